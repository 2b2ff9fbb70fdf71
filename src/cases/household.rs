//! The people and cases at hand: those that were read so far, not all that lie on the disk.

use std::collections::BTreeMap;

use super::{Case, CaseKey, Draft, Person, PersonId};

/// People and their cases.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Household {
    people: BTreeMap<PersonId, Person>,
    cases: BTreeMap<CaseKey, Case>,
}

impl Household {
    /// The people, by their ids.
    pub fn people(&self) -> impl Iterator<Item = &Person> {
        self.people.values()
    }

    /// One of them.
    #[must_use]
    pub fn person(&self, id: &PersonId) -> Option<&Person> {
        self.people.get(id)
    }

    /// One of them, to change; somebody new where there is none of that id.
    pub fn person_mut(&mut self, id: &PersonId) -> &mut Person {
        self.people.entry(id.clone()).or_insert_with(|| Person::new(id.clone()))
    }

    /// An id for one person more. With only some of the people at hand it may be taken: read all of them first.
    #[must_use]
    pub fn new_id(&self) -> PersonId {
        let number = |id: &PersonId| id.as_str().strip_prefix("person-").and_then(|number| number.parse::<u32>().ok());
        let last = self.people.keys().filter_map(number).max().unwrap_or(1);
        if self.people.is_empty() { PersonId::me() } else { PersonId::numbered(last.saturating_add(1)) }
    }

    /// The cases, by their keys.
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.cases.values()
    }

    /// The cases of a person, by their keys.
    pub fn cases_of(&self, person: &PersonId) -> impl Iterator<Item = &Case> {
        self.cases.values().filter(move |case| case.key.person == *person)
    }

    /// One of them.
    #[must_use]
    pub fn case(&self, key: &CaseKey) -> Option<&Case> {
        self.cases.get(key)
    }

    /// What is being written in a case. One that is not begun yet starts with what the person wrote for another, so that
    /// nobody ticks and types twice: best for the same request.
    #[must_use]
    pub fn draft(&self, key: &CaseKey) -> Draft {
        if let Some(case) = self.cases.get(key) {
            return case.draft.clone();
        }
        let written = self.cases_of(&key.person).filter(|case| case.draft != Draft::default());
        let like = |case: &&Case| (case.key.request == key.request, case.key.is_about_own() == key.is_about_own());
        let Some(model) = written.max_by_key(like) else { return Draft::default() };
        // A whole letter says what it is for.
        let rewritten = model.draft.rewritten.clone().filter(|_| like(&model) == (true, true));
        Draft { rewritten, ..model.draft.clone() }
    }

    /// One of them, to change; an empty one where there is none with that key.
    pub fn case_mut(&mut self, key: &CaseKey) -> &mut Case {
        let draft = self.draft(key);
        self.cases.entry(key.clone()).or_insert_with(|| Case { draft, ..Case::new(key.clone()) })
    }

    /// Takes in a person that was read, in place of the one of that id.
    pub fn put_person(&mut self, person: Person) {
        self.people.insert(person.id.clone(), person);
    }

    /// Takes in a case that was read, in place of the one with that key.
    pub fn put_case(&mut self, case: Case) {
        self.cases.insert(case.key.clone(), case);
    }

    /// Lets go of a case, as if it had never been read.
    pub fn forget_case(&mut self, key: &CaseKey) -> Option<Case> {
        self.cases.remove(key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cases::Rewritten;

    #[test]
    fn whoever_is_asked_for_is_there() {
        let mut household = Household::default();
        let me = household.new_id();
        household.person_mut(&me).label = "Ana".to_owned();
        assert_eq!(household.new_id(), PersonId::numbered(2));
        household.person_mut(&PersonId::numbered(7));
        assert_eq!(household.new_id(), PersonId::numbered(8));
        assert_eq!(household.people().count(), 2);
    }

    #[test]
    fn what_was_written_once_serves_the_next_case() {
        let [facebook, instagram, elsewhere, delete] =
            ["facebook.object", "instagram.object", "_elsewhere.object", "facebook.delete"]
                .map(|end| format!("me.meta.{end}").parse::<CaseKey>().unwrap());
        let mut household = Household::default();
        let rewritten = Some(Rewritten { text: "I object.".to_owned(), place: "DE".to_owned() });
        let draft = Draft { own_words: "No.".to_owned(), rewritten, ..Draft::default() };
        household.case_mut(&facebook).draft = draft.clone();
        assert_eq!(household.draft(&instagram), draft);
        for other in [&elsewhere, &delete] {
            assert_eq!(household.draft(other), Draft { rewritten: None, ..draft.clone() }, "{other}");
        }
        household.case_mut(&delete).draft.own_words = "Delete it.".to_owned();
        assert_eq!(household.draft(&instagram), draft, "the same request is nearer");
        household.case_mut(&instagram).draft = Draft::default();
        assert_eq!(household.draft(&instagram), Draft::default(), "who emptied it finds it empty");
    }

    #[test]
    fn cases_belong_to_one_person() {
        let mut household = Household::default();
        for key in ["me.meta.facebook.object", "me.meta.facebook.delete", "person-2.meta.facebook.object"] {
            household.case_mut(&key.parse().unwrap());
        }
        assert_eq!(household.cases_of(&PersonId::me()).count(), 2);
        let key = "me.meta.facebook.object".parse().unwrap();
        assert!(household.case(&key).is_some() && household.forget_case(&key).is_some());
        assert_eq!(household.cases().count(), 2);
    }
}
