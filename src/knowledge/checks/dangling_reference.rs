//! Every id that a record names belongs to a record of that kind.

use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::error("dangling-reference", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for record in facts.records() {
        for (_, id) in record.links.iter().filter(|(kind, id)| !facts.has(*kind, id)) {
            spots.push(facts.spot(record.kind, &record.id, &format!("\"{id}\""), id));
        }
    }
    spots
}
