//! How the public contract spells what the facts know by type, for everything that is printed for programs.

use serde::Serializer;

use crate::advice::{Band, Confidence};
use crate::knowledge::{About, Effect, FormStatus, ReasonField, Request};

/// Something with a word of its own in the contract.
pub trait Worded {
    /// The word: never translated, never changed.
    fn word(&self) -> &'static str;
}

/// Writes the word; for `serialize_with`.
pub fn word<S: Serializer>(value: &impl Worded, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(value.word())
}

impl Worded for Band {
    fn word(&self) -> &'static str {
        match self {
            Self::VeryLikely => "very-likely",
            Self::Likely => "likely",
            Self::Uncertain => "uncertain",
            Self::Unlikely => "unlikely",
            Self::NotOffered => "not-offered",
        }
    }
}

impl Worded for Confidence {
    fn word(&self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

impl Worded for Effect {
    fn word(&self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Against => "against",
            Self::Unclear => "unclear",
        }
    }
}

impl Worded for FormStatus {
    fn word(&self) -> &'static str {
        match self {
            Self::Current => "current",
            Self::Unconfirmed => "unconfirmed",
            Self::Retired => "retired",
        }
    }
}

impl Worded for ReasonField {
    fn word(&self) -> &'static str {
        match self {
            Self::Required => "required",
            Self::Optional => "optional",
            Self::Absent => "absent",
        }
    }
}

impl Worded for About {
    fn word(&self) -> &'static str {
        match self {
            Self::Own => "own",
            Self::ThirdParty => "third-party",
        }
    }
}

impl Worded for Request {
    fn word(&self) -> &'static str {
        match self {
            Self::Object => "object",
            Self::Access => "access",
            Self::Delete => "delete",
            Self::Other => "other",
        }
    }
}
