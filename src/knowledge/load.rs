//! Reading the facts from RON: the built-in files, or other texts of the same shape.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::de::DeserializeOwned;

use super::{
    About, Account, Authority, Controller, Explainer, Form, HolidayCalendar, Law, Offer, Path, Place, Reason, Region,
    Request, Source, Switch,
};

/// All facts, in the order of their files.
#[derive(Clone, Debug, Default)]
pub struct Knowledge {
    /// Where facts were read.
    pub sources: Vec<Source>,
    /// Data-protection laws.
    pub laws: Vec<Law>,
    /// Countries and parts of countries.
    pub places: Vec<Place>,
    /// Companies of the Meta group.
    pub controllers: Vec<Controller>,
    /// Bodies that take complaints.
    pub authorities: Vec<Authority>,
    /// Sets of places.
    pub regions: Vec<Region>,
    /// Meta's forms.
    pub forms: Vec<Form>,
    /// What Meta offers and answers where.
    pub offers: Vec<Offer>,
    /// Ways to the forms.
    pub paths: Vec<Path>,
    /// Reasons people may have.
    pub reasons: Vec<Reason>,
    /// Other settings that protect.
    pub switches: Vec<Switch>,
    /// Public holidays.
    pub calendars: Vec<HolidayCalendar>,
    /// What Meta trains on.
    pub explainers: Vec<Explainer>,
}

/// Where to get the facts. Whoever has it reads them only when they are needed: the first page needs none, and its
/// window is there sooner.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    read: fn() -> &'static Knowledge,
    is_checked_since: fn(Date) -> bool,
}

impl Facts {
    /// Those that are part of the program. Where a file of them were malformed, there would be none: the tests of this
    /// project make that impossible in a release.
    pub const BUILTIN: Self = Self {
        read: || Knowledge::builtin().unwrap_or(&NOTHING),
        is_checked_since: |day| builtin_days().any(|checked| checked >= day),
    };

    /// Others, taken as fresh.
    #[must_use]
    pub const fn read_by(read: fn() -> &'static Knowledge) -> Self {
        Self { read, is_checked_since: |_| true }
    }

    /// The facts, read by now.
    #[must_use]
    pub fn get(self) -> &'static Knowledge {
        (self.read)()
    }

    /// Whether [`Knowledge::date`] is this day or later; found without reading all of them.
    #[must_use]
    pub fn is_checked_since(self, day: Date) -> bool {
        (self.is_checked_since)(day)
    }
}

/// The days on which the built-in sources were checked, by their texts alone.
fn builtin_days() -> impl Iterator<Item = Date> {
    let texts = FILES.iter().filter(|file| file.kind == Kind::Source).map(|file| file.text);
    let days = texts.flat_map(str::lines).filter_map(|line| line.trim().strip_prefix("checked: \"")?.get(..DAY_LENGTH));
    days.filter_map(|day| day.parse().ok())
}

/// A knowledge file that can't be read: what is wrong and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}:{line}:{column}: {what}")]
pub struct Fault {
    /// The file's name.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// Column, from 1.
    pub column: usize,
    /// What kind of fault it is.
    pub kind: FaultKind,
    /// What is wrong, in the parser's words.
    pub what: String,
}

/// The kinds of faults, by what mends them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// A field that the record does not have.
    UnknownField,
    /// A field that the record must have.
    MissingField,
    /// Anything else that does not fit the shape.
    Shape,
}

impl From<&ron::Error> for FaultKind {
    fn from(error: &ron::Error) -> Self {
        match error {
            ron::Error::NoSuchStructField { .. } => Self::UnknownField,
            ron::Error::MissingStructField { .. } => Self::MissingField,
            _ => Self::Shape,
        }
    }
}

/// The kinds of records; each has files of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// [`Source`].
    Source,
    /// [`Law`].
    Law,
    /// [`Place`].
    Place,
    /// [`Controller`].
    Controller,
    /// [`Authority`].
    Authority,
    /// [`Region`].
    Region,
    /// [`Form`].
    Form,
    /// [`Offer`].
    Offer,
    /// [`Path`].
    Path,
    /// [`Reason`].
    Reason,
    /// [`Switch`].
    Switch,
    /// [`HolidayCalendar`].
    Calendar,
    /// [`Explainer`].
    Explainer,
}

/// A built-in file: its name, what it holds, and its text.
#[derive(Clone, Copy, Debug)]
pub struct BuiltinFile {
    /// Its name in `assets/knowledge`.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
    /// Its text.
    pub text: &'static str,
}

macro_rules! files {
    ($($name:literal => $kind:ident),* $(,)?) => {
        &[$(BuiltinFile {
            name: $name,
            kind: Kind::$kind,
            text: include_str!(concat!("../../assets/knowledge/", $name)),
        }),*]
    };
}

/// The files that are part of the program.
pub const FILES: &[BuiltinFile] = files![
    "sources.ron" => Source,
    "sources-laws.ron" => Source,
    "laws-europe.ron" => Law,
    "laws-americas.ron" => Law,
    "laws-africa-middle-east.ron" => Law,
    "laws-asia-pacific.ron" => Law,
    "places.ron" => Place,
    "controllers.ron" => Controller,
    "authorities.ron" => Authority,
    "regions.ron" => Region,
    "forms.ron" => Form,
    "offers.ron" => Offer,
    "paths.ron" => Path,
    "reasons.ron" => Reason,
    "switches.ron" => Switch,
    "holidays.ron" => Calendar,
    "explainers.ron" => Explainer,
];

/// The length of a day as texts have it: `2026-11-24`.
const DAY_LENGTH: usize = 10;

static BUILTIN: LazyLock<Result<Knowledge, Fault>> = LazyLock::new(Knowledge::read_builtin);
static NOTHING: LazyLock<Knowledge> = LazyLock::new(Knowledge::default);

