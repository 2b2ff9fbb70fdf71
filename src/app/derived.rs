//! What follows from the answers: advice, letter and deadline.
//!
//! Derived when answers, letters sent, language or day change, never while painting. It decides nothing itself: that
//! is the advice's.

use jiff::civil::Date;

use super::Wizard;
use crate::advice::deadline::{Deadline, deadline_of};
use crate::advice::letter::{self, Letter};
use crate::advice::{Advice, Question, advise};
use crate::answers::{Answers, Sent};
use crate::desktop::Desktop;
use crate::flow;
use crate::knowledge::{Account, Request};
use crate::language::{self, Words};
use crate::wording;

/// What follows from the answers; derived anew only when they change.
pub(super) struct Derived {
    pub answers: Answers,
    pub sent: Vec<Sent>,
    pub language: &'static str,
    pub today: Date,
    pub advice: Option<Advice<'static>>,
    pub letter: Letter,
    pub deadline: Option<Deadline<'static>>,
}

impl<D: Desktop> Wizard<D> {
    pub(super) fn derive(&mut self, today: Date) {
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
        let deadline = advice.as_ref().and_then(|advice| deadline_of(advice, self.knowledge(), sent_on?));
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
        let chosen = answers.reasons.iter().map(String::as_str);
        let brief = letter::Brief {
            own_words: &answers.own_words,
            length: answers.length,
            ..letter::Brief::new(advice, chosen, language)
        };
        wording::letter(words, &brief)
    }

    pub(super) fn current_sent(&self) -> Option<&Sent> {
        let matter = flow::matter(&self.saved.answers)?;
        let request = self.saved.answers.request?;
        self.saved.sent.iter().rev().find(|sent| sent.matter == matter && sent.request == request)
    }

    pub(super) fn current_sent_mut(&mut self) -> Option<&mut Sent> {
        let matter = flow::matter(&self.saved.answers)?;
        let request = self.saved.answers.request?;
        self.saved.sent.iter_mut().rev().find(|sent| sent.matter == matter && sent.request == request)
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
