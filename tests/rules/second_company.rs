//! A second company, with products, a form, a way, a setting, a region and holidays of its own, comes in as data: the
//! checks pass, and the terminal leads to its form without a change of code.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use jiff::civil::{Date, date};
use right_to_object::advice::{Question, advise};
use right_to_object::knowledge::checks::{Circumstances, Severity, Spoken, run};
use right_to_object::knowledge::{Knowledge, Request};
use right_to_object::language::LANGUAGES;
use right_to_object::terminal::{self, Line, Verb};
use serde_json::Value;

use crate::every::{REQUESTS, SUBJECTS, subject};
use crate::pack;

const TODAY: Date = date(2026, 11, 27);

fn prepared(language: &str, arguments: &[&str]) -> String {
    let line = ["right-to-object", "prepare"].into_iter().chain(arguments.iter().copied());
    let Some(Verb::Prepare(case)) = Line::try_read(line).unwrap().command else { panic!("{arguments:?}") };
    terminal::prepare(&case, pack::knowledge(), pack::words(language), TODAY).unwrap()
}

fn report(language: &str, arguments: &[&str]) -> Value {
    let arguments = [arguments, &["--format", "json"]].concat();
    serde_json::from_str(&prepared(language, &arguments)).unwrap()
}

#[test]
fn the_checks_find_nothing_wrong_with_it() {
    let words: Vec<_> = LANGUAGES.iter().map(|language| pack::words(language.tag)).collect();
    let has: Vec<_> = words.iter().map(|words| |id: &str| words.has_fact_itself(id)).collect();
    let languages: Vec<_> = words.iter().zip(&has).map(|(words, has)| Spoken { tag: words.tag(), has }).collect();
    let found = run(&pack::files(), Circumstances { today: TODAY, release: false, languages: &languages });
    let errors: Vec<_> = found.iter().filter(|finding| finding.check.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    assert!(
        pack::knowledge().controllers.len() > 1 && pack::knowledge().product(&"lumapix".parse().unwrap()).is_some()
    );
}

#[test]
fn the_terminal_leads_to_its_form() {
    let case = ["--country", "NO", "--account", "lumapix", "--reason", "lumapix-portrait", "--sent", "2027-04-15"];
    let report = report("en", &case);
    assert_eq!(report["account"], "lumapix");
    assert_eq!(report["law"]["controller"], "Lumenta Norge AS");
    assert_eq!(report["outlook"]["band"], "very-likely");
    assert_eq!(report["form"]["url"], "https://help.lumenta.example/ai/object");
    assert_eq!(report["form"]["fallbacks"], serde_json::json!(["https://lumenta.example/privacy"]));
    assert_eq!(report["path"]["steps"][0]["choose"], "My pictures and AI");
    assert_eq!(
        report["tasks"],
        serde_json::json!([
            "Log in to Lumapix if Lumenta asks.",
            "Pick: “Keep my pictures out”",
            "Check your e-mail address",
            "Type in your Lumapix name",
            "Paste your text in the big field",
            "Press “Submit”",
            "Keep the confirmation: the page and the e-mail",
        ])
    );
    let letter = report["text"]["body"].as_str().unwrap();
    for words in ["This covers my pictures on Lumapix and their titles.", "My pictures show my face", "Art. 21(1) GDPR"]
    {
        assert!(letter.contains(words), "{words} is missing in {letter}");
    }
    assert_eq!(report["deadline"]["due"], "2027-05-18", "the 17th of May is a holiday at its seat in Norway");
    assert_eq!(report["also"][0]["title"], "Show your pictures to friends only");
}

#[test]
fn elsewhere_its_other_company_answers_by_its_last_resort() {
    let brazil = report("en", &["--country", "BR", "--account", "lumanote"]);
    assert_eq!(brazil["law"]["controller"], "Lumenta Incorporated");
    assert_eq!(brazil["form"]["url"], "https://lumenta.example/privacy");
    let letter = brazil["text"]["body"].as_str().unwrap();
    assert!(letter.contains("This covers my data from Lumanote notebook."), "{letter}");
    assert!(letter.contains("This applies to all my notebooks."), "{letter}");
    let elsewhere = report("en", &["--country", "NO", "--account", "lumapix", "--about", "third-party"]);
    assert_eq!(elsewhere["form"]["id"], "lumenta-privacy");
    assert_eq!(elsewhere["outlook"]["reasons"][0]["id"], "lumenta-reported");
}

#[test]
fn no_sentence_about_it_names_another_company() {
    let strangers = ["Meta", "Facebook", "Instagram", "WhatsApp", "Threads", "{", "lumapix-", "lumenta-"];
    for language in LANGUAGES.iter().map(|language| language.tag) {
        for account in ["lumapix", "lumanote"] {
            for about in ["own", "third-party"] {
                for request in ["object", "access", "delete", "other"] {
                    for country in ["NO", "DE", "BR", "US"] {
                        let case = ["--country", country, "--account", account, "--about", about, "--request", request];
                        let text = prepared(language, &[&case[..], &["--sent", "2026-11-27"]].concat());
                        for name in strangers {
                            assert!(!text.contains(name), "{language} {case:?}: {name} in\n{text}");
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn what_is_said_of_the_first_company_stays_as_it_was() {
    let builtin = Knowledge::builtin().unwrap();
    for place in &builtin.places {
        for about in SUBJECTS {
            for request in REQUESTS {
                let question = Question { place: place.code.clone(), subject: subject(about), request };
                let told = |knowledge| {
                    let advice = advise(knowledge, &question, TODAY).unwrap();
                    let reasons: Vec<&str> = advice.reasons.iter().map(|reason| reason.id.as_str()).collect();
                    let switches: Vec<&str> = advice.switches.iter().map(|switch| switch.id.as_str()).collect();
                    let seat = advice.seat.map(|seat| seat.id.clone());
                    (advice.outlook.clone(), reasons.join(" "), switches.join(" "), seat, advice.offer.id.clone())
                };
                assert!(told(builtin) == told(pack::knowledge()), "{question:?}");
            }
        }
    }
    let question = Question { place: "DE".to_owned(), subject: subject("lumenta.lumapix"), request: Request::Object };
    assert!(advise(builtin, &question, TODAY).is_none(), "the built-in facts know nothing of it");
}

#[test]
fn an_unknown_product_is_answered_with_those_there_are() {
    let line = ["right-to-object", "prepare", "--country", "NO", "--account", "lumacar"];
    let Some(Verb::Prepare(case)) = Line::try_read(line).unwrap().command else { panic!("no case") };
    let trouble = terminal::prepare(&case, pack::knowledge(), pack::words("en"), TODAY).unwrap_err();
    assert!(
        matches!(&trouble, terminal::Trouble::Account(id, known) if id == "lumacar" && known.contains(&"lumapix".to_owned())),
        "{trouble:?}"
    );
}
