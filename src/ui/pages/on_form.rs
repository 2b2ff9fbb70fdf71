//! Beside the browser: what to pick, where to paste, what to keep.

use egui::Ui;

use super::{Footer, Head, Page, Press, companion, parts, tasks};
use crate::flow::{PageId, Section};
use crate::knowledge::Form;
use crate::language::m;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, FrameResponse, Icon};

/// The page.
#[derive(Default)]
pub struct OnFormPage {
    /// How many things are done on the form.
    done: usize,
    is_small: bool,
}

impl Page for OnFormPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head {
            caption: cx.say(parts::section_id(Section::Form)),
            title: cx.say(m::form_title()),
            lead: Some(cx.say(m::form_lead())),
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let Some(advice) = cx.advice else { return };
        opened_ui(ui, cx);
        windows_ui(ui, cx, &mut self.is_small);
        widgets::gap(ui, 16.0);
        tasks::tasks_ui(ui, cx, &mut self.done, advice, true);
        if let Some(form) = cx.form {
            widgets::gap(ui, 12.0);
            parts::address_note_ui(ui, cx, &form.url);
            widgets::gap(ui, 16.0);
            widgets::card(ui, |ui| dead_ui(ui, cx, form));
        }
        widgets::gap(ui, 12.0);
        tasks::on_top_ui(ui, cx);
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        let press = Press::Wish(Wish::MarkSent);
        Footer::Primary { words: cx.say(m::button_have_sent()), waiting: None, press }
    }

    fn is_small(&self) -> bool {
        self.is_small
    }

    fn whole_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) -> Option<FrameResponse> {
        self.is_small.then(|| {
            if companion::companion_ui(ui, cx, &mut self.done) {
                self.is_small = false;
            }
            FrameResponse::default()
        })
    }
}

/// Other ways to have the form and this list side by side.
fn windows_ui(ui: &mut Ui, cx: &Context<'_>, is_small: &mut bool) {
    widgets::row_ui(ui, |ui| {
        if widgets::second_button(ui, Some(Icon::Expand), &cx.say(m::button_small_window())).clicked() {
            *is_small = true;
        }
        if widgets::second_button(ui, Some(Icon::Phone), &cx.say(m::button_use_phone())).clicked() {
            cx.wish(Wish::Show(PageId::Phone));
        }
    });
}

fn opened_ui(ui: &mut Ui, cx: &Context<'_>) {
    if let Some(host) = &cx.session.opened {
        widgets::copied_note(ui, &cx.say(m::form_opened(host.as_str())));
    }
    if cx.session.copied == Some("letter") {
        widgets::copied_note(ui, &cx.say(m::form_copied_now()));
        // Others who use this computer need not find the letter on the clipboard.
        if widgets::link_button(ui, Some(Icon::Bin), &cx.say(m::button_clear_clipboard())).clicked() {
            cx.wish(Wish::ClearClipboard);
        }
    }
    widgets::gap(ui, 12.0);
}

/// When the address does not open: the next one, and a note to hand on.
fn dead_ui(ui: &mut Ui, cx: &Context<'_>, form: &Form) {
    widgets::heading_ui(ui, &cx.say(m::form_dead_title()));
    let is_last = cx.next_form.is_none();
    widgets::body_ui(ui, &cx.say(if is_last { m::form_dead_last() } else { m::form_dead_text() }));
    widgets::gap(ui, 8.0);
    widgets::row_ui(ui, |ui| {
        if !is_last && widgets::second_button(ui, Some(Icon::External), &cx.say(m::form_dead_next())).clicked() {
            cx.wish(Wish::OpenNextForm);
        }
        let words = cx.say(m::button_copy_link());
        parts::copy_button_ui(ui, cx, "link", &words, &form.url);
    });
    widgets::gap(ui, 8.0);
    let note = cx.say(m::form_dead_note(cx.today.to_string(), form.id.as_str(), form.url.as_str(), env!("CARGO_PKG_VERSION")));
    widgets::row_ui(ui, |ui| {
        let words = cx.say(m::form_dead_report());
        parts::copy_button_ui(ui, cx, "report", &words, &note);
    });
    widgets::small_ui(ui, &cx.say(m::form_dead_report_text()));
}
