//! The licences of everything that is built into the program, folded away until somebody asks.
//!
//! The text is made by `script/licences`; this only shows it. Licences stay in the language they are written in.

use egui::Ui;

use super::parts::Folds;
use crate::language::m;
use crate::packed::Pack;
use crate::ui::context::Context;
use crate::ui::widgets;

static LICENCES: Pack = Pack::new(include_bytes!(concat!(env!("OUT_DIR"), "/licences.pack")));

/// What stands before the title of each section of the file; the first section lists the parts and has no title.
const SECTION: &str = "== ";

/// The parts, and below them each licence under its name.
pub fn licences_ui(ui: &mut Ui, cx: &Context<'_>, folds: &mut Folds) {
    let all = cx.say(m::info_licences());
    if !folds.button_ui(ui, "licences", &all) {
        return;
    }
    for section in LICENCES.text("licences").split(SECTION).filter(|section| !section.is_empty()) {
        let (title, lines) = section.split_once('\n').unwrap_or((section, ""));
        let title = title.trim();
        widgets::gap(ui, 8.0);
        if title.is_empty() || folds.button_ui(ui, title, title) {
            for line in lines.lines().filter(|line| !line.is_empty()) {
                widgets::small_ui(ui, line);
            }
        }
    }
}
