//! All sources, to be searched and opened.

use egui::Ui;

use super::finder::{Field, Found, Search, finder_ui};
use super::parts::Folds;
use super::{Head, Page, parts};
use crate::knowledge::{Source, SourceKind};
use crate::language::Value;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets;
use crate::language::wording;

/// The kinds in the order of the page, with the Fluent ids of their headings.
const KINDS: [(SourceKind, &str); 9] = [
    (SourceKind::Meta, "sources-meta"),
    (SourceKind::Official, "sources-official"),
    (SourceKind::Authority, "sources-authority"),
    (SourceKind::Court, "sources-court"),
    (SourceKind::Consumer, "sources-consumer"),
    (SourceKind::Press, "sources-press"),
    (SourceKind::LawFirm, "sources-law-firm"),
    (SourceKind::Database, "sources-database"),
    (SourceKind::Other, "sources-other"),
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
        let lead = cx.say_with("sources-lead", &[("count", Value::from(count))]);
        Head { caption: String::new(), title: cx.say("sources-title"), lead: Some(lead) }
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
    if let Some(url) = finder_ui(ui, cx, search, &Field { label: "sources-field", none: "sources-none" }, &hits) {
        cx.wish(Wish::Open(url));
    }
}

/// One kind of sources, folded shut until asked for.
fn group_ui(ui: &mut Ui, cx: &Context<'_>, folds: &mut Folds, kind: SourceKind, heading: &'static str) {
    let sources: Vec<&Source> = cx.knowledge().sources.iter().filter(|source| source.kind == kind).collect();
    if sources.is_empty() {
        return;
    }
    let count = cx.words.number(sources.len() as u64);
    let words = cx.say_with(heading, &[("count", Value::from(count))]);
    let is_open = folds.button_ui(ui, heading, &words);
    widgets::gap(ui, 8.0);
    if is_open {
        parts::sources_ui(ui, cx, &sources);
        widgets::gap(ui, 12.0);
    }
}
