//! Reads the names of places and languages: from CLDR, and the few more that are kept by hand.
//!
//! Knows only the shape of those lists, which are part of the program. Finds nothing and decides nothing.

use std::collections::BTreeMap;

use super::Language;
use crate::packed::Pack;

/// ISO 3166-1 codes with two and with three letters; what a country calls itself; countries by name of time zone.
static LISTS: Pack = Pack::new(include_bytes!(concat!(env!("OUT_DIR"), "/cldr.pack")));

/// Names by code: the usual one first, then others.
pub type Names = BTreeMap<&'static str, Vec<&'static str>>;

/// The names of all places and languages in a language.
pub fn names(language: &'static Language) -> Names {
    let mut names: Names =
        rows(language.names.text("cldr")).map(|(code, names)| (code, names.collect())).filter(has_names).collect();
    for (code, more) in rows_by_hand(language.names.text("more")) {
        names.entry(code).or_default().extend(more);
    }
    names
}

fn has_names((_, names): &(&str, Vec<&str>)) -> bool {
    !names.is_empty()
}

/// The codes of all places, in the order of their names in a language.
pub fn in_order(language: &'static Language) -> impl Iterator<Item = &'static str> {
    let is_place = |code: &&str| code.starts_with(|first: char| first.is_ascii_uppercase());
    rows(language.names.text("cldr")).map(|(code, _)| code).filter(is_place)
}

/// A country’s names for itself: the one to show, where the app has its letters, and all to find it by.
#[derive(Clone, Debug, Default)]
pub struct OwnNames {
    /// In the language that most of the country’s people share.
    pub shown: Option<&'static str>,
    /// In each official language.
    pub all: Vec<&'static str>,
}

/// The names that countries have for themselves.
pub fn own_names() -> BTreeMap<&'static str, OwnNames> {
    let read = |(code, mut names): (_, Fields)| {
        let shown = names.next().filter(|name| !name.is_empty());
        (code, OwnNames { shown, all: names.collect() })
    };
    rows(LISTS.text("own-names")).map(read).collect()
}

/// Every country: its two-letter and its three-letter code.
pub fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    rows(LISTS.text("codes")).filter_map(|(code, mut others)| Some((code, others.next()?)))
}

/// Every time zone with its country.
pub fn zones() -> impl Iterator<Item = (&'static str, &'static str)> {
    rows(LISTS.text("zones")).filter_map(|(zone, mut country)| Some((zone, country.next()?)))
}

type Fields = std::str::Split<'static, char>;

/// Lines of a code and more fields, with tabs between.
fn rows(list: &'static str) -> impl Iterator<Item = (&'static str, Fields)> {
    list.lines().filter_map(|line| {
        let mut fields = line.split('\t');
        fields.next().map(|code| (code, fields))
    })
}

/// Lines as people write them: `GB: Britain, England`, with `#` before remarks.
fn rows_by_hand(list: &'static str) -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(':')).map(|(code, names)| (code.trim(), names.split(',').map(str::trim)))
}
