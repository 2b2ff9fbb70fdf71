//! Who takes a complaint: the window and the terminal say the same for every place, and nobody waits in vain.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::collections::BTreeSet;
use std::process::Command;

use jiff::civil::{Date, date};
use right_to_object::advice::{Question, advise};
use right_to_object::knowledge::{Authority, Knowledge, Request};

use crate::every::subject;

/// A day on which every law of the facts has begun.
const LATER: Date = date(2030, 1, 1);

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"))
}

fn advised(place: &str, day: Date) -> Option<&'static Authority> {
    let question = Question { place: place.to_owned(), subject: subject("meta.facebook"), request: Request::Object };
    advise(knowledge(), &question, day).unwrap().authority
}

#[test]
fn both_faces_name_the_same_authority_for_every_place() {
    let program = env!("CARGO_BIN_EXE_right-to-object");
    let run = Command::new(program).args(["countries", "--format", "json"]).output().unwrap();
    let list: Vec<serde_json::Value> = serde_json::from_slice(&run.stdout).unwrap();
    assert_eq!(list.len(), knowledge().places.len());
    let today = jiff::ZonedDateTime::now().date();
    let differ: Vec<String> = list
        .iter()
        .filter_map(|line| {
            let code = line["code"].as_str().unwrap();
            let advised = advised(code, today).map(|authority| authority.name.as_str());
            (line["authority"].as_str() != advised).then(|| format!("{code}: {} / {advised:?}", line["authority"]))
        })
        .collect();
    assert!(differ.is_empty(), "{} places differ:\n{}", differ.len(), differ.join("\n"));
}

#[test]
fn a_law_of_the_place_itself_comes_before_the_country() {
    for (place, authority) in
        [("US-TX", "us-tx"), ("US-CA", "us-ca"), ("CA-QC", "ca-qc"), ("CA-ON", "ca"), ("DE-BW", "de-bw")]
    {
        assert_eq!(advised(place, date(2026, 11, 24)).map(|found| found.id.as_str()), Some(authority), "{place}");
    }
}

#[test]
fn a_law_that_has_not_begun_sends_nobody_anywhere() {
    assert_eq!(advised("US-AL", date(2027, 4, 30)).map(|found| found.id.as_str()), Some("us"));
    assert_eq!(advised("US-AL", date(2027, 5, 1)).map(|found| found.id.as_str()), Some("us-al"));
}

#[test]
fn every_authority_takes_the_complaints_of_some_place() {
    let reached: BTreeSet<&str> = knowledge()
        .places
        .iter()
        .flat_map(|place| [date(2026, 11, 24), LATER].map(|day| advised(&place.code, day)))
        .flatten()
        .map(|authority| authority.id.as_str())
        .collect();
    let idle: Vec<&str> = knowledge()
        .authorities
        .iter()
        .map(|authority| authority.id.as_str())
        .filter(|id| !reached.contains(id))
        .collect();
    assert!(idle.is_empty(), "nobody is sent to {idle:?}");
}
