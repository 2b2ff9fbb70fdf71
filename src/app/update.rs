//! The one place where a wish changes the state. What the desktop has to do for it comes out as [`Effect`]s.
//!
//! Pure: no window, no disk, no clock. Whoever carries the effects out tells here how they ended.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::derived::Derived;
use super::frozen;
use super::state::{State, Tried};
use crate::cases::{Answers, Case, CaseKey, Draft, LETTER_LIMIT, OWN_WORDS_LIMIT, Reply, Rewritten, clean_within};
use crate::desktop::folder::Keep;
use crate::desktop::keeper::Urgency;
use crate::flow::{self, Known, Lies, PageId, row};
use crate::knowledge::{Facts, Knowledge, Scope, Subject};
use crate::saved::{Preferences, Settings};
use crate::ui::context::{Answer, DraftChange, Session, Wish};

/// Something that the desktop, or the window, has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keeps something, soon or at once.
    Keep(Box<Keep>, Urgency),
    /// Copies a text; the key tells which button says “Copied”.
    Copy(&'static str, String),
    /// Takes what was copied last off the clipboard.
    ClearClipboard,
    /// Opens an address.
    Open(String),
    /// Asks where to save the letter.
    SaveLetter,
    /// Opens the deadline as a calendar entry.
    SaveDate,
    /// Looks and speaks as the preferences say.
    Dress {
        /// Whether a language was picked, even the one that was preferred before: it counts more than the one that this
        /// start was asked to speak.
        is_picked: bool,
    },
    /// Deletes what the last start reported.
    DeleteReport,
    /// Deletes all that the app ever kept.
    DeleteEverything,
    /// Closes the window.
    Quit,
}

/// What an update goes by.
#[derive(Clone, Copy, Debug)]
pub struct Given<'g> {
    /// The facts, read when a wish needs them.
    pub facts: Facts,
    /// What followed from the state so far.
    pub derived: &'g Derived,
    /// The day.
    pub today: Date,
}

/// Changes the state as wished.
#[must_use]
pub fn update(state: &mut State, wish: Wish, given: Given<'_>) -> Vec<Effect> {
    let mut change = Change { state, given, effects: Vec::new() };
    change.obey(wish);
    change.effects
}

/// Turns to a page of the way.
pub fn turn_to(state: &mut State, page: PageId) {
    state.page = page;
    state.beside = None;
    state.turns = state.turns.wrapping_add(1);
    if page != PageId::Welcome {
        state.settings.page = Some(page.name());
    }
    state.session = Session { opened: state.session.opened.take(), ..Session::default() };
}

/// Opens a page beside the way, or closes it.
pub fn turn_aside(state: &mut State, page: Option<PageId>) {
    state.beside = page;
    state.session.notices.clear();
}

/// A change that is being made.
struct Change<'c> {
    state: &'c mut State,
    given: Given<'c>,
    effects: Vec<Effect>,
}

