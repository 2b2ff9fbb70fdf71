//! The narrow window beside the browser: what to do on the form, the text to copy again, and the way to the phone.

use egui::{Id, Ui, vec2};

use super::{parts, tasks};
use crate::flow::PageId;
use crate::knowledge::Form;
use crate::language::m;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, CompanionFrame, QrPicture};

/// The code's side where there is room for more.
const CODE: f32 = 130.0;
/// Words beside the code need so much room.
const BESIDE: f32 = 130.0;

/// Shows the narrow window; says whether the big one is wished back.
pub fn companion_ui(ui: &mut Ui, cx: &Context<'_>, done: &mut usize) -> bool {
    let words =
        [m::app_name(), m::companion_title(), m::button_big_window(), m::button_have_sent()].map(|id| cx.say(id));
    let [app, title, big, next] = &words;
    let frame = CompanionFrame { key: Id::unique("companion"), app, title, big, next };
    let response = frame.show(ui, |ui| body_ui(ui, cx, done));
    if response.next {
        cx.wish(Wish::MarkSent);
    }
    response.big
}

fn body_ui(ui: &mut Ui, cx: &Context<'_>, done: &mut usize) {
    super::notices_ui(ui, cx);
    let Some(advice) = cx.advice else { return };
    tasks::tasks_ui(ui, cx, done, advice, false);
    widgets::gap(ui, 8.0);
    if let Some(form) = cx.form {
        widgets::card_with(ui, 16.0, 16.0, |ui| phone_ui(ui, cx, form));
        widgets::gap(ui, 12.0);
        parts::address_note_ui(ui, cx, &form.url);
        widgets::gap(ui, 4.0);
    }
    tasks::on_top_ui(ui, cx);
}

/// The form's address for the phone's camera, with the words beside it, or below where there is no room.
fn phone_ui(ui: &mut Ui, cx: &Context<'_>, form: &Form) {
    let Some(code) = QrPicture::fit(ui, &form.url, CODE) else { return phone_words_ui(ui, cx) };
    let name = cx.say(m::phone_code_form(form.url.as_str()));
    let room = ui.available_width() - code.side() - 12.0;
    if room < BESIDE * cx.theme.scale() {
        code.show(ui, &name);
        widgets::gap(ui, 12.0);
        return phone_words_ui(ui, cx);
    }
    ui.horizontal_top(|ui| {
        code.show(ui, &name);
        ui.add_space(12.0);
        ui.allocate_ui_with_layout(vec2(room, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            phone_words_ui(ui, cx);
        });
    });
}

fn phone_words_ui(ui: &mut Ui, cx: &Context<'_>) {
    widgets::label_ui(ui, &cx.say(m::companion_phone_title()));
    widgets::small_ui(ui, &cx.say(m::companion_phone_text()));
    if widgets::link_button(ui, None, &cx.say(m::button_use_phone())).clicked() {
        cx.wish(Wish::Show(PageId::Phone));
    }
}
