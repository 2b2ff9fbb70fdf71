//! Every country of ISO 3166-1 is there, with Kosovo (XK), and no other: nobody finds their country missing.

use std::collections::BTreeSet;

use super::{Check, Facts, Spot};
use crate::knowledge::Kind;

pub(super) static CHECK: Check = Check::error("iso-complete", look);

/// The codes from Unicode's CLDR: two letters, a tab, three letters.
const CODES: &str = include_str!("../../../assets/cldr/codes.txt");

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let wanted: BTreeSet<&str> = CODES.lines().filter_map(|line| line.split('\t').next()).collect();
    let known: BTreeSet<&str> = facts.knowledge.countries().map(|place| place.code.as_str()).collect();
    let missing = wanted.difference(&known).map(|code| facts.spot_in_file(Kind::Place, code));
    let unknown = known.difference(&wanted).map(|code| facts.spot(Kind::Place, code, "", code));
    missing.chain(unknown).collect()
}
