//! The one place where a wish changes the state. What the desktop has to do for it comes out as [`Effect`]s.
//!
//! Pure: no window, no disk, no clock. Whoever carries the effects out tells here how they ended.

use jiff::civil::Date;
use jiff::{Span, ToSpan as _};

use super::derived::Derived;
use super::state::{State, Tried};
use crate::answers::{Answers, LETTER_LIMIT, Matter, OWN_WORDS_LIMIT, Preferences, Rewritten, Saved, Sent, clean_text};
use crate::flow::{self, Known, Lies, PageId, row};
use crate::knowledge::{Account, Facts};
use crate::ui::context::{Answer, Draft, Session, Wish};

/// Something that the desktop, or the window, has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
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
    match wish {
        Wish::Next => turn_to_some(state, flow::next(state.page, &known(state, given))),
        Wish::Back if state.beside.is_some() => turn_aside(state, None),
        Wish::Back => turn_to_some(state, flow::back(state.page, &known(state, given))),
        Wish::Show(page) => show(state, page, given),
        Wish::Continue => turn_to(state, flow::reachable(state.saved.page, &known(state, given))),
        Wish::Answer(answer) => take_answer(state, answer, given),
        Wish::Draft(draft) => take_draft(state, draft, given),
        Wish::Copy(key, text) => return vec![Effect::Copy(key, text)],
        Wish::ClearClipboard => return vec![Effect::ClearClipboard],
        Wish::Open(url) => return vec![Effect::Open(url)],
        Wish::CopyAndOpenForm => {
            let copy = Effect::Copy("letter", given.derived.letter.body());
            return std::iter::once(copy).chain(open_form(state, given)).collect();
        }
        Wish::OpenForm => return open_form(state, given),
        Wish::OpenNextForm => return open_next_form(state, given),
        Wish::SaveLetter => return vec![Effect::SaveLetter],
        Wish::SaveDate => return vec![Effect::SaveDate],
        Wish::MarkSent => mark_sent(state, given),
        Wish::MoveSent(days) => move_sent(state, days, given.today),
        Wish::MarkAnswer(answer) => {
            if let Some(sent) = state.record_mut() {
                sent.answer = Some(answer);
            }
        }
        Wish::StartMatter(matter) => start_matter(state, matter, given),
        Wish::Prefer(preferences) => {
            let before = std::mem::replace(&mut state.saved.preferences, preferences);
            let now = &state.saved.preferences;
            return vec![Effect::Dress { is_picked: now.language != before.language || *now == before }];
        }
        Wish::DeleteReport => return vec![Effect::DeleteReport],
        Wish::DeleteEverything => {
            delete_everything(state);
            return vec![Effect::DeleteEverything, Effect::Dress { is_picked: false }];
        }
        Wish::Quit => return vec![Effect::Quit],
    }
    Vec::new()
}

fn known<'s>(state: &'s State, given: Given<'_>) -> Known<'s> {
    Known::new(state.answers(), given.facts.get())
}

fn show(state: &mut State, page: PageId, given: Given<'_>) {
    if row(page).is_some_and(|row| row.lies == Lies::Beside) {
        turn_aside(state, Some(page));
    } else {
        turn_to(state, flow::reachable(page, &known(state, given)));
    }
}

fn turn_to_some(state: &mut State, page: Option<PageId>) {
    if let Some(page) = page {
        turn_to(state, page);
    }
}

/// Turns to a page of the way.
pub fn turn_to(state: &mut State, page: PageId) {
    state.page = page;
    state.beside = None;
    state.turns = state.turns.wrapping_add(1);
    if page != PageId::Welcome {
        state.saved.page = page;
    }
    state.session = Session { opened: state.session.opened.take(), ..Session::default() };
}

/// Opens a page beside the way, or closes it.
pub fn turn_aside(state: &mut State, page: Option<PageId>) {
    state.beside = page;
    state.session.notices.clear();
}

fn take_answer(state: &mut State, answer: Answer, given: Given<'_>) {
    let answers = &mut state.saved.answers;
    match answer {
        Answer::Country(country) => (answers.country, answers.subdivision) = (country, None),
        Answer::Subdivision(part) => answers.subdivision = part,
        Answer::Topic(topic) => answers.topic = Some(topic),
        Answer::Account(account) => toggle_account(answers, account),
        Answer::Request(request) => answers.request = Some(request),
        Answer::Instead(instead) => answers.instead = Some(instead),
        Answer::Device(device) => answers.device = Some(device),
        Answer::ProductLanguage(tag) => answers.meta_language = Some(tag),
    }
    flow::prune(answers, given.facts.get());
}

