//! Every page in every language: what a screen reader reads there, and that it is whole in any window; and one picture
//! of each, in English.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "the helpers of tests are tests too")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::Role;
use egui_kittest::SnapshotResults;
use right_to_object::cases::{Answers, Draft, Reply, Topic};
use right_to_object::desktop::recorded::Part;
use right_to_object::flow::PageId;
use right_to_object::knowledge::Request;
use right_to_object::saved::Look;

use crate::left::{Left, answers, own};
use crate::wizard::{Person, SMALL, TODAY, Visit, objection, objection_elsewhere};
use crate::{kept, painted};

const LANGUAGES: [&str; 2] = ["en", "de"];

/// A page to look at and how to get there.
struct Scene {
    name: &'static str,
    left: Left,
    show: fn(&mut Person),
}

impl Scene {
    fn new(name: &'static str, show: fn(&mut Person)) -> Self {
        Self { name, left: Left::default(), show }
    }

    /// A page of the way with these answers.
    fn at(name: &'static str, page: PageId, answers: Answers) -> Self {
        Self { name, left: Left::at(page, answers), show: continue_there }
    }

    /// After this was sent.
    fn after(mut self, product: &str, reply: Option<Reply>) -> Self {
        self.left = self.left.after(own(product), Request::Object, TODAY, reply);
        self
    }

    /// And then something is done there.
    fn then(mut self, show: fn(&mut Person)) -> Self {
        self.show = show;
        self
    }

    fn open(self, visit: Visit, change: impl FnOnce(&mut Left)) -> Person {
        let mut left = self.left;
        change(&mut left);
        let mut person = visit.left(left).open();
        (self.show)(&mut person);
        person
    }
}

fn continue_there(person: &mut Person) {
    let page = person.harness.state().state().settings.page.as_deref().and_then(PageId::from_name);
    person.jump(page.unwrap_or_default(), person.answers().clone());
}

fn every_scene() -> Vec<Scene> {
    let facebook = "facebook";
    let two = answers("DE", Topic::Own, &["facebook", "instagram"], Request::Object);
    vec![
        Scene::new("welcome", |_| {}),
        Scene { left: Left::default().on(PageId::Place), ..Scene::new("welcome-again", |_| {}) },
        Scene::at("place", PageId::Place, Answers::default()),
        Scene::at("place-search", PageId::Place, Answers::default()).then(|person| {
            continue_there(person);
            let field = person.say("place-field");
            person.paste(Role::TextInput, &field, "ger");
        }),
        Scene::at("place-chosen", PageId::Place, objection("DE")),
        Scene::at("place-part", PageId::Place, objection("US")),
        Scene::at("about", PageId::About, Answers { country: Some("DE".to_owned()), ..Answers::default() }),
        Scene::at("accounts", PageId::Accounts, objection("DE")),
        Scene::at("request", PageId::Request, objection("DE")),
        Scene::at("outlook", PageId::Outlook, objection("DE")),
        Scene::at("outlook-not-offered", PageId::Outlook, objection("US-TX")),
        Scene::at("outlook-elsewhere", PageId::Outlook, objection_elsewhere("DE")),
        Scene::at("reasons", PageId::Reasons, objection("DE")).then(|person| {
            continue_there(person);
            let reasons = ["children-photos".to_owned(), "never-agreed".to_owned()].into();
            person.write(Draft { reasons, own_words: "Please stop.".to_owned(), ..Draft::default() });
        }),
        Scene::at("reasons-edited", PageId::Reasons, objection("BR")).then(|person| {
            continue_there(person);
            person.button("reasons-edit");
        }),
        Scene::at("go-there", PageId::GoThere, objection("DE")),
        Scene::at("go-there-proof", PageId::GoThere, objection_elsewhere("DE")),
        Scene::at("go-there-tool", PageId::GoThere, answers("DE", Topic::Own, &["facebook"], Request::Access)),
        Scene::at("steps", PageId::Steps, objection("DE")),
        Scene::at("steps-differ", PageId::Steps, objection("DE")).then(|person| {
            continue_there(person);
            person.button("button-screen-differs");
        }),
        Scene::at("on-form", PageId::OnForm, objection("DE")),
        Scene::at("on-form-code", PageId::GoThere, objection("BR")).then(|person| {
            continue_there(person);
            person.button("button-copy-and-open");
        }),
        Scene::at("on-form-failed", PageId::GoThere, objection("DE")).then(|person| {
            continue_there(person);
            person.desktop.fail(Part::Clipboard);
            person.desktop.fail(Part::Browser);
            person.button("button-copy-and-open");
        }),
        Scene::at("protect", PageId::Protect, objection("US-TX")),
        Scene::at("sent", PageId::Sent, objection("DE")).after(facebook, None),
        Scene::at("sent-more-open", PageId::Sent, two).after(facebook, None),
        Scene::at("answered", PageId::Answered, objection("DE")).after(facebook, None),
        Scene::at("answered-no", PageId::Answered, objection("DE")).after(facebook, Some(Reply::No)),
        Scene::at("trained-on", PageId::About, objection("DE")).then(|person| {
            continue_there(person);
            person.button("about-trained-on");
        }),
        Scene::new("text-size", |person| person.button("frame-text-size")),
        Scene::new("language", |person| {
            let own_name = if person.words.tag() == "de" { "Deutsch" } else { "English" };
            person.press(Role::Button, own_name);
        }),
        Scene::at("also-protect", PageId::Protect, objection("US-TX")).then(|person| {
            continue_there(person);
            person.button("also-open");
        }),
        Scene::new("sources", |person| {
            person.button("info-open");
            person.button("sources-open");
        }),
        Scene::new("info", |person| person.button("info-open")),
        Scene::new("info-delete", |person| {
            person.button("info-open");
            person.button("button-delete-everything");
        }),
    ]
}

