//! Deadlines and the reminder: counted as the law counts, whatever the day.

// Helpers of tests may fail as tests do.
#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use jiff::civil::{Date, Weekday, date};
use proptest::prelude::*;
use right_to_object::advice::deadline::{Deadline, deadline, deadline_for, easter, is_holiday};
use right_to_object::advice::reminder::calendar_entry;
use right_to_object::knowledge::{
    AnswerTime, Articles, Fee, Holiday, HolidayCalendar, Knowledge, Law, Mark, ObjectionRight, Reach, Request, Span,
};

const CHECKED: Date = date(2026, 11, 24);

/// The public holidays of Ireland (Organisation of Working Time Act 1997, second schedule, and 2022 amendment).
fn ireland() -> HolidayCalendar {
    HolidayCalendar {
        id: "ireland".to_owned(),
        holidays: vec![
            Holiday::Fixed(1, 1),
            Holiday::SaintBrigid,
            Holiday::Fixed(3, 17),
            Holiday::Easter(1),
            Holiday::FirstMonday(5),
            Holiday::FirstMonday(6),
            Holiday::FirstMonday(8),
            Holiday::LastMonday(10),
            Holiday::Fixed(12, 25),
            Holiday::Fixed(12, 26),
        ],
        sources: Vec::new(),
        mark: Mark::Confirmed,
        checked: CHECKED,
    }
}

fn law(within: Span, extension: Option<Span>, rolls: bool) -> Law {
    let answer = AnswerTime { within, extension, article: Some("Art. 12(3)".to_owned()), requests: Vec::new(), rolls };
    Law {
        id: "test".to_owned(),
        names: [("en".to_owned(), "Test Act".to_owned())].into(),
        short: [].into(),
        citation: String::new(),
        in_force: None,
        object: ObjectionRight::Strong,
        articles: Articles::default(),
        articles_local: [].into(),
        answer: Some(answer),
        fee: Fee::Free,
        reach: Reach::Yes,
        authority: None,
        note: None,
        sources: Vec::new(),
        mark: Mark::Confirmed,
        checked: CHECKED,
    }
}

fn due(within: Span, rolls: bool, sent: Date) -> Date {
    deadline(&law(within, None, rolls), Some(&ireland()), sent).unwrap().due
}

#[test]
fn official_examples_of_the_month() {
    // EDPB Guidelines 01/2022, and Regulation 1182/71 Art. 3(2)(c) and 3(4).
    let table = [
        (date(2024, 3, 5), date(2024, 4, 5)),     // same number a month later, a Friday
        (date(2026, 8, 31), date(2026, 9, 30)),   // no 31st: the month's last day
        (date(2026, 11, 23), date(2026, 12, 23)), // a Wednesday
        (date(2025, 3, 5), date(2025, 4, 7)),     // a Saturday: to Monday
        (date(2026, 3, 5), date(2026, 4, 7)),     // Easter Sunday: over Easter Monday to Tuesday
        (date(2026, 11, 25), date(2026, 12, 28)), // Christmas, Saint Stephen's Day, a Sunday
        (date(2024, 1, 31), date(2024, 2, 29)),   // leap year
        (date(2025, 1, 31), date(2025, 2, 28)),   // no leap year
        (date(2026, 12, 31), date(2027, 2, 2)),   // a Sunday, then Saint Brigid's Day
        (date(2026, 2, 17), date(2026, 3, 18)),   // Saint Patrick's Day
    ];
    for (sent, expected) in table {
        assert_eq!(due(Span::Months(1), true, sent), expected, "sent {sent}");
    }
}

#[test]
fn other_spans() {
    let table = [
        (Span::CalendarDays(30), false, date(2026, 11, 24), date(2026, 12, 24)),
        (Span::CalendarDays(45), false, date(2026, 11, 24), date(2027, 1, 8)),
        (Span::CalendarDays(4), false, date(2026, 11, 24), date(2026, 11, 28)), // a Saturday stays where the law does not move it
        (Span::CalendarDays(4), true, date(2026, 11, 24), date(2026, 11, 30)),
        (Span::WorkingDays(5), false, date(2026, 11, 24), date(2026, 12, 1)),
        (Span::WorkingDays(10), false, date(2026, 11, 28), date(2026, 12, 11)), // sent on a Saturday
        (Span::WorkingDays(3), true, date(2026, 12, 23), date(2026, 12, 29)),
        (Span::Hours(72), false, date(2026, 11, 24), date(2026, 11, 27)),
        (Span::Hours(1), false, date(2026, 11, 24), date(2026, 11, 25)),
        (Span::Hours(96), true, date(2026, 11, 24), date(2026, 11, 28)), // hours never move
    ];
    for (span, rolls, sent, expected) in table {
        assert_eq!(due(span, rolls, sent), expected, "{span:?} from {sent}");
    }
}

