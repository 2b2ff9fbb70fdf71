//! The parts of the page that explains what is trained on.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, Message, links};
use super::kind::Kind;
use super::mark::Mark;
use super::subject::ControllerId;

/// A part of the page that explains what a controller trains on. Messages: `trained-<id>-title`, `trained-<id>-text`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explainer {
    /// Stable id.
    pub id: String,
    /// Whose training it is about; without one, all.
    #[serde(default)]
    pub controller: Option<ControllerId>,
    /// Where it was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Fact for Explainer {
    const KIND: Kind = Kind::Explainer;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Controller, &self.controller).collect()
    }

    fn messages(&self) -> Vec<Message> {
        let part = |part: &&str| Message::of(&self.id, format!("trained-{}-{part}", self.id));
        ["title", "text"].iter().map(part).collect()
    }
}
