//! All sources, to be searched and opened.

use egui::Ui;

use super::finder::{Field, Found, finder_ui};
use super::{Footer, Head, PageUi, parts};
use crate::knowledge::{Source, SourceKind};
use crate::language::Value;
use crate::ui::view::{Command, View};
use crate::ui::widgets;
use crate::wording;

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
pub struct Sources;

impl PageUi for Sources {
    fn head(&self, view: &View<'_>) -> Head {
        let count = view.words.number(view.knowledge().sources.len() as u64);
        let lead = view.say_with("sources-lead", &[("count", Value::from(count))]);
        Head { caption: String::new(), title: view.say("sources-title"), lead: Some(lead) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        search_ui(ui, view);
        widgets::gap(ui, 20.0);
        for (kind, heading) in KINDS {
            group_ui(ui, view, kind, heading);
        }
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}

fn search_ui(ui: &mut Ui, view: &mut View<'_>) {
    let wanted = view.session.query.trim().to_lowercase();
    let fits = |source: &&&Source| {
        source.url.to_lowercase().contains(&wanted)
            || wording::source(view.words, source).to_lowercase().contains(&wanted)
    };
    let all: Vec<&Source> = view.knowledge().sources.iter().collect();
    let found = |source: &&Source| Found {
        code: source.url.clone(),
        name: wording::source(view.words, source),
        note: Some(wording::source_date(view.words, source)),
        ..Found::default()
    };
    let hits: Vec<Found> = if wanted.is_empty() { Vec::new() } else { all.iter().filter(fits).map(found).collect() };
    if let Some(url) =
        finder_ui(ui, view, &Field { key: "sources", label: "sources-field", none: "sources-none" }, &hits)
    {
        view.ask(Command::Open(url));
    }
}

/// One kind of sources, folded shut until asked for.
fn group_ui(ui: &mut Ui, view: &mut View<'_>, kind: SourceKind, heading: &'static str) {
    let sources: Vec<&Source> = view.knowledge().sources.iter().filter(|source| source.kind == kind).collect();
    if sources.is_empty() {
        return;
    }
    let count = view.words.number(sources.len() as u64);
    let words = view.say_with(heading, &[("count", Value::from(count))]);
    let is_open = view.session.unfolded.contains(heading);
    if parts::fold_button(ui, &words, is_open).clicked() {
        if is_open {
            view.session.unfolded.remove(heading);
        } else {
            view.session.unfolded.insert(heading.to_owned());
        }
    }
    widgets::gap(ui, 8.0);
    if is_open {
        parts::sources_ui(ui, view, &sources);
        widgets::gap(ui, 12.0);
    }
}