#[test]
fn extension_counts_from_the_day_of_sending() {
    let law = law(Span::Months(1), Some(Span::Months(2)), true);
    let ireland = ireland();
    let result = deadline(&law, Some(&ireland), date(2027, 1, 31)).unwrap();
    assert_eq!(
        result,
        Deadline {
            sent: date(2027, 1, 31),
            due: date(2027, 3, 1),
            extended: Some(date(2027, 4, 30)),
            span: Span::Months(1),
            article: Some("Art. 12(3)"),
            rolled: true,
            calendar: Some("ireland"),
        }
    );
}

#[test]
fn mixed_extension_follows_the_first_span() {
    let law = law(Span::CalendarDays(28), Some(Span::CalendarDays(56)), false);
    let ireland = ireland();
    let result = deadline(&law, Some(&ireland), date(2026, 11, 24)).unwrap();
    assert_eq!(result.extended, Some(date(2027, 2, 16)));
    assert!(!result.rolled);
    assert_eq!(result.calendar, None);
}

#[test]
fn no_number_means_no_deadline() {
    let mut silent = law(Span::WithoutDelay, None, false);
    assert_eq!(deadline(&silent, Some(&ireland()), CHECKED), None);
    silent.answer = None;
    assert_eq!(deadline(&silent, Some(&ireland()), CHECKED), None);
}

#[test]
fn without_a_calendar_it_still_moves_off_weekends() {
    let law = law(Span::CalendarDays(4), None, true);
    let result = deadline(&law, None, date(2026, 11, 24)).unwrap();
    assert_eq!((result.due, result.rolled, result.calendar), (date(2026, 11, 30), true, None));
}

#[test]
fn holidays_of_ireland() {
    let listed = [
        date(2026, 1, 1),
        date(2026, 2, 2),
        date(2026, 3, 17),
        date(2026, 4, 6),
        date(2026, 5, 4),
        date(2026, 6, 1),
        date(2026, 8, 3),
        date(2026, 10, 26),
        date(2026, 12, 25),
        date(2026, 12, 26),
        date(2027, 1, 1),
        date(2027, 2, 1),
        date(2027, 3, 17),
        date(2027, 3, 29),
        date(2027, 5, 3),
        date(2027, 6, 7),
        date(2027, 8, 2),
        date(2027, 10, 25),
        date(2027, 12, 25),
        date(2027, 12, 26),
    ];
    let calendar = ireland();
    let found: Vec<Date> = date(2026, 1, 1)
        .series(jiff::Span::new().days(1))
        .take_while(|day| day.year() < 2028)
        .filter(|day| is_holiday(&calendar, *day))
        .collect();
    assert_eq!(found, listed);
}

#[test]
fn saint_brigid_is_the_first_where_that_is_a_friday() {
    let calendar = ireland();
    assert!(is_holiday(&calendar, date(2030, 2, 1)));
    assert!(!is_holiday(&calendar, date(2030, 2, 4)));
    assert!(!is_holiday(&calendar, date(2026, 2, 9)));
}

#[test]
fn easter_sundays() {
    let table =
        [(1818, 3, 22), (1943, 4, 25), (2000, 4, 23), (2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2038, 4, 25)];
    for (year, month, day) in table {
        assert_eq!(easter(year), Some(date(year, month, day)));
    }
    assert!((-9999..=9999).all(|year| easter(year).is_some_and(|day| day.weekday() == Weekday::Sunday)));
}

fn any_day() -> impl Strategy<Value = Date> {
    (-9999_i16..=9999, 1_i8..=12, 1_i8..=31)
        .prop_map(|(year, month, day)| date(year, month, day.min(date(year, month, 1).days_in_month())))
}

fn any_span() -> impl Strategy<Value = Span> {
    prop_oneof![
        any::<u16>().prop_map(Span::Hours),
        any::<u16>().prop_map(Span::CalendarDays),
        (0_u16..400).prop_map(Span::WorkingDays),
        any::<u16>().prop_map(Span::Months),
    ]
}

