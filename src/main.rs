//! Chooses window or terminal; nothing else.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

use clap::Parser;
use right_to_object::terminal;
use right_to_object::window::{self, Opened};

fn main() -> ExitCode {
    let line = terminal::Line::parse();
    match line.command {
        Some(verb) => terminal::run(&verb),
        None => match window::open(line.safe_mode) {
            Ok(Opened::Closed) => ExitCode::SUCCESS,
            Ok(Opened::Elsewhere) => terminal::say_open_already(),
            Ok(Opened::Restarted(code)) => ExitCode::from(code),
            Err(trouble) => terminal::report_trouble(&trouble),
        },
    }
}
