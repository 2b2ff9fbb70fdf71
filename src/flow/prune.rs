//! Drops answers that no longer count: those on branches that can't be reached any more, and those that the facts do
//! not know (a file from elsewhere, or a code that the standard renamed).

use super::known::{Known, fitting_reasons, matter, matters, offer, place};
use super::table::{Key, Lies, Row, WAY};
use crate::answers::{Answers, Instead, Matter};
use crate::knowledge::{Knowledge, Place, Request};

/// Drops answers that no longer count: those on branches that can't be reached any more.
pub fn prune(answers: &mut Answers, knowledge: &Knowledge) {
    prune_place(answers, knowledge);
    for row in WAY {
        if is_off_the_way(row, answers, knowledge) {
            row.asks.iter().for_each(|key| clear(answers, *key));
        }
    }
    prune_instead(answers, knowledge);
    if !answers.current.is_some_and(|current| matters(answers).contains(&current)) {
        answers.current = None;
    }
    prune_letter(answers, knowledge);
}

fn is_off_the_way(row: &Row, answers: &Answers, knowledge: &Knowledge) -> bool {
    row.lies == Lies::OnTheWay && !(row.shown)(&Known::new(answers, knowledge))
}

fn clear(answers: &mut Answers, key: Key) {
    match key {
        Key::Place => (answers.country, answers.subdivision) = (None, None),
        Key::Topic => answers.topic = None,
        Key::Accounts => answers.accounts.clear(),
        Key::Request => answers.request = None,
        Key::Instead => answers.instead = None,
    }
}

/// A place that the facts do not know is none: else no page could say anything about it, nor ask for another.
fn prune_place(answers: &mut Answers, knowledge: &Knowledge) {
    let is_country = |code: &str| knowledge.place(code).is_some_and(|place| !place.is_subdivision());
    answers.country.take_if(|code| !is_country(code));
    let country = answers.country.as_deref();
    let is_part = |code: &str| knowledge.place(code).is_some_and(|place| place.is_subdivision());
    answers.subdivision.take_if(|code| !is_part(code) || code.split('-').next() != country);
}

/// “Instead” counts only while no form is offered for the accounts; and only a setting that exists there.
fn prune_instead(answers: &mut Answers, knowledge: &Knowledge) {
    let Some(instead) = answers.instead.clone() else { return };
    let without = Answers { instead: None, current: None, ..answers.clone() };
    let offered = offer(&without, knowledge).is_none_or(|offer| !offer.forms.is_empty());
    let exists = match &instead {
        Instead::ThirdPartyForm => true,
        Instead::Switch(id) => knowledge.switches.iter().any(|switch| switch.id == *id),
    };
    if offered || !exists {
        answers.instead = None;
    }
}

fn prune_letter(answers: &mut Answers, knowledge: &Knowledge) {
    let place = place(answers, knowledge);
    let matter_now = matter(answers);
    let about = matter_now.map(Matter::about);
    if let (Some(place), Some(matter_now), Some(request)) = (place, matter_now, answers.request) {
        let known = fitting_reasons(knowledge, place, matter_now, request);
        answers.reasons.retain(|id| known.iter().any(|reason| reason.id == *id));
    }
    let fits = |place: Option<&Place>, about, request: Option<Request>| {
        answers.rewritten.as_ref().is_some_and(|text| {
            place.is_some_and(|place| place.code == text.place)
                && about == Some(text.about)
                && request == Some(text.request)
        })
    };
    if !fits(place, about, answers.request) {
        answers.rewritten = None;
    }
}
