//! Carrying out what pages ask for.
//!
//! Each command changes the state or asks the desktop, and turns what fails into a sentence with a way on. It draws
//! nothing and derives nothing.

use std::path::Path;

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use super::{Wizard, interface_language, theme_for};
use crate::advice::reminder;
use crate::answers::{Matter, MetaAnswer, Page, Preferences, Saved, Sent};
use crate::desktop::hosts::Hosts;
use crate::desktop::{Desktop, DesktopError, OpenOutcome, SaveOutcome};
use crate::flow;
use crate::knowledge::Form;
use crate::language::{Countries, Words};
use crate::ui::view::{Command, Notice, Session, SidePage};

impl<D: Desktop> Wizard<D> {
    pub(super) fn obey(&mut self, command: Command, today: Date) {
        match command {
            Command::Next => self.turn_to_some(flow::next(self.page, &self.saved.answers, self.knowledge())),
            Command::Back => self.turn_to_some(flow::back(self.page, &self.saved.answers, self.knowledge())),
            Command::Show(page) => self.turn_to(flow::reachable(page, &self.saved.answers, self.knowledge())),
            Command::ShowSide(side) => self.turn_aside(Some(side)),
            Command::CloseSide => self.turn_aside(None),
            Command::Continue => {
                self.turn_to(flow::reachable(self.saved.page, &self.saved.answers, self.knowledge()));
            }
            Command::Copy(key, text) => self.copy(key, &text),
            Command::ClearClipboard => self.clear_clipboard(),
            Command::Open(url) => self.open(&url),
            Command::CopyAndOpenForm => {
                let text = self.letter_text();
                self.copy("letter", &text);
                self.open_form();
            }
            Command::OpenForm => self.open_form(),
            Command::OpenNextForm => {
                self.session.dead_links += 1;
                self.open_form();
            }
            Command::ShowStep(step) => {
                self.session.step = step;
                self.session.differs = false;
            }
            Command::ShowSmall(small) => self.session.small = small,
            Command::ShowTask(done) => self.session.done = done,
            Command::SaveLetter => self.save_letter(),
            Command::SaveDate => self.save_date(),
            Command::MarkSent => self.mark_sent(today),
            Command::MoveSent(days) => self.move_sent(days, today),
            Command::MarkAnswer(answer) => self.mark_answer(answer),
            Command::StartMatter(matter) => self.start_matter(matter),
            Command::Prefer(preferences) => self.prefer(preferences),
            Command::DeleteReport => self.delete_report(),
            Command::DeleteEverything => self.delete_everything(),
            Command::Quit => self.wants_to_quit = true,
        }
    }

    fn turn_to_some(&mut self, page: Option<Page>) {
        if let Some(page) = page {
            self.turn_to(page);
        }
    }

    pub(super) fn turn_to(&mut self, page: Page) {
        self.page = page;
        self.side = None;
        if page != Page::Welcome {
            self.saved.page = page;
        }
        self.session =
            Session { dead_links: self.session.dead_links, opened: self.session.opened.take(), ..Session::default() };
    }

    pub(super) fn turn_aside(&mut self, side: Option<SidePage>) {
        self.side = side;
        self.session.notices.clear();
        self.session.query.clear();
        self.session.confirms_delete = false;
    }

    fn tell(&mut self, notice: Notice) {
        self.session.notices = vec![notice];
    }

    /// What works again no longer counts as failed.
    fn forget(&mut self, message: &str) {
        self.session.notices.retain(|notice| notice.message != message);
    }

    fn letter_text(&self) -> String {
        self.derived.as_ref().map(|derived| derived.letter.body()).unwrap_or_default()
    }

    fn copy(&mut self, key: &'static str, text: &str) {
        match self.desktop.copy(text) {
            Ok(()) => {
                self.session.copied = Some(key);
                self.forget("error-clipboard");
            }
            Err(error) => {
                self.session.copied = None;
                self.tell(error_notice(&error).by_hand(text));
            }
        }
    }

    fn clear_clipboard(&mut self) {
        self.session.copied = None;
        match self.desktop.clear_clipboard() {
            Ok(()) => self.tell(Notice::new(false, "notice-clipboard-cleared")),
            Err(_) => self.tell(Notice::new(true, "error-clipboard-clear")),
        }
    }

