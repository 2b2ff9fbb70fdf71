//! A letter is written only for forms that have a place for it: each form of such an offer asks for it.

use super::{Check, Facts, Spot};
use crate::knowledge::{Ask, Kind, ReasonField};

pub(super) static CHECK: Check = Check::error("form-without-field", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let offers = facts.knowledge.offers.iter().filter(|offer| offer.fields.reason != ReasonField::Absent);
    let forms = offers.flat_map(|offer| offer.forms.iter().map(move |form| (&offer.id, form)));
    let without = forms.filter(|(_, form)| {
        facts.knowledge.form(form).is_some_and(|form| !form.asks.contains(&Ask::Paste))
    });
    without.map(|(offer, form)| facts.spot(Kind::Form, form, "asks:", offer)).collect()
}
