//! The words: every sentence for people in each language, dates and numbers, names of places and the search for them.
//!
//! Knows Fluent messages (`locales`) and names from Unicode's CLDR (`assets/cldr`), all part of the program. It knows
//! no page, decides nothing about the law, and never fails: what is missing in one language is said in English.

mod fold;
mod hints;
mod old;
mod places;
mod search;
pub mod wording;
mod words;

use std::sync::OnceLock;

pub use crate::message::{Argument, Group, Message, Number, m};
pub use hints::{Hints, suggest, system_hints};
pub use old::Value;
pub use search::{Countries, Hit, QUERY_LIMIT};
pub use words::Words;

use crate::knowledge::tag;
use crate::packed::Pack;

/// A language of the interface, with everything written in it: a folder of `locales`.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its own name.
    pub own_name: &'static str,
    /// How well it was read: `written` in it, `machine draft`, or `read by a native speaker`.
    pub status: &'static str,
    /// By whom it was read; empty where nobody did.
    pub by: &'static str,
    /// When it was read, as a date; empty where it was not.
    pub on: &'static str,
    /// `left to right`, or `right to left`.
    pub direction: &'static str,
    /// The tag of the language that speaks where this one lacks a sentence, before English; empty where there is none.
    pub fallback: &'static str,
    /// Its packed Fluent files, by group.
    pub words: [&'static [u8]; 3],
    /// Names of places and languages: `cldr`, and `more` that are kept by hand.
    pub names: Pack,
}

// Every language of the interface, as `LANGUAGES`.
include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Languages that the program does not have: tests speak them to see what becomes of long or turned words.
static MORE: OnceLock<Vec<Language>> = OnceLock::new();

/// Speaks more languages than the program has, for tests; only the first call counts.
#[doc(hidden)]
pub fn speak_also(languages: Vec<Language>) {
    MORE.get_or_init(|| languages);
}

/// Every language that can be spoken.
fn spoken_languages() -> impl Iterator<Item = &'static Language> {
    LANGUAGES.iter().chain(MORE.get().into_iter().flatten())
}

/// What is said where another language has no words.
fn english() -> &'static Language {
    static NOTHING: Language = Language {
        tag: "en",
        own_name: "English",
        status: "",
        by: "",
        on: "",
        direction: "left to right",
        fallback: "",
        words: [&[]; 3],
        names: Pack::new(&[]),
    };
    LANGUAGES.first().unwrap_or(&NOTHING)
}

/// The tag of the best language for a person who prefers these, the dearest first, as systems name them (`de_AT.UTF-8`,
/// `pt-BR`); English where none fits.
#[must_use]
pub fn choose(preferred: &[String]) -> &'static str {
    preferred.iter().find_map(|wanted| nearest(wanted)).unwrap_or_else(english).tag
}

/// The tag of the language that is meant by this one; none where the app does not speak it.
#[must_use]
pub fn spoken(wanted: &str) -> Option<&'static str> {
    nearest(wanted).map(|language| language.tag)
}

/// The language for a tag, by the one fallback of the app; none where the app does not speak it.
fn nearest(wanted: &str) -> Option<&'static Language> {
    let exact = spoken_languages().find(|language| language.tag == wanted);
    exact.or_else(|| {
        let tag = tag::best(wanted, spoken_languages().map(|language| language.tag))?;
        spoken_languages().find(|language| language.tag == tag)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(preferred: &[&str]) -> &'static str {
        choose(&preferred.iter().map(|&tag| tag.to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn the_first_language_that_is_spoken_here_is_chosen() {
        assert_eq!(chosen(&["de-AT"]), "de");
        assert_eq!(chosen(&["de_CH.UTF-8"]), "de");
        assert_eq!(chosen(&["DE"]), "de");
        assert_eq!(chosen(&["sw-KE", "de", "en"]), "de");
        assert_eq!(chosen(&["en-GB", "de"]), "en");
    }

    #[test]
    fn english_where_none_fits() {
        assert_eq!(chosen(&[]), "en");
        assert_eq!(chosen(&["C", "POSIX", "", "@", "den", "日本語"]), "en");
    }
}
