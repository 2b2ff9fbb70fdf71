//! What happened in a case, and on which day.
//!
//! What was true on the day is frozen here: later facts never rewrite the past.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::text::Fingerprint;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// The day.
    pub on: Date,
    /// What it was.
    pub what: What,
    /// Whether a part of it was not written down on the day but filled in later, when a file of an older version was
    /// taken over: the day of an answer; place, law, seat and last day of a letter.
    pub filled_in: bool,
}

impl Event {
    /// Something that happens today.
    #[must_use]
    pub fn new(on: Date, what: What) -> Self {
        Self { on, what, filled_in: false }
    }
}

/// What can happen. More kinds will come; those of a newer version stay in the file, unseen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A letter was sent.
    Sent(Sent),
    /// The controller answered, or the person notes that it did not.
    Answered(Reply),
}

/// A letter that the person says they sent, with what was true on that day. What is not known is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sent {
    /// The form's id.
    pub form: String,
    /// The form's address.
    pub url: Option<String>,
    /// Code of the place the person lived in.
    pub place: Option<String>,
    /// Id of the law that counted.
    pub law: Option<String>,
    /// Id of the seat that was responsible.
    pub seat: Option<String>,
    /// Registered name of the seat.
    pub entity: Option<String>,
    /// Id of the authority that takes complaints.
    pub authority: Option<String>,
    /// The last day for the answer; none where no law sets one.
    pub due: Option<Date>,
    /// Which of the case's letters it is.
    pub letter: LetterId,
    /// Tells its text from others.
    pub text: Fingerprint,
}

/// A letter of a case, by its number; the first is 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct LetterId(pub u32);

impl fmt::Display for LetterId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What the controller answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Reply {
    /// It will honour the request.
    Yes,
    /// It refused.
    No,
    /// It asked for more.
    More,
    /// Nothing came.
    Silence,
}
