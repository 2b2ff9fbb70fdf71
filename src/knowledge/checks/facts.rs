//! The facts as the checks see them: the texts of the files, the records read from them, and the way from a record
//! back to its line.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use super::{Circumstances, Spot};
use crate::knowledge::{FILES, Fault, Kind, Knowledge, Record};

/// The longest detail that is worth printing, in characters.
const DETAIL_LENGTH: usize = 120;

/// A knowledge file to be checked: the bytes may be anything.
#[derive(Clone, Debug)]
pub struct FactFile {
    /// Its name in `assets/knowledge`.
    pub name: &'static str,
    /// How the person named it, for the findings.
    pub shown: String,
    /// What it holds.
    pub kind: Kind,
    /// Its content.
    pub bytes: Cow<'static, [u8]>,
}

/// The files that are part of the program.
#[must_use]
pub fn builtin_files() -> Vec<FactFile> {
    let own = |file: &crate::knowledge::BuiltinFile| FactFile {
        name: file.name,
        shown: format!("assets/knowledge/{}", file.name),
        kind: file.kind,
        bytes: Cow::Borrowed(file.text().as_bytes()),
    };
    FILES.iter().map(own).collect()
}

/// A file whose name is none of ours, so that nobody knows what it should hold.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{0} has not the name of a knowledge file")]
pub struct NotAKnowledgeFile(pub String);

/// Puts a copy in the place of the file of the same name.
///
/// # Errors
/// [`NotAKnowledgeFile`] where no file has that name.
pub fn replace(files: &mut [FactFile], path: &std::path::Path, bytes: Vec<u8>) -> Result<(), NotAKnowledgeFile> {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let shown = path.display().to_string();
    let Some(file) = files.iter_mut().find(|file| file.name == name) else {
        return Err(NotAKnowledgeFile(shown));
    };
    file.shown = shown;
    file.bytes = Cow::Owned(bytes);
    Ok(())
}

/// A file that is text.
#[derive(Clone, Debug)]
pub struct FileText<'a> {
    /// How the person named it.
    pub shown: &'a str,
    /// What it holds.
    pub kind: Kind,
    /// Its text.
    pub text: &'a str,
}

/// Everything the checks look at.
#[derive(Debug)]
pub struct Facts<'a> {
    /// The files that are text.
    pub files: Vec<FileText<'a>>,
    /// Where a file is not text.
    pub not_text: Vec<Spot>,
    /// What could not be read, at most one fault a file.
    pub faults: Vec<Fault>,
    /// All records that could be read.
    pub knowledge: Knowledge,
    /// What the checks were told.
    pub circumstances: Circumstances<'a>,
    records: OnceCell<Vec<Record>>,
    ids: OnceCell<BTreeSet<(Kind, String)>>,
    heads: OnceCell<Heads>,
}

/// The lines that name an id, by kind and id.
type Heads = BTreeMap<(Kind, String), Vec<Head>>;

/// A line that names an id.
#[derive(Clone, Copy, Debug)]
struct Head {
    /// The file, in the order of [`Facts::files`].
    file: usize,
    /// The line, from 0.
    line: usize,
    /// Where the line starts, in bytes.
    at: usize,
}

impl<'a> Facts<'a> {
    /// Reads the files, and remembers what could not be read.
    #[must_use]
    pub fn read(files: &'a [FactFile], circumstances: Circumstances<'a>) -> Self {
        let mut facts = Self {
            files: Vec::new(),
            not_text: Vec::new(),
            faults: Vec::new(),
            knowledge: Knowledge::default(),
            circumstances,
            records: OnceCell::new(),
            ids: OnceCell::new(),
            heads: OnceCell::new(),
        };
        for file in files {
            facts.read_file(file);
        }
        facts
    }

    fn read_file(&mut self, file: &'a FactFile) {
        let text = match std::str::from_utf8(&file.bytes) {
            Ok(text) => text,
            Err(error) => return self.not_text.push(undecodable(file, error.valid_up_to())),
        };
        self.files.push(FileText { shown: &file.shown, kind: file.kind, text });
        if let Err(fault) = self.knowledge.add(file.kind, &file.shown, text) {
            self.faults.push(fault);
        }
    }

