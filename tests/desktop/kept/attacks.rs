//! Whatever somebody put into the folder: the start ends soon, nothing outside is read, written or deleted, and the app
//! goes on and says what was odd.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::{Arc, mpsc};
use std::thread;
use std::time::Duration;

use right_to_object::cases::{LetterId, Person, PersonId};
use right_to_object::desktop::folder::{Folder, Keep, Oddity};
use right_to_object::desktop::keeper::{Keeper, Kept, PATIENCE, Urgency};
use right_to_object::desktop::renderer::{Memory, Renderer};
use right_to_object::desktop::{once, report};

use super::{Home, KEY, all, case, claim_alone, key, person};

/// What somebody puts in the place of a file or a folder of ours.
const THINGS: [&str; 9] =
    ["link", "link to a folder", "dangling link", "endless", "circle", "pipe", "socket", "folder", "other name"];

/// Places that hold files of ours.
fn files() -> Vec<String> {
    let own = ["settings.ron", "state.ron", "lock", "renderer", "report.txt", "troubles.txt", "knock", "people/me.ron"];
    let own = own.into_iter().map(ToOwned::to_owned);
    own.chain([format!("cases/{KEY}.ron"), format!("letters/{KEY}.1.txt"), "files/reminder.ics".to_owned()]).collect()
}

const FOLDERS: [&str; 4] = ["people", "cases", "letters", "files"];

/// Something of the person's own, outside of our folder.
struct Precious {
    home: Home,
}

impl Precious {
    fn new() -> Self {
        let home = Home::new();
        home.keep(&all());
        let precious = Self { home };
        fs::create_dir(precious.folder()).unwrap();
        fs::set_permissions(precious.folder(), fs::Permissions::from_mode(0o755)).unwrap();
        for name in ["me.ron", "diary.txt", "reminder.ics", &format!("{KEY}.ron"), &format!("{KEY}.1.txt"), "renderer"]
        {
            fs::write(precious.folder().join(name), "precious").unwrap();
        }
        precious
    }

    fn folder(&self) -> std::path::PathBuf {
        self.home.above.path().join("precious")
    }

    fn put(&self, thing: &str, name: &str) {
        let place = self.home.at(name);
        drop(fs::remove_file(&place));
        drop(fs::remove_dir_all(&place));
        fs::create_dir_all(place.parent().unwrap()).unwrap();
        match thing {
            "link" => symlink(self.folder().join("diary.txt"), &place).unwrap(),
            "link to a folder" => symlink(self.folder(), &place).unwrap(),
            "dangling link" => symlink(self.folder().join("nothing"), &place).unwrap(),
            "endless" => symlink("/dev/zero", &place).unwrap(),
            "circle" => symlink(&place, &place).unwrap(),
            "pipe" => assert!(Command::new("mkfifo").arg(&place).status().unwrap().success()),
            "socket" => drop(UnixListener::bind(&place).unwrap()),
            "folder" => {
                fs::create_dir(&place).unwrap();
                fs::write(place.join("mine.txt"), "precious").unwrap();
            }
            _ => fs::hard_link(self.folder().join("diary.txt"), &place).unwrap(),
        }
    }

    fn assert_unharmed(&self, about: &str) {
        let mode = fs::metadata(self.folder()).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode, 0o755, "{about}");
        let mut count = 0;
        for entry in fs::read_dir(self.folder()).unwrap() {
            assert_eq!(fs::read_to_string(entry.unwrap().path()).unwrap(), "precious", "{about}");
            count += 1;
        }
        assert_eq!(count, 6, "{about}");
    }
}

/// All that a start, a session and deleting do with the folder.
fn live(path: &Path) -> Vec<Oddity> {
    let mut folder = claim_alone(path);
    let memory = Memory::new(Some(path));
    let _choice = memory.choice();
    memory.note_trying(Renderer::OpenGl);
    memory.note_works(Renderer::OpenGl);
    assert_eq!(memory.worked(), Some(Renderer::OpenGl));
    once::listen(path, || {});
    assert!(once::knock(path));
    let started = folder.start(&super::nothing_known);
    let _found = (folder.cases_of(&PersonId::me()), folder.people(), folder.letter(&key(), LetterId(1)));
    for keep in all() {
        folder.keep(&keep).unwrap();
    }
    folder.write_file("reminder.ics", b"x").unwrap();
    assert_eq!((folder.person(&PersonId::me()), folder.case(&key())), (Some(person()), Some(case())));
    let _report = report::read(path);
    folder.delete_report().unwrap();
    started.odd.into_iter().chain(folder.take_odd()).map(|odd| odd.what).collect()
}

/// In time, or not at all.
fn in_time<T: Send + 'static>(about: &str, task: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::spawn(move || drop(sender.send(task())));
    match receiver.recv_timeout(Duration::from_secs(20)) {
        Ok(value) => value,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("{about} hangs"),
        Err(mpsc::RecvTimeoutError::Disconnected) => std::panic::resume_unwind(thread.join().unwrap_err()),
    }
}

#[test]
fn nothing_in_the_place_of_a_file_or_folder_hurts_anybody() {
    let files = files();
    let places = files.iter().map(String::as_str).chain(FOLDERS);
    for place in places {
        for thing in THINGS {
            let is_expected = matches!((thing, place), ("socket", "knock"))
                || (thing == "folder" && FOLDERS.contains(&place))
                || (thing == "other name" && !FOLDERS.contains(&place) && place != "knock");
            let about = format!("{thing} in the place of {place}");
            let precious = Precious::new();
            precious.put(thing, place);
            let path = precious.home.folder();
            let odd = in_time(&about, move || live(&path));
            precious.assert_unharmed(&about);
            let is_told = odd.iter().any(|odd| matches!(odd, Oddity::NotPlain(_)));
            assert_ne!(is_told, is_expected, "{about}: {odd:?}");

            precious.put(thing, place);
            let path = precious.home.folder();
            let left = in_time(&about, move || claim_alone(&path).delete_everything());
            precious.assert_unharmed(&about);
            let may_be_left = thing == "folder" || FOLDERS.contains(&place);
            assert!(left.is_ok() || may_be_left, "{about}: {left:?}");
            let rest = if precious.home.folder().exists() { precious.home.files() } else { Vec::new() };
            let is_bare = rest.iter().all(|name| ["lock", "knock"].contains(&name.as_str()));
            assert!(may_be_left || is_bare, "{about}: {rest:?}");
        }
    }
}

