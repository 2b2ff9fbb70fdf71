//! English messages for people in plain language: short sentences, short words, as an eleven-year-old reads them.
//!
//! Measured is the Flesch–Kincaid grade with a small counter of syllables. It is a rule of thumb for sentences, so
//! labels and names of one to four words are only looked at for their length.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of a test may fail it")]

use std::collections::BTreeMap;
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;

/// What people read on their way. The letter speaks to Meta; sources, places and the terminal name things.
const FILES: [&str; 9] = [
    "pages",
    "errors",
    "knowledge/controllers",
    "knowledge/evidence",
    "knowledge/explainers",
    "knowledge/law",
    "knowledge/reasons",
    "knowledge/steps",
    "knowledge/switches",
];
const LONGEST_SENTENCE: usize = 20;
const AVERAGE_GRADE: f64 = 6.0;
const HIGHEST_GRADE: f64 = 9.0;
/// Shorter texts are labels: a single long word would decide their grade.
const FEWEST_WORDS: usize = 5;

/// Messages above the highest grade, and why they stay.
const EXCEPTIONS: &[(&str, &str)] =
    &[("outlook-eu-consumer-saw", "“automatically” is the source’s word, and no shorter one says the same")];

/// Names and labels that the person must recognise, however long; each counts as one short word.
const NAMES: &[&str] = &["Accounts Center", "Your information and permissions", "Activity from other businesses"];

#[test]
fn no_sentence_is_longer_than_twenty_words() {
    let long = texts().into_iter().flat_map(|(id, text)| {
        let sentences = sentences(&text);
        let long = sentences.into_iter().filter(|sentence| words(sentence).len() > LONGEST_SENTENCE);
        long.map(|sentence| format!("{id}: {} words: {sentence}", words(&sentence).len())).collect::<Vec<_>>()
    });
    report(&long.collect::<Vec<_>>());
}

#[test]
fn every_message_can_be_read_after_nine_years_of_school() {
    let hard = texts().into_iter().filter_map(|(id, text)| {
        let grade = grade(&text)?;
        let excused = EXCEPTIONS.iter().any(|(exception, _)| *exception == id);
        (grade > HIGHEST_GRADE && !excused).then(|| format!("{id}: grade {grade:.1}: {text}"))
    });
    report(&hard.collect::<Vec<_>>());
}

#[test]
fn on_average_six_years_are_enough() {
    for file in FILES {
        let grades: Vec<f64> = texts_of(file).iter().filter_map(|(_, text)| grade(text)).collect();
        let average = grades.iter().sum::<f64>() / grades.len() as f64;
        assert!(average <= AVERAGE_GRADE, "{file}.ftl: grade {average:.2} on average");
    }
}

#[test]
fn every_exception_is_needed() {
    let texts: BTreeMap<String, String> = texts().into_iter().collect();
    let needless = EXCEPTIONS.iter().filter(|(id, why)| {
        let hard = texts.get(*id).and_then(|text| grade(text)).is_some_and(|grade| grade > HIGHEST_GRADE);
        !hard || why.is_empty()
    });
    report(&needless.map(|(id, _)| format!("{id} needs no exception")).collect::<Vec<_>>());
}

#[test]
fn syllables_are_counted_as_spoken() {
    for (word, count) in [
        ("no", 1),
        ("data", 2),
        ("object", 2),
        ("objection", 3),
        ("Meta’s", 2),
        ("asked", 1),
        ("wanted", 2),
        ("pages", 2),
        ("sources", 2),
        ("make", 1),
        ("table", 2),
        ("people", 2),
        ("science", 2),
        ("authority", 4),
        ("you", 1),
        ("e-mail", 2),
        ("something", 2),
        ("create", 2),
        ("photos", 2),
        ("AI", 2),
        ("idea", 3),
        ("questions", 2),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

/// The school grade by Flesch and Kincaid; none for labels.
fn grade(text: &str) -> Option<f64> {
    let words = words(text);
    if words.len() < FEWEST_WORDS {
        return None;
    }
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let (words, sentences) = (words.len() as f64, sentences(text).len().max(1) as f64);
    Some(0.39 * words / sentences + 11.8 * syllables as f64 / words - 15.59)
}

fn sentences(text: &str) -> Vec<String> {
    let ends = |sign: char| matches!(sign, '.' | '!' | '?' | ':' | ';' | '\n');
    let mut sentences = vec![String::new()];
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        sentences.last_mut().unwrap().push(sign);
        let closes = signs.peek().is_none_or(|next| next.is_whitespace() || matches!(next, '”' | ')'));
        if ends(sign) && closes {
            sentences.push(String::new());
        }
    }
    sentences.retain(|sentence| !words(sentence).is_empty());
    sentences.into_iter().map(|sentence| sentence.trim().to_owned()).collect()
}

fn words(text: &str) -> Vec<String> {
    let text = NAMES.iter().fold(text.to_owned(), |text, name| text.replace(name, "Name"));
    let words = text.split(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '’' | '-' | '/')));
    words.map(|word| word.trim_matches(['’', '-', '/'])).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// The syllables of an English word: groups of vowels, less those that are not heard.
fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase().replace("’s", "").replace("n’t", "nt").replace(['’', '/'], "");
    if word.len() <= 3 && word.chars().all(char::is_uppercase) && word.len() > 1 {
        return word.len(); // spelt out: AI, VPN
    }
    if let Some((first, rest)) = lower.split_once('-') {
        return syllables(first) + syllables(rest);
    }
    let special = [
        ("something", 2),
        ("someone", 2),
        ("create", 2),
        ("idea", 3),
        ("people", 2),
        ("science", 2),
        ("anyone", 3),
        ("everyone", 3),
        ("sometimes", 2),
        ("area", 3),
        ("being", 2),
        ("real", 1),
        ("elsewhere", 2),
        ("europe", 2),
        ("european", 4),
    ];
    if let Some((_, count)) = special.iter().find(|(known, _)| *known == lower) {
        return *count;
    }
    let letters: Vec<char> = lower.chars().collect();
    let is_vowel = |letter: char| "aeiouyáéíóúäöü".contains(letter);
    let mut count = 0;
    let mut before = false;
    for letter in &letters {
        let vowel = is_vowel(*letter);
        count += usize::from(vowel && !before);
        before = vowel;
    }
    // Two vowels, two sounds.
    count += ["ia", "io", "iou", "eo", "ua", "uou", "iet"]
        .iter()
        .filter(|pair| {
            lower.find(*pair).is_some_and(|at| {
                at > 0 && !matches!(letters.get(at - 1), Some('t' | 's' | 'g' | 'c' | 'q' | 'p' | 'l'))
            })
        })
        .count()
        .min(1);
    count.saturating_sub(silent_end(&letters, is_vowel)).max(1)
}

/// One where the last vowel is written but not spoken.
fn silent_end(letters: &[char], is_vowel: impl Fn(char) -> bool) -> usize {
    let end: String = letters.iter().rev().take(4).rev().collect();
    let third = letters.len().checked_sub(3).and_then(|at| letters.get(at)).copied().unwrap_or('a');
    let second = letters.len().checked_sub(2).and_then(|at| letters.get(at)).copied().unwrap_or('a');
    if end.ends_with("le") {
        usize::from(is_vowel(third))
    } else if end.ends_with('e') {
        usize::from(!is_vowel(second))
    } else if end.ends_with("ed") {
        usize::from(!matches!(third, 't' | 'd') && !is_vowel(third))
    } else if end.ends_with("es") {
        usize::from(
            !matches!(third, 's' | 'x' | 'z' | 'c' | 'g' | 'i')
                && !end.ends_with("shes")
                && !end.ends_with("ches")
                && !is_vowel(third),
        )
    } else {
        0
    }
}

fn texts() -> Vec<(String, String)> {
    FILES.into_iter().flat_map(texts_of).collect()
}

/// Each message of a file as it may be read: arguments as a short word, of variants the last.
fn texts_of(file: &str) -> Vec<(String, String)> {
    let source = fs::read_to_string(format!("locales/en/{file}.ftl")).unwrap();
    let resource = parse(source.as_str()).unwrap();
    let messages = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name.to_owned(), said(message.value.as_ref()?))),
        _ => None,
    });
    messages.collect()
}

fn said(pattern: &Pattern<&str>) -> String {
    let element = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().find(|variant| variant.default).map(|variant| said(&variant.value)).unwrap_or_default()
        }
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            (*value).to_owned()
        }
        PatternElement::Placeable { .. } => "Name".to_owned(),
    };
    pattern.elements.iter().map(element).collect()
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}