/// “No account at all” excludes the others.
fn toggle_account(answers: &mut Answers, account: Account) {
    let accounts = &mut answers.accounts;
    if accounts.remove(&account) {
        return;
    }
    if account == Account::NoAccount {
        accounts.clear();
    } else {
        accounts.remove(&Account::NoAccount);
    }
    accounts.insert(account);
}

fn take_draft(state: &mut State, draft: Draft, given: Given<'_>) {
    let answers = &mut state.saved.answers;
    match draft {
        Draft::Reason(id) => {
            if !answers.reasons.remove(&id) {
                answers.reasons.insert(id);
            }
        }
        Draft::OwnWords(text) => answers.own_words = clean_within(&text, OWN_WORDS_LIMIT),
        Draft::Length(length) => answers.length = length,
        Draft::Language(tag) => answers.letter_language = Some(tag),
        Draft::Rewritten(text) => answers.rewritten = text.and_then(|text| rewritten(answers, &text, given)),
    }
}

/// A pasted text of any length is kept up to the limit and freed of what can't be shown.
fn clean_within(text: &str, limit: usize) -> String {
    clean_text(text).chars().take(limit).collect()
}

fn rewritten(answers: &Answers, text: &str, given: Given<'_>) -> Option<Rewritten> {
    Some(Rewritten {
        text: clean_within(text, LETTER_LIMIT),
        place: flow::place(answers, given.facts.get())?.code.clone(),
        about: flow::matter(answers)?.about(),
        request: answers.request.unwrap_or_default(),
    })
}

/// Opens the form now, and goes beside it.
fn open_form(state: &mut State, given: Given<'_>) -> Vec<Effect> {
    let Some(form) = given.derived.form else { return Vec::new() };
    go_beside(state);
    vec![Effect::Open(form.url.clone())]
}

/// Gives the address up, and opens the next one.
fn open_next_form(state: &mut State, given: Given<'_>) -> Vec<Effect> {
    let (Some(advice), Some(form)) = (&given.derived.advice, given.derived.next_form) else { return Vec::new() };
    let addresses = state.given_up(&advice.question) + 1;
    state.tried = Some(Tried { question: advice.question.clone(), addresses });
    go_beside(state);
    vec![Effect::Open(form.url.clone())]
}

fn go_beside(state: &mut State) {
    if state.page == PageId::GoThere || state.page == PageId::Steps {
        turn_to(state, PageId::OnForm);
    }
}

/// Records the letter. A second one in the same matter is a record of its own; only the same text to the same form on
/// the same day is one letter, for the button can be pressed twice.
fn mark_sent(state: &mut State, given: Given<'_>) {
    let (Some(matter), Some(request)) = (flow::matter(state.answers()), state.answers().request) else { return };
    let Some(form) = given.derived.form.map(|form| form.id.clone()) else { return };
    let text = given.derived.letter.body();
    let is_same = |last: &Sent| last.on == given.today && last.form == form && last.text == text;
    if !state.record().is_some_and(is_same) {
        state.saved.sent.push(Sent { matter, request, form, on: given.today, text, answer: None });
    }
    turn_to(state, PageId::Sent);
}

/// A request can't have been sent tomorrow.
fn move_sent(state: &mut State, days: i32, today: Date) {
    let by: Span = days.days();
    if let Some(sent) = state.record_mut() {
        sent.on = sent.on.saturating_add(by).min(today);
    }
}

fn start_matter(state: &mut State, matter: Matter, given: Given<'_>) {
    state.saved.answers.current = Some(matter);
    flow::prune(&mut state.saved.answers, given.facts.get());
    state.session.opened = None;
    turn_to(state, PageId::Outlook);
}

/// Everything but the language: who deletes must be able to read what the app says then.
fn delete_everything(state: &mut State) {
    let language = state.saved.preferences.language.take();
    let saved = Saved { preferences: Preferences { language, ..Preferences::default() }, ..Saved::default() };
    *state = State { saved, turns: state.turns, ..State::default() };
    turn_to(state, PageId::Welcome);
}
