//! Which law protects people in a place on a day, and what it says about a request.

use jiff::civil::Date;

use crate::knowledge::{Articles, Knowledge, Law, ObjectionRight, Place, Request};

/// The law in force at a place on a day: the last of its laws that has begun. A part of a country without a law of
/// its own has the country's.
#[must_use]
pub fn law_on<'k>(knowledge: &'k Knowledge, place: &'k Place, day: Date) -> Option<&'k Law> {
    last_begun(laws_of(knowledge, place), day)
}

/// The law in force at a place on a day by the place's own record; none where it has its law from its country.
#[must_use]
pub fn own_law_on<'k>(knowledge: &'k Knowledge, place: &'k Place, day: Date) -> Option<&'k Law> {
    last_begun(own_laws(knowledge, place), day)
}

/// A law that is passed but gives its rights only later.
#[must_use]
pub fn law_to_come<'k>(knowledge: &'k Knowledge, place: &'k Place, day: Date) -> Option<&'k Law> {
    laws_of(knowledge, place).find(|law| !has_begun(law, day))
}

fn laws_of<'k>(knowledge: &'k Knowledge, place: &'k Place) -> impl Iterator<Item = &'k Law> {
    let parent = if place.laws.is_empty() { knowledge.place(place.country()) } else { None };
    own_laws(knowledge, parent.unwrap_or(place))
}

fn own_laws<'k>(knowledge: &'k Knowledge, place: &'k Place) -> impl Iterator<Item = &'k Law> {
    place.laws.iter().filter_map(|id| knowledge.law(id))
}

fn last_begun<'k>(laws: impl Iterator<Item = &'k Law>, day: Date) -> Option<&'k Law> {
    laws.filter(|law| has_begun(law, day)).last()
}

fn has_begun(law: &Law, day: Date) -> bool {
    law.in_force.is_none_or(|begin| begin.earliest() <= day)
}

/// How strongly the law backs a request. Access and deletion are rights wherever the law has an article for them;
/// only objection comes in degrees.
#[must_use]
pub fn right(law: Option<&Law>, request: Request) -> ObjectionRight {
    let Some(law) = law else { return ObjectionRight::None };
    let by_article = |article: &Option<String>| {
        if article.is_some() { ObjectionRight::Strong } else { ObjectionRight::None }
    };
    match request {
        Request::Object => law.object,
        Request::Access => by_article(&law.articles.access),
        Request::Delete => by_article(&law.articles.erase),
        Request::Other => ObjectionRight::None,
    }
}

/// The article for a request, written as in this language.
#[must_use]
pub fn article<'k>(law: &'k Law, request: Request, language: &str) -> Option<&'k str> {
    let local = law.articles_in(language).and_then(|articles| pick(articles, request));
    local.or_else(|| pick(&law.articles, request))
}

fn pick(articles: &Articles, request: Request) -> Option<&str> {
    match request {
        Request::Object => articles.object.as_deref(),
        Request::Access => articles.access.as_deref(),
        Request::Delete => articles.erase.as_deref(),
        Request::Other => None,
    }
}
