//! What is kept between two starts: the app's own folder, with a file for the settings, one a person, one a case and
//! one a letter.
//!
//! It reads whatever it finds without ever failing, reads no more than it is asked for, and sets aside what it can't
//! read instead of writing over it. Only whoever holds the lock writes. What was odd is told ([`Odd`]). It knows no
//! page and decides nothing about a case.

mod delete;
mod migrate;
mod read;
mod write;

use std::collections::HashMap;
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::own::{Care, Dir, Fault, Kind};
use super::{Cause, DesktopError, files, once, renderer, report, troubles};
use crate::cases::{Case, CaseKey, Fingerprint, LetterId, Person};
use crate::saved::{Settings, Then, names};

/// The name of the file that is locked.
pub(super) const LOCK: &str = "lock";

/// How often to look again for a lock that was taken away while it was taken.
const TRIES: usize = 5;

/// Something to keep.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep {
    /// The settings.
    Settings(Settings),
    /// A person with their answers.
    Person(Person),
    /// A case with its draft and events, without its letters.
    Case(Case),
    /// The text of a letter that was sent. Never written over: hand it over before its case.
    Letter(CaseKey, LetterId, String),
    /// That a letter was not sent after all.
    NoLetter(CaseKey, LetterId),
}

/// The place of something that is kept. In the order in which they are written: a case never tells of a letter that is
/// not there yet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Slot {
    Letter(CaseKey, LetterId),
    Case(CaseKey),
    NoLetter(CaseKey, LetterId),
    Person(crate::cases::PersonId),
    Settings,
}

impl Keep {
    pub(crate) fn slot(&self) -> Slot {
        match self {
            Self::Settings(_) => Slot::Settings,
            Self::Person(person) => Slot::Person(person.id.clone()),
            Self::Case(case) => Slot::Case(case.key.clone()),
            Self::Letter(case, letter, _) => Slot::Letter(case.clone(), *letter),
            Self::NoLetter(case, letter) => Slot::NoLetter(case.clone(), *letter),
        }
    }
}

impl Slot {
    /// Folder and name of the file.
    fn place(&self) -> (&'static str, String) {
        match self {
            Self::Settings => ("", names::SETTINGS.to_owned()),
            Self::Person(id) => (names::PEOPLE, names::person(id)),
            Self::Case(key) => (names::CASES, names::case(key)),
            Self::Letter(key, letter) | Self::NoLetter(key, letter) => (names::LETTERS, names::letter(key, *letter)),
        }
    }

    /// The most bytes that are written and read: more is nothing that this app wrote.
    fn limit(&self) -> u64 {
        match self {
            Self::Settings | Self::Person(_) => 1_000_000,
            Self::Case(_) => 2_000_000,
            Self::Letter(..) | Self::NoLetter(..) => 200_000,
        }
    }
}

/// Something in the folder that is not as the app left it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Odd {
    /// Where it was found.
    pub path: PathBuf,
    /// What is odd about it.
    pub what: Oddity,
    /// Where it was moved, untouched; none where it was left alone.
    pub aside: Option<PathBuf>,
}

/// What can be odd about a file of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Oddity {
    /// Something else is in its place.
    NotPlain(Kind),
    /// It is damaged as a whole, or no file of this app.
    Damaged,
    /// It is larger than the app makes it.
    TooLarge,
    /// A newer version of the app wrote it.
    Newer,
    /// These parts of it can't be read; they stay in the file, and all else is used.
    Parts(Vec<String>),
    /// Another program changed it since it was read.
    ChangedElsewhere,
    /// The system does not let it be read.
    Refused,
}

/// Why something is not kept.
#[derive(Clone, Debug, thiserror::Error)]
pub enum NotKept {
    /// There is no folder for programs' files.
    #[error("there is no folder for the app’s files")]
    NoFolder,
    /// Another window of the app has the folder, or had it when this one started.
    #[error("another window of the app has {0}")]
    OpenElsewhere(PathBuf),
    /// A link, or something else, is in the place of a folder.
    #[error("{0} is no folder of the app’s own")]
    NotOurs(PathBuf),
    /// The system refused.
    #[error("{path} can’t be written")]
    Write {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Arc<io::Error>,
    },
    /// It would be too large to be read again.
    #[error("{0} would be too large to be read again")]
    TooLarge(PathBuf),
    /// It is no text that could be read again.
    #[error("{path} can’t be written as text")]
    Text {
        /// The file.
        path: PathBuf,
        /// Why.
        source: Arc<crate::saved::Unwritable>,
    },
}

impl NotKept {
    /// What it is about.
    #[must_use]
    pub fn path(&self) -> &Path {
        match self {
            Self::NoFolder => Path::new(""),
            Self::OpenElsewhere(path)
            | Self::NotOurs(path)
            | Self::TooLarge(path)
            | Self::Write { path, .. }
            | Self::Text { path, .. } => path,
        }
    }

