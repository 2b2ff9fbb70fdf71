//! What was checked more than half a year ago may have changed: forms move.

use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::warning("age", |facts| older_than(facts, LIMIT));

/// Days.
const LIMIT: i32 = 180;

/// Records that were checked longer ago than so many days.
pub(super) fn older_than(facts: &Facts<'_>, days: i32) -> Vec<Spot> {
    let today = facts.circumstances.today;
    let mut spots = Vec::new();
    for record in facts.records() {
        let Some(checked) = record.checked else { continue };
        if today.since(checked).is_ok_and(|age| age.get_days() > days) {
            spots.push(facts.spot(record.kind, &record.id, "checked:", &checked.to_string()));
        }
    }
    spots
}
