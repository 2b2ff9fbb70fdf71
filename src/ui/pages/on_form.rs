//! Beside the browser: what to pick, where to paste, what to keep.

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::advice::Advice;
use crate::answers::Preferences;
use crate::flow::Section;
use crate::knowledge::{About, Account, Form, ReasonField, Request};
use crate::language::Value;
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Icon, Mark};

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
        tasks_ui(ui, view, advice);
        if let Some(form) = shown_form(view, advice) {
            widgets::gap(ui, 12.0);
            parts::address_note_ui(ui, view, &form.url);
            widgets::gap(ui, 16.0);
            widgets::card(ui, |ui| dead_ui(ui, view, advice, form));
        }
        widgets::gap(ui, 12.0);
        on_top_ui(ui, view);
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::Primary { words: view.say("button-have-sent"), waiting: None, command: Command::MarkSent }
    }
}

/// The form whose address was opened last.
fn shown_form<'k>(view: &View<'_>, advice: &Advice<'k>) -> Option<&'k Form> {
    let mut forms = advice.form.into_iter().chain(advice.fallbacks.iter().copied());
    forms.clone().nth(view.session.dead_links).or_else(|| forms.next_back())
}

fn opened_ui(ui: &mut Ui, view: &View<'_>) {
    if let Some(host) = &view.session.opened {
        widgets::copied_note(ui, &view.say_with("form-opened", &[("host", Value::from(host.as_str()))]));
    }
    if view.session.copied == Some("letter") {
        widgets::copied_note(ui, &view.say("form-copied-now"));
    }
    widgets::gap(ui, 12.0);
}

/// One thing to do on the form.
struct Task {
    words: String,
    hint: Option<String>,
    copies: bool,
}

impl Task {
    fn new(words: String) -> Self {
        Self { words, hint: None, copies: false }
    }

    fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }
}

fn tasks_ui(ui: &mut Ui, view: &mut View<'_>, advice: &Advice<'_>) {
    let tasks = tasks(view, advice);
    let count = tasks.len();
    for (index, task) in tasks.into_iter().enumerate() {
        widgets::timeline_item(ui, Mark::Now(index + 1), &task.words, task.hint.as_deref(), index + 1 == count, |ui| {
            if task.copies {
                widgets::gap(ui, 6.0);
                widgets::row_ui(ui, |ui| {
                    let (words, body) = (view.say("button-copy-text"), view.letter.body());
                    parts::copy_button_ui(ui, view, "letter", &words, &body);
                });
            }
        });
    }
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
        tasks.push(Task::new(view.say_with("form-do-option", &[("option", Value::from(option))])));
    }
    if fields.country {
        let country = view.words.country(advice.place.country()).to_owned();
        tasks.push(Task::new(view.say_with("form-do-country", &[("place", Value::from(country))])));
    }
    tasks.push(Task::new(view.say("form-do-mail")).hint(view.say("form-do-mail-text")));
    if fields.evidence {
        tasks.push(Task::new(view.say("form-do-proof")));
    }
    if fields.reason != ReasonField::Absent {
        let keys = if cfg!(target_os = "macos") { "form-do-paste-text-mac" } else { "form-do-paste-text" };
        let mut hint = view.say(keys);
        if fields.reason == ReasonField::Optional {
            hint = format!("{hint}. {}", view.say("form-do-paste-optional"));
        }
        tasks.push(Task { copies: true, ..Task::new(view.say("form-do-paste")).hint(hint) });
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

fn on_top_ui(ui: &mut Ui, view: &mut View<'_>) {
    let on_top = view.preferences.on_top;
    if widgets::tick_row(ui, &view.say("form-on-top"), on_top).clicked() {
        view.ask(Command::Prefer(Preferences { on_top: !on_top, ..view.preferences.clone() }));
    }
}