    fn write(path: PathBuf, fault: Fault) -> Self {
        match fault {
            Fault::NotPlain(_) => Self::NotOurs(path),
            Fault::TooLarge => Self::TooLarge(path),
            Fault::Refused(error) => Self::Write { path, source: Arc::new(error) },
        }
    }
}

impl From<&NotKept> for DesktopError {
    fn from(why: &NotKept) -> Self {
        let cause = match why {
            NotKept::NoFolder => Cause::said("there is no folder"),
            NotKept::OpenElsewhere(_) => Cause::said("another window has the folder"),
            NotKept::NotOurs(_) => Cause::said("something else is in its place"),
            NotKept::TooLarge(_) => Cause::said("too large"),
            NotKept::Write { source, .. } => Arc::clone(source).into(),
            NotKept::Text { source, .. } => Cause::because("no text", Arc::clone(source) as _),
        };
        Self::Write(why.path().to_owned(), cause)
    }
}

/// What was found at the start: no more than the first page needs.
#[derive(Clone, Debug, Default)]
pub struct Started {
    /// The settings.
    pub settings: Settings,
    /// The person in hand, where one is kept.
    pub person: Option<Person>,
    /// What the last start reported when it stopped unexpectedly.
    pub report: Option<String>,
    /// Why nothing will be kept, where that is known already.
    pub not_kept: Option<NotKept>,
    /// What was odd.
    pub odd: Vec<Odd>,
    /// What came from an older version and could not be written yet: hand it to the keeper.
    pub unwritten: Vec<Keep>,
}

/// The app's own folder.
#[derive(Debug)]
pub struct Folder {
    path: Option<PathBuf>,
    access: Access,
    /// What the files held when they were last read or written here.
    seen: HashMap<(&'static str, String), Fingerprint>,
    odd: Vec<Odd>,
    /// Whether a file of version 1 waits to be put away, and what could not be read of it.
    v1: Option<Vec<String>>,
}

/// What this process may do with the folder.
#[derive(Debug)]
enum Access {
    /// Nothing is to be read or kept.
    Unwanted,
    /// Ours alone, as long as the lock is held.
    Ours { dir: Dir, lock: File },
    /// Another process has it, or had it when this one started and may have written since.
    Others(Dir),
    /// It can't be written, or is not there.
    Stuck(Option<Dir>, NotKept),
}

impl Folder {
    /// Takes the folder at this path, unless another process has it; without a path nothing is kept.
    #[must_use]
    pub fn claim(path: Option<PathBuf>) -> Self {
        let mut odd = Vec::new();
        let access = match &path {
            Some(path) => claim(path, &mut odd),
            None => Access::Stuck(None, NotKept::NoFolder),
        };
        let mut folder = Self { path, access, seen: HashMap::new(), odd, v1: None };
        folder.clear_way();
        folder
    }

    /// Sets aside what is in the place of the files that the start needs, where it is not what they are.
    fn clear_way(&mut self) {
        let expected = [
            (renderer::FILE, Kind::File),
            (report::FILE, Kind::File),
            (troubles::FILE, Kind::File),
            (once::SOCKET, Kind::Socket),
        ];
        for (name, expected) in expected {
            let found = self.dir().filter(|_| self.may_write()).and_then(|dir| dir.kind(name).ok().flatten());
            if let Some(other) = found.filter(|kind| *kind != expected) {
                self.set_aside("", name, Oddity::NotPlain(other));
            }
        }
    }

    /// Reads nothing and keeps nothing, and does not call that a failure.
    #[must_use]
    pub fn keeping_nothing() -> Self {
        Self { path: None, access: Access::Unwanted, seen: HashMap::new(), odd: Vec::new(), v1: None }
    }

    /// Whether another process of the app has the folder.
    #[must_use]
    pub fn is_open_elsewhere(&self) -> bool {
        matches!(self.access, Access::Others(_))
    }

    /// Its path.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// Why nothing can be kept, where that is so.
    #[must_use]
    pub fn not_kept(&self) -> Option<NotKept> {
        match &self.access {
            Access::Unwanted | Access::Ours { .. } => None,
            Access::Others(dir) => Some(NotKept::OpenElsewhere(dir.path().to_owned())),
            Access::Stuck(_, why) => Some(why.clone()),
        }
    }

    /// Takes over what an older version left, and reads what the first page needs.
    pub fn start(&mut self, then: &Then<'_>) -> Started {
        let unwritten = self.migrate(then);
        let mut started = Started { unwritten, ..self.read_first() };
        for keep in &started.unwritten {
            match keep {
                Keep::Settings(settings) => started.settings = settings.clone(),
                Keep::Person(person) => started.person = Some(person.clone()),
                _ => {}
            }
        }
        started.not_kept = self.not_kept();
        started.report = self.path().filter(|_| self.may_write()).and_then(report::read);
        started.odd = self.take_odd();
        started
    }

