//! Reasons that people may have.

use serde::{Deserialize, Serialize};

use super::fact::{Fact, Link, Message, links, whose};
use super::kind::Kind;
use super::request::Request;
use super::scope_pattern::{ScopePattern, concerns};
use super::subject::{ControllerId, Subject};

/// A reason a person may have. Messages: `reason-<id>` (the tick box), `letter-reason-<id>` (in the letter).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Stable id.
    pub id: String,
    /// Whom it fits; without one, all.
    #[serde(default)]
    pub controller: Option<ControllerId>,
    /// What it fits.
    pub scopes: Vec<ScopePattern>,
    /// Which requests it fits.
    pub requests: Vec<Request>,
    /// Regions it fits; empty means everywhere.
    #[serde(default)]
    pub regions: Vec<String>,
}

impl Reason {
    /// Whether it is for a subject.
    #[must_use]
    pub fn concerns(&self, subject: &Subject) -> bool {
        concerns(self.controller.as_ref(), &self.scopes, subject)
    }
}

impl Fact for Reason {
    const KIND: Kind = Kind::Reason;

    fn id(&self) -> &str {
        &self.id
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Region, &self.regions).chain(whose(self.controller.as_ref(), &self.scopes)).collect()
    }

    fn messages(&self) -> Vec<Message> {
        let id = &self.id;
        let messages = [format!("reason-{id}"), format!("letter-reason-{id}"), format!("letter-reason-{id}-short")];
        messages.into_iter().map(|message| Message::of(id, message)).collect()
    }
}
