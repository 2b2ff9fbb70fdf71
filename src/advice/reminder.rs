//! The calendar file that reminds the person of the deadline.
//!
//! It knows the words and the day it is given. It never reads a clock, and nothing in the file says who the person is.

use icalendar::{Alarm, Calendar, Component as _, Event, EventLike as _, Property, Trigger};
use jiff::Timestamp;
use jiff::civil::Date;

/// Nine in the morning of the day before an all-day event, wherever the person is.
const MORNING_BEFORE: &str = "-PT15H";

/// An iCalendar file (RFC 5545) with one all-day event on `due` and an alarm the day before.
///
/// `made` is the moment the file is made. The same words and day give the same event, so that opening the file twice
/// does not make two entries.
#[must_use]
pub fn calendar_entry(summary: &str, description: &str, due: Date, made: Timestamp) -> String {
    let (summary, description) = (plain(summary), plain(description));
    let uid = format!("{}-{:016x}", day(due), fingerprint(&summary));
    let stamp = made.strftime("%Y%m%dT%H%M%SZ").to_string();
    // No end: an event that starts on a date lasts that one day (RFC 5545, 3.6.1).
    let event = Event::new()
        .uid(&format!("{uid}@right-to-object"))
        .add_property("DTSTAMP", &stamp)
        .append_property(Property::new("DTSTART", day(due)).add_parameter("VALUE", "DATE").done())
        .add_property("TRANSP", "TRANSPARENT")
        .summary(&summary)
        .description(&description)
        .alarm(alarm(&summary, &uid, &stamp))
        .done();
    let mut calendar = Calendar::empty();
    calendar.append_property(("VERSION", "2.0")).append_property(("PRODID", "-//Right to Object//EN")).push(event);
    calendar.to_string()
}

// The trigger is written over the builder's own. Without an identity and a stamp it would make them up from chance and
// the clock.
#[expect(clippy::default_trait_access, reason = "the duration is a type of a crate that is not used otherwise")]
fn alarm(summary: &str, uid: &str, stamp: &str) -> Alarm {
    Alarm::display(summary, Trigger::Duration(Default::default(), None))
        .append_property(("TRIGGER", MORNING_BEFORE))
        .add_property("UID", format!("{uid}-alarm@right-to-object"))
        .add_property("DTSTAMP", stamp)
        .done()
}

fn day(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

/// Line breaks as the format escapes them, other control characters dropped: they would end the line they stand in.
fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

/// FNV-1a: the same on every machine and in every release, unlike the standard library's hasher.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
