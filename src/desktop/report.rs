//! What is left behind when the app stops unexpectedly: a short report in its own folder, for the person to send or
//! to delete.
//!
//! It holds the version, the system and the place in the program, and nothing that the person typed: messages may
//! quote texts, so only those that stand word for word in the program are kept. Nothing is ever sent.

use std::backtrace::Backtrace;
use std::panic::PanicHookInfo;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use super::own::{Care, Dir, Fault};
use super::troubles;

/// The name of the file.
pub(super) const FILE: &str = "report.txt";

/// More is nothing that this app wrote.
const LIMIT: u64 = 20_000;

/// Whether the window is there.
static SHOWN: AtomicBool = AtomicBool::new(false);

/// Says that the window is there: from now on everything that stops the app is reported. Before, a driver may fail
/// without harm, as another way to draw is tried then.
pub fn note_shown() {
    SHOWN.store(true, Ordering::Relaxed);
}

/// Whether the window is there.
#[must_use]
pub fn is_shown() -> bool {
    SHOWN.load(Ordering::Relaxed)
}

/// From now on, what stops the app leaves a report in this folder and one line on standard error; without a folder
/// only the line.
pub fn watch(folder: Option<PathBuf>) {
    std::panic::set_hook(Box::new(move |panic| {
        let place = place(panic);
        if is_shown() || place.starts_with("src/") {
            let text = report(panic, &place, &Backtrace::force_capture().to_string());
            if let Some(folder) = &folder {
                write(folder, &text);
            }
        }
        complain(&place);
    }));
}

#[expect(clippy::print_stderr, reason = "the window is gone")]
fn complain(place: &str) {
    eprintln!("right-to-object: stopped unexpectedly at {place}");
}

/// The app is ending; there is nobody left to tell where it can't be written.
fn write(folder: &Path, text: &str) {
    if let Ok(Some(folder)) = Dir::existing(folder) {
        let _ = folder.write(FILE, text.as_bytes(), Care::Safe);
    }
}

/// The report that the last start left.
#[must_use]
pub fn read(folder: &Path) -> Option<String> {
    let bytes = Dir::existing(folder).ok()??.read(FILE, LIMIT).ok()??;
    String::from_utf8(bytes).ok().filter(|text| !text.trim().is_empty())
}

/// Deletes it; nothing to delete is as good.
///
/// # Errors
/// What the system says where it is still there.
pub fn delete(folder: &Path) -> Result<(), Fault> {
    let Some(folder) = Dir::existing(folder)? else { return Ok(()) };
    folder.remove(FILE).map_err(Fault::Refused)
}

fn report(panic: &PanicHookInfo<'_>, place: &str, backtrace: &str) -> String {
    let mut text = format!(
        "Right to Object {}\n{} {}\nstopped at {place}\n",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH
    );
    if let Some(message) = panic.payload().downcast_ref::<&'static str>() {
        text.push_str(message);
        text.push('\n');
    }
    text.extend(own_functions(backtrace).map(|function| format!("in {function}\n")));
    text.extend(troubles::lines().iter().map(|trouble| format!("before: {trouble}\n")));
    text
}

fn place(panic: &PanicHookInfo<'_>) -> String {
    panic.location().map_or_else(|| "an unknown place".to_owned(), |at| format!("{}:{}", plain(at.file()), at.line()))
}

/// A source file without the folders of whoever built the app: `src/app.rs`, `egui-0.37.0/src/context.rs`.
fn plain(file: &str) -> String {
    let file = file.replace('\\', "/");
    let parts: Vec<&str> = file.split('/').collect();
    let is_relative = !file.starts_with('/') && !file.contains(':');
    // Ours are relative already; of the others the crate's folder, which stands before `src`, is enough.
    let source = parts.iter().rposition(|part| *part == "src").filter(|_| !is_relative);
    let first = source.map_or(0, |source| source.saturating_sub(1));
    let last_only = !is_relative && source.is_none();
    parts.get(if last_only { parts.len() - 1 } else { first }..).unwrap_or_default().join("/")
}

/// The functions of this app on the way to the place, the innermost first, without the report's own.
fn own_functions(backtrace: &str) -> impl Iterator<Item = &str> {
    let named = backtrace.lines().filter_map(|line| line.trim().split_once(": ").map(|(_, function)| function));
    let is_own = |function: &&str| function.trim_start_matches('<').starts_with("right_to_object::");
    named.filter(is_own).filter(|function| !function.contains("desktop::report::"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_place_names_no_folder_of_the_builder() {
        let table = [
            ("src/app.rs", "src/app.rs"),
            ("src\\ui\\pages\\place.rs", "src/ui/pages/place.rs"),
            ("/home/jane/.cargo/registry/src/index-1/egui-0.37.0/src/context.rs", "egui-0.37.0/src/context.rs"),
            ("C:\\Users\\jane\\.cargo\\registry\\src\\i\\egui-0.37.0\\src\\ui.rs", "egui-0.37.0/src/ui.rs"),
            ("/rustc/abc/library/core/src/option.rs", "core/src/option.rs"),
            ("/home/jane/build.rs", "build.rs"),
        ];
        for (file, shown) in table {
            assert_eq!(plain(file), shown);
        }
    }

    #[test]
    fn only_functions_of_the_app_are_named() {
        let backtrace = "   0: std::panicking::begin_panic\n             at /home/jane/src/a.rs:1\n   1: \
                         right_to_object::desktop::report::watch\n   2: <right_to_object::app::Wizard<D>>::ui\n   3: \
                         std::panic::catch_unwind<right_to_object::app::window::draw>\n   4: main";
        assert_eq!(own_functions(backtrace).collect::<Vec<_>>(), ["<right_to_object::app::Wizard<D>>::ui"]);
    }

    #[test]
    fn a_report_is_read_once_and_deleted() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(read(folder.path()), None);
        delete(folder.path()).unwrap();
        fs::write(folder.path().join(FILE), "stopped").unwrap();
        assert_eq!(read(folder.path()).as_deref(), Some("stopped"));
        delete(folder.path()).unwrap();
        assert_eq!(read(folder.path()), None);
    }
}
