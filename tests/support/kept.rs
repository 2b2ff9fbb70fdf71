//! Texts kept beside the tests: compared with those of today, or taken over where somebody asks for it.
//!
//! Asking has a variable of its own. egui's `UPDATE_SNAPSHOTS` is for pictures alone: it is set where another system
//! smooths edges in another way, and texts are the same everywhere.

#![allow(dead_code, reason = "each test needs a part of it")]
#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use std::ffi::OsString;
use std::fs;
use std::path::Path;

/// Set to 1, texts are written anew instead of being compared.
pub const UPDATE_TEXTS: &str = "UPDATE_TEXTS";

/// Whether an environment asks for new texts.
pub fn is_update(value_of: impl Fn(&str) -> Option<OsString>) -> bool {
    value_of(UPDATE_TEXTS).is_some_and(|value| value == "1")
}

/// What differs between the kept text and that of today, in lines; nothing where the same, or taken over.
pub fn difference(file: &Path, now: &str) -> Option<String> {
    let before = fs::read_to_string(file).unwrap_or_default();
    if now == before {
        return None;
    }
    if is_update(|name| std::env::var_os(name)) {
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, now).unwrap();
        return None;
    }
    let only = |one: &str, other: &str, mark: char| -> Vec<String> {
        let others: Vec<&str> = other.lines().collect();
        one.lines().filter(|line| !others.contains(line)).map(|line| format!("  {mark} {}", line.trim())).collect()
    };
    let lines = [only(&before, now, '-'), only(now, &before, '+')].concat();
    Some(format!("{}:\n{}", file.display(), lines.join("\n")))
}

/// Requires that nothing differs.
#[track_caller]
pub fn expect_none(changed: &[String]) {
    assert!(changed.is_empty(), "{UPDATE_TEXTS}=1 takes these over:\n{}", changed.join("\n"));
}
