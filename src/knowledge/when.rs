//! Dates as the facts give them: some sources name a day, some only a month or a year.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A date that may be known to the day, to the month or only to the year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seen {
    /// A whole year.
    Year(i16),
    /// A month of a year.
    Month(i16, i8),
    /// A day.
    Day(Date),
}

/// Why a text is no date.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("“{0}” is no date; write 2026, 2026-11 or 2026-11-24")]
pub struct DayText(pub String);

impl Seen {
    /// Reads `2026`, `2026-11` or `2026-11-24`.
    ///
    /// # Errors
    /// [`DayText`] where the text is none of these or no such day exists.
    pub fn parse(text: &str) -> Result<Self, DayText> {
        let wrong = || DayText(text.to_owned());
        let parts: Vec<&str> = text.split('-').collect();
        let seen = match parts.as_slice() {
            [year] if year.len() == 4 => Self::Year(year.parse().map_err(|_| wrong())?),
            [year, month] if year.len() == 4 && month.len() == 2 => {
                Self::Month(year.parse().map_err(|_| wrong())?, month.parse().map_err(|_| wrong())?)
            }
            _ => Self::Day(text.parse().map_err(|_| wrong())?),
        };
        Date::new(seen.latest_year(), seen.month().unwrap_or(1), 1).map_err(|_| wrong())?;
        Ok(seen)
    }

    fn latest_year(self) -> i16 {
        match self {
            Self::Year(year) | Self::Month(year, _) => year,
            Self::Day(day) => day.year(),
        }
    }

    /// The month, where it is known.
    #[must_use]
    pub fn month(self) -> Option<i8> {
        match self {
            Self::Year(_) => None,
            Self::Month(_, month) => Some(month),
            Self::Day(day) => Some(day.month()),
        }
    }

    /// The first day that the date can mean: used for age, so that a vague date counts as old rather than new.
    #[must_use]
    pub fn earliest(self) -> Date {
        match self {
            Self::Year(year) => Date::new(year, 1, 1).unwrap_or(Date::MIN),
            Self::Month(year, month) => Date::new(year, month, 1).unwrap_or(Date::MIN),
            Self::Day(day) => day,
        }
    }
}

impl std::fmt::Display for Seen {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Year(year) => write!(f, "{year:04}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Day(day) => write!(f, "{day}"),
        }
    }
}

impl Serialize for Seen {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Seen {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).map_err(serde::de::Error::custom)
    }
}
