//! Tables about the facts, as Markdown: what is covered, how well it is backed, how old it is, how sure we are.
//!
//! Everything is counted from the facts alone, as of the day of the facts, so that the tables never change by
//! themselves.

use jiff::civil::Date;

use crate::advice::{Band, Confidence, Question, advise, law};
use crate::knowledge::{About, Account, Knowledge, Mark, Place, Request};
use crate::language::Words;

const BANDS: [(Band, &str); 5] = [
    (Band::VeryLikely, "band-very-likely"),
    (Band::Likely, "band-likely"),
    (Band::Uncertain, "band-uncertain"),
    (Band::Unlikely, "band-unlikely"),
    (Band::NotOffered, "band-not-offered"),
];
const CONFIDENCES: [(Confidence, &str); 3] = [
    (Confidence::High, "confidence-high"),
    (Confidence::Medium, "confidence-medium"),
    (Confidence::Low, "confidence-low"),
];

/// All tables, with their titles.
#[must_use]
pub fn report(knowledge: &Knowledge, words: &Words) -> String {
    let Some(today) = knowledge.date() else { return String::new() };
    let places: Vec<Counted<'_>> = knowledge.places.iter().map(|place| Counted::new(knowledge, place, today)).collect();
    let date = words.date(today);
    [
        format!("### {}", words.say("report-coverage-title")),
        words.say_with("report-coverage-text", &[("date", date.into())]),
        coverage(knowledge, words, today),
        format!("### {}", words.say("report-outlook-title")),
        words.say("report-outlook-text"),
        confidence(&places, words),
        format!("### {}", words.say("report-region-title")),
        regions(knowledge, &places, words),
    ]
    .join("\n\n")
}

/// A Markdown table.
#[must_use]
pub fn table(head: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = vec!["---".to_owned(); head.len()];
    let rows = rows.iter().map(|row| line(row));
    [line(head), line(&rule)].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

/// A place with what is counted of it.
struct Counted<'k> {
    place: &'k Place,
    has_law: bool,
    outlook: Option<(Band, Confidence)>,
}

impl<'k> Counted<'k> {
    fn new(knowledge: &'k Knowledge, place: &'k Place, today: Date) -> Self {
        let question = Question {
            place: place.code.clone(),
            about: About::Own,
            account: Account::Facebook,
            request: Request::Object,
        };
        let outlook = advise(knowledge, &question, today).map(|advice| advice.outlook);
        Self {
            place,
            has_law: law::law_on(knowledge, place, today).is_some(),
            outlook: outlook.map(|outlook| (outlook.band, outlook.confidence)),
        }
    }
}

/// The marks and ages of one kind of record.
struct Row {
    title: &'static str,
    marks: Vec<Mark>,
    days: Vec<i32>,
}

impl Row {
    fn new<'r, R: 'r>(
        title: &'static str,
        records: impl Iterator<Item = &'r R>,
        today: Date,
        read: impl Fn(&R) -> (Mark, Date),
    ) -> Self {
        let (marks, days) = records.map(read).map(|(mark, checked)| (mark, age(checked, today))).unzip();
        Self { title, marks, days }
    }

    fn cells(mut self, words: &Words) -> Vec<String> {
        let all = self.marks.len();
        let count = |wanted| self.marks.iter().filter(|mark| **mark == wanted).count();
        let confirmed = [("part", count(Mark::Confirmed).into()), ("all", all.into())];
        vec![
            words.say(self.title),
            all.to_string(),
            words.say_with("report-of", &confirmed),
            count(Mark::Secondary).to_string(),
            count(Mark::Unconfirmed).to_string(),
            median(&mut self.days, words),
        ]
    }
}

