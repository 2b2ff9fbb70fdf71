//! A setting that helps where Meta offers no objection.

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::answers::{Instead, Matter};
use crate::flow::{self, Section};
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
        if is_third_party_open(view) {
            widgets::gap(ui, 16.0);
            parts::open_matter_ui(ui, view, Matter::ThirdParty);
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

/// Who chose both topics has only done the first.
fn is_third_party_open(view: &View<'_>) -> bool {
    let is_sent = view.sent.iter().any(|sent| sent.matter == Matter::ThirdParty);
    !is_sent && flow::matters(view.answers).contains(&Matter::ThirdParty)
}

fn chosen(view: &View<'_>) -> Option<&'static Switch> {
    match &view.answers.instead {
        Some(Instead::Switch(id)) => view.knowledge().switches.iter().find(|switch| switch.id == *id),
        _ => view.advice.and_then(|advice| advice.switches.iter().copied().find(|switch| switch.helps_instead)),
    }
}
