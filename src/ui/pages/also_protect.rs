//! Other settings that protect, and what does not help.

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::flow;
use crate::knowledge::Switch;
use crate::ui::view::View;
use crate::ui::widgets;

const MYTHS: [&str; 2] = ["goodbye-post", "vpn"];

/// The page.
pub struct AlsoProtect;

impl PageUi for AlsoProtect {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: String::new(), title: view.say("also-title"), lead: Some(view.say("also-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        for switch in switches(view) {
            let title = view.say(&format!("switch-{}", switch.id));
            let open = view.session.unfolded.contains(&switch.id);
            if parts::fold_button(ui, &title, open).clicked() {
                if open {
                    view.session.unfolded.remove(&switch.id);
                } else {
                    view.session.unfolded.insert(switch.id.clone());
                }
            }
            if open {
                widgets::gap(ui, 8.0);
                widgets::card(ui, |ui| parts::switch_ui(ui, view, switch));
            }
            widgets::gap(ui, 8.0);
        }
        widgets::gap(ui, 12.0);
        widgets::heading_ui(ui, &view.say("also-myths"));
        for myth in MYTHS {
            widgets::gap(ui, 6.0);
            widgets::label_ui(ui, &view.say(&format!("myth-{myth}")));
            widgets::body_ui(ui, &view.say(&format!("myth-{myth}-why")));
        }
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}

/// Those that fit the advice; before there is any, all that exist where the person lives.
fn switches(view: &View<'_>) -> Vec<&'static Switch> {
    match (view.advice, flow::place(view.answers, view.knowledge())) {
        (Some(advice), _) => advice.switches.clone(),
        (None, Some(place)) => {
            view.knowledge().switches.iter().filter(|switch| view.knowledge().is_in(place, &switch.regions)).collect()
        }
        (None, None) => view.knowledge().switches.iter().collect(),
    }
}
