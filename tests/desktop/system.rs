//! The real desktop where much of it is missing, as on a bare machine or over a remote connection.
//!
//! Each test starts this program again with an environment of its own: programs and folders are found through it.

#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::mpsc;
use std::time::{Duration, Instant};

use right_to_object::desktop::folder::Folder;
use right_to_object::desktop::home::{HOME_VARIABLE, own_folder};
use right_to_object::desktop::system::{System, diagnose};
use right_to_object::desktop::{Cause, Desktop, DesktopError, OpenOutcome, SaveOutcome, Wake, troubles};
use right_to_object::knowledge::{Facts, Knowledge, Source, SourceKind};
use right_to_object::saved::Frozen;
use tempfile::TempDir;

const PAGE: &str = "https://www.facebook.com/help/contact/1?a=b&c=d%20e#f";

/// A bare machine: no display, no bus, no programs but those a test puts there.
struct Machine {
    root: TempDir,
    environment: Vec<(&'static str, String)>,
}

impl Machine {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        for folder in ["bin", "home"] {
            fs::create_dir(root.path().join(folder)).unwrap();
        }
        let shown = |folder: &str| root.path().join(folder).display().to_string();
        let environment = vec![
            ("PATH", shown("bin")),
            ("HOME", shown("home")),
            (HOME_VARIABLE, shown("home")),
            // Unset, it would be looked for where the machine's real one is.
            ("DBUS_SESSION_BUS_ADDRESS", format!("unix:path={}", shown("no-bus"))),
        ];
        Self { root, environment }
    }

    fn home(&self) -> PathBuf {
        self.root.path().join("home")
    }

    /// A program that writes down its arguments, one a line, and ends with this code. Says where it writes.
    fn with_program(&self, name: &str, code: u8) -> PathBuf {
        let notes = self.root.path().join(name).with_extension("notes");
        let script = format!("echo noise\nprintf '%s\\n' \"$@\" > '{}'\nexit {code}", notes.display());
        self.with_script(name, &script);
        notes
    }

    fn with_script(&self, name: &str, script: &str) {
        let program = self.root.path().join("bin").join(name);
        fs::write(&program, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    }

    fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.environment.push((name, value.into()));
        self
    }

    /// Does something there and says what came of it; nothing else may be written to the terminal.
    fn does(&self, task: &str) -> String {
        let outcome = self.root.path().join("outcome");
        let output = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "system::on_the_bare_machine", "--ignored", "--nocapture"])
            .env_clear()
            .envs(self.environment.iter().map(|(name, value)| (name, value)))
            .env("TASK", task)
            .env("OUTCOME", &outcome)
            .output()
            .unwrap();
        let printed = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{printed}");
        assert!(!printed.contains("noise"), "{printed}");
        fs::read_to_string(outcome).unwrap()
    }
}

#[test]
#[ignore = "the other tests run it with an environment of its own"]
fn on_the_bare_machine() {
    let Ok(task) = std::env::var("TASK") else { return };
    let outcome = match task.as_str() {
        "open a page" => format!("{:?}", opened(|desktop| desktop.open_page(PAGE).unwrap())),
        "ask for a page" => {
            let started = Instant::now();
            let asked = desktop().open_page(PAGE);
            format!("{asked:?} in {} s", started.elapsed().as_secs())
        }
        "open a look-alike" => format!("{:?}", desktop().open_page("https://facebook.com.evil.example/")),
        "open a file" => format!("{:?}", opened(|desktop| drop(desktop.open_file("reminder.ics", "BEGIN:VCALENDAR")))),
        "copy" => format!("{:?}", desktop().copy("I object.").map_err(bare)),
        "fail and diagnose" => {
            fs::create_dir_all(own_folder().unwrap()).unwrap();
            troubles::keep_in(own_folder());
            opened(|desktop| desktop.open_page(PAGE).unwrap());
            let mut desktop = desktop();
            desktop.open_page("https://jane.example/").unwrap_err();
            desktop.open_page("https://jane.example/").unwrap_err();
            desktop.copy("I object.").unwrap_err();
            format!("{:?}", diagnose())
        }
        "save a file" => format!("{:?}", save_a_file()),
        "diagnose" => format!("{:?}", diagnose()),
        "name the folder" => own_folder().unwrap().display().to_string(),
        other => panic!("no such task: {other}"),
    };
    fs::write(std::env::var("OUTCOME").unwrap(), outcome).unwrap();
}

fn desktop() -> System {
    desktop_waking(Box::new(|| ()))
}

