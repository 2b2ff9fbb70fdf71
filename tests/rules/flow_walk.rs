//! Every combination of answers leads to an end that has a next step, and no answer outlives its question.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "helpers of a test may fail it")]

use std::collections::BTreeSet;

use right_to_object::answers::{Answers, Instead, Matter, Rewritten, Topic};
use right_to_object::flow;
use right_to_object::flow::{Known, PageId};
use right_to_object::knowledge::{About, Account, Knowledge, Request};

use crate::every::{ACCOUNTS, REQUESTS};

const TOPICS: [Topic; 3] = [Topic::Own, Topic::ThirdParty, Topic::Both];

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().expect("the built-in facts are well-formed")
}

fn answers(place: &str, topic: Topic, accounts: &[Account], request: Request) -> Answers {
    let country = place.split('-').next().unwrap().to_owned();
    let mut answers = Answers {
        subdivision: (place != country).then(|| place.to_owned()),
        country: Some(country),
        topic: Some(topic),
        accounts: accounts.iter().copied().collect(),
        request: Some(request),
        ..Answers::default()
    };
    flow::prune(&mut answers, knowledge());
    answers
}

/// Follows `next` from the welcome page, choosing what still helps where nothing is offered; returns the pages.
fn walk(answers: &mut Answers) -> Vec<PageId> {
    let mut pages = vec![PageId::Welcome];
    loop {
        let here = *pages.last().unwrap();
        if here == PageId::Outlook && !flow::is_answered(here, &Known::new(answers, knowledge())) {
            let helping = knowledge().switches.iter().find(|switch| switch.helps_instead).expect("something helps");
            answers.instead = Some(Instead::Switch(helping.id.clone()));
        }
        let Some(next) = flow::next(here, &Known::new(answers, knowledge())) else { return pages };
        assert!(pages.len() < 20, "the walk goes round: {pages:?}");
        pages.push(next);
    }
}

fn has_an_end(place: &str, topic: Topic, accounts: &[Account], request: Request) {
    let mut answers = answers(place, topic, accounts, request);
    let pages = walk(&mut answers);
    let end = *pages.last().unwrap();
    let case = format!("{place} {topic:?} {accounts:?} {request:?}: {pages:?}");
    assert!(matches!(end, PageId::Answered | PageId::Protect), "dead end: {case}");
    assert!(pages.contains(&PageId::Outlook), "no outlook: {case}");
    if end == PageId::Answered {
        let offer = flow::offer(&answers, knowledge()).expect("an end on a form needs an offer");
        assert!(!offer.forms.is_empty(), "no form: {case}");
    }
    for page in &pages {
        assert_eq!(flow::reachable(*page, &Known::new(&answers, knowledge())), *page, "not reachable again: {case}");
    }
    for pair in pages.windows(2) {
        assert_eq!(
            flow::back(pair[1], &Known::new(&answers, knowledge())),
            Some(pair[0]),
            "back leads elsewhere: {case}"
        );
    }
}

#[test]
fn every_place_topic_account_and_request_ends_with_a_next_step() {
    let places: Vec<&str> = knowledge().places.iter().map(|place| place.code.as_str()).collect();
    assert!(places.len() >= 250);
    for place in places {
        for request in REQUESTS {
            has_an_end(place, Topic::ThirdParty, &[], request);
            for account in ACCOUNTS {
                has_an_end(place, Topic::Own, &[account], request);
            }
        }
    }
}

#[test]
fn every_set_of_accounts_ends_with_a_next_step() {
    for place in ["DE", "GB", "CH", "BR", "US-TX", "IN", "AQ"] {
        for set in 1..(1_u32 << ACCOUNTS.len()) {
            let chosen: Vec<Account> = ACCOUNTS
                .iter()
                .enumerate()
                .filter(|(bit, _)| set & (1 << bit) != 0)
                .map(|(_, account)| *account)
                .collect();
            for topic in TOPICS {
                for request in REQUESTS {
                    has_an_end(place, topic, &chosen, request);
                }
            }
        }
    }
}

#[test]
fn an_open_question_holds_the_walk() {
    let mut answers = Answers::default();
    assert_eq!(flow::next(PageId::Welcome, &Known::new(&answers, knowledge())), Some(PageId::Place));
    assert_eq!(flow::next(PageId::Place, &Known::new(&answers, knowledge())), None);
    answers.country = Some("DE".to_owned());
    assert_eq!(flow::next(PageId::Place, &Known::new(&answers, knowledge())), Some(PageId::About));
    assert_eq!(flow::next(PageId::About, &Known::new(&answers, knowledge())), None);
    assert_eq!(flow::reachable(PageId::Sent, &Known::new(&answers, knowledge())), PageId::About);
}

