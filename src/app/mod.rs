//! The app: state, and the round of a frame. What follows from the state is derived, a page is shown, its wishes change
//! the state, the desktop carries out what they ask of it, and the state is kept.
//!
//! It owns the desktop and knows every room.

pub mod derived;
mod effects;
pub mod state;
pub mod update;

use std::cell::RefCell;

use jiff::civil::Date;

pub use state::{State, question};

use crate::answers::{Answers, Look, Preferences, Saved};
use crate::desktop::Desktop;
use crate::flow::{self, PageId};
use crate::knowledge::Facts;
use crate::language::{self, Countries, Words, m};
use crate::placing::{self, Placing, Screens};
use crate::ui::context::{Context, Notice, Session, Wish};
use crate::ui::frame;
use crate::ui::pages::{self, Page};
use crate::ui::theme::{Scheme, Theme};
use derived::Derived;
use effects::shown;
use update::Given;

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
    state: State,
    /// What followed from the state on that day; none once the state changed.
    derived: Option<Derived>,
    derived_on: Date,
    /// The page of the way, and which turn it belongs to.
    page: Shown,
    /// The page beside it.
    beside: Option<Shown>,
    placing: Placing,
    /// Whether loaded answers were held against the facts, which the first page does not need.
    is_pruned: bool,
    /// Whether the state is kept as it is.
    is_kept: bool,
    /// Whether the person knows that nothing is kept.
    told_unkept: bool,
    wants_to_quit: bool,
}

/// A page as it stands before the person.
struct Shown {
    id: PageId,
    turn: u32,
    page: Box<dyn Page>,
}

impl Shown {
    fn new(id: PageId, turn: u32) -> Self {
        Self { id, turn, page: pages::create(id) }
    }

    fn is(&self, id: PageId, turn: u32) -> bool {
        self.id == id && self.turn == turn
    }
}

impl<D: Desktop> Wizard<D> {
    /// Starts on the welcome page, with what the last start left.
    #[must_use]
    pub fn new(mut desktop: D, facts: Facts, start: Start) -> Self {
        let loaded = desktop.load();
        let tag = interface_language(&loaded.saved.preferences, &start.languages);
        let mut session = Session::default();
        if let Some(path) = loaded.set_aside {
            session.notices.push(Notice::new(true, m::error_set_aside(shown(&path))));
        }
        if loaded.read_only {
            session.notices.push(unkept_notice());
        }
        let theme = theme_for(&loaded.saved.preferences, start.dark);
        let state = State {
            can_continue: loaded.saved.page != PageId::Welcome,
            report: loaded.report,
            saved: loaded.saved,
            session,
            ..State::default()
        };
        Self {
            desktop,
            facts,
            words: Words::new(tag),
            letter_words: None,
            countries: Countries::new(tag),
            theme,
            placing: Placing::from_last_start(state.saved.window),
            page: Shown::new(state.page, state.turns),
            beside: None,
            state,
            start,
            derived: None,
            derived_on: Date::ZERO,
            is_pruned: false,
            is_kept: true,
            told_unkept: loaded.read_only,
            wants_to_quit: false,
        }
    }

    /// Gives the window its fonts and colours. Without it the first frame has neither: egui takes fonts up a frame later.
    pub fn dress(&self, ctx: &egui::Context) {
        self.theme.install(ctx);
    }

