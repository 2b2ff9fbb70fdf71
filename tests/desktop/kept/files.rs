//! What stands in the files, and who can read them.

use std::fs;

use right_to_object::cases::{Case, LETTER_LIMIT, OWN_WORDS_LIMIT, Person, PersonId, Rewritten};
use right_to_object::desktop::folder::{Keep, Odd, Oddity};
use right_to_object::saved::{Preferences, Settings};

use super::{Home, KEY, all, key, person};

#[test]
fn what_is_kept_later_replaces_what_was_there_and_leaves_nothing_else_behind() {
    let home = Home::new();
    let settings = Settings { page: Some("sent".to_owned()), ..Settings::default() };
    let (mut folder, _) = home.start();
    let mut keep = |keep: &Keep| folder.keep(keep).unwrap();
    all().iter().for_each(&mut keep);
    keep(&Keep::Settings(settings));
    let before = home.files();
    keep(&Keep::Settings(Settings::default()));
    keep(&Keep::Person(Person::new(PersonId::me())));
    keep(&Keep::Case(Case::new(key())));
    assert_eq!(home.files(), before);
    drop(folder);
    let (mut folder, started) = home.start();
    assert_eq!((started.settings, started.person), (Settings::default(), Some(Person::new(PersonId::me()))));
    assert_eq!(folder.case(&key()), Some(Case::new(key())));
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt as _;

    let home = Home::new();
    fs::create_dir(home.folder()).unwrap();
    fs::set_permissions(home.folder(), fs::Permissions::from_mode(0o755)).unwrap();
    home.keep(&all());
    home.start().0.write_file("reminder.ics", b"BEGIN:VCALENDAR").unwrap();
    let mode = |name: &str| fs::metadata(home.at(name)).unwrap().permissions().mode() & 0o777;
    for folder in ["", "people", "cases", "letters", "files"] {
        assert_eq!(mode(folder), 0o700, "{folder}");
    }
    let files = home.files();
    assert_eq!(files.len(), 5);
    for file in files {
        assert_eq!(mode(&file), 0o600, "{file}");
    }
}

#[test]
fn the_file_of_a_newer_program_in_the_old_place_is_set_aside_untouched() {
    let newer = "(version: 2, dreams: [Vast(1, \"…\"), {\"a\": None}])";
    let home = Home::with("state.ron", newer.as_bytes());
    let (_folder, started) = home.start();
    let [Odd { what: Oddity::Newer, aside: Some(aside), .. }] = started.odd.as_slice() else {
        panic!("{:?}", started.odd)
    };
    assert_eq!(fs::read_to_string(aside).unwrap(), newer);
    assert!(!home.at("state.ron").exists());
}

#[test]
fn endless_texts_are_cut_between_characters() {
    let home = Home::new();
    let mut endless = Case::new(key());
    endless.draft.own_words = "ж👩‍🚀".repeat(50_000);
    endless.draft.rewritten = Some(Rewritten { text: "é".repeat(100_000), place: "DE".to_owned() });
    home.keep(&[Keep::Case(endless)]);
    let draft = home.claim().case(&key()).unwrap().draft;
    assert_eq!(draft.own_words.chars().count(), OWN_WORDS_LIMIT);
    assert_eq!(draft.rewritten.unwrap().text.chars().count(), LETTER_LIMIT);
}

#[test]
fn text_sizes_that_the_app_does_not_offer_become_one_that_it_does() {
    for (kept, shown) in [(0, 100), (60_000, 200), (130, 125), (175, 175)] {
        let home = Home::new();
        let preferences = Preferences { text_size: kept, ..Preferences::default() };
        home.keep(&[Keep::Settings(Settings { preferences, ..Settings::default() })]);
        assert_eq!(home.start().1.settings.preferences.text_size, shown);
    }
}

#[test]
fn hidden_characters_never_reach_the_disk() {
    let home = Home::new();
    let mut case = Case::new(key());
    case.draft.own_words = "a\u{202E}b\u{0}c".to_owned();
    home.keep(&[Keep::Case(case), Keep::Person(Person { label: "Zo\u{2066}ë".to_owned(), ..person() })]);
    assert!(home.text(&format!("cases/{KEY}.ron")).contains("\"abc\""));
    assert!(home.text("people/me.ron").contains("\"Zoë\""));
}
