//! What a controller runs and people use: each has content and, mostly, accounts of its own.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, Message, links};
use super::kind::Kind;
use super::mark::Mark;
use super::request::Request;
use super::subject::{ControllerId, ProductId};

/// What is said of the accounts that people manage together: in a note, after an answer, in the letter.
const HUB: [&str; 4] = ["title", "text", "answered", "letter"];

/// A product of a controller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Stable id.
    pub id: ProductId,
    /// Whose it is.
    pub controller: ControllerId,
    /// The name that people know. It is never translated.
    pub brand: String,
    /// The message that names it, where its brand alone does not.
    #[serde(default)]
    pub says: Option<String>,
    /// Whether one logs in to it before its forms open.
    pub login: bool,
    /// What can be asked for.
    pub requests: Vec<Request>,
    /// Whether its accounts are among those that the controller lets people manage together.
    #[serde(default)]
    pub hub: bool,
    /// The message by which a letter names its data, where the usual one does not fit.
    #[serde(default)]
    pub letter_scope: Option<String>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Fact for Product {
    const KIND: Kind = Kind::Product;

    fn id(&self) -> &str {
        self.id.as_str()
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Controller, [&self.controller]).collect()
    }

    fn messages(&self) -> Vec<Message> {
        let text = Message::of(self.id.as_str(), format!("product-{}-text", self.id));
        let hub = HUB.iter().filter(|_| self.hub);
        let hub =
            hub.map(|part| Message::of(self.controller.as_str(), format!("controller-{}-hub-{part}", self.controller)));
        let named = self.says.iter().chain(&self.letter_scope).map(|message| Message::named(message));
        named.chain([text]).chain(hub).collect()
    }
}
