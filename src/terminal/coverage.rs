//! Tables about the facts: what is covered, how well it is backed, how old it is, how sure we are.
//!
//! Everything is counted once, from the facts alone and as of the day of the facts, so that the tables never change by
//! themselves; then it is told as Markdown or as JSON.

use jiff::civil::Date;
use serde::{Serialize, Serializer};

use super::contract::{Worded as _, word};
use crate::advice::{Band, Confidence, Question, advise, law};
use crate::knowledge::{Knowledge, Mark, Place, Region, Request, Scope, Subject};
use crate::language::{Message, Words, m, wording};

const BANDS: [Band; 5] = [Band::VeryLikely, Band::Likely, Band::Uncertain, Band::Unlikely, Band::NotOffered];
const CONFIDENCES: [Confidence; 3] = [Confidence::High, Confidence::Medium, Confidence::Low];

/// Everything counted.
#[derive(Debug, Serialize)]
pub struct Coverage {
    /// The day of the facts, from which ages count; none where there are no facts.
    pub date: Option<Date>,
    /// Each kind of record.
    pub kinds: Vec<KindCount>,
    /// Each outlook, the best first, for an objection about one's own content on the first product.
    pub outlook: Vec<BandCount>,
    /// Each region.
    pub regions: Vec<RegionCount>,
}

/// How many records of a kind there are, how well they are backed and how old they are.
#[derive(Debug, Serialize)]
pub struct KindCount {
    /// The message that names the kind; for programs without its `report-`.
    #[serde(serialize_with = "kind")]
    pub kind: Message<'static>,
    /// All of them.
    pub records: usize,
    /// Those with [`Mark::Confirmed`]; none where the kind bears no marks.
    pub confirmed: Option<usize>,
    /// Those with [`Mark::Secondary`].
    pub secondary: Option<usize>,
    /// Those with [`Mark::Unconfirmed`].
    pub unconfirmed: Option<usize>,
    /// The median of their ages in days.
    pub age_days: Option<i32>,
}

/// How many places have an outlook, by how sure we are of it.
#[derive(Debug, Serialize)]
pub struct BandCount {
    /// The outlook.
    #[serde(serialize_with = "word")]
    pub band: Band,
    /// [`Confidence::High`].
    pub high: usize,
    /// [`Confidence::Medium`].
    pub medium: usize,
    /// [`Confidence::Low`].
    pub low: usize,
}

/// What is known of the places of a region.
#[derive(Debug, Serialize)]
pub struct RegionCount {
    /// Its id.
    pub region: String,
    /// Its places.
    pub places: usize,
    /// Those with a law.
    pub with_law: usize,
    /// Those that are confirmed.
    pub confirmed: usize,
    /// How many have each outlook, the best first.
    #[serde(serialize_with = "by_band")]
    pub bands: Vec<(Band, usize)>,
}

fn kind<S: Serializer>(message: &Message<'static>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(message.id().strip_prefix("report-").unwrap_or(message.id()))
}

fn by_band<S: Serializer>(bands: &[(Band, usize)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(bands.iter().map(|(band, count)| (band.word(), count)))
}

impl Coverage {
    /// Counts the facts.
    #[must_use]
    pub fn new(knowledge: &Knowledge) -> Self {
        let date = knowledge.date();
        let today = date.unwrap_or(Date::MIN);
        let places: Vec<Counted<'_>> =
            knowledge.places.iter().map(|place| Counted::new(knowledge, place, today)).collect();
        Self {
            date,
            kinds: kinds(knowledge, today),
            outlook: BANDS.map(|band| outlook(&places, band)).into(),
            regions: knowledge.regions.iter().map(|region| in_region(knowledge, &places, region)).collect(),
        }
    }

    /// All tables as Markdown, with their titles.
    #[must_use]
    pub fn tables(&self, words: &Words) -> String {
        let Some(date) = self.date.map(|date| words.date(date)) else { return String::new() };
        [
            format!("### {}", words.say(m::report_coverage_title())),
            words.say(m::report_coverage_text(date)),
            kinds_table(&self.kinds, words),
            format!("### {}", words.say(m::report_outlook_title())),
            words.say(m::report_outlook_text()),
            outlook_table(&self.outlook, words),
            format!("### {}", words.say(m::report_region_title())),
            regions_table(&self.regions, words),
        ]
        .join("\n\n")
    }
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
        let outlook = knowledge.products.first().and_then(|first| {
            let subject = Subject { controller: first.controller.clone(), scope: Scope::Product(first.id.clone()) };
            let question = Question { place: place.code.clone(), subject, request: Request::Object };
            advise(knowledge, &question, today).map(|advice| advice.outlook)
        });
        Self {
            place,
            has_law: law::law_on(knowledge, place, today).is_some(),
            outlook: outlook.map(|outlook| (outlook.band, outlook.confidence)),
        }
    }
}

