//! What is kept between two starts: one file in the app's own folder.
//!
//! It reads whatever it finds without ever failing, sets aside what it can't read instead of writing over it, and
//! writes whole files or none. It never looks into the answers, and never touches a file it did not write.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use jiff::ZonedDateTime;
use ron::ser::PrettyConfig;
use serde::Deserialize;

use super::{Cause, DesktopError, Loaded, files, once, renderer, report, troubles};
use crate::answers::{SAVED_VERSION, Saved};

/// The environment variable that names the folder for all of the app's files.
pub const HOME_VARIABLE: &str = "RIGHT_TO_OBJECT_HOME";

/// The name of the app's own folder.
pub const FOLDER: &str = "right-to-object";

/// The most bytes that are read: more is nothing that this app wrote.
const LIMIT: u64 = 5_000_000;

const STATE: &str = "state.ron";
const ASIDE: &str = ".aside";
const LOCK: &str = "lock";
const FILES: &str = "files";

const NO_FOLDER: Cause = Cause::said("there is no folder");

/// The app's own folder and what is kept there.
#[derive(Debug)]
pub struct Store {
    folder: Option<PathBuf>,
    access: Access,
    /// What the file holds, so that only changes are written.
    written: Option<String>,
}

/// What this process may do with the folder.
#[derive(Debug)]
enum Access {
    /// Not looked at yet.
    Unknown,
    /// Nothing is to be read or kept.
    Unwanted,
    /// Ours alone, as long as the lock is held.
    Ours(#[expect(dead_code, reason = "the lock lasts as long as the file is open")] File),
    /// Another process has it, or had it when this one started and may have written since.
    Others,
    /// Something there can be neither read nor moved away.
    Stuck,
}

/// Why a file could not become a [`Saved`].
struct Unreadable(Cause);

impl<E: Into<Cause>> From<E> for Unreadable {
    fn from(cause: E) -> Self {
        Self(cause.into())
    }
}

/// The one thing that every version of the file has in common.
#[derive(Deserialize)]
struct Version {
    version: u32,
}

/// The folder that [`HOME_VARIABLE`] names, if any.
#[must_use]
pub fn portable_home() -> Option<PathBuf> {
    let home = std::env::var_os(HOME_VARIABLE).filter(|home| !home.is_empty())?;
    std::path::absolute(home).ok()
}

/// Where the app's own folder is: below [`HOME_VARIABLE`], or else where the system keeps programs' data. None where
/// the person has no home.
#[must_use]
pub fn own_folder() -> Option<PathBuf> {
    let above = portable_home().or_else(|| Some(directories::BaseDirs::new()?.data_local_dir().to_owned()))?;
    Some(above.join(FOLDER))
}

impl Store {
    /// A store in this folder; without one nothing is kept. Nothing is read or written yet.
    #[must_use]
    pub fn new(folder: Option<PathBuf>) -> Self {
        Self { folder, access: Access::Unknown, written: None }
    }

    /// A store that reads nothing and keeps nothing, and does not call that a failure.
    #[must_use]
    pub fn keeping_nothing() -> Self {
        Self { folder: None, access: Access::Unwanted, written: None }
    }

    /// Whether another process of the app has the folder. Takes it, if not.
    #[must_use]
    pub fn is_open_elsewhere(&mut self) -> bool {
        self.claim();
        matches!(self.access, Access::Others)
    }

    /// The app's own folder.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// Reads the saved state. What can't be read is set aside under another name; where even that fails, or another
    /// window of the app is open, the state is read-only.
    pub fn load(&mut self) -> Loaded {
        if matches!(self.access, Access::Unwanted) {
            return Loaded::default();
        }
        let Some(state) = self.path(STATE) else { return Loaded { read_only: true, ..Loaded::default() } };
        self.claim();
        let mut loaded = match read(&state) {
            Ok(None) => Loaded::default(),
            Ok(Some((text, saved))) => {
                self.written = Some(text);
                Loaded { saved, ..Loaded::default() }
            }
            Err(Unreadable(cause)) => {
                troubles::note_unread(&state, &cause);
                Loaded { set_aside: self.set_aside(&state), ..Loaded::default() }
            }
        };
        loaded.read_only = !self.may_write();
        loaded.report = self.folder().filter(|_| !loaded.read_only).and_then(report::read);
        loaded
    }

    /// Keeps the state. Does nothing where nothing changed.
    ///
    /// # Errors
    /// [`DesktopError::Write`] where there is no folder, where it is read-only or where the disk refuses.
    pub fn store(&mut self, saved: &Saved) -> Result<(), DesktopError> {
        if matches!(self.access, Access::Unwanted) {
            return Ok(());
        }
        if matches!(self.access, Access::Unknown) {
            // Never write over something that has not been looked at.
            self.load();
        }
        let (Some(state), true) = (self.path(STATE), self.may_write()) else {
            return Err(self.cannot_write(STATE, Cause::said("the folder is not this window's")));
        };
        let text = ron::ser::to_string_pretty(&saved.clone().cleaned(), PrettyConfig::default())
            .ok()
            .filter(|text| text.len() as u64 <= LIMIT)
            .ok_or_else(|| self.cannot_write(STATE, io::ErrorKind::FileTooLarge))?;
        if self.written.as_ref() != Some(&text) {
            files::write(&state, &text).map_err(|error| self.cannot_write(STATE, error))?;
            self.written = Some(text);
        }
        Ok(())
    }

