//! Which company of a group decides over the data of whom.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, links};
use super::kind::Kind;
use super::mark::Mark;
use super::subject::ProductId;

/// A company that decides over the data of people in some regions, for some products. It is part of the record of its
/// controller; the first seat there that fits counts, so that a narrow one stands before a wide one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seat {
    /// Stable id, unlike that of any controller.
    pub id: String,
    /// Registered name.
    pub entity: String,
    /// The products it is for; empty means all, and what belongs to no product.
    #[serde(default)]
    pub products: Vec<ProductId>,
    /// The regions it is for.
    pub regions: Vec<String>,
    /// The public holidays that count there, where a law lets a time that ends on a free day move on.
    #[serde(default)]
    pub calendar: Option<String>,
    /// The authority that leads where several are concerned.
    #[serde(default)]
    pub lead_authority: Option<String>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Fact for Seat {
    const KIND: Kind = Kind::Controller;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        let who = links(Kind::Product, &self.products).chain(links(Kind::Region, &self.regions));
        who.chain(links(Kind::Calendar, &self.calendar)).chain(links(Kind::Authority, &self.lead_authority)).collect()
    }
}