    /// The form to open: the first, or a fallback once addresses turned out dead.
    fn form(&self) -> Option<&'static Form> {
        let advice = self.derived.as_ref()?.advice.as_ref()?;
        let forms: Vec<_> = advice.form.into_iter().chain(advice.fallbacks.iter().copied()).collect();
        forms.get(self.session.dead_links.min(forms.len().saturating_sub(1))).copied()
    }

    fn open_form(&mut self) {
        let Some(form) = self.form() else { return };
        let notices = std::mem::take(&mut self.session.notices);
        let copied = self.session.copied;
        if self.page == Page::GoThere || self.page == Page::Steps {
            self.turn_to(Page::OnForm);
        }
        self.session.copied = copied;
        self.session.notices = notices;
        self.open(&form.url);
    }

    fn open(&mut self, url: &str) {
        match self.desktop.open_page(url) {
            Ok(()) => self.forget("error-browser"),
            Err(error) => self.tell_by_hand(&error, url),
        }
    }

    fn tell_by_hand(&mut self, error: &DesktopError, url: &str) {
        let notice = error_notice(error).by_hand(url);
        self.forget(notice.message);
        self.session.notices.push(notice);
    }

    /// Notes what became of the pages and files that other programs were asked to open, since the last frame.
    pub(super) fn poll_opened(&mut self) {
        while let Some(outcome) = self.desktop.open_outcome() {
            match outcome {
                OpenOutcome::Page(url, Ok(())) => self.session.opened = Hosts::host_of(&url),
                OpenOutcome::Page(url, Err(error)) => self.tell_by_hand(&error, &url),
                OpenOutcome::File(_, Ok(())) => {}
                OpenOutcome::File(_, Err(error)) => self.tell(error_notice(&error)),
            }
        }
    }

    fn save_letter(&mut self) {
        let text = self.letter_text();
        self.desktop.save_file(&format!("{}.txt", self.words.say("file-letter")), &text);
    }

    pub(super) fn poll_save(&mut self) {
        let Some(outcome) = self.desktop.saved_file() else { return };
        match outcome {
            SaveOutcome::Saved(path) => self.tell(file_notice(false, "notice-saved", &path)),
            SaveOutcome::SavedWithoutDialog(path) => {
                self.tell(file_notice(false, "notice-saved-without-dialog", &path));
            }
            SaveOutcome::Failed(error) => self.tell(error_notice(&error)),
            SaveOutcome::Cancelled => {}
        }
    }

    fn save_date(&mut self) {
        let Some(due) = self.derived.as_ref().and_then(|derived| derived.deadline.as_ref()).map(|d| d.due) else {
            return;
        };
        let Some(on) = self.current_sent().map(|sent| sent.on) else { return };
        let summary = self.words.say("sent-calendar-summary");
        let text = self.words.say_with("sent-calendar-text", &[("date", self.words.date(on).into())]);
        let entry = reminder::calendar_entry(&summary, &text, due, jiff::Timestamp::now());
        match self.desktop.open_file(&format!("{}.ics", self.words.say("file-date")), &entry) {
            Ok(path) => self.tell(file_notice(false, "notice-calendar", &path)),
            Err(error) => self.tell(error_notice(&error)),
        }
    }

    fn mark_sent(&mut self, today: Date) {
        let (Some(matter), Some(request)) = (flow::matter(&self.saved.answers), self.saved.answers.request) else {
            return;
        };
        let Some(form) = self.form().map(|form| form.id.clone()) else { return };
        let text = self.letter_text();
        if self.current_sent().is_none() {
            self.saved.sent.push(Sent { matter, request, form, on: today, text, answer: None });
        }
        self.turn_to(Page::Sent);
    }

    /// A request can't have been sent tomorrow.
    fn move_sent(&mut self, days: i32, today: Date) {
        let by: Span = days.days();
        if let Some(sent) = self.current_sent_mut() {
            sent.on = sent.on.saturating_add(by).min(today);
        }
    }

    fn mark_answer(&mut self, answer: MetaAnswer) {
        if let Some(sent) = self.current_sent_mut() {
            sent.answer = Some(answer);
        }
    }

    fn start_matter(&mut self, matter: Matter) {
        self.saved.answers.current = Some(matter);
        self.prune();
        self.session.dead_links = 0;
        self.session.opened = None;
        self.turn_to(Page::Outlook);
    }

    fn prefer(&mut self, preferences: Preferences) {
        // Who picks a language, even the one that was preferred before, no longer wants the one of this start.
        if preferences.language != self.saved.preferences.language || preferences == self.saved.preferences {
            self.start.language = None;
        }
        let tag = interface_language(&preferences, &self.start);
        if tag != self.words.tag() {
            self.words = Words::new(tag);
            self.countries = Countries::new(tag);
        }
        self.theme = theme_for(&preferences, self.start.dark);
        self.saved.preferences = preferences;
    }

    fn delete_report(&mut self) {
        match self.desktop.delete_report() {
            Ok(()) => self.report = None,
            Err(DesktopError::Write(path, _)) => self.tell(file_notice(true, "error-delete", &path)),
            Err(error) => self.tell(error_notice(&error)),
        }
    }

    fn delete_everything(&mut self) {
        let result = self.desktop.delete_everything();
        let preferences = Preferences { language: self.saved.preferences.language.clone(), ..Preferences::default() };
        self.saved = Saved::default();
        self.stored = Saved::default();
        self.can_continue = false;
        self.report = None;
        self.turn_to(Page::Welcome);
        match result {
            Ok(()) => self.tell(Notice::new(false, "info-deleted")),
            Err(DesktopError::Write(path, _)) => self.tell(file_notice(true, "error-delete", &path)),
            Err(error) => self.tell(error_notice(&error)),
        }
        self.theme = theme_for(&preferences, self.start.dark);
    }
}

pub(super) fn file_notice(is_error: bool, message: &'static str, path: &Path) -> Notice {
    Notice::new(is_error, message).with("file", path.display().to_string())
}

/// The one place that turns a failure of the desktop into a sentence.
fn error_notice(error: &DesktopError) -> Notice {
    match error {
        DesktopError::Clipboard(_) => Notice::new(true, "error-clipboard"),
        DesktopError::Browser(_) => Notice::new(true, "error-browser"),
        DesktopError::Host(url) => Notice::new(true, "error-host").with("address", url.clone()),
        DesktopError::Write(path, _) => file_notice(true, "error-write", path),
        DesktopError::Open(path, _) => file_notice(true, "error-open", path),
    }
}
