//! Chooses window or terminal; nothing else.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

use clap::Parser;
use right_to_object::{terminal, window};

fn main() -> ExitCode {
    let line = terminal::Line::parse();
    match line.command {
        Some(verb) => terminal::run(&verb),
        None => match window::open() {
            Ok(()) => ExitCode::SUCCESS,
            Err(trouble) => terminal::report_trouble(&trouble),
        },
    }
}
