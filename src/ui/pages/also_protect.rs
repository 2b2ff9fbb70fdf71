//! Other settings that protect, and what does not help.

use egui::Ui;

use super::{Head, Page, parts};
use crate::language::m;
use crate::knowledge::Switch;
use crate::ui::context::Context;
use crate::ui::widgets;

const MYTHS: [&str; 2] = ["goodbye-post", "vpn"];

/// The page.
#[derive(Default)]
pub struct AlsoProtectPage {
    folds: parts::Folds,
}

impl Page for AlsoProtectPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: String::new(), title: cx.say(m::also_title()), lead: Some(cx.say(m::also_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        for switch in switches(cx) {
            let title = cx.say_fact(&format!("switch-{}", switch.id));
            let open = self.folds.button_ui(ui, &switch.id, &title);
            if open {
                widgets::gap(ui, 8.0);
                widgets::card(ui, |ui| parts::switch_ui(ui, cx, switch));
            }
            widgets::gap(ui, 8.0);
        }
        widgets::gap(ui, 12.0);
        widgets::heading_ui(ui, &cx.say(m::also_myths()));
        for myth in MYTHS {
            widgets::gap(ui, 6.0);
            widgets::label_ui(ui, &cx.say_fact(&format!("myth-{myth}")));
            widgets::body_ui(ui, &cx.say_fact(&format!("myth-{myth}-why")));
        }
    }
}

/// Those that fit the advice; before there is any, all that exist where the person lives.
fn switches(cx: &Context<'_>) -> Vec<&'static Switch> {
    match (cx.advice, cx.known().place()) {
        (Some(advice), _) => advice.switches.clone(),
        (None, Some(place)) => {
            cx.knowledge().switches.iter().filter(|switch| cx.knowledge().is_in(place, &switch.regions)).collect()
        }
        (None, None) => cx.knowledge().switches.iter().collect(),
    }
}
