//! What is to be done on Meta's form, in its order, for the big window and the small one.

use egui::Ui;

use super::parts;
use crate::advice::Advice;
use crate::knowledge::{About, ReasonField, Request};
use crate::language::m;
use crate::saved::Preferences;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Mark, StepItem};

/// One thing to do on the form.
struct Task {
    words: String,
    /// The part of the words that carries their weight.
    strong: Option<String>,
    hint: Option<String>,
    copies: bool,
}

impl Task {
    fn new(words: String) -> Self {
        Self { words, strong: None, hint: None, copies: false }
    }

    fn strong(self, words: String) -> Self {
        Self { strong: Some(words), ..self }
    }

    fn hint(self, hint: String) -> Self {
        Self { hint: Some(hint), ..self }
    }
}

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
        let copies = task.copies && (all_hints || index >= here);
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
fn tasks(cx: &Context<'_>, advice: &Advice<'_>) -> Vec<Task> {
    let fields = advice.fields();
    let mut tasks = Vec::new();
    if let Some(account) = parts::login_name(cx, advice) {
        let login = cx.say(m::form_do_login(account));
        tasks.push(Task::new(login).hint(cx.say(m::form_do_profile())));
    }
    if advice.offer.general_tool {
        let controller = advice.controller.map(|controller| cx.say_fact(&format!("controller-{}-tool", controller.id)));
        tasks.extend(controller.map(Task::new));
        return tasks;
    }
    if advice.offer.about == About::ThirdParty && advice.question.request == Request::Object {
        let option = cx.say(m::form_option_object());
        let words = cx.say(m::form_do_option(option.as_str()));
        tasks.push(Task::new(words).strong(option));
    }
    if fields.country {
        let country = cx.words.country(advice.place.country()).to_owned();
        let words = cx.say(m::form_do_country(country.as_str()));
        tasks.push(Task::new(words).strong(country));
    }
    tasks.push(Task::new(cx.say(m::form_do_mail())).hint(cx.say(m::form_do_mail_text())));
    if fields.evidence {
        tasks.push(Task::new(cx.say(m::form_do_proof())));
    }
    if fields.reason != ReasonField::Absent {
        tasks.push(Task { copies: true, ..Task::new(cx.say(m::form_do_paste())).hint(paste_hint(cx, fields.reason)) });
    }
    tasks.push(Task::new(cx.say(m::form_do_send())));
    tasks.push(if fields.email_code {
        Task::new(cx.say(m::form_do_code())).hint(cx.say(m::form_do_code_text()))
    } else {
        Task::new(cx.say(m::form_do_code_maybe()))
    });
    tasks.push(Task::new(cx.say(m::form_do_keep())));
    tasks
}

fn paste_hint(cx: &Context<'_>, reason: ReasonField) -> String {
    let keys = if cfg!(target_os = "macos") { m::form_do_paste_text_mac() } else { m::form_do_paste_text() };
    let keys = cx.say(keys);
    if reason != ReasonField::Optional {
        return keys;
    }
    cx.say(m::form_do_paste_both(cx.say(m::form_do_paste_optional()), keys))
}

/// Whether the window stays above the browser.
pub fn on_top_ui(ui: &mut Ui, cx: &Context<'_>) {
    let on_top = cx.preferences.on_top;
    if widgets::tick_row(ui, &cx.say(m::form_on_top()), on_top).clicked() {
        cx.wish(Wish::Prefer(Preferences { on_top: !on_top, ..cx.preferences.clone() }));
    }
}
