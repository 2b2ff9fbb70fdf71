//! What is true on the day a letter is sent, as the facts say: written into the case, where later facts don't reach it.

use jiff::civil::Date;

use crate::advice::deadline::deadline_of;
use crate::advice::{Advice, Question, advise};
use crate::cases::Sent;
use crate::knowledge::{Form, Knowledge};
use crate::saved::{Frozen, WhenSent};

/// The event of a letter that is sent to this form on a day.
#[must_use]
pub fn sent(advice: &Advice<'static>, form: &Form, knowledge: &'static Knowledge, on: Date) -> Sent {
    let frozen = frozen(advice, Some(form), knowledge, on);
    Sent {
        form: form.id.clone(),
        url: frozen.url,
        place: Some(advice.place.code.clone()),
        law: frozen.law,
        seat: frozen.seat,
        entity: frozen.entity,
        authority: frozen.authority,
        due: frozen.due,
        ..Sent::default()
    }
}

/// The last day for the answer to a letter of that day.
#[must_use]
pub fn due(advice: &Advice<'static>, knowledge: &'static Knowledge, on: Date) -> Option<Date> {
    deadline_of(advice, knowledge, on).map(|deadline| deadline.due)
}

/// What was true of a letter of an older version, by today's facts about that day.
#[must_use]
pub fn fill_in(knowledge: &'static Knowledge, when: &WhenSent<'_>) -> Frozen {
    let Some(place) = when.place.and_then(|code| knowledge.place(code)) else { return Frozen::default() };
    let question = Question { place: place.code.clone(), subject: when.subject.clone(), request: when.request };
    let advice = advise(knowledge, &question, when.on);
    advice.map(|advice| frozen(&advice, knowledge.form(when.form), knowledge, when.on)).unwrap_or_default()
}

fn frozen(advice: &Advice<'static>, form: Option<&Form>, knowledge: &'static Knowledge, on: Date) -> Frozen {
    Frozen {
        url: form.map(|form| form.url.clone()),
        law: advice.law.map(|law| law.id.clone()),
        seat: advice.seat.map(|seat| seat.id.clone()),
        entity: advice.seat.map(|seat| seat.entity.clone()),
        authority: advice.authority.map(|authority| authority.id.clone()),
        due: due(advice, knowledge, on),
    }
}
