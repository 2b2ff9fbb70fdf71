//! Nobody is sent to a form that is gone: retired forms are only kept to recognise old links.

use super::{Check, Facts, Spot};
use crate::knowledge::{FormStatus, Kind};

pub(super) static CHECK: Check = Check::error("form-tombstone-used", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let offers = facts.knowledge.offers.iter();
    let named = offers.flat_map(|offer| offer.forms.iter().map(move |form| (&offer.id, form)));
    let retired = named.filter(|(_, form)| is_retired(facts, form));
    retired.map(|(offer, form)| facts.spot(Kind::Offer, offer, &format!("\"{form}\""), form)).collect()
}

/// Whether a form is gone.
pub(super) fn is_retired(facts: &Facts<'_>, form: &str) -> bool {
    facts.knowledge.form(form).is_some_and(|form| form.status == FormStatus::Retired)
}
