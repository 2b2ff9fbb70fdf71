//! What is known of a person's way: what they ask about, one thing after the other, the place, and what is offered there.

use crate::cases::{Answers, CaseKey, Instead, Person, Topic};
use crate::knowledge::{Controller, Knowledge, Offer, Place, Product, Request, Scope, Subject};

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

    /// The place record of the answers: the part of the country where one is chosen and known.
    #[must_use]
    pub fn place(&self) -> Option<&'k Place> {
        let find = |code: &Option<String>| code.as_deref().and_then(|code| self.knowledge.place(code));
        find(&self.answers.subdivision).or_else(|| find(&self.answers.country))
    }

    /// Who is asked: the one who was chosen, or the only one there is.
    #[must_use]
    pub fn controller(&self) -> Option<&'k Controller> {
        match (&self.answers.controller, self.knowledge.controllers.as_slice()) {
            (Some(id), _) => self.knowledge.controller(id),
            (None, [only]) => Some(only),
            (None, _) => None,
        }
    }

    /// The products that one can be asked for, in the order of the facts.
    pub fn products(&self) -> impl Iterator<Item = &'k Product> {
        let controller = self.controller().map(|controller| &controller.id);
        self.knowledge.products.iter().filter(move |product| Some(&product.controller) == controller)
    }

    /// What is asked about, in order: one thing for each account, then information from elsewhere. Each has a form.
    #[must_use]
    pub fn subjects(&self) -> Vec<Subject> {
        let Some(controller) = self.controller() else { return Vec::new() };
        let subject = |scope| Subject { controller: controller.id.clone(), scope };
        let (own, elsewhere) = self.topics();
        let chosen = self.products().filter(|product| self.answers.products.contains(&product.id));
        let products = chosen.map(|product| Scope::Product(product.id.clone()));
        let without = self.answers.no_account.then_some(Scope::NoAccount);
        let own = products.chain(without).filter(|_| own);
        own.chain(elsewhere.then_some(Scope::Elsewhere)).map(subject).collect()
    }

    /// Whether it is about own content, and whether about information from elsewhere.
    fn topics(&self) -> (bool, bool) {
        match self.answers.topic {
            None => (false, false),
            Some(Topic::ThirdParty) => (false, true),
            Some(Topic::Own) => (true, self.answers.instead == Some(Instead::ThirdPartyForm)),
            Some(Topic::Both) => (true, true),
        }
    }

    /// What is being done now.
    #[must_use]
    pub fn subject(&self) -> Option<Subject> {
        let all = self.subjects();
        let current = self.answers.current.as_ref().filter(|current| all.contains(current)).cloned();
        current.or_else(|| all.into_iter().next())
    }

    /// What is offered for this, once a request is chosen.
    #[must_use]
    pub fn offer_for(&self, subject: &Subject) -> Option<&'k Offer> {
        self.knowledge.offer(self.place()?, subject, self.answers.request?)
    }

    /// What is offered for what is being done now.
    #[must_use]
    pub fn offer(&self) -> Option<&'k Offer> {
        self.offer_for(&self.subject()?)
    }
}

/// The case in hand: what a person asks now of whom; none before they chose.
#[must_use]
pub fn case_key(person: &Person, knowledge: &Knowledge) -> Option<CaseKey> {
    let subject = Known::new(&person.answers, knowledge).subject()?;
    Some(CaseKey { person: person.id.clone(), subject, request: person.answers.request? })
}

/// The cases that a person's answers lead to, whatever they ask: few, however many cases there are.
pub fn case_keys(person: &Person, knowledge: &Knowledge) -> impl Iterator<Item = CaseKey> {
    let subjects = Known::new(&person.answers, knowledge).subjects();
    subjects.into_iter().flat_map(|subject| {
        Request::ALL.map(|request| CaseKey { person: person.id.clone(), subject: subject.clone(), request })
    })
}
