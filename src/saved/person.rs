//! A person's file: `people/<person>.ron`.

use std::collections::BTreeSet;

use super::parts::{Reader, Rest, Writer};
use super::settings::unless;
use super::{Read, Unreadable, Unwritable};
use crate::cases::{Answers, Person, PersonId};

/// Reads the person of this id.
///
/// # Errors
/// [`Unreadable`] where the text has no parts, or a newer version wrote it.
pub fn read_person(id: &PersonId, text: &str) -> Result<Read<Person>, Unreadable> {
    let mut parts = Reader::of_file(text)?;
    let label = parts.take("label").unwrap_or_default();
    let answers = Answers {
        country: parts.take("country"),
        subdivision: parts.take("subdivision"),
        controller: parts.take("controller"),
        topic: parts.take("topic"),
        products: parts.take("products").unwrap_or_default(),
        no_account: parts.take("no_account").unwrap_or_default(),
        current: parts.take_word("current"),
        request: parts.take("request"),
        instead: parts.take("instead"),
        device: parts.take("device"),
        product_language: parts.take("product_language"),
    };
    let value = Person { id: id.clone(), label, answers }.cleaned();
    let (rest, unread) = parts.finish();
    Ok(Read { value, rest, unread })
}

/// Writes a person, with what an earlier text held that this version does not understand.
///
/// # Errors
/// [`Unwritable`].
pub fn write_person(person: &Person, rest: &Rest) -> Result<String, Unwritable> {
    let Person { label, answers, .. } = person.clone().cleaned();
    Writer::of_file(rest)?
        .put("label", unless(&label, &String::new()))?
        .put("country", answers.country.as_ref())?
        .put("subdivision", answers.subdivision.as_ref())?
        .put("controller", answers.controller.as_ref())?
        .put("topic", answers.topic.as_ref())?
        .put("products", unless(&answers.products, &BTreeSet::new()))?
        .put("no_account", unless(&answers.no_account, &false))?
        .put("current", answers.current.as_ref().map(ToString::to_string).as_ref())?
        .put("request", answers.request.as_ref())?
        .put("instead", answers.instead.as_ref())?
        .put("device", answers.device.as_ref())?
        .put("product_language", answers.product_language.as_ref())?
        .finish()
}
