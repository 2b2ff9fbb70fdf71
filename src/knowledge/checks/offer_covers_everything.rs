//! Whoever asks whatever, of whomever, from wherever, gets an answer: every question finds an offer.

use super::{Check, Facts, Spot};
use crate::knowledge::{Controller, Kind, Request, Scope, Subject};

pub(super) static CHECK: Check = Check::error("offer-covers-everything", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let subjects = facts.knowledge.controllers.iter().flat_map(|controller| subjects(facts, controller));
    let questions = subjects.flat_map(|subject| Request::ALL.map(|request| (subject.clone(), request)));
    questions.filter_map(|(subject, request)| uncovered(facts, &subject, request)).collect()
}

/// All that a controller can be asked about.
fn subjects(facts: &Facts<'_>, controller: &Controller) -> Vec<Subject> {
    let products = facts.knowledge.products.iter().filter(|product| product.controller == controller.id);
    let scopes = products.map(|product| Scope::Product(product.id.clone())).chain([Scope::NoAccount, Scope::Elsewhere]);
    scopes.map(|scope| Subject { controller: controller.id.clone(), scope }).collect()
}

/// The first place where a question finds nothing: one is enough to mend all.
fn uncovered(facts: &Facts<'_>, subject: &Subject, request: Request) -> Option<Spot> {
    let k = &facts.knowledge;
    let place = k.places.iter().find(|place| k.offer(place, subject, request).is_none())?;
    Some(facts.spot_in_file(Kind::Offer, &format!("{} {subject} {request:?}", place.code)))
}
