//! How likely a yes is: a band with reasons and a confidence, never a percentage.
//!
//! Two questions decide first: does the controller open the form to people there (F), and what did it answer (P)? The law (L)
//! comes second, for without a form it is all there is. The rules stand in [`band`] and [`confidence`], one line
//! each, so that they can be read and disputed.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{Band, Because, Confidence, Outlook, OutlookReason, Question, law};
use crate::knowledge::{
    About, Effect, Host, Knowledge, Law, Mark, ObjectionRight, Offer, Offered, Place, Practice, ReasonField, Request,
    Source, SourceKind,
};

/// Days after which a source no longer makes us sure.
const FRESH: i32 = 180;
/// Days after which a source is old.
const OLD: i32 = 365;

/// Weighs what is known.
#[must_use]
pub fn outlook<'k>(
    knowledge: &'k Knowledge,
    question: &Question,
    place: &'k Place,
    offer: &'k Offer,
    today: Date,
) -> Outlook<'k> {
    let law = law::law_on(knowledge, place, today);
    let right = law::right(law, question.request);
    let band = band(offer, right);
    let mark = law.map_or(place.mark, |law| law.mark.max(place.mark));
    let (confidence, because) = judge(knowledge, offer, mark, today);
    let rests_on_law = because == Because::LawAlone;
    Outlook {
        band,
        confidence,
        because: if rests_on_law && law.is_none() { Because::Thin } else { because },
        reasons: reasons(knowledge, question, place, offer, law, today),
    }
}

/// The band by form (F), practice (P) and law (L).
#[must_use]
pub fn band(offer: &Offer, right: ObjectionRight) -> Band {
    match offer.about() {
        About::Own => own_band(offer, right),
        About::ThirdParty => third_party_band(offer, right),
    }
}

fn own_band(offer: &Offer, right: ObjectionRight) -> Band {
    let has_condition = offer.fields.reason == ReasonField::Required || offer.fields.email_code;
    match (offer.offered, offer.practice) {
        // General tools (download, deletion) serve everybody at once.
        _ if offer.general_tool => Band::VeryLikely,
        // The controller says there is no form: only a strong law keeps the door ajar.
        (Offered::Refused, _) if right == ObjectionRight::Strong => Band::Unlikely,
        (Offered::Refused, _) => Band::NotOffered,
        (_, Practice::Refused) => Band::Unlikely,
        // It opens the form and grants as a matter of course.
        (Offered::ByController, Practice::Granted) if !has_condition => Band::VeryLikely,
        (Offered::ByController | Offered::BySeveral, Practice::Granted) => Band::Likely,
        // The form is open, but answers differ or nobody told.
        (Offered::ByController | Offered::BySeveral, _) if right == ObjectionRight::Strong => Band::Likely,
        (Offered::ByController | Offered::BySeveral | Offered::ByOne | Offered::Contradictory, _) => Band::Uncertain,
        // No form is known: a letter on the strength of the law.
        (Offered::Unknown, _) if right == ObjectionRight::Strong => Band::Uncertain,
        (Offered::Unknown, _) => Band::Unlikely,
    }
}

/// The form for information from elsewhere starts at “unlikely”: nobody is known to have succeeded. A law that knows
/// an objection lifts it to “hard to say”, never higher, until a success is sourced.
fn third_party_band(offer: &Offer, right: ObjectionRight) -> Band {
    match offer.offered {
        Offered::Refused if right == ObjectionRight::None => Band::NotOffered,
        Offered::Refused => Band::Unlikely,
        _ if right >= ObjectionRight::Conditional && offer.practice != Practice::Refused => Band::Uncertain,
        _ => Band::Unlikely,
    }
}

/// How sure we are, by the number, kind, agreement and age of the sources for F and P. The mark of the law counts
/// only where the band rests on the law, for want of practice.
#[must_use]
pub fn confidence(knowledge: &Knowledge, offer: &Offer, law_mark: Mark, today: Date) -> Confidence {
    judge(knowledge, offer, law_mark, today).0
}

/// The confidence, and why it is what it is.
fn judge(knowledge: &Knowledge, offer: &Offer, law_mark: Mark, today: Date) -> (Confidence, Because) {
    let sources = weighed_sources(knowledge, offer);
    let publishers: BTreeSet<Publisher> = sources.iter().map(|source| publisher(source)).collect();
    let has_primary = sources.iter().any(|source| source.kind.is_primary());
    let age = sources.iter().filter_map(|source| age(source, today)).min();
    let no_answer_known = offer.about() == About::ThirdParty && offer.practice == Practice::Unknown;
    let judged = match age {
        _ if offer.offered == Offered::Contradictory => (Confidence::Low, Because::Contradiction),
        _ if no_answer_known || offer.offered == Offered::Unknown => (Confidence::Low, Because::LawAlone),
        _ if offer.offered == Offered::ByOne => (Confidence::Low, Because::OneReport),
        Some(days) if days > OLD => (Confidence::Low, Because::Thin),
        Some(days) if days <= FRESH && has_primary && publishers.len() >= 2 => (Confidence::High, Because::Agreement),
        Some(_) if has_primary || publishers.len() >= 2 => (Confidence::Medium, Because::FewOrNotNew),
        _ => (Confidence::Low, Because::Thin),
    };
    if offer.about() == About::ThirdParty { lowered(judged, ceiling(law_mark)) } else { judged }
}