    /// Shows the current page and carries out its wishes.
    pub fn ui(&mut self, ui: &mut egui::Ui, today: Date) {
        self.follow_system(ui.ctx());
        self.poll_save();
        self.derive(today);
        let wishes = self.show(ui, today);
        if !wishes.is_empty() {
            ui.ctx().request_repaint();
        }
        for wish in wishes {
            self.obey(wish, today);
        }
        self.place(ui.ctx());
        self.keep();
        if std::mem::take(&mut self.wants_to_quit) {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }

    fn show(&mut self, ui: &mut egui::Ui, today: Date) -> Vec<Wish> {
        self.turn_pages();
        let wishes = RefCell::new(Vec::new());
        let Some(derived) = &self.derived else { return Vec::new() };
        let state = &self.state;
        let cx = Context {
            facts: self.facts,
            words: &self.words,
            countries: &self.countries,
            theme: &self.theme,
            answers: &state.saved.answers,
            sent: &state.saved.sent,
            preferences: &state.saved.preferences,
            can_continue: state.can_continue,
            suggestion: self.start.suggestion.as_deref(),
            advice: derived.advice.as_ref(),
            form: derived.form,
            next_form: derived.next_form,
            letter: &derived.letter,
            record: state.record(),
            deadline: derived.deadline.as_ref(),
            session: &state.session,
            today,
            folder: &self.start.folder,
            is_safe: self.start.is_safe,
            report: state.report.as_deref(),
            page: state.shown(),
            wishes: &wishes,
        };
        let shown = self.beside.as_mut().unwrap_or(&mut self.page);
        frame::frame_ui(ui, &cx, shown.page.as_mut(), state.page);
        wishes.into_inner()
    }

    /// A page begins anew each time one turns to it; the one behind a page beside the way stays as it was.
    fn turn_pages(&mut self) {
        let (page, turn) = (self.state.page, self.state.turns);
        if !self.page.is(page, turn) {
            self.page = Shown::new(page, turn);
        }
        match self.state.beside {
            Some(beside) if self.beside.as_ref().is_some_and(|shown| shown.is(beside, turn)) => {}
            beside => self.beside = beside.map(|beside| Shown::new(beside, turn)),
        }
    }

    fn obey(&mut self, wish: Wish, today: Date) {
        self.prune_loaded();
        self.derive(today);
        let Some(derived) = &self.derived else { return };
        let before = self.state.saved.clone();
        let effects = update::update(&mut self.state, wish, Given { facts: self.facts, derived, today });
        self.is_kept &= self.state.saved == before;
        self.derived = None;
        for effect in effects {
            self.derive(today);
            self.carry_out(effect, today);
        }
    }

    fn prune_loaded(&mut self) {
        let answers = &mut self.state.saved.answers;
        if !std::mem::replace(&mut self.is_pruned, true) && *answers != Answers::default() {
            flow::prune(answers, self.facts.get());
            self.derived = None;
        }
    }

    fn derive(&mut self, today: Date) {
        if self.derived.is_some() && self.derived_on == today {
            return;
        }
        self.learn_letter_language();
        let language = self.letter_language();
        let words = self.letter_words.as_ref().filter(|words| words.tag() == language).unwrap_or(&self.words);
        self.derived = Some(derived::derive(&self.state, self.facts, words, today));
        self.derived_on = today;
    }

    fn letter_language(&self) -> &'static str {
        let chosen = self.state.answers().letter_language.as_deref();
        chosen.and_then(language::spoken).unwrap_or(self.words.tag())
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

    /// The page of the way.
    #[must_use]
    pub fn page(&self) -> PageId {
        self.state.page
    }

    /// The state.
    #[must_use]
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The state that is kept.
    #[must_use]
    pub fn saved(&self) -> &Saved {
        &self.state.saved
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
        let on_form = self.state.page == PageId::OnForm;
        let wish = placing::Wish {
            small: on_form && self.beside.is_none() && self.page.page.is_small(),
            on_top: self.state.saved.preferences.on_top && on_form,
            scale: self.theme.scale(),
        };
        self.placing.follow(ctx, wish);
        let is_left = ctx.input(|input| input.viewport().close_requested() || !input.focused);
        let is_used = self.state.saved != Saved::default();
        if (is_left || self.wants_to_quit) && is_used && self.state.saved.window != self.placing.big() {
            self.state.saved.window = self.placing.big();
            self.is_kept = false;
        }
    }

    /// Jumps to a page, as if walked to: for pictures and tests.
    pub fn jump(&mut self, page: PageId, answers: Answers) {
        self.state.saved.answers = answers;
        flow::prune(&mut self.state.saved.answers, self.facts.get());
        update::turn_to(&mut self.state, page);
        self.derived = None;
        self.is_kept = false;
    }

    /// Opens a page beside the way, as if by its button: for pictures and tests.
    pub fn jump_aside(&mut self, page: PageId) {
        update::turn_aside(&mut self.state, Some(page));
        self.derived = None;
    }

    fn follow_system(&mut self, ctx: &egui::Context) {
        let dark = ctx.system_theme().map(|theme| theme == egui::Theme::Dark);
        if dark.is_some() && dark != self.start.dark {
            self.start.dark = dark;
            self.theme = theme_for(&self.state.saved.preferences, dark);
        }
        self.theme.install(ctx);
    }

    /// Keeps the state when it changed, and tries again with the next frame where that failed. That it can't be kept is
    /// told once, not on every page.
    fn keep(&mut self) {
        if self.is_kept {
            return;
        }
        let failed = self.desktop.store(&self.state.saved).is_err();
        if failed && !self.told_unkept {
            self.state.session.notices.push(unkept_notice());
        }
        self.is_kept = !failed;
        self.told_unkept = failed;
    }
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
    Notice::new(true, m::error_state())
}