proptest! {
    #[test]
    fn due_is_never_before_sent(sent in any_day(), span in any_span(), more in any_span(), rolls in any::<bool>()) {
        let law = law(span, Some(more), rolls);
        let ireland = ireland();
        let result = deadline(&law, Some(&ireland), sent).unwrap();
        prop_assert!(result.due >= sent);
        prop_assert!(result.extended.unwrap() >= sent);
    }

    #[test]
    fn later_sent_is_never_due_earlier(first in any_day(), days in 0_i32..60, span in any_span()) {
        let later = first.saturating_add(jiff::Span::new().days(days));
        prop_assert!(due(span, true, later) >= due(span, true, first));
    }

    #[test]
    fn rolled_ends_are_working_days(sent in any_day(), months in 0_u16..24) {
        let day = due(Span::Months(months), true, sent);
        let free = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || is_holiday(&ireland(), day);
        prop_assert!(!free);
    }
}

fn made() -> jiff::Timestamp {
    "2026-11-24T18:30:05Z".parse().unwrap()
}

#[test]
fn reminder_is_an_all_day_event_with_an_alarm_the_day_before() {
    let text = calendar_entry("Meta’s answer is due", "Look into your mail.", date(2026, 12, 23), made());
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "BEGIN:VEVENT",
        "DTSTART;VALUE=DATE:20261223",
        "SUMMARY:Meta’s answer is due",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-PT15H",
        "END:VALARM",
        "END:VEVENT",
        "END:VCALENDAR",
    ] {
        assert_eq!(text.matches(&format!("{line}\r\n")).count(), 1, "{line} in {text}");
    }
    assert!(!text.contains("DTEND"));
    assert_eq!(text.matches("DTSTAMP:").count(), text.matches("DTSTAMP:20261124T183005Z\r\n").count());
    assert_eq!(text, calendar_entry("Meta’s answer is due", "Look into your mail.", date(2026, 12, 23), made()));
}

#[test]
fn reminder_escapes_and_folds() {
    let words = "First, look; then ask.\r\nBack\\slash: ä€😀 ".repeat(12) + "\u{7}END:VEVENT";
    let text = calendar_entry("A, b; c\nEND:VCALENDAR", &words, date(2026, 12, 23), made());
    assert!(text.ends_with("END:VCALENDAR\r\n"));
    assert!(!text.replace("\r\n", "").contains(['\r', '\n', '\u{7}']));
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    let unfolded = text.replace("\r\n ", "");
    assert!(unfolded.contains("SUMMARY:A\\, b\\; c\\nEND:VCALENDAR\r\n"));
    assert!(unfolded.contains("First\\, look\\; then ask.\\nBack\\\\slash: ä€😀"));
    assert_eq!(unfolded.lines().filter(|line| *line == "END:VEVENT").count(), 1);
}

#[test]
fn same_reminder_has_the_same_identity() {
    let uid = |summary: &str, due: Date, made: jiff::Timestamp| {
        let text = calendar_entry(summary, "", due, made);
        text.lines().find(|line| line.starts_with("UID:")).map(str::to_owned).unwrap()
    };
    let later = made() + jiff::SignedDuration::from_hours(24);
    assert_eq!(uid("a", date(2026, 12, 23), made()), uid("a", date(2026, 12, 23), later));
    assert_ne!(uid("a", date(2026, 12, 23), made()), uid("b", date(2026, 12, 23), made()));
    assert_ne!(uid("a", date(2026, 12, 23), made()), uid("a", date(2026, 12, 24), made()));
}

#[test]
fn a_time_set_for_access_is_no_deadline_for_an_objection() {
    let knowledge = Knowledge::builtin().unwrap();
    let sent = date(2026, 11, 24);
    let due = |law: &str, request| deadline_for(knowledge.law(law).unwrap(), request, None, sent).map(|it| it.due);
    assert_eq!(due("ch-fadp", Request::Access), Some(date(2026, 12, 24)));
    assert_eq!(due("ch-fadp", Request::Object), None);
    assert_eq!(due("br-lgpd", Request::Access), Some(date(2026, 12, 9)));
    assert_eq!(due("br-lgpd", Request::Object), None);
    assert_eq!(due("eu-gdpr", Request::Object), Some(date(2026, 12, 24)));
    assert_eq!(due("eu-gdpr", Request::Access), Some(date(2026, 12, 24)));
    assert_eq!(due("us-ca-ccpa", Request::Delete), Some(date(2027, 1, 8)), "45 calendar days");
    assert_eq!(due("us-ca-ccpa", Request::Object), None, "California names no objection");
}
