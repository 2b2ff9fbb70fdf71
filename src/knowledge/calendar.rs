//! Public holidays, by which a time that ends on a free day moves on.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact};
use super::kind::Kind;
use super::mark::Mark;

/// A public holiday rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holiday {
    /// The same date every year: month, day.
    Fixed(i8, i8),
    /// The first Monday of a month.
    FirstMonday(i8),
    /// The last Monday of a month.
    LastMonday(i8),
    /// Days after Easter Sunday (Easter Monday is 1, Good Friday -2).
    Easter(i16),
    /// 1 February if that is a Friday, else the first Monday of February (Ireland's Saint Brigid's Day).
    SaintBrigid,
}

/// The public holidays at a controller's seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayCalendar {
    /// Stable id, as `ireland`.
    pub id: String,
    /// Its rules.
    pub holidays: Vec<Holiday>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Fact for HolidayCalendar {
    const KIND: Kind = Kind::Calendar;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing::new(&self.sources, self.mark, self.checked)
    }
}
