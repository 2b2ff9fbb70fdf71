//! Ids never change, so they are plain from the start: small letters, digits and hyphens; a place has its ISO code.

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("id-spelling", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let records = facts.records().iter();
    let odd = records.filter(|record| !if record.kind == Kind::Place { is_code(&record.id) } else { is_id(&record.id) });
    odd.map(|record| facts.spot(record.kind, &record.id, "", &record.id)).collect()
}

fn is_id(id: &str) -> bool {
    let is_plain = |sign: char| sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-';
    !id.is_empty() && id.chars().all(is_plain) && !id.starts_with('-') && !id.ends_with('-')
}

/// ISO 3166-1 (`DE`) or 3166-2 (`US-TX`).
fn is_code(code: &str) -> bool {
    let (country, part) = code.split_once('-').unwrap_or((code, "A"));
    let is_capital = |sign: char| sign.is_ascii_uppercase();
    let is_plain = |sign: char| sign.is_ascii_uppercase() || sign.is_ascii_digit();
    country.len() == 2 && country.chars().all(is_capital) && (1..=3).contains(&part.len()) && part.chars().all(is_plain)
}
