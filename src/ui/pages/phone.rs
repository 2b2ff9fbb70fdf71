//! The form on the phone: its address and the text as codes for the camera, and what to do there.

use egui::Ui;

use super::{Head, Page, parts};
use crate::flow::Section;
use crate::knowledge::Form;
use crate::language::m;
use crate::ui::context::Context;
use crate::ui::widgets::{self, Mark, QrPicture};

/// Longer texts, in bytes, make codes too fine for many cameras.
const TEXT_LIMIT: usize = 1_200;
/// The codes' side where they can be this small.
const CODE: f32 = 220.0;

/// The page.
#[derive(Default)]
pub struct PhonePage;

impl Page for PhonePage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head {
            caption: cx.say(parts::section_id(Section::Form)),
            title: cx.say(m::button_use_phone()),
            lead: Some(cx.say(m::phone_lead())),
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let Some(advice) = cx.advice else { return };
        let Some(form) = cx.form else { return };
        let mut number = 0;
        if let Some(account) = parts::login_name(cx, advice) {
            let login = cx.say(m::phone_login(account));
            step_ui(ui, &mut number, &login, Some(&cx.say(m::phone_login_text())), |_| {});
        }
        let scan_text = cx.say(m::phone_scan_text());
        step_ui(ui, &mut number, &cx.say(m::phone_scan()), Some(&scan_text), |ui| form_ui(ui, cx, form));
        if advice.takes_letter() {
            step_ui(ui, &mut number, &cx.say(m::phone_text()), None, |ui| text_ui(ui, cx));
            step_ui(ui, &mut number, &cx.say(m::phone_paste()), None, |_| {});
        }
        step_ui(ui, &mut number, &cx.say(m::phone_send()), Some(&cx.say(m::phone_send_text())), |_| {});
        widgets::small_ui(ui, &cx.say(m::phone_private()));
    }
}

fn step_ui(ui: &mut Ui, number: &mut usize, words: &str, hint: Option<&str>, below: impl FnOnce(&mut Ui)) {
    *number += 1;
    widgets::timeline_item(ui, Mark::Now(*number), words, hint, false, below);
}

fn form_ui(ui: &mut Ui, cx: &Context<'_>, form: &Form) {
    widgets::gap(ui, 8.0);
    if let Some(code) = QrPicture::fit(ui, &form.url, CODE) {
        let name = cx.say(m::phone_code_form(form.url.as_str()));
        code.show(ui, &name);
        widgets::gap(ui, 8.0);
    }
    parts::address_note_ui(ui, cx, &form.url);
}

/// The text as a code where it is short enough; the advice to send it to oneself in any case.
fn text_ui(ui: &mut Ui, cx: &Context<'_>) {
    let body = cx.letter.body();
    let code = if body.len() <= TEXT_LIMIT { QrPicture::fit(ui, &body, CODE) } else { None };
    let (first, then) = match code {
        Some(_) => (m::phone_text_scan(), m::phone_text_else()),
        None => (m::phone_text_long(), m::phone_text_send()),
    };
    widgets::explain_ui(ui, &cx.say(first));
    widgets::gap(ui, 8.0);
    if let Some(code) = code {
        code.show(ui, &cx.say(m::phone_code_text()));
        widgets::gap(ui, 8.0);
    }
    widgets::explain_ui(ui, &cx.say(then));
    widgets::gap(ui, 8.0);
    widgets::row_ui(ui, |ui| {
        let words = cx.say(m::button_copy_text());
        parts::copy_button_ui(ui, cx, "letter", &words, &body);
    });
}
