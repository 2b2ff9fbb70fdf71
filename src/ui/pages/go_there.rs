//! The text is ready: copy it and open the form, or walk there step by step.

use egui::Ui;

use super::{Footer, Head, Page, Press, parts};
use crate::advice::Advice;
use crate::flow::{PageId, Section};
use crate::knowledge::{Device, Form, FormStatus, Path};
use crate::language::m;
use crate::ui::illustration::{self, Palette, Picture};
use crate::ui::theme::Role;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Button, Icon, Kind, Part, Tone};

/// The page.
#[derive(Default)]
pub struct GoTherePage;

impl Page for GoTherePage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let has_letter = cx.advice.is_some_and(Advice::takes_letter);
        let title = if has_letter { m::go_title() } else { m::go_title_no_text() };
        Head {
            caption: cx.say(parts::section_id(Section::Form)),
            title: cx.say(title),
            lead: Some(cx.say(m::go_lead())),
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let Some(advice) = cx.advice else { return };
        if advice.fields().evidence {
            evidence_ui(ui, cx);
            widgets::gap(ui, 16.0);
        }
        widgets::card(ui, |ui| short_way_ui(ui, cx, advice));
        widgets::gap(ui, 16.0);
        if let Some(path) = advice.paths.first() {
            widgets::card(ui, |ui| long_way_ui(ui, cx, path));
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::Second { words: cx.say(m::button_have_sent()), press: Press::Wish(Wish::MarkSent) }
    }
}

fn short_way_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let Some(form) = cx.form else { return };
    let has_letter = advice.takes_letter();
    widgets::card_heading_ui(ui, &cx.say(m::go_short_title()));
    widgets::body_ui(ui, &cx.say(if has_letter { m::go_short_text() } else { m::go_short_text_no_letter() }));
    if let Some(account) = parts::login_name(cx, advice) {
        login_ui(ui, cx, &account);
    }
    widgets::gap(ui, 12.0);
    if has_letter {
        let words = cx.say(m::button_copy_and_open());
        if Button::new(Kind::Primary, &words).icon(Icon::Copy).show(ui).clicked() {
            cx.wish(Wish::CopyAndOpenForm);
        }
    } else {
        let words = cx.say(m::button_open_form());
        if Button::new(Kind::Primary, &words).icon(Icon::External).show(ui).clicked() {
            cx.wish(Wish::OpenForm);
        }
    }
    widgets::gap(ui, 10.0);
    parts::address_note_ui(ui, cx, &form.url);
    about_form_ui(ui, cx, form);
    widgets::gap(ui, 4.0);
    more_ui(ui, cx, form, has_letter);
}

/// What the controller calls the form, and when it was last seen.
fn about_form_ui(ui: &mut Ui, cx: &Context<'_>, form: &Form) {
    if let Some(title) = parts::label(&form.titles, &parts::product_language(cx)) {
        widgets::small_ui(ui, &cx.say(m::go_form_title(title)));
    }
    if let Some(seen) = form.last_seen {
        let date = cx.words.seen(seen);
        let current = form.status == FormStatus::Current;
        widgets::small_ui(ui, &cx.say(if current { m::go_seen(date) } else { m::go_unconfirmed(date) }));
    }
}

/// Each thing by itself, for whom the one button does not suit.
fn more_ui(ui: &mut Ui, cx: &Context<'_>, form: &Form, has_letter: bool) {
    widgets::row_ui(ui, |ui| {
        if has_letter {
            let (words, body) = (cx.say(m::button_copy_text()), cx.letter.body());
            parts::copy_link_ui(ui, cx, "letter", &words, &body);
        }
        let words = cx.say(m::button_copy_link());
        parts::copy_link_ui(ui, cx, "link", &words, &form.url);
        if has_letter && widgets::link_button(ui, Some(Icon::External), &cx.say(m::button_open_form())).clicked() {
            cx.wish(Wish::OpenForm);
        }
        if widgets::link_button(ui, Some(Icon::Phone), &cx.say(m::button_use_phone())).clicked() {
            cx.wish(Wish::Show(PageId::Phone));
        }
    });
}

fn login_ui(ui: &mut Ui, cx: &Context<'_>, account: &str) {
    let login = cx.say(m::go_login(account));
    widgets::gap(ui, 8.0);
    widgets::source_note(
        ui,
        Icon::Info,
        &[Part::plain(&cx.words.paragraph(&[login, cx.say(m::go_login_profile())]))],
    );
}

fn long_way_ui(ui: &mut Ui, cx: &Context<'_>, path: &Path) {
    widgets::columns_ui(
        ui,
        20.0,
        0.31,
        |ui| first_step_ui(ui, cx, path),
        |ui| {
            widgets::card_heading_ui(ui, &cx.say(m::go_long_title()));
            widgets::body_ui(ui, &cx.say(m::go_long_text(path.steps.len())));
            widgets::gap(ui, 12.0);
            if widgets::second_button(ui, None, &cx.say(m::button_show_way())).clicked() {
                cx.wish(Wish::Show(PageId::Steps));
            }
        },
    );
}

/// The first step in small, to show what the long way is like.
fn first_step_ui(ui: &mut Ui, cx: &Context<'_>, path: &Path) {
    let Some(step) = path.steps.first().filter(|_| path.device == Device::Computer) else { return };
    let picture =
        Picture { device: path.device, scene: &step.scene, host: &path.host, label: None, landmark: None, number: 1 };
    let palette = Palette::from(cx.theme).on_ground(cx.theme.colour(Role::Sheet));
    let width = ui.available_width().min(188.0);
    illustration::picture_ui(ui, &picture, &palette, width, &cx.say(m::go_long_picture()));
}

/// What the form for information from elsewhere wants to see, and how to get it.
fn evidence_ui(ui: &mut Ui, cx: &Context<'_>) {
    let title = cx.say(m::go_evidence_title());
    widgets::callout(ui, Tone::Warning, Some(&title), &cx.say(m::go_evidence_text()), |ui| {
        for (number, id) in [m::go_evidence_1(), m::go_evidence_2(), m::go_evidence_3()].into_iter().enumerate() {
            widgets::gap(ui, 4.0);
            widgets::body_ui(ui, &cx.say(m::numbered(number + 1, cx.say(id))));
        }
        widgets::gap(ui, 4.0);
        widgets::body_ui(ui, &cx.say(m::go_evidence_none()));
    });
}
