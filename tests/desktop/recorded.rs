//! The desktop that remembers behaves like the real one, so that tests on it mean something.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::path::PathBuf;

use right_to_object::cases::{Case, CaseKey, LetterId, Person};
use right_to_object::desktop::folder::Keep;
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::keeper::{News, Urgency};
use right_to_object::desktop::recorded::{Effect, Found, Part, Recorded};
use right_to_object::desktop::{Cause, Desktop, DesktopError, Loaded, OpenOutcome, SaveOutcome};
use right_to_object::knowledge::{Knowledge, Source, SourceKind};
use right_to_object::saved::Settings;

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

fn key() -> CaseKey {
    "me.meta.facebook.object".parse().unwrap()
}

fn on_page(page: &str) -> Settings {
    Settings { page: Some(page.to_owned()), ..Settings::default() }
}

fn called(label: &str) -> Person {
    Person { label: label.to_owned(), ..Person::default() }
}

#[test]
fn what_the_app_does_is_remembered_in_order() {
    let desktop = recorded();
    let mut app: Box<dyn Desktop> = Box::new(desktop.clone());
    app.copy("I object.").unwrap();
    app.open_page("https://EUR-LEX.europa.eu/eli").unwrap();
    app.save_file("letter.txt", "I object.");
    app.open_file("reminder.ics", "BEGIN:VCALENDAR").unwrap();
    app.keep(Keep::Letter(key(), LetterId(1), "I object.".to_owned()), Urgency::Event);
    app.keep(Keep::Case(Case::new(key())), Urgency::Event);
    app.delete_everything().unwrap();
    assert_eq!(
        desktop.effects(),
        [
            Effect::Copied("I object.".into()),
            Effect::Opened("https://eur-lex.europa.eu/eli".into()),
            Effect::SaveDialog { name: "letter.txt".into(), contents: "I object.".into() },
            Effect::OpenedFile { name: "reminder.ics".into(), contents: "BEGIN:VCALENDAR".into() },
            Effect::Kept,
            Effect::Kept,
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
    assert_eq!(app.copy("…"), Err(DesktopError::Clipboard(Cause::default())));
    assert_eq!(app.open_page("https://eur-lex.europa.eu/"), Ok(()), "a browser answers later");
    let page = "https://eur-lex.europa.eu/".to_owned();
    assert_eq!(app.open_outcome(), Some(OpenOutcome::Page(page, Err(DesktopError::Browser(Cause::default())))));
    assert_eq!(app.delete_everything(), Err(DesktopError::Write("settings.ron".into(), Cause::default())));
    assert_eq!(
        app.open_file("a.ics", "…"),
        Err(DesktopError::Write(PathBuf::from("files").join("a.ics"), Cause::default()))
    );
    desktop.mend(Part::Disk);
    let file = PathBuf::from("files").join("a.ics");
    assert_eq!(app.open_file("a.ics", "…"), Ok(file.clone()));
    assert_eq!(
        app.open_outcome(),
        Some(OpenOutcome::File(file.clone(), Err(DesktopError::Open(file, Cause::default()))))
    );
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
    assert_eq!(save(), SaveOutcome::Failed(DesktopError::Write(path, Cause::default())));
    desktop.mend(Part::Dialog);
    desktop.cancel_dialogs(true);
    assert_eq!(save(), SaveOutcome::Cancelled);
}

#[test]
fn what_is_kept_is_found_again_and_cleaned() {
    let desktop = recorded();
    let mut app = desktop.clone();
    let mut case = Case::new(key());
    case.draft.own_words = "a\u{202E}b".into();
    let mut settings = on_page("sent");
    settings.preferences.text_size = 130;
    for keep in [
        Keep::Letter(key(), LetterId(1), "I object.".to_owned()),
        Keep::Letter(key(), LetterId(2), "I object!".to_owned()),
        Keep::Case(case),
        Keep::Person(called("Zo\u{2066}ë")),
        Keep::Settings(settings),
        Keep::NoLetter(key(), LetterId(2)),
    ] {
        app.keep(keep, Urgency::Draft);
    }
    assert!(app.news().is_empty());
    let loaded = app.load();
    assert_eq!((loaded.settings.preferences.text_size, loaded.settings.page.as_deref()), (125, Some("sent")));
    assert_eq!(loaded.person, Some(called("Zoë")));
    assert_eq!(app.case(&key()).unwrap().draft.own_words, "ab");
    assert_eq!(app.letter(&key(), LetterId(1)).as_deref(), Some("I object."));
    assert_eq!(app.letter(&key(), LetterId(2)), None);
    let kept = desktop.kept();
    assert_eq!((kept.settings, kept.people.len(), kept.cases.len()), (loaded.settings, 1, 1));
    assert_eq!(kept.letters.into_values().collect::<Vec<_>>(), ["I object."]);
}

#[test]
fn what_can_not_be_kept_is_said_once_and_kept_in_its_order_once_it_can_be() {
    let desktop = recorded();
    let mut app = desktop.clone();
    desktop.fail(Part::Disk);
    for label in ["first", "second"] {
        app.keep(Keep::Person(called(label)), Urgency::Draft);
    }
    assert!(matches!(app.news().as_slice(), [News::NotKept(_)]));
    assert!(app.news().is_empty() && desktop.kept().people.is_empty());
    desktop.mend(Part::Disk);
    app.keep(Keep::Person(called("third")), Urgency::Draft);
    assert!(matches!(app.news().as_slice(), [News::Kept]));
    assert_eq!(desktop.kept().people, [called("third")]);

    desktop.fail(Part::Disk);
    app.keep(Keep::Person(called("fourth")), Urgency::Draft);
    desktop.mend(Part::Disk);
    assert!(matches!(app.news().as_slice(), [News::NotKept(_), News::Kept]), "it is tried again unasked");
    assert_eq!(desktop.kept().people, [called("fourth")]);
}

#[test]
fn what_waits_is_deleted_too() {
    let desktop = recorded().with_case(Case::new(key()), vec![(LetterId(1), "I object.".to_owned())]);
    let mut app = desktop.clone();
    desktop.fail(Part::Disk);
    app.keep(Keep::Person(called("Zoë")), Urgency::Event);
    desktop.mend(Part::Disk);
    app.delete_everything().unwrap();
    app.news();
    assert_eq!(desktop.kept(), Found::default());
}

#[test]
fn a_folder_that_another_window_has_is_never_written() {
    let loaded = Loaded { settings: on_page("reasons"), is_unkept: true, ..Loaded::default() };
    let desktop = recorded().starting_with(loaded);
    let mut app = desktop.clone();
    assert_eq!(app.load().settings, on_page("reasons"));
    app.keep(Keep::Settings(Settings::default()), Urgency::Event);
    assert!(matches!(app.news().as_slice(), [News::NotKept(_)]));
    assert!(app.news().is_empty(), "said once");
    assert_eq!(desktop.kept().settings, on_page("reasons"));
    assert_eq!(desktop.effects(), []);
}

#[test]
fn what_was_copied_can_be_taken_off_the_clipboard_again() {
    let desktop = recorded();
    let mut app = desktop.clone();
    app.copy("I object.").unwrap();
    desktop.fail(Part::Clipboard);
    assert_eq!(app.clear_clipboard(), Err(DesktopError::Clipboard(Cause::default())));
    assert_eq!(desktop.clipboard().as_deref(), Some("I object."));
    desktop.mend(Part::Clipboard);
    app.clear_clipboard().unwrap();
    assert_eq!(desktop.clipboard(), None);
}

#[test]
fn a_report_is_deleted_alone() {
    let loaded = Loaded { settings: on_page("reasons"), report: Some("stopped".into()), ..Loaded::default() };
    let desktop = recorded().starting_with(loaded);
    let mut app = desktop.clone();
    desktop.fail(Part::Disk);
    assert_eq!(app.delete_report(), Err(DesktopError::Write("report.txt".into(), Cause::default())));
    desktop.mend(Part::Disk);
    app.delete_report().unwrap();
    assert_eq!((app.load().settings, app.load().report), (on_page("reasons"), None));
}
