//! A case's file: `cases/<person>.<controller>.<scope>.<request>.ron`. The letters lie beside it as plain text.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::parts::{Reader, Rest, Writer, list};
use super::settings::unless;
use super::{Read, Unreadable, Unwritable};
use crate::cases::{Case, CaseKey, Draft, Event, Fingerprint, Length, Rewritten, Sent, What};

/// What a case's file holds that this version does not understand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseRest {
    parts: Rest,
    events: Vec<Old>,
}

/// An event as it was in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Old {
    /// Understood, but for some of its parts.
    Known(Box<Event>, Rest),
    /// Of a kind that this version does not know, or damaged; word for word.
    Foreign(String),
}

/// The word for a kind of event.
#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
enum Kind {
    Sent,
    Answered,
}

/// Reads the case of this key.
///
/// # Errors
/// [`Unreadable`] where the text has no parts, or a newer version wrote it.
pub fn read_case(key: &CaseKey, text: &str) -> Result<Read<Case, CaseRest>, Unreadable> {
    let mut parts = Reader::of_file(text)?;
    let draft = Draft {
        reasons: parts.take("reasons").unwrap_or_default(),
        own_words: parts.take("own_words").unwrap_or_default(),
        letter_language: parts.take("letter_language"),
        length: parts.take("length").unwrap_or_default(),
        rewritten: rewritten(&mut parts),
    };
    let mut unread = Vec::new();
    let texts = parts.take_list("events");
    let events: Vec<Old> = texts.into_iter().map(|text| read_event(text, &mut unread)).collect();
    let known =
        events.iter().filter_map(|old| if let Old::Known(event, _) = old { Some(Event::clone(event)) } else { None });
    let value = Case { key: key.clone(), draft, events: known.collect() }.cleaned();
    let (rest, names) = parts.finish();
    unread.splice(0..0, names);
    Ok(Read { value, rest: CaseRest { parts: rest, events }, unread })
}

/// The letter in the person's own wording; without its place it fits nowhere.
fn rewritten(parts: &mut Reader) -> Option<Rewritten> {
    let (text, place) = (parts.take("rewritten"), parts.take("rewritten_for"));
    Some(Rewritten { text: text?, place: place.unwrap_or_default() })
}

fn read_event(text: String, unread: &mut Vec<String>) -> Old {
    let known = Reader::new(&text).ok().and_then(|mut parts| {
        let event = event_from(&mut parts)?;
        Some((event, parts.finish()))
    });
    let Some((event, (rest, names))) = known else {
        unread.push("events".to_owned());
        return Old::Foreign(text);
    };
    unread.extend(names.into_iter().map(|name| format!("events: {name}")));
    Old::Known(Box::new(event), rest)
}

/// The event, where its day, its kind and what makes it one can be read.
fn event_from(parts: &mut Reader) -> Option<Event> {
    let on: Date = parts.take("on")?;
    let what = match parts.take("what")? {
        Kind::Sent => What::Sent(Sent {
            form: parts.take("form")?,
            url: parts.take("url"),
            place: parts.take("place"),
            law: parts.take("law"),
            seat: parts.take("seat"),
            entity: parts.take("entity"),
            authority: parts.take("authority"),
            due: parts.take("due"),
            letter: parts.take("letter")?,
            text: parts.take("fingerprint").unwrap_or_default(),
        }),
        Kind::Answered => What::Answered(parts.take("reply")?),
    };
    Some(Event { on, what, filled_in: parts.take("filled_in").unwrap_or_default() })
}

/// Writes a case, with what an earlier text held that this version does not understand.
///
/// # Errors
/// [`Unwritable`].
pub fn write_case(case: &Case, rest: &CaseRest) -> Result<String, Unwritable> {
    let Case { draft, events, .. } = case.clone().cleaned();
    let events = events_beside(&events, &rest.events)?;
    Writer::of_file(&rest.parts)?
        .put("reasons", unless(&draft.reasons, &BTreeSet::new()))?
        .put("own_words", unless(&draft.own_words, &String::new()))?
        .put("letter_language", draft.letter_language.as_ref())?
        .put("length", unless(&draft.length, &Length::default()))?
        .put("rewritten", draft.rewritten.as_ref().map(|letter| &letter.text))?
        .put("rewritten_for", draft.rewritten.as_ref().map(|letter| &letter.place))?
        .put_text("events", list(&events))
        .finish()
}

/// The events as they are now, each with what was not understood of it, and between them those of a newer version,
/// each behind the event that it stood behind.
fn events_beside(events: &[Event], old: &[Old]) -> Result<Vec<String>, Unwritable> {
    let places = matched(events, old);
    let rest_of = |at: usize| places.iter().position(|place| *place == Some(at)).and_then(|from| old.get(from));
    let mut texts = foreign_behind(None, old, &places);
    for (at, event) in events.iter().enumerate() {
        let nothing = Rest::default();
        let rest = if let Some(Old::Known(_, rest)) = rest_of(at) { rest } else { &nothing };
        texts.push(write_event(event, rest)?);
        texts.extend(foreign_behind(Some(at), old, &places));
    }
    Ok(texts)
}

/// Those that the last event before them, as far as it is still there, is this one.
fn foreign_behind(event: Option<usize>, old: &[Old], places: &[Option<usize>]) -> Vec<String> {
    let mut anchor = None;
    let mut texts = Vec::new();
    for (old, place) in old.iter().zip(places) {
        match old {
            Old::Known(..) => anchor = place.or(anchor),
            Old::Foreign(text) if anchor == event => texts.push(text.clone()),
            Old::Foreign(_) => {}
        }
    }
    texts
}

/// For each event of the file, which one it is now: an equal one, else one that is the same but for a correction.
fn matched(events: &[Event], old: &[Old]) -> Vec<Option<usize>> {
    let mut places = vec![None; old.len()];
    let mut taken = BTreeSet::new();
    for is_same in [|old: &Event, new: &Event| old == new, is_corrected] {
        for (place, old) in places.iter_mut().zip(old) {
            let (None, Old::Known(old, _)) = (*place, old) else { continue };
            *place = (0..).zip(events).find(|(at, new)| !taken.contains(at) && is_same(old, new)).map(|(at, _)| at);
            taken.extend(*place);
        }
    }
    places
}

/// Whether an event may be another one, corrected since.
fn is_corrected(old: &Event, new: &Event) -> bool {
    match (&old.what, &new.what) {
        (What::Sent(old), What::Sent(new)) => old.letter == new.letter,
        (What::Answered(_), What::Answered(_)) => old.on == new.on || old.filled_in,
        _ => false,
    }
}

fn write_event(event: &Event, rest: &Rest) -> Result<String, Unwritable> {
    let parts = Writer::new(rest).put("on", Some(&event.on))?;
    let parts = match &event.what {
        What::Sent(sent) => parts
            .put("what", Some(&Kind::Sent))?
            .put("form", Some(&sent.form))?
            .put("url", sent.url.as_ref())?
            .put("place", sent.place.as_ref())?
            .put("law", sent.law.as_ref())?
            .put("seat", sent.seat.as_ref())?
            .put("entity", sent.entity.as_ref())?
            .put("authority", sent.authority.as_ref())?
            .put("due", sent.due.as_ref())?
            .put("letter", Some(&sent.letter))?
            .put("fingerprint", unless(&sent.text, &Fingerprint::default()))?,
        What::Answered(reply) => parts.put("what", Some(&Kind::Answered))?.put("reply", Some(reply))?,
    };
    parts.put("filled_in", unless(&event.filled_in, &false))?.finish_item()
}
