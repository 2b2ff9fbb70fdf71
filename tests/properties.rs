//! What comes from outside may be anything: files, typed text, arguments. Nothing of it stops the app.
//!
//! A few dozen cases each; `PROPTEST_CASES=100000 cargo test --test properties` looks for hours.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

#[path = "support/every.rs"]
mod every;

use std::fs;
use std::process::Command;

use clap::Parser as _;
use every::{ABOUTS, ACCOUNTS, PAGES, REQUESTS};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::select;
use right_to_object::advice::letter;
use right_to_object::advice::{Question, advise, law};
use right_to_object::answers::{Answers, Instead, Length, Matter, MetaAnswer, Rewritten, Saved, Sent, Topic};
use right_to_object::app::{Start, Wizard};
use right_to_object::desktop::Loaded;
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::Recorded;
use right_to_object::desktop::store::{FOLDER, Store};
use right_to_object::knowledge::{Device, Facts, Form, Knowledge, Law, Offer, Path, Place, Request, Source, read};
use right_to_object::language::{Countries, LANGUAGES, Words};
use right_to_object::terminal::Line;
use right_to_object::wording;

fn cases(usual: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    // A regression gets a test of its own, with a name.
    ProptestConfig { cases: cases.unwrap_or(usual), failure_persistence: None, ..ProptestConfig::default() }
}

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().unwrap()
}

fn today() -> Date {
    date(2026, 11, 24)
}

/// What people type, and what they don't.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-ZäöüßÄÖÜçéñ '’.,()-]{0,24}",
        "\\PC{0,60}",
        "(?s).{0,60}",
        select(vec![
            "",
            "İ",
            "ǅ",
            "ﬁ",
            "a\u{0}b",
            "\u{202e}",
            "🇩🇪",
            "👩‍👩‍👧‍👦",
            "e\u{301}",
            "ẞ",
            "\\E[31m",
            "{ $place }",
            "\r\n\r\n"
        ])
        .prop_map(str::to_owned),
    ]
}

/// The code of a known place, or something else.
fn place_code() -> impl Strategy<Value = String> {
    let codes: Vec<String> = knowledge().places.iter().map(|place| place.code.clone()).collect();
    prop_oneof![8 => select(codes), 1 => "[A-Za-z]{2}(-[A-Z0-9]{1,3})?", 1 => typed()]
}

fn known_reason() -> impl Strategy<Value = String> {
    select(knowledge().reasons.iter().map(|reason| reason.id.clone()).collect::<Vec<_>>())
}

/// The id of a known reason, or something else.
fn reason_id() -> impl Strategy<Value = String> {
    prop_oneof![8 => known_reason(), 1 => typed()]
}

fn language_tag() -> impl Strategy<Value = String> {
    let tags: Vec<String> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
    prop_oneof![4 => select(tags), 1 => "[a-z]{2}(-[A-Z]{2})?", 1 => typed()]
}

fn matter() -> impl Strategy<Value = Matter> {
    prop_oneof![select(ACCOUNTS.to_vec()).prop_map(Matter::Own), Just(Matter::ThirdParty)]
}

fn request() -> impl Strategy<Value = Request> {
    select(REQUESTS.to_vec())
}

fn any_day() -> impl Strategy<Value = Date> {
    prop_oneof![
        4 => (2024_i16..2030, 1_i8..=12, 1_i8..=28).prop_map(|(year, month, day)| date(year, month, day)),
        1 => select(vec![Date::MIN, Date::MAX, date(2024, 2, 29), date(1, 1, 1)]),
    ]
}

prop_compose! {
    fn rewritten()(
        text in typed(), place in place_code(), about in select(ABOUTS.to_vec()), request in request(),
    ) -> Rewritten {
        Rewritten { text, place, about, request }
    }
}

prop_compose! {
    fn answers()(
        country in prop::option::of(place_code()),
        subdivision in prop::option::of(place_code()),
        topic in prop::option::of(select(vec![Topic::Own, Topic::ThirdParty, Topic::Both])),
        accounts in prop::collection::btree_set(select(ACCOUNTS.to_vec()), 0..=6),
        current in prop::option::of(matter()),
        request in prop::option::of(request()),
        instead in prop::option::of(prop_oneof![Just(Instead::ThirdPartyForm), typed().prop_map(Instead::Switch)]),
        reasons in prop::collection::btree_set(reason_id(), 0..5),
        own_words in typed(),
        (length, device) in (select(vec![Length::Short, Length::Full]), prop::option::of(device())),
        (letter_language, meta_language) in (prop::option::of(language_tag()), prop::option::of(language_tag())),
        rewritten in prop::option::of(rewritten()),
    ) -> Answers {
        Answers {
            country, subdivision, topic, accounts, current, request, instead, reasons, own_words, letter_language,
            length, rewritten, device, meta_language,
        }
    }
}

