//! A file is RON of the agreed shape: words from the list, numbers with a unit, dates that exist.

use super::Check;
use super::unknown_field::faults;
use crate::knowledge::FaultKind;

pub(super) static CHECK: Check = Check::of_texts("shape", |facts| faults(facts, FaultKind::Shape));
