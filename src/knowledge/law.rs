//! Data-protection laws: what they let people ask for, where they say so, and how fast an answer must come.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, Message, links};
use super::kind::Kind;
use super::labels::{ByLanguage, Labels};
use super::mark::Mark;
use super::request::Request;
use super::tag;
use super::when::Seen;

/// Whether people may object to AI training there, and on what terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ObjectionRight {
    /// No such right.
    None,
    /// Only a consent once given can be taken back.
    ConsentWithdrawal,
    /// Only in stated cases.
    Conditional,
    /// Objection to legitimate-interest processing; the controller must justify itself.
    Strong,
}

/// A span of time as a law writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// Hours.
    Hours(u16),
    /// Every day counts.
    CalendarDays(u16),
    /// Monday to Friday, public holidays left out.
    WorkingDays(u16),
    /// Months, ending on the same day number.
    Months(u16),
    /// No number; the law says “without delay” or “in reasonable time”.
    WithoutDelay,
}

/// How long the controller may take to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerTime {
    /// The time from receipt of the request.
    pub within: Span,
    /// By how much the controller may extend it.
    #[serde(default)]
    pub extension: Option<Span>,
    /// The article that says so.
    #[serde(default)]
    pub article: Option<String>,
    /// The requests that the time is set for; empty means all.
    #[serde(default)]
    pub requests: Vec<Request>,
    /// Whether an end on a free day moves to the next working day. Which days are free depends on the controller's seat.
    #[serde(default)]
    pub rolls: bool,
}

/// What a request costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fee {
    /// Nothing.
    Free,
    /// The controller may charge something.
    MayCharge,
    /// Not found out.
    #[default]
    Unknown,
}

/// Whether the law binds the controller from abroad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    /// By its own words.
    Yes,
    /// By its own words not, or only through a local establishment.
    No,
    /// Not found out, or disputed.
    #[default]
    Unclear,
}

/// The articles for each kind of request, as the law numbers them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Articles {
    /// Objection.
    #[serde(default)]
    pub object: Option<String>,
    /// Restriction while the objection is examined.
    #[serde(default)]
    pub restrict: Option<String>,
    /// Access and copy.
    #[serde(default)]
    pub access: Option<String>,
    /// Correction.
    #[serde(default)]
    pub rectify: Option<String>,
    /// Deletion.
    #[serde(default)]
    pub erase: Option<String>,
}

/// A data-protection law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Stable id, as `eu-gdpr`.
    pub id: String,
    /// Its name by language; `en` always.
    pub names: Labels,
    /// The short name that letters use, by language; may be empty.
    #[serde(default)]
    pub short: Labels,
    /// Number and date in the official gazette.
    pub citation: String,
    /// The day from which people have its rights; none where unknown but in force.
    #[serde(default)]
    pub in_force: Option<Seen>,
    /// The objection right.
    pub object: ObjectionRight,
    /// Its articles.
    pub articles: Articles,
    /// The articles as written in other languages (`Art. 21 Abs. 1`), by language.
    #[serde(default)]
    pub articles_local: BTreeMap<String, Articles>,
    /// The time to answer.
    #[serde(default)]
    pub answer: Option<AnswerTime>,
    /// The cost.
    #[serde(default)]
    pub fee: Fee,
    /// Whether it binds a controller from abroad.
    #[serde(default)]
    pub reach: Reach,
    /// Who takes complaints where the place names nobody. `advice::authority` holds the whole order.
    #[serde(default)]
    pub authority: Option<String>,
    /// The message that says in a few words what law it is, where “a privacy law of its own” does not fit.
    #[serde(default)]
    pub note: Option<String>,
    /// Where all this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Law {
    /// The name that letters use in a language: the short one, else the full one; where there is neither, in the
    /// languages that stand in for it.
    #[must_use]
    pub fn name_in(&self, tag: &str) -> &str {
        let tags = self.short.keys().chain(self.names.keys()).map(String::as_str);
        let tag = tag::best(tag, tags).unwrap_or("en");
        self.short.get(tag).or_else(|| self.names.get(tag)).map_or(self.id.as_str(), String::as_str)
    }

    /// The full name in a language, or in one that stands in for it.
    #[must_use]
    pub fn full_name_in(&self, tag: &str) -> &str {
        self.names.in_language(tag).map_or(self.id.as_str(), String::as_str)
    }

    /// The articles as written in a language.
    #[must_use]
    pub fn articles_in(&self, tag: &str) -> Option<&Articles> {
        self.articles_local.in_language(tag)
    }
}

impl Fact for Law {
    const KIND: Kind = Kind::Law;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }

    fn links(&self) -> Vec<Link<'_>> {
        links(Kind::Authority, &self.authority).collect()
    }

    fn messages(&self) -> Vec<Message> {
        self.note.iter().map(|note| Message::named(note)).collect()
    }
}