    /// Writes a file of the app's own, for another program to open.
    ///
    /// # Errors
    /// [`DesktopError::Write`].
    pub fn write_file(&self, name: &str, contents: &str) -> Result<PathBuf, DesktopError> {
        let name = files::plain_name(name);
        let folder = self.path(FILES).ok_or_else(|| self.cannot_write(&name, NO_FOLDER))?;
        let path = folder.join(name);
        files::create_folder(&folder)
            .and_then(|()| files::write(&path, contents))
            .map_err(|error| DesktopError::Write(path.clone(), error.into()))?;
        Ok(path)
    }

    /// Deletes the report of the last start.
    ///
    /// # Errors
    /// [`DesktopError::Write`] where it is still there.
    pub fn delete_report(&self) -> Result<(), DesktopError> {
        let deleted = self.folder().map_or(Ok(()), report::delete);
        deleted.map_err(|error| self.cannot_write(report::FILE, error))
    }

    /// Deletes every file and folder that the app wrote to its own folder, those set aside too, and the folder itself
    /// unless someone else put something there. Files that the person saved elsewhere are theirs and stay.
    ///
    /// # Errors
    /// [`DesktopError::Write`] with the first thing that could not be deleted; everything else is gone then.
    pub fn delete_everything(&mut self) -> Result<(), DesktopError> {
        let Some(folder) = self.folder.clone() else { return Ok(()) };
        if matches!(self.access, Access::Unknown) {
            self.claim();
        }
        if matches!(self.access, Access::Others) {
            // The other window would write it all again.
            return Err(self.cannot_write(LOCK, io::ErrorKind::WouldBlock));
        }
        // Windows deletes no open file.
        self.access = Access::Unknown;
        self.written = None;
        let files = folder.join(FILES);
        let emptied = empty(&files, |_| true).and(remove_empty(&files));
        troubles::forget();
        empty(&folder, is_own).and(emptied).and(remove_empty(&folder))
    }

    /// Takes the lock, so that two open windows never write over each other's case.
    fn claim(&mut self) {
        if matches!(self.access, Access::Ours(_)) {
            return;
        }
        let Some(folder) = &self.folder else { return };
        self.access = match lock(folder) {
            Ok(Some(file)) => Access::Ours(file),
            Ok(None) => Access::Others,
            Err(_) => Access::Stuck,
        };
    }

    /// Moves an unreadable file out of the way, for the person to look at or to send in.
    fn set_aside(&mut self, state: &Path) -> Option<PathBuf> {
        if !self.may_write() {
            return None;
        }
        let aside = files::set_aside(state, &format!("state-{}{ASIDE}", ZonedDateTime::now().date())).ok();
        if aside.is_none() {
            self.access = Access::Stuck;
        }
        aside
    }

    fn may_write(&self) -> bool {
        matches!(self.access, Access::Ours(_))
    }

    fn path(&self, name: &str) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join(name))
    }

    fn cannot_write(&self, name: &str, cause: impl Into<Cause>) -> DesktopError {
        DesktopError::Write(self.path(name).unwrap_or_else(|| PathBuf::from(name)), cause.into())
    }
}

/// Opens the folder and its lock; none where another process holds it.
fn lock(folder: &Path) -> io::Result<Option<File>> {
    files::create_folder(folder)?;
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(folder.join(LOCK))?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Ok(None),
        // Some network drives know no locks; two windows at once are rarer still.
        Ok(()) | Err(TryLockError::Error(_)) => Ok(Some(file)),
    }
}

/// The state with its text; none where there is no file.
fn read(state: &Path) -> Result<Option<(String, Saved)>, Unreadable> {
    let file = match File::open(state) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        opened => opened?,
    };
    let mut text = String::new();
    file.take(LIMIT + 1).read_to_string(&mut text)?;
    if text.len() as u64 > LIMIT {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    let saved = parse(&text)?;
    Ok(Some((text, saved)))
}

fn parse(text: &str) -> Result<Saved, Unreadable> {
    let Version { version } = ron::from_str(text)?;
    if version > SAVED_VERSION {
        return Err(Unreadable(Cause::said("it is of a newer version")));
    }
    Ok(ron::from_str(text).map(Saved::cleaned)?)
}

/// Whether a file in the app's folder is one that the app wrote.
fn is_own(name: &str) -> bool {
    let aside = name.starts_with("state-") && name.ends_with(ASIDE);
    let known = [STATE, LOCK, once::SOCKET, renderer::FILE, report::FILE, troubles::FILE];
    aside || known.contains(&name) || name.starts_with(files::HALF_WRITTEN)
}

/// Deletes files with such names; the first that resists is the error, after all others are gone.
fn empty(folder: &Path, chosen: impl Fn(&str) -> bool) -> Result<(), DesktopError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries.map_err(|error| cannot_delete(folder, error))?,
    };
    let mut outcome = Ok(());
    for entry in entries {
        let deleted = entry.map_err(|error| cannot_delete(folder, error)).and_then(|entry| {
            let own = entry.file_name().to_str().is_some_and(&chosen);
            let remove = || fs::remove_file(entry.path()).map_err(|error| cannot_delete(&entry.path(), error));
            if own { remove() } else { Ok(()) }
        });
        outcome = outcome.and(deleted);
    }
    outcome
}

fn cannot_delete(path: &Path, error: io::Error) -> DesktopError {
    DesktopError::Write(path.to_owned(), error.into())
}

/// Deletes a folder unless someone else's things are in it.
fn remove_empty(folder: &Path) -> Result<(), DesktopError> {
    match fs::remove_dir(folder) {
        Err(error) if !matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::DirectoryNotEmpty) => {
            Err(cannot_delete(folder, error))
        }
        _ => Ok(()),
    }
}
