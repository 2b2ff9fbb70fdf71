//! How likely a yes is: the worked examples, and rules that hold whatever the facts say.

#![allow(clippy::expect_used, reason = "the helpers of tests are tests too")]

use jiff::ToSpan as _;
use jiff::civil::{Date, date};
use right_to_object::advice::{Advice, Band, Because, Confidence, Question, advise, outlook};
use right_to_object::knowledge::{
    About, Effect, Evidence, Knowledge, Mark, ObjectionRight, Offer, Offered, Practice, ReasonField, Request, Seen,
    Source, SourceKind,
};

use crate::every::{REQUESTS, SUBJECTS, subject};

const OWN: &str = "meta.facebook";
const ELSEWHERE: &str = "meta._elsewhere";
const TODAY: Date = date(2026, 11, 24);
const RIGHTS: [ObjectionRight; 4] =
    [ObjectionRight::None, ObjectionRight::ConsentWithdrawal, ObjectionRight::Conditional, ObjectionRight::Strong];
const MARKS: [Mark; 3] = [Mark::Confirmed, Mark::Secondary, Mark::Unconfirmed];
const OFFERED: [Offered; 6] = [
    Offered::ByController,
    Offered::BySeveral,
    Offered::ByOne,
    Offered::Contradictory,
    Offered::Unknown,
    Offered::Refused,
];
const PRACTICES: [Practice; 4] = [Practice::Granted, Practice::Mixed, Practice::Unknown, Practice::Refused];

fn knowledge() -> &'static Knowledge {
    Knowledge::builtin().expect("the built-in facts are well-formed")
}

fn question(place: &str, about: &str, request: Request) -> Question {
    Question { place: place.to_owned(), subject: subject(about), request }
}

fn objection(place: &str, about: &str) -> Advice<'static> {
    advise(knowledge(), &question(place, about, Request::Object), TODAY).expect("the place is known")
}

/// Every question that can be asked, at every place.
fn every_question(knowledge: &Knowledge) -> impl Iterator<Item = Question> {
    knowledge.places.iter().flat_map(|place| {
        SUBJECTS.into_iter().flat_map(|about| REQUESTS.map(|request| question(&place.code, about, request)))
    })
}

/// What a change of the facts did to the answer of every question.
fn compare(changed: &Knowledge, check: impl Fn(&Question, &Advice<'_>, &Advice<'_>)) {
    for question in every_question(knowledge()) {
        let before = advise(knowledge(), &question, TODAY).expect("every question has an answer");
        let after = advise(changed, &question, TODAY).expect("every question still has an answer");
        check(&question, &before, &after);
    }
}

/// Offers with every pair of form and practice, made from this one.
fn variants(offer: &Offer) -> Vec<Offer> {
    OFFERED
        .into_iter()
        .flat_map(|offered| PRACTICES.map(|practice| Offer { offered, practice, ..offer.clone() }))
        .collect()
}

