//! A time to answer is more than nothing and at most a year; a wrong unit turns days into months. No law is known that
//! gives more than three months.

use super::{Check, Facts, Spot};
use crate::knowledge::{Kind, Span};

pub(super) static CHECK: Check = Check::error("deadline-implausible", look);

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    let mut spots = Vec::new();
    for law in &facts.knowledge.laws {
        let Some(answer) = &law.answer else { continue };
        let odd_extension = answer.extension.filter(|span| *span == Span::WithoutDelay || !is_plausible(*span));
        let odd_time = Some(answer.within).filter(|span| !is_plausible(*span));
        for span in odd_time.into_iter().chain(odd_extension) {
            spots.push(facts.spot(Kind::Law, &law.id, &format!("{span:?}"), &format!("{span:?}")));
        }
    }
    spots
}

fn is_plausible(span: Span) -> bool {
    match span {
        Span::Hours(hours) => (1..=24 * 30).contains(&hours),
        Span::CalendarDays(days) => (1..=365).contains(&days),
        Span::WorkingDays(days) => (1..=250).contains(&days),
        Span::Months(months) => (1..=6).contains(&months),
        Span::WithoutDelay => true,
    }
}