    /// What was odd since this was last asked.
    pub fn take_odd(&mut self) -> Vec<Odd> {
        std::mem::take(&mut self.odd)
    }

    /// Writes a file of the app's own, for another program to open.
    ///
    /// # Errors
    /// [`NotKept`].
    pub fn write_file(&mut self, name: &str, contents: &[u8]) -> Result<PathBuf, NotKept> {
        let name = names::for_others(&files::plain_name(name));
        let dir = self.folder_to_write(names::FILES)?;
        let path = dir.path_of(&name);
        if let Some(other) = dir.kind(&name).ok().flatten().filter(|kind| *kind != Kind::File) {
            self.set_aside(names::FILES, &name, Oddity::NotPlain(other));
        }
        dir.write(&name, contents, Care::Safe).map_err(|fault| NotKept::write(path.clone(), fault))?;
        Ok(path)
    }

    /// Deletes the report of the last start.
    ///
    /// # Errors
    /// [`NotKept`] where it is still there.
    pub fn delete_report(&self) -> Result<(), NotKept> {
        let Some(folder) = self.path() else { return Ok(()) };
        report::delete(folder).map_err(|fault| NotKept::write(folder.join(report::FILE), fault))
    }

    fn may_write(&self) -> bool {
        matches!(self.access, Access::Ours { .. })
    }

    /// The folder, as far as it may be read.
    fn dir(&self) -> Option<&Dir> {
        match &self.access {
            Access::Unwanted => None,
            Access::Ours { dir, .. } | Access::Others(dir) => Some(dir),
            Access::Stuck(dir, _) => dir.as_ref(),
        }
    }

    /// Makes sure that the folder is still ours: somebody may have taken away the lock, or the whole folder.
    fn hold(&mut self) -> Result<(), NotKept> {
        let is_held = match &self.access {
            Access::Ours { dir, lock } => dir.is_at(LOCK, lock) && dir.is_there(),
            // Whoever had it may have written since: what is known here is old.
            Access::Others(_) | Access::Unwanted => true,
            Access::Stuck(..) => false,
        };
        if let (false, Some(path)) = (is_held, &self.path) {
            // A lock that is still held here would look like somebody else's.
            self.access = Access::Stuck(None, NotKept::NoFolder);
            self.access = claim(path, &mut self.odd);
        }
        self.not_kept().map_or(Ok(()), Err)
    }

    fn note(&mut self, path: PathBuf, what: Oddity, aside: Option<PathBuf>) {
        let odd = Odd { path, what, aside };
        if !self.odd.contains(&odd) {
            self.odd.push(odd);
        }
    }
}

/// Opens the folder and takes its lock.
fn claim(path: &Path, odd: &mut Vec<Odd>) -> Access {
    let dir = match Dir::own(path) {
        Ok(dir) => dir,
        Err(fault) => {
            let readable = Dir::existing(path).ok().flatten();
            return Access::Stuck(readable, NotKept::write(path.to_owned(), fault));
        }
    };
    match lock(&dir, odd) {
        Ok(Some(lock)) => Access::Ours { dir, lock },
        Ok(None) => Access::Others(dir),
        Err(fault) => Access::Stuck(Some(dir), NotKept::write(path.join(LOCK), fault)),
    }
}

/// The lock, so that two open windows never write over each other's case; none where another process holds it.
fn lock(dir: &Dir, odd: &mut Vec<Odd>) -> Result<Option<File>, Fault> {
    for _ in 0..TRIES {
        let file = match dir.open_lock(LOCK) {
            Err(Fault::NotPlain(kind)) => {
                let aside = dir.set_aside(LOCK, &names::aside(LOCK, &today()))?;
                odd.push(Odd { path: dir.path_of(LOCK), what: Oddity::NotPlain(kind), aside: Some(aside) });
                continue;
            }
            file => file?,
        };
        match file.try_lock() {
            Err(TryLockError::WouldBlock) => return Ok(None),
            // Some network drives know no locks; two windows at once are rarer still. A file that was taken away
            // between opening and locking locks nothing.
            Ok(()) | Err(TryLockError::Error(_)) if dir.is_at(LOCK, &file) => return Ok(Some(file)),
            _ => {}
        }
    }
    Err(Fault::Refused(io::ErrorKind::ResourceBusy.into()))
}

fn today() -> String {
    jiff::ZonedDateTime::now().date().to_string()
}

impl Drop for Folder {
    /// A folder in which nothing is kept goes with the window.
    fn drop(&mut self) {
        if let Access::Ours { dir, .. } = &self.access {
            delete::tidy(dir);
        }
    }
}
