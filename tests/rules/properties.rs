//! Whatever is typed, searched or written into a file of facts: it is read or refused, and stops nothing.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::fs;

use proptest::prelude::*;
use proptest::sample::select;
use right_to_object::advice::letter;
use right_to_object::advice::{Question, advise};
use right_to_object::cases::Length;
use right_to_object::knowledge::{Form, Law, Offer, Path, Place, Source, read};
use right_to_object::language::wording;
use right_to_object::language::{Countries, Words};
use right_to_object::terminal::Line;

use crate::any::{cases, knowledge, known_reason, language_tag, part_of, place_code, reason_id, request, today, typed};
use crate::every::{SUBJECTS, subject};

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
    #![proptest_config(cases(32))]

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
        place in place_code(), of in select(SUBJECTS.to_vec()), request in request(),
        reasons in prop::collection::btree_set(known_reason(), 0..5), words in typed(), short in any::<bool>(),
        german in any::<bool>(),
    ) {
        let language = if german { "de" } else { "en" };
        let question = Question { place, subject: subject(of), request };
        let Some(advice) = advise(knowledge(), &question, today()) else { return Ok(()) };
        let brief = letter::Brief {
            own_words: &words,
            length: if short { Length::Short } else { Length::Full },
            ..letter::Brief::new(&advice, reasons.iter().map(String::as_str), language)
        };
        let body = wording::letter(&Words::new(language), &brief).body();
        prop_assert!(body.contains(&letter::own_words(&words)), "{body}");
        prop_assert!(!body.trim().is_empty());
        let hidden = |c: char| (c.is_control() && c != '\n') || matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        prop_assert!(!body.contains(hidden), "{body:?}");
    }

    #[test]
    fn any_line_of_arguments_is_read_or_refused(line in prop::collection::vec(argument(), 0..8)) {
        let _ = Line::try_read(std::iter::once("right-to-object".to_owned()).chain(line));
    }
}
