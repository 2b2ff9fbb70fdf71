//! Any sequence of wishes: the address shown is the one opened and the one recorded, and no letter is ever lost.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of a test may fail it")]

use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;
use right_to_object::app::State;
use right_to_object::app::derived::{Derived, derive};
use right_to_object::app::update::{Effect, Given, update};
use right_to_object::cases::{Case, Draft, Instead, Person, Reply, Topic};
use right_to_object::desktop::folder::Keep;
use right_to_object::flow::{self, PageId};
use right_to_object::knowledge::{Facts, Request, Scope, Subject};
use right_to_object::language::Words;
use right_to_object::ui::context::{Answer, DraftChange, Wish};

use crate::any::{cases, knowledge};
use crate::every::{PAGES, REQUESTS};
use crate::left::{answers, own};

const TODAY: Date = date(2026, 11, 24);

/// The app without window and desktop.
struct Desk {
    state: State,
    words: Words,
}

impl Desk {
    fn new() -> Self {
        Self { state: State::default(), words: Words::new("en") }
    }

    fn at(page: PageId, place: &str, accounts: &[&str]) -> Self {
        let mut desk = Self::new();
        desk.state.person =
            Person { answers: answers(place, Topic::Both, accounts, Request::Object), ..Person::default() };
        desk.wish(Wish::Show(page));
        desk
    }

    fn derived(&self) -> Derived {
        derive(&self.state, Facts::BUILTIN, &self.words, TODAY)
    }

    fn wish(&mut self, wish: Wish) -> Vec<Effect> {
        self.wish_on(wish, TODAY)
    }

    fn wish_on(&mut self, wish: Wish, today: Date) -> Vec<Effect> {
        let derived = self.derived();
        update(&mut self.state, wish, Given { facts: Facts::BUILTIN, derived: &derived, today })
    }

    /// The address that the page shows now.
    fn shown(&self) -> Option<&'static str> {
        self.derived().form.map(|form| form.url.as_str())
    }

    fn case(&self) -> Option<&Case> {
        self.state.case(knowledge())
    }

    fn letters(&self) -> usize {
        self.state.household.cases().map(|case| case.letters().count()).sum()
    }
}

fn opened(effects: &[Effect]) -> Option<&str> {
    effects.iter().find_map(|effect| if let Effect::Open(url) = effect { Some(url.as_str()) } else { None })
}

fn any_scope() -> impl Strategy<Value = Scope> {
    select(vec![own("facebook"), own("instagram"), own("whatsapp"), own("meta"), Scope::NoAccount, Scope::Elsewhere])
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let places = select(vec!["DE", "NO", "GB", "BR", "US", "JP", "IN", "AQ"]);
    prop_oneof![
        3 => places.prop_map(|code| Answer::Country(Some(code.to_owned()))),
        1 => Just(Answer::Country(None)),
        1 => select(vec!["US-TX", "US-CA", "DE-BY", "US-ZZ"]).prop_map(|part| Answer::Subdivision(Some(part.to_owned()))),
        2 => select(vec![Topic::Own, Topic::ThirdParty, Topic::Both]).prop_map(Answer::Topic),
        3 => any_scope().prop_map(Answer::Account),
        2 => select(REQUESTS.to_vec()).prop_map(Answer::Request),
        1 => Just(Answer::Instead(Instead::ThirdPartyForm)),
    ]
}

fn any_wish() -> impl Strategy<Value = Wish> {
    let subject = |scope| Subject { controller: "meta".parse().unwrap(), scope };
    prop_oneof![
        2 => Just(Wish::Next),
        2 => Just(Wish::Back),
        4 => select(PAGES.to_vec()).prop_map(Wish::Show),
        8 => any_answer().prop_map(Wish::Answer),
        1 => "[a-z ]{0,20}".prop_map(|text| Wish::Draft(DraftChange::OwnWords(text))),
        1 => Just(Wish::Draft(DraftChange::Reason("children-photos".to_owned()))),
        2 => Just(Wish::OpenForm),
        2 => Just(Wish::CopyAndOpenForm),
        3 => Just(Wish::OpenNextForm),
        3 => Just(Wish::MarkSent),
        1 => (-40_i32..3).prop_map(Wish::MoveSent),
        1 => select(vec![Reply::Yes, Reply::No, Reply::Silence]).prop_map(Wish::MarkAnswer),
        2 => any_scope().prop_map(move |scope| Wish::StartSubject(subject(scope))),
    ]
}

proptest! {
    #![proptest_config(cases(60))]

    #[test]
    fn the_address_shown_is_opened_and_recorded(
        start in select(vec![("DE", "facebook"), ("BR", "instagram"), ("US-TX", "facebook"), ("GB", "whatsapp")]),
        wishes in prop::collection::vec(any_wish(), 1..60),
    ) {
        let mut desk = Desk::at(PageId::GoThere, start.0, &[start.1]);
        for wish in wishes {
            let (before, letters) = (desk.shown(), desk.letters());
            let effects = desk.wish(wish.clone());
            if let Some(opened) = opened(&effects) {
                prop_assert_eq!(Some(opened), desk.shown(), "{:?}", wish);
                let kept_before = if wish == Wish::OpenNextForm { None } else { before };
                prop_assert!(kept_before.is_none_or(|shown| shown == opened), "{:?} opens what was not shown", wish);
            }
            if wish == Wish::MarkSent && desk.letters() > letters {
                let (_, sent) = desk.case().and_then(Case::sent).unwrap();
                prop_assert_eq!(sent.url.as_deref(), before);
            }
            prop_assert!(desk.letters() >= letters, "{:?} loses a letter", wish);
            let mut again = desk.state.person.answers.clone();
            flow::prune(&mut again, knowledge());
            prop_assert_eq!(&again, desk.state.answers(), "pruned twice is pruned once");
        }
    }
}