fn coverage(knowledge: &Knowledge, words: &Words, today: Date) -> String {
    let k = knowledge;
    let parts = k.places.iter().filter(|place| place.is_subdivision());
    let rows = [
        Row::new("report-countries", k.countries(), today, |r| (r.mark, r.checked)),
        Row::new("report-parts", parts, today, |r| (r.mark, r.checked)),
        Row::new("report-laws", k.laws.iter(), today, |r| (r.mark, r.checked)),
        Row::new("report-authorities", k.authorities.iter(), today, |r| (r.mark, r.checked)),
        Row::new("report-controllers", k.controllers.iter(), today, |r| (r.mark, r.checked)),
        Row::new("report-seats", k.controllers.iter().flat_map(|all| &all.seats), today, |r| (r.mark, r.checked)),
        Row::new("report-products", k.products.iter(), today, |r| (r.mark, r.checked)),
        Row::new("report-forms", k.forms.iter(), today, |r| (r.mark, r.checked)),
        Row::new("report-paths", k.paths.iter(), today, |r| (r.mark, r.checked)),
        Row::new("report-switches", k.switches.iter(), today, |r| (r.mark, r.checked)),
        Row::new("report-explainers", k.explainers.iter(), today, |r| (r.mark, r.checked)),
        Row::new("report-calendars", k.calendars.iter(), today, |r| (r.mark, r.checked)),
    ];
    let mut cells: Vec<Vec<String>> = rows.into_iter().map(|row| row.cells(words)).collect();
    let mut offer_days: Vec<i32> = k.offers.iter().map(|offer| age(offer.checked, today)).collect();
    cells.push(unmarked("report-offers", k.offers.len(), &mut offer_days, words));
    cells.push(unmarked("report-evidence", k.evidence.len(), &mut [], words));
    let mut source_days: Vec<i32> =
        k.sources.iter().filter_map(|source| Some(age(source.seen?.earliest(), today))).collect();
    cells.push(unmarked("report-sources", k.sources.len(), &mut source_days, words));
    let head =
        ["report-kind", "report-records", "report-confirmed", "report-secondary", "report-unconfirmed", "report-age"];
    table(&head.map(|id| words.say(id)), &cells)
}

/// A row of records that bear no mark of their own.
fn unmarked(title: &str, count: usize, days: &mut [i32], words: &Words) -> Vec<String> {
    let none = || "–".to_owned();
    vec![words.say(title), count.to_string(), none(), none(), none(), median(days, words)]
}

fn confidence(places: &[Counted<'_>], words: &Words) -> String {
    let mut head = vec![words.say("report-outlook")];
    head.extend(CONFIDENCES.iter().map(|(_, id)| words.say(id)));
    let count = |wanted| places.iter().filter(|place| place.outlook == Some(wanted)).count().to_string();
    let row = |(band, id): &(Band, &str)| {
        let counts = CONFIDENCES.iter().map(|(confidence, _)| count((*band, *confidence)));
        std::iter::once(words.say(id)).chain(counts).collect()
    };
    table(&head, &BANDS.iter().map(row).collect::<Vec<_>>())
}

fn regions(knowledge: &Knowledge, places: &[Counted<'_>], words: &Words) -> String {
    let mut head: Vec<String> =
        ["report-region", "report-places", "report-with-law", "report-confirmed"].map(|id| words.say(id)).into();
    head.extend(BANDS.iter().map(|(_, id)| words.say(id)));
    let row = |region: &crate::knowledge::Region| {
        let ids = [region.id.clone()];
        let within: Vec<&Counted<'_>> = places.iter().filter(|place| knowledge.is_in(place.place, &ids)).collect();
        let count = |fits: &dyn Fn(&Counted<'_>) -> bool| within.iter().filter(|place| fits(place)).count().to_string();
        let mut cells = vec![
            format!("`{}`", region.id),
            within.len().to_string(),
            count(&|place| place.has_law),
            count(&|place| place.place.mark == Mark::Confirmed),
        ];
        let has_band = |band| move |place: &Counted<'_>| place.outlook.is_some_and(|(found, _)| found == band);
        cells.extend(BANDS.iter().map(|(band, _)| count(&has_band(*band))));
        cells
    };
    table(&head, &knowledge.regions.iter().map(row).collect::<Vec<_>>())
}

fn age(day: Date, today: Date) -> i32 {
    today.since(day).map_or(0, |age| age.get_days())
}

fn median(days: &mut [i32], words: &Words) -> String {
    days.sort_unstable();
    let Some(days) = days.get(days.len() / 2) else { return "–".to_owned() };
    words.say_with("report-age-days", &[("days", (*days).into())])
}
