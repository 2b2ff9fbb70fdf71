//! Pages where a request can be made.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::ask::Ask;
use super::fact::{Backing, Fact, Link, Message, whose};
use super::kind::Kind;
use super::labels::Labels;
use super::mark::Mark;
use super::request::About;
use super::scope_pattern::ScopePattern;
use super::when::Seen;

/// Whether a form is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FormStatus {
    /// The controller's own text links it within the last months.
    Current,
    /// Reported, but not by the controller lately.
    Unconfirmed,
    /// Gone: kept so that an old link is recognised.
    Retired,
}

/// A page where a request can be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Stable id.
    pub id: String,
    /// Address.
    pub url: String,
    /// Exact titles by language.
    #[serde(default)]
    pub titles: Labels,
    /// What it is for; empty for general channels and tools.
    #[serde(default)]
    pub scopes: Vec<ScopePattern>,
    /// Whether one must be logged in.
    pub login: bool,
    /// What it asks, in its order.
    pub asks: Vec<Ask>,
    /// Whether it is in use.
    pub status: FormStatus,
    /// First sighting.
    #[serde(default)]
    pub first_seen: Option<Seen>,
    /// Last sighting.
    #[serde(default)]
    pub last_seen: Option<Seen>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Form {
    /// Which information it is for; none for general channels and tools, which serve both.
    #[must_use]
    pub fn about(&self) -> Option<About> {
        let first = self.scopes.first()?;
        Some(if *first == ScopePattern::Elsewhere { About::ThirdParty } else { About::Own })
    }
}

impl Fact for Form {
    const KIND: Kind = Kind::Form;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        whose(None, &self.scopes).collect()
    }

    fn messages(&self) -> Vec<Message> {
        self.asks.iter().flat_map(Ask::messages).collect()
    }
}
