//! Whoever asks whatever, from wherever, gets an answer: every question finds an offer.

use super::{Check, Facts, Spot};
use crate::knowledge::{About, Account, Kind, Request};

pub(super) static CHECK: Check = Check::error("offer-covers-everything", look);

const ABOUTS: [About; 2] = [About::Own, About::ThirdParty];
const REQUESTS: [Request; 4] = [Request::Object, Request::Access, Request::Delete, Request::Other];
const ACCOUNTS: [Account; 6] =
    [Account::Facebook, Account::Instagram, Account::Threads, Account::Whatsapp, Account::Meta, Account::NoAccount];

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let questions = ABOUTS.into_iter().flat_map(|about| {
        REQUESTS.into_iter().flat_map(move |request| ACCOUNTS.into_iter().map(move |account| (about, request, account)))
    });
    questions.filter_map(|question| uncovered(facts, question)).collect()
}

/// The first place where a question finds nothing: one is enough to mend all.
fn uncovered(facts: &Facts<'_>, (about, request, account): (About, Request, Account)) -> Option<Spot> {
    let k = &facts.knowledge;
    let place = k.places.iter().find(|place| k.offer(place, about, request, account).is_none())?;
    Some(facts.spot_in_file(Kind::Offer, &format!("{} {about:?} {request:?} {account:?}", place.code)))
}
