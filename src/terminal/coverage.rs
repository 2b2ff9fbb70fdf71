//! Tables about the facts, as Markdown: what is covered, how well it is backed, how old it is, how sure we are.
//!
//! Everything is counted from the facts alone, as of the day of the facts, so that the tables never change by
//! themselves.

use jiff::civil::Date;

use crate::advice::{Band, Confidence, Question, advise, law};
use crate::knowledge::{About, Account, Knowledge, Mark, Place, Request};
use crate::language::{Message, Words, m, wording};

const BANDS: [Band; 5] = [Band::VeryLikely, Band::Likely, Band::Uncertain, Band::Unlikely, Band::NotOffered];
const CONFIDENCES: [Confidence; 3] = [Confidence::High, Confidence::Medium, Confidence::Low];

/// All tables, with their titles.
#[must_use]
pub fn report(knowledge: &Knowledge, words: &Words) -> String {
    let Some(today) = knowledge.date() else { return String::new() };
    let places: Vec<Counted<'_>> = knowledge.places.iter().map(|place| Counted::new(knowledge, place, today)).collect();
    let date = words.date(today);
    [
        format!("### {}", words.say(m::report_coverage_title())),
        words.say(m::report_coverage_text(date)),
        coverage(knowledge, words, today),
        format!("### {}", words.say(m::report_outlook_title())),
        words.say(m::report_outlook_text()),
        confidence(&places, words),
        format!("### {}", words.say(m::report_region_title())),
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
    title: Message<'static>,
    marks: Vec<Mark>,
    days: Vec<i32>,
}

impl Row {
    fn new<'r, R: 'r>(
        title: Message<'static>,
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
        vec![
            words.say(&self.title),
            all.to_string(),
            words.say(m::report_of(all, count(Mark::Confirmed))),
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
        Row::new(m::report_countries(), k.countries(), today, |r| (r.mark, r.checked)),
        Row::new(m::report_parts(), parts, today, |r| (r.mark, r.checked)),
        Row::new(m::report_laws(), k.laws.iter(), today, |r| (r.mark, r.checked)),
        Row::new(m::report_authorities(), k.authorities.iter(), today, |r| (r.mark, r.checked)),
        Row::new(m::report_controllers(), k.controllers.iter(), today, |r| (r.mark, r.checked)),
        Row::new(m::report_forms(), k.forms.iter(), today, |r| (r.mark, r.checked)),
        Row::new(m::report_paths(), k.paths.iter(), today, |r| (r.mark, r.checked)),
        Row::new(m::report_switches(), k.switches.iter(), today, |r| (r.mark, r.checked)),
        Row::new(m::report_explainers(), k.explainers.iter(), today, |r| (r.mark, r.checked)),
        Row::new(m::report_calendars(), k.calendars.iter(), today, |r| (r.mark, r.checked)),
    ];
    let mut cells: Vec<Vec<String>> = rows.into_iter().map(|row| row.cells(words)).collect();
    let mut offer_days: Vec<i32> = k.offers.iter().map(|offer| age(offer.checked, today)).collect();
    cells.push(unmarked(m::report_offers(), k.offers.len(), &mut offer_days, words));
    let mut source_days: Vec<i32> =
        k.sources.iter().filter_map(|source| Some(age(source.seen?.earliest(), today))).collect();
    cells.push(unmarked(m::report_sources(), k.sources.len(), &mut source_days, words));
    let head = [
        m::report_kind(),
        m::report_records(),
        m::report_confirmed(),
        m::report_secondary(),
        m::report_unconfirmed(),
        m::report_age(),
    ];
    table(&head.map(|id| words.say(id)), &cells)
}

/// A row of records that bear no mark of their own.
fn unmarked(title: Message<'static>, count: usize, days: &mut [i32], words: &Words) -> Vec<String> {
    let none = || "–".to_owned();
    vec![words.say(title), count.to_string(), none(), none(), none(), median(days, words)]
}

fn confidence(places: &[Counted<'_>], words: &Words) -> String {
    let mut head = vec![words.say(m::report_outlook())];
    head.extend(CONFIDENCES.map(|confidence| words.say(wording::confidence(confidence))));
    let count = |wanted| places.iter().filter(|place| place.outlook == Some(wanted)).count().to_string();
    let row = |band| {
        let counts = CONFIDENCES.map(|confidence| count((band, confidence)));
        std::iter::once(words.say(wording::band(band))).chain(counts).collect()
    };
    table(&head, &BANDS.map(row))
}

fn regions(knowledge: &Knowledge, places: &[Counted<'_>], words: &Words) -> String {
    let mut head: Vec<String> = [m::report_region(), m::report_places(), m::report_with_law(), m::report_confirmed()]
        .map(|id| words.say(id))
        .into();
    head.extend(BANDS.map(|band| words.say(wording::band(band))));
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
        cells.extend(BANDS.map(|band| count(&has_band(band))));
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
    words.say(m::report_age_days(*days))
}
