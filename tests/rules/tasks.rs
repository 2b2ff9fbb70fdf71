//! What is to be done on a form: the order, what is asked of whom, and a form with a question that no code knows.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use jiff::civil::{Date, date};
use right_to_object::advice::tasks::{Task, With, tasks};
use right_to_object::advice::{Advice, Question, advise};
use right_to_object::knowledge::{About, Account, Ask, Knowledge, Request};
use right_to_object::language::Words;
use right_to_object::wording;

const TODAY: Date = date(2026, 11, 24);

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"))
}

fn advice(place: &str, about: About, account: Account, request: Request) -> Advice<'static> {
    advise(knowledge(), &Question { place: place.to_owned(), about, account, request }, TODAY).unwrap()
}

fn said(place: &str, about: About, account: Account, request: Request) -> Vec<&'static str> {
    let advice = advice(place, about, account, request);
    tasks(&advice, advice.form.unwrap()).iter().map(|task| task.says).collect()
}

#[test]
fn the_tasks_of_common_forms() {
    let (own, elsewhere) = (About::Own, About::ThirdParty);
    assert_eq!(
        said("DE", own, Account::Facebook, Request::Object),
        ["form-do-login", "form-do-mail", "form-do-paste", "form-do-send", "form-do-code-maybe", "form-do-keep"]
    );
    assert_eq!(
        said("BR", own, Account::Instagram, Request::Object),
        [
            "form-do-login",
            "form-do-country",
            "form-do-mail",
            "form-do-paste",
            "form-do-send",
            "form-do-code",
            "form-do-keep"
        ]
    );
    assert_eq!(
        said("US", elsewhere, Account::NoAccount, Request::Object),
        [
            "form-do-option",
            "form-do-country",
            "form-do-mail",
            "form-do-proof",
            "form-do-paste",
            "form-do-send",
            "form-do-code",
            "form-do-keep"
        ]
    );
    assert!(!said("US", elsewhere, Account::NoAccount, Request::Delete).contains(&"form-do-option"));
    assert_eq!(said("US", own, Account::Threads, Request::Delete), ["form-do-login", "form-do-tool"]);
    assert!(!said("DE", own, Account::NoAccount, Request::Object).contains(&"form-do-login"), "nobody to log in");
}

#[test]
fn the_letter_is_pasted_once_where_there_is_a_letter() {
    for place in &knowledge().places {
        for account in [Account::Facebook, Account::Whatsapp, Account::NoAccount] {
            for request in [Request::Object, Request::Delete] {
                let advice = advice(&place.code, About::Own, account, request);
                let Some(form) = advice.form else { continue };
                let places = tasks(&advice, form).iter().filter(|task| task.pastes).count();
                assert_eq!(places, usize::from(advice.takes_letter()), "{} {account:?} {request:?}", place.code);
            }
        }
    }
}

#[test]
fn a_form_with_another_question_needs_no_code() {
    let advice = advice("DE", About::Own, Account::Facebook, Request::Object);
    let mut form = advice.form.unwrap().clone();
    let ask = |requests: &[Request]| Ask::Say {
        says: "form-do-keep".to_owned(),
        hint: Some("form-do-code-text".to_owned()),
        requests: requests.to_owned(),
    };
    form.asks = vec![
        Ask::Pick { says: "form-option-object".to_owned(), requests: vec![] },
        ask(&[]),
        ask(&[Request::Delete]),
        Ask::Send,
    ];
    let form = Box::leak(Box::new(form));
    let found: Vec<Task<'_>> = tasks(&advice, form);
    let said: Vec<&str> = found.iter().map(|task| task.says).collect();
    assert_eq!(said, ["form-do-option", "form-do-keep", "form-do-send"]);
    let first = found.first().unwrap();
    assert_eq!((first.with, first.is_strong), (Some(("option", With::Message("form-option-object"))), true));
    assert_eq!(found.iter().map(|task| task.hints.len()).collect::<Vec<_>>(), [0, 1, 0]);
}

#[test]
fn a_task_is_said_with_its_names() {
    let advice = advice("BR", About::Own, Account::Meta, Request::Object);
    let words = Words::new("de");
    let told: Vec<wording::Task> =
        tasks(&advice, advice.form.unwrap()).iter().map(|task| wording::task(&words, task)).collect();
    let country = told.iter().find(|task| task.strong.is_some()).unwrap();
    assert_eq!(country.strong.as_deref(), Some("Brasilien"));
    assert!(country.words.contains("Brasilien"));
}
