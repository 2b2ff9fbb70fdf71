//! Texts that people wrote: what may stand in them, how long they may be, and whether two are the same.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The most characters a person's own words may have; far more than any form takes.
pub const OWN_WORDS_LIMIT: usize = 5_000;

/// The most characters a whole letter may have: the person's own words and all that the app writes around them.
pub const LETTER_LIMIT: usize = 20_000;

/// The most characters of what a person is called here.
pub const LABEL_LIMIT: usize = 80;

/// Cleans a text as [`clean_text`] does and cuts it to so many characters.
pub fn clean_within(text: &mut String, limit: usize) {
    *text = clean_text(text);
    if let Some((end, _)) = text.char_indices().nth(limit) {
        text.truncate(end);
    }
}

/// A text without the characters that only machines see: control characters other than line break and tab, and
/// those that turn the reading order (a letter could then read differently from what is sent). Emoji stay whole.
#[must_use]
pub fn clean_text(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|&character| !is_hidden(character)).collect()
}

fn is_hidden(character: char) -> bool {
    let turns_order =
        matches!(character, '\u{061C}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    turns_order || (character.is_control() && !matches!(character, '\n' | '\t'))
}

/// Tells two texts apart without keeping them. It guards against nothing: anybody can make a text with the same one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint(u64);

impl Fingerprint {
    /// That of a text. It is the same on every computer and in every version (FNV-1a, 64 bits), as it is kept.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        Self(text.bytes().fold(0xcbf2_9ce4_8422_2325, step))
    }
}

impl fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

impl FromStr for Fingerprint {
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        u64::from_str_radix(text, 16).map(Self)
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = std::num::ParseIntError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fingerprints_stay_what_they_are() {
        assert_eq!(Fingerprint::of("").to_string(), "cbf29ce484222325");
        assert_eq!(Fingerprint::of("foobar").to_string(), "85944171f73967e8");
        assert_eq!("85944171f73967e8".parse(), Ok(Fingerprint::of("foobar")));
        assert!("no".parse::<Fingerprint>().is_err());
    }

    #[test]
    fn hidden_characters_are_dropped_and_visible_ones_stay() {
        assert_eq!(clean_text("a\u{202E}b\u{2066}c\u{200F}d\u{61C}e\u{0}f\u{1b}g\u{85}h"), "abcdefgh");
        assert_eq!(clean_text("one\r\ntwo\rthree\n\tfour"), "one\ntwo\nthree\n\tfour");
        for text in ["👩‍👩‍👧‍👦 🏳️‍🌈 ❤️ 👍🏽", "می‌خواهم", "क्‍ष", "שלום", "„Nein“ – a\u{301}"]
        {
            assert_eq!(clean_text(text), text);
        }
    }

    #[test]
    fn long_texts_are_cut_between_characters() {
        let mut text = "ж👩‍🚀".repeat(100);
        clean_within(&mut text, 5);
        assert_eq!(text.chars().count(), 5);
    }
}
