//! Which page comes next: pure routing over answers and facts.
//!
//! It knows the order of the questions, which of them matter, and which answers no longer count. It decides nothing
//! about law or likelihood and draws nothing.

use crate::answers::{Answers, Instead, Matter, Page, Topic};
use crate::knowledge::{Account, Knowledge, Offer, Place, Reason, ReasonField, Request};

/// The named sections of the progress rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Country, information, accounts, request.
    AboutYou,
    /// How likely a yes is.
    Outlook,
    /// The letter.
    Reasons,
    /// On Meta's pages.
    Form,
    /// Deadline and answer.
    After,
}

impl Section {
    /// All sections in their order.
    pub const ALL: [Self; 5] = [Self::AboutYou, Self::Outlook, Self::Reasons, Self::Form, Self::After];

    /// The section of a page; none for the welcome page.
    #[must_use]
    pub fn of(page: Page) -> Option<Self> {
        match page {
            Page::Welcome => None,
            Page::Place | Page::About | Page::Accounts | Page::Request => Some(Self::AboutYou),
            Page::Outlook => Some(Self::Outlook),
            Page::Reasons => Some(Self::Reasons),
            Page::GoThere | Page::Steps | Page::OnForm | Page::Protect => Some(Self::Form),
            Page::Sent | Page::Answered => Some(Self::After),
        }
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

/// The pages on the person's way, from the first to the last, as far as the answers tell.
#[must_use]
pub fn way(answers: &Answers, knowledge: &Knowledge) -> Vec<Page> {
    let mut way = vec![Page::Welcome, Page::Place, Page::About];
    if answers.topic != Some(Topic::ThirdParty) {
        way.push(Page::Accounts);
    }
    way.extend([Page::Request, Page::Outlook]);
    let Some(offer) = offer(answers, knowledge) else { return way };
    if offer.forms.is_empty() {
        way.push(Page::Protect);
        return way;
    }
    if offer.fields.reason != ReasonField::Absent {
        way.push(Page::Reasons);
    }
    way.extend([Page::GoThere, Page::OnForm, Page::Sent, Page::Answered]);
    way
}

/// Whether a page's question has an answer, so that one can go on.
#[must_use]
pub fn is_answered(page: Page, answers: &Answers, knowledge: &Knowledge) -> bool {
    match page {
        Page::Place => place(answers, knowledge).is_some(),
        Page::About => answers.topic.is_some(),
        Page::Accounts => !answers.accounts.is_empty(),
        Page::Request => answers.request.is_some(),
        Page::Outlook => offer(answers, knowledge).is_some(),
        _ => true,
    }
}

/// The page after this one; none while its question is open, and after the last.
#[must_use]
pub fn next(page: Page, answers: &Answers, knowledge: &Knowledge) -> Option<Page> {
    if !is_answered(page, answers, knowledge) {
        return None;
    }
    match page {
        Page::Steps => Some(Page::OnForm),
        _ => step(page, answers, knowledge, 1),
    }
}

/// The page before this one; none on the first.
#[must_use]
pub fn back(page: Page, answers: &Answers, knowledge: &Knowledge) -> Option<Page> {
    match page {
        Page::Steps => Some(Page::GoThere),
        _ => step(page, answers, knowledge, -1),
    }
}

fn step(page: Page, answers: &Answers, knowledge: &Knowledge, by: isize) -> Option<Page> {
    let way = way(answers, knowledge);
    let here = way.iter().position(|other| *other == page)?;
    way.get(here.checked_add_signed(by)?).copied()
}

/// The last page of the way, at most `wanted`, whose questions before it are all answered: where to go on after a
/// restart, or after an answer changed.
#[must_use]
pub fn reachable(wanted: Page, answers: &Answers, knowledge: &Knowledge) -> Page {
    let way = way(answers, knowledge);
    let goal = if wanted == Page::Steps { Page::GoThere } else { wanted };
    let mut page = Page::Welcome;
    for stop in way {
        page = stop;
        if stop == goal || !is_answered(stop, answers, knowledge) {
            break;
        }
    }
    if wanted == Page::Steps && page == Page::GoThere { wanted } else { page }
}

/// Drops answers that no longer count: those on branches that can't be reached any more.
pub fn prune(answers: &mut Answers, knowledge: &Knowledge) {
    let in_country =
        |part: &String| answers.country.as_ref().is_some_and(|country| part.starts_with(&format!("{country}-")));
    if !answers.subdivision.as_ref().is_some_and(in_country) {
        answers.subdivision = None;
    }
    if matches!(answers.topic, None | Some(Topic::ThirdParty)) {
        answers.accounts.clear();
    }
    prune_instead(answers, knowledge);
    if !answers.current.is_some_and(|current| matters(answers).contains(&current)) {
        answers.current = None;
    }
    prune_letter(answers, knowledge);
}

/// “Instead” counts only while no form is offered for the accounts; and only a setting that exists there.
fn prune_instead(answers: &mut Answers, knowledge: &Knowledge) {
    let Some(instead) = answers.instead.clone() else { return };
    let without = Answers { instead: None, current: None, ..answers.clone() };
    let offered = offer(&without, knowledge).is_none_or(|offer| !offer.forms.is_empty());
    let exists = match &instead {
        Instead::ThirdPartyForm => true,
        Instead::Switch(id) => knowledge.switches.iter().any(|switch| switch.id == *id),
    };
    if offered || !exists {
        answers.instead = None;
    }
}

/// The reasons that fit a place, a form and a request, in the order of the facts.
#[must_use]
pub fn fitting_reasons<'k>(
    knowledge: &'k Knowledge,
    place: &Place,
    matter: Matter,
    request: Request,
) -> Vec<&'k Reason> {
    let account = matter.account().unwrap_or(Account::NoAccount);
    knowledge.reasons_for(place, matter.about(), account, request).collect()
}

fn prune_letter(answers: &mut Answers, knowledge: &Knowledge) {
    let place = place(answers, knowledge);
    let matter_now = matter(answers);
    let about = matter_now.map(Matter::about);
    if let (Some(place), Some(matter_now), Some(request)) = (place, matter_now, answers.request) {
        let known = fitting_reasons(knowledge, place, matter_now, request);
        answers.reasons.retain(|id| known.iter().any(|reason| reason.id == *id));
    }
    let fits = |place: Option<&Place>, about, request: Option<Request>| {
        answers.rewritten.as_ref().is_some_and(|text| {
            place.is_some_and(|place| place.code == text.place)
                && about == Some(text.about)
                && request == Some(text.request)
        })
    };
    if !fits(place, about, answers.request) {
        answers.rewritten = None;
    }
}

/// Position and number of the questions in the first section: “Question 2 of 4”.
#[must_use]
pub fn question_number(page: Page, answers: &Answers, knowledge: &Knowledge) -> Option<(usize, usize)> {
    let questions: Vec<Page> =
        way(answers, knowledge).into_iter().filter(|page| Section::of(*page) == Some(Section::AboutYou)).collect();
    let here = questions.iter().position(|other| *other == page)?;
    Some((here + 1, questions.len()))
}
