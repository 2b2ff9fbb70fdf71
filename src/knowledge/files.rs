//! The files of facts that are part of the program. The build finds them (`build/knowledge.rs`): a new file needs a
//! name that tells its kind, and nothing else.

use super::kind::Kind;

/// A built-in file: its name, what it holds, and its text.
#[derive(Clone, Copy, Debug)]
pub struct BuiltinFile {
    /// Its name in `assets/knowledge`.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Its text.
    pub text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/knowledge.rs"));

/// A file whose name tells no kind is found when the program is built, not when it runs.
const fn builtin(name: &'static str, text: &'static str) -> BuiltinFile {
    match Kind::of_file(name) {
        Some(kind) => BuiltinFile { name, kind, text },
        None => panic!("a file in assets/knowledge has a name that tells no kind; see src/knowledge/table.rs"),
    }
}
