//! The licences of everything that is built into the program, folded away until somebody asks.
//!
//! The text is made by `script/licences`; this only shows it. Licences stay in the language they are written in.

use egui::Ui;

use super::parts;
use crate::ui::view::View;
use crate::ui::widgets;

const LICENCES: &str = include_str!("../../../assets/licences.txt");

/// What stands before the title of each section of the file; the first section lists the parts and has no title.
const SECTION: &str = "== ";

/// The parts, and below them each licence under its name.
pub fn licences_ui(ui: &mut Ui, view: &mut View<'_>) {
    let all = view.say("info-licences");
    if !fold_ui(ui, view, "licences", &all) {
        return;
    }
    for section in LICENCES.split(SECTION).filter(|section| !section.is_empty()) {
        let (title, lines) = section.split_once('\n').unwrap_or((section, ""));
        let title = title.trim();
        widgets::gap(ui, 8.0);
        if title.is_empty() || fold_ui(ui, view, title, title) {
            for line in lines.lines().filter(|line| !line.is_empty()) {
                widgets::small_ui(ui, line);
            }
        }
    }
}

/// A button that folds; says whether what is below it is to be shown.
fn fold_ui(ui: &mut Ui, view: &mut View<'_>, key: &str, words: &str) -> bool {
    let is_open = view.session.unfolded.contains(key);
    if parts::fold_button(ui, words, is_open).clicked() {
        if is_open {
            view.session.unfolded.remove(key);
        } else {
            view.session.unfolded.insert(key.to_owned());
        }
    }
    is_open
}
