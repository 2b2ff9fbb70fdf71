//! A record has only the fields of its shape: a misspelt one would be lost without a word.

use super::facts::shorten;
use super::{Check, Facts, Spot};
use crate::knowledge::FaultKind;

pub(super) static CHECK: Check = Check::of_texts("unknown-field", |facts| faults(facts, FaultKind::UnknownField));

/// What the parser could not read, of one kind.
pub(super) fn faults(facts: &Facts<'_>, kind: FaultKind) -> Vec<Spot> {
    let faults = facts.faults.iter().filter(|fault| fault.kind == kind);
    let spot = |fault: &crate::knowledge::Fault| Spot {
        file: fault.file.clone(),
        line: fault.line,
        record: String::new(),
        detail: shorten(&fault.what),
    };
    faults.map(spot).collect()
}