fn kinds(k: &Knowledge, today: Date) -> Vec<KindCount> {
    let parts = k.places.iter().filter(|place| place.is_subdivision());
    vec![
        marked(m::report_countries(), k.countries(), today, |r| (r.mark, r.checked)),
        marked(m::report_parts(), parts, today, |r| (r.mark, r.checked)),
        marked(m::report_laws(), k.laws.iter(), today, |r| (r.mark, r.checked)),
        marked(m::report_authorities(), k.authorities.iter(), today, |r| (r.mark, r.checked)),
        marked(m::report_controllers(), k.controllers.iter(), today, |r| (r.mark, r.checked)),
        marked(m::report_seats(), k.controllers.iter().flat_map(|all| &all.seats), today, |r| (r.mark, r.checked)),
        marked(m::report_products(), k.products.iter(), today, |r| (r.mark, r.checked)),
        marked(m::report_forms(), k.forms.iter(), today, |r| (r.mark, r.checked)),
        marked(m::report_paths(), k.paths.iter(), today, |r| (r.mark, r.checked)),
        marked(m::report_switches(), k.switches.iter(), today, |r| (r.mark, r.checked)),
        marked(m::report_explainers(), k.explainers.iter(), today, |r| (r.mark, r.checked)),
        marked(m::report_calendars(), k.calendars.iter(), today, |r| (r.mark, r.checked)),
        unmarked(m::report_offers(), k.offers.len(), k.offers.iter().map(|offer| age(offer.checked, today))),
        unmarked(m::report_evidence(), k.evidence.len(), std::iter::empty()),
        unmarked(
            m::report_sources(),
            k.sources.len(),
            k.sources.iter().filter_map(|source| Some(age(source.seen?.earliest(), today))),
        ),
    ]
}

fn marked<'r, R: 'r>(
    kind: Message<'static>,
    records: impl Iterator<Item = &'r R>,
    today: Date,
    read: impl Fn(&R) -> (Mark, Date),
) -> KindCount {
    let (marks, days): (Vec<Mark>, Vec<i32>) =
        records.map(read).map(|(mark, checked)| (mark, age(checked, today))).unzip();
    let count = |wanted| Some(marks.iter().filter(|mark| **mark == wanted).count());
    KindCount {
        kind,
        records: marks.len(),
        confirmed: count(Mark::Confirmed),
        secondary: count(Mark::Secondary),
        unconfirmed: count(Mark::Unconfirmed),
        age_days: median(days),
    }
}

/// Records that bear no mark of their own.
fn unmarked(kind: Message<'static>, records: usize, days: impl Iterator<Item = i32>) -> KindCount {
    let age_days = median(days.collect());
    KindCount { kind, records, confirmed: None, secondary: None, unconfirmed: None, age_days }
}

fn outlook(places: &[Counted<'_>], band: Band) -> BandCount {
    let count = |wanted| places.iter().filter(|place| place.outlook == Some((band, wanted))).count();
    BandCount { band, high: count(Confidence::High), medium: count(Confidence::Medium), low: count(Confidence::Low) }
}

fn in_region(knowledge: &Knowledge, places: &[Counted<'_>], region: &Region) -> RegionCount {
    let ids = [region.id.clone()];
    let within: Vec<&Counted<'_>> = places.iter().filter(|place| knowledge.is_in(place.place, &ids)).collect();
    let count = |fits: &dyn Fn(&Counted<'_>) -> bool| within.iter().filter(|place| fits(place)).count();
    let has_band = |band| move |place: &Counted<'_>| place.outlook.is_some_and(|(found, _)| found == band);
    RegionCount {
        region: region.id.clone(),
        places: within.len(),
        with_law: count(&|place| place.has_law),
        confirmed: count(&|place| place.place.mark == Mark::Confirmed),
        bands: BANDS.map(|band| (band, count(&has_band(band)))).into(),
    }
}

fn kinds_table(kinds: &[KindCount], words: &Words) -> String {
    let head = [
        m::report_kind(),
        m::report_records(),
        m::report_confirmed(),
        m::report_secondary(),
        m::report_unconfirmed(),
        m::report_age(),
    ];
    let or_none = |told: Option<String>| told.unwrap_or_else(|| "–".to_owned());
    let row = |kind: &KindCount| {
        let of_all = |part: usize| words.say(m::report_of(kind.records, part));
        let days = |days: i32| words.say(m::report_age_days(days));
        vec![
            words.say(&kind.kind),
            kind.records.to_string(),
            or_none(kind.confirmed.map(of_all)),
            or_none(kind.secondary.map(|count| count.to_string())),
            or_none(kind.unconfirmed.map(|count| count.to_string())),
            or_none(kind.age_days.map(days)),
        ]
    };
    table(&head.map(|id| words.say(id)), &kinds.iter().map(row).collect::<Vec<_>>())
}

fn outlook_table(counts: &[BandCount], words: &Words) -> String {
    let mut head = vec![words.say(m::report_outlook())];
    head.extend(CONFIDENCES.map(|confidence| words.say(wording::confidence(confidence))));
    let row = |count: &BandCount| {
        let by_confidence = [count.high, count.medium, count.low].map(|count| count.to_string());
        std::iter::once(words.say(wording::band(count.band))).chain(by_confidence).collect()
    };
    table(&head, &counts.iter().map(row).collect::<Vec<_>>())
}

fn regions_table(counts: &[RegionCount], words: &Words) -> String {
    let mut head: Vec<String> = [m::report_region(), m::report_places(), m::report_with_law(), m::report_confirmed()]
        .map(|id| words.say(id))
        .into();
    head.extend(BANDS.map(|band| words.say(wording::band(band))));
    let row = |count: &RegionCount| {
        let cells = [count.places, count.with_law, count.confirmed];
        let cells = cells.into_iter().chain(count.bands.iter().map(|(_, count)| *count));
        std::iter::once(format!("`{}`", count.region)).chain(cells.map(|cell| cell.to_string())).collect()
    };
    table(&head, &counts.iter().map(row).collect::<Vec<_>>())
}

fn age(day: Date, today: Date) -> i32 {
    today.since(day).map_or(0, |age| age.get_days())
}

fn median(mut days: Vec<i32>) -> Option<i32> {
    days.sort_unstable();
    days.get(days.len() / 2).copied()
}
