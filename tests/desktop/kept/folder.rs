//! The folder: what was kept is found again, one file at a time, and what is damaged is set aside.

use std::fs;

use proptest::prelude::*;
use right_to_object::cases::{Case, LetterId, Person, PersonId};
use right_to_object::desktop::folder::{Folder, Keep, NotKept, Odd, Oddity, Started};
use right_to_object::saved::Settings;

use super::{DAY, Home, KEY, LETTER, all, case, key, person};

/// A file of version 1 from a real walk: two letters sent, one of them answered.
const V1: &str = include_str!("../../rules/v1/two-letters.ron");

fn whole() -> Home {
    let home = Home::new();
    home.keep(&all());
    home
}

fn keep_all(folder: &mut Folder) {
    for keep in all() {
        folder.keep(&keep).unwrap();
    }
}

fn is_unharmed(home: &Home) {
    let (mut folder, started) = home.start();
    assert_eq!(started.odd, []);
    assert_eq!(started.person, Some(person()));
    assert_eq!(folder.cases_of(&PersonId::me()), [case()]);
    assert_eq!(folder.letter(&key(), LetterId(1)).as_deref(), Some(LETTER));
}

#[test]
fn the_first_start_finds_nothing_and_leaves_nothing() {
    let home = Home::new();
    let (folder, started) = home.start();
    assert!(started.not_kept.is_none());
    assert_eq!((started.settings, started.person, started.odd), (Settings::default(), None, vec![]));
    drop(folder);
    assert!(!home.folder().exists());
}

#[test]
fn what_was_kept_is_found_again() {
    let home = whole();
    is_unharmed(&home);
    let (case, letter) = (format!("cases/{KEY}.ron"), format!("letters/{KEY}.1.txt"));
    assert_eq!(home.files(), [case.as_str(), &letter, "lock", "people/me.ron"]);
    assert_eq!(home.text(&letter), LETTER, "a letter is what was sent, and nothing else");
}

#[test]
fn nothing_is_written_where_nothing_changed_or_nothing_is_there() {
    let home = whole();
    let written = |name: &str| fs::metadata(home.at(name)).unwrap().modified().unwrap();
    let names: Vec<String> = home.files().into_iter().filter(|name| name != "lock").collect();
    let before: Vec<_> = names.iter().map(|name| written(name)).collect();
    home.keep(&all());
    let empty = [
        Keep::Settings(Settings::default()),
        Keep::Person(Person::new(PersonId::numbered(2))),
        Keep::Case(Case::new("me.a.b.object".parse().unwrap())),
    ];
    home.keep(&empty);
    assert_eq!(names.iter().map(|name| written(name)).collect::<Vec<_>>(), before);
    assert_eq!(home.files().len(), names.len() + 1);
}

#[test]
fn only_what_is_asked_for_is_read() {
    let home = whole();
    for number in 2..5 {
        home.put(&format!("people/person-{number}.ron"), b"damaged");
        home.put(&format!("cases/person-{number}.meta.facebook.object.ron"), b"damaged");
    }
    is_unharmed(&home);
    let (mut folder, _) = home.start();
    assert_eq!(folder.people(), [person()]);
    assert_eq!(folder.take_odd().len(), 3);
    assert_eq!(folder.cases_of(&PersonId::numbered(2)), []);
    assert_eq!(folder.take_odd().len(), 1);
}

#[test]
fn a_lost_file_of_settings_does_not_hide_people() {
    let home = Home::new();
    let other = Person { id: PersonId::numbered(3), ..person() };
    home.keep(&[
        Keep::Person(other.clone()),
        Keep::Settings(Settings { person: other.id.clone(), ..Settings::default() }),
    ]);
    assert_eq!(home.start().1.person, Some(other.clone()));
    fs::remove_file(home.at("settings.ron")).unwrap();
    let (_folder, started) = home.start();
    assert_eq!((started.settings.person, started.person), (other.id.clone(), Some(other)));
}

