//! “No law” is an answer too, and needs a source like any other, or the mark that says that nobody looked.

use super::{Check, Facts, Spot};
use crate::knowledge::{Kind, Mark};

pub(super) static CHECK: Check = Check::error("place-without-answer", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let places = facts.knowledge.places.iter();
    let unanswered =
        places.filter(|place| place.laws.is_empty() && place.sources.is_empty() && place.mark != Mark::Unconfirmed);
    unanswered.map(|place| facts.spot(Kind::Place, &place.code, "laws:", &place.code)).collect()
}
