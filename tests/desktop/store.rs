//! What is kept between two starts, and what happens when the file is not what it should be.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use right_to_object::answers::{
    LETTER_LIMIT, Look, Matter, MetaAnswer, OWN_WORDS_LIMIT, Rewritten, SAVED_VERSION, Saved, Sent, clean_text,
};
use right_to_object::desktop::store::{FOLDER, Store};
use right_to_object::desktop::{DesktopError, Loaded};
use right_to_object::flow::PageId;
use right_to_object::knowledge::{About, Account, Request};
use tempfile::TempDir;

/// A folder of the app's own, below one that holds nothing else.
struct Home {
    above: TempDir,
}

impl Home {
    fn new() -> Self {
        Self { above: tempfile::tempdir().unwrap() }
    }

    /// With a state that holds these bytes.
    fn with_state(bytes: &[u8]) -> Self {
        let home = Self::new();
        fs::create_dir(home.folder()).unwrap();
        fs::write(home.state(), bytes).unwrap();
        home
    }

    fn folder(&self) -> PathBuf {
        self.above.path().join(FOLDER)
    }

    fn state(&self) -> PathBuf {
        self.folder().join("state.ron")
    }

    /// A new start of the app.
    fn start(&self) -> Store {
        Store::new(Some(self.folder()))
    }

    fn load(&self) -> Loaded {
        self.start().load()
    }

    fn store(&self, saved: &Saved) {
        self.start().store(saved).unwrap();
    }
}

fn saved() -> Saved {
    let own_words = "„Nein“ \\ \"no\" – 👩‍👩‍👧‍👦 नहीं\n\t// not a comment /* nor this";
    let mut saved = Saved { page: PageId::Sent, ..Saved::default() };
    saved.preferences.text_size = 175;
    saved.preferences.look = Look::HighContrast;
    saved.preferences.language = Some("de".to_owned());
    saved.answers.country = Some("DE".to_owned());
    saved.answers.accounts = [Account::Facebook, Account::Instagram].into();
    saved.answers.reasons = ["children".to_owned(), "job".to_owned()].into();
    saved.answers.own_words = own_words.into();
    saved.sent.push(Sent {
        matter: Matter::Own(Account::Facebook),
        request: Request::Object,
        form: "own".to_owned(),
        on: "2026-11-23".parse().unwrap(),
        text: "I object.\n".to_owned(),
        answer: Some(MetaAnswer::Yes),
    });
    saved
}

fn files_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> =
        fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_first_start_finds_nothing_and_may_write() {
    assert_eq!(Home::new().load(), Loaded::default());
}

#[test]
fn what_was_kept_is_found_again() {
    let home = Home::new();
    home.store(&saved());
    assert_eq!(home.load(), Loaded { saved: saved(), ..Loaded::default() });
}

#[test]
fn a_later_state_replaces_an_earlier_one_and_leaves_nothing_else_behind() {
    let home = Home::new();
    let mut store = home.start();
    store.load();
    store.store(&saved()).unwrap();
    store.store(&Saved::default()).unwrap();
    drop(store);
    assert_eq!(home.load().saved, Saved::default());
    assert_eq!(files_in(&home.folder()), ["lock", "state.ron"]);
}

#[test]
fn a_state_that_did_not_change_is_not_written_again() {
    let home = Home::new();
    home.store(&saved());
    let mut store = home.start();
    let loaded = store.load();
    fs::remove_file(home.state()).unwrap();
    store.store(&loaded.saved).unwrap();
    assert!(!home.state().exists());
    store.store(&Saved::default()).unwrap();
    assert!(home.state().exists());
}

#[test]
fn a_broken_file_is_set_aside_untouched() {
    for broken in [&b""[..], b"(", b"nonsense", b"\xff\xfe\x00", b"(version: 1, page: NoSuchPage)", b"(version: -1)"] {
        let home = Home::with_state(broken);
        let mut store = home.start();
        let loaded = store.load();
        assert_eq!(loaded.saved, Saved::default());
        assert!(!loaded.read_only);
        let aside = loaded.set_aside.unwrap();
        store.store(&saved()).unwrap();
        assert_eq!(fs::read(aside).unwrap(), broken);
        drop(store);
        assert_eq!(home.load().saved, saved());
    }
}

