//! What follows from the state: advice, the form now, letter and deadline.
//!
//! Derived when the state, the language or the day changes, never while painting. It decides nothing itself: that is
//! the advice's.

use jiff::civil::Date;

use super::state::{State, question};
use crate::advice::deadline::{Deadline, deadline_for};
use crate::advice::letter::{self, Letter};
use crate::advice::{Advice, advise, law};
use crate::flow::{self, PageId};
use crate::knowledge::{Facts, Form, Knowledge};
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
    /// The letter.
    pub letter: Letter,
    /// The last day for the answer, once sent.
    pub deadline: Option<Deadline<'static>>,
}

impl Derived {
    fn nothing(letter_words: &Words) -> Self {
        let letter = Letter::from_text(letter_words.tag(), "");
        Self { advice: None, form: None, next_form: None, letter, deadline: None }
    }
}

/// Works out what follows from the state on a day. The first page needs nothing of it, and no facts. `letter_words` speaks the letter's language.
#[must_use]
pub fn derive(state: &State, facts: Facts, letter_words: &Words, today: Date) -> Derived {
    if state.shown() == PageId::Welcome {
        return Derived::nothing(letter_words);
    }
    let knowledge = facts.get();
    let place = flow::place(state.answers(), knowledge);
    let question = place.and_then(|place| question(state.answers(), &place.code));
    let given_up = question.as_ref().map_or(0, |question| state.given_up(question));
    let advice = question.and_then(|question| advise(knowledge, &question, today));
    Derived {
        form: advice.as_ref().and_then(|advice| advice.form_at(given_up)),
        next_form: advice.as_ref().and_then(|advice| advice.form_after(given_up)),
        letter: letter(state, advice.as_ref(), knowledge, letter_words),
        deadline: advice.as_ref().and_then(|advice| deadline(state, advice, knowledge)),
        advice,
    }
}

fn letter(state: &State, advice: Option<&Advice<'static>>, knowledge: &Knowledge, words: &Words) -> Letter {
    let answers = state.answers();
    match (&answers.rewritten, advice) {
        (Some(rewritten), _) => Letter::from_text(words.tag(), &rewritten.text),
        (None, Some(advice)) => {
            let reasons = knowledge.reasons.iter().filter(|reason| answers.reasons.contains(&reason.id));
            let brief = letter::Brief {
                reasons: reasons.map(|reason| reason.id.as_str()).collect(),
                own_words: &answers.own_words,
                length: answers.length,
                ..letter::Brief::of(advice, words.tag())
            };
            wording::letter(words, &brief)
        }
        (None, None) => Letter::from_text(words.tag(), ""),
    }
}

fn deadline(state: &State, advice: &Advice<'static>, knowledge: &'static Knowledge) -> Option<Deadline<'static>> {
    let on = state.record()?.on;
    deadline_for(law::law_on(knowledge, advice.place, on)?, advice.question.request, knowledge, on)
}
