//! What the app does and what it can't do.

use std::cell::RefCell;

use egui::{Id, Ui};

use super::parts;
use crate::ui::view::{Command, SidePage, View};
use crate::ui::widgets::{self, FrameResponse, Icon, Tone, WelcomeFrame};

const POINTS: [(Icon, &str); 4] = [
    (Icon::Lock, "welcome-sends-nothing"),
    (Icon::Page, "welcome-helps-write"),
    (Icon::Question, "welcome-cannot-force"),
    (Icon::Tick, "welcome-free"),
];

/// The page has a frame of its own, with a picture in place of the rail.
pub fn welcome_ui(ui: &mut Ui, view: &mut View<'_>, language: &str) -> FrameResponse {
    let words = POINTS.map(|(icon, id)| (icon, view.say(id)));
    let points: Vec<(Icon, &str)> = words.iter().map(|(icon, words)| (*icon, words.as_str())).collect();
    let note = format!("{}\n{}", view.say("welcome-products"), view.say("welcome-not-meta"));
    let frame = WelcomeFrame {
        key: Id::unique("welcome"),
        app: &view.say("app-name"),
        title: &view.say("welcome-title"),
        lead: &view.say("welcome-lead"),
        points: &points,
        note: &note,
        machine: &view.say("welcome-picture-label"),
        picture: &view.say("welcome-picture"),
        text_size: &view.say("frame-text-size"),
        language,
        next: &view.say("button-next"),
    };
    let more = view.say("frame-more-short");
    // Both parts may ask for something, one after the other.
    let view = RefCell::new(view);
    frame.show(ui, Some(&more), |ui| above_ui(ui, &mut view.borrow_mut()), |ui| below_ui(ui, &mut view.borrow_mut()))
}

/// What was told, and the offer to go on where one stopped.
fn above_ui(ui: &mut Ui, view: &mut View<'_>) {
    super::notices_ui(ui, view);
    if view.is_safe {
        widgets::callout(ui, Tone::Note, None, &view.say("welcome-safe-mode"), |_| {});
        widgets::gap(ui, 12.0);
    }
    report_ui(ui, view);
    parts::age_note_ui(ui, view);
    if view.can_continue {
        if widgets::second_button(ui, None, &view.say("welcome-continue")).clicked() {
            view.ask(Command::Continue);
        }
        widgets::gap(ui, 8.0);
    }
}

/// The way to “About this app”.
fn below_ui(ui: &mut Ui, view: &mut View<'_>) {
    widgets::gap(ui, 4.0);
    if widgets::link_button(ui, None, &view.say("info-open")).clicked() {
        view.ask(Command::ShowSide(SidePage::Info));
    }
}

/// What is left of a start that stopped unexpectedly, and what can be done with it.
fn report_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(report) = view.report else { return };
    let delete = view.say("report-delete");
    widgets::callout(ui, Tone::Warning, Some(&view.say("report-title")), &view.say("report-text"), |ui| {
        widgets::gap(ui, 8.0);
        widgets::row_ui(ui, |ui| {
            parts::copy_button_ui(ui, view, "report", &view.say("report-copy"), report);
            if widgets::second_button(ui, Some(Icon::Bin), &delete).clicked() {
                view.ask(Command::DeleteReport);
            }
        });
    });
    widgets::gap(ui, 12.0);
}
