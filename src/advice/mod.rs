//! From facts and answers to advice. Pure: no screen, no clock, no disk; the day comes in as an argument.

pub mod authority;
pub mod deadline;
pub mod law;
pub mod letter;
pub mod outlook;
pub mod reasons;
pub mod reminder;
pub mod tasks;

use jiff::civil::Date;

use crate::knowledge::{
    About, Authority, Controller, Effect, Fields, Form, HolidayCalendar, Knowledge, Law, Mark, Offer, Path, Place,
    Product, Reason, ReasonField, Request, Seat, Source, Subject, Switch,
};

/// What advice is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// Code of the place.
    pub place: String,
    /// What it is about.
    pub subject: Subject,
    /// What the controller is to do.
    pub request: Request,
}

impl Question {
    /// Which information it is about.
    #[must_use]
    pub fn about(&self) -> About {
        self.subject.scope.about()
    }
}

/// How likely a yes is, from worst to best. Never a percentage: nobody has published any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Nothing is offered there, and no law forces it.
    NotOffered,
    /// A form can be reached, but no success is known.
    Unlikely,
    /// It can go either way.
    Uncertain,
    /// Mostly granted, with a condition.
    Likely,
    /// Granted as a matter of course.
    VeryLikely,
}

/// How sure we are of the band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Confidence {
    /// One secondary source, a contradiction, or nothing newer than a year.
    Low,
    /// One primary source, or several secondary ones.
    Medium,
    /// Two independent sources, one of them the controller or a regulator; none contradicts; the newest at most 180 days old.
    High,
}

/// Why we are as sure as we are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Because {
    /// The controller's own texts and others agree, and are fresh.
    Agreement,
    /// Good sources, but few or not new.
    FewOrNotNew,
    /// Few, old or weak sources.
    Thin,
    /// Sources contradict one another.
    Contradiction,
    /// The law is all we know: of no form, or of no answer.
    LawAlone,
    /// One source alone tells of a form.
    OneReport,
}

/// One reason for the band. Its sentence is the Fluent message `outlook-<id>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutlookReason<'k> {
    /// Stable id.
    pub id: &'k str,
    /// Which way it points.
    pub effect: Effect,
    /// Where it was read; never empty.
    pub sources: Vec<&'k Source>,
}

/// How likely a yes is, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outlook<'k> {
    /// The band.
    pub band: Band,
    /// How sure we are.
    pub confidence: Confidence,
    /// Why we are not surer, or why we are sure.
    pub because: Because,
    /// At least two, in the order for, against, unclear.
    pub reasons: Vec<OutlookReason<'k>>,
}

/// Everything the app has to say to a question.
#[derive(Clone, Debug)]
pub struct Advice<'k> {
    /// What was asked.
    pub question: Question,
    /// The place.
    pub place: &'k Place,
    /// The law in force there.
    pub law: Option<&'k Law>,
    /// A law that is passed but begins later.
    pub law_to_come: Option<&'k Law>,
    /// Whom the request goes to.
    pub controller: Option<&'k Controller>,
    /// The company of the controller that decides over the data of people there.
    pub seat: Option<&'k Seat>,
    /// The public holidays at that seat.
    pub calendar: Option<&'k HolidayCalendar>,
    /// The product that it is about; none for information that belongs to none.
    pub product: Option<&'k Product>,
    /// The reasons that fit, in the order of the facts.
    pub reasons: Vec<&'k Reason>,
    /// Who takes a complaint.
    pub authority: Option<&'k Authority>,
    /// What is offered there.
    pub offer: &'k Offer,
    /// How likely a yes is.
    pub outlook: Outlook<'k>,
    /// The form to use; none where none is offered.
    pub form: Option<&'k Form>,
    /// What to try when the form does not open, in this order.
    pub fallbacks: Vec<&'k Form>,
    /// Ways to the form through the controller's screens, the newest first.
    pub paths: Vec<&'k Path>,
    /// Other settings that protect, the most helpful first.
    pub switches: Vec<&'k Switch>,
}

impl<'k> Advice<'k> {
    /// Whether the form has a field for the letter.
    #[must_use]
    pub fn takes_letter(&self) -> bool {
        self.offer.fields.reason != ReasonField::Absent
    }

