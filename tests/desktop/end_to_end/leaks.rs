//! Nothing leaks: no network, no file that others can read, nothing personal where others may look.

use std::collections::HashMap;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::desk::Desk;
use super::{until_kept, walk_to_the_form};
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
    until_kept(&desk, "settings.ron", "go-there")?;
    let modes = modes_below(&desk.spare_folder().join("app"))?;
    for name in ["settings.ron", "people/me.ron", "lock", "knock", "renderer"] {
        assert!(modes.iter().any(|(path, _)| path.ends_with(name)), "no {name} in {modes:?}");
    }
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
