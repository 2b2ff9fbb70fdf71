//! Everything the app says in one language: messages, dates, numbers, lists and names.
//!
//! Knows that language and those that stand in for it; reads each group of messages, and names, only when they are asked
//! for. Never fails: a missing message is said in another language, and one missing everywhere shows its id.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;

use super::places::{self, Names};
use super::{Argument, Group, Language, Message, english, m, nearest};
use crate::knowledge::{Facts, Seen};
use crate::packed::unpack;

type Bundle = FluentBundle<FluentResource>;

/// The words of one language.
pub struct Words {
    language: &'static Language,
    /// The language’s own messages, then those of the languages that stand in for it.
    voices: Vec<Voice>,
    names: OnceLock<Names>,
    about: About,
}

/// Whom and what the sentences are about: `{ $controller }` and `{ $product }` in every message.
#[derive(Clone, Debug, PartialEq, Eq)]
struct About {
    controller: String,
    product: String,
}

impl About {
    /// The first of those whom one can ask, until [`Words::speak_of`] says otherwise.
    fn first() -> Self {
        let first = Facts::BUILTIN.brands().first();
        let product = first.and_then(|brand| brand.products.first());
        Self {
            controller: first.map(|brand| brand.controller.to_owned()).unwrap_or_default(),
            product: product.map(|product| (*product).to_owned()).unwrap_or_default(),
        }
    }
}

/// One language’s messages by group, each read when first needed.
struct Voice {
    language: &'static Language,
    groups: [OnceLock<Bundle>; 3],
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Words").field("tag", &self.tag()).field("about", &self.about).finish_non_exhaustive()
    }
}

impl Words {
    /// The words of the language with this tag, or else of English.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let language = nearest(tag).unwrap_or_else(english);
        let mut voices: Vec<Voice> = vec![Voice::new(language)];
        for other in [nearest(language.fallback).filter(|_| !language.fallback.is_empty()), Some(english())] {
            voices.extend(other.filter(|other| other.tag != language.tag).map(Voice::new));
        }
        Self { language, voices, names: OnceLock::new(), about: About::first() }
    }

    /// Says from now on whom and what the sentences are about, by the names people know: the company and its product.
    pub fn speak_of(&mut self, controller: &str, product: &str) {
        self.about = About { controller: controller.to_owned(), product: product.to_owned() };
    }

    /// The same words about another company and product.
    #[must_use]
    pub fn speaking_of(mut self, controller: &str, product: &str) -> Self {
        self.speak_of(controller, product);
        self
    }

    /// The same words with more sentences of facts: those that a pack of other facts brings along. What can't be read of
    /// them, or is there already, is left out.
    #[must_use]
    pub fn with_pack(mut self, texts: &[&str]) -> Self {
        let Some(voice) = self.voices.first_mut() else { return self };
        let _ = voice.group(Group::Knowledge);
        let [_, knowledge, _] = &mut voice.groups;
        for text in texts {
            let resource = FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(parsed, _)| parsed);
            let _duplicates = knowledge.get_mut().map(|bundle| bundle.add_resource(resource));
        }
        self
    }

    /// The language’s tag.
    #[must_use]
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// The language.
    #[must_use]
    pub fn language(&self) -> &'static Language {
        self.language
    }

    /// A message in words.
    #[must_use]
    pub fn say<'a>(&self, message: impl Into<Message<'a>>) -> String {
        self.say_message(&message.into())
    }

    /// The sentence of a record of the facts, by its id at run time. See [`Message::fact`].
    #[must_use]
    pub fn say_fact(&self, id: &str) -> String {
        self.say_message(&Message::fact(id))
    }

    fn say_message(&self, message: &Message<'_>) -> String {
        let ambient = [("controller", &self.about.controller), ("product", &self.about.product)];
        let mut arguments: FluentArgs<'_> =
            ambient.into_iter().map(|(name, text)| (name, FluentValue::from(text.as_str()))).collect();
        for (name, value) in message.arguments() {
            arguments.set(*name, value_of(value));
        }
        let said = self.voices.iter().find_map(|voice| voice.say(message.group(), message.id(), &arguments));
        said.unwrap_or_else(|| message.id().to_owned())
    }

    /// Whether the facts’ sentence with this id is written, in the language or one that stands in for it.
    #[must_use]
    pub fn has_fact(&self, id: &str) -> bool {
        self.has(Group::Knowledge, id)
    }

    /// Whether a group has a message, in the language or one that stands in for it.
    #[must_use]
    pub fn has(&self, group: Group, id: &str) -> bool {
        self.voices.iter().any(|voice| voice.has(group, id))
    }

    /// Whether the language itself has the facts’ sentence with this id.
    #[must_use]
    pub fn has_fact_itself(&self, id: &str) -> bool {
        self.voices.first().is_some_and(|voice| voice.has(Group::Knowledge, id))
    }

    /// Sentences as one paragraph.
    #[must_use]
    pub fn paragraph<S: AsRef<str>>(&self, sentences: &[S]) -> String {
        self.fold(sentences, |first, second| m::two_sentences(first, second))
    }

    /// Short facts in one line: “Germany · the way there”.
    #[must_use]
    pub fn side_by_side<S: AsRef<str>>(&self, facts: &[S]) -> String {
        self.fold(facts, |first, second| m::side_by_side(first, second))
    }

    /// Things in a row: “German”, “German and French”, “Dutch, German and French”.
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, things: &[S]) -> String {
        match things {
            [] => String::new(),
            [one] => one.as_ref().to_owned(),
            [one, two] => self.say(m::list_two(one.as_ref(), two.as_ref())),
            [most @ .., last] => {
                let most = self.fold(most, |first, second| m::list_more(first, second));
                self.say(m::list_end(most, last.as_ref()))
            }
        }
    }

    /// Puts texts together from the left, two at a time; empty ones are left out.
    fn fold<S: AsRef<str>>(&self, texts: &[S], joint: impl for<'t> Fn(&'t str, &'t str) -> Message<'t>) -> String {
        let texts = texts.iter().map(AsRef::as_ref).filter(|text| !text.is_empty());
        texts.fold(String::new(), |so_far, text| {
            if so_far.is_empty() { text.to_owned() } else { self.say_message(&joint(&so_far, text)) }
        })
    }

    /// “24 November 2026”.
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        self.say(m::date(date.day(), date.month(), date.year()))
    }

    /// “Tuesday, 24 November 2026”.
    #[must_use]
    pub fn date_long(&self, date: Date) -> String {
        let weekday = date.weekday().to_monday_one_offset();
        self.say(m::date_long(date.day(), date.month(), weekday, date.year()))
    }

    /// As much of a date as is known: “24 November 2026”, “November 2026” or “2026”.
    #[must_use]
    pub fn seen(&self, seen: Seen) -> String {
        match seen {
            Seen::Year(year) => year.to_string(),
            Seen::Month(year, month) => self.say(m::month_of_year(month, year)),
            Seen::Day(day) => self.date(day),
        }
    }

    /// “1,234”; in India “12,34,567”; in Spain “1234” but “12.345”.
    #[must_use]
    pub fn number(&self, number: u64) -> String {
        let digits = number.to_string();
        let counts = [m::number_mark_least(), m::number_mark_first(), m::number_mark_others()];
        let [least, first, others] = counts.map(|count| self.say(count).parse().unwrap_or(usize::MAX));
        if digits.len() < least {
            return digits;
        }
        let mark = self.say(m::number_mark());
        let mut text = String::new();
        for (index, digit) in digits.chars().enumerate() {
            let left = digits.len() - index;
            let is_start = left == first || (left > first && (left - first).is_multiple_of(others));
            if index > 0 && is_start {
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
        self.say(m::part_of_country(self.country(country), self.subdivision(code).unwrap_or(part)))
    }

    /// The name of a language, “Portuguese”, whatever its country; its tag where CLDR has no name for it.
    #[must_use]
    pub fn language_name<'a>(&'a self, tag: &'a str) -> &'a str {
        let family = tag.split(['-', '_']).next().unwrap_or(tag);
        self.name(tag).or_else(|| self.name(family)).unwrap_or(tag)
    }

    /// A language with its country, “Portuguese (Brazil)”, for who must tell several apart.
    #[must_use]
    pub fn language_of_country(&self, tag: &str) -> String {
        let name = self.language_name(tag);
        match tag.split_once('-').and_then(|(_, country)| self.name(country)) {
            Some(country) => self.say(m::language_of_country(country, name)),
            None => name.to_owned(),
        }
    }

    fn name(&self, code: &str) -> Option<&'static str> {
        self.names.get_or_init(|| names(self.language)).get(code).and_then(|names| names.first()).copied()
    }
}

