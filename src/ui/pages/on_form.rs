//! Beside the browser: what to pick, where to paste, what to keep.

use egui::Ui;

use super::{Footer, Head, PageUi, parts, tasks};
use crate::advice::Advice;
use crate::flow::Section;
use crate::knowledge::Form;
use crate::language::Value;
use crate::ui::view::{Command, SidePage, View};
use crate::ui::widgets::{self, Icon};

/// The page.
pub struct OnForm;

impl PageUi for OnForm {
    fn head(&self, view: &View<'_>) -> Head {
        Head {
            caption: view.say(parts::section_id(Section::Form)),
            title: view.say("form-title"),
            lead: Some(view.say("form-lead")),
        }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let Some(advice) = view.advice else { return };
        opened_ui(ui, view);
        windows_ui(ui, view);
        widgets::gap(ui, 16.0);
        tasks::tasks_ui(ui, view, advice, true);
        if let Some(form) = tasks::shown_form(view, advice) {
            widgets::gap(ui, 12.0);
            parts::address_note_ui(ui, view, &form.url);
            widgets::gap(ui, 16.0);
            widgets::card(ui, |ui| dead_ui(ui, view, advice, form));
        }
        widgets::gap(ui, 12.0);
        tasks::on_top_ui(ui, view);
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::Primary { words: view.say("button-have-sent"), waiting: None, command: Command::MarkSent }
    }
}

/// Other ways to have the form and this list side by side.
fn windows_ui(ui: &mut Ui, view: &mut View<'_>) {
    widgets::row_ui(ui, |ui| {
        if widgets::second_button(ui, Some(Icon::Expand), &view.say("button-small-window")).clicked() {
            view.ask(Command::ShowSmall(true));
        }
        if widgets::second_button(ui, Some(Icon::Phone), &view.say("button-use-phone")).clicked() {
            view.ask(Command::ShowSide(SidePage::Phone));
        }
    });
}

fn opened_ui(ui: &mut Ui, view: &mut View<'_>) {
    if let Some(host) = &view.session.opened {
        widgets::copied_note(ui, &view.say_with("form-opened", &[("host", Value::from(host.as_str()))]));
    }
    if view.session.copied == Some("letter") {
        widgets::copied_note(ui, &view.say("form-copied-now"));
        // Others who use this computer need not find the letter on the clipboard.
        if widgets::link_button(ui, Some(Icon::Bin), &view.say("button-clear-clipboard")).clicked() {
            view.ask(Command::ClearClipboard);
        }
    }
    widgets::gap(ui, 12.0);
}

/// When the address does not open: the next one, and a note to hand on.
fn dead_ui(ui: &mut Ui, view: &mut View<'_>, advice: &Advice<'_>, form: &Form) {
    widgets::heading_ui(ui, &view.say("form-dead-title"));
    let is_last = view.session.dead_links >= advice.fallbacks.len();
    widgets::body_ui(ui, &view.say(if is_last { "form-dead-last" } else { "form-dead-text" }));
    widgets::gap(ui, 8.0);
    widgets::row_ui(ui, |ui| {
        if !is_last && widgets::second_button(ui, Some(Icon::External), &view.say("form-dead-next")).clicked() {
            view.ask(Command::OpenNextForm);
        }
        let words = view.say("button-copy-link");
        parts::copy_button_ui(ui, view, "link", &words, &form.url);
    });
    widgets::gap(ui, 8.0);
    let note = view.say_with(
        "form-dead-note",
        &[
            ("version", Value::from(env!("CARGO_PKG_VERSION"))),
            ("form", Value::from(form.id.as_str())),
            ("url", Value::from(form.url.as_str())),
            ("date", Value::from(view.today.to_string())),
        ],
    );
    widgets::row_ui(ui, |ui| {
        let words = view.say("form-dead-report");
        parts::copy_button_ui(ui, view, "report", &words, &note);
    });
    widgets::small_ui(ui, &view.say("form-dead-report-text"));
}
