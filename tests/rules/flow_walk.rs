//! Every combination of answers leads to an end that has a next step, and no answer outlives its question.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "helpers of a test may fail it")]

use right_to_object::cases::{Answers, Instead, Topic};
use right_to_object::flow;
use right_to_object::flow::{Known, PageId};
use right_to_object::knowledge::{Knowledge, Request, Scope, Subject};

use crate::every::REQUESTS;
use crate::left::{self, own};

/// Every product, and no account at all.
const ACCOUNTS: [&str; 6] = ["facebook", "instagram", "threads", "whatsapp", "meta", "none"];

const TOPICS: [Topic; 3] = [Topic::Own, Topic::ThirdParty, Topic::Both];

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().expect("the built-in facts are well-formed")
}

fn answers(place: &str, topic: Topic, accounts: &[&str], request: Request) -> Answers {
    let mut answers = left::answers(place, topic, accounts, request);
    flow::prune(&mut answers, knowledge());
    answers
}

fn subject(scope: Scope) -> Subject {
    Subject { controller: "meta".parse().unwrap(), scope }
}

fn known(answers: &Answers) -> Known<'_> {
    Known::new(answers, knowledge())
}

/// Follows `next` from the welcome page, choosing what still helps where nothing is offered; returns the pages.
fn walk(answers: &mut Answers) -> Vec<PageId> {
    let mut pages = vec![PageId::Welcome];
    loop {
        let here = *pages.last().unwrap();
        if here == PageId::Outlook && !flow::is_answered(here, &known(answers)) {
            let helping = knowledge().switches.iter().find(|switch| switch.helps_instead).expect("something helps");
            answers.instead = Some(Instead::Switch(helping.id.clone()));
        }
        let Some(next) = flow::next(here, &known(answers)) else { return pages };
        assert!(pages.len() < 20, "the walk goes round: {pages:?}");
        pages.push(next);
    }
}

fn has_an_end(place: &str, topic: Topic, accounts: &[&str], request: Request) {
    let mut answers = answers(place, topic, accounts, request);
    let pages = walk(&mut answers);
    let end = *pages.last().unwrap();
    let case = format!("{place} {topic:?} {accounts:?} {request:?}: {pages:?}");
    assert!(matches!(end, PageId::Answered | PageId::Protect), "dead end: {case}");
    assert!(pages.contains(&PageId::Outlook), "no outlook: {case}");
    if end == PageId::Answered {
        let offer = known(&answers).offer().expect("an end on a form needs an offer");
        assert!(!offer.forms.is_empty(), "no form: {case}");
    }
    for page in &pages {
        assert_eq!(flow::reachable(*page, &known(&answers)), *page, "not reachable again: {case}");
    }
    for pair in pages.windows(2) {
        assert_eq!(flow::back(pair[1], &known(&answers)), Some(pair[0]), "back leads elsewhere: {case}");
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
            let chosen: Vec<&str> = ACCOUNTS
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
    assert_eq!(flow::next(PageId::Welcome, &known(&answers)), Some(PageId::Place));
    assert_eq!(flow::next(PageId::Place, &known(&answers)), None);
    answers.country = Some("DE".to_owned());
    assert_eq!(flow::next(PageId::Place, &known(&answers)), Some(PageId::About));
    assert_eq!(flow::next(PageId::About, &known(&answers)), None);
    assert_eq!(flow::reachable(PageId::Sent, &known(&answers)), PageId::About);
}

#[test]
fn accounts_are_asked_only_where_they_matter() {
    let third = answers("DE", Topic::ThirdParty, &[], Request::Object);
    assert!(!flow::way(&known(&third)).contains(&PageId::Accounts));
    assert_eq!(flow::question_number(PageId::Request, &known(&third)), Some((3, 3)));
    let own = answers("DE", Topic::Own, &["facebook"], Request::Object);
    assert_eq!(flow::question_number(PageId::Request, &known(&own)), Some((4, 4)));
}

#[test]
fn reasons_are_asked_only_where_there_is_a_field_for_them() {
    let download = answers("DE", Topic::Own, &["facebook"], Request::Access);
    assert!(!flow::way(&known(&download)).contains(&PageId::Reasons));
    let object = answers("DE", Topic::Own, &["facebook"], Request::Object);
    assert!(flow::way(&known(&object)).contains(&PageId::Reasons));
}

#[test]
fn going_back_keeps_answers_and_changing_one_drops_what_no_longer_counts() {
    let mut answers = answers("US-TX", Topic::Both, &["facebook", "instagram"], Request::Object);
    answers.current = Some(subject(own("instagram")));
    flow::prune(&mut answers, knowledge());
    assert_eq!(flow::back(PageId::Outlook, &known(&answers)), Some(PageId::Request));
    assert_eq!(answers.products.len(), 2, "going back keeps answers");

    answers.country = Some("DE".to_owned());
    answers.topic = Some(Topic::ThirdParty);
    flow::prune(&mut answers, knowledge());
    assert_eq!(answers.subdivision, None, "Texas is not in Germany");
    assert!(answers.products.is_empty(), "no account counts for information from elsewhere");
    assert_eq!(answers.current, None);
}

#[test]
fn both_topics_are_done_one_after_the_other() {
    let answers = answers("DE", Topic::Both, &["facebook", "instagram"], Request::Object);
    let subjects = [own("facebook"), own("instagram"), Scope::Elsewhere].map(subject);
    assert_eq!(known(&answers).subjects(), subjects);
    assert_eq!(known(&answers).subject(), Some(subject(own("facebook"))));
}

#[test]
fn where_nothing_is_offered_the_other_form_can_be_taken() {
    let mut answers = answers("US-TX", Topic::Own, &["facebook"], Request::Object);
    assert!(flow::way(&known(&answers)).contains(&PageId::Protect));
    answers.instead = Some(Instead::ThirdPartyForm);
    answers.current = Some(subject(Scope::Elsewhere));
    flow::prune(&mut answers, knowledge());
    assert_eq!(known(&answers).subject(), Some(subject(Scope::Elsewhere)));
    assert!(flow::way(&known(&answers)).contains(&PageId::GoThere));
}
