//! Regions may lie in one another, but not in a ring: nobody could say then what they hold.

use std::collections::BTreeSet;

use super::{Check, Facts, Spot};
use crate::knowledge::{Kind, Knowledge};

pub(super) static CHECK: Check = Check::error("region-ring", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let rings = facts.knowledge.regions.iter().filter(|region| holds_itself(&facts.knowledge, &region.id));
    rings.map(|region| facts.spot(Kind::Region, &region.id, "includes:", &region.includes.join(", "))).collect()
}

fn holds_itself(knowledge: &Knowledge, id: &str) -> bool {
    let inner = |id: &str| {
        let region = knowledge.regions.iter().find(|region| region.id == id);
        region.into_iter().flat_map(|region| &region.includes).map(String::as_str)
    };
    let mut open: Vec<&str> = inner(id).collect();
    let mut seen = BTreeSet::new();
    while let Some(next) = open.pop() {
        if next == id {
            return true;
        }
        if seen.insert(next) {
            open.extend(inner(next));
        }
    }
    false
}
