//! About the app: version, privacy, licence, and “delete everything”.

use egui::Ui;

use super::parts::Folds;
use super::{Head, Page, licences};
use crate::language::Value;
use crate::flow::PageId;
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Icon, Tone};

/// The page.
#[derive(Default)]
pub struct InfoPage {
    confirms_delete: bool,
    folds: Folds,
}

impl Page for InfoPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let date = cx.knowledge().date().map(|date| cx.words.date(date)).unwrap_or_default();
        let lead = cx
            .say_with("info-lead", &[("version", Value::from(env!("CARGO_PKG_VERSION"))), ("date", Value::from(date))]);
        Head { caption: String::new(), title: cx.say("info-title"), lead: Some(lead) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let privacy = if cx.is_safe {
            cx.say("welcome-safe-mode")
        } else {
            cx.say_with("info-privacy-text", &[("folder", Value::from(cx.folder))])
        };
        for (title, text) in [
            ("info-privacy-title", privacy),
            ("info-advice-title", cx.say("info-advice-text")),
            ("info-licence-title", cx.say("info-licence-text")),
            ("info-delete-title", cx.say("info-delete-text")),
        ] {
            widgets::heading_ui(ui, &cx.say(title));
            widgets::body_ui(ui, &text);
            widgets::gap(ui, 12.0);
            if title == "info-licence-title" {
                licences::licences_ui(ui, cx, &mut self.folds);
                widgets::gap(ui, 12.0);
            }
        }
        delete_ui(ui, cx, &mut self.confirms_delete);
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &cx.say("sources-open")).clicked() {
            cx.wish(Wish::Show(PageId::Sources));
        }
    }
}

/// Deleting takes two presses, so that none is by accident.
fn delete_ui(ui: &mut Ui, cx: &Context<'_>, confirms: &mut bool) {
    if !*confirms {
        if widgets::second_button(ui, Some(Icon::Bin), &cx.say("button-delete-everything")).clicked() {
            *confirms = true;
        }
        return;
    }
    let (yes, no) = (cx.say("info-delete-yes"), cx.say("info-delete-no"));
    widgets::callout(ui, Tone::Warning, None, &cx.say("info-delete-sure"), |ui| {
        widgets::row_ui(ui, |ui| {
            if widgets::second_button(ui, Some(Icon::Bin), &yes).clicked() {
                cx.wish(Wish::DeleteEverything);
            }
            if widgets::second_button(ui, None, &no).clicked() {
                *confirms = false;
            }
        });
    });
}