#[test]
fn the_worked_examples() {
    use Band::{Likely, NotOffered, Uncertain, Unlikely, VeryLikely};
    use Confidence::{High, Low, Medium};
    let table = [
        ("DE", OWN, VeryLikely, High),
        ("IE", OWN, VeryLikely, High),
        ("NO", OWN, VeryLikely, High),
        // The newest text of Meta's on people there is older than half a year.
        ("GB", OWN, VeryLikely, Medium),
        ("CH", OWN, VeryLikely, Medium),
        ("BR", OWN, Likely, Medium),
        ("KR", OWN, Uncertain, Low),
        ("JP", OWN, Uncertain, Low),
        ("CA", OWN, Uncertain, Low),
        ("CA-QC", OWN, Uncertain, Low),
        ("AR", OWN, Uncertain, Low),
        ("US", OWN, NotOffered, High),
        ("US-CA", OWN, NotOffered, High),
        ("US-TX", OWN, NotOffered, High),
        ("AU", OWN, NotOffered, Medium),
        ("IN", OWN, Unlikely, Low),
        ("ZA", OWN, Uncertain, Low),
        ("NG", OWN, Uncertain, Low),
        ("TR", OWN, Unlikely, Low),
        ("MX", OWN, Unlikely, Low),
        ("PH", OWN, Uncertain, Low),
        ("AQ", OWN, Unlikely, Low),
        ("DE", ELSEWHERE, Uncertain, Low),
        ("GB", ELSEWHERE, Uncertain, Low),
        ("BR", ELSEWHERE, Uncertain, Low),
        ("US", ELSEWHERE, Unlikely, Medium),
        ("US-TX", ELSEWHERE, Unlikely, Medium),
    ];
    let mut wrong = String::new();
    for (place, about, band, confidence) in table {
        let found = objection(place, about).outlook;
        if (found.band, found.confidence) != (band, confidence) {
            use std::fmt::Write as _;
            let (found, sure) = (found.band, found.confidence);
            writeln!(wrong, "{place} {about}: {found:?} {sure:?}, not {band:?} {confidence:?}").expect("memory");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn norway_says_that_it_was_left_out_once() {
    let advice = objection("NO", OWN);
    assert!(advice.outlook.reasons.iter().any(|reason| reason.id == "norway-2024-list"));
}

#[test]
fn every_question_has_an_answer_with_reasons_sources_and_a_next_step() {
    for question in every_question(knowledge()) {
        let advice = advise(knowledge(), &question, TODAY).unwrap_or_else(|| panic!("no answer to {question:?}"));
        let reasons = &advice.outlook.reasons;
        assert!(reasons.len() >= 2, "{question:?} has {} reasons", reasons.len());
        for reason in reasons {
            assert!(!reason.sources.is_empty(), "{question:?}: {} has no source", reason.id);
        }
        let helps_instead = advice.switches.iter().any(|switch| switch.helps_instead);
        assert!(advice.form.is_some() || helps_instead, "{question:?} has no next step");
    }
}

#[test]
fn no_reason_is_told_twice() {
    for question in every_question(knowledge()) {
        let advice = advise(knowledge(), &question, TODAY).expect("every question has an answer");
        let mut ids: Vec<&str> = advice.outlook.reasons.iter().map(|reason| reason.id).collect();
        ids.sort_unstable();
        let told = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), told, "{question:?}: {ids:?}");
    }
}

#[test]
fn what_is_not_offered_has_no_form_and_the_other_way_round() {
    for question in every_question(knowledge()) {
        let advice = advise(knowledge(), &question, TODAY).expect("every question has an answer");
        if advice.outlook.band == Band::NotOffered && question.about() == About::Own {
            assert!(advice.form.is_none(), "{question:?}");
        }
        if advice.form.is_none() {
            let band = advice.outlook.band;
            assert!(matches!(band, Band::NotOffered | Band::Unlikely), "{question:?}: {band:?}");
        }
    }
}

#[test]
fn a_weaker_law_never_makes_a_yes_more_likely() {
    for offer in knowledge().offers.iter().flat_map(variants) {
        let bands = RIGHTS.map(|right| outlook::band(&offer, right));
        assert!(bands.is_sorted(), "{} {:?} {:?}: {bands:?}", offer.id, offer.offered, offer.practice);
    }
}

#[test]
fn without_its_law_no_place_does_better() {
    let mut lawless = knowledge().clone();
    for place in &mut lawless.places {
        place.laws.clear();
    }
    compare(&lawless, |question, before, after| {
        assert!(after.outlook.band <= before.outlook.band, "{question:?}");
    });
}

#[test]
fn a_better_practice_never_makes_a_yes_less_likely() {
    let from_worst = [Practice::Refused, Practice::Unknown, Practice::Mixed, Practice::Granted];
    for offer in &knowledge().offers {
        for (offered, right) in OFFERED.into_iter().flat_map(|offered| RIGHTS.map(|right| (offered, right))) {
            let band = |practice| outlook::band(&Offer { offered, practice, ..offer.clone() }, right);
            let bands = from_worst.map(band);
            assert!(bands.is_sorted(), "{} {offered:?} {right:?}: {bands:?}", offer.id);
        }
    }
}

#[test]
fn a_condition_never_makes_a_yes_more_likely() {
    for offer in knowledge().offers.iter().flat_map(variants) {
        for right in RIGHTS {
            let mut free = offer.clone();
            (free.fields.reason, free.fields.email_code) = (ReasonField::Optional, false);
            let mut bound = offer.clone();
            (bound.fields.reason, bound.fields.email_code) = (ReasonField::Required, true);
            assert!(outlook::band(&bound, right) <= outlook::band(&free, right), "{} {right:?}", offer.id);
        }
    }
}

#[test]
fn information_from_elsewhere_is_never_likely_without_a_known_success() {
    for offer in knowledge().offers.iter().filter(|offer| offer.about() == About::ThirdParty) {
        for right in RIGHTS {
            assert!(outlook::band(offer, right) <= Band::Uncertain, "{} {right:?}", offer.id);
        }
    }
}

#[test]
fn fresh_word_from_meta_never_makes_it_worse() {
    let mut better = knowledge().clone();
    let source = Source {
        id: "fresh".to_owned(),
        url: "https://fresh.example.org/".to_owned(),
        kind: SourceKind::Authority,
        label: None,
        seen: Some(Seen::Day(TODAY)),
        checked: TODAY,
    };
    better.sources.push(source);
    better.evidence.push(evidence("fresh", vec!["fresh".to_owned()]));
    for offer in &mut better.offers {
        offer.evidence.push("fresh".to_owned());
    }
    compare(&better, |question, before, after| {
        assert!(after.outlook.band >= before.outlook.band, "{question:?}");
        assert!(after.outlook.confidence >= before.outlook.confidence, "{question:?}");
    });
}

#[test]
fn time_alone_never_makes_us_surer() {
    let days = (0..60).map(|months| TODAY.saturating_add((months * 20 - 200).days()));
    let days: Vec<Date> = days.collect();
    for offer in &knowledge().offers {
        for mark in MARKS {
            let sure = |day: &Date| outlook::confidence(knowledge(), offer, mark, *day);
            assert!(days.iter().rev().map(sure).is_sorted(), "{} {mark:?}", offer.id);
        }
    }
}

/// The facts with other sources for one offer.
fn with_sources(offer: &Offer, sources: Vec<Source>) -> (Knowledge, Offer) {
    let ids = sources.iter().map(|source| source.id.clone()).collect();
    let evidence = vec![evidence("only", ids)];
    let offer = Offer { evidence: vec!["only".to_owned()], ..offer.clone() };
    (Knowledge { sources, evidence, ..Knowledge::default() }, offer)
}

/// Something that speaks for a yes.
fn evidence(id: &str, sources: Vec<String>) -> Evidence {
    Evidence { id: id.to_owned(), says: None, effect: Effect::For, sources }
}

#[test]
fn a_single_secondary_source_is_never_enough_to_be_sure() {
    for offer in knowledge().offers.iter().flat_map(variants) {
        let only = source("press", "https://press.example.org/", SourceKind::Press);
        let (facts, offer) = with_sources(&offer, vec![only]);
        for mark in MARKS {
            assert_eq!(outlook::confidence(&facts, &offer, mark, TODAY), Confidence::Low, "{}", offer.id);
        }
    }
}

fn source(id: &str, url: &str, kind: SourceKind) -> Source {
    let (id, url) = (id.to_owned(), url.to_owned());
    Source { id, url, kind, label: None, seen: Some(Seen::Day(TODAY)), checked: TODAY }
}

#[test]
fn texts_of_one_speaker_are_not_independent() {
    let offer = own_offer("DE");
    let metas = vec![
        source("live", "https://www.facebook.com/privacy/policy", SourceKind::Controller),
        source(
            "archived",
            "https://web.archive.org/web/2026/https://www.facebook.com/privacy/",
            SourceKind::Controller,
        ),
    ];
    let (facts, of_meta) = with_sources(offer, metas.clone());
    assert_eq!(outlook::confidence(&facts, &of_meta, Mark::Confirmed, TODAY), Confidence::Medium);
    let paper = source("paper", "https://paper.example.org/", SourceKind::Press);
    let (facts, of_both) = with_sources(offer, [metas, vec![paper]].concat());
    assert_eq!(outlook::confidence(&facts, &of_both, Mark::Confirmed, TODAY), Confidence::High);
}

fn own_offer(place: &str) -> &'static Offer {
    let place = knowledge().place(place).expect("the place is known");
    knowledge().offer(place, &subject(OWN), Request::Object).expect("every question finds an offer")
}