/// Names in the language, and in English where it has none.
fn names(language: &'static Language) -> Names {
    let mut names = places::names(english());
    if language.tag != english().tag {
        names.extend(places::names(language));
    }
    names
}

fn value_of<'v>(argument: &'v Argument<'_>) -> FluentValue<'v> {
    match argument {
        Argument::Text(text) => FluentValue::from(text.as_ref()),
        Argument::Number(number) => FluentValue::from(number.0),
    }
}

impl Voice {
    fn new(language: &'static Language) -> Self {
        Self { language, groups: [const { OnceLock::new() }; 3] }
    }

    fn group(&self, group: Group) -> &Bundle {
        let [interface, knowledge, terminal] = &self.groups;
        let [words_of_interface, words_of_knowledge, words_of_terminal] = self.language.words;
        let (known, packed) = match group {
            Group::Interface => (interface, words_of_interface),
            Group::Knowledge => (knowledge, words_of_knowledge),
            Group::Terminal => (terminal, words_of_terminal),
        };
        known.get_or_init(|| bundle(self.language.tag, packed))
    }

    /// The message; none where the language has none.
    fn say(&self, group: Group, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let bundle = self.group(group);
        let pattern = match id.split_once('.') {
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => bundle.get_message(id)?.value()?,
        };
        // A missing argument shows as its name; the build compares the arguments of all languages.
        let mut faults = Vec::new();
        Some(bundle.format_pattern(pattern, Some(arguments), &mut faults).into_owned())
    }

    fn has(&self, group: Group, id: &str) -> bool {
        let bundle = self.group(group);
        match id.split_once('.') {
            Some((id, attribute)) => {
                bundle.get_message(id).is_some_and(|found| found.get_attribute(attribute).is_some())
            }
            None => bundle.get_message(id).is_some_and(|found| found.value().is_some()),
        }
    }
}

/// A language’s messages of one group. Faults in the files are left out here; the build reports them.
fn bundle(tag: &str, packed: &[u8]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(tag.parse().into_iter().collect());
    // Marks around arguments would be copied into the letter and show as boxes.
    bundle.set_use_isolating(false);
    for file in unpack(packed) {
        let resource = FluentResource::try_new(file.text).unwrap_or_else(|(parsed, _)| parsed);
        let _duplicates = bundle.add_resource(resource);
    }
    bundle
}
