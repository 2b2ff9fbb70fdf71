//! What is offered and answered where: a table that is read from the top.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Link, links, whose};
use super::kind::Kind;
use super::request::{About, Request};
use super::scope_pattern::{ScopePattern, concerns};
use super::subject::{ControllerId, Subject};

/// Whether a form asks for a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ReasonField {
    /// It can't be sent without one.
    Required,
    /// The field may stay empty.
    Optional,
    /// There is no such field.
    Absent,
}

/// What a form asks of people in a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// The reason.
    pub reason: ReasonField,
    /// The fewest characters a reason must have; 0 where none is known.
    #[serde(default)]
    pub reason_min_chars: u16,
    /// Prompts and screenshots that show the person's data in an AI answer.
    #[serde(default)]
    pub evidence: bool,
    /// A code is sent by e-mail and must be typed in.
    #[serde(default)]
    pub email_code: bool,
    /// The country must be chosen.
    #[serde(default)]
    pub country: bool,
}

/// Whether the controller opens a form to people in a region (factor F of the outlook).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Offered {
    /// The controller's own text says so.
    ByController,
    /// Several independent sources say so.
    BySeveral,
    /// One source says so.
    ByOne,
    /// Sources contradict one another.
    Contradictory,
    /// Nothing is known.
    Unknown,
    /// The controller said there is none.
    Refused,
}

/// What the controller answered in a region (factor P of the outlook).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Practice {
    /// Granted as a matter of course.
    Granted,
    /// Mostly granted, or granted and refused.
    Mixed,
    /// Nothing is known.
    Unknown,
    /// Refused.
    Refused,
}

/// How long the controller's answer took others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pace {
    /// Minutes.
    Minutes,
    /// Minutes to a day.
    Day,
    /// Nothing is known.
    Unknown,
}

/// What is known of a controller's practice for some places, some subjects and some requests: which forms, what they
/// ask, what was answered. The first offer in the file that fits a question counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Stable id.
    pub id: String,
    /// Regions it holds for.
    pub regions: Vec<String>,
    /// Whose it is, where no product tells it.
    #[serde(default)]
    pub controller: Option<ControllerId>,
    /// What it is about.
    pub scopes: Vec<ScopePattern>,
    /// Which requests.
    pub requests: Vec<Request>,
    /// Forms, the best first, then the fallbacks. Empty only where none is offered.
    pub forms: Vec<String>,
    /// What the form asks here.
    pub fields: Fields,
    /// Factor F.
    pub offered: Offered,
    /// Factor P.
    pub practice: Practice,
    /// How fast others were answered.
    pub pace: Pace,
    /// Whether this is one of the controller's general tools (download, deletion) that serve everybody.
    #[serde(default)]
    pub general_tool: bool,
    /// Ids of what was observed.
    pub evidence: Vec<String>,
    /// The day it was checked.
    pub checked: Date,
}

impl Offer {
    /// Whether it is about a subject.
    #[must_use]
    pub fn concerns(&self, subject: &Subject) -> bool {
        concerns(self.controller.as_ref(), &self.scopes, subject)
    }

    /// Which information it is about; the check `scopes-unclear` finds offers that mix both.
    #[must_use]
    pub fn about(&self) -> About {
        if self.scopes.contains(&ScopePattern::Elsewhere) { About::ThirdParty } else { About::Own }
    }
}

impl Fact for Offer {
    const KIND: Kind = Kind::Offer;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing { checked: Some(self.checked), ..Backing::default() }
    }

    fn links(&self) -> Vec<Link<'_>> {
        let regions = links(Kind::Region, &self.regions).chain(whose(self.controller.as_ref(), &self.scopes));
        regions.chain(links(Kind::Form, &self.forms)).chain(links(Kind::Evidence, &self.evidence)).collect()
    }
}
