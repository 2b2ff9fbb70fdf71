//! What the app does and what it can't do.

use egui::{Id, Ui};

use super::{Footer, Head, Page, Press, parts};
use crate::language::{Message, m};
use crate::flow::PageId;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, FrameResponse, Icon, Tone, WelcomeFrame};

const POINTS: [(Icon, Message<'static>); 4] = [
    (Icon::Lock, m::welcome_sends_nothing()),
    (Icon::Page, m::welcome_helps_write()),
    (Icon::Question, m::welcome_cannot_force()),
    (Icon::Tick, m::welcome_free()),
];

/// The page. It has a frame of its own, with a picture in place of the rail.
#[derive(Default)]
pub struct WelcomePage;

impl Page for WelcomePage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { title: cx.say(m::welcome_title()), ..Head::default() }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        below_ui(ui, cx);
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::Primary { words: cx.say(m::button_next()), waiting: None, press: Press::Wish(Wish::Next) }
    }

    fn whole_ui(&mut self, ui: &mut Ui, cx: &Context<'_>) -> Option<FrameResponse> {
        let words = POINTS.map(|(icon, id)| (icon, cx.say(id)));
        let points: Vec<(Icon, &str)> = words.iter().map(|(icon, words)| (*icon, words.as_str())).collect();
        let brands: Vec<&str> = cx.facts.brands().iter().flat_map(|brand| brand.products).copied().collect();
        let products = cx.say(m::welcome_products(cx.words.list(&brands)));
        let note = format!("{products}\n{}", cx.say(m::welcome_not_company()));
        let frame = WelcomeFrame {
            key: Id::unique("welcome"),
            app: &cx.say(m::app_name()),
            title: &cx.say(m::welcome_title()),
            lead: &cx.say(m::welcome_lead()),
            points: &points,
            note: &note,
            machine: &cx.say(m::welcome_picture_label()),
            picture: &cx.say(m::welcome_picture()),
            text_size: &cx.say(m::frame_text_size()),
            language: parts::own_name(cx),
            next: &cx.say(m::button_next()),
        };
        let more = cx.say(m::frame_more_short());
        Some(frame.show(ui, Some(&more), |ui| above_ui(ui, cx), |ui| below_ui(ui, cx)))
    }
}

/// What was told, and the offer to go on where one stopped.
fn above_ui(ui: &mut Ui, cx: &Context<'_>) {
    super::notices_ui(ui, cx);
    if cx.is_safe {
        widgets::callout(ui, Tone::Note, None, &cx.say(m::welcome_safe_mode()), |_| {});
        widgets::gap(ui, 12.0);
    }
    report_ui(ui, cx);
    parts::age_note_ui(ui, cx);
    if cx.can_continue {
        if widgets::second_button(ui, None, &cx.say(m::welcome_continue())).clicked() {
            cx.wish(Wish::Continue);
        }
        widgets::gap(ui, 8.0);
    }
}

/// The way to “About this app”.
fn below_ui(ui: &mut Ui, cx: &Context<'_>) {
    widgets::gap(ui, 4.0);
    if widgets::link_button(ui, None, &cx.say(m::info_open())).clicked() {
        cx.wish(Wish::Show(PageId::Info));
    }
}

/// What is left of a start that stopped unexpectedly, and what can be done with it.
fn report_ui(ui: &mut Ui, cx: &Context<'_>) {
    let Some(report) = cx.report else { return };
    let delete = cx.say(m::report_delete());
    widgets::callout(ui, Tone::Warning, Some(&cx.say(m::report_title())), &cx.say(m::report_text()), |ui| {
        widgets::gap(ui, 8.0);
        widgets::row_ui(ui, |ui| {
            parts::copy_button_ui(ui, cx, "report", &cx.say(m::report_copy()), report);
            if widgets::second_button(ui, Some(Icon::Bin), &delete).clicked() {
                cx.wish(Wish::DeleteReport);
            }
        });
    });
    widgets::gap(ui, 12.0);
}
