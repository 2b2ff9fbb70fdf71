//! A way has steps, and ends on a form that still exists.

use super::form_tombstone_used::is_retired;
use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("path-ends-on-form", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let paths = facts.knowledge.paths.iter();
    let lost = paths.filter(|path| path.steps.is_empty() || is_retired(facts, &path.form));
    lost.map(|path| facts.spot(Kind::Path, &path.id, "form:", &path.form)).collect()
}
