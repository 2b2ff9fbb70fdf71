//! What the work between two frames costs: facts, advice, letter and search, and drawing without the graphics card.
//!
//! `script/bench` runs it and puts the figures into a table; `cargo bench -- PART OF A NAME` runs a part.

#![allow(missing_docs, reason = "each benchmark's name says what it measures")]
#![allow(clippy::expect_used, reason = "a benchmark may fail as a test does")]

mod advising;
mod drawing;
#[path = "../../tests/support/every.rs"]
mod every;
mod keeping;
#[path = "../../tests/support/left.rs"]
mod left;
#[path = "../../tests/support/window.rs"]
mod window;

use jiff::civil::{Date, date};
use right_to_object::knowledge::Knowledge;

const TODAY: Date = date(2026, 11, 24);

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().expect("the built-in facts are well-formed")
}

fn main() {
    divan::main();
}