/// Not surer than the mark of the law allows.
fn lowered((confidence, because): (Confidence, Because), ceiling: Confidence) -> (Confidence, Because) {
    match ceiling {
        _ if confidence <= ceiling => (confidence, because),
        Confidence::High | Confidence::Medium => (ceiling, Because::FewOrNotNew),
        Confidence::Low => (ceiling, Because::Thin),
    }
}

fn ceiling(mark: Mark) -> Confidence {
    match mark {
        Mark::Confirmed | Mark::Secondary => Confidence::Medium,
        Mark::Unconfirmed => Confidence::Low,
    }
}

/// The sources that say something for or against; “we could not test it” adds no weight.
fn weighed_sources<'k>(knowledge: &'k Knowledge, offer: &'k Offer) -> Vec<&'k Source> {
    knowledge
        .evidence_of(offer)
        .filter(|evidence| evidence.effect != Effect::Unclear)
        .flat_map(|evidence| knowledge.sources_of(&evidence.sources))
        .collect()
}

/// Who stands behind a source.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Publisher {
    /// The controller: its texts are not independent of one another, wherever they were read.
    Controller,
    /// Anyone else, by host: nor are two pages of one newspaper.
    Site(Option<String>),
}

fn publisher(source: &Source) -> Publisher {
    match source.kind {
        SourceKind::Controller => Publisher::Controller,
        _ => Publisher::Site(Host::of(&source.url).map(|host| host.short().to_owned())),
    }
}

fn age(source: &Source, today: Date) -> Option<i32> {
    let seen = source.seen?.earliest();
    today.since(seen).ok().map(|span| span.get_days())
}

fn reasons<'k>(
    knowledge: &'k Knowledge,
    question: &Question,
    place: &'k Place,
    offer: &'k Offer,
    law: Option<&'k Law>,
    today: Date,
) -> Vec<OutlookReason<'k>> {
    let mut reasons: Vec<OutlookReason<'k>> = knowledge
        .evidence_of(offer)
        .map(|evidence| OutlookReason {
            id: evidence.called(),
            effect: evidence.effect,
            sources: knowledge.sources_of(&evidence.sources),
        })
        .collect();
    reasons.extend(law_reason(knowledge, question.request, place, law));
    reasons.extend(doubts(knowledge, place, offer, law, today));
    reasons.retain(|reason| !reason.sources.is_empty());
    reasons.sort_by_key(|reason| reason.effect);
    reasons
}

fn law_reason<'k>(
    knowledge: &'k Knowledge,
    request: Request,
    place: &'k Place,
    law: Option<&'k Law>,
) -> Option<OutlookReason<'k>> {
    use ObjectionRight::{Conditional, ConsentWithdrawal, None as NoRight, Strong};
    let (id, effect) = match (request, law::right(law, request)) {
        (Request::Other, _) => return None,
        (Request::Object, Strong) => ("law-strong", Effect::For),
        (Request::Object, Conditional) => ("law-conditional", Effect::Unclear),
        (Request::Object, ConsentWithdrawal) => ("law-consent", Effect::Unclear),
        (Request::Object, NoRight) if law.is_some() => ("law-no-objection", Effect::Against),
        (Request::Access, Strong) => ("law-access", Effect::For),
        (Request::Delete, Strong) => ("law-erase", Effect::For),
        _ => ("law-none", Effect::Against),
    };
    let sources = law.map_or(&place.sources, |law| &law.sources);
    Some(OutlookReason { id, effect, sources: knowledge.sources_of(sources) })
}

/// What makes us doubt our own facts, said in words.
fn doubts<'k>(
    knowledge: &'k Knowledge,
    place: &'k Place,
    offer: &'k Offer,
    law: Option<&'k Law>,
    today: Date,
) -> Vec<OutlookReason<'k>> {
    let law_sources = || knowledge.sources_of(law.map_or(&place.sources, |law| &law.sources));
    let offer_sources = || weighed_sources(knowledge, offer);
    let doubt = |id, sources| OutlookReason { id, effect: Effect::Unclear, sources };
    let mut doubts = Vec::new();
    match law.map(|law| law.mark) {
        None | Some(Mark::Confirmed) => {}
        Some(Mark::Secondary) => doubts.push(doubt("law-secondary", law_sources())),
        Some(Mark::Unconfirmed) => doubts.push(doubt("law-unconfirmed", law_sources())),
    }
    if let Some(later) = law::law_to_come(knowledge, place, today) {
        doubts.push(doubt("law-later", knowledge.sources_of(&later.sources)));
    }
    if offer.offered == Offered::Contradictory {
        doubts.push(doubt("contradiction", offer_sources()));
    }
    let newest = offer_sources().into_iter().filter_map(|source| age(source, today)).min();
    if newest.is_some_and(|days| days > OLD) {
        doubts.push(doubt("stale", offer_sources()));
    }
    doubts
}
