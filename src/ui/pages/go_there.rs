//! The text is ready: copy it and open the form, or walk there step by step.

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::advice::Advice;
use crate::answers::Page;
use crate::flow::Section;
use crate::knowledge::{Device, Form, FormStatus, Path};
use crate::language::Value;
use crate::ui::illustration::{self, Palette, Picture};
use crate::ui::theme::Role;
use crate::ui::view::{Command, SidePage, View};
use crate::ui::widgets::{self, Button, Icon, Kind, Part, Tone};

/// The page.
pub struct GoThere;

impl PageUi for GoThere {
    fn head(&self, view: &View<'_>) -> Head {
        let has_letter = view.advice.is_some_and(Advice::takes_letter);
        let title = if has_letter { "go-title" } else { "go-title-no-text" };
        Head {
            caption: view.say(parts::section_id(Section::Form)),
            title: view.say(title),
            lead: Some(view.say("go-lead")),
        }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let Some(advice) = view.advice else { return };
        if advice.fields().evidence {
            evidence_ui(ui, view);
            widgets::gap(ui, 16.0);
        }
        widgets::card(ui, |ui| short_way_ui(ui, view, advice));
        widgets::gap(ui, 16.0);
        if let Some(path) = advice.paths.first() {
            widgets::card(ui, |ui| long_way_ui(ui, view, path));
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::Second { words: view.say("button-have-sent"), command: Command::MarkSent }
    }
}

fn short_way_ui(ui: &mut Ui, view: &mut View<'_>, advice: &Advice<'_>) {
    let Some(form) = advice.form else { return };
    let has_letter = advice.takes_letter();
    widgets::card_heading_ui(ui, &view.say("go-short-title"));
    widgets::body_ui(ui, &view.say(if has_letter { "go-short-text" } else { "go-short-text-no-letter" }));
    if form.login {
        login_ui(ui, view, advice);
    }
    widgets::gap(ui, 12.0);
    if has_letter {
        let words = view.say("button-copy-and-open");
        if Button::new(Kind::Primary, &words).icon(Icon::Copy).show(ui).clicked() {
            view.ask(Command::CopyAndOpenForm);
        }
    } else {
        let words = view.say("button-open-form");
        if Button::new(Kind::Primary, &words).icon(Icon::External).show(ui).clicked() {
            view.ask(Command::OpenForm);
        }
    }
    widgets::gap(ui, 10.0);
    parts::address_note_ui(ui, view, &form.url);
    about_form_ui(ui, view, form);
    widgets::gap(ui, 4.0);
    more_ui(ui, view, form, has_letter);
}

/// What Meta calls the form, and when it was last seen.
fn about_form_ui(ui: &mut Ui, view: &View<'_>, form: &Form) {
    if let Some(title) = parts::label(&form.titles, &parts::meta_language(view)) {
        widgets::small_ui(ui, &view.say_with("go-form-title", &[("title", Value::from(title))]));
    }
    if let Some(seen) = form.last_seen {
        let id = if form.status == FormStatus::Current { "go-seen" } else { "go-unconfirmed" };
        widgets::small_ui(ui, &view.say_with(id, &[("date", Value::from(view.words.seen(seen)))]));
    }
}

/// Each thing by itself, for whom the one button does not suit.
fn more_ui(ui: &mut Ui, view: &mut View<'_>, form: &Form, has_letter: bool) {
    widgets::row_ui(ui, |ui| {
        if has_letter {
            let (words, body) = (view.say("button-copy-text"), view.letter.body());
            parts::copy_link_ui(ui, view, "letter", &words, &body);
        }
        let words = view.say("button-copy-link");
        parts::copy_link_ui(ui, view, "link", &words, &form.url);
        if has_letter && widgets::link_button(ui, Some(Icon::External), &view.say("button-open-form")).clicked() {
            view.ask(Command::OpenForm);
        }
        if widgets::link_button(ui, Some(Icon::Phone), &view.say("button-use-phone")).clicked() {
            view.ask(Command::ShowSide(SidePage::Phone));
        }
    });
}

fn login_ui(ui: &mut Ui, view: &View<'_>, advice: &Advice<'_>) {
    let account = view.say(parts::account_id(advice.question.account));
    let login = view.say_with("go-login", &[("account", Value::from(account.as_str()))]);
    widgets::gap(ui, 8.0);
    widgets::source_note(
        ui,
        Icon::Info,
        &[Part::plain(&login), Part::plain(" "), Part::plain(&view.say("go-login-profile"))],
    );
}

fn long_way_ui(ui: &mut Ui, view: &mut View<'_>, path: &Path) {
    // Both halves read the same view; only the right one asks for something.
    let view = std::cell::RefCell::new(view);
    widgets::columns_ui(
        ui,
        20.0,
        0.31,
        |ui| first_step_ui(ui, &view.borrow(), path),
        |ui| {
            let mut view = view.borrow_mut();
            widgets::card_heading_ui(ui, &view.say("go-long-title"));
            widgets::body_ui(ui, &view.say_with("go-long-text", &[("count", Value::from(path.steps.len()))]));
            widgets::gap(ui, 12.0);
            if widgets::second_button(ui, None, &view.say("button-show-way")).clicked() {
                view.ask(Command::Show(Page::Steps));
            }
        },
    );
}

/// The first step in small, to show what the long way is like.
fn first_step_ui(ui: &mut Ui, view: &View<'_>, path: &Path) {
    let Some(step) = path.steps.first().filter(|_| path.device == Device::Computer) else { return };
    let picture =
        Picture { device: path.device, scene: &step.scene, host: &path.host, label: None, landmark: None, number: 1 };
    let palette = Palette::from(view.theme).on_ground(view.theme.colour(Role::Sheet));
    let width = ui.available_width().min(188.0);
    illustration::picture_ui(ui, &picture, &palette, width, &view.say("go-long-picture"));
}

/// What the form for information from elsewhere wants to see, and how to get it.
fn evidence_ui(ui: &mut Ui, view: &View<'_>) {
    let title = view.say("go-evidence-title");
    widgets::callout(ui, Tone::Warning, Some(&title), &view.say("go-evidence-text"), |ui| {
        for (number, id) in ["go-evidence-1", "go-evidence-2", "go-evidence-3"].into_iter().enumerate() {
            widgets::gap(ui, 4.0);
            widgets::body_ui(ui, &format!("{}. {}", number + 1, view.say(id)));
        }
        widgets::gap(ui, 4.0);
        widgets::body_ui(ui, &view.say("go-evidence-none"));
    });
}
