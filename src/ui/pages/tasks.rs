//! What is to be done on the form, in its order, for the big window and the small one.

use egui::Ui;

use super::parts;
use crate::advice::{self, Advice};
use crate::language::{m, wording};
use crate::saved::Preferences;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Mark, StepItem};

/// The tasks, each to be pressed when done; either all with their hints, or only the current one.
pub fn tasks_ui(ui: &mut Ui, cx: &Context<'_>, done: &mut usize, advice: &Advice<'_>, all_hints: bool) {
    widgets::small_ui(ui, &cx.say(m::form_press_done()));
    widgets::gap(ui, 4.0);
    let here = *done;
    for (index, task) in tasks(cx, advice).into_iter().enumerate() {
        let is_open = index == here;
        let (mark, state) = if index < here {
            (Mark::DoneStep, m::frame_done())
        } else if is_open {
            (Mark::Now(index + 1), m::form_task_now())
        } else {
            (Mark::Later(index + 1), m::frame_coming())
        };
        let state = cx.say(state);
        let hint = task.hint.as_deref().filter(|_| all_hints || is_open);
        let copies = task.pastes && (all_hints || index >= here);
        let open = hint.is_some() || copies;
        let item = StepItem { mark, title: &task.words, strong: task.strong.as_deref(), open, state: &state };
        let pressed = widgets::step_item(ui, &item, |ui| {
            if let Some(hint) = hint {
                widgets::explain_ui(ui, hint);
            }
            if copies {
                copy_ui(ui, cx);
            }
        });
        if pressed {
            *done = if is_open { index + 1 } else { index };
        }
    }
}

fn copy_ui(ui: &mut Ui, cx: &Context<'_>) {
    widgets::gap(ui, 6.0);
    widgets::row_ui(ui, |ui| {
        let (words, body) = (cx.say(m::button_copy_text()), cx.letter.body());
        parts::copy_button_ui(ui, cx, "letter", &words, &body);
    });
}

/// What the form asks here, in its order.
fn tasks(cx: &Context<'_>, advice: &Advice<'_>) -> Vec<wording::TaskWords> {
    let Some(form) = cx.form else { return Vec::new() };
    advice::tasks::tasks(advice, form).iter().map(|task| wording::task(cx.words, task)).collect()
}

/// Whether the window stays above the browser.
pub fn on_top_ui(ui: &mut Ui, cx: &Context<'_>) {
    let on_top = cx.preferences.on_top;
    if widgets::tick_row(ui, &cx.say(m::form_on_top()), on_top).clicked() {
        cx.wish(Wish::Prefer(Preferences { on_top: !on_top, ..cx.preferences.clone() }));
    }
}
