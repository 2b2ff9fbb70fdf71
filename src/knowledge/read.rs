//! Reading one file of facts, and saying where it can't be read.

use serde::de::DeserializeOwned;

/// A knowledge file that can't be read: what is wrong and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {what}")]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What kind of fault it is.
    pub kind: FaultKind,
    /// What is wrong, in the parser's words.
    pub what: String,
}

/// The kinds of faults, by what mends them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// A field that the record does not have.
    UnknownField,
    /// A field that the record must have.
    MissingField,
    /// Anything else that does not fit the shape.
    Shape,
}

impl From<&ron::Error> for FaultKind {
    fn from(error: &ron::Error) -> Self {
        match error {
            ron::Error::NoSuchStructField { .. } => Self::UnknownField,
            ron::Error::MissingStructField { .. } => Self::MissingField,
            _ => Self::Shape,
        }
    }
}

/// Reads one RON list of records.
///
/// # Errors
/// A [`Fault`] with the place of the first thing that does not fit the shape.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<Vec<T>, Fault> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).map_err(|error| Fault {
        file: file.to_owned(),
        line: error.span.start.line,
        column: error.span.start.col,
        kind: FaultKind::from(&error.code),
        what: error.code.to_string(),
    })
}
