//! A person, and what they answered on their way.
//!
//! Answers are about the person and about what is being done now; what belongs to one request lies in its case.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::text::{LABEL_LIMIT, clean_within};
use crate::knowledge::{ControllerId, Device, ProductId, Request, Subject, id_type};

id_type! {
    /// Names a person in the files. It says nothing about them.
    PersonId;
}

impl PersonId {
    /// Whoever uses the app first.
    #[must_use]
    pub fn me() -> Self {
        Self("me".to_owned())
    }

    /// The one with this number.
    #[must_use]
    pub fn numbered(number: u32) -> Self {
        Self(format!("person-{number}"))
    }
}

/// Somebody whose requests are kept: the one who uses the app, or one they help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Names the person in the files.
    pub id: PersonId,
    /// What the person is called here; empty for the only one.
    pub label: String,
    /// What they answered.
    pub answers: Answers,
}

impl Default for Person {
    fn default() -> Self {
        Self::new(PersonId::me())
    }
}

impl Person {
    /// Somebody who answered nothing yet.
    #[must_use]
    pub fn new(id: PersonId) -> Self {
        Self { id, label: String::new(), answers: Answers::default() }
    }

    /// The same with every text fit to be shown.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        clean_within(&mut self.label, LABEL_LIMIT);
        self
    }
}

/// Everything a person answered so far. Kept when they go back; answers that no longer count are dropped by
/// [`crate::flow::prune`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Code of the country.
    pub country: Option<String>,
    /// Code of the part of the country (`US-TX`).
    pub subdivision: Option<String>,
    /// Who is asked; none means the first there is.
    pub controller: Option<ControllerId>,
    /// Which information.
    pub topic: Option<Topic>,
    /// Products it is about; only where it is about own content.
    pub products: BTreeSet<ProductId>,
    /// Whether it is about what others share about somebody without an account.
    pub no_account: bool,
    /// Which of several things is being done now; none means the first.
    pub current: Option<Subject>,
    /// What the controller is to do.
    pub request: Option<Request>,
    /// Where nothing is offered: what the person wants to do instead.
    pub instead: Option<Instead>,
    /// The device the person walks the controller's screens on.
    pub device: Option<Device>,
    /// Tag of the language of the person's product; none follows the interface.
    pub product_language: Option<String>,
}

impl Answers {
    /// The code that advice is looked up by: the part of the country where one is chosen.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        self.subdivision.as_deref().or(self.country.as_deref())
    }
}

/// Which information the person wants to act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Topic {
    /// What they shared on the controller's products.
    Own,
    /// What the controller took from elsewhere.
    ThirdParty,
    /// Both, one after the other.
    Both,
}

/// What still helps where no objection is offered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Instead {
    /// A setting, by its id.
    Switch(String),
    /// The form for information from elsewhere.
    ThirdPartyForm,
}
