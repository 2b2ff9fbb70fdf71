//! The app: state, and the round of a frame. What follows from the state is derived, a page is shown, its wishes change
//! the state, the desktop carries out what they ask of it, and the state is kept.
//!
//! It owns the desktop and knows every room.

pub mod derived;
mod effects;
pub mod frozen;
pub mod placing;
pub mod state;
pub mod update;
pub mod window;

use std::cell::RefCell;
use std::collections::BTreeSet;

use jiff::civil::Date;

pub use state::{State, question};

use crate::cases::{Answers, Case, CaseKey, Draft};
use crate::desktop::Desktop;
use crate::desktop::folder::Keep;
use crate::desktop::keeper::{News, Urgency};
use crate::flow::{self, Known, PageId};
use crate::knowledge::{Controller, Facts, Scope, Subject};
use crate::language::{self, Countries, Words, m, wording};
use crate::saved::{Look, Preferences};
use crate::ui::context::{Context, Notice, Session, Wish};
use crate::ui::frame;
use crate::ui::pages::{self, Page};
use crate::ui::theme::{Scheme, Theme};
use derived::Derived;
use effects::odd_notice;
use placing::{Placing, Screens};
use update::Given;

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
    state: State,
    /// What followed from the state on that day; none once the state changed.
    derived: Option<Derived>,
    derived_on: Date,
    /// The page of the way, and which turn it belongs to.
    page: Shown,
    /// The page beside it.
    beside: Option<Shown>,
    placing: Placing,
    /// Whether the person's answers were held against the facts, which the first page does not need.
    is_pruned: bool,
    /// The cases that were looked for on the disk: never all, however many there are.
    looked_for: BTreeSet<CaseKey>,
    /// Whether something can't be kept, as the person was told.
    is_unkept: bool,
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
        let preferences = &loaded.settings.preferences;
        let tag = interface_language(preferences, &start);
        let mut session = Session::default();
        session.notices.extend(loaded.odd.iter().filter_map(odd_notice));
        if loaded.is_unkept {
            session.notices.push(unkept_notice());
        }
        let theme = theme_for(preferences, start.dark);
        let page = loaded.settings.page.as_deref().and_then(PageId::from_name);
        let state = State {
            can_continue: page.is_some_and(|page| page != PageId::Welcome),
            report: loaded.report,
            person: loaded.person.unwrap_or_default(),
            settings: loaded.settings,
            session,
            ..State::default()
        };
        Self {
            desktop,
            facts,
            words: Words::new(tag).with_pack(facts.words(tag)),
            letter_words: None,
            countries: Countries::new(tag),
            theme,
            placing: Placing::from_last_start(state.settings.window),
            page: Shown::new(state.page, state.turns),
            beside: None,
            state,
            start,
            derived: None,
            derived_on: Date::ZERO,
            is_pruned: false,
            looked_for: BTreeSet::new(),
            is_unkept: loaded.is_unkept,
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
        self.poll_opened();
        self.poll_kept();
        self.derive(today);
        let wishes = self.show(ui, today);
        if !wishes.is_empty() {
            ui.ctx().request_repaint();
        }
        for wish in wishes {
            self.obey(wish, today);
        }
        self.place(ui.ctx());
        if std::mem::take(&mut self.wants_to_quit) {
            ui.ctx().send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }

    fn show(&mut self, ui: &mut egui::Ui, today: Date) -> Vec<Wish> {
        self.turn_pages();
        let wishes = RefCell::new(Vec::new());
        let Some(derived) = &self.derived else { return Vec::new() };
        let state = &self.state;
        let cases: Vec<&Case> = state.household.cases().collect();
        let is_first = state.shown() == PageId::Welcome;
        let knowledge = (!is_first).then(|| self.facts.get());
        let cx = Context {
            facts: self.facts,
            words: &self.words,
            countries: &self.countries,
            theme: &self.theme,
            answers: state.answers(),
            preferences: &state.settings.preferences,
            can_continue: state.can_continue,
            suggestion: self.start.suggestion.as_deref(),
            advice: derived.advice.as_ref(),
            form: derived.form,
            next_form: derived.next_form,
            draft: &derived.draft,
            letter: &derived.letter,
            cases: &cases,
            case: knowledge.and_then(|knowledge| state.case(knowledge)),
            sent_text: knowledge.and_then(|knowledge| state.sent_text(knowledge)),
            deadline: derived.deadline.as_ref(),
            authority: derived.authority,
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
        self.read_cases();
        self.derive(today);
        let Some(derived) = &self.derived else { return };
        let effects = update::update(&mut self.state, wish, Given { facts: self.facts, derived, today });
        self.derived = None;
        self.read_cases();
        for effect in effects {
            self.derive(today);
            self.carry_out(effect, today);
        }
        self.read_sent_letter();
    }

    /// Reads the cases that the person's answers lead to. The answers are held against the facts first, which may have
    /// changed since they were kept.
    fn read_cases(&mut self) {
        let knowledge = self.facts.get();
        if !std::mem::replace(&mut self.is_pruned, true) {
            flow::prune(&mut self.state.person.answers, knowledge);
            self.derived = None;
        }
        for key in flow::case_keys(&self.state.person, knowledge) {
            if self.looked_for.insert(key.clone())
                && let Some(case) = self.desktop.case(&key)
            {
                self.state.household.put_case(case);
                self.derived = None;
            }
        }
    }

    /// The page about an answer shows and copies the letter that was sent, which lies in a file of its own.
    fn read_sent_letter(&mut self) {
        if self.state.page != PageId::Answered || self.state.sent_text(self.facts.get()).is_some() {
            return;
        }
        if let Some((key, letter)) = self.state.sent_letter(self.facts.get()) {
            self.state.letter = self.desktop.letter(&key, letter).map(|text| (key, letter, text));
        }
    }

    fn derive(&mut self, today: Date) {
        if self.derived.is_some() && self.derived_on == today {
            return;
        }
        self.learn_letter_language();
        self.speak();
        let language = self.letter_language();
        let words = self.letter_words.as_ref().filter(|words| words.tag() == language).unwrap_or(&self.words);
        self.derived = Some(derived::derive(&self.state, self.facts, words, today));
        self.derived_on = today;
    }

    /// Has the words speak of whom and what the person asks about; before that, of all whom one can ask.
    fn speak(&mut self) {
        let is_first = self.state.shown() == PageId::Welcome;
        let subject = (!is_first).then(|| self.asked()).flatten();
        for words in [Some(&mut self.words), self.letter_words.as_mut()].into_iter().flatten() {
            match &subject {
                Some(subject) => wording::speak_of(words, self.facts.get(), subject),
                None => wording::speak_of_all(words, self.facts),
            }
        }
    }

    /// What is asked about; before that is chosen, nothing in particular of whom one asks.
    fn asked(&self) -> Option<Subject> {
        let known = Known::new(self.state.answers(), self.facts.get());
        let of = |controller: &Controller| Subject { controller: controller.id.clone(), scope: Scope::NoAccount };
        known.subject().or_else(|| known.controller().map(of))
    }

    fn letter_language(&self) -> &'static str {
        if self.state.shown() == PageId::Welcome {
            return self.words.tag();
        }
        let draft = self.state.draft(self.facts.get());
        draft.letter_language.as_deref().and_then(language::spoken).unwrap_or(self.words.tag())
    }

    /// Reads the letter's words once, not at each keystroke.
    fn learn_letter_language(&mut self) {
        let language = self.letter_language();
        let is_known =
            [Some(&self.words), self.letter_words.as_ref()].into_iter().flatten().any(|w| w.tag() == language);
        if !is_known {
            self.letter_words = Some(Words::new(language).with_pack(self.facts.words(language)));
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
            on_top: self.state.settings.preferences.on_top && on_form,
            scale: self.theme.scale(),
        };
        self.placing.follow(ctx, wish);
        let is_left = ctx.input(|input| input.viewport().close_requested() || !input.focused);
        // After deleting, only the language is left of the settings, and that only as long as the window.
        let is_used = self.state.settings.page.is_some();
        if (is_left || self.wants_to_quit) && is_used && self.state.settings.window != self.placing.big() {
            self.state.settings.window = self.placing.big();
            let keep = Keep::Settings(self.state.settings.clone());
            self.desktop.keep(keep, Urgency::Event);
        }
    }

    /// What became of the things to keep. That something can't be kept is told once, not on every page.
    fn poll_kept(&mut self) {
        for news in self.desktop.news() {
            match news {
                News::Kept => self.is_unkept = false,
                News::NotKept(_) => {
                    if !std::mem::replace(&mut self.is_unkept, true) {
                        self.state.session.notices.push(unkept_notice());
                    }
                }
                News::Odd(odd) => self.state.session.notices.extend(odd_notice(&odd)),
            }
        }
    }

    /// Jumps to a page, as if walked to: for pictures and tests.
    pub fn jump(&mut self, page: PageId, answers: Answers) {
        self.read_cases();
        self.state.person.answers = answers;
        flow::prune(&mut self.state.person.answers, self.facts.get());
        update::turn_to(&mut self.state, page);
        self.desktop.keep(Keep::Person(self.state.person.clone()), Urgency::Event);
        self.desktop.keep(Keep::Settings(self.state.settings.clone()), Urgency::Event);
        self.read_cases();
        self.read_sent_letter();
        self.derived = None;
    }

    /// Writes in the case in hand, as if typed and ticked: for pictures and tests.
    pub fn write(&mut self, draft: Draft) {
        if let Some(key) = self.case_key() {
            self.state.household.case_mut(&key).draft = draft;
            self.derived = None;
        }
    }

    /// The case in hand.
    #[must_use]
    pub fn case_key(&self) -> Option<CaseKey> {
        flow::case_key(&self.state.person, self.facts.get())
    }

    /// The case in hand, once something was written or sent.
    #[must_use]
    pub fn case(&self) -> Option<&Case> {
        self.state.case(self.facts.get())
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
            self.theme = theme_for(&self.state.settings.preferences, dark);
        }
        self.theme.install(ctx);
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
    Notice::new(true, m::error_state())
}