/// One source is all that the machine knows.
fn one_source() -> &'static Knowledge {
    let checked = "2026-11-23".parse().unwrap();
    let kind = SourceKind::Controller;
    let source = Source { id: "form".into(), url: PAGE.into(), kind, label: None, seen: None, checked };
    Box::leak(Box::new(Knowledge { sources: vec![source], ..Knowledge::default() }))
}

fn desktop_waking(wake: Wake) -> System {
    let folder = Folder::claim(own_folder());
    System::new(Facts::read_by(one_source), folder, Box::new(|_| Frozen::default()), wake)
}

/// Waits for the outcome as the window does: until it is woken.
fn save_a_file() -> SaveOutcome {
    let (sender, woken) = mpsc::channel();
    let mut desktop = desktop_waking(Box::new(move || sender.send(()).unwrap()));
    desktop.save_file("letter: mine.txt", "I object.");
    woken.recv().unwrap();
    desktop.saved_file().unwrap()
}

/// Waits in the same way for what became of something opened.
fn opened(open: impl FnOnce(&mut System)) -> OpenOutcome {
    let (sender, woken) = mpsc::channel();
    let mut desktop = desktop_waking(Box::new(move || sender.send(()).unwrap()));
    open(&mut desktop);
    woken.recv().unwrap();
    match desktop.open_outcome().unwrap() {
        OpenOutcome::Page(page, result) => OpenOutcome::Page(page, result.map_err(bare)),
        OpenOutcome::File(file, result) => OpenOutcome::File(file, result.map_err(bare)),
    }
}

/// An error without its cause, which each system words in its way.
fn bare(error: DesktopError) -> DesktopError {
    match error {
        DesktopError::Clipboard(_) => DesktopError::Clipboard(Cause::default()),
        DesktopError::Browser(_) => DesktopError::Browser(Cause::default()),
        DesktopError::Open(file, _) => DesktopError::Open(file, Cause::default()),
        DesktopError::Write(file, _) => DesktopError::Write(file, Cause::default()),
        DesktopError::Host(_) => error,
    }
}

/// The outcome for the page.
fn page(result: Result<(), DesktopError>) -> String {
    format!("{:?}", OpenOutcome::Page(PAGE.to_owned(), result))
}

/// Waits until a program has written down its arguments: the app does not wait for a browser to end.
fn read_notes(notes: &Path) -> String {
    let tries = std::iter::repeat_with(|| {
        std::thread::sleep(Duration::from_millis(10));
        fs::read_to_string(notes).ok().filter(|text| text.ends_with('\n'))
    });
    tries.take(2_000).flatten().next().unwrap()
}

fn failed(error: &DesktopError) -> String {
    format!("{:?}", Err::<(), _>(error))
}

#[test]
fn the_browser_of_the_environment_gets_the_address_whole() {
    let machine = Machine::new().with("BROWSER", "my-browser");
    let notes = machine.with_program("my-browser", 0);
    assert_eq!(machine.does("open a page"), page(Ok(())));
    assert_eq!(read_notes(&notes), format!("{PAGE}\n"));
}

#[test]
fn the_browser_of_the_environment_may_have_arguments_and_successors() {
    let machine = Machine::new().with("BROWSER", "missing-browser:my-browser --new-window %s");
    let notes = machine.with_program("my-browser", 0);
    assert_eq!(machine.does("open a page"), page(Ok(())));
    assert_eq!(read_notes(&notes), format!("--new-window\n{PAGE}\n"));
}

#[test]
fn without_a_named_browser_the_desktop_is_asked() {
    let machine = Machine::new();
    let notes = machine.with_program("xdg-open", 0);
    assert_eq!(machine.does("open a page"), page(Ok(())));
    assert_eq!(read_notes(&notes), format!("{PAGE}\n"));
}

#[test]
fn where_no_browser_opens_that_is_said() {
    let machine = Machine::new();
    assert_eq!(machine.does("open a page"), page(Err(DesktopError::Browser(Cause::default()))));
    machine.with_program("xdg-open", 3);
    assert_eq!(machine.does("open a page"), page(Err(DesktopError::Browser(Cause::default()))));
}

#[test]
fn a_browser_that_takes_its_time_does_not_keep_the_window_waiting() {
    let machine = Machine::new();
    machine.with_script("xdg-open", "/bin/sleep 2");
    assert_eq!(machine.does("ask for a page"), "Ok(()) in 0 s");
}

