//! What Meta trains on, in short.

use egui::Ui;

use super::{Footer, Head, PageUi};
use crate::ui::view::View;
use crate::ui::widgets;

const PARTS: [&str; 6] = ["own", "elsewhere", "others", "never", "changed", "minors"];

/// The page.
pub struct TrainedOn;

impl PageUi for TrainedOn {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: String::new(), title: view.say("trained-title"), lead: Some(view.say("trained-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        for part in PARTS {
            widgets::heading_ui(ui, &view.say(&format!("trained-{part}-title")));
            widgets::body_ui(ui, &view.say(&format!("trained-{part}-text")));
            widgets::gap(ui, 12.0);
        }
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}
