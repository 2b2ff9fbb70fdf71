//! What is known of a person's way: the forms to fill in, the one in hand, the place, and what is offered there.

use crate::answers::{Answers, Instead, Matter, Topic};
use crate::knowledge::{Account, Knowledge, Offer, Place, Reason, Request};

/// What is known when the next page is sought.
#[derive(Clone, Copy, Debug)]
pub struct Known<'k> {
    /// What the person said.
    pub answers: &'k Answers,
    /// The facts.
    pub knowledge: &'k Knowledge,
}

impl<'k> Known<'k> {
    /// What the person said, and the facts.
    #[must_use]
    pub fn new(answers: &'k Answers, knowledge: &'k Knowledge) -> Self {
        Self { answers, knowledge }
    }

    /// See [`place`].
    #[must_use]
    pub fn place(&self) -> Option<&'k Place> {
        place(self.answers, self.knowledge)
    }

    /// See [`offer`].
    #[must_use]
    pub fn offer(&self) -> Option<&'k Offer> {
        offer(self.answers, self.knowledge)
    }
}

/// The forms to fill in, in order: one for each account, then the one about information from elsewhere.
#[must_use]
pub fn matters(answers: &Answers) -> Vec<Matter> {
    let third_party_instead = answers.instead == Some(Instead::ThirdPartyForm);
    let own = answers.accounts.iter().map(|account| Matter::Own(*account));
    match answers.topic {
        None => Vec::new(),
        Some(Topic::ThirdParty) => vec![Matter::ThirdParty],
        Some(Topic::Own) if third_party_instead => own.chain([Matter::ThirdParty]).collect(),
        Some(Topic::Own) => own.collect(),
        Some(Topic::Both) => own.chain([Matter::ThirdParty]).collect(),
    }
}

/// The matter being done now.
#[must_use]
pub fn matter(answers: &Answers) -> Option<Matter> {
    let all = matters(answers);
    answers.current.filter(|current| all.contains(current)).or_else(|| all.first().copied())
}

/// The place record of the answers.
#[must_use]
pub fn place<'k>(answers: &Answers, knowledge: &'k Knowledge) -> Option<&'k Place> {
    answers
        .subdivision
        .as_deref()
        .and_then(|code| knowledge.place(code))
        .or_else(|| answers.country.as_deref().and_then(|code| knowledge.place(code)))
}

/// What Meta offers for the answers, once there are enough of them.
#[must_use]
pub fn offer<'k>(answers: &Answers, knowledge: &'k Knowledge) -> Option<&'k Offer> {
    let matter = matter(answers)?;
    knowledge.offer(
        place(answers, knowledge)?,
        matter.about(),
        answers.request?,
        matter.account().unwrap_or(Account::NoAccount),
    )
}

/// The reasons that fit a place, a form and a request, in the order of the facts.
#[must_use]
pub fn fitting_reasons<'k>(
    knowledge: &'k Knowledge,
    place: &Place,
    matter: Matter,
    request: Request,
) -> Vec<&'k Reason> {
    let fits_account = |reason: &Reason| {
        reason.accounts.is_empty() || matter.account().is_none_or(|account| reason.accounts.contains(&account))
    };
    let fits = |reason: &&Reason| {
        reason.about.contains(&matter.about())
            && reason.requests.contains(&request)
            && knowledge.is_in(place, &reason.regions)
            && fits_account(reason)
    };
    knowledge.reasons.iter().filter(fits).collect()
}
