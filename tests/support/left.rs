//! What the last start left, and answers to all questions: for tests, benches and pictures.

#![allow(dead_code, reason = "each test needs a part of it")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "the helpers of tests are tests too")]

use jiff::civil::Date;
use right_to_object::cases::{Answers, Case, CaseKey, Draft, LetterId, Person, PersonId, Reply, Sent, Topic};
use right_to_object::desktop::Loaded;
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::Recorded;
use right_to_object::flow::PageId;
use right_to_object::knowledge::{ProductId, Request, Scope, Subject};
use right_to_object::saved::{Preferences, Settings};

/// The product with this id.
pub fn product(id: &str) -> ProductId {
    id.parse().unwrap()
}

/// What somebody asks about who has an account there.
pub fn own(id: &str) -> Scope {
    Scope::Product(product(id))
}

/// Answers to all questions for a place; “none” among the accounts says that there is none.
pub fn answers(place: &str, topic: Topic, accounts: &[&str], request: Request) -> Answers {
    let country = place.split('-').next().unwrap_or(place);
    Answers {
        country: Some(country.to_owned()),
        subdivision: (country != place).then(|| place.to_owned()),
        topic: Some(topic),
        products: accounts.iter().filter(|id| **id != "none").map(|id| product(id)).collect(),
        no_account: accounts.contains(&"none"),
        request: Some(request),
        ..Answers::default()
    }
}

/// Names the case of the only person.
pub fn key(scope: Scope, request: Request) -> CaseKey {
    CaseKey { person: PersonId::me(), subject: Subject { controller: "meta".parse().unwrap(), scope }, request }
}

/// What lies in the app's folder.
#[derive(Clone, Debug, Default)]
pub struct Left {
    /// The settings.
    pub settings: Settings,
    /// What the only person answered.
    pub answers: Answers,
    /// The cases with their letters.
    pub cases: Vec<(Case, Vec<(LetterId, String)>)>,
}

impl Left {
    /// Somebody who stopped on this page with these answers.
    pub fn at(page: PageId, answers: Answers) -> Self {
        Self { answers, ..Self::default() }.on(page)
    }

    /// Who stopped on this page.
    pub fn on(mut self, page: PageId) -> Self {
        self.settings.page = (page != PageId::Welcome).then(|| page.name());
        self
    }

    /// Who wants the app like this.
    pub fn preferring(mut self, preferences: Preferences) -> Self {
        self.settings.preferences = preferences;
        self
    }

    /// After a letter was sent on a day, and perhaps answered.
    pub fn after(self, scope: Scope, request: Request, on: Date, reply: Option<Reply>) -> Self {
        self.after_letter(key(scope, request), on, "I object.", reply)
    }

    /// The same with this text.
    pub fn after_letter(mut self, key: CaseKey, on: Date, text: &str, reply: Option<Reply>) -> Self {
        let index = self.cases.iter().position(|(case, _)| case.key == key).unwrap_or_else(|| {
            self.cases.push((Case::new(key), Vec::new()));
            self.cases.len() - 1
        });
        let (case, letters) = &mut self.cases[index];
        let due = on.saturating_add(jiff::Span::new().months(1));
        let sent =
            Sent { form: "form".to_owned(), place: self.answers.country.clone(), due: Some(due), ..Sent::default() };
        letters.extend(case.send(on, sent, text).map(|letter| (letter, text.to_owned())));
        if let Some(reply) = reply {
            case.note_answer(on, reply);
        }
        self
    }

    /// With this draft.
    pub fn writing(mut self, key: CaseKey, draft: Draft) -> Self {
        let mut case = Case::new(key);
        case.draft = draft;
        self.cases.push((case, Vec::new()));
        self
    }

    /// A desktop that finds it.
    pub fn desktop(self, hosts: Hosts) -> Recorded {
        let person = Person { answers: self.answers, ..Person::default() };
        let loaded = Loaded { settings: self.settings, person: Some(person), ..Loaded::default() };
        let desktop = Recorded::new(hosts).starting_with(loaded);
        self.cases.into_iter().fold(desktop, |desktop, (case, letters)| desktop.with_case(case, letters))
    }
}
