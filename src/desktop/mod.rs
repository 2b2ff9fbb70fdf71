//! The desktop behind one small trait: clipboard, browser, save dialog, opening files, what is kept.
//!
//! Everything here can fail, and says why in an error that the interface turns into one plain sentence. The real
//! desktop is [`system`]; tests use [`recorded`]. Nothing here decides what to do next.

mod background;
pub(crate) mod browser;
mod cause;
pub(crate) mod clipboard;
pub(crate) mod dialogs;
mod files;
pub mod folder;
pub mod home;
pub mod hosts;
pub mod keeper;
pub mod once;
pub mod own;
pub mod recorded;
pub mod renderer;
pub mod report;
pub mod system;
pub mod troubles;

use std::path::PathBuf;

use crate::cases::{Case, CaseKey, LetterId, Person};
use crate::saved::Settings;
use folder::{Keep, Odd};
use keeper::{News, Urgency};

pub use background::Wake;
pub use cause::Cause;

/// Why something of the desktop did not work. Its kind makes the sentence that people read; the cause is for
/// [`troubles`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DesktopError {
    /// The clipboard can't be reached, or holds something else after copying.
    #[error("the clipboard is not available")]
    Clipboard(#[source] Cause),
    /// No browser opened.
    #[error("no browser opened")]
    Browser(#[source] Cause),
    /// The address is not `https` or its host is not on the list.
    #[error("the address {0} is not on the list of known hosts")]
    Host(String),
    /// A file can't be written.
    #[error("{0} can't be written")]
    Write(PathBuf, #[source] Cause),
    /// A file was written, but no program opened it.
    #[error("no program opened {0}")]
    Open(PathBuf, #[source] Cause),
}

/// What a save dialog led to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SaveOutcome {
    /// The person chose this file, and it was written.
    Saved(PathBuf),
    /// No dialog could be shown; the file was written here instead.
    SavedWithoutDialog(PathBuf),
    /// The person closed the dialog.
    Cancelled,
    /// It could not be written.
    Failed(DesktopError),
}

/// What became of something that another program was asked to open. No sign of a failure counts as opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OpenOutcome {
    /// This address, as it was asked for: opened, or [`DesktopError::Browser`].
    Page(String, Result<(), DesktopError>),
    /// This file: opened, or [`DesktopError::Open`].
    File(PathBuf, Result<(), DesktopError>),
}

/// What was found at the start: no more than the first page needs.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The settings.
    pub settings: Settings,
    /// The person in hand, where one is kept.
    pub person: Option<Person>,
    /// What was odd in the app's folder.
    pub odd: Vec<Odd>,
    /// Nothing can be kept: the person is told.
    pub is_unkept: bool,
    /// What the last start reported when it stopped unexpectedly.
    pub report: Option<String>,
}

/// The desktop, as the app uses it.
pub trait Desktop {
    /// Puts a text on the clipboard, reads it back and compares.
    ///
    /// # Errors
    /// [`DesktopError::Clipboard`].
    fn copy(&mut self, text: &str) -> Result<(), DesktopError>;

    /// Takes the text copied last off the clipboard; leaves alone what somebody else put there since.
    ///
    /// # Errors
    /// [`DesktopError::Clipboard`].
    fn clear_clipboard(&mut self) -> Result<(), DesktopError>;

    /// Checks the address and starts to open it in the default browser; never waits for that. Ask [`Desktop::open_outcome`]
    /// for the outcome.
    ///
    /// # Errors
    /// [`DesktopError::Host`]: then nothing is opened, and no outcome comes.
    fn open_page(&mut self, url: &str) -> Result<(), DesktopError>;

    /// The next outcome of [`Desktop::open_page`] and [`Desktop::open_file`] that is there: one for each.
    fn open_outcome(&mut self) -> Option<OpenOutcome>;

    /// Starts to ask where to save a file and to write it; never blocks. Ask [`Desktop::saved_file`] for the outcome.
    fn save_file(&mut self, name: &str, contents: &str);

    /// The outcome of the last [`Desktop::save_file`], once it is there.
    fn saved_file(&mut self) -> Option<SaveOutcome>;

    /// Writes a file to the app's own folder and starts to open it with the default program (a calendar entry). Ask
    /// [`Desktop::open_outcome`] for the outcome.
    ///
    /// # Errors
    /// [`DesktopError::Write`]: then no outcome comes.
    fn open_file(&mut self, name: &str, contents: &str) -> Result<PathBuf, DesktopError>;

    /// Reads what the first page needs.
    fn load(&mut self) -> Loaded;

    /// Reads a case; none where none is kept.
    fn case(&mut self, key: &CaseKey) -> Option<Case>;

    /// Reads the text of a letter that was sent; none where it is lost.
    fn letter(&mut self, case: &CaseKey, letter: LetterId) -> Option<String>;

    /// Hands something over to be kept; never waits for the disk. Ask [`Desktop::news`] what became of it.
    fn keep(&mut self, keep: Keep, urgency: Urgency);

    /// What there is to say of things kept, since this was last asked.
    fn news(&mut self) -> Vec<News>;

    /// Deletes what the last start reported.
    ///
    /// # Errors
    /// [`DesktopError::Write`].
    fn delete_report(&mut self) -> Result<(), DesktopError>;

    /// Deletes everything the app ever wrote to its own folders.
    ///
    /// # Errors
    /// [`DesktopError::Write`] with what could not be deleted.
    fn delete_everything(&mut self) -> Result<(), DesktopError>;
}
