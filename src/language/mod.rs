//! The words: every sentence for people in each language, dates and numbers, names of places and the search for them.
//!
//! Knows Fluent messages (`locales`) and names from Unicode's CLDR (`assets/cldr`), all part of the program. It knows
//! no page, decides nothing about the law, and never fails: what is missing in one language is said in English.

mod countries;
mod fold;
mod hints;
mod places;
pub mod wording;
mod words;

pub use countries::{Countries, Hit, QUERY_LIMIT};
pub use fluent_bundle::FluentValue as Value;
pub use hints::{Hints, suggest, system_hints};
pub use words::Words;

/// A language of the interface, with everything written in it.
#[derive(Debug)]
pub struct Language {
    /// Its BCP 47 tag.
    pub tag: &'static str,
    /// Its own name.
    pub own_name: &'static str,
    /// Its Fluent files.
    messages: &'static [&'static str],
    /// Names of places from CLDR.
    cldr_names: &'static str,
    /// Names of places kept by hand.
    more_names: &'static str,
}

macro_rules! language {
    ($tag:literal, $own_name:literal) => {
        Language {
            tag: $tag,
            own_name: $own_name,
            messages: &[
                include_str!(concat!("../../locales/", $tag, "/app.ftl")),
                include_str!(concat!("../../locales/", $tag, "/languages.ftl")),
                include_str!(concat!("../../locales/", $tag, "/pages.ftl")),
                include_str!(concat!("../../locales/", $tag, "/outlook.ftl")),
                include_str!(concat!("../../locales/", $tag, "/paths.ftl")),
                include_str!(concat!("../../locales/", $tag, "/pictures.ftl")),
                include_str!(concat!("../../locales/", $tag, "/switches.ftl")),
                include_str!(concat!("../../locales/", $tag, "/sources.ftl")),
                include_str!(concat!("../../locales/", $tag, "/letter.ftl")),
                include_str!(concat!("../../locales/", $tag, "/reasons.ftl")),
                include_str!(concat!("../../locales/", $tag, "/terminal.ftl")),
                include_str!(concat!("../../locales/", $tag, "/errors.ftl")),
            ],
            cldr_names: include_str!(concat!("../../assets/cldr/names-", $tag, ".txt")),
            more_names: include_str!(concat!("../../locales/", $tag, "/places.txt")),
        }
    };
}

/// What is said where another language has no words.
static ENGLISH: Language = language!("en", "English");
static GERMAN: Language = language!("de", "Deutsch");

/// Every language of the interface: the one place to add another, after its folder in `locales` and a run of
/// `script/refresh-cldr`.
pub static LANGUAGES: &[&Language] = &[&ENGLISH, &GERMAN];

/// The tag of the best language for a person who prefers these, the dearest first, as systems name them (`de_AT.UTF-8`,
/// `pt-BR`); English where none fits.
#[must_use]
pub fn choose(preferred: &[String]) -> &'static str {
    preferred.iter().find_map(|wanted| nearest(wanted)).unwrap_or(&ENGLISH).tag
}

/// The tag of the language that is meant by this one; none where the app does not speak it.
#[must_use]
pub fn spoken(wanted: &str) -> Option<&'static str> {
    nearest(wanted).map(|language| language.tag)
}

/// The language with exactly this tag, else one of the same family (`de` for `de-AT`).
fn nearest(wanted: &str) -> Option<&'static Language> {
    let wanted = wanted.split(['.', '@']).next()?.replace('_', "-");
    let exact = LANGUAGES.iter().find(|language| language.tag.eq_ignore_ascii_case(&wanted));
    let family = || LANGUAGES.iter().find(|language| primary(language.tag).eq_ignore_ascii_case(primary(&wanted)));
    exact.or_else(family).copied()
}

/// The part of a tag that names the language alone.
fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
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
