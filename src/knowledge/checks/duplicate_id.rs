//! An id names one record. Of two, only the first would ever be found.

use std::collections::BTreeMap;

use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::error("duplicate-id", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut seen = BTreeMap::new();
    let mut spots = Vec::new();
    for record in facts.records() {
        let before = seen.entry((record.kind, record.id.to_ascii_lowercase())).or_insert(0);
        if *before > 0 {
            spots.push(facts.nth_spot(record.kind, &record.id, *before, "", &record.id));
        }
        *before += 1;
    }
    spots
}
