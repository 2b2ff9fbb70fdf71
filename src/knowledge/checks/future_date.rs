//! Nobody has read or seen anything on a day that has not come.

use jiff::ToSpan;

use super::{Check, Facts, Spot};
use crate::knowledge::Seen;

pub(super) static CHECK: Check = Check::error("future-date", look);

/// The fields that say when something was read or seen. A law may well begin in the future.
const FIELDS: [&str; 4] = ["checked", "seen", "first_seen", "last_seen"];

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    // East of here it may be tomorrow already.
    let latest = facts.circumstances.today.saturating_add(1.day());
    let mut spots = Vec::new();
    for record in facts.records() {
        let dates = record.texts.iter().filter(|text| text.is_in(&FIELDS));
        for date in dates.filter(|date| Seen::parse(&date.value).is_ok_and(|seen| seen.earliest() > latest)) {
            spots.push(facts.spot(record.kind, &record.id, &format!("\"{}\"", date.value), &date.value));
        }
    }
    spots
}