#[test]
fn the_file_of_a_newer_version_is_set_aside_untouched() {
    let newer = format!("(version: {}, dreams: [Vast(1, \"…\"), {{\"a\": None}}])", SAVED_VERSION + 1);
    let home = Home::with_state(newer.as_bytes());
    let aside = home.load().set_aside.unwrap();
    assert_eq!(fs::read_to_string(aside).unwrap(), newer);
    assert!(!home.state().exists());
}

#[test]
fn files_set_aside_never_replace_one_another() {
    let home = Home::with_state(b"first");
    let first = home.load().set_aside.unwrap();
    fs::write(home.state(), b"second").unwrap();
    let second = home.load().set_aside.unwrap();
    assert_eq!(fs::read(first).unwrap(), b"first");
    assert_eq!(fs::read(second).unwrap(), b"second");
}

#[test]
fn a_state_too_large_to_be_ours_is_set_aside() {
    let large = format!("(version: 1) // {}", "x".repeat(5_000_000));
    assert!(Home::with_state(large.as_bytes()).load().set_aside.is_some());
}

#[test]
fn a_folder_in_place_of_the_file_is_set_aside() {
    let home = Home::new();
    fs::create_dir_all(home.state()).unwrap();
    let mut store = home.start();
    assert!(store.load().set_aside.unwrap().is_dir());
    store.store(&saved()).unwrap();
    drop(store);
    assert_eq!(home.load().saved, saved());
}

#[test]
fn fields_that_this_version_does_not_know_are_no_fault() {
    let home = Home::with_state(
        b"(version: 1, colour: Some(Deep(red: 1)), page: About, answers: (country: Some(\"IE\"), mood: [1, 2]))",
    );
    let loaded = home.load();
    assert_eq!(loaded.set_aside, None);
    assert_eq!(loaded.saved.page, PageId::About);
    assert_eq!(loaded.saved.answers.country.as_deref(), Some("IE"));
}

#[test]
fn missing_fields_are_the_default() {
    assert_eq!(Home::with_state(b"(version: 1)").load(), Loaded::default());
}

#[test]
fn where_there_is_no_folder_nothing_is_kept_and_that_is_said() {
    let file = tempfile::NamedTempFile::new().unwrap();
    let below_a_file = Some(file.path().join(FOLDER));
    for folder in [None, below_a_file] {
        let mut store = Store::new(folder);
        assert_eq!(store.load(), Loaded { read_only: true, ..Loaded::default() });
        assert!(matches!(store.store(&saved()), Err(DesktopError::Write(_))));
        assert!(matches!(store.write_file("reminder.ics", "…"), Err(DesktopError::Write(_))));
    }
    assert_eq!(fs::read(file.path()).unwrap(), b"");
}

#[test]
fn the_second_window_reads_but_never_writes() {
    let home = Home::new();
    home.store(&saved());
    let mut first = home.start();
    first.load();
    let mut second = home.start();
    assert_eq!(second.load(), Loaded { saved: saved(), read_only: true, ..Loaded::default() });
    assert!(matches!(second.store(&Saved::default()), Err(DesktopError::Write(_))));
    assert!(matches!(second.delete_everything(), Err(DesktopError::Write(_))));
    first.store(&Saved { page: PageId::Reasons, ..saved() }).unwrap();
    drop(first);
    assert!(second.store(&Saved::default()).is_err(), "the first window wrote since");
    drop(second);
    assert_eq!(home.load().saved.page, PageId::Reasons);
}

#[test]
fn the_second_window_leaves_a_broken_file_alone() {
    let home = Home::with_state(b"broken");
    let mut first = home.start();
    first.load();
    fs::write(home.state(), b"broken again").unwrap();
    let loaded = home.load();
    assert_eq!((loaded.set_aside, loaded.read_only), (None, true));
    assert_eq!(fs::read(home.state()).unwrap(), b"broken again");
}

#[test]
fn storing_before_loading_never_loses_what_was_there() {
    let home = Home::with_state(b"from elsewhere");
    home.store(&saved());
    let aside = files_in(&home.folder()).into_iter().find(|name| name.starts_with("state-")).unwrap();
    assert_eq!(fs::read(home.folder().join(aside)).unwrap(), b"from elsewhere");
}

