//! Which reasons a person may give for a request.

use super::Question;
use crate::knowledge::{Knowledge, Place, Reason};

/// The reasons that fit a question, in the order of the facts.
#[must_use]
pub fn fitting<'k>(knowledge: &'k Knowledge, question: &Question, place: &Place) -> Vec<&'k Reason> {
    let fits_account = |reason: &Reason| {
        reason.accounts.is_empty()
            || question.about == crate::knowledge::About::ThirdParty
            || reason.accounts.contains(&question.account)
    };
    let fits = |reason: &&Reason| {
        reason.about.contains(&question.about)
            && reason.requests.contains(&question.request)
            && knowledge.is_in(place, &reason.regions)
            && fits_account(reason)
    };
    knowledge.reasons.iter().filter(fits).collect()
}
