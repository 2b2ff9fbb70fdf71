//! Where facts were read: a page with its day and who speaks there.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Message};
use super::kind::Kind;
use super::when::Seen;

/// Who speaks in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SourceKind {
    /// The controller's own text, or a dated archive copy of it.
    Controller,
    /// A law as published by the state.
    Official,
    /// A supervisory authority.
    Authority,
    /// A court.
    Court,
    /// A consumer or civil-rights organisation.
    Consumer,
    /// A newspaper or broadcaster.
    Press,
    /// A law firm or law publisher.
    LawFirm,
    /// A collection of laws or records.
    Database,
    /// Anyone else: a blog, a forum, a guide.
    Other,
}

impl SourceKind {
    /// Whether the source is the actor itself: the controller, a legislator, a court or a regulator.
    #[must_use]
    pub fn is_primary(self) -> bool {
        matches!(self, Self::Controller | Self::Official | Self::Authority | Self::Court)
    }
}

/// Where a fact was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Address; `https` only.
    pub url: String,
    /// Who speaks.
    pub kind: SourceKind,
    /// The Fluent id of the link's words; without it the kind and the host name it.
    #[serde(default)]
    pub label: Option<String>,
    /// The date the text itself bears or was archived, where known.
    #[serde(default)]
    pub seen: Option<Seen>,
    /// The day we read it.
    pub checked: Date,
}

impl Fact for Source {
    const KIND: Kind = Kind::Source;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing { checked: Some(self.checked), ..Backing::default() }
    }

    fn messages(&self) -> Vec<Message> {
        self.label.iter().map(|label| Message::named(label)).collect()
    }
}
