//! The program on the computer: its files, its terminal, its packages, and the real window on a real screen.

#[path = "../support/any.rs"]
mod any;
#[path = "../support/every.rs"]
mod every;
#[path = "../support/left.rs"]
mod left;

#[cfg(target_os = "linux")]
mod end_to_end;
mod kept;
mod packaging;
mod properties;
mod recorded;
#[cfg(target_os = "linux")]
mod system;
mod terminal;

/// The real program.
const APP: &str = env!("CARGO_BIN_EXE_right-to-object");