#[test]
fn a_link_in_the_place_of_the_whole_folder_is_refused() {
    let precious = Precious::new();
    let path = precious.home.above.path().join("linked");
    symlink(precious.folder(), &path).unwrap();
    let mut folder = Folder::claim(Some(path.clone()));
    let started = folder.start(&super::nothing_known);
    assert!(started.not_kept.is_some() && started.person.is_none());
    assert!(folder.keep(&Keep::Person(person())).is_err());
    assert!(folder.delete_everything().is_err());
    Memory::new(Some(&path)).note_trying(Renderer::OpenGl);
    assert_eq!(report::read(&path), None);
    precious.assert_unharmed("the folder itself");
}

/// Runs a test of this file in a process that may write no byte, as on a disk that is full.
fn on_a_full_disk(test: &str, home: &Home) {
    let output = Command::new("bash")
        .args(["-c", "ulimit -f 0; trap '' XFSZ; exec \"$0\" --exact \"kept::attacks::$1\" --ignored"])
        .arg(std::env::current_exe().unwrap())
        .arg(test)
        .env("KEPT_FOLDER", home.folder())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}

fn all_bytes(home: &Home) -> Vec<(String, Vec<u8>)> {
    home.files().into_iter().map(|name| (name.clone(), fs::read(home.at(&name)).unwrap())).collect()
}

#[test]
fn a_full_disk_keeps_what_was_there() {
    let home = Home::new();
    home.keep(&all());
    let before = all_bytes(&home);
    on_a_full_disk("child_that_changes", &home);
    assert_eq!(before, all_bytes(&home));
}

#[test]
#[ignore = "only as a child of the test above"]
fn child_that_changes() {
    let Some(path) = std::env::var_os("KEPT_FOLDER") else { return };
    let mut folder = Folder::claim(Some(path.into()));
    let started = folder.start(&super::nothing_known);
    assert_eq!(started.person, Some(person()));
    let mut keeper = Keeper::new(folder, &started, Arc::new(|| {}));
    let changed = Person { label: "Somebody else".to_owned(), ..person() };
    keeper.keep(Keep::Person(changed.clone()), Urgency::Event);
    assert!(!keeper.flush(PATIENCE) && matches!(keeper.kept(), Kept::Not(_)));
    assert_eq!(keeper.people(), [changed]);
}

#[test]
fn what_a_full_disk_did_not_take_over_is_shown_and_taken_over_later() {
    let home = Home::with("state.ron", include_bytes!("../../rules/v1/two-letters.ron"));
    home.put("lock", b"");
    let before = all_bytes(&home);
    on_a_full_disk("child_that_takes_over", &home);
    assert_eq!(before, all_bytes(&home));
    let (mut folder, started) = home.start();
    assert!(started.unwritten.is_empty());
    assert_eq!(folder.cases_of(&PersonId::me()).len(), 3);
}

#[test]
#[ignore = "only as a child of the test above"]
fn child_that_takes_over() {
    let Some(path) = std::env::var_os("KEPT_FOLDER") else { return };
    let mut folder = Folder::claim(Some(path.into()));
    let started = folder.start(&super::nothing_known);
    assert_eq!(started.person.as_ref().unwrap().answers.country.as_deref(), Some("DE"));
    assert_eq!(started.settings.page.as_deref(), Some("reasons"));
    let mut keeper = Keeper::new(folder, &started, Arc::new(|| {}));
    assert!(!keeper.flush(PATIENCE));
    let cases = keeper.cases_of(&PersonId::me());
    assert_eq!(cases.len(), 3);
    let instagram = "me.meta.instagram.object".parse().unwrap();
    assert!(keeper.letter(&instagram, LetterId(1)).unwrap().starts_with("Sehr geehrte"));
}

/// As large as they may be, and as odd as RON lets them be.
#[test]
fn no_text_of_the_allowed_size_holds_up_the_start() {
    let fill = |start: &str, unit: &str, end: &str, size: usize| {
        format!("{start}{}{end}", unit.repeat((size - start.len() - end.len()) / unit.len()))
    };
    let texts = [
        ("state.ron", fill("(version: 1, sent: [", "0,", "])", 5_000_000)),
        ("state.ron", fill("(version: 1, answers: (accounts: [", "Facebook,", "]))", 5_000_000)),
        ("state.ron", fill("(version: 1, ", "a: 1,", ")", 5_000_000)),
        ("people/me.ron", fill("{\"version\": 2, ", "\"a\":1,", "}", 1_000_000)),
        ("people/me.ron", fill("{", "/*", "", 1_000_000)),
        ("people/me.ron", fill("{\"products\": [", "\"a\",", "]}", 1_000_000)),
        ("people/me.ron", fill("{\"products\": ", "Some(", "", 1_000_000)),
        ("settings.ron", fill("{\"a\": ", "[", "", 1_000_000)),
    ];
    for (name, text) in texts {
        let home = Home::with(name, text.as_bytes());
        let path = home.folder();
        in_time(&format!("{name}: {text:.60}"), move || claim_alone(&path).start(&super::nothing_known));
    }
}