impl Knowledge {
    /// The facts that are part of the program, read once.
    ///
    /// # Errors
    /// A [`Fault`] where a built-in file is malformed; the tests of this project make that impossible in a release.
    pub fn builtin() -> Result<&'static Self, &'static Fault> {
        BUILTIN.as_ref()
    }

    fn read_builtin() -> Result<Self, Fault> {
        let mut knowledge = Self::default();
        for file in FILES {
            knowledge.add(file.kind, file.name, file.text)?;
        }
        Ok(knowledge)
    }

    /// Adds the records of one file.
    ///
    /// # Errors
    /// A [`Fault`] with the place of the first thing that does not fit the shape; nothing is added then.
    pub fn add(&mut self, kind: Kind, file: &str, text: &str) -> Result<(), Fault> {
        match kind {
            Kind::Source => self.sources.extend(read(file, text)?),
            Kind::Law => self.laws.extend(read(file, text)?),
            Kind::Place => self.places.extend(read(file, text)?),
            Kind::Controller => self.controllers.extend(read(file, text)?),
            Kind::Authority => self.authorities.extend(read(file, text)?),
            Kind::Region => self.regions.extend(read(file, text)?),
            Kind::Form => self.forms.extend(read(file, text)?),
            Kind::Offer => self.offers.extend(read(file, text)?),
            Kind::Path => self.paths.extend(read(file, text)?),
            Kind::Reason => self.reasons.extend(read(file, text)?),
            Kind::Switch => self.switches.extend(read(file, text)?),
            Kind::Calendar => self.calendars.extend(read(file, text)?),
            Kind::Explainer => self.explainers.extend(read(file, text)?),
        }
        Ok(())
    }

    /// The newest day on which any fact was checked: the date of the knowledge as a whole.
    #[must_use]
    pub fn date(&self) -> Option<Date> {
        self.sources.iter().map(|source| source.checked).max()
    }

    /// The place with this code, in any case.
    #[must_use]
    pub fn place(&self, code: &str) -> Option<&Place> {
        self.places.iter().find(|place| place.code.eq_ignore_ascii_case(code))
    }

    /// The countries, without their parts.
    pub fn countries(&self) -> impl Iterator<Item = &Place> {
        self.places.iter().filter(|place| !place.is_subdivision())
    }

    /// The parts of a country that have a record of their own.
    pub fn subdivisions<'k>(&'k self, country: &str) -> impl Iterator<Item = &'k Place> {
        let prefix = format!("{country}-");
        self.places.iter().filter(move |place| place.code.starts_with(&prefix))
    }

    /// The law with this id.
    #[must_use]
    pub fn law(&self, id: &str) -> Option<&Law> {
        self.laws.iter().find(|law| law.id == id)
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The sources with these ids; unknown ids are left out (the checks report them).
    #[must_use]
    pub fn sources_of<'k>(&'k self, ids: &[String]) -> Vec<&'k Source> {
        ids.iter().filter_map(|id| self.source(id)).collect()
    }

    /// The controller with this id.
    #[must_use]
    pub fn controller(&self, id: &str) -> Option<&Controller> {
        self.controllers.iter().find(|controller| controller.id == id)
    }

    /// The authority with this id.
    #[must_use]
    pub fn authority(&self, id: &str) -> Option<&Authority> {
        self.authorities.iter().find(|authority| authority.id == id)
    }

    /// The form with this id.
    #[must_use]
    pub fn form(&self, id: &str) -> Option<&Form> {
        self.forms.iter().find(|form| form.id == id)
    }

    /// What is known of Meta's practice for a question: the first offer in the file that fits.
    #[must_use]
    pub fn offer(&self, place: &Place, about: About, request: Request, account: Account) -> Option<&Offer> {
        self.offers.iter().find(|offer| {
            offer.about == about
                && offer.requests.contains(&request)
                && (offer.accounts.is_empty() || offer.accounts.contains(&account))
                && self.is_in(place, &offer.regions)
        })
    }

    /// Whether the law differs between parts of a country, so that the part must be asked for.
    #[must_use]
    pub fn law_differs_within(&self, country: &str) -> bool {
        let laws = self.place(country).map(|place| &place.laws);
        self.subdivisions(country).any(|part| !part.laws.is_empty() && Some(&part.laws) != laws)
    }

    /// The holiday calendar with this id.
    #[must_use]
    pub fn calendar(&self, id: &str) -> Option<&HolidayCalendar> {
        self.calendars.iter().find(|calendar| calendar.id == id)
    }

    /// Whether a place lies in one of these regions; no regions at all, or one without places, means everywhere.
    #[must_use]
    pub fn is_in(&self, place: &Place, regions: &[String]) -> bool {
        let codes = [place.code.as_str(), place.country()];
        regions.is_empty()
            || self.regions.iter().filter(|region| regions.contains(&region.id)).any(|region| {
                region.places.is_empty() || region.places.iter().any(|code| codes.contains(&code.as_str()))
            })
    }
}

/// Reads one RON list of records.
///
/// # Errors
/// A [`Fault`] with the place of the first thing that does not fit the shape.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<Vec<T>, Fault> {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    options.from_str(text).map_err(|error| Fault {
        file: file.to_owned(),
        line: error.span.start.line,
        column: error.span.start.col,
        kind: FaultKind::from(&error.code),
        what: error.code.to_string(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn age_of_the_facts_is_found_without_reading_them() {
        let date = Knowledge::builtin().unwrap().date().unwrap();
        assert!(Facts::BUILTIN.is_checked_since(date));
        assert!(!Facts::BUILTIN.is_checked_since(date.tomorrow().unwrap()));
    }
}
