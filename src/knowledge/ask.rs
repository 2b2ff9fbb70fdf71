//! What a form asks of the person, as data: a form with another question needs no code.

use serde::{Deserialize, Serialize};

use super::fact::Message;
use super::request::Request;

/// One thing that a form asks, or that is done there. Whether it is asked of somebody may depend on where they live:
/// then the offer's fields say so.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Ask {
    /// Log in: where the form wants it, and the person has an account.
    Login,
    /// Pick one of the form's answers.
    Pick {
        /// The message with the answer's words.
        says: String,
        /// The requests for which it is the right one; empty means all.
        #[serde(default)]
        requests: Vec<Request>,
    },
    /// Choose the country: where the offer's fields say so.
    Country,
    /// Give an e-mail address.
    Mail,
    /// Add proof: where the offer's fields say so.
    Proof,
    /// Paste the letter: where the offer's fields know a place for it.
    Paste,
    /// Send the form.
    Send,
    /// Type in the code that comes by e-mail: it does, or it may, as the offer's fields say.
    Code,
    /// Keep the confirmation.
    Keep,
    /// Anything else, in words of its own.
    Say {
        /// The message that says what is to be done.
        says: String,
        /// The message that explains it.
        #[serde(default)]
        hint: Option<String>,
        /// The requests for which it is asked; empty means all.
        #[serde(default)]
        requests: Vec<Request>,
    },
}

impl Ask {
    /// The messages that it names.
    pub(super) fn messages(&self) -> impl Iterator<Item = Message> {
        let (says, hint) = match self {
            Self::Pick { says, .. } => (Some(says), None),
            Self::Say { says, hint, .. } => (Some(says), hint.as_ref()),
            _ => (None, None),
        };
        says.into_iter().chain(hint).map(|message| Message::named(message))
    }
}
