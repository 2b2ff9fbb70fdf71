//! The reasons that a letter may state: those that fit the place, the subject and the request.
//!
//! It never asks whether a reason is true: that only the person knows.

use super::Question;
use crate::knowledge::{Knowledge, Place, Reason};

/// The reasons that fit a question, in the order of the facts.
#[must_use]
pub fn fitting<'k>(knowledge: &'k Knowledge, question: &Question, place: &Place) -> Vec<&'k Reason> {
    knowledge.reasons_for(place, &question.subject, question.request).collect()
}

/// The reasons of a letter. They can't be made in any other way than from those that fit, so that no letter ever states
/// one that does not, states one twice, or follows another order than that of the facts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reasons<'a>(Vec<&'a str>);

impl<'a> Reasons<'a> {
    /// Those of the fitting reasons that were chosen, by their ids.
    #[must_use]
    pub fn chosen<'c>(fitting: &[&'a Reason], chosen: impl IntoIterator<Item = &'c str>) -> Self {
        let chosen: Vec<&str> = chosen.into_iter().collect();
        Self(fitting.iter().map(|reason| reason.id.as_str()).filter(|id| chosen.contains(id)).collect())
    }

    /// Their ids, in the order of the facts.
    pub fn ids(&self) -> impl Iterator<Item = &'a str> {
        self.0.iter().copied()
    }
}
