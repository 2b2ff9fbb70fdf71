//! Why something of the desktop failed: what the system said.
//!
//! It is for bug reports and for other programmers, never for the sentence that a person reads, and it keeps itself
//! short and free of anything personal: systems may quote paths and addresses in their errors.

use std::borrow::Cow;
use std::error::Error;
use std::fmt;
use std::io;
use std::sync::Arc;

/// What the system said, in few words and whole. Causes are always equal: to the app two failures are the same when they
/// need the same sentence.
#[derive(Clone, Default)]
pub struct Cause {
    /// Nothing personal: see [`Cause::in_short`].
    short: Cow<'static, str>,
    whole: Option<Arc<dyn Error + Send + Sync>>,
}

impl Cause {
    /// A cause that no error stands for, in words of our own.
    #[must_use]
    pub const fn said(words: &'static str) -> Self {
        Self { short: Cow::Borrowed(words), whole: None }
    }

    /// An error of another kind, with words of our own for it.
    #[must_use]
    pub fn because(words: &'static str, error: Arc<dyn Error + Send + Sync>) -> Self {
        Self { short: Cow::Borrowed(words), whole: Some(error) }
    }

    /// The cause in a few words of the program or of its parts, never of the person; empty where none is known.
    #[must_use]
    pub fn in_short(&self) -> &str {
        &self.short
    }
}

impl From<io::Error> for Cause {
    fn from(error: io::Error) -> Self {
        Arc::new(error).into()
    }
}

impl From<Arc<io::Error>> for Cause {
    fn from(error: Arc<io::Error>) -> Self {
        Self { short: in_short(&error).into(), whole: Some(error) }
    }
}

/// The kind of an error and the system's number for it; its words may quote what is personal.
fn in_short(error: &io::Error) -> String {
    let kind = error.kind();
    error.raw_os_error().map_or_else(|| kind.to_string(), |number| format!("{kind} ({number})"))
}

impl From<io::ErrorKind> for Cause {
    fn from(kind: io::ErrorKind) -> Self {
        io::Error::from(kind).into()
    }
}

impl From<arboard::Error> for Cause {
    fn from(error: arboard::Error) -> Self {
        let short = match &error {
            arboard::Error::ContentNotAvailable => "it holds no text",
            arboard::Error::ClipboardNotSupported => "not supported here",
            arboard::Error::ClipboardOccupied => "held by another program",
            arboard::Error::ConversionFailure => "can't be converted",
            // It may quote anything.
            _ => "unknown",
        };
        Self::because(short, Arc::new(error))
    }
}

impl PartialEq for Cause {
    fn eq(&self, _other: &Self) -> bool {
        true
    }
}

impl Eq for Cause {}

impl fmt::Debug for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Cause({self})")
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.whole {
            Some(whole) => whole.fmt(f),
            None => f.write_str(&self.short),
        }
    }
}

impl Error for Cause {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.whole.as_deref()?.source()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_systems_quote_is_not_in_the_short_words() {
        let quoting = io::Error::new(io::ErrorKind::NotFound, "/home/jane/letter.txt");
        let cause = Cause::from(quoting);
        assert_eq!(cause.in_short(), "entity not found");
        assert_eq!(cause.to_string(), "/home/jane/letter.txt");
        let refused = Cause::from(io::Error::from_raw_os_error(13));
        assert!(refused.in_short().ends_with("(13)"), "{refused:?}");
        let quoting = arboard::Error::Unknown { description: "jane".to_owned() };
        assert_eq!(Cause::from(quoting).in_short(), "unknown");
    }
}
