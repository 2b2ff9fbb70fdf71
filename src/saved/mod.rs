//! How people and cases become text, and come back from it: today's shape of the files, and the older ones.
//!
//! A file is a RON map of named parts, each read for itself. What a part of a newer version says is kept word for word,
//! and a part that can't be read costs only itself. It knows texts and types, no disk and no clock. Meaning and shape of
//! a part never change: whoever needs that counts up [`VERSION`], locks today's shape in a module of its own and writes
//! one migration from it.

mod case;
mod migrate;
pub mod names;
mod parts;
mod person;
mod settings;
mod v1;

pub use case::{CaseRest, read_case, write_case};
pub use migrate::{Frozen, Migrated, MigratedCase, MigratedLetter, Then, WhenSent, from_v1, merge_case, merge_person};
pub use parts::Rest;
pub use person::{read_person, write_person};
pub use settings::{Look, Preferences, Settings, WindowPlace, read_settings, write_settings};

/// The version of the files that this program writes. One with a higher number is left alone.
pub const VERSION: u32 = 2;

/// What came out of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read<T, R = Rest> {
    /// What this version understands.
    pub value: T,
    /// What it does not, to be written back.
    pub rest: R,
    /// The parts that should be understood and are not: damaged, or with something that a newer version says.
    pub unread: Vec<String>,
}

/// Why nothing could be read from a file.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// It is no map of parts.
    #[error("it is damaged, or no file of this app")]
    Shape(#[from] Box<ron::error::SpannedError>),
    /// A newer version of the app wrote it.
    #[error("version {0} of the app’s files is newer than this program")]
    Newer(u32),
    /// It can't be a file of this app.
    #[error("it has more parts than this app writes")]
    Vast,
}

/// Why something could not be written as text.
#[derive(Debug, thiserror::Error)]
#[error("it can’t be written as text that could be read again")]
pub struct Unwritable(#[from] ron::Error);
