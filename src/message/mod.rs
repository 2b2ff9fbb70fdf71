//! What can be said: a name for each sentence, with what it takes. The words themselves are in `language`.
//!
//! [`m`] has one function a message, made from the English files at the build, so that a wrong name or argument does
//! not compile. Knows no language and says nothing.

use std::borrow::Cow;

/// One function a message; each shows its English text.
pub mod m {
    use super::{Argument, Group, Message, Number};

    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// Messages that are read together, when the first of them is needed: the folders below `locales/<tag>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Pages, letter, errors.
    Interface,
    /// Sentences that belong to a record of the facts.
    Knowledge,
    /// What only the terminal says.
    Terminal,
}

/// Something to say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Message<'a> {
    group: Group,
    id: Cow<'a, str>,
    arguments: Vec<(&'a str, Argument<'a>)>,
}

impl<'a> Message<'a> {
    /// A message that takes nothing; for [`m`].
    pub const fn bare(group: Group, id: &'a str) -> Self {
        Self { group, id: Cow::Borrowed(id), arguments: Vec::new() }
    }

    /// A message with its arguments; for [`m`].
    pub const fn new(group: Group, id: &'a str, arguments: Vec<(&'a str, Argument<'a>)>) -> Self {
        Self { group, id: Cow::Borrowed(id), arguments }
    }

    /// The sentence of a record of the facts, by its id at run time; the check `message-missing` proves that there is one.
    pub fn fact(id: impl Into<Cow<'a, str>>) -> Self {
        Self { group: Group::Knowledge, id: id.into(), arguments: Vec::new() }
    }

    /// A fact’s sentence, with an argument.
    pub fn with(mut self, name: &'a str, value: impl Into<Argument<'a>>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// Where it is written.
    #[must_use]
    pub const fn group(&self) -> Group {
        self.group
    }

    /// Its id in Fluent: `id`, or `id.attribute`.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What it takes.
    #[must_use]
    pub fn arguments(&self) -> &[(&'a str, Argument<'a>)] {
        &self.arguments
    }
}

impl<'a> From<&Message<'a>> for Message<'a> {
    fn from(message: &Message<'a>) -> Self {
        message.clone()
    }
}

/// What is put into a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument<'a> {
    /// Words.
    Text(Cow<'a, str>),
    /// A number.
    Number(Number),
}

/// A number that a message takes: it decides between one and many, or which month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number(pub i64);

impl From<Number> for Argument<'_> {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl<'a> From<&'a str> for Argument<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Argument<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Argument<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for Argument<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

/// Numbers of these types always fit.
macro_rules! small_numbers {
    ($($number:ty),*) => { $(
        impl From<$number> for Number {
            fn from(number: $number) -> Self {
                Self(i64::from(number))
            }
        }

        impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }
    )* };
}

/// Numbers of these types may be too large, but nothing is ever counted so far.
macro_rules! large_numbers {
    ($($number:ty),*) => { $(
        impl From<$number> for Number {
            fn from(number: $number) -> Self {
                Self(i64::try_from(number).unwrap_or(i64::MAX))
            }
        }

        impl From<$number> for Argument<'_> {
            fn from(number: $number) -> Self {
                Self::Number(number.into())
            }
        }
    )* };
}

small_numbers!(i8, i16, i32, i64, u8, u16, u32);
large_numbers!(u64, usize);
