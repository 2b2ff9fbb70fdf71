//! What Meta trains on, in short, each part with its sources.

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::knowledge::{self, About, Form, FormStatus};
use crate::language::Value;
use crate::ui::view::View;
use crate::ui::widgets::{self, TextArea, Tone};

/// The most characters of an address that count.
const ADDRESS_LIMIT: usize = 2_000;

/// The page.
pub struct TrainedOn;

impl PageUi for TrainedOn {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: String::new(), title: view.say("trained-title"), lead: Some(view.say("trained-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        for part in &view.knowledge().explainers {
            widgets::heading_ui(ui, &view.say(&format!("trained-{}-title", part.id)));
            widgets::gap(ui, 2.0);
            widgets::body_ui(ui, &view.say(&format!("trained-{}-text", part.id)));
            widgets::gap(ui, 2.0);
            let sources = view.knowledge().sources_of(&part.sources);
            parts::sources_ui(ui, view, &sources);
            widgets::gap(ui, 20.0);
        }
        old_link_ui(ui, view);
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}

/// A link from an old guide: which of Meta's forms it is, and whether it is still there.
fn old_link_ui(ui: &mut Ui, view: &mut View<'_>) {
    let (label, hint) = (view.say("old-link-field"), view.say("old-link-hint"));
    TextArea {
        key: "old link",
        label: &label,
        hint: Some(&hint),
        text: &mut view.session.query,
        rows: 1,
        limit: ADDRESS_LIMIT,
        error: None,
    }
    .show(ui);
    let address = view.session.query.trim();
    if address.is_empty() {
        return;
    }
    let words = match knowledge::recognise(view.knowledge(), address) {
        Some(form) => about_form(view, form),
        None => view.say("old-link-unknown"),
    };
    widgets::gap(ui, 8.0);
    widgets::callout(ui, Tone::Note, None, &words, |_| {});
    widgets::gap(ui, 12.0);
}

fn about_form(view: &View<'_>, form: &Form) -> String {
    let id = match (form.status, form.about) {
        (FormStatus::Retired, _) => "old-link-retired",
        (_, Some(About::Own)) => "old-link-own",
        (_, Some(About::ThirdParty)) => "old-link-third-party",
        (_, None) => "old-link-general",
    };
    let words = view.say(id);
    let seen = form.last_seen.map(|seen| view.say_with("go-seen", &[("date", Value::from(view.words.seen(seen)))]));
    seen.map_or(words.clone(), |seen| format!("{words} {seen}."))
}