fn device() -> impl Strategy<Value = Device> {
    select(vec![Device::Computer, Device::Android, Device::Iphone])
}

prop_compose! {
    fn sent()(
        matter in matter(), request in request(), form in typed(), on in any_day(), text in typed(),
        answer in prop::option::of(select(vec![MetaAnswer::Yes, MetaAnswer::No, MetaAnswer::More, MetaAnswer::Silence])),
    ) -> Sent {
        Sent { matter, request, form, on, text, answer }
    }
}

prop_compose! {
    fn saved()(
        page in select(PAGES.to_vec()), answers in answers(), sent in prop::collection::vec(sent(), 0..3),
        language in prop::option::of(language_tag()), text_size in any::<u16>(),
    ) -> Saved {
        let mut saved = Saved { page, answers, sent, ..Saved::default() };
        saved.preferences.language = language;
        saved.preferences.text_size = text_size;
        saved
    }
}

/// A text with a few pieces cut out, doubled, or replaced by something else.
fn damaged(text: String) -> impl Strategy<Value = String> {
    let piece = prop_oneof!["[()\\[\\]{}\",:#/*\\\\ \n-]{0,4}", "[0-9]{1,20}", typed(), Just("((((((((".repeat(40))];
    let damage = (any::<prop::sample::Index>(), 0_usize..30, piece);
    prop::collection::vec(damage, 1..4).prop_map(move |all| {
        let mut letters: Vec<char> = text.chars().collect();
        for (start, length, piece) in all {
            let start = start.index(letters.len() + 1);
            let end = (start + length).min(letters.len());
            letters.splice(start..end, piece.chars());
        }
        letters.into_iter().collect()
    })
}

/// A text of several thousand letters around some place of a long one: whole records can't all be tried each time.
fn part_of(texts: Vec<(&'static str, String)>) -> impl Strategy<Value = (&'static str, String)> {
    select(texts).prop_flat_map(|(name, text)| damaged(text).prop_map(move |text| (name, text)))
}

fn knowledge_files() -> Vec<(&'static str, String)> {
    let names = ["sources", "laws-europe", "places", "forms", "offers", "paths"];
    names.into_iter().map(|name| (name, fs::read_to_string(format!("assets/knowledge/{name}.ron")).unwrap())).collect()
}

/// As the app reads it: nothing of what it says, but whether it says anything.
fn fault(name: &str, text: &str) -> Option<(usize, usize)> {
    fn of<T: serde::de::DeserializeOwned>(text: &str) -> Option<(usize, usize)> {
        read::<T>("file", text).err().map(|fault| (fault.line, fault.column))
    }
    match name {
        "sources" => of::<Source>(text),
        "laws-europe" => of::<Law>(text),
        "places" => of::<Place>(text),
        "forms" => of::<Form>(text),
        "offers" => of::<Offer>(text),
        _ => of::<Path>(text),
    }
}

/// Starts the app with this state, goes on where it stopped, and paints a few frames.
fn shown(saved: Saved) {
    let desktop = Recorded::new(Hosts::from_knowledge(knowledge()))
        .starting_with(Loaded { saved: saved.clone(), ..Loaded::default() });
    let mut wizard = Wizard::new(desktop, Facts::BUILTIN, Start::default());
    let mut has_jumped = false;
    let mut harness =
        egui_kittest::Harness::builder().with_size([900.0, 640.0]).allow_missing_glyphs().build_ui(move |ui| {
            if !std::mem::replace(&mut has_jumped, true) {
                wizard.jump(saved.page, saved.answers.clone());
            }
            wizard.ui(ui, today());
        });
    harness.run_steps(2);
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_state_is_kept_and_read_again(saved in saved()) {
        let home = tempfile::tempdir().unwrap();
        let mut store = Store::new(Some(home.path().join(FOLDER)));
        store.store(&saved).unwrap();
        drop(store);
        let loaded = Store::new(Some(home.path().join(FOLDER))).load();
        prop_assert_eq!(loaded, Loaded { saved: saved.cleaned(), ..Loaded::default() });
    }

    #[test]
    fn a_damaged_state_is_read_or_set_aside(text in saved().prop_flat_map(|saved| {
        damaged(ron::ser::to_string_pretty(&saved, ron::ser::PrettyConfig::default()).unwrap())
    })) {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join(FOLDER);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("state.ron"), &text).unwrap();
        let loaded = Store::new(Some(folder)).load();
        if let Some(aside) = loaded.set_aside {
            prop_assert_eq!(fs::read_to_string(aside).unwrap(), text);
            prop_assert_eq!(loaded.saved, Saved::default());
        }
    }

    #[test]
    fn any_state_is_shown(saved in saved()) {
        shown(saved.cleaned());
    }

    #[test]
    fn a_damaged_file_of_facts_is_read_or_its_fault_lies_in_it((name, text) in part_of(knowledge_files())) {
        if let Some((line, column)) = fault(name, &text) {
            prop_assert!((1..=text.lines().count() + 1).contains(&line), "{line}");
            prop_assert!(column >= 1, "{column}");
        }
    }

    #[test]
    fn whatever_is_searched_each_hit_is_a_country_found_once(query in typed(), tag in language_tag()) {
        let hits = Countries::new(&tag).search(&query);
        let mut codes: Vec<_> = hits.iter().map(|hit| hit.code).collect();
        codes.sort_unstable();
        codes.dedup();
        prop_assert_eq!(codes.len(), hits.len());
        for hit in hits {
            let letters = hit.matched.map(|matched| hit.name.get(matched).map(str::to_owned));
            prop_assert!(letters != Some(None) && letters != Some(Some(String::new())), "{} {query}", hit.name);
        }
    }

    #[test]
    fn the_start_of_a_name_finds_its_country(index in any::<prop::sample::Index>(), length in 1_usize..20, german in any::<bool>()) {
        let countries = Countries::new(if german { "de" } else { "en" });
        let all: Vec<_> = countries.all().collect();
        let wanted = &all[index.index(all.len())];
        let query: String = wanted.name.chars().take(length).collect();
        prop_assert!(countries.search(&query).iter().any(|hit| hit.code == wanted.code), "{query}");
    }

    #[test]
    fn any_letter_holds_the_own_words_and_nothing_hidden(
        place in place_code(), about in select(ABOUTS.to_vec()), account in select(ACCOUNTS.to_vec()), request in request(),
        reasons in prop::collection::btree_set(known_reason(), 0..5), words in typed(), short in any::<bool>(),
        german in any::<bool>(),
    ) {
        let language = if german { "de" } else { "en" };
        let question = Question { place, about, account, request };
        let Some(advice) = advise(knowledge(), &question, today()) else { return Ok(()) };
        let brief = letter::Brief {
            law: advice.law,
            right: law::right(advice.law, request),
            about,
            request,
            account,
            reasons: reasons.iter().map(String::as_str).collect(),
            own_words: &words,
            length: if short { Length::Short } else { Length::Full },
            fields: advice.fields(),
            language,
        };
        let body = wording::letter(&Words::new(language), &brief).body();
        prop_assert!(body.contains(&letter::own_words(&words)), "{body}");
        prop_assert!(!body.trim().is_empty());
        let hidden = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        prop_assert!(!body.contains(hidden), "{body:?}");
    }

    #[test]
    fn any_line_of_arguments_is_read_or_refused(line in prop::collection::vec(argument(), 0..8)) {
        let _ = Line::try_parse_from(std::iter::once("right-to-object".to_owned()).chain(line));
    }
}

