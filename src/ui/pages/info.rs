//! About the app: version, privacy, licence, and “delete everything”.

use egui::Ui;

use super::parts::Folds;
use super::{Head, Page, licences};
use crate::language::m;
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
            .say(m::info_lead(date, env!("CARGO_PKG_VERSION")));
        Head { caption: String::new(), title: cx.say(m::info_title()), lead: Some(lead) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let privacy = if cx.is_safe {
            cx.say(m::welcome_safe_mode())
        } else {
            cx.say(m::info_privacy_text(cx.folder))
        };
        for (title, text) in [
            (m::info_privacy_title(), privacy),
            (m::info_advice_title(), cx.say(m::info_advice_text())),
            (m::info_licence_title(), cx.say(m::info_licence_text())),
            (m::info_delete_title(), cx.say(m::info_delete_text())),
        ] {
            widgets::heading_ui(ui, &cx.say(&title));
            widgets::body_ui(ui, &text);
            widgets::gap(ui, 12.0);
            if title == m::info_licence_title() {
                licences::licences_ui(ui, cx, &mut self.folds);
                widgets::gap(ui, 12.0);
            }
        }
        delete_ui(ui, cx, &mut self.confirms_delete);
        widgets::gap(ui, 12.0);
        if widgets::link_button(ui, None, &cx.say(m::sources_open())).clicked() {
            cx.wish(Wish::Show(PageId::Sources));
        }
    }
}

/// Deleting takes two presses, so that none is by accident.
fn delete_ui(ui: &mut Ui, cx: &Context<'_>, confirms: &mut bool) {
    if !*confirms {
        if widgets::second_button(ui, Some(Icon::Bin), &cx.say(m::button_delete_everything())).clicked() {
            *confirms = true;
        }
        return;
    }
    let (yes, no) = (cx.say(m::info_delete_yes()), cx.say(m::info_delete_no()));
    widgets::callout(ui, Tone::Warning, None, &cx.say(m::info_delete_sure()), |ui| {
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
