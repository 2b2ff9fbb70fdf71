//! Drops answers that no longer count: those on branches that can't be reached any more, and those that the facts do
//! not know (a file from elsewhere, or a code that the standard renamed).

use super::known::Known;
use super::table::{Key, Lies, Row, WAY};
use crate::cases::{Answers, Instead};
use crate::knowledge::{Knowledge, Place};

/// Drops answers that no longer count.
pub fn prune(answers: &mut Answers, knowledge: &Knowledge) {
    prune_place(answers, knowledge);
    answers.controller.take_if(|id| knowledge.controller(id).is_none());
    for row in WAY {
        if is_off_the_way(row, answers, knowledge) {
            row.asks.iter().for_each(|key| clear(answers, *key));
        }
    }
    let offered: Vec<_> = Known::new(answers, knowledge).products().map(|product| product.id.clone()).collect();
    answers.products.retain(|product| offered.contains(product));
    prune_instead(answers, knowledge);
    let subjects = Known::new(answers, knowledge).subjects();
    answers.current.take_if(|current| !subjects.contains(current));
}

fn is_off_the_way(row: &Row, answers: &Answers, knowledge: &Knowledge) -> bool {
    row.lies == Lies::OnTheWay && !(row.shown)(&Known::new(answers, knowledge))
}

fn clear(answers: &mut Answers, key: Key) {
    match key {
        Key::Place => (answers.country, answers.subdivision) = (None, None),
        Key::Company => answers.controller = None,
        Key::Topic => answers.topic = None,
        Key::Accounts => {
            answers.products.clear();
            answers.no_account = false;
        }
        Key::Request => answers.request = None,
        Key::Instead => answers.instead = None,
    }
}

/// A place that the facts do not know is none: else no page could say anything about it, nor ask for another.
fn prune_place(answers: &mut Answers, knowledge: &Knowledge) {
    let is_country = |code: &str| knowledge.place(code).is_some_and(|place| !place.is_subdivision());
    answers.country.take_if(|code| !is_country(code));
    let country = answers.country.as_deref();
    let is_part = |code: &str| knowledge.place(code).is_some_and(Place::is_subdivision);
    answers.subdivision.take_if(|code| !is_part(code) || code.split('-').next() != country);
}

/// “Instead” counts only while no form is offered for the accounts; and only a setting that exists there.
fn prune_instead(answers: &mut Answers, knowledge: &Knowledge) {
    let Some(instead) = answers.instead.clone() else { return };
    let without = Answers { instead: None, current: None, ..answers.clone() };
    let offered = Known::new(&without, knowledge).offer().is_none_or(|offer| !offer.forms.is_empty());
    let exists = match &instead {
        Instead::ThirdPartyForm => true,
        Instead::Switch(id) => knowledge.switches.iter().any(|switch| switch.id == *id),
    };
    if offered || !exists {
        answers.instead = None;
    }
}