/// Words of the command line, and others.
fn argument() -> impl Strategy<Value = String> {
    let known = [
        "prepare",
        "countries",
        "diagnose",
        "--country",
        "--subdivision",
        "--about",
        "--account",
        "--request",
        "--reason",
        "--language",
        "--sent",
        "--format",
        "--safe-mode",
        "--help",
        "--version",
        "json",
        "third-party",
        "2026-11-24",
        "--",
    ];
    prop_oneof![4 => select(known.to_vec()).prop_map(str::to_owned), 2 => place_code(), 1 => reason_id(), 2 => typed()]
}

proptest! {
    #![proptest_config(cases(6))]

    #[test]
    fn any_case_is_answered_or_refused_in_a_sentence(
        country in place_code(), subdivision in prop::option::of(place_code()), reasons in prop::collection::vec(reason_id(), 0..3),
        language in prop::option::of(language_tag()), sent in prop::option::of(any_day()), json in any::<bool>(),
    ) {
        let format = if json { "json" } else { "text" }.to_owned();
        let mut arguments = vec![("country", country), ("format", format)];
        arguments.extend(subdivision.map(|code| ("subdivision", code)));
        arguments.extend(reasons.into_iter().map(|id| ("reason", id)));
        arguments.extend(language.map(|tag| ("language", tag)));
        arguments.extend(sent.map(|day| ("sent", day.to_string())));
        // No system lets such a letter into an argument.
        let arguments = arguments.iter().map(|(name, value)| format!("--{name}={}", value.replace('\0', "")));
        let output = Command::new(env!("CARGO_BIN_EXE_right-to-object")).arg("prepare").args(arguments).output().unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => prop_assert!(!output.stdout.is_empty() && complaint.is_empty(), "{complaint}"),
            Some(2 | 65) => prop_assert!(output.stdout.is_empty() && !complaint.is_empty()),
            other => prop_assert!(false, "{other:?}: {complaint}"),
        }
    }
}
