//! Sent: the day, the deadline, and what comes next.

use egui::Ui;
use jiff::civil::Date;

use super::{Footer, Head, PageUi, parts};
use crate::advice::Advice;
use crate::answers::{Answers, Matter, Page, Sent as Record};
use crate::flow::{self, Section};
use crate::knowledge::{Offered, Pace, Request};
use crate::language::Value;
use crate::ui::view::{Command, SidePage, View};
use crate::ui::widgets::{self, Icon, Mark, Tone};
use crate::wording;

/// The page.
pub struct Sent;

impl PageUi for Sent {
    fn head(&self, view: &View<'_>) -> Head {
        let title = match view.answers.request {
            Some(Request::Object) => "sent-title",
            _ => "sent-title-other",
        };
        Head {
            caption: view.say(parts::section_id(Section::After)),
            title: view.say(title),
            lead: Some(view.say("sent-lead")),
        }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let (Some(advice), Some(record)) = (view.advice, record(view)) else { return };
        widgets::card(ui, |ui| timeline_ui(ui, view, advice, &record));
        widgets::gap(ui, 16.0);
        let mut open = open_matters(view).into_iter();
        match open.next() {
            Some(matter) => side_by_side_ui(ui, view, matter),
            None => answer_ui(ui, view),
        }
        widgets::gap(ui, 12.0);
        for matter in open {
            parts::open_matter_ui(ui, view, matter);
            widgets::gap(ui, 12.0);
        }
        widgets::callout(ui, Tone::Note, Some(&view.say("sent-friends-title")), &view.say("sent-friends-text"), |_| {});
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &view.say("also-open")).clicked() {
            view.ask(Command::ShowSide(SidePage::AlsoProtect));
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::Primary { words: view.say("button-finish"), waiting: None, command: Command::Quit }
    }
}

/// The record of the current request.
fn record(view: &View<'_>) -> Option<Record> {
    let matter = flow::matter(view.answers)?;
    view.sent.iter().rev().find(|sent| sent.matter == matter && Some(sent.request) == view.answers.request).cloned()
}

/// What was chosen at the start and is not sent yet.
fn open_matters(view: &View<'_>) -> Vec<Matter> {
    let is_sent = |matter: &Matter| {
        view.sent.iter().any(|sent| sent.matter == *matter && Some(sent.request) == view.answers.request)
    };
    flow::matters(view.answers).into_iter().filter(|matter| !is_sent(matter) && is_offered(view, *matter)).collect()
}

/// Whether Meta takes the request for this matter at all.
fn is_offered(view: &View<'_>, matter: Matter) -> bool {
    let answers = Answers { current: Some(matter), ..view.answers.clone() };
    flow::offer(&answers, view.knowledge()).is_some_and(|offer| !offer.forms.is_empty())
}

fn timeline_ui(ui: &mut Ui, view: &mut View<'_>, advice: &Advice<'_>, record: &Record) {
    let day = view.words.date(record.on);
    let heading =
        view.say_with(if record.on == view.today { "sent-today" } else { "sent-on" }, &[("date", Value::from(day))]);
    let what = parts::matter_name(view, record.matter.account());
    let sentence = if record.request == Request::Object { "sent-what-object" } else { "sent-what-other" };
    let sentence = view.say_with(sentence, &[("what", Value::from(what))]);
    let change = view.say("sent-change-date");
    if widgets::timeline_item_with_action(ui, Mark::Done, &heading, &sentence, &change).clicked() {
        view.session.changing_date = !view.session.changing_date;
    }
    if view.session.changing_date {
        change_date_ui(ui, view, record.on);
    }
    let promised = advice.offer.offered == Offered::ByMeta;
    let soon =
        view.say(if advice.offer.pace == Pace::Unknown { "sent-confirm-soon" } else { "sent-confirm-within-day" });
    let text = view.say(if promised { "sent-confirm-text" } else { "sent-confirm-text-unknown" });
    widgets::timeline_item(ui, Mark::Coming(Icon::Mail), &soon, Some(&text), false, |_| {});
    due_ui(ui, view, advice);
}

fn change_date_ui(ui: &mut Ui, view: &mut View<'_>, on: Date) {
    widgets::row_ui(ui, |ui| {
        if widgets::second_button(ui, Some(Icon::Minus), &view.say("sent-day-earlier")).clicked() {
            view.ask(Command::MoveSent(-1));
        }
        if on < view.today && widgets::second_button(ui, Some(Icon::Plus), &view.say("sent-day-later")).clicked() {
            view.ask(Command::MoveSent(1));
        }
    });
    widgets::gap(ui, 12.0);
}

fn due_ui(ui: &mut Ui, view: &mut View<'_>, advice: &Advice<'_>) {
    let Some(deadline) = view.deadline else {
        let text = view.say(if advice.law.is_some() { "sent-due-none-text" } else { "sent-due-no-law" });
        let heading = view.say("sent-due-none");
        widgets::timeline_item(ui, Mark::Coming(Icon::Calendar), &heading, Some(&text), true, |ui| {
            save_ui(ui, view, false);
        });
        return;
    };
    let heading = view.say_with("sent-due", &[("date", Value::from(view.words.date_long(deadline.due)))]);
    let span = wording::span(view.words, deadline.span);
    let mut text = view.say_with("sent-due-text", &[("span", Value::from(span))]);
    if deadline.rolled {
        text = format!("{text} {}", view.say("sent-due-rolled"));
    }
    if let Some(extended) = deadline.extended {
        let extended = view.words.date(extended);
        text = format!("{text} {}", view.say_with("sent-due-extended", &[("date", Value::from(extended))]));
    }
    widgets::timeline_item(ui, Mark::Coming(Icon::Calendar), &heading, Some(&text), true, |ui| save_ui(ui, view, true));
}

fn save_ui(ui: &mut Ui, view: &mut View<'_>, has_date: bool) {
    widgets::gap(ui, 8.0);
    widgets::row_ui(ui, |ui| {
        if has_date && widgets::second_button(ui, Some(Icon::Calendar), &view.say("button-save-date")).clicked() {
            view.ask(Command::SaveDate);
        }
        if widgets::second_button(ui, Some(Icon::Download), &view.say("button-save-text")).clicked() {
            view.ask(Command::SaveLetter);
        }
    });
}

fn side_by_side_ui(ui: &mut Ui, view: &mut View<'_>, matter: Matter) {
    // Both cards may ask for something, one after the other.
    let view = std::cell::RefCell::new(view);
    widgets::columns_ui(
        ui,
        16.0,
        0.5,
        |ui| answer_ui(ui, &mut view.borrow_mut()),
        |ui| parts::open_matter_ui(ui, &mut view.borrow_mut(), matter),
    );
}

fn answer_ui(ui: &mut Ui, view: &mut View<'_>) {
    widgets::card(ui, |ui| {
        widgets::card_heading_ui(ui, &view.say("sent-answer-title"));
        widgets::body_ui(ui, &view.say("sent-answer-text"));
        widgets::gap(ui, 8.0);
        if widgets::second_button(ui, None, &view.say("sent-answer-button")).clicked() {
            view.ask(Command::Show(Page::Answered));
        }
    });
}
