//! What Meta trains on, in short, each part with its sources.

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::ui::view::View;
use crate::ui::widgets;

/// The page.
pub struct TrainedOn;

impl PageUi for TrainedOn {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: String::new(), title: view.say("trained-title"), lead: Some(view.say("trained-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        for part in &view.knowledge.explainers {
            widgets::heading_ui(ui, &view.say(&format!("trained-{}-title", part.id)));
            widgets::gap(ui, 2.0);
            widgets::body_ui(ui, &view.say(&format!("trained-{}-text", part.id)));
            widgets::gap(ui, 2.0);
            let sources = view.knowledge.sources_of(&part.sources);
            parts::sources_ui(ui, view, &sources);
            widgets::gap(ui, 20.0);
        }
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}
