//! Facts hold no sentences for people: those are messages, which exist in every language. Only proper names, citations
//! and the exact labels of companies' screens stand in the facts.

use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::error("sentence-in-facts", look);

/// Fields whose texts are names, labels, citations or addresses.
const EXEMPT: [&str; 18] = [
    "brand", "entity",
    "name", "name_en", "names", "short", "titles", "choose", "variants", "landmark", "labels", "citation", "articles",
    "articles_local", "url", "website", "complaint", "opens",
];

/// Characters.
const LONGEST: usize = 80;

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for record in facts.records() {
        for text in record.texts.iter().filter(|text| !text.is_in(&EXEMPT) && is_sentence(&text.value)) {
            spots.push(facts.spot(record.kind, &record.id, &text.value, &text.value));
        }
    }
    spots
}

fn is_sentence(text: &str) -> bool {
    text.chars().count() > LONGEST || text.trim_end().ends_with(['.', '!', '?'])
}
