//! Nothing is claimed without a source: every observation names one.

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("evidence-sources", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let bare = facts.knowledge.evidence.iter().filter(|evidence| evidence.sources.is_empty());
    bare.map(|evidence| facts.spot(Kind::Evidence, &evidence.id, "sources:", &evidence.id)).collect()
}