#[test]
fn a_second_letter_in_the_same_matter_is_another_record_with_a_deadline_of_its_own() {
    let mut desk = Desk::at(PageId::OnForm, "DE", &["facebook"]);
    desk.wish_on(Wish::MarkSent, date(2026, 6, 1));
    desk.wish_on(Wish::MarkAnswer(Reply::No), date(2026, 6, 20));
    let first = desk.derived().deadline.unwrap().due;

    let effects = desk.wish(Wish::MarkSent);
    assert!(
        effects.iter().any(|effect| matches!(effect, Effect::Keep(keep, _) if matches!(**keep, Keep::Letter(..)))),
        "{effects:?}"
    );
    assert_eq!(desk.letters(), 2);
    assert_eq!(desk.case().unwrap().answer(), None, "nobody answered the second one");
    assert_eq!((first, desk.derived().deadline.unwrap().due), (date(2026, 7, 1), date(2026, 12, 24)));

    desk.wish(Wish::MarkSent);
    assert_eq!(desk.letters(), 2, "pressed twice it is one letter");
}

#[test]
fn the_letter_copied_for_a_complaint_is_the_one_that_was_sent_for_it() {
    let mut desk = Desk::at(PageId::Reasons, "DE", &["facebook"]);
    desk.wish(Wish::Draft(DraftChange::Rewritten(Some("I object.".to_owned()))));
    desk.wish(Wish::MarkSent);
    desk.wish(Wish::Answer(Answer::Request(Request::Delete)));
    desk.wish(Wish::Draft(DraftChange::Rewritten(Some("Delete it.".to_owned()))));
    desk.wish(Wish::MarkSent);
    assert_eq!(desk.state.sent_text(knowledge()), Some("Delete it."));
    desk.wish(Wish::Answer(Answer::Request(Request::Object)));
    let (key, letter) = desk.state.sent_letter(knowledge()).unwrap();
    assert_eq!(
        (key.request, desk.state.sent_text(knowledge())),
        (Request::Object, None),
        "it is read from its own file"
    );
    assert_eq!(letter.0, 1);
}

#[test]
fn addresses_that_did_not_open_count_only_for_their_question() {
    let mut desk = Desk::at(PageId::GoThere, "DE", &["facebook", "instagram"]);
    let first = desk.shown();
    desk.wish(Wish::OpenNextForm);
    desk.wish(Wish::OpenNextForm);
    assert_ne!(desk.shown(), first);
    desk.wish(Wish::Show(PageId::GoThere));
    let third = desk.shown();
    assert_eq!(opened(&desk.wish(Wish::OpenForm)), third, "the page promises what is opened");
    desk.wish(Wish::Answer(Answer::Country(Some("JP".to_owned()))));
    let japan = desk.shown();
    assert_eq!(japan, desk.derived().advice.unwrap().form.map(|form| form.url.as_str()), "untried there");
    assert_eq!(opened(&desk.wish(Wish::OpenForm)), japan);
    desk.wish(Wish::Answer(Answer::Country(Some("DE".to_owned()))));
    assert_eq!(desk.shown(), third, "what did not open there is still given up there");
}

#[test]
fn an_unknown_part_of_a_country_is_no_place() {
    let mut desk = Desk::at(PageId::Outlook, "US-ZZ", &["facebook"]);
    flow::prune(&mut desk.state.person.answers, knowledge());
    assert_eq!(desk.state.answers().subdivision, None);
    assert!(desk.derived().advice.is_some(), "the country still says something");
}

#[test]
fn what_was_true_on_the_day_stays_when_somebody_moves() {
    let mut desk = Desk::at(PageId::OnForm, "DE", &["facebook"]);
    desk.wish(Wish::MarkSent);
    let (due, authority) = (desk.derived().deadline.unwrap().due, desk.derived().authority.map(|found| &found.id));
    desk.wish(Wish::Answer(Answer::Country(Some("US".to_owned()))));
    let moved = desk.derived();
    assert_eq!(
        (moved.deadline.map(|deadline| deadline.due), moved.authority.map(|found| &found.id)),
        (Some(due), authority)
    );
}

#[test]
fn what_was_written_for_one_account_serves_the_next() {
    let mut desk = Desk::at(PageId::Reasons, "DE", &["facebook", "instagram"]);
    desk.wish(Wish::Draft(DraftChange::OwnWords("My children.".to_owned())));
    let subject = Subject { controller: "meta".parse().unwrap(), scope: own("instagram") };
    desk.wish(Wish::StartSubject(subject));
    assert_eq!(desk.derived().draft, Draft { own_words: "My children.".to_owned(), ..Draft::default() });
}
