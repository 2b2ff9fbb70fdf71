//! Every message can be said in every language, is used somewhere, and is set with care. That all languages have the same
//! messages with the same arguments is proved by the build: see `builds.rs`.

#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use right_to_object::language::{Group, LANGUAGES, Words};

use crate::fluent::{self, Messages};

/// Ids made from ids of facts, and the ends they may have.
const PREFIXES: [&str; 14] = [
    "check-",
    "controller-",
    "letter-reason-",
    "letter-scope-",
    "myth-",
    "outlook-",
    "place-note-",
    "product-",
    "reason-",
    "source-",
    "step-",
    "switch-",
    "trained-",
    "",
];
const ENDS: [&str; 14] = [
    "",
    "-does",
    "-limits",
    "-where",
    "-short",
    "-title",
    "-text",
    "-own-examples",
    "-hub-title",
    "-hub-text",
    "-hub-answered",
    "-hub-letter",
    "-tool",
    "-why",
];

fn messages(tag: &str) -> Messages {
    fluent::read(&Path::new("locales").join(tag)).0
}

#[test]
fn every_message_is_built_in() {
    let mut faults = Vec::new();
    for language in &LANGUAGES {
        let words = Words::new(language.tag);
        for (id, message) in messages(language.tag).iter().filter(|(id, _)| !id.starts_with('-')) {
            let group = match message.group.as_str() {
                "knowledge" => Group::Knowledge,
                "terminal" => Group::Terminal,
                _ => Group::Interface,
            };
            if !words.has(group, id) {
                faults.push(format!("{}: {id} is not part of the program, or has no text", language.tag));
            }
        }
    }
    report(&faults);
}

#[test]
fn every_message_is_used() {
    let messages = messages("en");
    let sources = texts_under("src", "rs").join("\n");
    let facts = texts_under("assets/knowledge", "ron").join("\n");
    let referenced: BTreeSet<&String> = messages.values().flat_map(|message| &message.references).collect();
    let unused = messages.iter().filter(|(id, message)| {
        let root = id.split('.').next().unwrap_or(id);
        let function = format!("m::{}(", id.replace(['-', '.'], "_"));
        let is_said = sources.contains(&function) || referenced.contains(*id) || referenced.contains(&root.to_owned());
        let is_of_a_fact = || comes_from_an_id(&facts, root) || comes_from_an_id(&sources, root);
        !(is_said || message.group == "knowledge" && is_of_a_fact())
    });
    report(&unused.map(|(id, _)| format!("{id} is used nowhere")).collect::<Vec<_>>());
}

#[test]
fn texts_are_set_with_care() {
    let mut faults = Vec::new();
    for language in &LANGUAGES {
        for (id, message) in &messages(language.tag) {
            for text in &message.texts {
                let found = untidy(text).into_iter();
                faults.extend(found.map(|what| format!("{}: {id} has {what}: {}", language.tag, text.trim())));
            }
        }
    }
    report(&faults);
}

fn untidy(text: &str) -> Vec<&'static str> {
    let table = [
        ("a straight quote", "'\"".chars().any(|sign| text.contains(sign))),
        ("a typed sign where a drawn one belongs", "→←↑↓⇒✓✔✗✘×❌✅".chars().any(|sign| text.contains(sign))),
        ("two spaces", text.contains("  ")),
        ("three full stops for “…”", text.contains("...")),
    ];
    table.into_iter().filter(|(_, found)| *found).map(|(what, _)| what).collect()
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Whether an id is a fact’s own, or made of a prefix, a fact’s id and an end.
fn comes_from_an_id(facts: &str, id: &str) -> bool {
    let is_fact = |id: &str| facts.contains(&format!("\"{id}\""));
    PREFIXES
        .iter()
        .filter_map(|prefix| id.strip_prefix(prefix))
        .any(|rest| ENDS.iter().any(|end| rest.strip_suffix(end).is_some_and(is_fact)))
}

fn texts_under(folder: &str, ending: &str) -> Vec<String> {
    fluent::files(Path::new(folder), ending).iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}
