//! Text size and colours.

use egui::Ui;

use super::{Footer, Head, PageUi};
use crate::answers::{Look, Preferences};
use crate::language::Value;
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Choice};

const SIZES: [u16; 5] = [100, 125, 150, 175, 200];
const LOOKS: [(Look, &str); 4] = [
    (Look::System, "look-system"),
    (Look::Light, "look-light"),
    (Look::Dark, "look-dark"),
    (Look::HighContrast, "look-high-contrast"),
];

/// The page.
pub struct Display;

impl PageUi for Display {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: String::new(), title: view.say("display-title"), lead: Some(view.say("display-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let sizes = SIZES.map(|size| view.say_with("display-size-value", &[("percent", Value::from(size))]));
        let picked =
            options_ui(ui, view, "display-size", &sizes, |index| SIZES.get(index) == Some(&view.preferences.text_size));
        if let Some(size) = picked.and_then(|index| SIZES.get(index)) {
            view.ask(Command::Prefer(Preferences { text_size: *size, ..view.preferences.clone() }));
        }
        widgets::gap(ui, 16.0);
        let looks = LOOKS.map(|(_, id)| view.say(id));
        let picked = options_ui(ui, view, "display-look", &looks, |index| {
            LOOKS.get(index).is_some_and(|(look, _)| *look == view.preferences.look)
        });
        if let Some((look, _)) = picked.and_then(|index| LOOKS.get(index)) {
            view.ask(Command::Prefer(Preferences { look: *look, ..view.preferences.clone() }));
        }
        widgets::gap(ui, 16.0);
        widgets::heading_ui(ui, &view.say("display-motion"));
        let less_motion = view.preferences.less_motion;
        if widgets::tick_row(ui, &view.say("display-less-motion"), less_motion).clicked() {
            view.ask(Command::Prefer(Preferences { less_motion: !less_motion, ..view.preferences.clone() }));
        }
    }

    fn footer(&self, _view: &View<'_>) -> Footer {
        Footer::Empty
    }
}

fn options_ui(
    ui: &mut Ui,
    view: &View<'_>,
    key: &'static str,
    words: &[String],
    is_selected: impl Fn(usize) -> bool,
) -> Option<usize> {
    let options: Vec<Choice<'_>> = words
        .iter()
        .enumerate()
        .map(|(index, title)| Choice { title, selected: is_selected(index), ..Choice::default() })
        .collect();
    let label = view.say(key);
    widgets::heading_ui(ui, &label);
    widgets::gap(ui, 4.0);
    widgets::select_ui(ui, key, &label, &options)
}
