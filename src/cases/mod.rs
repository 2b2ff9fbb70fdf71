//! What people did: who they are to the app, what they ask of whom, what they wrote, and what happened since.
//!
//! A [`Case`] is one request of one person about one subject: a draft, and a list of events in which is frozen what was
//! true on the day. How a case stands is worked out from its events and never stored. Nothing here knows a clock, a
//! disk, a screen or a sentence.

mod case;
mod draft;
mod event;
mod household;
mod key;
mod person;
mod text;

pub use case::{Case, State, state};
pub use draft::{Draft, Length, Rewritten};
pub use event::{Event, LetterId, Reply, Sent, What};
pub use household::Household;
pub use key::{CaseKey, NoKey};
pub use person::{Answers, Instead, Person, PersonId, Topic};
pub use text::{Fingerprint, LABEL_LIMIT, LETTER_LIMIT, OWN_WORDS_LIMIT, clean_text, clean_within};
