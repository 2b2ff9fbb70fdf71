//! Of every offer, way and setting it is clear whose it is: by a product, or by its controller. And an offer is about what
//! people shared or about what was taken from elsewhere, never both: how likely a yes is follows other rules there.

use super::{Check, Facts, Spot};
use crate::knowledge::{ControllerId, Kind, ScopePattern};

pub(super) static CHECK: Check = Check::error("scopes-unclear", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let k = &facts.knowledge;
    let offers = k.offers.iter().map(|r| (Kind::Offer, &r.id, &r.controller, &r.scopes));
    let paths = k.paths.iter().map(|r| (Kind::Path, &r.id, &r.controller, &r.scopes));
    let switches = k.switches.iter().map(|r| (Kind::Switch, &r.id, &r.controller, &r.scopes));
    let all = offers.chain(paths).chain(switches);
    let unclear = all.filter(|(kind, _, controller, scopes)| {
        !is_clear(controller.as_ref(), scopes) || (*kind == Kind::Offer && is_mixed(scopes))
    });
    unclear.map(|(kind, id, ..)| facts.spot(kind, id, "scopes:", id)).collect()
}

fn is_clear(controller: Option<&ControllerId>, scopes: &[ScopePattern]) -> bool {
    !scopes.is_empty() && (controller.is_some() || scopes.iter().all(|pattern| pattern.product().is_some()))
}

fn is_mixed(scopes: &[ScopePattern]) -> bool {
    let elsewhere = scopes.iter().filter(|pattern| **pattern == ScopePattern::Elsewhere).count();
    elsewhere > 0 && elsewhere < scopes.len()
}
