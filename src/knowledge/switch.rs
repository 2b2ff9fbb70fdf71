//! Other settings that protect.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, Message, links, whose};
use super::kind::Kind;
use super::labels::Labels;
use super::mark::Mark;
use super::scope_pattern::{ScopePattern, concerns};
use super::subject::{ControllerId, Subject};
use super::when::Seen;

/// Another setting that protects. Messages: `switch-<id>` (title), `-does`, `-limits`, `-where`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// Stable id.
    pub id: String,
    /// Whose it is, where no product tells it.
    #[serde(default)]
    pub controller: Option<ControllerId>,
    /// For whom it is of use.
    pub scopes: Vec<ScopePattern>,
    /// Regions it exists in.
    pub regions: Vec<String>,
    /// A page to open, where one is known.
    #[serde(default)]
    pub opens: Option<String>,
    /// The exact labels to follow, in order.
    #[serde(default)]
    pub labels: Vec<Labels>,
    /// Whether it helps where no objection is offered.
    #[serde(default)]
    pub helps_instead: bool,
    /// When it was last seen.
    #[serde(default)]
    pub seen: Option<Seen>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Switch {
    /// Whether it is for a subject.
    #[must_use]
    pub fn concerns(&self, subject: &Subject) -> bool {
        concerns(self.controller.as_ref(), &self.scopes, subject)
    }
}

impl Fact for Switch {
    const KIND: Kind = Kind::Switch;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Region, &self.regions).chain(whose(self.controller.as_ref(), &self.scopes)).collect()
    }

    fn messages(&self) -> Vec<Message> {
        let part = |part: &&str| Message::of(&self.id, format!("switch-{}{part}", self.id));
        ["", "-does", "-limits", "-where"].iter().map(part).collect()
    }
}
