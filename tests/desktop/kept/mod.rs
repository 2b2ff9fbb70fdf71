//! People and cases on the disk: kept, found again, taken over from version 1, and safe from whatever lies there.

mod attacks;
mod files;
mod folder;
mod keeper;
mod killed;

use std::fs;
use std::path::{Path, PathBuf};

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

    /// A new start of the app.
    fn claim(&self) -> Folder {
        Folder::claim(Some(self.folder()))
    }

    fn start(&self) -> (Folder, Started) {
        let mut folder = self.claim();
        let started = folder.start(&nothing_known);
        (folder, started)
    }

    fn keep(&self, keeps: &[Keep]) {
        let mut folder = self.claim();
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
    case.draft.own_words = WORDS.to_owned();
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
