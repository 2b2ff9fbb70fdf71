//! The last things that went wrong on this computer, so that a bug report can tell them.
//!
//! Each is one line: the day, the version, what was tried, the role of the file, and the cause in a few words. Nothing
//! that a person typed is in it, no letter, no address, no name of a file or folder. The last lines outlive the
//! program in one small file of the app's own folder; where nothing may be kept they live as long as the program.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use jiff::ZonedDateTime;

use super::own::{Care, Dir};
use super::{DesktopError, home};

/// The name of the file.
pub(super) const FILE: &str = "troubles.txt";

/// How many lines are kept.
const MOST: usize = 20;

/// The most bytes that are read: more is nothing that this app wrote.
const LIMIT: u64 = 8_000;

/// What the app keeps in its folder, by the first part of the name below it. Everything else is not named.
const ROLES: [&str; 12] = [
    "cases",
    "files",
    "knock",
    "letters",
    "lock",
    "people",
    "renderer",
    "report.txt",
    "saved",
    "settings.ron",
    "state.ron",
    FILE,
];

static LAST: Mutex<Troubles> = Mutex::new(Troubles { lines: VecDeque::new(), folder: None });

/// The last lines, and where they are kept.
#[derive(Debug, Default)]
struct Troubles {
    /// The oldest first, each with how often it came in a row.
    lines: VecDeque<(String, u32)>,
    folder: Option<PathBuf>,
}

/// From now on, what goes wrong is kept in this folder too, after what went wrong before; without one only as long as
/// the program runs.
pub fn keep_in(folder: Option<PathBuf>) {
    let earlier = folder.as_deref().map(read).unwrap_or_default();
    let mut last = last();
    for line in earlier.into_iter().rev() {
        last.lines.push_front((line, 1));
    }
    last.shorten();
    last.folder = folder;
}

/// Notes what went wrong. The one place through which every failure of the desktop goes, once.
pub(super) fn note(error: &DesktopError) {
    note_line(&described(error, home::own_folder().as_deref()));
}

/// Notes that the window could not be drawn in this way.
pub fn note_undrawn(renderer: &str) {
    note_line(&format!("draw: {renderer}"));
}

/// Notes that what was kept could not be read: the role of the file, and why.
pub(super) fn note_unread(path: &Path, cause: &super::Cause) {
    note_line(&with_cause("read", Some(role(path, home::own_folder().as_deref())), cause));
}

/// The last troubles of this start and of earlier ones, the newest first. Gives nothing rather than wait: the program may
/// be ending.
#[must_use]
pub fn lines() -> Vec<String> {
    let last = match LAST.try_lock() {
        Ok(last) => last,
        Err(TryLockError::Poisoned(last)) => last.into_inner(),
        Err(TryLockError::WouldBlock) => return Vec::new(),
    };
    last.told().rev().collect()
}

/// Forgets them all, when everything is deleted.
pub(super) fn forget() {
    last().lines.clear();
}

/// What is kept in this folder, the oldest first.
#[must_use]
pub fn read(folder: &Path) -> Vec<String> {
    let text = read_file(folder).unwrap_or_default();
    let ours = |line: &&str| !line.is_empty() && line.chars().all(|letter| letter == ' ' || letter.is_ascii_graphic());
    let mut lines: Vec<String> = text.lines().filter(ours).map(ToOwned::to_owned).collect();
    lines.split_off(lines.len().saturating_sub(MOST))
}

fn last() -> MutexGuard<'static, Troubles> {
    LAST.lock().unwrap_or_else(PoisonError::into_inner)
}

fn note_line(what: &str) {
    let line = format!("{} {} {what}", ZonedDateTime::now().date(), env!("CARGO_PKG_VERSION"));
    last().note(line);
}

impl Troubles {
    fn note(&mut self, line: String) {
        if let Some((_, times)) = self.lines.back_mut().filter(|(newest, _)| *newest == line) {
            // A disk that is full fails at each key: that is counted, and not written each time.
            *times += 1;
            return;
        }
        self.lines.push_back((line, 1));
        self.shorten();
        self.keep();
    }

    fn shorten(&mut self) {
        let surplus = self.lines.len().saturating_sub(MOST);
        self.lines.drain(..surplus);
    }

    fn told(&self) -> impl DoubleEndedIterator<Item = String> + '_ {
        self.lines.iter().map(|(line, times)| if *times > 1 { format!("{line} ({times} times)") } else { line.clone() })
    }

    fn keep(&self) {
        let Some(folder) = &self.folder else { return };
        let text: String = self.told().map(|line| line + "\n").collect();
        // A trouble about troubles helps nobody.
        let _ = keep_file(folder, &text);
    }
}

/// The only two places that touch the disk.
fn keep_file(folder: &Path, text: &str) -> Option<()> {
    Dir::existing(folder).ok()??.write(FILE, text.as_bytes(), Care::Quick).ok()
}

fn read_file(folder: &Path) -> Option<String> {
    String::from_utf8(Dir::existing(folder).ok()??.read(FILE, LIMIT).ok()??).ok()
}

