//! What the app does and what it can't do.

use egui::Ui;

use super::{Footer, Head, PageUi};
use crate::ui::view::{Command, SidePage, View};
use crate::ui::widgets::icon::Icon;
use crate::ui::widgets;

/// The page.
pub struct Welcome;

impl PageUi for Welcome {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: String::new(), title: view.say("welcome-title"), lead: Some(view.say("welcome-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        for (icon, sentence) in [
            (Icon::Lock, "welcome-sends-nothing"),
            (Icon::Page, "welcome-helps-write"),
            (Icon::Question, "welcome-cannot-force"),
            (Icon::Tick, "welcome-free"),
        ] {
            widgets::point_ui(ui, icon, &view.say(sentence));
        }
        widgets::gap(ui, 8.0);
        widgets::small_ui(ui, &view.say("welcome-products"));
        widgets::small_ui(ui, &view.say("welcome-not-meta"));
        if view.can_continue {
            widgets::gap(ui, 12.0);
            if widgets::second_button(ui, None, &view.say("welcome-continue")).clicked() {
                view.ask(Command::Continue);
            }
        }
        if widgets::link_button(ui, None, &view.say("info-open")).clicked() {
            view.ask(Command::ShowSide(SidePage::Info));
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::next(view, true, "button-next")
    }
}
