//! A controller may have two forms that people mix up: for what they shared, and for what it took from elsewhere. Nobody
//! is sent to the wrong one, where proof is asked that nobody has; nor to another company's.

use super::{Check, Facts, Spot};
use crate::knowledge::{ControllerId, Host, Kind, ScopePattern};

pub(super) static CHECK: Check = Check::error("form-wrong-kind", look);

/// What leads to a form: a record's kind and id, whose it is and what it is about, and the form.
type Lead<'f> = (Kind, &'f str, Option<&'f ControllerId>, &'f [ScopePattern], &'f str);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let wrong = leads(facts).into_iter().filter(|lead| !is_right(facts, lead));
    wrong.map(|(kind, id, _, _, form)| facts.spot(kind, id, &format!("\"{form}\""), form)).collect()
}

fn leads<'f>(facts: &'f Facts<'_>) -> Vec<Lead<'f>> {
    let mut leads: Vec<Lead<'f>> = Vec::new();
    for offer in &facts.knowledge.offers {
        let forms = offer.forms.iter();
        leads.extend(forms.map(|form| {
            (Kind::Offer, offer.id.as_str(), offer.controller.as_ref(), offer.scopes.as_slice(), form.as_str())
        }));
    }
    for path in &facts.knowledge.paths {
        leads.push((Kind::Path, &path.id, path.controller.as_ref(), &path.scopes, &path.form));
    }
    leads
}

fn is_right(facts: &Facts<'_>, (_, _, controller, scopes, form): &Lead<'_>) -> bool {
    let k = &facts.knowledge;
    let Some(form) = k.form(form) else { return true };
    let is_about = |pattern: &ScopePattern| form.scopes.is_empty() || form.scopes.iter().any(|own| covers(own, pattern));
    let of_products = scopes.iter().filter_map(|pattern| k.product(pattern.product()?)).map(|product| &product.controller);
    let owner = Host::of(&form.url).and_then(|host| k.owner_of(host.full())).map(|owner| &owner.id);
    scopes.iter().all(is_about) && of_products.chain(*controller).all(|whose| owner == Some(whose))
}

/// Whether what a form is for holds what somebody is sent to it for.
fn covers(form: &ScopePattern, wanted: &ScopePattern) -> bool {
    form == wanted || (*form == ScopePattern::AnyProduct && matches!(wanted, ScopePattern::Product(_)))
}