    /// The form to try once this many addresses did not open; the last one at the latest.
    #[must_use]
    pub fn form_at(&self, given_up: usize) -> Option<&'k Form> {
        self.forms().nth(given_up).or_else(|| self.forms().last())
    }

    /// What is left to try after that; none after the last.
    #[must_use]
    pub fn form_after(&self, given_up: usize) -> Option<&'k Form> {
        self.forms().nth(given_up + 1)
    }

    /// The form and its fallbacks, the best first.
    fn forms(&self) -> impl Iterator<Item = &'k Form> {
        self.form.into_iter().chain(self.fallbacks.iter().copied())
    }

    /// What the form asks here.
    #[must_use]
    pub fn fields(&self) -> &Fields {
        &self.offer.fields
    }

    /// How well the advice is backed at its weakest: the worst mark of the place, the law, the controller's
    /// seat, the authority, the form and the first way to it.
    #[must_use]
    pub fn worst_mark(&self) -> Mark {
        let marks = [
            self.law.map(|law| law.mark),
            self.seat.map(|seat| seat.mark),
            self.authority.map(|authority| authority.mark),
            self.form.map(|form| form.mark),
            self.paths.first().map(|path| path.mark),
        ];
        marks.into_iter().flatten().fold(self.place.mark, Mark::max)
    }
}

/// Everything there is to say to a question on a day; none where the place is unknown.
#[must_use]
pub fn advise<'k>(knowledge: &'k Knowledge, question: &Question, today: Date) -> Option<Advice<'k>> {
    let place = knowledge.place(&question.place)?;
    let offer = knowledge.offer(place, &question.subject, question.request)?;
    let law = law::law_on(knowledge, place, today);
    let controller = knowledge.controller(&question.subject.controller);
    let product = question.subject.scope.product().and_then(|id| knowledge.product(id));
    let seat = controller.and_then(|all| knowledge.seat(all, question.subject.scope.product(), place));
    let mut forms = offer.forms.iter().filter_map(|id| knowledge.form(id));
    Some(Advice {
        question: question.clone(),
        place,
        law,
        law_to_come: law::law_to_come(knowledge, place, today),
        controller,
        seat,
        calendar: seat.and_then(|seat| knowledge.calendar(seat.calendar.as_deref()?)),
        product,
        reasons: reasons::fitting(knowledge, question, place),
        authority: authority::authority(knowledge, place, today),
        offer,
        outlook: outlook::outlook(knowledge, question, place, offer, today),
        form: forms.next(),
        fallbacks: forms.collect(),
        paths: paths(knowledge, question, place, offer),
        switches: switches(knowledge, question, place),
    })
}

/// Ways to one of the offer's forms, the newest first. A way to a general tool must end on that tool: the ways to its
/// fallback were seen for objections.
fn paths<'k>(knowledge: &'k Knowledge, question: &Question, place: &Place, offer: &Offer) -> Vec<&'k Path> {
    let ends = if offer.general_tool { offer.forms.get(..1).unwrap_or_default() } else { &offer.forms };
    let fits = |path: &&Path| {
        path.concerns(&question.subject) && ends.contains(&path.form) && knowledge.is_in(place, &path.regions)
    };
    let mut paths: Vec<&Path> = knowledge.paths.iter().filter(fits).collect();
    paths.sort_by_key(|path| std::cmp::Reverse(path.seen.earliest()));
    paths
}

fn switches<'k>(knowledge: &'k Knowledge, question: &Question, place: &Place) -> Vec<&'k Switch> {
    let fits = |switch: &&Switch| switch.concerns(&question.subject) && knowledge.is_in(place, &switch.regions);
    let mut switches: Vec<&Switch> = knowledge.switches.iter().filter(fits).collect();
    switches.sort_by_key(|switch| !switch.helps_instead);
    switches
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::knowledge::Scope;

    const TODAY: Date = Date::constant(2026, 11, 24);

    fn worst_mark(knowledge: &Knowledge, place: &str) -> Mark {
        let first = knowledge.products.first().unwrap();
        let subject = Subject { controller: first.controller.clone(), scope: Scope::Product(first.id.clone()) };
        let question = Question { place: place.to_owned(), subject, request: Request::Object };
        advise(knowledge, &question, TODAY).unwrap().worst_mark()
    }

    #[test]
    fn advice_is_as_good_as_its_weakest_fact() {
        let mut knowledge = Knowledge::builtin().unwrap().clone();
        assert!(worst_mark(&knowledge, "DE") < Mark::Unconfirmed);
        knowledge.laws.iter_mut().for_each(|law| law.mark = Mark::Unconfirmed);
        assert_eq!(worst_mark(&knowledge, "DE"), Mark::Unconfirmed);
    }

    #[test]
    fn a_place_without_a_source_makes_the_advice_unconfirmed() {
        let knowledge = Knowledge::builtin().unwrap();
        let place = knowledge.countries().find(|place| place.mark == Mark::Unconfirmed).unwrap();
        assert_eq!(worst_mark(knowledge, &place.code), Mark::Unconfirmed);
    }
}
