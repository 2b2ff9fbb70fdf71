//! The app: state, what is derived from it, and carrying out what pages ask for.
//!
//! It owns the desktop and knows every room. Advice is derived when answers change, never while painting; the state
//! is kept after each change.

use jiff::civil::Date;
use jiff::{Span, ToSpan};

use crate::advice::deadline::{Deadline, deadline_for};
use crate::advice::letter::{self, Letter};
use crate::advice::{Advice, Question, advise, law, reminder};
use crate::answers::{Answers, Look, Matter, MetaAnswer, Page, Preferences, Saved, Sent};
use crate::desktop::hosts::Hosts;
use crate::desktop::{Desktop, DesktopError, SaveOutcome};
use crate::flow;
use crate::knowledge::{Account, Facts, Form, Knowledge, Request};
use crate::language::{self, Countries, Words};
use crate::placing::{Placing, Screens, Wish};
use crate::ui::theme::{Scheme, Theme};
use crate::ui::view::{Command, Notice, Session, SidePage, View};
use crate::ui::wizard;
use crate::wording;

/// What follows from the answers; derived anew only when they change.
struct Derived {
    answers: Answers,
    sent: Vec<Sent>,
    language: &'static str,
    today: Date,
    advice: Option<Advice<'static>>,
    letter: Letter,
    deadline: Option<Deadline<'static>>,
}

/// The facts about the computer that the app starts from.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Tags of the system's languages, the preferred first.
    pub languages: Vec<String>,
    /// The country that the computer is set to.
    pub suggestion: Option<String>,
    /// The folder of the app's own files, for showing.
    pub folder: String,
    /// Whether nothing is to be read or kept.
    pub is_safe: bool,
    /// Whether the system asks for dark colours; none where it does not say.
    pub dark: Option<bool>,
}

/// The wizard with its state and its desktop.
pub struct Wizard<D> {
    desktop: D,
    facts: Facts,
    start: Start,
    words: Words,
    /// Those of the letter, where it was in another language than the interface.
    letter_words: Option<Words>,
    countries: Countries,
    theme: Theme,
    saved: Saved,
    stored: Saved,
    page: Page,
    side: Option<SidePage>,
    report: Option<String>,
    can_continue: bool,
    session: Session,
    placing: Placing,
    derived: Option<Derived>,
    /// Whether the person knows that nothing is kept.
    told_unkept: bool,
    wants_to_quit: bool,
}

impl<D: Desktop> Wizard<D> {
    /// Starts on the welcome page, with what the last start left.
    #[must_use]
    pub fn new(mut desktop: D, facts: Facts, start: Start) -> Self {
        let loaded = desktop.load();
        let tag = interface_language(&loaded.saved.preferences, &start.languages);
        let mut session = Session::default();
        if let Some(path) = loaded.set_aside {
            session.notices.push(file_notice(true, "error-set-aside", &path));
        }
        if loaded.read_only {
            session.notices.push(unkept_notice());
        }
        let theme = theme_for(&loaded.saved.preferences, start.dark);
        Self {
            desktop,
            facts,
            words: Words::new(tag),
            letter_words: None,
            countries: Countries::new(tag),
            theme,
            placing: Placing::from_last_start(loaded.saved.window),
            stored: loaded.saved.clone(),
            can_continue: loaded.saved.page != Page::Welcome,
            report: loaded.report,
            saved: loaded.saved,
            page: Page::Welcome,
            side: None,
            start,
            session,
            derived: None,
            told_unkept: loaded.read_only,
            wants_to_quit: false,
        }
    }

    /// Shows the current page and carries out what it asks for.
    pub fn ui(&mut self, ui: &mut egui::Ui, today: Date) {
        self.follow_system(ui.ctx());
        self.poll_save();
        self.derive(today);
        let mut commands = Vec::new();
        self.show(ui, today, &mut commands);
        let answers_changed = self.derived.as_ref().is_some_and(|derived| derived.answers != self.saved.answers);
        if answers_changed {
            self.prune();
            ui.ctx().request_repaint();
        }
        if !commands.is_empty() {
            ui.ctx().request_repaint();
        }
        for command in commands {
            self.derive(today);
            self.obey(command, today);
        }
        self.place(ui.ctx());
        self.keep();
        if std::mem::take(&mut self.wants_to_quit) {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }

    fn show(&mut self, ui: &mut egui::Ui, today: Date, commands: &mut Vec<Command>) {
        let Some(derived) = &self.derived else { return };
        let mut view = View {
            facts: self.facts,
            words: &self.words,
            countries: &self.countries,
            theme: &self.theme,
            answers: &mut self.saved.answers,
            sent: &self.saved.sent,
            preferences: &self.saved.preferences,
            can_continue: self.can_continue,
            suggestion: self.start.suggestion.as_deref(),
            advice: derived.advice.as_ref(),
            letter: &derived.letter,
            deadline: derived.deadline.as_ref(),
            session: &mut self.session,
            today,
            folder: &self.start.folder,
            is_safe: self.start.is_safe,
            report: self.report.as_deref(),
            page: self.side.is_none().then_some(self.page),
            commands,
        };
        wizard::wizard_ui(ui, &mut view, self.page, self.side);
    }

    fn knowledge(&self) -> &'static Knowledge {
        (self.facts)()
    }

