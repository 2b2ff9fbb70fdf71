//! A setting that helps where Meta offers no objection.

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::answers::Instead;
use crate::flow::Section;
use crate::knowledge::Switch;
use crate::ui::view::{Command, SidePage, View};
use crate::ui::widgets;

/// The page.
pub struct Protect;

impl PageUi for Protect {
    fn head(&self, view: &View<'_>) -> Head {
        let title = chosen(view).map(|switch| view.say(&format!("switch-{}", switch.id))).unwrap_or_default();
        Head { caption: view.say(parts::section_id(Section::Form)), title, lead: Some(view.say("protect-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        if let Some(switch) = chosen(view) {
            parts::switch_ui(ui, view, switch);
        }
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &view.say("also-open")).clicked() {
            view.ask(Command::ShowSide(SidePage::AlsoProtect));
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::Primary { words: view.say("button-finish"), waiting: None, command: Command::Quit }
    }
}

fn chosen(view: &View<'_>) -> Option<&'static Switch> {
    match &view.answers.instead {
        Some(Instead::Switch(id)) => view.knowledge.switches.iter().find(|switch| switch.id == *id),
        _ => view.knowledge.switches.iter().find(|switch| switch.helps_instead),
    }
}