#[test]
fn damaged_files_are_set_aside_untouched_and_the_rest_is_used() {
    let huge = vec![b' '; 5_000_001];
    let deep = format!("{{\"version\": 2, \"x\": {}", "[".repeat(100_000));
    let damages: [&[u8]; 8] =
        [b"", b"{", b"nonsense", b"\xff\xfe\x00", b"\0\0\0\0", b"{\"version\": 2} x", deep.as_bytes(), &huge];
    let case_name = format!("cases/{KEY}.ron");
    for damage in damages {
        for name in ["settings.ron", "people/me.ron", "state.ron", &case_name] {
            let home = whole();
            home.put(name, damage);
            let (mut folder, mut started) = home.start();
            let found = folder.case(&key());
            started.odd.extend(folder.take_odd());
            let [Odd { path, aside: Some(aside), .. }] = started.odd.as_slice() else {
                panic!("{name}: {:?}", started.odd)
            };
            assert_eq!(*path, home.at(name));
            assert_eq!(fs::read(aside).unwrap(), damage, "{name}");
            assert_eq!(found.is_none(), name == case_name);
            assert_eq!(started.person.is_none(), name == "people/me.ron");
            // The app goes on, and the next start finds all in order.
            keep_all(&mut folder);
            drop(folder);
            is_unharmed(&home);
            assert_eq!(fs::read(aside).unwrap(), damage, "{name}");
        }
    }
}

#[test]
fn a_file_cut_off_anywhere_is_read_whole_or_set_aside_whole() {
    let home = whole();
    let name = format!("cases/{KEY}.ron");
    let text = fs::read(home.at(&name)).unwrap();
    let mut folder = home.claim_alone();
    for length in 0..text.len() {
        let cut = text.get(..length).unwrap();
        home.put(&name, cut);
        let found = folder.case(&key());
        match folder.take_odd().as_slice() {
            [] => assert_eq!(found, Some(case()), "{length}"),
            [Odd { aside: Some(aside), what: Oddity::Damaged, .. }] => {
                assert_eq!(fs::read(aside).unwrap(), cut);
                fs::remove_file(aside).unwrap();
            }
            odd => panic!("{length}: {odd:?}"),
        }
    }
}

proptest! {
    #![proptest_config(crate::any::cases(64))]

    #[test]
    fn any_bytes_are_understood_or_kept(bytes in prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        "\\{\"version\": [012],? ?(\"[a-z_]{1,9}\": ?([A-Z][a-z]{0,5}|\\[|\\(|\"|\\{|[0-9]),? ?){0,6}\\}?".prop_map(String::into_bytes),
    ]) {
        let home = Home::with("people/me.ron", &bytes);
        let (mut folder, started) = home.start();
        folder.keep(&Keep::Person(person())).unwrap();
        let asides: Vec<_> = started.odd.iter().chain(&folder.take_odd()).filter_map(|odd| odd.aside.clone()).collect();
        match asides.as_slice() {
            [] => prop_assert!(started.person.is_some()),
            [aside] => prop_assert_eq!(fs::read(aside).unwrap(), bytes),
            _ => prop_assert!(false, "{:?}", asides),
        }
        prop_assert_eq!(home_person(&home, folder), Some(person()));
    }
}

fn home_person(home: &Home, folder: Folder) -> Option<Person> {
    drop(folder);
    home.start().1.person
}

#[test]
fn a_newer_file_is_left_alone_until_something_takes_its_place() {
    let newer = "{\"version\": 3, \"dreams\": [Vast(1)]}";
    let home = Home::with("people/me.ron", newer.as_bytes());
    for _ in 0..2 {
        let (_folder, started) = home.start();
        assert!(matches!(started.odd.as_slice(), [Odd { what: Oddity::Newer, aside: None, .. }]), "{:?}", started.odd);
        assert_eq!(home.text("people/me.ron"), newer);
    }
    let mut folder = home.claim_alone();
    folder.keep(&Keep::Person(person())).unwrap();
    let odd = folder.take_odd();
    let [Odd { what: Oddity::Newer, aside: Some(aside), .. }] = odd.as_slice() else { panic!("{odd:?}") };
    assert_eq!(fs::read_to_string(aside).unwrap(), newer);
}

