//! What is to be done on a form, in its order: worked out from what the form asks and what the offer says of the place.
//!
//! It knows which message says each thing and with which name in it, and never the words themselves.

use super::Advice;
use crate::knowledge::{Ask, Form, Product, ReasonField, Request};

/// One thing to do on a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task<'k> {
    /// The message that says it.
    pub says: &'k str,
    /// What stands in the message, under the name it has there.
    pub with: Option<(&'static str, With<'k>)>,
    /// Whether that carries the weight of the message.
    pub is_strong: bool,
    /// The messages that explain it.
    pub hints: Vec<&'k str>,
    /// Whether it is where the letter is pasted.
    pub pastes: bool,
}

/// What stands in the message of a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum With<'k> {
    /// The name of a product.
    Product(&'k Product),
    /// The name of a country, by its code.
    Country(&'k str),
    /// The words of another message.
    Message(&'k str),
}

impl<'k> Task<'k> {
    fn new(says: &'k str) -> Self {
        Self { says, with: None, is_strong: false, hints: Vec::new(), pastes: false }
    }

    fn hint(mut self, message: &'k str) -> Self {
        self.hints.push(message);
        self
    }

    fn strong(self, name: &'static str, with: With<'k>) -> Self {
        Self { with: Some((name, with)), is_strong: true, ..self }
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
    match ask {
        Ask::Login if form.login => login(advice),
        Ask::Pick { says, requests } if concerns(requests) => {
            Some(Task::new("form-do-option").strong("option", With::Message(says)))
        }
        Ask::Country if fields.country => {
            Some(Task::new("form-do-country").strong("place", With::Country(advice.place.country())))
        }
        Ask::Mail => Some(Task::new("form-do-mail").hint("form-do-mail-text")),
        Ask::Proof if fields.evidence => Some(Task::new("form-do-proof")),
        Ask::Paste => paste(fields.reason),
        Ask::Send => Some(Task::new("form-do-send")),
        Ask::Code if fields.email_code => Some(Task::new("form-do-code").hint("form-do-code-text")),
        Ask::Code => Some(Task::new("form-do-code-maybe")),
        Ask::Keep => Some(Task::new("form-do-keep")),
        Ask::Say { says, hint, requests } if concerns(requests) => {
            Some(Task { hints: hint.iter().map(String::as_str).collect(), ..Task::new(says) })
        }
        Ask::Login | Ask::Pick { .. } | Ask::Country | Ask::Proof | Ask::Say { .. } => None,
    }
}

/// Nobody without an account can log in.
fn login<'k>(advice: &Advice<'k>) -> Option<Task<'k>> {
    let product = advice.account?;
    let login = Task::new("form-do-login").hint("form-do-profile");
    Some(Task { with: Some(("account", With::Product(product))), ..login })
}

fn paste<'k>(reason: ReasonField) -> Option<Task<'k>> {
    let paste = Task { pastes: true, ..Task::new("form-do-paste").hint("form-do-paste-text") };
    match reason {
        ReasonField::Required => Some(paste),
        ReasonField::Optional => Some(paste.hint("form-do-paste-optional")),
        ReasonField::Absent => None,
    }
}
