//! A part of a country has its country and an English name; its law may come from the country.

use super::{Check, Facts, Spot};
use crate::knowledge::{Kind, Place};

pub(super) static CHECK: Check = Check::error("part-without-country", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let is_whole =
        |part: &Place| facts.knowledge.place(part.country()).is_some() && part.names.contains_key("en");
    let parts = facts.knowledge.places.iter().filter(|place| place.is_subdivision() && !is_whole(place));
    parts.map(|part| facts.spot(Kind::Place, &part.code, "", part.country())).collect()
}
