//! What is to be done on a form: the order, what is asked of whom, and a form with a question that no code knows.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "the helpers of tests are tests too")]

use jiff::civil::{Date, date};
use right_to_object::advice::tasks::{Task, tasks};
use right_to_object::advice::{Advice, Question, advise};
use right_to_object::knowledge::{Ask, Knowledge, Product, Request};
use right_to_object::language::{Words, wording};

use crate::every::{REQUESTS, SUBJECTS, subject};

const TODAY: Date = date(2026, 11, 24);

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"))
}

fn advice(place: &str, about: &str, request: Request) -> Advice<'static> {
    advise(knowledge(), &Question { place: place.to_owned(), subject: subject(about), request }, TODAY).unwrap()
}

fn tasks_of(place: &str, about: &str, request: Request) -> Vec<Task<'static>> {
    let advice = advice(place, about, request);
    tasks(&advice, advice.form.unwrap())
}

fn product(id: &str) -> &'static Product {
    knowledge().product(&id.parse().unwrap()).unwrap()
}

#[test]
fn the_tasks_of_common_forms() {
    use Task::{Code, Country, Keep, Login, Mail, Paste, Pick, Proof, Say, Send};
    assert_eq!(
        tasks_of("DE", "meta.facebook", Request::Object),
        [Login(product("facebook")), Mail, Paste { optional: true }, Send, Code { sure: false }, Keep]
    );
    let (paste, code) = (Paste { optional: false }, Code { sure: true });
    assert_eq!(
        tasks_of("BR", "meta.instagram", Request::Object),
        [Login(product("instagram")), Country("BR"), Mail, paste, Send, code, Keep]
    );
    let elsewhere = [Country("US"), Mail, Proof, paste, Send, code, Keep];
    assert_eq!(tasks_of("US", "meta._elsewhere", Request::Delete), elsewhere);
    let objection = tasks_of("US", "meta._elsewhere", Request::Object);
    assert_eq!(objection.split_first(), Some((&Pick("form-option-object"), &elsewhere[..])));
    assert_eq!(
        tasks_of("US", "meta.threads", Request::Delete),
        [Login(product("threads")), Say { says: "controller-meta-tool", hint: None }]
    );
    let no_account = tasks_of("DE", "meta._no-account", Request::Object);
    assert_eq!(no_account.first(), Some(&Mail), "nobody to log in");
}

#[test]
fn the_letter_is_pasted_once_where_there_is_a_letter() {
    for place in &knowledge().places {
        for about in SUBJECTS {
            for request in REQUESTS {
                let advice = advice(&place.code, about, request);
                let Some(form) = advice.form else { continue };
                let places = tasks(&advice, form).iter().filter(|task| task.pastes()).count();
                assert_eq!(places, usize::from(advice.takes_letter()), "{} {about} {request:?}", place.code);
            }
        }
    }
}

#[test]
fn a_form_with_another_question_needs_no_code() {
    let advice = advice("DE", "meta.facebook", Request::Object);
    let mut form = advice.form.unwrap().clone();
    let ask = |requests: &[Request]| Ask::Say {
        says: "reason-minor".to_owned(),
        hint: Some("reason-safety".to_owned()),
        requests: requests.to_owned(),
    };
    let pick = Ask::Pick { says: "form-option-object".to_owned(), requests: vec![] };
    form.asks = vec![pick, ask(&[]), ask(&[Request::Delete]), Ask::Send];
    let form = Box::leak(Box::new(form));
    let found = tasks(&advice, form);
    let say = Task::Say { says: "reason-minor", hint: Some("reason-safety") };
    assert_eq!(found, [Task::Pick("form-option-object"), say, Task::Send]);
    let words = Words::new("en");
    let told: Vec<_> = found.iter().map(|task| wording::task(&words, task)).collect();
    assert!(told.iter().all(|task| !task.words.is_empty()));
    assert_eq!(told[1].words, words.say_fact("reason-minor"));
    assert_eq!(told[1].hint, Some(words.say_fact("reason-safety")));
}

#[test]
fn a_task_is_said_with_its_names() {
    let words = Words::new("de");
    let told: Vec<_> =
        tasks_of("BR", "meta.meta", Request::Object).iter().map(|task| wording::task(&words, task)).collect();
    let country = told.iter().find(|task| task.strong.is_some()).unwrap();
    assert_eq!(country.strong.as_deref(), Some("Brasilien"));
    assert!(country.words.contains("Brasilien"));
}
