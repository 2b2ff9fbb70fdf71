//! The desktop that remembers behaves like the real one, so that tests on it mean something.

use std::path::PathBuf;

use right_to_object::answers::Saved;
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::{Effect, Part, Recorded};
use right_to_object::desktop::{Desktop, DesktopError, Loaded, OpenOutcome, SaveOutcome};
use right_to_object::flow::PageId;
use right_to_object::knowledge::{Knowledge, Source, SourceKind};

fn recorded() -> Recorded {
    let source = Source {
        id: "law".into(),
        url: "https://eur-lex.europa.eu/".into(),
        kind: SourceKind::Official,
        label: None,
        seen: None,
        checked: jiff::civil::date(2026, 11, 23),
    };
    Recorded::new(Hosts::from_knowledge(&Knowledge { sources: vec![source], ..Knowledge::default() }))
}

#[test]
fn what_the_app_does_is_remembered_in_order() {
    let desktop = recorded();
    let mut app: Box<dyn Desktop> = Box::new(desktop.clone());
    app.copy("I object.").unwrap();
    app.open_page("https://EUR-LEX.europa.eu/eli").unwrap();
    app.save_file("letter.txt", "I object.");
    app.open_file("reminder.ics", "BEGIN:VCALENDAR").unwrap();
    app.store(&Saved { page: PageId::Sent, ..Saved::default() }).unwrap();
    app.delete_everything().unwrap();
    assert_eq!(
        desktop.effects(),
        [
            Effect::Copied("I object.".into()),
            Effect::Opened("https://eur-lex.europa.eu/eli".into()),
            Effect::SaveDialog { name: "letter.txt".into(), contents: "I object.".into() },
            Effect::OpenedFile { name: "reminder.ics".into(), contents: "BEGIN:VCALENDAR".into() },
            Effect::Stored,
            Effect::DeletedEverything,
        ]
    );
    assert_eq!(desktop.clipboard().as_deref(), Some("I object."));
    assert_eq!(desktop.opened(), ["https://eur-lex.europa.eu/eli"]);
}

#[test]
fn it_refuses_the_hosts_that_the_real_one_refuses() {
    let desktop = recorded();
    let address = "https://eur-lex.europa.eu.evil.example/";
    assert_eq!(desktop.clone().open_page(address), Err(DesktopError::Host(address.into())));
    assert_eq!(desktop.effects(), []);
}

#[test]
fn each_part_fails_when_told_and_works_again_when_mended() {
    let desktop = recorded();
    let mut app = desktop.clone();
    for part in [Part::Clipboard, Part::Browser, Part::Disk, Part::Opening] {
        desktop.fail(part);
    }
    assert_eq!(app.copy("…"), Err(DesktopError::Clipboard));
    assert_eq!(app.open_page("https://eur-lex.europa.eu/"), Ok(()), "a browser answers later");
    let page = "https://eur-lex.europa.eu/".to_owned();
    assert_eq!(app.open_outcome(), Some(OpenOutcome::Page(page, Err(DesktopError::Browser))));
    assert_eq!(app.store(&Saved::default()), Err(DesktopError::Write("state.ron".into())));
    assert_eq!(app.delete_everything(), Err(DesktopError::Write("state.ron".into())));
    assert_eq!(app.open_file("a.ics", "…"), Err(DesktopError::Write(PathBuf::from("files").join("a.ics"))));
    desktop.mend(Part::Disk);
    let file = PathBuf::from("files").join("a.ics");
    assert_eq!(app.open_file("a.ics", "…"), Ok(file.clone()));
    assert_eq!(app.open_outcome(), Some(OpenOutcome::File(file.clone(), Err(DesktopError::Open(file)))));
    assert_eq!(app.open_outcome(), None);
    assert_eq!(desktop.effects(), []);
    desktop.mend(Part::Clipboard);
    assert_eq!(app.copy("…"), Ok(()));
}

#[test]
fn a_browser_answers_as_late_as_told() {
    let desktop = recorded();
    let mut app = desktop.clone();
    desktop.answer_later(true);
    for page in ["https://eur-lex.europa.eu/a", "https://eur-lex.europa.eu/b"] {
        app.open_page(page).unwrap();
    }
    assert_eq!(app.open_outcome(), None);
    desktop.answer_later(false);
    let outcomes: Vec<_> = std::iter::from_fn(|| app.open_outcome()).collect();
    let expected = ["a", "b"].map(|page| OpenOutcome::Page(format!("https://eur-lex.europa.eu/{page}"), Ok(())));
    assert_eq!(outcomes, expected);
}

#[test]
fn a_save_dialog_ends_in_every_way() {
    let desktop = recorded();
    let mut app = desktop.clone();
    let path = PathBuf::from("saved").join("a.txt");
    let mut save = || {
        app.save_file("a.txt", "…");
        let outcome = app.saved_file().unwrap();
        assert_eq!(app.saved_file(), None);
        outcome
    };
    assert_eq!(save(), SaveOutcome::Saved(path.clone()));
    desktop.fail(Part::Dialog);
    assert_eq!(save(), SaveOutcome::SavedWithoutDialog(path.clone()));
    desktop.fail(Part::Disk);
    assert_eq!(save(), SaveOutcome::Failed(DesktopError::Write(path)));
    desktop.mend(Part::Dialog);
    desktop.cancel_dialogs(true);
    assert_eq!(save(), SaveOutcome::Cancelled);
}

#[test]
fn the_state_is_found_again_cleaned_and_counted_once() {
    let desktop = recorded();
    let mut app = desktop.clone();
    let mut saved = Saved::default();
    saved.answers.own_words = "a\u{202E}b".into();
    app.store(&saved).unwrap();
    app.store(&saved).unwrap();
    assert_eq!(desktop.effects(), [Effect::Stored]);
    assert_eq!(desktop.kept().answers.own_words, "ab");
    assert_eq!(app.load().saved, desktop.kept());
}

#[test]
fn a_read_only_state_is_never_written() {
    let saved = Saved { page: PageId::Reasons, ..Saved::default() };
    let loaded = Loaded { saved: saved.clone(), read_only: true, ..Loaded::default() };
    let desktop = recorded().starting_with(loaded.clone());
    let mut app = desktop.clone();
    assert_eq!(app.load(), loaded);
    assert!(app.store(&Saved::default()).is_err());
    assert_eq!(desktop.kept(), saved);
}

#[test]
fn what_was_copied_can_be_taken_off_the_clipboard_again() {
    let desktop = recorded();
    let mut app = desktop.clone();
    app.copy("I object.").unwrap();
    desktop.fail(Part::Clipboard);
    assert_eq!(app.clear_clipboard(), Err(DesktopError::Clipboard));
    assert_eq!(desktop.clipboard().as_deref(), Some("I object."));
    desktop.mend(Part::Clipboard);
    app.clear_clipboard().unwrap();
    assert_eq!(desktop.clipboard(), None);
}

#[test]
fn a_report_is_deleted_alone() {
    let saved = Saved { page: PageId::Reasons, ..Saved::default() };
    let loaded = Loaded { saved: saved.clone(), report: Some("stopped".into()), ..Loaded::default() };
    let desktop = recorded().starting_with(loaded);
    let mut app = desktop.clone();
    desktop.fail(Part::Disk);
    assert_eq!(app.delete_report(), Err(DesktopError::Write("report.txt".into())));
    desktop.mend(Part::Disk);
    app.delete_report().unwrap();
    assert_eq!(app.load(), Loaded { saved, ..Loaded::default() });
}
