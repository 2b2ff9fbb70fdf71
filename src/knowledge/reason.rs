//! Reasons that people may have.

use serde::{Deserialize, Serialize};

use super::fact::{Fact, Link, Message, links};
use super::kind::Kind;
use super::request::{About, Account, Request};

/// A reason a person may have. Messages: `reason-<id>` (the tick box), `letter-reason-<id>` (in the letter).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Stable id.
    pub id: String,
    /// Which information it fits.
    pub about: Vec<About>,
    /// Which requests it fits.
    pub requests: Vec<Request>,
    /// Regions it fits; empty means everywhere.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Accounts it fits; empty means all. It does not count for information from elsewhere.
    #[serde(default)]
    pub accounts: Vec<Account>,
}

impl Fact for Reason {
    const KIND: Kind = Kind::Reason;

    fn id(&self) -> &str {
        &self.id
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Region, &self.regions).collect()
    }

    fn messages(&self) -> Vec<Message> {
        let id = &self.id;
        let messages = [format!("reason-{id}"), format!("letter-reason-{id}"), format!("letter-reason-{id}-short")];
        messages.into_iter().map(|message| Message::of(id, message)).collect()
    }
}
