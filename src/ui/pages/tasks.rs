//! What is to be done on Meta's form, in its order, for the big window and the small one.

use egui::Ui;

use super::parts;
use crate::advice::{self, Advice};
use crate::answers::Preferences;
use crate::knowledge::Form;
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Mark, StepItem};
use crate::wording;

/// The form whose address was opened last.
pub fn shown_form<'k>(view: &View<'_>, advice: &Advice<'k>) -> Option<&'k Form> {
    let mut forms = advice.form.into_iter().chain(advice.fallbacks.iter().copied());
    forms.clone().nth(view.session.dead_links).or_else(|| forms.next_back())
}

/// The tasks, each to be pressed when done; either all with their hints, or only the current one.
pub fn tasks_ui(ui: &mut Ui, view: &mut View<'_>, advice: &Advice<'_>, all_hints: bool) {
    widgets::small_ui(ui, &view.say("form-press-done"));
    widgets::gap(ui, 4.0);
    let here = view.session.done;
    for (index, task) in tasks(view, advice).into_iter().enumerate() {
        let is_open = index == here;
        let (mark, state) = if index < here {
            (Mark::DoneStep, "frame-done")
        } else if is_open {
            (Mark::Now(index + 1), "form-task-now")
        } else {
            (Mark::Later(index + 1), "frame-coming")
        };
        let state = view.say(state);
        let hint = task.hint.as_deref().filter(|_| all_hints || is_open);
        let copies = task.pastes && (all_hints || index >= here);
        let open = hint.is_some() || copies;
        let item = StepItem { mark, title: &task.words, strong: task.strong.as_deref(), open, state: &state };
        let pressed = widgets::step_item(ui, &item, |ui| {
            if let Some(hint) = hint {
                widgets::explain_ui(ui, hint);
            }
            if copies {
                copy_ui(ui, view);
            }
        });
        if pressed {
            view.ask(Command::ShowTask(if is_open { index + 1 } else { index }));
        }
    }
}

fn copy_ui(ui: &mut Ui, view: &mut View<'_>) {
    widgets::gap(ui, 6.0);
    widgets::row_ui(ui, |ui| {
        let (words, body) = (view.say("button-copy-text"), view.letter.body());
        parts::copy_button_ui(ui, view, "letter", &words, &body);
    });
}

/// What the form asks here, in its order.
fn tasks(view: &View<'_>, advice: &Advice<'_>) -> Vec<wording::Task> {
    let Some(form) = shown_form(view, advice) else { return Vec::new() };
    advice::tasks::tasks(advice, form).iter().map(|task| wording::task(view.words, task)).collect()
}

/// Whether the window stays above the browser.
pub fn on_top_ui(ui: &mut Ui, view: &mut View<'_>) {
    let on_top = view.preferences.on_top;
    if widgets::tick_row(ui, &view.say("form-on-top"), on_top).clicked() {
        view.ask(Command::Prefer(Preferences { on_top: !on_top, ..view.preferences.clone() }));
    }
}
