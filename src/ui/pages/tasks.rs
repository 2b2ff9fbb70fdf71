//! What is to be done on Meta's form, in its order, for the big window and the small one.

use egui::Ui;

use super::parts;
use crate::advice::Advice;
use crate::answers::Preferences;
use crate::knowledge::{About, Account, Form, ReasonField, Request};
use crate::language::Value;
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Mark, StepItem};

/// The form whose address was opened last.
pub fn shown_form<'k>(view: &View<'_>, advice: &Advice<'k>) -> Option<&'k Form> {
    let mut forms = advice.form.into_iter().chain(advice.fallbacks.iter().copied());
    forms.clone().nth(view.session.dead_links).or_else(|| forms.next_back())
}

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
        let copies = task.copies && (all_hints || index >= here);
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
fn tasks(view: &View<'_>, advice: &Advice<'_>) -> Vec<Task> {
    let fields = advice.fields();
    let account = view.say(parts::account_id(advice.question.account));
    let mut tasks = Vec::new();
    if advice.form.is_some_and(|form| form.login) && advice.question.account != Account::NoAccount {
        let login = view.say_with("form-do-login", &[("account", Value::from(account))]);
        tasks.push(Task::new(login).hint(view.say("form-do-profile")));
    }
    if advice.offer.general_tool {
        tasks.push(Task::new(view.say("form-do-tool")));
        return tasks;
    }
    if advice.offer.about == About::ThirdParty && advice.question.request == Request::Object {
        let option = view.say("form-option-object");
        let words = view.say_with("form-do-option", &[("option", Value::from(option.as_str()))]);
        tasks.push(Task::new(words).strong(option));
    }
    if fields.country {
        let country = view.words.country(advice.place.country()).to_owned();
        let words = view.say_with("form-do-country", &[("place", Value::from(country.as_str()))]);
        tasks.push(Task::new(words).strong(country));
    }
    tasks.push(Task::new(view.say("form-do-mail")).hint(view.say("form-do-mail-text")));
    if fields.evidence {
        tasks.push(Task::new(view.say("form-do-proof")));
    }
    if fields.reason != ReasonField::Absent {
        tasks.push(Task { copies: true, ..Task::new(view.say("form-do-paste")).hint(paste_hint(view, fields.reason)) });
    }
    tasks.push(Task::new(view.say("form-do-send")));
    tasks.push(if fields.email_code {
        Task::new(view.say("form-do-code")).hint(view.say("form-do-code-text"))
    } else {
        Task::new(view.say("form-do-code-maybe"))
    });
    tasks.push(Task::new(view.say("form-do-keep")));
    tasks
}

fn paste_hint(view: &View<'_>, reason: ReasonField) -> String {
    let keys = if cfg!(target_os = "macos") { "form-do-paste-text-mac" } else { "form-do-paste-text" };
    let keys = view.say(keys);
    if reason == ReasonField::Optional { format!("{keys}. {}", view.say("form-do-paste-optional")) } else { keys }
}

/// Whether the window stays above the browser.
pub fn on_top_ui(ui: &mut Ui, view: &mut View<'_>) {
    let on_top = view.preferences.on_top;
    if widgets::tick_row(ui, &view.say("form-on-top"), on_top).clicked() {
        view.ask(Command::Prefer(Preferences { on_top: !on_top, ..view.preferences.clone() }));
    }
}
