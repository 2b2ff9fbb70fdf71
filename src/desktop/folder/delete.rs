//! Deleting: only names that the app gives, only in its own folder, and never through a link.

use std::path::PathBuf;

use super::{Access, Folder, LOCK, NotKept};
use crate::desktop::own::{Dir, Kind};
use crate::desktop::{once, renderer, report, troubles};
use crate::saved::names;

impl Folder {
    /// Deletes everything that the app wrote to its own folder, what was set aside too. The lock, and the socket that
    /// later starts knock at, stay as long as the window: they hold nothing. Files that the person saved elsewhere, and
    /// files that others put here, stay.
    ///
    /// # Errors
    /// What could not be deleted, everything else being gone; or the folder, where it is not ours.
    pub fn delete_everything(&mut self) -> Result<(), Vec<PathBuf>> {
        self.seen.clear();
        self.v1 = None;
        let dir = match (self.hold(), &self.access) {
            (_, Access::Unwanted) | (Err(NotKept::NoFolder), _) => return Ok(()),
            (Ok(()), Access::Ours { dir, .. }) => dir,
            // The other window would write it all again.
            (held, _) => return Err(vec![held.err().map(|why| why.path().to_owned()).unwrap_or_default()]),
        };
        let mut left = Vec::new();
        for folder in [names::PEOPLE, names::CASES, names::LETTERS, names::FILES] {
            empty_folder(dir, folder, &mut left);
        }
        empty(dir, |name| is_ours(name) && !is_in_use(name), &mut left);
        if left.is_empty() { Ok(()) } else { Err(left) }
    }

    /// Deletes what a power cut left half-written by an earlier start.
    pub(crate) fn sweep(&mut self) {
        let Access::Ours { dir, .. } = &self.access else { return };
        let mine = format!("{}{}-", names::HALF_WRITTEN, std::process::id());
        let is_left = |name: &str| name.starts_with(names::HALF_WRITTEN) && !name.starts_with(&mine);
        // What resists disturbs nobody.
        let mut left = Vec::new();
        empty(dir, is_left, &mut left);
        for folder in [names::PEOPLE, names::CASES, names::LETTERS, names::FILES] {
            if let Ok(Some(sub)) = dir.sub(folder) {
                empty(&sub, is_left, &mut left);
            }
        }
    }
}

/// Whether the app gives this name to a file in its own folder.
fn is_ours(name: &str) -> bool {
    let known = [LOCK, once::SOCKET, renderer::FILE, report::FILE, troubles::FILE];
    let aside = names::set_aside_from(name).is_some_and(|stem| known.iter().any(|file| names::stem(file) == stem));
    known.contains(&name) || aside || names::is_ours("", name)
}

/// Whether the window needs it as long as it is open.
fn is_in_use(name: &str) -> bool {
    [LOCK, once::SOCKET].contains(&name)
}

/// Deletes what is ours in one of our folders, and the folder where nothing else is in it. A link in its place is only
/// a link.
fn empty_folder(dir: &Dir, folder: &str, left: &mut Vec<PathBuf>) {
    let path = dir.path_of(folder);
    let gone = match dir.kind(folder) {
        Ok(None) => true,
        Ok(Some(Kind::Link)) => dir.remove(folder).is_ok(),
        Ok(Some(Kind::Folder)) => match dir.sub(folder) {
            Ok(Some(sub)) => {
                empty(&sub, |name| names::is_ours(folder, name), left);
                dir.remove_sub(folder).is_ok()
            }
            _ => false,
        },
        _ => false,
    };
    if !gone {
        left.push(path);
    }
}

/// Deletes the files with such names, and links of these names, but nothing that links lead to.
fn empty(dir: &Dir, chosen: impl Fn(&str) -> bool, left: &mut Vec<PathBuf>) {
    let Ok(names) = dir.names() else {
        left.push(dir.path().to_owned());
        return;
    };
    let resisting = names.iter().filter(|name| chosen(name) && dir.remove(name).is_err());
    left.extend(resisting.map(|name| dir.path_of(name)));
}

/// Deletes the folder itself where nothing is kept in it.
pub(super) fn tidy(dir: &Dir) {
    let is_bare = dir.names().is_ok_and(|names| names.iter().all(|name| is_in_use(name)));
    if is_bare && dir.is_there() {
        // The lock goes last, so that nobody starts in between unseen. What resists holds nothing.
        let _ = dir.remove(once::SOCKET).and_then(|()| dir.remove(LOCK));
        let _ = std::fs::remove_dir(dir.path());
    }
}