/// Text sizes in percent, and the windows in which every page must be whole at each.
const WINDOWS: [(u16, &[[f32; 2]]); 2] = [(100, &[[800.0, 600.0], [380.0, 600.0]]), (200, &[SMALL, [480.0, 700.0]])];

#[test]
fn every_page_is_whole_in_every_window() {
    let mut faults = Vec::new();
    for (language, (percent, sizes)) in LANGUAGES.into_iter().flat_map(|tag| WINDOWS.map(|windows| (tag, windows))) {
        for scene in every_scene() {
            let name = scene.name;
            let mut person = scene.open(Visit::new(language), |left| left.settings.preferences.text_size = percent);
            for size in sizes {
                person.resize(*size);
                let found = [person.faults(), person.small_targets(), painted::faults(&person.harness, size[0])];
                faults.extend(
                    found.concat().iter().map(|fault| format!("{language} {name} {size:?} {percent} %: {fault}")),
                );
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn next_can_be_pressed_in_a_small_window_with_large_text() {
    for language in LANGUAGES {
        for scene in every_scene() {
            let name = scene.name;
            // From the text-size page on, what stands in the rail stands in the menu.
            let by_menu = matches!(name, "text-size" | "language");
            let visit = Visit::new(language).size(SMALL);
            let mut person = scene.open(visit, |left| left.settings.preferences.text_size = 200);
            let next = person.say("button-next");
            if by_menu || !person.can_press(&next) {
                continue;
            }
            let before = person.page();
            person.press(Role::Button, &next);
            assert_ne!(person.page(), before, "{name} in {language}: Next can be pressed");
        }
    }
}

#[test]
fn every_page_reads_aloud_with_one_title_and_a_name_for_everything() {
    let folder = Path::new("tests/snapshots/read-aloud");
    let mut changed = Vec::new();
    let mut files = BTreeSet::new();
    for language in LANGUAGES {
        for scene in every_scene() {
            let name = scene.name;
            let file = folder.join(format!("{language}-{name}.txt"));
            let person = scene.open(Visit::new(language), |_| {});
            assert_eq!(person.faults(), Vec::<String>::new(), "{name} in {language}");
            changed.extend(kept::difference(&file, &person.read_aloud()));
            files.insert(file);
        }
    }
    kept::expect_none(&changed);
    let there: BTreeSet<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(there, files, "each file is the text of a page");
}

/// Windows and macOS take any picture; they once took any text with it.
#[test]
fn whatever_a_workflow_sets_texts_are_compared() {
    let mut set = Vec::new();
    for entry in fs::read_dir(".github/workflows").unwrap() {
        let workflow = fs::read_to_string(entry.unwrap().path()).unwrap();
        let words = workflow.split(|c: char| !c.is_ascii_uppercase() && c != '_');
        set.extend(words.filter(|word| word.starts_with("UPDATE_")).map(str::to_owned));
    }
    assert_eq!(set, ["UPDATE_SNAPSHOTS"], "nothing but pictures is taken over unseen");
    assert!(!kept::is_update(|name| set.iter().any(|known| known == name).then(|| "1".into())), "{set:?}");
    assert!(kept::is_update(|name| (name == kept::UPDATE_TEXTS).then(|| "1".into())), "and else never taken over");
}

/// States of a page that are read aloud but need no picture of their own.
const WITHOUT_PICTURE: [&str; 13] = [
    "welcome-again",
    "place-search",
    "place-chosen",
    "place-part",
    "reasons-edited",
    "go-there-proof",
    "go-there-tool",
    "steps-differ",
    "on-form-code",
    "on-form-failed",
    "sent-more-open",
    "answered-no",
    "info-delete",
];

#[test]
fn every_page_looks_as_before() {
    let mut results = SnapshotResults::new();
    for scene in every_scene().into_iter().filter(|scene| !WITHOUT_PICTURE.contains(&scene.name)) {
        let name = scene.name;
        let mut person = scene.open(Visit::new("en"), |left| left.settings.preferences.look = Look::Light);
        person.picture(format!("pages/{name}"));
        results.extend_harness(&mut person.harness);
    }
}
