//! Advice in words: where facts and Fluent messages meet.
//!
//! Used by the pages and by the terminal, so that both say the same. It decides nothing.

use crate::advice::letter::{self, Brief, Letter};
use crate::advice::tasks::{self, With};
use crate::advice::{Advice, Because, law};
use crate::knowledge::{Host, Product, Seen, Source, SourceKind, Span};
use crate::language::{Value, Words};

/// The sentence of one reason for the outlook.
#[must_use]
pub fn outlook_reason(words: &Words, advice: &Advice<'_>, id: &str) -> String {
    let name = advice.law.map(|law| law.name_in(words.tag())).unwrap_or_default();
    let article = advice.law.and_then(|law| law::article(law, advice.question.request, words.tag()));
    let basis = article.map_or_else(|| name.to_owned(), |article| format!("{name}, {article}"));
    let place = words.place(&advice.place.code);
    let later = advice.law_to_come.map(|law| law.name_in(words.tag())).unwrap_or_default();
    let date = advice.law_to_come.and_then(|law| law.in_force).map(|seen| words.seen(seen)).unwrap_or_default();
    words.say_with(
        &format!("outlook-{id}"),
        &[
            ("law", Value::from(name)),
            ("basis", Value::from(basis)),
            ("place", Value::from(place)),
            ("later", Value::from(later)),
            ("date", Value::from(date)),
        ],
    )
}

/// The Fluent id of the sentence that says why we are as sure as we are.
#[must_use]
pub fn because_id(because: Because) -> &'static str {
    match because {
        Because::Agreement => "confidence-high-why",
        Because::FewOrNotNew => "confidence-medium-why",
        Because::Thin => "confidence-low-why",
        Because::Contradiction => "confidence-low-why-contradiction",
        Because::LawAlone => "confidence-low-why-law",
        Because::OneReport => "confidence-low-why-one",
    }
}

/// The name of a product: its brand, or words where the brand alone would mislead.
#[must_use]
pub fn product(words: &Words, product: &Product) -> String {
    product.says.as_deref().map_or_else(|| product.brand.clone(), |message| words.say(message))
}

/// A task in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// What is to be done.
    pub words: String,
    /// The part of the words that carries their weight.
    pub strong: Option<String>,
    /// More about it.
    pub hint: Option<String>,
    /// Whether it is where the letter is pasted.
    pub pastes: bool,
}

/// Says a task.
#[must_use]
pub fn task(words: &Words, task: &tasks::Task<'_>) -> Task {
    let with = task.with.map(|(name, with)| (name, named(words, with)));
    let said = match &with {
        Some((name, value)) => words.say_with(task.says, &[(name, Value::from(value.as_str()))]),
        None => words.say(task.says),
    };
    let hints: Vec<String> = task.hints.iter().map(|hint| words.say(for_this_computer(hint))).collect();
    Task {
        words: said,
        strong: with.map(|(_, value)| value).filter(|_| task.is_strong),
        hint: Some(hints.join(". ")).filter(|hint| !hint.is_empty()),
        pastes: task.pastes,
    }
}

fn named(words: &Words, with: With<'_>) -> String {
    match with {
        With::Product(one) => product(words, one),
        With::Country(code) => words.country(code).to_owned(),
        With::Message(message) => words.say(message),
    }
}

/// Keys have other names on a Mac.
fn for_this_computer(message: &str) -> &str {
    match message {
        "form-do-paste-text" if cfg!(target_os = "macos") => "form-do-paste-text-mac",
        other => other,
    }
}

/// The name of a source, for its link: its own label, or who speaks there and the host.
#[must_use]
pub fn source(words: &Words, source: &Source) -> String {
    if let Some(label) = source.label.as_deref().filter(|label| words.has(label)) {
        return words.say(label);
    }
    let kind = match source.kind {
        SourceKind::Meta => "source-kind-meta",
        SourceKind::Official => "source-kind-official",
        SourceKind::Authority => "source-kind-authority",
        SourceKind::Court => "source-kind-court",
        SourceKind::Consumer => "source-kind-consumer",
        SourceKind::Press => "source-kind-press",
        SourceKind::LawFirm => "source-kind-law-firm",
        SourceKind::Database => "source-kind-database",
        SourceKind::Other => "source-kind-other",
    };
    words.say_with(kind, &[("host", Value::from(host(&source.url)))])
}

/// The host of an address as it is named to people, without `www.`; the address itself where it has none.
#[must_use]
pub fn host(url: &str) -> String {
    Host::of(url).map_or_else(|| url.to_owned(), |host| host.to_string())
}

/// The most sources named under one reason: more would bury it.
const MOST_SOURCES: usize = 3;

/// The sources to name under a reason: those of the actors themselves first, then the newest.
#[must_use]
pub fn best_sources<'k>(sources: &[&'k Source]) -> Vec<&'k Source> {
    let mut best = sources.to_vec();
    best.sort_by_key(|source| (!source.kind.is_primary(), std::cmp::Reverse(source.seen.map(Seen::earliest))));
    best.truncate(MOST_SOURCES);
    best
}

/// The date under a reason: the source's own, else the day it was checked.
#[must_use]
pub fn source_date(words: &Words, source: &Source) -> String {
    match source.seen {
        Some(seen) => words.say_with("outlook-seen", &[("date", Value::from(words.seen(seen)))]),
        None => words.say_with("outlook-checked", &[("date", Value::from(words.date(source.checked)))]),
    }
}

/// A span of time in words.
#[must_use]
pub fn span(words: &Words, span: Span) -> String {
    let (id, count) = match span {
        Span::Hours(count) => ("span-hours", count),
        Span::CalendarDays(count) => ("span-days", count),
        Span::WorkingDays(count) => ("span-working-days", count),
        Span::Months(count) => ("span-months", count),
        Span::WithoutDelay => return words.say("span-without-delay"),
    };
    words.say_with(id, &[("count", Value::from(u64::from(count)))])
}

/// The letter, written in the language of these words.
#[must_use]
pub fn letter(words: &Words, brief: &Brief<'_>) -> Letter {
    letter::write(brief, &|id, arguments| {
        let values: Vec<(&str, Value<'_>)> =
            arguments.iter().map(|(name, value)| (*name, Value::from(value.as_str()))).collect();
        words.say_with(id, &values)
    })
}

/// The name of a language; its tag where the app has no name for it.
#[must_use]
pub fn language(words: &Words, tag: &str) -> String {
    let family = tag.split(['-', '_']).next().unwrap_or(tag).to_lowercase();
    let id = format!("language-name-{family}");
    if words.has(&id) { words.say(&id) } else { tag.to_owned() }
}
