//! What is to be done on a form, in its order: worked out from what the form asks and what the offer says of the place.
//!
//! It knows what each thing is and which names it needs, and never the words.

use super::Advice;
use crate::knowledge::{Ask, Form, Product, ReasonField, Request};

/// One thing to do on a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task<'k> {
    /// Log in to the product.
    Login(&'k Product),
    /// Pick the answer that has these words, by the sentence of the facts.
    Pick(&'k str),
    /// Choose the country, by its code.
    Country(&'k str),
    /// Give an e-mail address.
    Mail,
    /// Add proof.
    Proof,
    /// Paste the letter.
    Paste {
        /// Whether the field may stay empty.
        optional: bool,
    },
    /// Send the form.
    Send,
    /// Type in the code that comes by e-mail.
    Code {
        /// Whether it always comes.
        sure: bool,
    },
    /// Keep the confirmation.
    Keep,
    /// Anything else, by sentences of the facts.
    Say {
        /// What is to be done.
        says: &'k str,
        /// More about it.
        hint: Option<&'k str>,
    },
}

impl Task<'_> {
    /// Whether it is where the letter is pasted.
    #[must_use]
    pub fn pastes(&self) -> bool {
        matches!(self, Self::Paste { .. })
    }
}

/// What is to be done on one of the forms of an advice.
#[must_use]
pub fn tasks<'k>(advice: &Advice<'k>, form: &'k Form) -> Vec<Task<'k>> {
    form.asks.iter().filter_map(|ask| task(advice, form, ask)).collect()
}

fn task<'k>(advice: &Advice<'k>, form: &Form, ask: &'k Ask) -> Option<Task<'k>> {
    let fields = advice.fields();
    let concerns = |requests: &[Request]| requests.is_empty() || requests.contains(&advice.question.request);
    Some(match ask {
        // Nobody without an account can log in.
        Ask::Login => Task::Login(advice.product.filter(|product| form.login && product.login)?),
        Ask::Pick { says, requests } if concerns(requests) => Task::Pick(says),
        Ask::Country if fields.country => Task::Country(advice.place.country()),
        Ask::Mail => Task::Mail,
        Ask::Proof if fields.evidence => Task::Proof,
        Ask::Paste if fields.reason != ReasonField::Absent => {
            Task::Paste { optional: fields.reason == ReasonField::Optional }
        }
        Ask::Send => Task::Send,
        Ask::Code => Task::Code { sure: fields.email_code },
        Ask::Keep => Task::Keep,
        Ask::Say { says, hint, requests } if concerns(requests) => Task::Say { says, hint: hint.as_deref() },
        Ask::Pick { .. } | Ask::Country | Ask::Proof | Ask::Paste | Ask::Say { .. } => return None,
    })
}
