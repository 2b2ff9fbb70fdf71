//! The real program on a real desktop, used as a blind person uses it: by what a screen reader reads out.
//!
//! Each test has a screen, buses, a home and a browser of its own (see `support/desk.rs`), which is why they are
//! slower than the others and few: only what no smaller test can prove.

#![cfg(target_os = "linux")]

mod support {
    pub mod desk;
    pub mod reader;
}

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use support::desk::Desk;

/// Cargo builds examples beside the tests, but tells nobody where.
fn example(name: &str) -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let folder = test.parent().and_then(|folder| folder.parent()).context("no folder above the test")?;
    Ok(folder.join("examples").join(name))
}

#[test]
fn harness_drives_a_window() -> Result<()> {
    let desk = Desk::new()?;
    let _window = desk.start(example("empty_window")?)?;

    desk.wait_for_page("Where do you live?")?;
    desk.fill("Country", "Germany")?;
    desk.press("Next")?;

    desk.wait_for_page("Done")?;
    desk.wait_for_clipboard("I live in Germany.")?;
    assert!(!desk.shows("Where do you live?"));
    assert_eq!(desk.opened(), [""; 0]);
    Ok(())
}
