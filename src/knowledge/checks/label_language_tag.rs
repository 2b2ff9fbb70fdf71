//! Texts by language bear a language tag (BCP 47): with a wrong one nobody is ever shown the text.

use super::{Check, Facts, Spot};
use crate::knowledge::Text;

pub(super) static CHECK: Check = Check::error("label-language-tag", look);

/// Fields with texts by language.
const BY_LANGUAGE: [&str; 8] = ["names", "short", "titles", "choose", "variants", "landmark", "labels", "articles_local"];

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for record in facts.records() {
        for tag in record.texts.iter().filter_map(tag).filter(|tag| !is_tag(tag)) {
            spots.push(facts.spot(record.kind, &record.id, &format!("\"{tag}\""), tag));
        }
    }
    spots
}

/// The language tag of a text: the key below its field, or the text itself in a list of languages.
fn tag(text: &Text) -> Option<&str> {
    let below = text.fields.iter().skip_while(|field| !BY_LANGUAGE.contains(&field.as_str())).nth(1);
    let listed = || text.is_in(&["languages"]).then_some(text.value.as_str());
    below.map(String::as_str).or_else(listed)
}

/// `de`, `pt-BR`, `zh-Hant`, `es-419`, `zh-Hant-HK`.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let is_language =
        |part: &str| (2..=3).contains(&part.len()) && part.chars().all(|sign| sign.is_ascii_lowercase());
    let is_script = |part: &str| {
        part.len() == 4 && part.starts_with(|sign: char| sign.is_ascii_uppercase()) && part.chars().all(|sign| sign.is_ascii_alphabetic())
    };
    let is_region = |part: &str| {
        (part.len() == 2 && part.chars().all(|sign| sign.is_ascii_uppercase()))
            || (part.len() == 3 && part.chars().all(|sign| sign.is_ascii_digit()))
    };
    parts.next().is_some_and(is_language) && parts.all(|part| is_script(part) || is_region(part))
}
