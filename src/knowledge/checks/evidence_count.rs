//! An outlook rests on at least two observations.

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("evidence-count", look);

const FEWEST: usize = 2;

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let thin = facts.knowledge.offers.iter().filter(|offer| offer.evidence.len() < FEWEST);
    thin.map(|offer| facts.spot(Kind::Offer, &offer.id, "evidence:", &offer.evidence.len().to_string())).collect()
}
