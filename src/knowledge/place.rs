//! Countries, and parts of countries with a law or an authority of their own.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, links};
use super::kind::Kind;
use super::labels::Labels;
use super::mark::Mark;

/// A country, or a part of one with a law or authority of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// ISO 3166-1 (`DE`) or 3166-2 (`US-TX`) code.
    pub code: String,
    /// Its laws, oldest first: the last one in force counts. Empty where there is no general law.
    pub laws: Vec<String>,
    /// Who takes complaints, where it is not the authority of the place's own law.
    #[serde(default)]
    pub authority: Option<String>,
    /// A sub-place's own name by language, where CLDR has none for it.
    #[serde(default)]
    pub names: Labels,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Place {
    /// The country part of the code.
    #[must_use]
    pub fn country(&self) -> &str {
        self.code.split('-').next().unwrap_or(&self.code)
    }

    /// Whether this is a part of a country.
    #[must_use]
    pub fn is_subdivision(&self) -> bool {
        self.code.contains('-')
    }
}

impl Fact for Place {
    const KIND: Kind = Kind::Place;

    fn id(&self) -> &str {
        &self.code
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Law, &self.laws).chain(links(Kind::Authority, &self.authority)).collect()
    }
}
