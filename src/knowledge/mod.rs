//! The facts: places, laws, authorities, forms, paths and what Meta answered, each with its sources.
//!
//! The ground floor of the house. It knows nobody, holds no sentence for people (those are Fluent messages) and
//! never touches disk, clock or screen: the built-in files are part of the program.

pub mod checks;
mod load;
mod recognise;
mod records;
mod scene;
pub mod tag;
mod when;

pub use load::{BuiltinFile, FILES, Facts, Fault, FaultKind, Kind, Knowledge, read};
pub use recognise::{is_metas_host, recognise};
pub use records::*;
pub use scene::{Device, Scene, View};
pub use when::{DayText, Seen};
