//! Which page comes next: pure routing over answers and facts.
//!
//! [`table`] knows the order of the questions and which of them matter, [`walk`] follows it, [`prune`] drops answers that
//! no longer count. It decides nothing about law or likelihood and draws nothing.

mod known;
mod prune;
mod table;
mod walk;

pub use known::{Known, case_key, case_keys};
pub use prune::prune;
pub use table::{Key, Lies, PageId, Row, Say, Section, WAY, row};
pub use walk::{back, first_page, is_answered, next, question_number, reachable, summary, way};
