//! Sent: the day, the deadline, and what comes next.

use egui::Ui;
use jiff::civil::Date;

use super::{Footer, Head, Page, parts};
use crate::advice::Advice;
use crate::flow::{PageId, Section};
use crate::cases::Case;
use crate::knowledge::{Offered, Pace, Request, Subject};
use crate::language::{m, wording};
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Icon, Mark, Tone};

/// The page.
#[derive(Default)]
pub struct SentPage {
    changing_date: bool,
}

impl Page for SentPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let title = match cx.answers.request {
            Some(Request::Object) => m::sent_title(),
            _ => m::sent_title_other(),
        };
        Head {
            caption: cx.say(parts::section_id(Section::After)),
            title: cx.say(title),
            lead: Some(cx.say(m::sent_lead())),
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
        widgets::callout(ui, Tone::Note, Some(&cx.say(m::sent_friends_title())), &cx.say(m::sent_friends_text()), |_| {});
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &cx.say(m::also_open())).clicked() {
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
    let heading = cx.say(if on == cx.today { m::sent_today(day) } else { m::sent_on(day) });
    let what = cx.subject().map(|subject| parts::scope_name(cx, &subject.scope)).unwrap_or_default();
    let objects = cx.answers.request == Some(Request::Object);
    let sentence = cx.say(if objects { m::sent_what_object(what) } else { m::sent_what_other(what) });
    let change = cx.say(m::sent_change_date());
    if widgets::timeline_item_with_action(ui, Mark::Done, &heading, &sentence, &change).clicked() {
        *changing_date = !*changing_date;
    }
    if *changing_date {
        change_date_ui(ui, cx, on);
    }
    let promised = advice.offer.offered == Offered::ByController;
    let soon =
        cx.say(if advice.offer.pace == Pace::Unknown { m::sent_confirm_soon() } else { m::sent_confirm_within_day() });
    let text = cx.say(if promised { m::sent_confirm_text() } else { m::sent_confirm_text_unknown() });
    widgets::timeline_item(ui, Mark::Coming(Icon::Mail), &soon, Some(&text), false, |_| {});
    due_ui(ui, cx, advice);
}

fn change_date_ui(ui: &mut Ui, cx: &Context<'_>, on: Date) {
    widgets::row_ui(ui, |ui| {
        if widgets::second_button(ui, Some(Icon::Minus), &cx.say(m::sent_day_earlier())).clicked() {
            cx.wish(Wish::MoveSent(-1));
        }
        if on < cx.today && widgets::second_button(ui, Some(Icon::Plus), &cx.say(m::sent_day_later())).clicked() {
            cx.wish(Wish::MoveSent(1));
        }
    });
    widgets::gap(ui, 12.0);
}

fn due_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let Some(deadline) = cx.deadline else {
        let text = cx.say(if advice.law.is_some() { m::sent_due_none_text() } else { m::sent_due_no_law() });
        let heading = cx.say(m::sent_due_none());
        widgets::timeline_item(ui, Mark::Coming(Icon::Calendar), &heading, Some(&text), true, |ui| {
            save_ui(ui, cx, false);
        });
        return;
    };
    let heading = cx.say(m::sent_due(cx.words.date_long(deadline.due)));
    let span = wording::span(cx.words, deadline.span);
    let mut sentences = vec![cx.say(m::sent_due_text(span))];
    sentences.extend(deadline.rolled.then(|| cx.say(m::sent_due_rolled())));
    sentences.extend(deadline.extended.map(|date| cx.say(m::sent_due_extended(cx.words.date(date)))));
    let text = cx.words.paragraph(&sentences);
    widgets::timeline_item(ui, Mark::Coming(Icon::Calendar), &heading, Some(&text), true, |ui| save_ui(ui, cx, true));
}

fn save_ui(ui: &mut Ui, cx: &Context<'_>, has_date: bool) {
    widgets::gap(ui, 8.0);
    widgets::row_ui(ui, |ui| {
        if has_date && widgets::second_button(ui, Some(Icon::Calendar), &cx.say(m::button_save_date())).clicked() {
            cx.wish(Wish::SaveDate);
        }
        if widgets::second_button(ui, Some(Icon::Download), &cx.say(m::button_save_text())).clicked() {
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
        widgets::card_heading_ui(ui, &cx.say(m::sent_answer_title()));
        widgets::body_ui(ui, &cx.say(m::sent_answer_text()));
        widgets::gap(ui, 8.0);
        if widgets::second_button(ui, None, &cx.say(m::sent_answer_button())).clicked() {
            cx.wish(Wish::Show(PageId::Answered));
        }
    });
}
