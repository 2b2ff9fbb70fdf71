//! The whole world in one text: what each place is told. A change of facts or rules shows there what it moved, and is
//! taken over with `UPDATE_TEXTS=1`; what must be so whatever the facts say stands in the other tests.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::fmt::Write as _;
use std::path::Path;

use jiff::civil::date;
use right_to_object::advice::{Advice, Question, advise};
use right_to_object::knowledge::{Knowledge, Request};

use crate::every::subject;
use crate::kept;

#[test]
fn every_place_is_told_what_it_was_told_before() {
    let now = table();
    let changed = kept::difference(Path::new("tests/snapshots/world.txt"), &now);
    kept::expect_none(changed.as_slice());
}

/// Of each place: the law in force and the one to come, who takes a complaint, who decides over the data, and what an
/// objection on Facebook and one to information from elsewhere can expect.
fn table() -> String {
    let knowledge = Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"));
    let mut table = "# place | law | law to come | authority | controller | own | from elsewhere\n".to_owned();
    for place in &knowledge.places {
        let [own, elsewhere] = ["meta.facebook", "meta._elsewhere"].map(|of| objection(knowledge, &place.code, of));
        let law = own.law.map(|law| &law.id);
        let to_come = own.law_to_come.map(|law| &law.id);
        let authority = own.authority.map(|authority| &authority.id);
        let controller = own.seat.map(|seat| &seat.id);
        let ids = [law, to_come, authority, controller].map(|id| id.map_or("–", String::as_str)).join(" | ");
        writeln!(table, "{} | {ids} | {} | {}", place.code, expected(&own), expected(&elsewhere)).unwrap();
    }
    table
}

fn objection<'k>(knowledge: &'k Knowledge, place: &str, of: &str) -> Advice<'k> {
    let question = Question { place: place.to_owned(), subject: subject(of), request: Request::Object };
    advise(knowledge, &question, date(2026, 11, 24)).unwrap_or_else(|| panic!("no answer for {place}"))
}

fn expected(advice: &Advice<'_>) -> String {
    format!("{:?}, {:?}", advice.outlook.band, advice.outlook.confidence)
}
