//! Sent: the day, the deadline, and what comes next.

use egui::Ui;
use jiff::civil::Date;

use super::{Footer, Head, Page, parts};
use crate::advice::Advice;
use crate::flow::{PageId, Section};
use crate::cases::Case;
use crate::knowledge::{Offered, Pace, Request, Subject};
use crate::language::Value;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Icon, Mark, Tone};
use crate::language::wording;

/// The page.
#[derive(Default)]
pub struct SentPage {
    changing_date: bool,
}

impl Page for SentPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let title = match cx.answers.request {
            Some(Request::Object) => "sent-title",
            _ => "sent-title-other",
        };
        Head {
            caption: cx.say(parts::section_id(Section::After)),
            title: cx.say(title),
            lead: Some(cx.say("sent-lead")),
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let (Some(advice), Some((on, _))) = (cx.advice, cx.sent()) else { return };
        widgets::card(ui, |ui| timeline_ui(ui, cx, &mut self.changing_date, advice, on));
        widgets::gap(ui, 16.0);
        let mut open = open_subjects(cx).into_iter();
        match open.next() {
            Some(subject) => side_by_side_ui(ui, cx, &subject),
            None => answer_ui(ui, cx),
        }
        widgets::gap(ui, 12.0);
        for subject in open {
            parts::open_subject_ui(ui, cx, &subject);
            widgets::gap(ui, 12.0);
        }
        widgets::callout(ui, Tone::Note, Some(&cx.say("sent-friends-title")), &cx.say("sent-friends-text"), |_| {});
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &cx.say("also-open")).clicked() {
            cx.wish(Wish::Show(PageId::AlsoProtect));
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::finish(cx)
    }
}

/// What was chosen at the start, can be asked for, and is not sent yet.
fn open_subjects(cx: &Context<'_>) -> Vec<Subject> {
    let known = cx.known();
    let is_sent = |subject: &Subject| {
        let same = |case: &&&Case| case.key.subject == *subject && Some(case.key.request) == cx.answers.request;
        cx.cases.iter().find(same).is_some_and(|case| case.sent().is_some())
    };
    let is_offered = |subject: &Subject| known.offer_for(subject).is_some_and(|offer| !offer.forms.is_empty());
    known.subjects().into_iter().filter(|subject| !is_sent(subject) && is_offered(subject)).collect()
}

fn timeline_ui(ui: &mut Ui, cx: &Context<'_>, changing_date: &mut bool, advice: &Advice<'_>, on: Date) {
    let day = cx.words.date(on);
    let heading =
        cx.say_with(if on == cx.today { "sent-today" } else { "sent-on" }, &[("date", Value::from(day))]);
    let what = cx.subject().map(|subject| parts::scope_name(cx, &subject.scope)).unwrap_or_default();
    let sentence = if cx.answers.request == Some(Request::Object) { "sent-what-object" } else { "sent-what-other" };
    let sentence = cx.say_with(sentence, &[("what", Value::from(what))]);
    let change = cx.say("sent-change-date");
    if widgets::timeline_item_with_action(ui, Mark::Done, &heading, &sentence, &change).clicked() {
        *changing_date = !*changing_date;
    }
    if *changing_date {
        change_date_ui(ui, cx, on);
    }
    let promised = advice.offer.offered == Offered::ByMeta;
    let soon =
        cx.say(if advice.offer.pace == Pace::Unknown { "sent-confirm-soon" } else { "sent-confirm-within-day" });
    let text = cx.say(if promised { "sent-confirm-text" } else { "sent-confirm-text-unknown" });
    widgets::timeline_item(ui, Mark::Coming(Icon::Mail), &soon, Some(&text), false, |_| {});
    due_ui(ui, cx, advice);
}

fn change_date_ui(ui: &mut Ui, cx: &Context<'_>, on: Date) {
    widgets::row_ui(ui, |ui| {
        if widgets::second_button(ui, Some(Icon::Minus), &cx.say("sent-day-earlier")).clicked() {
            cx.wish(Wish::MoveSent(-1));
        }
        if on < cx.today && widgets::second_button(ui, Some(Icon::Plus), &cx.say("sent-day-later")).clicked() {
            cx.wish(Wish::MoveSent(1));
        }
    });
    widgets::gap(ui, 12.0);
}

fn due_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let Some(deadline) = cx.deadline else {
        let text = cx.say(if advice.law.is_some() { "sent-due-none-text" } else { "sent-due-no-law" });
        let heading = cx.say("sent-due-none");
        widgets::timeline_item(ui, Mark::Coming(Icon::Calendar), &heading, Some(&text), true, |ui| {
            save_ui(ui, cx, false);
        });
        return;
    };
    let heading = cx.say_with("sent-due", &[("date", Value::from(cx.words.date_long(deadline.due)))]);
    let span = wording::span(cx.words, deadline.span);
    let mut text = cx.say_with("sent-due-text", &[("span", Value::from(span))]);
    if deadline.rolled {
        text = format!("{text} {}", cx.say("sent-due-rolled"));
    }
    if let Some(extended) = deadline.extended {
        let extended = cx.words.date(extended);
        text = format!("{text} {}", cx.say_with("sent-due-extended", &[("date", Value::from(extended))]));
    }
    widgets::timeline_item(ui, Mark::Coming(Icon::Calendar), &heading, Some(&text), true, |ui| save_ui(ui, cx, true));
}

fn save_ui(ui: &mut Ui, cx: &Context<'_>, has_date: bool) {
    widgets::gap(ui, 8.0);
    widgets::row_ui(ui, |ui| {
        if has_date && widgets::second_button(ui, Some(Icon::Calendar), &cx.say("button-save-date")).clicked() {
            cx.wish(Wish::SaveDate);
        }
        if widgets::second_button(ui, Some(Icon::Download), &cx.say("button-save-text")).clicked() {
            cx.wish(Wish::SaveLetter);
        }
    });
}

fn side_by_side_ui(ui: &mut Ui, cx: &Context<'_>, subject: &Subject) {
    widgets::columns_ui(
        ui,
        16.0,
        0.5,
        |ui| answer_ui(ui, cx),
        |ui| parts::open_subject_ui(ui, cx, subject),
    );
}

fn answer_ui(ui: &mut Ui, cx: &Context<'_>) {
    widgets::card(ui, |ui| {
        widgets::card_heading_ui(ui, &cx.say("sent-answer-title"));
        widgets::body_ui(ui, &cx.say("sent-answer-text"));
        widgets::gap(ui, 8.0);
        if widgets::second_button(ui, None, &cx.say("sent-answer-button")).clicked() {
            cx.wish(Wish::Show(PageId::Answered));
        }
    });
}
