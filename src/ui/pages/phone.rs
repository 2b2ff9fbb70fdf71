//! The form on the phone: its address and the text as codes for the camera, and what to do there.

use egui::Ui;

use super::{Footer, Head, PageUi, parts, tasks};
use crate::advice::Advice;
use crate::flow::Section;
use crate::knowledge::{Account, Form, ReasonField};
use crate::language::Value;
use crate::ui::view::View;
use crate::ui::widgets::{self, Mark, QrPicture};

/// Longer texts, in bytes, make codes too fine for many cameras.
const TEXT_LIMIT: usize = 1_200;
/// The codes' side where they can be this small.
const CODE: f32 = 220.0;

/// The page.
pub struct Phone;

impl PageUi for Phone {
    fn head(&self, view: &View<'_>) -> Head {
        Head {
            caption: view.say(parts::section_id(Section::Form)),
            title: view.say("button-use-phone"),
            lead: Some(view.say("phone-lead")),
        }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let Some(advice) = view.advice else { return };
        let Some(form) = tasks::shown_form(view, advice) else { return };
        let mut number = 0;
        if form.login && advice.question.account != Account::NoAccount {
            let account = view.say(parts::account_id(advice.question.account));
            let login = view.say_with("phone-login", &[("account", Value::from(account))]);
            step_ui(ui, &mut number, &login, Some(&view.say("phone-login-text")), |_| {});
        }
        let scan_text = view.say("phone-scan-text");
        step_ui(ui, &mut number, &view.say("phone-scan"), Some(&scan_text), |ui| form_ui(ui, view, form));
        if has_letter(advice) {
            step_ui(ui, &mut number, &view.say("phone-text"), None, |ui| text_ui(ui, view));
            step_ui(ui, &mut number, &view.say("phone-paste"), None, |_| {});
        }
        step_ui(ui, &mut number, &view.say("phone-send"), Some(&view.say("phone-send-text")), |_| {});
        widgets::small_ui(ui, &view.say("phone-private"));
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}

fn has_letter(advice: &Advice<'_>) -> bool {
    advice.fields().reason != ReasonField::Absent
}

fn step_ui(ui: &mut Ui, number: &mut usize, words: &str, hint: Option<&str>, below: impl FnOnce(&mut Ui)) {
    *number += 1;
    widgets::timeline_item(ui, Mark::Now(*number), words, hint, false, below);
}

fn form_ui(ui: &mut Ui, view: &View<'_>, form: &Form) {
    widgets::gap(ui, 8.0);
    if let Some(code) = QrPicture::fit(ui, &form.url, CODE) {
        let name = view.say_with("phone-code-form", &[("address", Value::from(form.url.as_str()))]);
        code.show(ui, &name);
        widgets::gap(ui, 8.0);
    }
    parts::address_note_ui(ui, view, &form.url);
}

/// The text as a code where it is short enough; the advice to send it to oneself in any case.
fn text_ui(ui: &mut Ui, view: &mut View<'_>) {
    let body = view.letter.body();
    let code = if body.len() <= TEXT_LIMIT { QrPicture::fit(ui, &body, CODE) } else { None };
    let (first, then) = match code {
        Some(_) => ("phone-text-scan", "phone-text-else"),
        None => ("phone-text-long", "phone-text-send"),
    };
    widgets::explain_ui(ui, &view.say(first));
    widgets::gap(ui, 8.0);
    if let Some(code) = code {
        code.show(ui, &view.say("phone-code-text"));
        widgets::gap(ui, 8.0);
    }
    widgets::explain_ui(ui, &view.say(then));
    widgets::gap(ui, 8.0);
    widgets::row_ui(ui, |ui| {
        let words = view.say("button-copy-text");
        parts::copy_button_ui(ui, view, "letter", &words, &body);
    });
}
