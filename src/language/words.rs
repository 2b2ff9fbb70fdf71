//! Everything the app says in one language: messages, dates, numbers and names of places.
//!
//! Knows that language and English behind it; reads the second, and names of places, only when they are asked for. Never
//! fails: a missing message is said in English, and one missing there shows its id.

use std::iter::once;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use jiff::civil::Date;

use super::places::{self, Names};
use super::{ENGLISH, Language, Value, nearest};
use crate::knowledge::Seen;

type Bundle = FluentBundle<FluentResource>;

/// The words of one language.
pub struct Words {
    language: &'static Language,
    own: Bundle,
    english: OnceLock<Bundle>,
    places: OnceLock<Names>,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag()).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of the language with this tag, or else of English.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let language = nearest(tag).unwrap_or(&ENGLISH);
        Self { language, own: bundle(language), english: OnceLock::new(), places: OnceLock::new() }
    }

    /// The language’s tag.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// A message without arguments: `id`, or `id.attribute`.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.say_with(id, &[])
    }

    /// A message with arguments.
    #[must_use]
    pub fn say_with(&self, id: &str, arguments: &[(&str, Value<'_>)]) -> String {
        let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, value.clone())).collect();
        let said = self.bundles().find_map(|bundle| say_in(bundle, id, &arguments));
        said.unwrap_or_else(|| id.to_owned())
    }

    /// Whether there is such a message, in the language or in English.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.bundles().any(|bundle| say_in(bundle, id, &FluentArgs::new()).is_some())
    }

    /// Whether the language itself has such a message, without the help of English.
    #[must_use]
    pub fn has_itself(&self, id: &str) -> bool {
        say_in(&self.own, id, &FluentArgs::new()).is_some()
    }

    /// The language’s own messages, then the English ones.
    fn bundles(&self) -> impl Iterator<Item = &Bundle> {
        let english = (self.language.tag != ENGLISH.tag).then_some(());
        once(&self.own).chain(english.into_iter().map(|()| self.english.get_or_init(|| bundle(&ENGLISH))))
    }

    /// “24 November 2026”.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.date_in("date", date)
    }

    /// “Tuesday, 24 November 2026”.
    #[must_use]
    pub fn date_long(&self, date: Date) -> String {
        self.date_in("date-long", date)
    }

    /// As much of a date as is known: “24 November 2026”, “November 2026” or “2026”.
    #[must_use]
    pub fn seen(&self, seen: Seen) -> String {
        match seen {
            Seen::Year(year) => year.to_string(),
            Seen::Month(year, month) => {
                self.say_with("month-of-year", &[("month", month.into()), ("year", year.into())])
            }
            Seen::Day(day) => self.date(day),
        }
    }

    /// “1,234”.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let mark = self.say("thousands-mark");
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                text.push_str(&mark);
            }
            text.push(digit);
        }
        text
    }

    /// The name of a country, “Germany”; its code where there is none.
    #[must_use]
    pub fn country<'a>(&'a self, code: &'a str) -> &'a str {
        self.name(code).unwrap_or(code)
    }

    /// The name of a part of a country, “Texas”; none where CLDR and our own list have none.
    #[must_use]
    pub fn subdivision(&self, code: &str) -> Option<&'static str> {
        self.name(code).filter(|_| code.contains('-'))
    }

    /// The full name of any place: “Germany”, or “Texas, United States”.
    #[must_use]
    pub fn place(&self, code: &str) -> String {
        let Some((country, part)) = code.split_once('-') else {
            return self.country(code).to_owned();
        };
        let part = self.subdivision(code).unwrap_or(part);
        self.say_with("part-of-country", &[("part", part.into()), ("country", self.country(country).into())])
    }

    fn name(&self, code: &str) -> Option<&'static str> {
        self.places.get_or_init(|| names(self.language)).get(code).and_then(|names| names.first()).copied()
    }

    fn date_in(&self, id: &str, date: Date) -> String {
        let weekday = date.weekday().to_monday_one_offset();
        self.say_with(
            id,
            &[
                ("weekday", weekday.into()),
                ("day", date.day().into()),
                ("month", date.month().into()),
                ("year", date.year().into()),
            ],
        )
    }
}

/// Names of places in the language, and in English where it has none.
fn names(language: &Language) -> Names {
    let mut names = places::names(&ENGLISH);
    if language.tag != ENGLISH.tag {
        names.extend(places::names(language));
    }
    names
}

/// A language’s messages. Faults in the files are left out here; a test reports them.
fn bundle(language: &Language) -> Bundle {
    let mut bundle = Bundle::new_concurrent(language.tag.parse().into_iter().collect());
    // Marks around arguments would be copied into the letter and show as boxes.
    bundle.set_use_isolating(false);
    for text in language.messages {
        let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
        let _duplicates = bundle.add_resource(resource);
    }
    bundle
}

/// The message in one language; none where it has none.
fn say_in(bundle: &Bundle, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
    let pattern = match id.split_once('.') {
        Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
        None => bundle.get_message(id)?.value()?,
    };
    // A missing argument shows as its name; a test compares the arguments of all languages.
    let mut faults = Vec::new();
    Some(bundle.format_pattern(pattern, Some(arguments), &mut faults).into_owned())
}