fn described(error: &DesktopError, own_folder: Option<&Path>) -> String {
    match error {
        DesktopError::Clipboard(cause) => with_cause("clipboard", None, cause),
        DesktopError::Browser(cause) => with_cause("browser", None, cause),
        DesktopError::Host(_) => "open: a host that is not on the list".to_owned(),
        DesktopError::Write(path, cause) => with_cause("write", Some(role(path, own_folder)), cause),
        DesktopError::Open(path, cause) => with_cause("open", Some(role(path, own_folder)), cause),
    }
}

fn with_cause(what: &str, role: Option<&str>, cause: &super::Cause) -> String {
    let parts = [role, Some(cause.in_short()).filter(|short| !short.is_empty())];
    let parts: Vec<&str> = parts.into_iter().flatten().collect();
    if parts.is_empty() { what.to_owned() } else { format!("{what}: {}", parts.join(", ")) }
}

/// What a file is to the app; never its name, which may be the person's.
fn role(path: &Path, own_folder: Option<&Path>) -> &'static str {
    let Some(below) = own_folder.and_then(|folder| path.strip_prefix(folder).ok()) else { return "elsewhere" };
    let Some(first) = below.components().next() else { return "the folder" };
    ROLES.into_iter().find(|known| first.as_os_str() == *known).unwrap_or("another file")
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::Cause;
    use super::*;

    fn refused() -> Cause {
        std::io::ErrorKind::PermissionDenied.into()
    }

    #[test]
    fn a_line_tells_what_and_why_but_no_name_of_the_person() {
        let own = Path::new("/home/jane/.local/share/right-to-object");
        let write = |path: &str| described(&DesktopError::Write(path.into(), refused()), Some(own));
        assert_eq!(write("/home/jane/.local/share/right-to-object/state.ron"), "write: state.ron, permission denied");
        assert_eq!(write("/home/jane/.local/share/right-to-object/cases/jane.meta"), "write: cases, permission denied");
        assert_eq!(write("/home/jane/.local/share/right-to-object/jane.txt"), "write: another file, permission denied");
        assert_eq!(write("/home/jane/.local/share/right-to-object"), "write: the folder, permission denied");
        assert_eq!(write("/home/jane/letter.txt"), "write: elsewhere, permission denied");
        let table = [
            (DesktopError::Clipboard(Cause::default()), "clipboard"),
            (DesktopError::Browser(Cause::said("none answered")), "browser: none answered"),
            (DesktopError::Host("https://jane.example".into()), "open: a host that is not on the list"),
            (DesktopError::Open("/home/jane/a.ics".into(), refused()), "open: elsewhere, permission denied"),
        ];
        for (error, line) in table {
            assert_eq!(described(&error, None), line);
        }
    }

    #[test]
    fn the_last_few_are_kept_and_found_again() {
        let folder = tempfile::tempdir().unwrap();
        let mut troubles = Troubles { folder: Some(folder.path().to_owned()), ..Troubles::default() };
        for number in 0..30 {
            troubles.note(format!("write: {number}"));
        }
        for _ in 0..1_000 {
            troubles.note("write: full".to_owned());
        }
        troubles.note("browser".to_owned());
        let kept = read(folder.path());
        assert_eq!(kept.len(), MOST);
        assert_eq!(kept[MOST - 2..], ["write: full (1000 times)", "browser"]);
        assert_eq!(kept, troubles.told().collect::<Vec<_>>());
    }

    #[test]
    fn what_this_app_never_wrote_is_not_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join(FILE);
        fs::write(&file, "write: state.ron\n\u{1b}[31mred\n\nZürich\nbrowser\n").unwrap();
        assert_eq!(read(folder.path()), ["write: state.ron", "browser"]);
        fs::write(&file, "x\n".repeat(1_000_000)).unwrap();
        assert_eq!(read(folder.path()), [""; 0], "that is none of ours");
        fs::remove_file(&file).unwrap();
        fs::create_dir(&file).unwrap();
        assert_eq!(read(folder.path()), [""; 0]);
    }

    #[cfg(unix)]
    #[test]
    fn no_link_is_followed() {
        let folder = tempfile::tempdir().unwrap();
        let theirs = folder.path().join("theirs");
        fs::write(&theirs, "theirs").unwrap();
        std::os::unix::fs::symlink(&theirs, folder.path().join(FILE)).unwrap();
        assert_eq!(read(folder.path()), [""; 0]);
        let mut troubles = Troubles { folder: Some(folder.path().to_owned()), ..Troubles::default() };
        troubles.note("browser".to_owned());
        assert_eq!(fs::read_to_string(&theirs).unwrap(), "theirs");
        assert_eq!(read(folder.path()), [""; 0], "the next start sets the link aside");
        assert_eq!(troubles.told().collect::<Vec<_>>(), ["browser"]);
    }

    #[test]
    fn without_a_folder_they_last_as_long_as_the_program() {
        let mut troubles = Troubles::default();
        troubles.note("browser".to_owned());
        assert_eq!(troubles.told().collect::<Vec<_>>(), ["browser"]);
    }
}
