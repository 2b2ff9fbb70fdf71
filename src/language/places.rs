//! Reads the names of places: from CLDR, and the few more that are kept by hand.
//!
//! Knows only the shape of those lists, which are part of the program. Finds nothing and decides nothing.

use std::collections::BTreeMap;

use super::Language;

/// ISO 3166-1 codes with two and with three letters.
const CODES: &str = include_str!("../../assets/cldr/codes.txt");
/// What a country calls itself, in its official languages.
const OWN_NAMES: &str = include_str!("../../assets/cldr/own-names.txt");

/// Names by code: the usual one first, then others.
pub type Names = BTreeMap<&'static str, Vec<&'static str>>;

/// The names of all places in a language.
pub fn names(language: &Language) -> Names {
    let mut names: Names = rows(language.cldr_names).map(|(code, names)| (code, names.collect())).collect();
    for (code, more) in rows_by_hand(language.more_names) {
        names.entry(code).or_default().extend(more);
    }
    names
}

/// The names that countries have for themselves.
pub fn own_names() -> Names {
    rows(OWN_NAMES).map(|(code, names)| (code, names.collect())).collect()
}

/// Every country: its two-letter and its three-letter code.
pub fn countries() -> impl Iterator<Item = (&'static str, &'static str)> {
    rows(CODES).filter_map(|(code, mut others)| Some((code, others.next()?)))
}

/// Lines of a code and more fields, with tabs between.
pub fn rows(list: &'static str) -> impl Iterator<Item = (&'static str, std::str::Split<'static, char>)> {
    list.lines().filter_map(|line| line.split_once('\t')).map(|(code, rest)| (code, rest.split('\t')))
}

/// Lines as people write them: `GB: Britain, England`, with `#` before remarks.
fn rows_by_hand(list: &'static str) -> impl Iterator<Item = (&'static str, impl Iterator<Item = &'static str>)> {
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split_once(':')).map(|(code, names)| (code.trim(), names.split(',').map(str::trim)))
}
