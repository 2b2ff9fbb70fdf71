//! Whatever somebody put into the folder: the start ends soon, nothing outside is read, written or deleted, and the app
//! goes on and says what was odd.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::process::Command;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use right_to_object::cases::{LetterId, PersonId};
use right_to_object::desktop::folder::{Folder, Oddity};
use right_to_object::desktop::renderer::{Memory, Renderer};
use right_to_object::desktop::{once, report};

use super::{Home, KEY, all, case, key, person};

/// What somebody puts in the place of a file or a folder of ours.
const THINGS: [&str; 9] =
    ["link", "link to a folder", "dangling link", "endless", "circle", "pipe", "socket", "folder", "other name"];

/// Places that hold files of ours.
fn files() -> Vec<String> {
    let own = ["settings.ron", "state.ron", "lock", "renderer", "report.txt", "knock", "people/me.ron"];
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
    let mut folder = Folder::claim(Some(path.to_owned()));
    assert!(!folder.is_open_elsewhere());
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
    folder.write_file("reminder (2).ics", b"x").unwrap();
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
            // Nobody looks at a file for another program before writing one of that name.
            assert!(is_told != is_expected || place.starts_with("files/"), "{about}: {odd:?}");

            precious.put(thing, place);
            let path = precious.home.folder();
            let left = in_time(&about, move || Folder::claim(Some(path)).delete_everything());
            precious.assert_unharmed(&about);
            let may_be_left = thing == "folder" || FOLDERS.contains(&place);
            assert!(left.is_ok() || may_be_left, "{about}: {left:?}");
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
    assert!(folder.keep(&super::Keep::Person(person())).is_err());
    assert!(folder.delete_everything().is_err());
    Memory::new(Some(&path)).note_trying(Renderer::OpenGl);
    assert_eq!(report::read(&path), None);
    precious.assert_unharmed("the folder itself");
}

#[test]
fn a_full_device_keeps_what_was_there() {
    // Every write to /dev/full fails, but nobody can put it in the place of a folder; a limit on the size of files does.
    let home = Home::new();
    home.keep(&all());
    let before: Vec<_> = home.files().iter().map(|name| fs::read(home.at(name)).unwrap()).collect();
    let limited = Command::new("bash")
        .args([
            "-c",
            "ulimit -f 0; trap '' XFSZ; exec \"$0\" --exact kept::attacks::child_that_may_write_nothing --ignored",
        ])
        .arg(std::env::current_exe().unwrap())
        .env("KEPT_FOLDER", home.folder())
        .output()
        .unwrap();
    assert!(limited.status.success(), "{}", String::from_utf8_lossy(&limited.stdout));
    let after: Vec<_> = home.files().iter().map(|name| fs::read(home.at(name)).unwrap()).collect();
    assert_eq!(before, after);
}

#[test]
#[ignore = "only as a child of the test above"]
fn child_that_may_write_nothing() {
    let Some(path) = std::env::var_os("KEPT_FOLDER") else { return };
    let mut folder = Folder::claim(Some(path.into()));
    let mut person = person();
    person.label = "Somebody else".to_owned();
    assert!(folder.keep(&super::Keep::Person(person)).is_err());
}
