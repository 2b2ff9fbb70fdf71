//! All that the app knows between two frames: what is kept, where one is, and what this sitting has to show.
//!
//! Plain data with questions to it. Only [`super::update`] changes it; it knows no window, no disk and no clock.

use jiff::civil::Date;

use crate::advice::Question;
use crate::cases::{Answers, Case, CaseKey, Draft, Household, LetterId, Person, Sent};
use crate::flow::{self, Known, PageId};
use crate::knowledge::{Knowledge, Request};
use crate::saved::Settings;
use crate::ui::context::Session;

/// The state of the app.
#[derive(Clone, Debug, Default)]
pub struct State {
    /// How the app should be, who is in hand and where to go on.
    pub settings: Settings,
    /// The person in hand.
    pub person: Person,
    /// Those of their cases that were read: the ones that their answers lead to.
    pub household: Household,
    /// The page of the way.
    pub page: PageId,
    /// The page shown beside it.
    pub beside: Option<PageId>,
    /// How often a page was turned: each time the page begins anew.
    pub turns: u32,
    /// What this sitting has to show.
    pub session: Session,
    /// Whether the last start left something to go on with.
    pub can_continue: bool,
    /// What the last start reported when it stopped unexpectedly.
    pub report: Option<String>,
    /// Addresses that did not open.
    pub tried: Option<Tried>,
    /// The text of a letter that was sent, once it was read.
    pub letter: Option<(CaseKey, LetterId, String)>,
}

/// How many addresses of a form did not open, and for which question: elsewhere the first one is untried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The question whose form it was.
    pub question: Question,
    /// How many were given up.
    pub addresses: usize,
}

impl State {
    /// The page being shown.
    #[must_use]
    pub fn shown(&self) -> PageId {
        self.beside.unwrap_or(self.page)
    }

    /// The answers of the person in hand.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.person.answers
    }

    /// The case in hand; none before it was chosen, or while nothing is known of it.
    #[must_use]
    pub fn case(&self, knowledge: &Knowledge) -> Option<&Case> {
        self.household.case(&flow::case_key(&self.person, knowledge)?)
    }

    /// What is being written in the case in hand.
    #[must_use]
    pub fn draft(&self, knowledge: &Knowledge) -> Draft {
        flow::case_key(&self.person, knowledge).map(|key| self.household.draft(&key)).unwrap_or_default()
    }

    /// The last letter sent in the case in hand, and its day.
    #[must_use]
    pub fn sent(&self, knowledge: &Knowledge) -> Option<(Date, &Sent)> {
        self.case(knowledge).and_then(Case::sent)
    }

    /// The text of the last letter sent in the case in hand, once it was read.
    #[must_use]
    pub fn sent_text(&self, knowledge: &Knowledge) -> Option<&str> {
        let wanted = self.sent_letter(knowledge)?;
        self.letter
            .as_ref()
            .filter(|(key, id, _)| (key, id) == (&wanted.0, &wanted.1))
            .map(|(_, _, text)| text.as_str())
    }

    /// Which letter was sent last in the case in hand.
    #[must_use]
    pub fn sent_letter(&self, knowledge: &Knowledge) -> Option<(CaseKey, LetterId)> {
        let case = self.case(knowledge)?;
        case.sent().map(|(_, sent)| (case.key.clone(), sent.letter))
    }

    /// How many addresses of the form for this question did not open.
    #[must_use]
    pub fn given_up(&self, question: &Question) -> usize {
        self.tried.as_ref().filter(|tried| tried.question == *question).map_or(0, |tried| tried.addresses)
    }
}

/// What the answers ask advice for, once there are enough of them.
#[must_use]
pub fn question(known: &Known<'_>) -> Option<Question> {
    let request = known.answers.request.unwrap_or(Request::Object);
    Some(Question { place: known.place()?.code.clone(), subject: known.subject()?, request })
}
