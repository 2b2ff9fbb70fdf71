//! Every file is UTF-8, so that names in all scripts read the same everywhere.

use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::of_texts("not-utf8", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    facts.not_text.clone()
}
