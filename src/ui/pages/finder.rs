//! A search field over things that a page found, for every page that has one.

use std::ops::Range;

use egui::Ui;

use crate::language::{Hit, Message, m};
use crate::ui::context::Context;
use crate::ui::widgets::{ResultRow, SearchField};

/// The most results that are listed. Where there are more, that is said, and more letters find the rest.
const MOST_RESULTS: usize = 40;

/// The words of a search field.
pub struct Field {
    /// What tells it from other fields, in any language.
    pub key: &'static str,
    /// Its label.
    pub label: Message<'static>,
    /// What is said when nothing is found.
    pub none: Message<'static>,
}

/// Something that can be chosen in a search field.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// What is given back when it is chosen: the code of a place, the address of a source.
    pub code: String,
    /// Its name.
    pub name: String,
    /// Which bytes of the name were typed.
    pub matched: Option<Range<usize>>,
    /// Its other name.
    pub also: Option<String>,
    /// A few words at the right.
    pub note: Option<String>,
}

/// What was typed into a search field, and which result is marked. A page owns one for each field.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The text in the field.
    pub query: String,
    /// The result marked now.
    result: usize,
}

impl Search {
    /// Empties the field, after something was chosen.
    pub fn clear(&mut self) {
        *self = Self::default();
    }
}

impl From<Hit> for Found {
    fn from(hit: Hit) -> Self {
        let (code, name, also) = (hit.code.to_owned(), hit.name.to_owned(), hit.also.map(str::to_owned));
        Self { code, name, matched: hit.matched, also, note: None }
    }
}

/// A search field over what was found; gives the code that was chosen.
pub fn finder_ui(ui: &mut Ui, cx: &Context<'_>, search: &mut Search, field: &Field, found: &[Found]) -> Option<String> {
    let rows: Vec<ResultRow<'_>> = found
        .iter()
        .take(MOST_RESULTS)
        .map(|row| ResultRow {
            name: &row.name,
            matched: row.matched.clone(),
            also: row.also.as_deref(),
            note: row.note.as_deref(),
        })
        .collect();
    let typed = !search.query.trim().is_empty();
    let count = typed.then(|| count(cx, rows.len(), found.len()));
    let (label, none, clear) = (cx.say(&field.label), cx.say(&field.none), cx.say(m::place_clear()));
    let response = SearchField {
        key: field.key,
        label: &label,
        text: &mut search.query,
        rows: &rows,
        current: &mut search.result,
        count: count.as_deref(),
        none_found: &none,
        clear: &clear,
        error: None,
    }
    .show(ui);
    if response.changed {
        search.result = 0;
    }
    response.chosen.and_then(|index| found.get(index)).map(|row| row.code.clone())
}

/// How many results there are, and how many of them are listed where that is fewer.
fn count(cx: &Context<'_>, listed: usize, all: usize) -> String {
    if listed < all { cx.say(m::place_results_first(all, listed)) } else { cx.say(m::place_results(all)) }
}