#[test]
fn parts_of_a_newer_version_stay_in_the_file() {
    let home = whole();
    for name in [format!("cases/{KEY}.ron"), "people/me.ron".to_owned()] {
        home.put(&name, home.text(&name).replace("\"version\": 2,", "\"version\": 2, \"tone\": Stern(2),").as_bytes());
    }
    let (mut folder, started) = home.start();
    let mut case = folder.case(&key()).unwrap();
    case.draft.own_words.push('!');
    let mut person = started.person.unwrap();
    person.label.push('!');
    folder.keep(&Keep::Case(case)).unwrap();
    folder.keep(&Keep::Person(person)).unwrap();
    assert_eq!(folder.take_odd(), []);
    for name in [format!("cases/{KEY}.ron"), "people/me.ron".to_owned()] {
        let text = home.text(&name);
        assert!(text.contains("\"tone\": Stern(2)") && text.contains('!'), "{text}");
    }
}

#[test]
fn a_part_that_can_not_be_read_is_told_and_stays() {
    let home = Home::with("people/me.ron", b"{\"version\": 2, \"country\": \"IE\", \"topic\": Group}");
    let (_folder, started) = home.start();
    assert_eq!(started.person.unwrap().answers.country.as_deref(), Some("IE"));
    assert!(
        matches!(started.odd.as_slice(), [Odd { what: Oddity::Parts(parts), aside: None, .. }] if parts == &["topic"])
    );
}

#[test]
fn what_another_program_wrote_meanwhile_is_kept_beside() {
    let home = whole();
    let (mut folder, _) = home.start();
    folder.case(&key());
    let name = format!("cases/{KEY}.ron");
    let theirs = home
        .text(&name)
        .replace("2026-10-27", "2026-10-20")
        .replace("\"version\": 2,", "\"version\": 2, \"tone\": Stern,");
    home.put(&name, theirs.as_bytes());
    let mut mine = case();
    mine.undo();
    folder.keep(&Keep::Case(mine.clone())).unwrap();
    let odd = folder.take_odd();
    let [Odd { what: Oddity::ChangedElsewhere, aside: Some(aside), .. }] = odd.as_slice() else { panic!("{odd:?}") };
    assert_eq!(fs::read_to_string(aside).unwrap(), theirs);
    assert_eq!(folder.case(&key()), Some(mine));
    assert!(home.text(&name).contains("Stern"));
}

#[test]
fn a_letter_is_never_written_over() {
    let home = whole();
    let mut folder = home.claim_alone();
    folder.keep(&Keep::Letter(key(), LetterId(1), LETTER.to_owned())).unwrap();
    assert_eq!(folder.take_odd(), []);
    folder.keep(&Keep::Letter(key(), LetterId(1), "Another.".to_owned())).unwrap();
    let aside = folder.take_odd().remove(0).aside.unwrap();
    assert_eq!(fs::read_to_string(aside).unwrap(), LETTER);
    assert_eq!(folder.letter(&key(), LetterId(1)).as_deref(), Some("Another."));
    folder.keep(&Keep::NoLetter(key(), LetterId(1))).unwrap();
    assert_eq!(folder.letter(&key(), LetterId(1)), None);
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let home = whole();
    let mut folder = home.claim_alone();
    let mut vast = case();
    vast.draft.reasons = (0..300_000).map(|number| number.to_string()).collect();
    assert!(matches!(folder.keep(&Keep::Case(vast)), Err(NotKept::TooLarge(_))));
    drop(folder);
    is_unharmed(&home);
}

#[test]
fn the_second_window_reads_but_never_writes() {
    let home = whole();
    let first = home.claim_alone();
    home.put("settings.ron", b"broken");
    home.put("state.ron", V1.as_bytes());
    let before = home.files();
    let (mut second, started) = home.start_beside();
    assert!(matches!(started.not_kept, Some(NotKept::OpenElsewhere(_))));
    assert_eq!(started.person, Some(person()));
    assert!(matches!(second.keep(&Keep::Person(person())), Err(NotKept::OpenElsewhere(_))));
    assert!(second.delete_everything().is_err());
    assert!(second.write_file("reminder.ics", b"").is_err());
    drop(first);
    assert!(second.keep(&Keep::Person(person())).is_err(), "the first window may have written since");
    drop(second);
    assert_eq!(home.files(), before);
}

