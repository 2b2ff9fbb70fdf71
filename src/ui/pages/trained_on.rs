//! What AI is trained on, in short, each part with its sources.

use egui::Ui;

use super::{Head, Page, parts};
use crate::knowledge::{self, About, Explainer, Form, FormStatus};
use crate::language::m;
use crate::ui::context::Context;
use crate::ui::widgets::{self, TextArea, Tone};

/// The most characters of an address that count.
const ADDRESS_LIMIT: usize = 2_000;

/// The page.
#[derive(Default)]
pub struct TrainedOnPage {
    address: String,
}

impl Page for TrainedOnPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: String::new(), title: cx.say(m::trained_title()), lead: Some(cx.say(m::trained_lead())) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let whose = cx.known().controller().map(|controller| &controller.id);
        let is_asked = |part: &&Explainer| whose.is_none() || part.controller.is_none() || part.controller.as_ref() == whose;
        for part in cx.knowledge().explainers.iter().filter(is_asked) {
            widgets::heading_ui(ui, &cx.say_fact(&format!("trained-{}-title", part.id)));
            widgets::gap(ui, 2.0);
            widgets::body_ui(ui, &cx.say_fact(&format!("trained-{}-text", part.id)));
            widgets::gap(ui, 2.0);
            let sources = cx.knowledge().sources_of(&part.sources);
            parts::sources_ui(ui, cx, &sources);
            widgets::gap(ui, 20.0);
        }
        old_link_ui(ui, cx, &mut self.address);
    }
}

/// A link from an old guide: which form it is, and whether it is still there.
fn old_link_ui(ui: &mut Ui, cx: &Context<'_>, address: &mut String) {
    let (label, hint) = (cx.say(m::old_link_field()), cx.say(m::old_link_hint()));
    TextArea {
        key: "old link",
        label: &label,
        hint: Some(&hint),
        text: address,
        rows: 1,
        limit: ADDRESS_LIMIT,
        error: None,
    }
    .show(ui);
    let address = address.trim();
    if address.is_empty() {
        return;
    }
    let words = match knowledge::recognise(cx.knowledge(), address) {
        Some(form) => about_form(cx, form),
        None => cx.say(m::old_link_unknown()),
    };
    widgets::gap(ui, 8.0);
    widgets::callout(ui, Tone::Note, None, &words, |_| {});
    widgets::gap(ui, 12.0);
}

fn about_form(cx: &Context<'_>, form: &Form) -> String {
    let id = match (form.status, form.about()) {
        (FormStatus::Retired, _) => m::old_link_retired(),
        (_, Some(About::Own)) => m::old_link_own(),
        (_, Some(About::ThirdParty)) => m::old_link_third_party(),
        (_, None) => m::old_link_general(),
    };
    let words = cx.say(id);
    let seen = form.last_seen.map(|seen| cx.say(m::old_link_seen(cx.words.seen(seen))));
    cx.words.paragraph(&[words, seen.unwrap_or_default()])
}
