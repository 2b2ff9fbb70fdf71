//! Nothing leaks: no network, no file that others can read, nothing personal where others may look; and no answer is
//! lost when the power fails.

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};
use right_to_object::desktop::store::Store;

use super::desk::{Desk, Running};
use super::walk_to_the_form;
use crate::APP;

/// Calls of the kernel by which a process was made, became another program, or reached for a network.
const TRACED: &str = "trace=%network,%process";

/// The lines of a trace in which this program, not one that it started, made a socket for the internet.
fn internet_sockets(trace: &str) -> Vec<&str> {
    let mut ours: HashMap<&str, bool> = HashMap::new();
    let mut found = Vec::new();
    for line in trace.lines() {
        let Some((process, call)) = line.split_once(char::is_whitespace) else { continue };
        let call = call.trim_start();
        // The first process is the program itself.
        let is_first = ours.is_empty();
        let is_ours = *ours.entry(process).or_insert(is_first);
        let result = call.rsplit_once(" = ").map(|(_, result)| result.trim());
        let makes_process = ["clone(", "clone3(", "fork(", "vfork(", "<... clone", "<... fork", "<... vfork"];
        if makes_process.iter().any(|start| call.starts_with(start)) {
            if let Some(child) = result.and_then(|result| result.split(' ').next()).filter(|child| *child != "?") {
                ours.insert(child, is_ours);
            }
        } else if (call.starts_with("execve(") || call.starts_with("<... execve")) && result == Some("0") && !is_first {
            ours.insert(process, false);
        } else if is_ours && call.contains("AF_INET") {
            found.push(line);
        }
    }
    found
}

#[test]
fn a_trace_tells_our_sockets_from_those_of_the_browser() {
    let trace = "10 execve(\"app\", [\"app\"], 0x1 /* 9 vars */) = 0\n\
                 10 socket(AF_UNIX, SOCK_STREAM, 0) = 3\n\
                 10 clone3({flags=CLONE_VM}, 88) = 11\n\
                 11 vfork( <unfinished ...>\n\
                 12 execve(\"/usr/bin/browser\", [\"browser\"], 0x1) = 0\n\
                 11 <... vfork resumed>) = 12\n\
                 12 execve(\"/usr/bin/browser\", [\"browser\"], 0x1) = 0\n\
                 12 socket(AF_INET, SOCK_STREAM, 0) = 3\n\
                 12 clone(child_stack=NULL) = 13\n\
                 13 connect(3, {sa_family=AF_INET6}, 28) = 0";
    assert_eq!(internet_sockets(trace), [""; 0]);
    let ours = "11 socket(AF_INET6, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 5";
    assert_eq!(internet_sockets(&format!("{trace}\n{ours}")), [ours]);
}

#[test]
fn from_the_first_page_to_the_form_no_internet_socket_is_made() -> Result<()> {
    let desk = Desk::new()?;
    let trace = desk.spare_folder().join("trace");
    let mut command = desk.command("strace");
    command.args(["-f", "-qq", "-e", TRACED, "-e", "signal=none", "-o"]).arg(&trace).arg(APP);
    let window = desk.start_command(&mut command)?;
    walk_to_the_form(&desk)?;
    desk.press("Copy text and open the form")?;
    desk.wait_for_browser()?;
    drop(window);
    let trace = fs::read_to_string(trace)?;
    assert!(trace.contains("AF_UNIX") && trace.contains("execve"), "the trace saw something");
    assert_eq!(internet_sockets(&trace), [""; 0]);
    Ok(())
}

/// Everything below a folder, with its mode.
fn modes_below(folder: &Path) -> Result<Vec<(PathBuf, u32)>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let about = fs::symlink_metadata(&path)?;
        found.push((path.clone(), about.permissions().mode() & 0o777));
        if about.is_dir() {
            found.extend(modes_below(&path)?);
        }
    }
    Ok(found)
}

#[test]
fn only_the_person_can_read_what_is_kept_and_nothing_personal_is_shown_to_others() -> Result<()> {
    let desk = Desk::new()?;
    let window = desk.start(APP)?;
    walk_to_the_form(&desk)?;
    let modes = modes_below(&desk.spare_folder().join("app"))?;
    assert!(modes.iter().any(|(path, _)| path.ends_with("state.ron")), "{modes:?}");
    for (path, mode) in modes {
        let expected = if path.is_dir() { 0o700 } else { 0o600 };
        assert_eq!(mode, expected, "{}", path.display());
    }
    assert_eq!(desk.window_title()?, "Right to Object");
    let arguments = fs::read_to_string(format!("/proc/{}/cmdline", window.id()))?;
    assert_eq!(arguments, format!("{APP}\0"));
    assert_eq!(fs::read_to_string(desk.complaints())?, "", "nothing is logged");

    // No other file than in its own folder, so no list of recent ones either; caches of the drivers apart.
    let elsewhere = modes_below(&desk.spare_folder().join("home"))?;
    let files: Vec<_> = elsewhere.into_iter().filter(|(path, _)| path.is_file()).collect();
    let ours = files.iter().find(|(path, _)| !path.components().any(|part| part.as_os_str() == ".cache"));
    assert_eq!(ours, None);
    Ok(())
}

