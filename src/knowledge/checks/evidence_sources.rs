//! Nothing is claimed without a source: every observation names one.

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("evidence-sources", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for offer in &facts.knowledge.offers {
        for evidence in offer.evidence.iter().filter(|evidence| evidence.sources.is_empty()) {
            spots.push(facts.spot(Kind::Offer, &offer.id, &format!("\"{}\"", evidence.id), &evidence.id));
        }
    }
    spots
}