    fn prune(&mut self) {
        let knowledge = self.knowledge();
        flow::prune(&mut self.saved.answers, knowledge);
    }

    /// The page being shown.
    #[must_use]
    pub fn page(&self) -> Page {
        self.page
    }

    /// The state that is kept.
    #[must_use]
    pub fn saved(&self) -> &Saved {
        &self.saved
    }

    /// The desktop, for tests to look into.
    pub fn desktop(&mut self) -> &mut D {
        &mut self.desktop
    }

    /// Notes the screens there are, before a frame.
    pub fn see(&mut self, screens: Screens) {
        self.placing.see(screens);
    }

    /// Has the window follow the page. Its place is kept when the window is left, not while it is moved, and only
    /// beside answers: who kept nothing, or deleted it, finds nothing kept.
    fn place(&mut self, ctx: &egui::Context) {
        let on_form = self.page == Page::OnForm;
        let wish = Wish {
            small: self.session.small && on_form,
            on_top: self.saved.preferences.on_top && on_form,
            scale: self.theme.scale(),
        };
        self.placing.follow(ctx, wish);
        let is_left = ctx.input(|input| input.viewport().close_requested() || !input.focused);
        if (is_left || self.wants_to_quit) && self.stored != Saved::default() && self.placing.big().is_some() {
            self.saved.window = self.placing.big();
        }
    }

    /// Jumps to a page, as if walked to: for pictures and tests.
    pub fn jump(&mut self, page: Page, answers: Answers) {
        self.saved.answers = answers;
        self.prune();
        self.turn_to(page);
    }

    /// Opens a page beside the way, as if by its button: for pictures and tests.
    pub fn jump_aside(&mut self, side: SidePage) {
        self.turn_aside(Some(side));
    }

    /// Makes the window small or big, as if by its button: for pictures and tests.
    pub fn jump_small(&mut self, small: bool) {
        self.session.small = small;
    }

    fn follow_system(&mut self, ctx: &egui::Context) {
        let dark = ctx.system_theme().map(|theme| theme == egui::Theme::Dark);
        if dark.is_some() && dark != self.start.dark {
            self.start.dark = dark;
            self.theme = theme_for(&self.saved.preferences, dark);
        }
        self.theme.install(ctx);
    }

    fn derive(&mut self, today: Date) {
        let current = self.derived.as_ref().is_some_and(|derived| {
            derived.answers == self.saved.answers
                && derived.sent == self.saved.sent
                && derived.language == self.words.tag()
                && derived.today == today
        });
        if !current {
            self.learn_letter_language();
            self.derived = Some(self.derive_anew(today));
        }
    }

    fn derive_anew(&self, today: Date) -> Derived {
        let answers = &self.saved.answers;
        let advice = question(answers).and_then(|question| advise(self.knowledge(), &question, today));
        let letter = match (&answers.rewritten, &advice) {
            (Some(rewritten), _) => Letter::from_text(self.letter_language(), &rewritten.text),
            (None, Some(advice)) => self.write_letter(advice),
            (None, None) => Letter::from_text(self.letter_language(), ""),
        };
        let sent_on = self.current_sent().map(|sent| sent.on);
        let deadline = advice.as_ref().and_then(|advice| {
            let law = law::law_on(self.knowledge(), advice.place, sent_on?)?;
            deadline_for(law, advice.question.request, self.knowledge(), sent_on?)
        });
        Derived {
            answers: answers.clone(),
            sent: self.saved.sent.clone(),
            language: self.words.tag(),
            today,
            advice,
            letter,
            deadline,
        }
    }