#[test]
fn accounts_are_asked_only_where_they_matter() {
    let third = answers("DE", Topic::ThirdParty, &[], Request::Object);
    assert!(!flow::way(&Known::new(&third, knowledge())).contains(&PageId::Accounts));
    assert_eq!(flow::question_number(PageId::Request, &Known::new(&third, knowledge())), Some((3, 3)));
    let own = answers("DE", Topic::Own, &[Account::Facebook], Request::Object);
    assert_eq!(flow::question_number(PageId::Request, &Known::new(&own, knowledge())), Some((4, 4)));
}

#[test]
fn reasons_are_asked_only_where_there_is_a_field_for_them() {
    let download = answers("DE", Topic::Own, &[Account::Facebook], Request::Access);
    assert!(!flow::way(&Known::new(&download, knowledge())).contains(&PageId::Reasons));
    let object = answers("DE", Topic::Own, &[Account::Facebook], Request::Object);
    assert!(flow::way(&Known::new(&object, knowledge())).contains(&PageId::Reasons));
}

#[test]
fn going_back_keeps_answers_and_changing_one_drops_what_no_longer_counts() {
    let mut answers = answers("US-TX", Topic::Both, &[Account::Facebook, Account::Instagram], Request::Object);
    answers.current = Some(Matter::Own(Account::Instagram));
    answers.reasons =
        BTreeSet::from(["children-photos".to_owned(), "objected-2024".to_owned(), "no-such-id".to_owned()]);
    flow::prune(&mut answers, knowledge());
    assert_eq!(answers.reasons, BTreeSet::from(["children-photos".to_owned()]), "2024 was never asked in the US");
    assert_eq!(flow::back(PageId::Outlook, &Known::new(&answers, knowledge())), Some(PageId::Request));
    assert_eq!(answers.accounts.len(), 2, "going back keeps answers");

    answers.country = Some("DE".to_owned());
    answers.topic = Some(Topic::ThirdParty);
    flow::prune(&mut answers, knowledge());
    assert_eq!(answers.subdivision, None, "Texas is not in Germany");
    assert!(answers.accounts.is_empty(), "no account counts for information from elsewhere");
    assert_eq!(answers.current, None);
}

#[test]
fn a_rewritten_letter_is_dropped_where_it_no_longer_fits() {
    let mut answers = answers("DE", Topic::Own, &[Account::Facebook, Account::Instagram], Request::Object);
    let rewritten = Rewritten {
        text: "My own words".to_owned(),
        place: "DE".to_owned(),
        about: About::Own,
        request: Request::Object,
    };
    answers.rewritten = Some(rewritten.clone());
    answers.current = Some(Matter::Own(Account::Instagram));
    flow::prune(&mut answers, knowledge());
    assert_eq!(answers.rewritten, Some(rewritten), "it serves the next account as well");
    answers.request = Some(Request::Delete);
    flow::prune(&mut answers, knowledge());
    assert_eq!(answers.rewritten, None);
}

#[test]
fn both_topics_are_done_one_after_the_other() {
    let answers = answers("DE", Topic::Both, &[Account::Facebook, Account::Instagram], Request::Object);
    assert_eq!(
        flow::matters(&answers),
        [Matter::Own(Account::Facebook), Matter::Own(Account::Instagram), Matter::ThirdParty]
    );
    assert_eq!(flow::matter(&answers), Some(Matter::Own(Account::Facebook)));
}

#[test]
fn where_nothing_is_offered_the_other_form_can_be_taken() {
    let mut answers = answers("US-TX", Topic::Own, &[Account::Facebook], Request::Object);
    assert!(flow::way(&Known::new(&answers, knowledge())).contains(&PageId::Protect));
    answers.instead = Some(Instead::ThirdPartyForm);
    answers.current = Some(Matter::ThirdParty);
    flow::prune(&mut answers, knowledge());
    assert_eq!(flow::matter(&answers), Some(Matter::ThirdParty));
    assert!(flow::way(&Known::new(&answers, knowledge())).contains(&PageId::GoThere));
}
