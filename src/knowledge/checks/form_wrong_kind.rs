//! Meta has two forms that people mix up: for what they shared, and for what Meta took from elsewhere. Nobody is sent
//! to the wrong one, for Meta would ask for proof that nobody has.

use super::{Check, Facts, Spot};
use crate::knowledge::{About, Kind};

pub(super) static CHECK: Check = Check::error("form-wrong-kind", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let offers = facts.knowledge.offers.iter();
    let named = offers.flat_map(|offer| offer.forms.iter().map(move |form| (Kind::Offer, &offer.id, offer.about, form)));
    let ways = facts.knowledge.paths.iter().map(|path| (Kind::Path, &path.id, path.about, &path.form));
    let wrong = named.chain(ways).filter(|(_, _, about, form)| !fits(facts, *about, form));
    wrong.map(|(kind, id, _, form)| facts.spot(kind, id, &format!("\"{form}\""), form)).collect()
}

fn fits(facts: &Facts<'_>, about: About, form: &str) -> bool {
    facts.knowledge.form(form).and_then(|form| form.about).is_none_or(|for_what| for_what == about)
}
