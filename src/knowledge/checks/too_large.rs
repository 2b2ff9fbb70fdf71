//! No text is longer than any name, label or address can be: a longer one is a mistake or an attack.

use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::error("too-large", look);

/// The longest text, in bytes.
const LIMIT: usize = 10_000;

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for record in facts.records() {
        for text in record.texts.iter().filter(|text| text.value.len() > LIMIT) {
            let field = text.fields.first().map_or("", String::as_str);
            spots.push(facts.spot(record.kind, &record.id, &format!("{field}:"), field));
        }
    }
    spots
}
