//! What every kind of fact has in common: an id, what backs it, which other records and which sentences it names.
//!
//! The checks know facts only through this, so that a new kind is checked like all others.

use jiff::civil::Date;
use serde::Serialize;
use serde_json::Value;

use super::kind::Kind;
use super::mark::Mark;
use super::scope_pattern::ScopePattern;
use super::subject::ControllerId;

/// A kind of fact.
pub trait Fact: Serialize {
    /// Its kind.
    const KIND: Kind;

    /// The fields that hold records of their own, which [`Fact::parts`] gives.
    const PARTS: &'static [&'static str] = &[];

    /// Its id; of a place the code.
    fn id(&self) -> &str;

    /// What backs it; nothing where it only groups other records.
    fn backing(&self) -> Backing<'_> {
        Backing::default()
    }

    /// The other records that it names, but for its sources.
    fn links(&self) -> Vec<Link<'_>> {
        Vec::new()
    }

    /// The messages that it needs in every language.
    fn messages(&self) -> Vec<Message> {
        Vec::new()
    }

    /// The records inside it.
    fn parts(&self) -> Vec<Record> {
        Vec::new()
    }
}

/// What backs a fact.
#[derive(Clone, Copy, Debug, Default)]
pub struct Backing<'f> {
    /// Ids of the sources where it was read.
    pub sources: &'f [String],
    /// How well it is backed.
    pub mark: Option<Mark>,
    /// The day it was checked.
    pub checked: Option<Date>,
}

impl<'f> Backing<'f> {
    /// Of a fact that has all three.
    #[must_use]
    pub fn new(sources: &'f [String], mark: Mark, checked: Date) -> Self {
        Self { sources, mark: Some(mark), checked: Some(checked) }
    }
}

/// Another record that a fact names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link<'f> {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: &'f str,
}

/// Links to records of one kind.
pub fn links<'f, I: AsRef<str> + 'f>(
    kind: Kind,
    ids: impl IntoIterator<Item = &'f I>,
) -> impl Iterator<Item = Link<'f>> {
    ids.into_iter().map(move |id| Link { kind, id: id.as_ref() })
}

/// Links to the controller and the products that a fact is for.
pub fn whose<'f>(controller: Option<&'f ControllerId>, scopes: &'f [ScopePattern]) -> impl Iterator<Item = Link<'f>> {
    let products = scopes.iter().filter_map(ScopePattern::product);
    links(Kind::Controller, controller).chain(links(Kind::Product, products))
}

/// A message that a fact needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// The text in the record that stands for it.
    pub named: String,
    /// Its Fluent id.
    pub id: String,
}

impl Message {
    /// A message whose id stands in the record as it is.
    #[must_use]
    pub fn named(id: &str) -> Self {
        Self { named: id.to_owned(), id: id.to_owned() }
    }

    /// A message whose id follows from a text in the record.
    #[must_use]
    pub fn of(named: &str, id: String) -> Self {
        Self { named: named.to_owned(), id }
    }
}

/// One record in general, whatever its kind.
#[derive(Clone, Debug)]
pub struct Record {
    /// What it is.
    pub kind: Kind,
    /// Its id; of a place the code.
    pub id: String,
    /// Where it was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Option<Mark>,
    /// The day it was checked.
    pub checked: Option<Date>,
    /// The records it names, its sources first: kind and id.
    pub links: Vec<(Kind, String)>,
    /// The messages it needs.
    pub messages: Vec<Message>,
    /// Every text in it.
    pub texts: Vec<Text>,
}

/// One text in a record, and the fields that lead to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The fields, the outermost first; the key of a map counts as a field.
    pub fields: Vec<String>,
    /// The text.
    pub value: String,
}

impl Text {
    /// Whether one of these fields leads to the text.
    #[must_use]
    pub fn is_in(&self, fields: &[&str]) -> bool {
        self.fields.iter().any(|field| fields.contains(&field.as_str()))
    }
}

impl Record {
    /// A fact in general, and the records inside it.
    pub fn of<F: Fact>(fact: &F) -> Vec<Self> {
        let backing = fact.backing();
        let sources = links(Kind::Source, backing.sources);
        let record = Self {
            kind: F::KIND,
            id: fact.id().to_owned(),
            sources: backing.sources.to_owned(),
            mark: backing.mark,
            checked: backing.checked,
            links: sources.chain(fact.links()).map(|link| (link.kind, link.id.to_owned())).collect(),
            messages: fact.messages(),
            texts: texts(fact),
        };
        std::iter::once(record).chain(fact.parts()).collect()
    }
}

fn texts<F: Fact>(fact: &F) -> Vec<Text> {
    let mut value = serde_json::to_value(fact).unwrap_or_default();
    if let Value::Object(fields) = &mut value {
        fields.retain(|field, _| !F::PARTS.contains(&field.as_str()));
    }
    let mut texts = Vec::new();
    collect(&value, &mut Vec::new(), &mut texts);
    texts
}

fn collect(value: &Value, fields: &mut Vec<String>, texts: &mut Vec<Text>) {
    match value {
        Value::String(text) => texts.push(Text { fields: fields.clone(), value: text.clone() }),
        Value::Array(values) => values.iter().for_each(|value| collect(value, fields, texts)),
        Value::Object(values) => {
            for (field, value) in values {
                fields.push(field.clone());
                collect(value, fields, texts);
                fields.pop();
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
