//! The app: state, and the round of a frame. Answers are turned into advice, a page is shown, what it asks for is carried
//! out, and the state is kept.
//!
//! It owns the desktop and knows every room.

mod commands;
mod derived;

use jiff::civil::Date;

pub use derived::question;

use crate::answers::{Answers, Look, Page, Preferences, Saved};
use crate::desktop::Desktop;
use crate::flow;
use crate::knowledge::{Facts, Knowledge};
use crate::language::{self, Countries, Words};
use crate::placing::{Placing, Screens, Wish};
use crate::ui::theme::{Scheme, Theme};
use crate::ui::view::{Command, Notice, Session, SidePage, View};
use crate::ui::wizard;
use commands::file_notice;
use derived::Derived;

/// The facts about the computer that the app starts from.
#[derive(Clone, Debug, Default)]
pub struct Start {
    /// Tags of the system's languages, the preferred first.
    pub languages: Vec<String>,
    /// The language that this start was asked to speak, whatever else the person prefers.
    pub language: Option<&'static str>,
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
        let tag = interface_language(&loaded.saved.preferences, &start);
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

    /// Gives the window its fonts and colours. Without it the first frame has neither: egui takes fonts up a frame later.
    pub fn dress(&self, ctx: &egui::Context) {
        self.theme.install(ctx);
    }

    /// Shows the current page and carries out what it asks for.
    pub fn ui(&mut self, ui: &mut egui::Ui, today: Date) {
        self.follow_system(ui.ctx());
        self.poll_save();
        self.poll_opened();
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
        self.facts.get()
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

fn interface_language(preferences: &Preferences, start: &Start) -> &'static str {
    let preferred = || match &preferences.language {
        Some(tag) => language::choose(std::slice::from_ref(tag)),
        None => language::choose(&start.languages),
    };
    start.language.unwrap_or_else(preferred)
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
