//! Sets of places that are treated alike.

use serde::{Deserialize, Serialize};

use super::fact::{Fact, Link, links};
use super::kind::Kind;

/// A named set of places that Meta treats alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Stable id, as `eu-eea`.
    pub id: String,
    /// Codes of places; a country stands for all its parts. Empty means everywhere.
    pub places: Vec<String>,
}

impl Fact for Region {
    const KIND: Kind = Kind::Region;

    fn id(&self) -> &str {
        &self.id
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Place, &self.places).collect()
    }
}