#[test]
fn a_look_alike_never_reaches_the_browser() {
    let machine = Machine::new().with("BROWSER", "my-browser");
    let notes = machine.with_program("my-browser", 0);
    let refused = DesktopError::Host("https://facebook.com.evil.example/".to_owned());
    assert_eq!(machine.does("open a look-alike"), failed(&refused));
    assert!(!notes.exists());
}

#[test]
fn a_file_is_written_and_given_to_its_program() {
    let machine = Machine::new();
    let notes = machine.with_program("xdg-open", 0);
    let file = machine.home().join("right-to-object/files/reminder.ics");
    assert_eq!(machine.does("open a file"), format!("{:?}", OpenOutcome::File(file.clone(), Ok(()))));
    assert_eq!(read_notes(&notes), format!("{}\n", file.display()));
    assert_eq!(fs::read_to_string(file).unwrap(), "BEGIN:VCALENDAR");
}

#[test]
fn where_no_program_opens_a_file_it_is_there_to_be_found() {
    let machine = Machine::new();
    let file = machine.home().join("right-to-object/files/reminder.ics");
    let failed = Err(DesktopError::Open(file.clone(), Cause::default()));
    assert_eq!(machine.does("open a file"), format!("{:?}", OpenOutcome::File(file.clone(), failed)));
    assert!(file.exists());
}

#[test]
fn without_a_display_copying_fails_and_says_so() {
    assert_eq!(Machine::new().does("copy"), failed(&DesktopError::Clipboard(Cause::default())));
}

#[test]
fn without_a_dialog_a_file_is_saved_in_the_persons_own_folder() {
    let machine = Machine::new();
    for name in ["letter- mine.txt", "letter- mine (2).txt"] {
        let path = machine.home().join(name);
        assert_eq!(machine.does("save a file"), format!("{:?}", SaveOutcome::SavedWithoutDialog(path.clone())));
        assert_eq!(fs::read_to_string(&path).unwrap(), "I object.");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn a_file_is_saved_where_the_dialog_says() {
    let machine = Machine::new();
    let path = machine.root.path().join("letter.txt");
    machine.with_script("zenity", &format!("echo '{}'", path.display()));
    assert_eq!(machine.does("save a file"), format!("{:?}", SaveOutcome::Saved(path.clone())));
    assert_eq!(fs::read_to_string(&path).unwrap(), "I object.");
}

#[test]
fn a_closed_dialog_saves_nothing() {
    let machine = Machine::new();
    machine.with_script("zenity", "exit 1");
    assert_eq!(machine.does("save a file"), format!("{:?}", SaveOutcome::Cancelled));
    assert_eq!(fs::read_dir(machine.home()).unwrap().count(), 0);
}

#[test]
fn the_person_is_told_where_the_app_keeps_its_files() {
    let machine = Machine::new();
    assert_eq!(machine.does("name the folder"), machine.home().join("right-to-object").display().to_string());
}

#[test]
fn a_bug_report_names_no_person() {
    let machine = Machine::new().with("BROWSER", "/home/jane/bin/my-browser --profile jane");
    let report = machine.does("diagnose");
    assert!(report.contains("(\"display\", \"none\")"), "{report}");
    assert!(report.contains("(\"clipboard\", \"no\")"), "{report}");
    assert!(report.contains("(\"browser\", \"my-browser\")"), "{report}");
    assert!(report.contains("(\"save-dialog\", \"no\")"), "{report}");
    assert!(report.contains("(\"folder\", \"$RIGHT_TO_OBJECT_HOME/right-to-object\")"), "{report}");
    assert!(!report.contains("jane"), "{report}");
}

#[test]
fn what_went_wrong_is_told_to_the_next_program_but_nothing_of_the_person() {
    let machine = Machine::new();
    let report = machine.does("fail and diagnose");
    let troubles: Vec<&str> =
        report.split("(\"trouble\", \"").skip(1).map(|line| line.split('"').next().unwrap()).collect();
    let ends =
        ["clipboard: unknown", "open: a host that is not on the list (2 times)", "browser: entity not found (2)"];
    assert_eq!(troubles.len(), ends.len(), "{report}");
    for (line, end) in troubles.iter().zip(ends) {
        assert!(line.ends_with(end) && line.contains(env!("CARGO_PKG_VERSION")), "{line} does not end with {end}");
    }
    let again = machine.does("diagnose");
    assert!(troubles.iter().all(|line| again.contains(line)), "{again}");
    assert!(!again.contains("jane") && !again.contains("facebook"), "{again}");
}
