//! A record has every field that it needs.

use super::Check;
use super::unknown_field::faults;
use crate::knowledge::FaultKind;

pub(super) static CHECK: Check = Check::of_texts("missing-field", |facts| faults(facts, FaultKind::MissingField));