#[test]
fn where_there_is_no_folder_nothing_is_kept_and_that_is_said() {
    let file = tempfile::NamedTempFile::new().unwrap();
    for path in [None, Some(file.path().join("right-to-object")), Some(file.path().to_owned())] {
        let mut folder = Folder::claim(path);
        let started = folder.start(&super::nothing_known);
        assert!(started.not_kept.is_some() && started.person.is_none());
        assert!(folder.keep(&Keep::Person(person())).is_err());
        assert!(folder.write_file("reminder.ics", b"").is_err());
    }
    assert_eq!(fs::read(file.path()).unwrap(), b"");
}

#[test]
fn a_folder_that_keeps_nothing_does_not_complain() {
    let mut folder = Folder::keeping_nothing();
    let started: Started = folder.start(&super::nothing_known);
    assert!(started.not_kept.is_none() && !folder.is_open_elsewhere());
    assert!(folder.keep(&Keep::Person(person())).is_ok() && folder.person(&PersonId::me()).is_none());
    assert!(folder.delete_everything().is_ok() && folder.delete_report().is_ok());
}

#[test]
fn a_folder_that_was_taken_away_is_made_again() {
    let home = whole();
    let mut folder = home.claim_alone();
    fs::rename(home.folder(), home.above.path().join("away")).unwrap();
    keep_all(&mut folder);
    assert!(home.claim().is_open_elsewhere());
    drop(folder);
    is_unharmed(&home);
}

#[test]
fn a_lock_that_was_taken_away_is_taken_again_or_the_folder_is_lost() {
    let home = whole();
    let mut first = home.claim_alone();
    fs::remove_file(home.at("lock")).unwrap();
    first.keep(&Keep::Person(person())).unwrap();
    assert!(home.claim().is_open_elsewhere());

    fs::remove_file(home.at("lock")).unwrap();
    let second = home.claim();
    assert!(!second.is_open_elsewhere(), "nobody could know");
    if cfg!(unix) {
        assert!(matches!(first.keep(&Keep::Person(person())), Err(NotKept::OpenElsewhere(_))));
    }
}

#[test]
fn deleting_everything_leaves_the_lock_and_then_nothing() {
    let home = whole();
    home.put("settings.ron", b"broken");
    home.put("state.ron", V1.as_bytes());
    home.put(".half-written-1-1", b"x");
    home.put("cases/.half-written-1-1", b"x");
    home.put("cases/me.meta._group.sing.ron", b"of a newer version");
    for name in ["report.txt", "renderer"] {
        home.put(name, b"");
    }
    let (mut folder, _) = home.start();
    folder.write_file("reminder.ics", b"x").unwrap();
    folder.delete_everything().unwrap();
    assert_eq!(home.files(), ["lock"]);
    assert!(home.claim().is_open_elsewhere());
    folder.delete_everything().unwrap();
    folder.keep(&Keep::Person(person())).unwrap();
    assert_eq!(home.files(), ["lock", "people/me.ron"]);
    folder.delete_everything().unwrap();
    drop(folder);
    assert!(!home.folder().exists());
}

#[test]
fn deleting_everything_spares_what_is_not_ours() {
    let home = whole();
    let others =
        ["cases/diary.txt", "diary.txt", "files/photo.jpg", "letters/love.txt", "people/Ana.ron", "state-notes.aside"];
    for name in others {
        home.put(name, b"mine");
    }
    home.claim_alone().delete_everything().unwrap();
    let left: Vec<String> = home.files().into_iter().filter(|name| name != "lock").collect();
    assert_eq!(left, others);
}

