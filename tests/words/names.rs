//! Sentences name no company and no product, so that they can be said of another: `{ $controller }`, `{ $product }`.
//! Only sentences that belong to one record of the facts may name whom they are about.

#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use std::collections::BTreeSet;
use std::path::Path;

use right_to_object::knowledge::Knowledge;
use right_to_object::language::LANGUAGES;

use crate::fluent;

/// Files of sentences that belong to one record each.
const OF_ONE_RECORD: [&str; 7] = [
    "knowledge/controllers.ftl",
    "knowledge/evidence.ftl",
    "knowledge/explainers.ftl",
    "knowledge/products.ftl",
    "knowledge/sources.ftl",
    "knowledge/steps.ftl",
    "knowledge/switches.ftl",
];

/// Every name that the facts give companies and products.
fn names() -> BTreeSet<String> {
    let k = Knowledge::builtin().unwrap();
    let brands = k.controllers.iter().map(|controller| &controller.brand);
    let products = k.products.iter().map(|product| &product.brand);
    let entities = k.controllers.iter().flat_map(|controller| &controller.seats).map(|seat| &seat.entity);
    brands.chain(products).chain(entities).cloned().collect()
}

#[test]
fn no_sentence_names_a_company_or_product() {
    let names = names();
    assert!(names.contains("Meta") && names.contains("WhatsApp"), "{names:?}");
    let mut faults = Vec::new();
    for language in &LANGUAGES {
        let (messages, _) = fluent::read(&Path::new("locales").join(language.tag));
        let said = messages.iter().filter(|(_, message)| !OF_ONE_RECORD.contains(&message.file.as_str()));
        for (id, message) in said {
            let is_said = |name: &&String| message.texts.iter().any(|text| has_name(text, name));
            faults.extend(names.iter().find(is_said).map(|name| format!("{}: {id} names {name}", language.tag)));
        }
    }
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

#[test]
fn a_name_is_known_with_an_ending() {
    assert!(has_name("Metas Formular", "Meta") && has_name("Meta’s form", "Meta") && has_name("An Meta.", "Meta"));
    assert!(!has_name("Metadaten", "Meta") && !has_name("threads", "Threads"));
}

/// Whether a text holds a name, alone or with the ending of a genitive.
fn has_name(text: &str, name: &str) -> bool {
    text.match_indices(name).any(|(at, _)| {
        let (before, after) = (&text[..at], &text[at + name.len()..]);
        let after = after.strip_prefix('s').unwrap_or(after);
        !before.ends_with(char::is_alphanumeric) && !after.starts_with(char::is_alphanumeric)
    })
}
