//! Advice in words: where facts and Fluent messages meet.
//!
//! Used by the pages and by the terminal, so that both say the same. It decides nothing.

use super::{Message, Words, m};
use crate::advice::letter::{self, Brief, Letter};
use crate::advice::tasks::Task;
use crate::advice::{Advice, Band, Because, Confidence, law};
use crate::knowledge::{Effect, Facts, Host, Knowledge, Product, Seen, Source, SourceKind, Span, Subject};

/// The name of a band.
pub const fn band(band: Band) -> Message<'static> {
    match band {
        Band::VeryLikely => m::band_very_likely(),
        Band::Likely => m::band_likely(),
        Band::Uncertain => m::band_uncertain(),
        Band::Unlikely => m::band_unlikely(),
        Band::NotOffered => m::band_not_offered(),
    }
}

/// How sure we are of an outlook.
pub const fn confidence(confidence: Confidence) -> Message<'static> {
    match confidence {
        Confidence::High => m::confidence_high(),
        Confidence::Medium => m::confidence_medium(),
        Confidence::Low => m::confidence_low(),
    }
}

/// For which side a reason speaks.
pub const fn effect(effect: Effect) -> Message<'static> {
    match effect {
        Effect::For => m::effect_for(),
        Effect::Against => m::effect_against(),
        Effect::Unclear => m::effect_unclear(),
    }
}

/// The sentence of one reason for the outlook.
#[must_use]
pub fn outlook_reason(words: &Words, advice: &Advice<'_>, id: &str) -> String {
    let law = advice.law.map(|law| law.name_in(words.tag())).unwrap_or_default();
    let article = advice.law.and_then(|law| law::article(law, advice.question.request, words.tag()));
    let basis = article.map_or_else(|| law.to_owned(), |article| words.say(m::outlook_fact_law_value(article, law)));
    let later = advice.law_to_come.map(|law| law.name_in(words.tag())).unwrap_or_default();
    let date = advice.law_to_come.and_then(|law| law.in_force).map(|seen| words.seen(seen)).unwrap_or_default();
    let sentence = Message::fact(format!("outlook-{id}"))
        .with("law", law)
        .with("basis", basis)
        .with("place", words.place(&advice.place.code))
        .with("later", later)
        .with("date", date);
    words.say(sentence)
}

/// Why we are as sure as we are.
pub const fn because(because: Because) -> Message<'static> {
    match because {
        Because::Agreement => m::confidence_high_why(),
        Because::FewOrNotNew => m::confidence_medium_why(),
        Because::Thin => m::confidence_low_why(),
        Because::Contradiction => m::confidence_low_why_contradiction(),
        Because::LawAlone => m::confidence_low_why_law(),
        Because::OneReport => m::confidence_low_why_one(),
    }
}

/// The name of a product: its brand, or words where the brand alone would mislead.
#[must_use]
pub fn product(words: &Words, product: &Product) -> String {
    product.says.as_deref().map_or_else(|| product.brand.clone(), |message| words.say_fact(message))
}

/// Lets the words speak of the controller of a subject and of its product; of the first one where it is about none.
pub fn speak_of(words: &mut Words, knowledge: &Knowledge, subject: &Subject) {
    let Some(controller) = knowledge.controller(&subject.controller) else { return };
    let of_subject = subject.scope.product().and_then(|id| knowledge.product(id));
    let first = || knowledge.products.iter().find(|product| product.controller == controller.id);
    let name = of_subject.or_else(first).map_or_else(|| controller.brand.clone(), |one| product(words, one));
    words.speak_of(&controller.brand, &name);
}

/// A task in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskWords {
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
pub fn task(words: &Words, task: &Task<'_>) -> TaskWords {
    let strong = match task {
        Task::Pick(answer) => Some(words.say_fact(answer)),
        Task::Country(code) => Some(words.country(code).to_owned()),
        _ => None,
    };
    let name = strong.as_deref().unwrap_or_default();
    let said = words.say(match task {
        Task::Login(one) => m::form_do_login(product(words, one)),
        Task::Pick(_) => m::form_do_option(name),
        Task::Country(_) => m::form_do_country(name),
        Task::Mail => m::form_do_mail(),
        Task::Proof => m::form_do_proof(),
        Task::Paste { .. } => m::form_do_paste(),
        Task::Send => m::form_do_send(),
        Task::Code { sure: true } => m::form_do_code(),
        Task::Code { sure: false } => m::form_do_code_maybe(),
        Task::Keep => m::form_do_keep(),
        Task::Say { says, .. } => Message::fact(*says),
    });
    TaskWords { words: said, hint: hint(words, task), pastes: task.pastes(), strong }
}

fn hint(words: &Words, task: &Task<'_>) -> Option<String> {
    // Keys have other names on a Mac.
    let keys =
        || words.say(if cfg!(target_os = "macos") { m::form_do_paste_text_mac() } else { m::form_do_paste_text() });
    Some(match task {
        Task::Login(_) => words.say(m::form_do_profile()),
        Task::Mail => words.say(m::form_do_mail_text()),
        Task::Paste { optional: false } => keys(),
        Task::Paste { optional: true } => {
            words.say(m::form_do_paste_both(words.say(m::form_do_paste_optional()), keys()))
        }
        Task::Code { sure: true } => words.say(m::form_do_code_text()),
        Task::Say { hint: Some(hint), .. } => words.say_fact(hint),
        _ => return None,
    })
}

/// The name of a source, for its link: its own label, or who speaks there and the host.
#[must_use]
pub fn source(words: &Words, source: &Source) -> String {
    if let Some(label) = source.label.as_deref().filter(|label| words.has_fact(label)) {
        return words.say_fact(label);
    }
    let host = host(&source.url);
    words.say(match source.kind {
        SourceKind::Controller => m::source_kind_company(host),
        SourceKind::Official => m::source_kind_official(host),
        SourceKind::Authority => m::source_kind_authority(host),
        SourceKind::Court => m::source_kind_court(host),
        SourceKind::Consumer => m::source_kind_consumer(host),
        SourceKind::Press => m::source_kind_press(host),
        SourceKind::LawFirm => m::source_kind_law_firm(host),
        SourceKind::Database => m::source_kind_database(host),
        SourceKind::Other => m::source_kind_other(host),
    })
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
    words.say(match source.seen {
        Some(seen) => m::outlook_seen(words.seen(seen)),
        None => m::outlook_checked(words.date(source.checked)),
    })
}

/// A span of time in words.
#[must_use]
pub fn span(words: &Words, span: Span) -> String {
    words.say(match span {
        Span::Hours(count) => m::span_hours(count),
        Span::CalendarDays(count) => m::span_days(count),
        Span::WorkingDays(count) => m::span_working_days(count),
        Span::Months(count) => m::span_months(count),
        Span::WithoutDelay => m::span_without_delay(),
    })
}

/// The letter, written in the language of these words.
#[must_use]
pub fn letter(words: &Words, brief: &Brief<'_>) -> Letter {
    letter::write(brief, &|message| words.say(message))
}

/// Lets the words speak of all whom one can ask, before somebody said whom.
pub fn speak_of_all(words: &mut Words, facts: Facts) {
    let controllers: Vec<&str> = facts.brands().iter().map(|brand| brand.controller).collect();
    let product = facts.brands().iter().flat_map(|brand| brand.products).next().copied().unwrap_or_default();
    let controllers = words.list(&controllers);
    words.speak_of(&controllers, product);
}