#[test]
fn a_contradiction_is_shown_and_makes_us_unsure() {
    for question in every_question(knowledge()) {
        let advice = advise(knowledge(), &question, TODAY).expect("every question has an answer");
        let shown = advice.outlook.reasons.iter().any(|reason| reason.id == "contradiction");
        assert_eq!(shown, advice.offer.offered == Offered::Contradictory, "{question:?}");
        if shown {
            assert_eq!(advice.outlook.confidence, Confidence::Low, "{question:?}");
        }
    }
}

#[test]
fn why_we_are_not_surer_is_said_as_it_was_found() {
    for question in every_question(knowledge()) {
        let advice = advise(knowledge(), &question, TODAY).expect("every question has an answer");
        let (offer, outlook) = (advice.offer, &advice.outlook);
        let fits = match outlook.because {
            Because::Agreement => outlook.confidence == Confidence::High,
            Because::FewOrNotNew => outlook.confidence == Confidence::Medium,
            Because::Thin => outlook.confidence == Confidence::Low,
            Because::Contradiction => offer.offered == Offered::Contradictory,
            Because::LawAlone => advice.law.is_some() && offer.practice == Practice::Unknown,
            Because::OneReport => offer.offered == Offered::ByOne,
        };
        assert!(fits, "{question:?}: {:?} {:?}", outlook.because, outlook.confidence);
        let is_low = !matches!(outlook.because, Because::Agreement | Because::FewOrNotNew);
        assert_eq!(is_low, outlook.confidence == Confidence::Low, "{question:?}");
    }
    assert_eq!(objection("JP", OWN).outlook.because, Because::OneReport, "not the law alone");
}

#[test]
fn old_facts_say_so() {
    let later = TODAY.saturating_add(800.days());
    let advice = advise(knowledge(), &question("DE", OWN, Request::Object), later);
    let outlook = advice.expect("Germany is known").outlook;
    assert_eq!(outlook.confidence, Confidence::Low);
    assert!(outlook.reasons.iter().any(|reason| reason.id == "stale"));
}
