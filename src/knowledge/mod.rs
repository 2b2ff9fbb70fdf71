//! The facts: places, laws, authorities, forms, paths and what Meta answered, each with its sources.
//!
//! The ground floor of the house. It knows nobody, holds no sentence for people (those are Fluent messages) and
//! never touches disk, clock or screen: the built-in files are part of the program.

mod load;
mod records;
mod scene;
mod when;

pub use load::{Fault, Knowledge, read};
pub use records::*;
pub use scene::{Device, Scene, View};
pub use when::{DayText, Seen};
