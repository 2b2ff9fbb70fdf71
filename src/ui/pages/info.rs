//! About the app: version, privacy, licence, and “delete everything”.

use egui::Ui;

use super::{Footer, Head, PageUi, licences};
use crate::language::Value;
use crate::ui::view::{Command, SidePage, View};
use crate::ui::widgets::{self, Icon, Tone};

/// The page.
pub struct Info;

impl PageUi for Info {
    fn head(&self, view: &View<'_>) -> Head {
        let date = view.knowledge().date().map(|date| view.words.date(date)).unwrap_or_default();
        let lead = view
            .say_with("info-lead", &[("version", Value::from(env!("CARGO_PKG_VERSION"))), ("date", Value::from(date))]);
        Head { caption: String::new(), title: view.say("info-title"), lead: Some(lead) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let privacy = if view.is_safe {
            view.say("welcome-safe-mode")
        } else {
            view.say_with("info-privacy-text", &[("folder", Value::from(view.folder))])
        };
        for (title, text) in [
            ("info-privacy-title", privacy),
            ("info-advice-title", view.say("info-advice-text")),
            ("info-licence-title", view.say("info-licence-text")),
            ("info-delete-title", view.say("info-delete-text")),
        ] {
            widgets::heading_ui(ui, &view.say(title));
            widgets::body_ui(ui, &text);
            widgets::gap(ui, 12.0);
            if title == "info-licence-title" {
                licences::licences_ui(ui, view);
                widgets::gap(ui, 12.0);
            }
        }
        delete_ui(ui, view);
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &view.say("sources-open")).clicked() {
            view.ask(Command::ShowSide(SidePage::Sources));
        }
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}

/// Deleting takes two presses, so that none is by accident.
fn delete_ui(ui: &mut Ui, view: &mut View<'_>) {
    if !view.session.confirms_delete {
        if widgets::second_button(ui, Some(Icon::Bin), &view.say("button-delete-everything")).clicked() {
            view.session.confirms_delete = true;
        }
        return;
    }
    let (yes, no) = (view.say("info-delete-yes"), view.say("info-delete-no"));
    widgets::callout(ui, Tone::Warning, None, &view.say("info-delete-sure"), |ui| {
        widgets::row_ui(ui, |ui| {
            if widgets::second_button(ui, Some(Icon::Bin), &yes).clicked() {
                view.ask(Command::DeleteEverything);
            }
            if widgets::second_button(ui, None, &no).clicked() {
                view.session.confirms_delete = false;
            }
        });
    });
}
