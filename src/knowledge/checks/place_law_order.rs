//! The laws of a place run from old to new: the last one in force is the one that counts.

use super::{Check, Facts, Spot};
use crate::knowledge::{Kind, Place, Seen};

pub(super) static CHECK: Check = Check::error("place-law-order", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let is_sorted = |place: &Place| {
        let begins = place.laws.iter().filter_map(|id| facts.knowledge.law(id)?.in_force).map(Seen::earliest);
        begins.is_sorted()
    };
    let places = facts.knowledge.places.iter().filter(|place| !is_sorted(place));
    places.map(|place| facts.spot(Kind::Place, &place.code, "laws:", &place.laws.join(", "))).collect()
}
