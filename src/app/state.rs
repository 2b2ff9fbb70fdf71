//! All that the app knows between two frames: what is kept, where one is, and what this sitting has to show.
//!
//! Plain data with questions to it. Only [`super::update`] changes it; it knows no window, no disk and no clock.

use crate::advice::Question;
use crate::answers::{Answers, Saved, Sent};
use crate::flow::{self, PageId};
use crate::knowledge::{Account, Request};
use crate::ui::context::Session;

/// The state of the app.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct State {
    /// What is kept between two starts.
    pub saved: Saved,
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

    /// The answers.
    #[must_use]
    pub fn answers(&self) -> &Answers {
        &self.saved.answers
    }

    /// The last letter sent in the matter and request in hand.
    #[must_use]
    pub fn record(&self) -> Option<&Sent> {
        self.record_index().and_then(|index| self.saved.sent.get(index))
    }

    pub(super) fn record_mut(&mut self) -> Option<&mut Sent> {
        self.record_index().and_then(|index| self.saved.sent.get_mut(index))
    }

    fn record_index(&self) -> Option<usize> {
        let matter = flow::matter(self.answers())?;
        let request = self.answers().request?;
        self.saved.sent.iter().rposition(|sent| sent.matter == matter && sent.request == request)
    }

    /// How many addresses of the form for this question did not open.
    #[must_use]
    pub fn given_up(&self, question: &Question) -> usize {
        self.tried.as_ref().filter(|tried| tried.question == *question).map_or(0, |tried| tried.addresses)
    }
}

/// What the answers ask advice for, once there are enough of them.
#[must_use]
pub fn question(answers: &Answers, place: &str) -> Option<Question> {
    let matter = flow::matter(answers)?;
    Some(Question {
        place: place.to_owned(),
        about: matter.about(),
        account: matter.account().unwrap_or(Account::NoAccount),
        request: answers.request.unwrap_or(Request::Object),
    })
}