#[test]
fn what_can_not_be_deleted_is_named_and_the_rest_is_gone() {
    let home = whole();
    let stubborn = format!("cases/x.y.z.object-{DAY}.aside");
    home.put(&format!("{stubborn}/mine.txt"), b"mine");
    assert_eq!(home.claim_alone().delete_everything(), Err(vec![home.at(&stubborn)]));
    assert_eq!(home.files(), [format!("{stubborn}/mine.txt"), "lock".to_owned()]);
}

#[test]
fn files_for_other_programs_never_leave_their_folder() {
    let home = Home::new();
    let mut folder = home.claim_alone();
    for name in ["../../escape.ics", "/etc/passwd", "..", "", "a\\b:c\n.ics", ".hidden", "Datum.ics"] {
        let written = folder.write_file(name, b"x").unwrap();
        assert_eq!(written.parent().unwrap(), home.at("files"), "{name:?}");
    }
    folder.delete_everything().unwrap();
    assert_eq!(home.files(), ["lock"]);
}

#[test]
fn the_report_is_found_once_and_only_by_the_first_window() {
    let home = whole();
    home.put("report.txt", b"stopped at src/app.rs:1");
    let (first, started) = home.start();
    assert_eq!(started.report.as_deref(), Some("stopped at src/app.rs:1"));
    assert_eq!(home.start_beside().1.report, None);
    first.delete_report().unwrap();
    drop(first);
    assert_eq!(home.start().1.report, None);
}

#[test]
fn a_file_of_version_1_is_taken_over_and_put_away() {
    let home = Home::with("state.ron", V1.as_bytes());
    let (mut folder, started) = home.start();
    assert!(started.unwritten.is_empty() && started.odd.is_empty());
    assert_eq!(started.settings.page.as_deref(), Some("reasons"));
    assert_eq!(started.person.unwrap().answers.country.as_deref(), Some("DE"));
    let cases = folder.cases_of(&PersonId::me());
    let letters: Vec<_> =
        cases.iter().flat_map(|case| case.letters().map(|(_, sent)| (case.key.clone(), sent.letter))).collect();
    assert_eq!(letters.len(), 2);
    for (key, letter) in letters {
        assert!(folder.letter(&key, letter).unwrap().contains("Jürgen: „Nein“"));
    }
    assert!(!home.at("state.ron").exists());
    let aside = home.files().into_iter().find(|name| name.starts_with("state-")).unwrap();
    assert_eq!(home.text(&aside), V1);
}

#[test]
fn what_an_old_program_wrote_afterwards_is_taken_over_too() {
    let home = Home::with("state.ron", V1.as_bytes());
    drop(home.start());
    let before = home.files();
    home.put("state.ron", V1.replace("Sehr geehrte", "Liebe").as_bytes());
    let (mut folder, _) = home.start();
    let case = folder.case(&"me.meta.instagram.object".parse().unwrap()).unwrap();
    assert_eq!(case.letters().count(), 2);
    assert!(folder.letter(&case.key, LetterId(2)).unwrap().contains("Liebe"));
    let case = folder.case(&"me.meta.facebook.object".parse().unwrap()).unwrap();
    assert_eq!(case.letters().count(), 1, "that one is known");
    assert_eq!(home.files().len(), before.len() + 2, "one letter and one old file more");
}

#[test]
fn a_damaged_part_of_version_1_is_told_with_the_old_file() {
    let home = Home::with("state.ron", V1.replacen("matter: Own(Facebook)", "matter: Own(Myspace)", 1).as_bytes());
    let (_folder, started) = home.start();
    let [Odd { what: Oddity::Parts(parts), aside: Some(aside), .. }] = started.odd.as_slice() else {
        panic!("{:?}", started.odd)
    };
    assert_eq!(parts, &["sent[0]"]);
    assert!(fs::read_to_string(aside).unwrap().contains("Myspace"));
}

#[test]
fn only_the_first_window_takes_over() {
    let home = Home::with("state.ron", V1.as_bytes());
    let first = home.claim_alone();
    let (_second, started) = home.start_beside();
    assert!(started.unwritten.is_empty() && home.at("state.ron").exists());
    drop(first);
    let (_folder, started) = home.start();
    assert!(started.person.is_some() && !home.at("state.ron").exists());
}
