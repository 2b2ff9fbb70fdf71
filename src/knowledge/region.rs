//! Sets of places that are treated alike.

use serde::{Deserialize, Serialize};

use super::fact::{Fact, Link, links};
use super::kind::Kind;

/// A named set of places that are treated alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Stable id, as `eu-eea`.
    pub id: String,
    /// Codes of places; a country stands for all its parts. Where these and `includes` are empty, it is everywhere.
    pub places: Vec<String>,
    /// Ids of regions that lie in it as a whole.
    #[serde(default)]
    pub includes: Vec<String>,
}

impl Fact for Region {
    const KIND: Kind = Kind::Region;

    fn id(&self) -> &str {
        &self.id
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Place, &self.places).chain(links(Kind::Region, &self.includes)).collect()
    }
}
