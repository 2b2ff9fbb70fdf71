//! People and cases on the disk: kept, found again, taken over from version 1, and safe from whatever lies there.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

mod attacks;
mod files;
mod folder;
mod keeper;
mod killed;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use jiff::civil::{Date, date};
use right_to_object::cases::{Case, CaseKey, LetterId, Person, PersonId, Reply, Sent};
use right_to_object::desktop::folder::{Folder, Keep, Started};
use right_to_object::saved::Frozen;
use tempfile::TempDir;

const DAY: Date = date(2026, 11, 27);

/// A folder of the app's own, below one that holds nothing else.
struct Home {
    above: TempDir,
}

impl Home {
    fn new() -> Self {
        Self { above: tempfile::tempdir().unwrap() }
    }

    /// With a file that holds these bytes.
    fn with(name: &str, bytes: &[u8]) -> Self {
        let home = Self::new();
        home.put(name, bytes);
        home
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        let path = self.at(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn folder(&self) -> PathBuf {
        self.above.path().join("right-to-object")
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    fn text(&self, name: &str) -> String {
        fs::read_to_string(self.at(name)).unwrap()
    }

    /// The folder, whoever has it.
    fn claim(&self) -> Folder {
        Folder::claim(Some(self.folder()))
    }

    /// The folder, once nobody has it.
    fn claim_alone(&self) -> Folder {
        claim_alone(&self.folder())
    }

    /// A new start of the app.
    fn start(&self) -> (Folder, Started) {
        let mut folder = self.claim_alone();
        let started = folder.start(&nothing_known);
        (folder, started)
    }

    /// A start beside a window that is open.
    fn start_beside(&self) -> (Folder, Started) {
        let mut folder = self.claim();
        assert!(folder.is_open_elsewhere());
        let started = folder.start(&nothing_known);
        (folder, started)
    }

    fn keep(&self, keeps: &[Keep]) {
        let mut folder = self.claim_alone();
        for keep in keeps {
            folder.keep(keep).unwrap();
        }
    }

    /// All files with their paths from the folder, sorted; folders only where they are empty.
    fn files(&self) -> Vec<String> {
        let mut found = Vec::new();
        list(&self.folder(), &self.folder(), &mut found);
        found.sort();
        found
    }
}

/// A program that another test is just starting has our lock for a moment too.
fn claim_alone(path: &Path) -> Folder {
    let begun = Instant::now();
    loop {
        let folder = Folder::claim(Some(path.to_owned()));
        if !folder.is_open_elsewhere() || begun.elapsed() > Duration::from_secs(10) {
            return folder;
        }
        thread::sleep(Duration::from_millis(10));
    }
}

fn list(top: &Path, folder: &Path, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.symlink_metadata().unwrap().is_dir() {
            list(top, &path, found);
        } else {
            found.push(path.strip_prefix(top).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
}

/// Fills in nothing.
fn nothing_known(_: &right_to_object::saved::WhenSent<'_>) -> Frozen {
    Frozen::default()
}

const KEY: &str = "me.meta.facebook.object";

fn key() -> CaseKey {
    KEY.parse().unwrap()
}

const WORDS: &str = "„Nein“ \\ \"no\" – 👩‍👩‍👧‍👦 नहीं\n\t// not a comment /* nor this";

fn person() -> Person {
    let mut person = Person { label: "Zoë".to_owned(), ..Person::new(PersonId::me()) };
    person.answers.country = Some("DE".to_owned());
    person.answers.products = ["facebook", "instagram"].into_iter().map(|id| id.parse().unwrap()).collect();
    person.answers.current = Some(key().subject);
    person
}

/// A case with a letter and an answer.
fn case() -> Case {
    let mut case = Case::new(key());
    case.draft.own_words.push_str(WORDS);
    case.draft.reasons = ["children".to_owned()].into();
    let sent = Sent { form: "own".to_owned(), place: Some("DE".to_owned()), due: Some(DAY), ..Sent::default() };
    assert_eq!(case.send(date(2026, 10, 27), sent, LETTER), Some(LetterId(1)));
    assert!(case.note_answer(DAY, Reply::No));
    case
}

const LETTER: &str = "I object.\n\n„Nein“ 🙅\n";

/// All there is to keep of it.
fn all() -> Vec<Keep> {
    vec![Keep::Letter(key(), LetterId(1), LETTER.to_owned()), Keep::Case(case()), Keep::Person(person())]
}
