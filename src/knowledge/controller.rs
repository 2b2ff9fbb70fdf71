//! Companies that decide over the data.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact};
use super::kind::Kind;
use super::mark::Mark;

/// Who decides over the data: a company of the Meta group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// Stable id.
    pub id: String,
    /// Registered name.
    pub name: String,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Fact for Controller {
    const KIND: Kind = Kind::Controller;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }
}
