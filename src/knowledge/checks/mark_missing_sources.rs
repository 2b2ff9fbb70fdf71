//! A mark is no better than its sources: “confirmed” needs the controller's, a state's, an authority's or a court's own text,
//! “secondary” any text. What is said of a place rests on the texts of its laws too.

use super::{Check, Facts, Spot};
use crate::knowledge::{Kind, Mark, Record, Source};

pub(super) static CHECK: Check = Check::error("mark-missing-sources", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let unbacked = facts.records().iter().filter(|record| !is_backed(facts, record));
    unbacked.map(|record| facts.spot(record.kind, &record.id, "mark:", &record.id)).collect()
}

fn is_backed(facts: &Facts<'_>, record: &Record) -> bool {
    match record.mark {
        Some(Mark::Confirmed) => sources(facts, record).iter().any(|source| source.kind.is_primary()),
        Some(Mark::Secondary) => !sources(facts, record).is_empty(),
        Some(Mark::Unconfirmed) | None => true,
    }
}

fn sources<'f>(facts: &'f Facts<'_>, record: &Record) -> Vec<&'f Source> {
    let k = &facts.knowledge;
    let place = k.places.iter().find(|place| record.kind == Kind::Place && place.code == record.id);
    let laws = place.into_iter().flat_map(|place| &place.laws).filter_map(|id| k.law(id));
    let of_laws = laws.flat_map(|law| k.sources_of(&law.sources));
    k.sources_of(&record.sources).into_iter().chain(of_laws).collect()
}
