//! The last day on which the controller may answer, counted as the law counts.
//!
//! It knows the law's span, whether an end on a free day moves, and the public holidays at the controller's seat.
//! It never reads a clock: the day of sending comes in, and an online form counts as received on that day.

use jiff::ToSpan as _;
use jiff::civil::{Date, Weekday};

use super::{Advice, law};
use crate::knowledge::{AnswerTime, Holiday, HolidayCalendar, Knowledge, Law, ObjectionRight, Request, Span};

/// By when an answer is due, and by which rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline<'k> {
    /// The day the request was sent, which is the day it counts as received.
    pub sent: Date,
    /// The last day for the answer.
    pub due: Date,
    /// The last day where the controller extends the time; none where the law knows no extension in numbers.
    pub extended: Option<Date>,
    /// The time the law gives.
    pub span: Span,
    /// The article that says so.
    pub article: Option<&'k str>,
    /// Whether `due` was moved off a free day.
    pub rolled: bool,
    /// The id of the holiday calendar that was used.
    pub calendar: Option<&'k str>,
}

/// The deadline of what an advice is about, sent on a day: by the law in force on that day, and the holidays at the
/// controller's seat.
#[must_use]
pub fn deadline_of<'k>(advice: &Advice<'k>, knowledge: &'k Knowledge, sent: Date) -> Option<Deadline<'k>> {
    let law = law::law_on(knowledge, advice.place, sent)?;
    deadline_for(law, advice.question.request, advice.calendar, sent)
}

/// The deadline for one kind of request: none where the law gives no such right, or sets its time for other requests
/// only.
#[must_use]
pub fn deadline_for<'k>(
    law: &'k Law,
    request: Request,
    calendar: Option<&'k HolidayCalendar>,
    sent: Date,
) -> Option<Deadline<'k>> {
    let counts = |answer: &AnswerTime| answer.requests.is_empty() || answer.requests.contains(&request);
    let has_right = law::right(Some(law), request) != ObjectionRight::None;
    if has_right && law.answer.as_ref().is_some_and(counts) { deadline(law, calendar, sent) } else { None }
}

/// The deadline of a request sent on `sent`; none where the law sets no number of days. The calendar is that of the
/// controller's seat; it counts only where the law moves an end on a free day.
///
/// Dates beyond the last one that `jiff` knows (the year 9999) end there.
#[must_use]
pub fn deadline<'k>(law: &'k Law, calendar: Option<&'k HolidayCalendar>, sent: Date) -> Option<Deadline<'k>> {
    let answer = law.answer.as_ref()?;
    let calendar = calendar.filter(|_| answer.rolls);
    let rule = Rule { calendar, rolls: answer.rolls };

    let end = rule.end(sent, answer.within)?;
    let due = rule.roll(end, answer.within);
    Some(Deadline {
        sent,
        due,
        extended: answer.extension.and_then(|extension| rule.extended(sent, answer.within, extension)),
        span: answer.within,
        article: answer.article.as_deref(),
        rolled: due != end,
        calendar: calendar.map(|calendar| calendar.id.as_str()),
    })
}

/// How the end of a span is found.
struct Rule<'k> {
    calendar: Option<&'k HolidayCalendar>,
    rolls: bool,
}

impl Rule<'_> {
    /// The last day of a span that begins on `from`, before any moving. The first day itself never counts
    /// (Regulation 1182/71 Art. 3(1)); a month ends on the same day number or on its last day (Art. 3(2)(c)).
    fn end(&self, from: Date, span: Span) -> Option<Date> {
        Some(match span {
            Span::Hours(hours) => from.saturating_add(i32::from(hours.div_ceil(24)).days()),
            Span::CalendarDays(days) => from.saturating_add(i32::from(days).days()),
            Span::WorkingDays(days) => self.working_days_after(from, days),
            Span::Months(months) => from.saturating_add(i32::from(months).months()),
            Span::WithoutDelay => return None,
        })
    }

    /// The last day of an extended span. Months add up before they are counted, so that 31 January, a month and two
    /// more end on 30 April and not on the 28th.
    fn extended(&self, sent: Date, within: Span, extension: Span) -> Option<Date> {
        let end = match (within, extension) {
            (Span::Months(first), Span::Months(more)) => self.end(sent, Span::Months(first.saturating_add(more))),
            _ => self.end(self.end(sent, within)?, extension),
        };
        Some(self.roll(end?, extension))
    }

    /// Moves an end on a free day to the next working day. Spans in hours stay (Regulation 1182/71 Art. 3(4)).
    fn roll(&self, end: Date, span: Span) -> Date {
        if !self.rolls || matches!(span, Span::Hours(_)) {
            return end;
        }
        let mut day = end;
        while self.is_free(day) {
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
        day
    }

    fn working_days_after(&self, from: Date, days: u16) -> Date {
        let mut day = from;
        let mut left = days;
        while left > 0 {
            let Ok(next) = day.tomorrow() else { break };
            day = next;
            if !self.is_free(day) {
                left -= 1;
            }
        }
        day
    }

    fn is_free(&self, day: Date) -> bool {
        matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
            || self.calendar.is_some_and(|calendar| is_holiday(calendar, day))
    }
}

/// Whether a day is a public holiday by this calendar.
#[must_use]
pub fn is_holiday(calendar: &HolidayCalendar, day: Date) -> bool {
    calendar.holidays.iter().any(|rule| falls_on(*rule, day))
}

fn falls_on(rule: Holiday, day: Date) -> bool {
    let monday = day.weekday() == Weekday::Monday;
    match rule {
        Holiday::Fixed(month, number) => day.month() == month && day.day() == number,
        Holiday::FirstMonday(month) => monday && day.month() == month && day.day() <= 7,
        Holiday::LastMonday(month) => monday && day.month() == month && day.day() > day.days_in_month() - 7,
        Holiday::Easter(days) => {
            let sunday = day.checked_sub(i32::from(days).days());
            sunday.is_ok_and(|sunday| easter(sunday.year()) == Some(sunday))
        }
        // Where the first Monday is the 4th, the 1st is a Friday and takes the holiday.
        Holiday::SaintBrigid if day.month() == 2 => {
            (monday && day.day() <= 7 && day.day() != 4) || (day.day() == 1 && day.weekday() == Weekday::Friday)
        }
        Holiday::SaintBrigid => false,
    }
}

/// Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones and Butcher). `_euclid` keeps it right for years before 1.
#[must_use]
#[expect(clippy::many_single_char_names, reason = "the algorithm's own names for its steps")]
pub fn easter(year: i16) -> Option<Date> {
    let number = i32::from(year);
    let golden = number.rem_euclid(19);
    let (century, rest) = (number.div_euclid(100), number.rem_euclid(100));
    let f = (century + 8).div_euclid(25);
    let g = (century - f + 1).div_euclid(3);
    let h = (19 * golden + century - century.div_euclid(4) - g + 15).rem_euclid(30);
    let l = (32 + 2 * century.rem_euclid(4) + 2 * (rest / 4) - h - rest % 4).rem_euclid(7);
    let m = (golden + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    Date::new(year, (n / 31) as i8, (n % 31 + 1) as i8).ok()
}
