//! From facts and answers to advice. Pure: no screen, no clock, no disk; the day comes in as an argument.

pub mod deadline;
pub mod letter;
pub mod reminder;

use crate::knowledge::{
    About, Account, Authority, Controller, Effect, Fields, Form, Knowledge, Law, Offer, Path, Place, Request, Source,
    Switch,
};

/// What advice is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// Code of the place.
    pub place: String,
    /// Which information.
    pub about: About,
    /// The account.
    pub account: Account,
    /// What Meta is to do.
    pub request: Request,
}

/// How likely Meta is to say yes, from worst to best. Never a percentage: nobody has published any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Meta offers nothing there, and no law forces it to.
    NotOffered,
    /// A form can be reached, but no success is known.
    Unlikely,
    /// It can go either way.
    Uncertain,
    /// Mostly granted, with a condition.
    Likely,
    /// Granted as a matter of course.
    VeryLikely,
}

/// How sure we are of the band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// One secondary source, a contradiction, or nothing newer than a year.
    Low,
    /// One primary source, or several secondary ones.
    Medium,
    /// Two independent sources, one of them Meta or a regulator; none contradicts; the newest at most 180 days old.
    High,
}

/// One reason for the band. Its sentence is the Fluent message `outlook-<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlookReason<'k> {
    /// Stable id.
    pub id: &'k str,
    /// Which way it points.
    pub effect: Effect,
    /// Where it was read; never empty.
    pub sources: Vec<&'k Source>,
}

/// How likely a yes is, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook<'k> {
    /// The band.
    pub band: Band,
    /// How sure we are.
    pub confidence: Confidence,
    /// At least two, in the order for, against, unclear.
    pub reasons: Vec<OutlookReason<'k>>,
}

/// Everything the app has to say to a question.
#[derive(Clone, Debug)]
pub struct Advice<'k> {
    /// What was asked.
    pub question: Question,
    /// The place.
    pub place: &'k Place,
    /// The law in force there.
    pub law: Option<&'k Law>,
    /// The company that decides over the data.
    pub controller: Option<&'k Controller>,
    /// Who takes a complaint.
    pub authority: Option<&'k Authority>,
    /// What Meta offers there.
    pub offer: &'k Offer,
    /// How likely a yes is.
    pub outlook: Outlook<'k>,
    /// The form to use; none where Meta offers none.
    pub form: Option<&'k Form>,
    /// What to try when the form does not open, in this order.
    pub fallbacks: Vec<&'k Form>,
    /// Ways to the form through Meta's screens, the newest first.
    pub paths: Vec<&'k Path>,
    /// Other settings that protect, the most helpful first.
    pub switches: Vec<&'k Switch>,
}

impl Advice<'_> {
    /// What the form asks here.
    #[must_use]
    pub fn fields(&self) -> &Fields {
        &self.offer.fields
    }
}

/// Unused until the outlook is written.
#[must_use]
pub fn knows(knowledge: &Knowledge) -> bool {
    !knowledge.places.is_empty()
}
