//! Supervisory authorities: who takes complaints, and how to reach them.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact};
use super::kind::Kind;
use super::mark::Mark;

/// A body that takes complaints: usually the supervisory authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Stable id.
    pub id: String,
    /// Name in its own language.
    pub name: String,
    /// English name.
    #[serde(default)]
    pub name_en: Option<String>,
    /// Home page.
    #[serde(default)]
    pub website: Option<String>,
    /// The page where a complaint starts.
    #[serde(default)]
    pub complaint: Option<String>,
    /// E-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Languages it works in, as tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Fact for Authority {
    const KIND: Kind = Kind::Authority;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }
}
