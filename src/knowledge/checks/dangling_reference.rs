//! Every id that a record names belongs to a record: a source, law, authority, form, region, controller, calendar or
//! place.

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("dangling-reference", look);

/// One record names another: who, what kind of record, its id.
type Reference<'a> = (Kind, &'a str, Kind, &'a str);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let sources = facts.records().iter().flat_map(|r| named(r.kind, &r.id, Kind::Source, &r.sources));
    let dangling = sources.chain(references(facts)).filter(|(_, _, kind, id)| !facts.has(*kind, id));
    dangling.map(|(kind, record, _, id)| facts.spot(kind, record, &format!("\"{id}\""), id)).collect()
}

fn references<'a>(facts: &'a Facts<'_>) -> Vec<Reference<'a>> {
    let k = &facts.knowledge;
    let mut all: Vec<Reference<'a>> = Vec::new();
    for law in &k.laws {
        let calendar = law.answer.as_ref().and_then(|answer| answer.rolls.as_ref());
        all.extend(named(Kind::Law, &law.id, Kind::Authority, &law.authority));
        all.extend(named(Kind::Law, &law.id, Kind::Calendar, calendar));
    }
    for place in &k.places {
        all.extend(named(Kind::Place, &place.code, Kind::Law, &place.laws));
        all.extend(named(Kind::Place, &place.code, Kind::Authority, &place.authority));
        all.push((Kind::Place, &place.code, Kind::Controller, &place.controller));
    }
    for region in &k.regions {
        all.extend(named(Kind::Region, &region.id, Kind::Place, &region.places));
    }
    for offer in &k.offers {
        let sources = offer.evidence.iter().flat_map(|evidence| &evidence.sources);
        all.extend(named(Kind::Offer, &offer.id, Kind::Source, sources));
        all.extend(named(Kind::Offer, &offer.id, Kind::Region, &offer.regions));
        all.extend(named(Kind::Offer, &offer.id, Kind::Form, &offer.forms));
    }
    for path in &k.paths {
        all.extend(named(Kind::Path, &path.id, Kind::Region, &path.regions));
        all.push((Kind::Path, &path.id, Kind::Form, &path.form));
    }
    for reason in &k.reasons {
        all.extend(named(Kind::Reason, &reason.id, Kind::Region, &reason.regions));
    }
    for switch in &k.switches {
        all.extend(named(Kind::Switch, &switch.id, Kind::Region, &switch.regions));
    }
    all
}

fn named<'a>(
    kind: Kind,
    record: &'a str,
    wanted: Kind,
    ids: impl IntoIterator<Item = &'a String>,
) -> impl Iterator<Item = Reference<'a>> {
    ids.into_iter().map(move |id| (kind, record, wanted, id.as_str()))
}
