//! What the app does and what it can't do.

use egui::{Id, Ui};

use super::{Footer, Head, Page, Press, parts};
use crate::flow::PageId;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, FrameResponse, Icon, Tone, WelcomeFrame};

const POINTS: [(Icon, &str); 4] = [
    (Icon::Lock, "welcome-sends-nothing"),
    (Icon::Page, "welcome-helps-write"),
    (Icon::Question, "welcome-cannot-force"),
    (Icon::Tick, "welcome-free"),
];

/// The page. It has a frame of its own, with a picture in place of the rail.
#[derive(Default)]
pub struct WelcomePage;

impl Page for WelcomePage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { title: cx.say("welcome-title"), ..Head::default() }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        below_ui(ui, cx);
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::Primary { words: cx.say("button-next"), waiting: None, press: Press::Wish(Wish::Next) }
    }

    fn whole_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) -> Option<FrameResponse> {
        let words = POINTS.map(|(icon, id)| (icon, cx.say(id)));
        let points: Vec<(Icon, &str)> = words.iter().map(|(icon, words)| (*icon, words.as_str())).collect();
        let note = format!("{}\n{}", cx.say("welcome-products"), cx.say("welcome-not-meta"));
        let frame = WelcomeFrame {
            key: Id::unique("welcome"),
            app: &cx.say("app-name"),
            title: &cx.say("welcome-title"),
            lead: &cx.say("welcome-lead"),
            points: &points,
            note: &note,
            machine: &cx.say("welcome-picture-label"),
            picture: &cx.say("welcome-picture"),
            text_size: &cx.say("frame-text-size"),
            language: parts::own_name(cx),
            next: &cx.say("button-next"),
        };
        let more = cx.say("frame-more-short");
        Some(frame.show(ui, Some(&more), |ui| above_ui(ui, cx), |ui| below_ui(ui, cx)))
    }
}

/// What was told, and the offer to go on where one stopped.
fn above_ui(ui: &mut Ui, cx: &Context<'_>) {
    super::notices_ui(ui, cx);
    if cx.is_safe {
        widgets::callout(ui, Tone::Note, None, &cx.say("welcome-safe-mode"), |_| {});
        widgets::gap(ui, 12.0);
    }
    report_ui(ui, cx);
    parts::age_note_ui(ui, cx);
    if cx.can_continue {
        if widgets::second_button(ui, None, &cx.say("welcome-continue")).clicked() {
            cx.wish(Wish::Continue);
        }
        widgets::gap(ui, 8.0);
    }
}

/// The way to “About this app”.
fn below_ui(ui: &mut Ui, cx: &Context<'_>) {
    widgets::gap(ui, 4.0);
    if widgets::link_button(ui, None, &cx.say("info-open")).clicked() {
        cx.wish(Wish::Show(PageId::Info));
    }
}

/// What is left of a start that stopped unexpectedly, and what can be done with it.
fn report_ui(ui: &mut Ui, cx: &Context<'_>) {
    let Some(report) = cx.report else { return };
    let delete = cx.say("report-delete");
    widgets::callout(ui, Tone::Warning, Some(&cx.say("report-title")), &cx.say("report-text"), |ui| {
        widgets::gap(ui, 8.0);
        widgets::row_ui(ui, |ui| {
            parts::copy_button_ui(ui, cx, "report", &cx.say("report-copy"), report);
            if widgets::second_button(ui, Some(Icon::Bin), &delete).clicked() {
                cx.wish(Wish::DeleteReport);
            }
        });
    });
    widgets::gap(ui, 12.0);
}