#[cfg(unix)]
#[test]
fn only_the_owner_can_read_what_is_kept() {
    use std::os::unix::fs::PermissionsExt;

    let home = Home::new();
    fs::create_dir(home.folder()).unwrap();
    fs::set_permissions(home.folder(), fs::Permissions::from_mode(0o755)).unwrap();
    let mut store = home.start();
    store.store(&saved()).unwrap();
    let reminder = store.write_file("reminder.ics", "BEGIN:VCALENDAR").unwrap();
    let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&home.folder()), 0o700);
    assert_eq!(mode(reminder.parent().unwrap()), 0o700);
    for file in [&home.state(), &home.folder().join("lock"), &reminder] {
        assert_eq!(mode(file), 0o600, "{}", file.display());
    }
}

#[test]
fn the_names_of_files_never_lead_out_of_the_folder() {
    let home = Home::new();
    let store = home.start();
    for name in ["../../escape.ics", "/etc/passwd", "..", "", "a\\b:c\n.ics", ".hidden"] {
        let written = store.write_file(name, "…").unwrap();
        assert_eq!(written.parent().unwrap(), home.folder().join("files"), "{name:?}");
    }
}

#[test]
fn deleting_everything_leaves_nothing() {
    let home = Home::with_state(b"broken");
    let mut store = home.start();
    store.load();
    store.store(&saved()).unwrap();
    store.write_file("reminder.ics", "…").unwrap();
    fs::write(home.folder().join(".half-written-x"), "…").unwrap();
    store.delete_everything().unwrap();
    assert_eq!(files_in(home.above.path()), [""; 0]);
}

#[test]
fn after_deleting_everything_the_app_can_go_on() {
    let home = Home::new();
    let mut store = home.start();
    store.store(&saved()).unwrap();
    store.delete_everything().unwrap();
    store.delete_everything().unwrap();
    store.store(&saved()).unwrap();
    drop(store);
    assert_eq!(home.load().saved, saved());
}

#[test]
fn deleting_everything_spares_what_is_not_ours() {
    let home = Home::new();
    let mut store = home.start();
    store.store(&saved()).unwrap();
    fs::write(home.folder().join("diary.txt"), "mine").unwrap();
    fs::write(home.above.path().join("letter.txt"), "mine too").unwrap();
    store.delete_everything().unwrap();
    assert_eq!(files_in(&home.folder()), ["diary.txt"]);
    assert_eq!(files_in(home.above.path()), ["letter.txt", FOLDER]);
}

#[test]
fn what_can_not_be_deleted_is_named_and_the_rest_is_gone() {
    let home = Home::new();
    let mut store = home.start();
    store.store(&saved()).unwrap();
    let stubborn = home.folder().join("state-x.aside");
    fs::create_dir(&stubborn).unwrap();
    assert_eq!(store.delete_everything(), Err(DesktopError::Write(stubborn)));
    assert_eq!(files_in(&home.folder()), ["state-x.aside"]);
}

#[test]
fn endless_texts_are_cut_between_characters() {
    let mut endless = Saved::default();
    endless.answers.own_words = "ж👩‍🚀".repeat(100_000);
    let (place, about, request) = ("DE".into(), About::Own, Request::Object);
    endless.answers.rewritten = Some(Rewritten { text: "é".repeat(100_000), place, about, request });
    let home = Home::new();
    home.store(&endless);
    let answers = home.load().saved.answers;
    assert_eq!(answers.own_words.chars().count(), OWN_WORDS_LIMIT);
    assert_eq!(answers.rewritten.unwrap().text.chars().count(), LETTER_LIMIT);
}

#[test]
fn a_case_too_large_to_be_read_again_is_refused() {
    let sent = Sent { text: "語".repeat(LETTER_LIMIT), ..saved().sent.remove(0) };
    let home = Home::new();
    home.store(&saved());
    let vast = Saved { sent: vec![sent; 100], ..Saved::default() };
    assert!(matches!(home.start().store(&vast), Err(DesktopError::Write(_))));
    assert_eq!(home.load().saved, saved());
}