    /// Whether all files could be read, so that a missing record is really missing.
    #[must_use]
    pub fn is_readable(&self) -> bool {
        self.faults.is_empty() && self.not_text.is_empty()
    }

    /// All records, kind by kind.
    #[must_use]
    pub fn records(&self) -> &[Record] {
        self.records.get_or_init(|| self.knowledge.records())
    }

    /// A finding about a record. The line is that of the first `needle` within the record, or else of its id.
    #[must_use]
    pub fn spot(&self, kind: Kind, id: &str, needle: &str, detail: &str) -> Spot {
        self.nth_spot(kind, id, 0, needle, detail)
    }

    /// As [`Facts::spot`], for the record that has this id as the (n + 1)th.
    #[must_use]
    pub fn nth_spot(&self, kind: Kind, id: &str, nth: usize, needle: &str, detail: &str) -> Spot {
        let (file, line) = self.locate(kind, id, nth, needle).unwrap_or_else(|| (self.file(kind), 1));
        Spot { file: file.to_owned(), line, record: id.to_owned(), detail: shorten(detail) }
    }

    /// A finding about all files of a kind, such as a record that none of them has.
    #[must_use]
    pub fn spot_in_file(&self, kind: Kind, detail: &str) -> Spot {
        Spot { file: self.file(kind).to_owned(), line: 1, record: String::new(), detail: shorten(detail) }
    }

    fn file(&self, kind: Kind) -> &'a str {
        self.files.iter().find(|file| file.kind == kind).map_or("", |file| file.shown)
    }

    fn locate(&self, kind: Kind, id: &str, nth: usize, needle: &str) -> Option<(&'a str, usize)> {
        let heads = self.heads.get_or_init(|| heads(&self.files));
        let head = heads.get(&(kind, id.to_owned()))?.get(nth)?;
        let file = self.files.get(head.file)?;
        let is_other_head = |line: &str| names_an_id(line).is_some_and(|other| other != id && self.has(kind, other));
        let found = file.text.get(head.at..)?.lines().enumerate();
        let found = found
            .take_while(|(below, line)| *below == 0 || !is_other_head(line))
            .find(|(_, line)| !needle.is_empty() && line.contains(needle));
        Some((file.shown, head.line + found.map_or(0, |(below, _)| below) + 1))
    }

    /// Whether there is such a record.
    pub(super) fn has(&self, kind: Kind, id: &str) -> bool {
        let ids = || self.records().iter().map(|record| (record.kind, record.id.clone())).collect();
        self.ids.get_or_init(ids).contains(&(kind, id.to_owned()))
    }
}

fn heads(files: &[FileText<'_>]) -> Heads {
    let mut heads = Heads::new();
    for (number, file) in files.iter().enumerate() {
        let mut at = 0;
        for (line, text) in file.text.split_inclusive('\n').enumerate() {
            if let Some(id) = names_an_id(text) {
                heads.entry((file.kind, id.to_owned())).or_default().push(Head { file: number, line, at });
            }
            at += text.len();
        }
    }
    heads
}

/// The id that a line gives to a record: `id: "…"` or `code: "…"`.
fn names_an_id(line: &str) -> Option<&str> {
    let line = line.trim_start().trim_start_matches(['(', '[', ' ']);
    let value = line.strip_prefix("id:").or_else(|| line.strip_prefix("code:"))?;
    value.trim_start().strip_prefix('"')?.split('"').next()
}

fn undecodable(file: &FactFile, at: usize) -> Spot {
    let before = file.bytes.get(..at).unwrap_or_default();
    let line = before.split(|byte| *byte == b'\n').count();
    let column = before.iter().rev().take_while(|byte| **byte != b'\n').count() + 1;
    Spot { file: file.shown.clone(), line, record: String::new(), detail: column.to_string() }
}

/// A detail that fits on a screen: a broken text may be a megabyte long.
pub fn shorten(detail: &str) -> String {
    let mut short: String = detail.chars().take(DETAIL_LENGTH).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if detail.chars().nth(DETAIL_LENGTH).is_some() {
        short.push('…');
    }
    short
}
