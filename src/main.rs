//! Chooses window or terminal; nothing else.
#![cfg_attr(windows, windows_subsystem = "windows")]

use std::process::ExitCode;

use right_to_object::app::window::{self, Opened};
use right_to_object::terminal;

fn main() -> ExitCode {
    #[cfg(windows)]
    print_where_we_were_called();
    let line = terminal::Line::read();
    match line.language() {
        Ok(language) => run(&line, language),
        Err(trouble) => terminal::report_trouble(&trouble, None),
    }
}

fn run(line: &terminal::Line, language: Option<&'static str>) -> ExitCode {
    match &line.command {
        Some(verb) => terminal::run(verb, language),
        None => match window::open(line.safe_mode, language) {
            Ok(Opened::Closed) => ExitCode::SUCCESS,
            Ok(Opened::Elsewhere) => terminal::say_open_already(language),
            Ok(Opened::Restarted(code)) => ExitCode::from(code),
            Err(why) => terminal::report_trouble(&why.into(), language),
        },
    }
}

/// Being no console program, so that a double-click opens no console, on Windows we would print nowhere when called in
/// a terminal. A pipe or a file that was given to us for printing stays.
#[cfg(windows)]
fn print_where_we_were_called() {
    use std::os::windows::io::AsRawHandle;
    if std::io::stdout().as_raw_handle().is_null() {
        drop(winsafe::AttachConsole(winsafe::PidParent::Parent)); // after a double-click there is none: nothing is lost
    }
}
