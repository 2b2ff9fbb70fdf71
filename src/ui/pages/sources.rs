//! All sources, to be searched and opened.

use egui::Ui;

use super::finder::{Field, Found, Search, finder_ui};
use super::parts::Folds;
use super::{Head, Page, parts};
use crate::knowledge::{Source, SourceKind};
use crate::language::{Message, m, wording};
use crate::ui::context::{Context, Wish};
use crate::ui::widgets;

/// The heading of a group of sources; it takes their number.
type Heading = fn(String) -> Message<'static>;

/// The kinds in the order of the page, with their headings.
const KINDS: [(SourceKind, Heading); 9] = [
    (SourceKind::Controller, |count| m::sources_company(count)),
    (SourceKind::Official, |count| m::sources_official(count)),
    (SourceKind::Authority, |count| m::sources_authority(count)),
    (SourceKind::Court, |count| m::sources_court(count)),
    (SourceKind::Consumer, |count| m::sources_consumer(count)),
    (SourceKind::Press, |count| m::sources_press(count)),
    (SourceKind::LawFirm, |count| m::sources_law_firm(count)),
    (SourceKind::Database, |count| m::sources_database(count)),
    (SourceKind::Other, |count| m::sources_other(count)),
];

/// The page.
#[derive(Default)]
pub struct SourcesPage {
    search: Search,
    folds: Folds,
}

impl Page for SourcesPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let count = cx.words.number(cx.knowledge().sources.len() as u64);
        let lead = cx.say(m::sources_lead(count));
        Head { caption: String::new(), title: cx.say(m::sources_title()), lead: Some(lead) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        search_ui(ui, cx, &mut self.search);
        widgets::gap(ui, 20.0);
        for (kind, heading) in KINDS {
            group_ui(ui, cx, &mut self.folds, kind, heading);
        }
    }
}

fn search_ui(ui: &mut Ui, cx: &Context<'_>, search: &mut Search) {
    let wanted = search.query.trim().to_lowercase();
    let fits = |source: &&&Source| {
        source.url.to_lowercase().contains(&wanted)
            || wording::source(cx.words, source).to_lowercase().contains(&wanted)
    };
    let all: Vec<&Source> = cx.knowledge().sources.iter().collect();
    let found = |source: &&Source| Found {
        code: source.url.clone(),
        name: wording::source(cx.words, source),
        note: Some(wording::source_date(cx.words, source)),
        ..Found::default()
    };
    let hits: Vec<Found> = if wanted.is_empty() { Vec::new() } else { all.iter().filter(fits).map(found).collect() };
    if let Some(url) = finder_ui(ui, cx, search, &Field { key: "sources", label: m::sources_field(), none: m::sources_none() }, &hits) {
        cx.wish(Wish::Open(url));
    }
}

/// One kind of sources, folded shut until asked for.
fn group_ui(ui: &mut Ui, cx: &Context<'_>, folds: &mut Folds, kind: SourceKind, heading: Heading) {
    let sources: Vec<&Source> = cx.knowledge().sources.iter().filter(|source| source.kind == kind).collect();
    if sources.is_empty() {
        return;
    }
    let count = cx.words.number(sources.len() as u64);
    let words = cx.say(heading(count));
    let is_open = folds.button_ui(ui, &format!("{kind:?}"), &words);
    widgets::gap(ui, 8.0);
    if is_open {
        parts::sources_ui(ui, cx, &sources);
        widgets::gap(ui, 12.0);
    }
}
