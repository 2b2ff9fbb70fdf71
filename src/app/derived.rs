//! What follows from the state: advice, the form now, letter and deadline.
//!
//! Derived when the state, the language or the day changes, never while painting. It decides nothing itself: that is
//! the advice's.

use jiff::civil::Date;

use super::state::{State, question};
use crate::advice::deadline::{Deadline, deadline_for};
use crate::advice::letter::{self, Letter};
use crate::advice::{Advice, advise};
use crate::cases::{Draft, Sent};
use crate::flow::{Known, PageId};
use crate::knowledge::{Authority, Facts, Form, Knowledge};
use crate::language::Words;
use crate::language::wording;

/// What follows from the state.
#[derive(Debug)]
pub struct Derived {
    /// What there is to say, once there are enough answers.
    pub advice: Option<Advice<'static>>,
    /// The form now: the one value that page, button and record take.
    pub form: Option<&'static Form>,
    /// What to try when it does not open.
    pub next_form: Option<&'static Form>,
    /// What is being written in the case in hand.
    pub draft: Draft,
    /// The letter.
    pub letter: Letter,
    /// The last day for the answer, once sent.
    pub deadline: Option<Deadline<'static>>,
    /// Who takes a complaint about what was sent.
    pub authority: Option<&'static Authority>,
}

impl Derived {
    fn nothing(letter_words: &Words) -> Self {
        Self {
            advice: None,
            form: None,
            next_form: None,
            draft: Draft::default(),
            letter: Letter::from_text(letter_words.tag(), ""),
            deadline: None,
            authority: None,
        }
    }
}

/// Works out what follows from the state on a day. The first page needs nothing of it, and no facts. `letter_words`
/// speaks the letter's language.
#[must_use]
pub fn derive(state: &State, facts: Facts, letter_words: &Words, today: Date) -> Derived {
    if state.shown() == PageId::Welcome {
        return Derived::nothing(letter_words);
    }
    let knowledge = facts.get();
    let question = question(&Known::new(state.answers(), knowledge));
    let given_up = question.as_ref().map_or(0, |question| state.given_up(question));
    let advice = question.and_then(|question| advise(knowledge, &question, today));
    let draft = state.draft(knowledge);
    let sent = state.sent(knowledge);
    Derived {
        form: advice.as_ref().and_then(|advice| advice.form_at(given_up)),
        next_form: advice.as_ref().and_then(|advice| advice.form_after(given_up)),
        letter: letter(&draft, advice.as_ref(), letter_words),
        deadline: advice.as_ref().and_then(|advice| frozen_deadline(sent?, advice, knowledge)),
        authority: advice.as_ref().and_then(|advice| authority(sent.map(|(_, sent)| sent), advice, knowledge)),
        advice,
        draft,
    }
}

/// The letter in the person's own wording, or else as the app writes it. One that was rewritten for another place would
/// be wrong here.
fn letter(draft: &Draft, advice: Option<&Advice<'static>>, words: &Words) -> Letter {
    let Some(advice) = advice else { return Letter::from_text(words.tag(), "") };
    if let Some(rewritten) = draft.rewritten.as_ref().filter(|text| text.place == advice.place.code) {
        return Letter::from_text(words.tag(), &rewritten.text);
    }
    let brief = letter::Brief {
        own_words: &draft.own_words,
        length: draft.length,
        ..letter::Brief::new(advice, draft.reasons.iter().map(String::as_str), words.tag())
    };
    wording::letter(words, &brief)
}

/// The last day as it was frozen when the letter was sent, with what the law of that day says of it; that counts only
/// while today's facts give the same day.
fn frozen_deadline(
    (on, sent): (Date, &Sent),
    advice: &Advice<'static>,
    knowledge: &'static Knowledge,
) -> Option<Deadline<'static>> {
    let due = sent.due?;
    let law = sent.law.as_deref().and_then(|id| knowledge.law(id)).or(advice.law)?;
    let calendar = sent.seat.as_deref().and_then(|id| knowledge.calendar_of_seat(id)).or(advice.calendar);
    let by_facts = deadline_for(law, advice.question.request, calendar, on)?;
    let is_same = due == by_facts.due;
    Some(if is_same { by_facts } else { Deadline { due, extended: None, rolled: false, ..by_facts } })
}

/// As it was frozen when the letter was sent, unless the person since told in which part of the country they live.
fn authority(
    sent: Option<&Sent>,
    advice: &Advice<'static>,
    knowledge: &'static Knowledge,
) -> Option<&'static Authority> {
    let frozen = sent.filter(|sent| sent.place.as_deref().is_some_and(|place| !is_within(&advice.place.code, place)));
    match frozen {
        Some(sent) => sent.authority.as_deref().and_then(|id| knowledge.authority(id)),
        None => advice.authority,
    }
}

/// Whether a place is this one, or a part of it.
fn is_within(code: &str, place: &str) -> bool {
    code == place || code.split('-').next() == Some(place)
}
