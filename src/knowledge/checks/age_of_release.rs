//! No version is published with facts that nobody looked at for a year. The app itself goes on working.

use super::age::older_than;
use super::{Check, Facts};

pub(super) static CHECK: Check = Check { only_for_release: true, ..Check::error("age-of-release", look) };

/// Days.
const LIMIT: i32 = 365;

fn look(facts: &Facts<'_>) -> Vec<super::Spot> {
    older_than(facts, LIMIT)
}