#[test]
fn hidden_characters_are_dropped_and_visible_ones_stay() {
    assert_eq!(clean_text("a\u{202E}b\u{2066}c\u{200F}d\u{61C}e\u{0}f\u{1b}g\u{85}h"), "abcdefgh");
    assert_eq!(clean_text("one\r\ntwo\rthree\n\tfour"), "one\ntwo\nthree\n\tfour");
    for text in ["👩‍👩‍👧‍👦 🏳️‍🌈 ❤️ 👍🏽", "می‌خواهم", "क्‍ष", "שלום", "„Nein“ – a\u{301}"]
    {
        assert_eq!(clean_text(text), text);
    }
}

#[test]
fn text_sizes_that_the_app_does_not_offer_become_one_that_it_does() {
    for (kept, shown) in [(0, 100), (60_000, 200), (130, 125), (175, 175)] {
        let mut saved = Saved::default();
        saved.preferences.text_size = kept;
        assert_eq!(saved.cleaned().preferences.text_size, shown);
    }
}

#[test]
fn a_file_cut_off_anywhere_is_read_whole_or_set_aside_whole() {
    let home = Home::new();
    home.store(&saved());
    let whole = fs::read(home.state()).unwrap();
    for length in 0..whole.len() {
        let cut = whole.get(..length).unwrap();
        let home = Home::with_state(cut);
        let loaded = home.load();
        match loaded.set_aside {
            Some(aside) => assert_eq!(fs::read(aside).unwrap(), cut),
            None => assert_eq!(loaded.saved, saved(), "cut at {length}"),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn any_bytes_are_read_or_kept(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        never_lost(&bytes)?;
    }

    #[test]
    fn anything_like_a_state_is_read_or_kept(text in "\\(version: [01],? ?([a-z]{1,8}: ?([A-Z][a-z]{0,5}|\\[|\\(|\"|\\{|[0-9]),? ?){0,6}\\)?") {
        never_lost(text.as_bytes())?;
    }

    #[test]
    fn any_words_come_back_clean(words in "\\PC{0,40}[\u{0}-\u{202E}]{0,40}") {
        let mut saved = Saved::default();
        saved.answers.own_words = words.clone();
        let home = Home::new();
        home.store(&saved);
        prop_assert_eq!(home.load().saved.answers.own_words, clean_text(&words));
    }
}

/// Whatever the file holds: after loading and storing, either it was understood or it lies aside, byte for byte.
fn never_lost(bytes: &[u8]) -> Result<(), TestCaseError> {
    let home = Home::with_state(bytes);
    let mut store = home.start();
    let loaded = store.load();
    store.store(&saved()).unwrap();
    match loaded.set_aside {
        Some(aside) => prop_assert_eq!(fs::read(aside).unwrap(), bytes),
        None => prop_assert!(ron::de::from_bytes::<Saved>(bytes).is_ok()),
    }
    Ok(())
}

#[test]
fn a_store_that_keeps_nothing_does_not_complain() {
    let mut store = Store::keeping_nothing();
    assert_eq!(store.load(), Loaded::default());
    assert_eq!(store.store(&saved()), Ok(()));
    assert_eq!(store.load(), Loaded::default());
    assert!(!store.is_open_elsewhere());
    assert!(store.delete_report().is_ok() && store.delete_everything().is_ok());
}

#[test]
fn a_store_knows_whether_another_has_the_folder() {
    let home = Home::new();
    let mut first = home.start();
    assert!(!first.is_open_elsewhere());
    assert!(home.start().is_open_elsewhere());
    drop(first);
    assert!(!home.start().is_open_elsewhere());
}

#[test]
fn the_report_of_the_last_start_is_found_once_and_only_by_the_first_window() {
    let home = Home::new();
    home.store(&saved());
    fs::write(home.folder().join("report.txt"), "stopped at src/app.rs:1").unwrap();
    let mut first = home.start();
    assert_eq!(first.load().report.as_deref(), Some("stopped at src/app.rs:1"));
    assert_eq!(home.load().report, None);
    first.delete_report().unwrap();
    drop(first);
    assert_eq!(home.load().report, None);
}

#[test]
fn deleting_everything_takes_what_the_start_left_too() {
    let home = Home::new();
    home.store(&saved());
    for name in ["report.txt", "renderer", "knock"] {
        fs::write(home.folder().join(name), "").unwrap();
    }
    home.start().delete_everything().unwrap();
    assert!(!home.folder().exists());
}
