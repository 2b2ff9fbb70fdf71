//! A mark is no better than its sources: “confirmed” needs Meta's, a state's, an authority's or a court's own text,
//! “secondary” any text.

use super::facts::Record;
use super::{Check, Facts, Spot};
use crate::knowledge::Mark;

pub(super) static CHECK: Check = Check::error("mark-missing-sources", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let records = facts.records();
    let unbacked = records.iter().filter(|record| !is_backed(facts, record));
    unbacked.map(|record| facts.spot(record.kind, record.id, "mark:", &format!("{:?}", record.mark))).collect()
}

fn is_backed(facts: &Facts<'_>, record: &Record<'_>) -> bool {
    let sources = facts.knowledge.sources_of(record.sources.unwrap_or_default());
    match record.mark {
        Some(Mark::Confirmed) => sources.iter().any(|source| source.kind.is_primary()),
        Some(Mark::Secondary) => !sources.is_empty(),
        Some(Mark::Unconfirmed) | None => true,
    }
}
