//! Every label has its English words: they are shown wherever the person's language has none.

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("path-label-english", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for path in &facts.knowledge.paths {
        for step in path.steps.iter().filter(|step| !step.choose.is_empty() && !step.choose.contains_key("en")) {
            let label = step.choose.values().next().map_or("", String::as_str);
            spots.push(facts.spot(Kind::Path, &path.id, &format!("\"{label}\""), label));
        }
    }
    spots
}
