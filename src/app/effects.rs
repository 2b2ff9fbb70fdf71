//! Carries out what an update asks of the desktop and of the window, and tells how it ended.

use std::path::Path;

use jiff::civil::Date;

use super::{Wizard, interface_language, theme_for};
use crate::advice::reminder;
use crate::desktop::folder::Odd;
use crate::desktop::hosts::Hosts;
use crate::desktop::{Desktop, DesktopError, OpenOutcome, SaveOutcome};
use crate::language::{Countries, Message, Words, m};
use crate::ui::context::Notice;

use super::update::Effect;

impl<D: Desktop> Wizard<D> {
    pub(super) fn carry_out(&mut self, effect: Effect, today: Date) {
        match effect {
            Effect::Keep(keep, urgency) => self.desktop.keep(*keep, urgency),
            Effect::Copy(key, text) => self.copy(key, &text),
            Effect::ClearClipboard => self.clear_clipboard(),
            Effect::Open(url) => self.open(&url),
            Effect::SaveLetter => self.save_letter(),
            Effect::SaveDate => self.save_date(today),
            Effect::Dress { is_picked } => self.redress(is_picked),
            Effect::DeleteReport => self.delete_report(),
            Effect::DeleteEverything => self.delete_everything(),
            Effect::Quit => self.wants_to_quit = true,
        }
    }

    fn tell(&mut self, notice: Notice) {
        self.state.session.notices = vec![notice];
    }

    /// What works again no longer counts as failed.
    fn forget(&mut self, message: &Message<'_>) {
        self.state.session.notices.retain(|notice| notice.message.id() != message.id());
    }

    fn letter_text(&self) -> String {
        self.derived.as_ref().map(|derived| derived.letter.body()).unwrap_or_default()
    }

    fn copy(&mut self, key: &'static str, text: &str) {
        match self.desktop.copy(text) {
            Ok(()) => {
                self.state.session.copied = Some(key);
                self.forget(&m::error_clipboard());
            }
            Err(error) => {
                self.state.session.copied = None;
                self.tell(error_notice(&error).by_hand(text));
            }
        }
    }

    fn clear_clipboard(&mut self) {
        self.state.session.copied = None;
        match self.desktop.clear_clipboard() {
            Ok(()) => self.tell(Notice::new(false, m::notice_clipboard_cleared())),
            Err(_) => self.tell(Notice::new(true, m::error_clipboard_clear())),
        }
    }

    fn open(&mut self, url: &str) {
        match self.desktop.open_page(url) {
            Ok(()) => self.forget(&m::error_browser()),
            Err(error) => self.tell_by_hand(&error, url),
        }
    }

    fn tell_by_hand(&mut self, error: &DesktopError, url: &str) {
        let notice = error_notice(error).by_hand(url);
        self.forget(&notice.message);
        self.state.session.notices.push(notice);
    }

    /// Notes what became of the pages and files that other programs were asked to open, since the last frame.
    pub(super) fn poll_opened(&mut self) {
        while let Some(outcome) = self.desktop.open_outcome() {
            match outcome {
                OpenOutcome::Page(url, Ok(())) => self.state.session.opened = Hosts::host_of(&url),
                OpenOutcome::Page(url, Err(error)) => self.tell_by_hand(&error, &url),
                OpenOutcome::File(_, Ok(())) => {}
                OpenOutcome::File(_, Err(error)) => self.tell(error_notice(&error)),
            }
        }
    }

    fn save_letter(&mut self) {
        let text = self.letter_text();
        self.desktop.save_file(&format!("{}.txt", self.words.say(m::file_letter())), &text);
    }

    pub(super) fn poll_save(&mut self) {
        let Some(outcome) = self.desktop.saved_file() else { return };
        match outcome {
            SaveOutcome::Saved(path) => self.tell(Notice::new(false, m::notice_saved(shown(&path)))),
            SaveOutcome::SavedWithoutDialog(path) => {
                self.tell(Notice::new(false, m::notice_saved_without_dialog(shown(&path))));
            }
            SaveOutcome::Failed(error) => self.tell(error_notice(&error)),
            SaveOutcome::Cancelled => {}
        }
    }

    fn save_date(&mut self, _today: Date) {
        let Some(due) = self.derived.as_ref().and_then(|derived| derived.deadline.as_ref()).map(|d| d.due) else {
            return;
        };
        let Some((on, _)) = self.state.sent(self.facts.get()) else { return };
        let summary = self.words.say(m::sent_calendar_summary());
        let text = self.words.say(m::sent_calendar_text(self.words.date(on)));
        let entry = reminder::calendar_entry(&summary, &text, due, jiff::Timestamp::now());
        match self.desktop.open_file(&format!("{}.ics", self.words.say(m::file_date())), &entry) {
            Ok(path) => self.tell(Notice::new(false, m::notice_calendar(shown(&path)))),
            Err(error) => self.tell(error_notice(&error)),
        }
    }

    /// Looks and speaks as the preferences say now.
    fn redress(&mut self, is_picked: bool) {
        if is_picked {
            self.start.language = None;
        }
        let preferences = &self.state.settings.preferences;
        let tag = interface_language(preferences, &self.start);
        if tag != self.words.tag() {
            self.words = Words::new(tag).with_pack(self.facts.words(tag));
            self.countries = Countries::new(tag);
        }
        self.theme = theme_for(preferences, self.start.dark);
    }

    fn delete_report(&mut self) {
        match self.desktop.delete_report() {
            Ok(()) => self.state.report = None,
            Err(DesktopError::Write(path, _)) => self.tell(Notice::new(true, m::error_delete(shown(&path)))),
            Err(error) => self.tell(error_notice(&error)),
        }
    }

    fn delete_everything(&mut self) {
        match self.desktop.delete_everything() {
            Ok(()) => self.tell(Notice::new(false, m::info_deleted())),
            Err(DesktopError::Write(path, _)) => self.tell(Notice::new(true, m::error_delete(shown(&path)))),
            Err(error) => self.tell(error_notice(&error)),
        }
    }
}

/// A path as a sentence shows it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// What is said of something odd in the app's folder; none where all of it is used all the same.
pub(super) fn odd_notice(odd: &Odd) -> Option<Notice> {
    let aside = odd.aside.as_ref().map(|aside| Notice::new(true, m::error_set_aside(shown(aside))));
    aside.or_else(|| Some(Notice::new(true, m::error_odd_file(shown(&odd.path)))))
}

/// The one place that turns a failure of the desktop into a sentence.
fn error_notice(error: &DesktopError) -> Notice {
    let message = match error {
        DesktopError::Clipboard(_) => m::error_clipboard(),
        DesktopError::Browser(_) => m::error_browser(),
        DesktopError::Host(url) => m::error_host(url.clone()),
        DesktopError::Write(path, _) => m::error_write(shown(path)),
        DesktopError::Open(path, _) => m::error_open(shown(path)),
    };
    Notice::new(true, message)
}
