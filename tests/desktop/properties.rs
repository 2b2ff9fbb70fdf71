//! Whatever stands in the files of the app or on its command line: it is read or refused, and stops nothing.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use proptest::prelude::*;
use right_to_object::cases::{Case, CaseKey, Draft, LetterId, Person, PersonId, Reply, Sent};
use right_to_object::desktop::folder::{Folder, Keep, Odd, Oddity, Started};
use right_to_object::saved::{CaseRest, Frozen, Preferences, Rest, Settings, write_case, write_person, write_settings};
use tempfile::TempDir;

use crate::APP;
use crate::any::{answers, any_day, cases, damaged, draft, language_tag, place_code, reason_id, typed};

const CASE: &str = "me.meta.facebook.object";

fn key() -> CaseKey {
    CASE.parse().unwrap()
}

prop_compose! {
    fn settings()(
        language in prop::option::of(language_tag()), text_size in any::<u16>(), page in prop::option::of(typed()),
    ) -> Settings {
        let preferences = Preferences { language, text_size, ..Preferences::default() };
        Settings { preferences, page, ..Settings::default() }
    }
}

prop_compose! {
    fn person()(answers in answers()) -> Person {
        Person { answers, ..Person::new(PersonId::me()) }
    }
}

prop_compose! {
    /// A case, and the text of its letter.
    fn case()(
        draft in draft(), sent in prop::option::of((any_day(), typed(), typed())), answered in any::<bool>(),
    ) -> (Case, Option<String>) {
        let mut case = Case { draft, ..Case::new(key()) };
        let text = sent.map(|(on, form, text)| {
            assert_eq!(case.send(on, Sent { form, ..Sent::default() }, &text), Some(LetterId(1)));
            assert!(!answered || case.note_answer(on, Reply::More));
            text
        });
        (case, text)
    }
}

/// A folder of the app's own; it lasts as long as the other one.
fn folder(home: &TempDir) -> PathBuf {
    home.path().join("right-to-object")
}

fn start(home: &TempDir) -> (Folder, Started) {
    // A program that another test is just starting has our lock for a moment too.
    let claims = std::iter::repeat_with(|| Folder::claim(Some(folder(home))));
    let mut folder = claims.take(10_000).find(|folder| !folder.is_open_elsewhere()).unwrap();
    let started = folder.start(&|_| Frozen::default());
    (folder, started)
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn anything_is_kept_and_read_again(settings in settings(), person in person(), (case, letter) in case()) {
        let home = tempfile::tempdir().unwrap();
        let letter = letter.map(|text| (LetterId(1), text));
        let (mut folder, _) = start(&home);
        if let Some((id, text)) = &letter {
            folder.keep(&Keep::Letter(key(), *id, text.clone())).unwrap();
        }
        for keep in [Keep::Case(case.clone()), Keep::Person(person.clone()), Keep::Settings(settings.clone())] {
            folder.keep(&keep).unwrap();
        }
        drop(folder);

        let (mut folder, started) = start(&home);
        prop_assert_eq!(started.odd, []);
        let preferences = settings.preferences.clone().cleaned();
        prop_assert_eq!(started.settings, Settings { preferences, ..settings });
        prop_assert_eq!(started.person.unwrap_or_default(), person.cleaned());
        prop_assert_eq!(folder.case(&key()).unwrap_or_else(|| Case::new(key())), case.cleaned());
        prop_assert_eq!(folder.letter(&key(), LetterId(1)), letter.map(|(_, text)| text));
    }

    #[test]
    fn damaged_files_are_read_or_set_aside(
        settings in settings().prop_flat_map(|settings| damaged(write_settings(&settings, &Rest::default()).unwrap())),
        person in person().prop_flat_map(|person| damaged(write_person(&person, &Rest::default()).unwrap())),
        case in case().prop_flat_map(|(case, _)| damaged(write_case(&case, &CaseRest::default()).unwrap())),
    ) {
        let home = tempfile::tempdir().unwrap();
        let case_file = format!("cases/{CASE}.ron");
        let files = [("settings.ron", settings), ("people/me.ron", person), (&*case_file, case)];
        for (name, text) in &files {
            let path = folder(&home).join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        let (mut folder, mut started) = start(&home);
        let case = folder.case(&key());
        started.odd.extend(folder.take_odd());
        for (name, text) in &files {
            let path = self::folder(&home).join(name);
            let odd: Vec<&Odd> = started.odd.iter().filter(|odd| odd.path == path).collect();
            let is_understood = match odd.as_slice() {
                [] | [Odd { what: Oddity::Parts(_), .. }] => true,
                [Odd { what: Oddity::Newer, aside: None, .. }] => false,
                [Odd { what: Oddity::Damaged, aside: Some(aside), .. }] => {
                    prop_assert_eq!(&fs::read_to_string(aside).unwrap(), text);
                    prop_assert!(!path.exists());
                    false
                }
                odd => return Err(TestCaseError::fail(format!("{name}: {odd:?}"))),
            };
            prop_assert!(odd.iter().any(|odd| odd.aside.is_some()) || fs::read_to_string(&path).unwrap() == *text);
            match *name {
                "settings.ron" => prop_assert!(is_understood || started.settings == Settings::default()),
                "people/me.ron" => prop_assert_eq!(started.person.is_some(), is_understood),
                _ => prop_assert_eq!(case.is_some(), is_understood),
            }
        }
        // Whatever it was, the app goes on.
        let case = Case { draft: Draft { own_words: "Go on.".to_owned(), ..Draft::default() }, ..Case::new(key()) };
        folder.keep(&Keep::Case(case.clone())).unwrap();
        prop_assert_eq!(folder.case(&key()).map(|case| case.draft), Some(case.draft));
    }
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
        let output = Command::new(APP).arg("prepare").args(arguments).output().unwrap();
        let complaint = String::from_utf8_lossy(&output.stderr);
        match output.status.code() {
            Some(0) => prop_assert!(!output.stdout.is_empty() && complaint.is_empty(), "{complaint}"),
            Some(2 | 65) => prop_assert!(output.stdout.is_empty() && !complaint.is_empty()),
            other => prop_assert!(false, "{other:?}: {complaint}"),
        }
    }
}
