//! A letter that is still being written.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::text::{LETTER_LIMIT, OWN_WORDS_LIMIT, clean_within};

/// What the letter of a case is made of. It stays after sending, for the next letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Ids of the reasons that are true.
    pub reasons: BTreeSet<String>,
    /// The person's own words.
    pub own_words: String,
    /// Tag of the letter's language; none follows the interface.
    pub letter_language: Option<String>,
    /// The short or the full letter.
    pub length: Length,
    /// The letter as the person rewrote it; none while the app writes it.
    pub rewritten: Option<Rewritten>,
}

impl Draft {
    /// The same with every text fit to be shown.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        clean_within(&mut self.own_words, OWN_WORDS_LIMIT);
        if let Some(letter) = &mut self.rewritten {
            clean_within(&mut letter.text, LETTER_LIMIT);
        }
        self
    }
}

/// How long the letter is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Length {
    /// The request and the closing sentence, with the reasons in brief.
    Short,
    /// With the legal ground and everything asked for.
    #[default]
    Full,
}

/// A letter in the person's own wording, and the place it was written for: elsewhere it would be wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewritten {
    /// The text.
    pub text: String,
    /// Code of the place.
    pub place: String,
}
