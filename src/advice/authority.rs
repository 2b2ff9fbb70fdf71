//! Who takes a complaint. The one place that decides it, for the window and for the terminal.
//!
//! It knows places and laws. Whether a complaint is wise, and what to write in it, it never says.

use jiff::civil::Date;

use super::law;
use crate::knowledge::{Authority, Knowledge, Law, Place};

/// The authority for a place on a day: the place's own; else that of the place's own law; else the country's; else
/// that of the country's law. A part of a country that took its law from the country would otherwise hide what its
/// own law says: in 20 of the United States the attorney general enforces the state's act, not the federal
/// commission.
#[must_use]
pub fn authority<'k>(knowledge: &'k Knowledge, place: &'k Place, day: Date) -> Option<&'k Authority> {
    of(knowledge, place, day).or_else(|| of(knowledge, knowledge.place(place.country())?, day))
}

/// What a place's record says by itself, without its country.
fn of<'k>(knowledge: &'k Knowledge, place: &'k Place, day: Date) -> Option<&'k Authority> {
    let by_law = || law::own_law_on(knowledge, place, day).and_then(|law: &Law| law.authority.as_deref());
    knowledge.authority(place.authority.as_deref().or_else(by_law)?)
}