    fn letter_language(&self) -> &'static str {
        let chosen = self.saved.answers.letter_language.clone();
        chosen.as_deref().and_then(language::spoken).unwrap_or(self.words.tag())
    }

    /// Reads the letter's words once, not at each keystroke.
    fn learn_letter_language(&mut self) {
        let language = self.letter_language();
        let is_known =
            [Some(&self.words), self.letter_words.as_ref()].into_iter().flatten().any(|w| w.tag() == language);
        if !is_known {
            self.letter_words = Some(Words::new(language));
        }
    }

    fn write_letter(&self, advice: &Advice<'static>) -> Letter {
        let language = self.letter_language();
        let words = self.letter_words.as_ref().filter(|words| words.tag() == language).unwrap_or(&self.words);
        let answers = &self.saved.answers;
        let reasons = self.knowledge().reasons.iter().filter(|reason| answers.reasons.contains(&reason.id));
        let brief = letter::Brief {
            reasons: reasons.map(|reason| reason.id.as_str()).collect(),
            own_words: &answers.own_words,
            length: answers.length,
            ..letter::Brief::of(advice, language)
        };
        wording::letter(words, &brief)
    }

    fn current_sent(&self) -> Option<&Sent> {
        let matter = flow::matter(&self.saved.answers)?;
        let request = self.saved.answers.request?;
        self.saved.sent.iter().rev().find(|sent| sent.matter == matter && sent.request == request)
    }

    fn current_sent_mut(&mut self) -> Option<&mut Sent> {
        let matter = flow::matter(&self.saved.answers)?;
        let request = self.saved.answers.request?;
        self.saved.sent.iter_mut().rev().find(|sent| sent.matter == matter && sent.request == request)
    }

    fn obey(&mut self, command: Command, today: Date) {
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

    fn turn_to(&mut self, page: Page) {
        self.page = page;
        self.side = None;
        if page != Page::Welcome {
            self.saved.page = page;
        }
        self.session =
            Session { dead_links: self.session.dead_links, opened: self.session.opened.take(), ..Session::default() };
    }

    fn turn_aside(&mut self, side: Option<SidePage>) {
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
            Ok(()) => {
                self.session.opened = Hosts::host_of(url);
                self.forget("error-browser");
            }
            Err(error) => {
                let notice = error_notice(&error).by_hand(url);
                self.forget(notice.message);
                self.session.notices.push(notice);
            }
        }
    }

    fn save_letter(&mut self) {
        let text = self.letter_text();
        self.desktop.save_file(&format!("{}.txt", self.words.say("file-letter")), &text);
    }

    fn poll_save(&mut self) {
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
        let tag = interface_language(&preferences, &self.start.languages);
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
            Err(DesktopError::Write(path)) => self.tell(file_notice(true, "error-delete", &path)),
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
            Err(DesktopError::Write(path)) => self.tell(file_notice(true, "error-delete", &path)),
            Err(error) => self.tell(error_notice(&error)),
        }
        self.theme = theme_for(&preferences, self.start.dark);
    }

    /// Keeps the state when it changed. That it can't be kept is told once, not on every page.
    fn keep(&mut self) {
        if self.saved == self.stored {
            return;
        }
        self.stored = self.saved.clone();
        let failed = self.desktop.store(&self.saved).is_err();
        if failed && !self.told_unkept {
            self.session.notices.push(unkept_notice());
        }
        self.told_unkept = failed;
    }
}

/// What the answers ask advice for, once there are enough of them.
#[must_use]
pub fn question(answers: &Answers) -> Option<Question> {
    let matter = flow::matter(answers)?;
    Some(Question {
        place: answers.place()?.to_owned(),
        about: matter.about(),
        account: matter.account().unwrap_or(Account::NoAccount),
        request: answers.request.unwrap_or(Request::Object),
    })
}

fn interface_language(preferences: &Preferences, system: &[String]) -> &'static str {
    match &preferences.language {
        Some(tag) => language::choose(std::slice::from_ref(tag)),
        None => language::choose(system),
    }
}

fn theme_for(preferences: &Preferences, dark: Option<bool>) -> Theme {
    let scheme = match preferences.look {
        Look::HighContrast => Scheme::HighContrast,
        Look::Dark => Scheme::Dark,
        Look::System if dark == Some(true) => Scheme::Dark,
        Look::Light | Look::System => Scheme::Light,
    };
    Theme::new(scheme, preferences.text_size)
}

fn unkept_notice() -> Notice {
    Notice::new(true, "error-state")
}

fn file_notice(is_error: bool, message: &'static str, path: &std::path::Path) -> Notice {
    Notice::new(is_error, message).with("file", path.display().to_string())
}

/// The one place that turns a failure of the desktop into a sentence.
fn error_notice(error: &DesktopError) -> Notice {
    match error {
        DesktopError::Clipboard => Notice::new(true, "error-clipboard"),
        DesktopError::Browser => Notice::new(true, "error-browser"),
        DesktopError::Host(url) => Notice::new(true, "error-host").with("address", url.clone()),
        DesktopError::Write(path) => file_notice(true, "error-write", path),
        DesktopError::Open(path) => file_notice(true, "error-open", path),
    }
}