impl Change<'_> {
    fn obey(&mut self, wish: Wish) {
        match wish {
            Wish::Next => self.turn_to_some(flow::next(self.state.page, &self.known())),
            Wish::Back if self.state.beside.is_some() => turn_aside(self.state, None),
            Wish::Back => self.turn_to_some(flow::back(self.state.page, &self.known())),
            Wish::Show(page) => self.show(page),
            Wish::Continue => self.go_on(),
            Wish::Answer(answer) => self.take_answer(answer),
            Wish::Draft(draft) => self.take_draft(draft),
            Wish::Copy(key, text) => self.effects.push(Effect::Copy(key, text)),
            Wish::ClearClipboard => self.effects.push(Effect::ClearClipboard),
            Wish::Open(url) => self.effects.push(Effect::Open(url)),
            Wish::CopyAndOpenForm => {
                self.open_form();
                self.effects.insert(0, Effect::Copy("letter", self.given.derived.letter.body()));
            }
            Wish::OpenForm => self.open_form(),
            Wish::OpenNextForm => self.open_next_form(),
            Wish::SaveLetter => self.effects.push(Effect::SaveLetter),
            Wish::SaveDate => self.effects.push(Effect::SaveDate),
            Wish::MarkSent => self.mark_sent(),
            Wish::MoveSent(days) => self.move_sent(days),
            Wish::MarkAnswer(reply) => self.mark_answer(reply),
            Wish::StartSubject(subject) => self.start_subject(subject),
            Wish::Prefer(preferences) => self.prefer(preferences),
            Wish::DeleteReport => self.effects.push(Effect::DeleteReport),
            Wish::DeleteEverything => self.delete_everything(),
            Wish::Quit => self.effects.push(Effect::Quit),
        }
    }

    fn knowledge(&self) -> &'static Knowledge {
        self.given.facts.get()
    }

    fn known(&self) -> Known<'_> {
        Known::new(self.state.answers(), self.knowledge())
    }

    // Pages.

    fn show(&mut self, page: PageId) {
        if row(page).is_some_and(|row| row.lies == Lies::Beside) {
            turn_aside(self.state, Some(page));
        } else {
            self.turn_to(flow::reachable(page, &self.known()));
        }
    }

    fn go_on(&mut self) {
        let page = self.state.settings.page.as_deref().and_then(PageId::from_name);
        self.turn_to(flow::reachable(page.unwrap_or_default(), &self.known()));
    }

    fn turn_to_some(&mut self, page: Option<PageId>) {
        if let Some(page) = page {
            self.turn_to(page);
        }
    }

    fn turn_to(&mut self, page: PageId) {
        let before = self.state.settings.page.clone();
        turn_to(self.state, page);
        if self.state.settings.page != before {
            self.keep_settings(Urgency::Draft);
        }
    }

    // Answers.

    fn take_answer(&mut self, answer: Answer) {
        let answers = &mut self.state.person.answers;
        match answer {
            Answer::Country(country) => (answers.country, answers.subdivision) = (country, None),
            Answer::Subdivision(part) => answers.subdivision = part,
            Answer::Controller(controller) => answers.controller = Some(controller),
            Answer::Topic(topic) => answers.topic = Some(topic),
            Answer::Account(scope) => toggle_account(answers, scope),
            Answer::Request(request) => answers.request = Some(request),
            Answer::Instead(instead) => answers.instead = Some(instead),
            Answer::Device(device) => answers.device = Some(device),
            Answer::ProductLanguage(tag) => answers.product_language = Some(tag),
        }
        self.prune_and_keep();
    }

    fn prune_and_keep(&mut self) {
        let knowledge = self.knowledge();
        flow::prune(&mut self.state.person.answers, knowledge);
        self.keep(Keep::Person(self.state.person.clone()), Urgency::Draft);
    }

    fn take_draft(&mut self, change: DraftChange) {
        let place = self.known().place().map(|place| place.code.clone());
        let Some(case) = self.case_mut() else { return };
        change_draft(&mut case.draft, change, place);
        let case = case.clone();
        self.keep(Keep::Case(case), Urgency::Draft);
    }

    /// The case in hand, which begins with the first word that is written for it.
    fn case_mut(&mut self) -> Option<&mut Case> {
        let key = self.key()?;
        Some(self.state.household.case_mut(&key))
    }

    fn key(&self) -> Option<CaseKey> {
        flow::case_key(&self.state.person, self.knowledge())
    }

    // The form.

    /// Opens the form now, and goes beside it.
    fn open_form(&mut self) {
        let Some(form) = self.given.derived.form else { return };
        self.go_beside();
        self.effects.push(Effect::Open(form.url.clone()));
    }

    /// Gives the address up, and opens the next one.
    fn open_next_form(&mut self) {
        let (Some(advice), Some(form)) = (&self.given.derived.advice, self.given.derived.next_form) else { return };
        let addresses = self.state.given_up(&advice.question) + 1;
        self.state.tried = Some(Tried { question: advice.question.clone(), addresses });
        self.go_beside();
        self.effects.push(Effect::Open(form.url.clone()));
    }

    fn go_beside(&mut self) {
        if matches!(self.state.page, PageId::GoThere | PageId::Steps) {
            self.turn_to(PageId::OnForm);
        }
    }

    // What happened.

    /// Records the letter, with what is true today. A second one in the same matter is an event of its own; only the same
    /// text to the same form on the same day is one letter, for the button can be pressed twice.
    fn mark_sent(&mut self) {
        let (Some(advice), Some(form)) = (&self.given.derived.advice, self.given.derived.form) else { return };
        let (text, on) = (self.given.derived.letter.body(), self.given.today);
        let sent = frozen::sent(advice, form, self.knowledge(), on);
        let Some(case) = self.case_mut() else { return };
        if let Some(letter) = case.send(on, sent, &text) {
            let case = case.clone();
            self.state.letter = Some((case.key.clone(), letter, text.clone()));
            self.keep(Keep::Letter(case.key.clone(), letter, text), Urgency::Event);
            self.keep(Keep::Case(case), Urgency::Event);
        }
        self.turn_to(PageId::Sent);
    }

    /// A request can't have been sent tomorrow. With the day moves the last day for its answer.
    fn move_sent(&mut self, days: i32) {
        let Some(advice) = &self.given.derived.advice else { return };
        let (by, today, knowledge): (Span, _, _) = (days.days(), self.given.today, self.knowledge());
        let Some(case) = self.case_mut() else { return };
        let Some((on, _)) = case.sent() else { return };
        let on = on.saturating_add(by).min(today);
        if case.move_sent(on, frozen::due(advice, knowledge, on)) {
            let case = case.clone();
            self.keep(Keep::Case(case), Urgency::Event);
        }
    }

    fn mark_answer(&mut self, reply: Reply) {
        let today = self.given.today;
        let Some(case) = self.case_mut() else { return };
        if case.note_answer(today, reply) {
            let case = case.clone();
            self.keep(Keep::Case(case), Urgency::Event);
        }
    }

    fn start_subject(&mut self, subject: Subject) {
        self.state.person.answers.current = Some(subject);
        self.prune_and_keep();
        self.state.session.opened = None;
        self.turn_to(PageId::Outlook);
    }

    // The app itself.

    fn prefer(&mut self, preferences: Preferences) {
        let before = std::mem::replace(&mut self.state.settings.preferences, preferences);
        let now = &self.state.settings.preferences;
        let is_picked = now.language != before.language || *now == before;
        self.keep_settings(Urgency::Event);
        self.effects.push(Effect::Dress { is_picked });
    }

    /// Everything but the language: who deletes must be able to read what the app says then.
    fn delete_everything(&mut self) {
        let language = self.state.settings.preferences.language.take();
        let preferences = Preferences { language, ..Preferences::default() };
        let settings = Settings { preferences, ..Settings::default() };
        *self.state = State { settings, turns: self.state.turns, ..State::default() };
        turn_to(self.state, PageId::Welcome);
        self.effects.extend([Effect::DeleteEverything, Effect::Dress { is_picked: false }]);
    }

    fn keep_settings(&mut self, urgency: Urgency) {
        self.keep(Keep::Settings(self.state.settings.clone()), urgency);
    }

    fn keep(&mut self, keep: Keep, urgency: Urgency) {
        self.effects.push(Effect::Keep(Box::new(keep), urgency));
    }
}

/// “No account at all” excludes the others.
fn toggle_account(answers: &mut Answers, scope: Scope) {
    match scope {
        Scope::Product(product) => {
            if !answers.products.remove(&product) {
                answers.products.insert(product);
                answers.no_account = false;
            }
        }
        Scope::NoAccount => {
            answers.no_account = !answers.no_account;
            if answers.no_account {
                answers.products.clear();
            }
        }
        Scope::Elsewhere => {}
    }
}

/// A pasted text of any length is kept up to the limit and freed of what can't be shown.
fn change_draft(draft: &mut Draft, change: DraftChange, place: Option<String>) {
    match change {
        DraftChange::Reason(id) => {
            if !draft.reasons.remove(&id) {
                draft.reasons.insert(id);
            }
        }
        DraftChange::OwnWords(mut text) => {
            clean_within(&mut text, OWN_WORDS_LIMIT);
            draft.own_words = text;
        }
        DraftChange::Length(length) => draft.length = length,
        DraftChange::Language(tag) => draft.letter_language = Some(tag),
        DraftChange::Rewritten(text) => {
            draft.rewritten = text.zip(place).map(|(mut text, place)| {
                clean_within(&mut text, LETTER_LIMIT);
                Rewritten { text, place }
            });
        }
    }
}
