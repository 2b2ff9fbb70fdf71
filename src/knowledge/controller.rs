//! Who decides over the data: a company, or a group of companies that acts under one name.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, Message, Record, links};
use super::host::is_within;
use super::kind::Kind;
use super::mark::Mark;
use super::seat::Seat;
use super::subject::ControllerId;

/// A company or group that requests go to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// Stable id.
    pub id: ControllerId,
    /// The name that people know. It is never translated.
    pub brand: String,
    /// Its own domains: everything below them is its own too, and nothing else is.
    pub domains: Vec<String>,
    /// The form that is open to everybody, for whom no better one opens.
    #[serde(default)]
    pub last_resort: Option<String>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
    /// Its companies, the narrow before the wide.
    pub seats: Vec<Seat>,
}

impl Controller {
    /// The domain of its own that a host is or lies below.
    #[must_use]
    pub fn domain_of(&self, host: &str) -> Option<&str> {
        self.domains.iter().map(String::as_str).find(|domain| is_within(host, domain))
    }
}

impl Fact for Controller {
    const KIND: Kind = Kind::Controller;
    const PARTS: &'static [&'static str] = &["seats"];

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Form, &self.last_resort).collect()
    }

    fn messages(&self) -> Vec<Message> {
        vec![Message::of(self.id.as_str(), format!("controller-{}-own-examples", self.id))]
    }

    fn parts(&self) -> Vec<Record> {
        self.seats.iter().flat_map(Record::of).collect()
    }
}
