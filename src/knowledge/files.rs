//! The files of facts that are part of the program. The build finds them (`build/knowledge.rs`): a new file needs a
//! name that tells its kind, and nothing else.

use super::brand::Brand;
use super::kind::Kind;
use crate::packed::Pack;

/// A built-in file: its name, what it holds, and the pack of its kind.
#[derive(Clone, Copy, Debug)]
pub struct BuiltinFile {
    /// Its name in `assets/knowledge`.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// The pack that holds it.
    pack: &'static Pack,
}

impl BuiltinFile {
    /// Its text. It is unpacked once and stays; whoever needs it only once takes it from the pack.
    #[must_use]
    pub fn text(&self) -> &'static str {
        self.pack.text(self.name)
    }
}

include!(concat!(env!("OUT_DIR"), "/knowledge.rs"));

/// A file whose name tells no kind is found when the program is built, not when it runs.
const fn builtin(name: &'static str, pack: &'static Pack) -> BuiltinFile {
    match Kind::of_file(name) {
        Some(kind) => BuiltinFile { name, kind, pack },
        None => panic!("a file in assets/knowledge has a name that tells no kind; see src/knowledge/table.rs"),
    }
}
