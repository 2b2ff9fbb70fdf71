//! A setting that helps where no objection is offered.

use egui::Ui;

use super::{Footer, Head, Page, parts};
use crate::language::m;
use crate::cases::{Case, Instead};
use crate::flow::{PageId, Section};
use crate::knowledge::{Scope, Subject, Switch};
use crate::ui::context::{Context, Wish};
use crate::ui::widgets;

/// The page.
#[derive(Default)]
pub struct ProtectPage;

impl Page for ProtectPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let title = chosen(cx).map(|switch| cx.say_fact(&format!("switch-{}", switch.id))).unwrap_or_default();
        Head { caption: cx.say(parts::section_id(Section::Form)), title, lead: Some(cx.say(m::protect_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        if let Some(switch) = chosen(cx) {
            parts::switch_ui(ui, cx, switch);
        }
        if let Some(subject) = elsewhere_open(cx) {
            widgets::gap(ui, 16.0);
            parts::open_subject_ui(ui, cx, &subject);
        }
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &cx.say(m::also_open())).clicked() {
            cx.wish(Wish::Show(PageId::AlsoProtect));
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::finish(cx)
    }
}

/// Who chose both topics has only done the first.
fn elsewhere_open(cx: &Context<'_>) -> Option<Subject> {
    let subject = cx.known().subjects().into_iter().find(|subject| subject.scope == Scope::Elsewhere)?;
    let is_sent = |case: &&Case| case.key.subject == subject && case.sent().is_some();
    (!cx.cases.iter().copied().any(|case| is_sent(&case))).then_some(subject)
}

fn chosen(cx: &Context<'_>) -> Option<&'static Switch> {
    match &cx.answers.instead {
        Some(Instead::Switch(id)) => cx.knowledge().switches.iter().find(|switch| switch.id == *id),
        _ => cx.advice.and_then(|advice| advice.switches.iter().copied().find(|switch| switch.helps_instead)),
    }
}