/// Numbers that look random and are the same in each run, so that a failure can be repeated.
struct Moments(u64);

impl Moments {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// What the typist types in each round, over and over.
const TYPED: &str = "My family is in these photos. ";

/// The walk of [`walk_to_the_form`], which can be cut off at any moment and goes on where it was.
struct Walk<'d> {
    desk: &'d Desk,
    /// The titles of its pages, as far as it came.
    titles: Vec<String>,
    /// The page last seen.
    at: usize,
}

impl Walk<'_> {
    /// Where the text field is.
    const REASONS: usize = 5;
    const FORM: usize = 6;

    /// The page after a start: the one last seen, or the one that was on its way.
    fn go_on_after_start(&mut self) -> Result<()> {
        if self.desk.own_folder().join("state.ron").exists() {
            self.desk.press("Continue where you stopped")?;
            self.desk.until_gone("Continue where you stopped")?;
        } else {
            self.desk.go_on("Next")?;
        }
        let title = self.desk.title()?;
        let known = self.titles.iter().position(|known| *known == title);
        let at = known.unwrap_or_else(|| {
            self.titles.push(title.clone());
            self.titles.len() - 1
        });
        ensure!(at == self.at || at == self.at + 1, "it went from {:?} to {title}", self.titles.get(self.at));
        self.at = at;
        Ok(())
    }

    /// Answers the page's question, if it is not answered yet, and presses the button that leads on, without waiting for what comes.
    fn begin_step(&self) -> Result<()> {
        match self.at {
            _ if self.desk.can_use("Next") => {}
            0 => {
                self.desk.fill("Country", "Germany")?;
                self.desk.key("Return")?;
            }
            1..=3 => self.desk.choose_first()?,
            _ => {}
        }
        self.desk.press("Next")
    }
}

/// Cuts the power at moments that look random, while pages turn and while somebody types, and looks at what is there
/// after the next start: the last page seen and everything typed that was on the screen, but for the last keystroke.
#[test]
fn a_power_cut_at_any_moment_loses_at_most_the_last_keystroke() -> Result<()> {
    let rounds: u64 = std::env::var("POWER_CUTS").map_or(Ok(9), |rounds| rounds.parse())?;
    let desk = Desk::new()?;
    let mut moments = Moments(rounds);
    let mut walk = Walk { desk: &desk, titles: Vec::new(), at: 0 };
    for round in 0..rounds {
        let window = desk.start(APP)?;
        walk.go_on_after_start().with_context(|| format!("round {round}"))?;
        if walk.at == Walk::REASONS && moments.next(4) > 0 {
            type_until_cut_off(&desk, window, moments.next(900)).with_context(|| format!("round {round}"))?;
        } else if walk.at == Walk::FORM {
            window.cut_off()?;
            fs::remove_dir_all(desk.own_folder())?;
            walk.at = 0;
        } else {
            walk.begin_step()?;
            std::thread::sleep(Duration::from_millis(moments.next(150)));
            window.cut_off()?;
        }
    }
    Ok(())
}

fn type_until_cut_off(desk: &Desk, window: Running, after: u64) -> Result<()> {
    const FIELD: &str = "Your own words";
    desk.focus(FIELD)?;
    desk.key("ctrl+End")?;
    let before = desk.text_in(FIELD)?;
    let mut typist = desk.start_command(desk.command("xdotool").args(["type", "--delay", "25", "--", TYPED]))?;
    std::thread::sleep(Duration::from_millis(after));
    let seen = desk.text_in(FIELD)?;
    window.cut_off()?;
    typist.wait()?;
    let kept = kept_words(desk)?;
    ensure!(format!("{before}{TYPED}").starts_with(&kept), "“{kept}” was never typed");
    let seen_but_one = seen.chars().count().saturating_sub(1);
    ensure!(kept.chars().count() >= seen_but_one, "“{seen}” was shown, but “{kept}” was kept");
    Ok(())
}

/// The person's own words, as the next start will find them.
fn kept_words(desk: &Desk) -> Result<String> {
    let loaded = Store::new(Some(desk.own_folder())).load();
    ensure!(loaded.set_aside.is_none() && !loaded.read_only, "{loaded:?}");
    Ok(loaded.saved.answers.own_words)
}
