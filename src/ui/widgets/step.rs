//! A step to press when it is done: disc, title, and what belongs to it.
//!
//! The whole line reacts. The caller keeps how far the person is.

use egui::accesskit::{AriaCurrent, Role as Node};
use egui::{Rect, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type, size};

use super::paint::{self, Run};
use super::surface::{Mark, indented, paint_mark};

const DISC: f32 = 30.0;
const GAP: f32 = 12.0;

/// One of several steps, before it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepItem<'a> {
    /// How far it is, and its number.
    pub mark: Mark,
    /// What to do; also the accessible name.
    pub title: &'a str,
    /// The part of the title that carries its weight.
    pub strong: Option<&'a str>,
    /// Something stands below the title.
    pub open: bool,
    /// For screen readers: done, here, to come, and what a press does.
    pub state: &'a str,
}

/// Shows a step and what is `below` its title. Gives whether its line was pressed.
pub fn step_item(ui: &mut Ui, item: &StepItem<'_>, below: impl FnOnce(&mut Ui)) -> bool {
    let theme = Theme::of(ui);
    let disc = (DISC * theme.scale().sqrt()).round();
    let clicked = line_ui(ui, theme, item, disc);
    if item.open {
        indented(ui, disc + GAP, below);
        ui.add_space(8.0);
    }
    clicked
}

fn line_ui(ui: &mut Ui, theme: Theme, item: &StepItem<'_>, disc: f32) -> bool {
    let now = matches!(item.mark, Mark::Now(_));
    let words = paint::layout_runs(ui, &runs(item), ui.available_width() - disc - GAP);
    let first_line = words.rows.first().map_or(disc, |row| row.rect().height());
    let pad = ((44.0_f32.max(disc + 8.0) - first_line) / 2.0).max(4.0);
    // What belongs to a step stands close below its title.
    let height = words.size().y + pad + if item.open { 2.0 } else { pad };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Node::Button, true, item.title));
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_description(item.state);
        if now {
            node.set_aria_current(AriaCurrent::Step);
        }
    });
    let row = rect.expand2(vec2(8.0, 0.0));
    if response.hovered() {
        ui.painter().rect_filled(row, paint::corner(size::RADIUS_SMALL), theme.colour(Role::Sunken));
    }
    let at = pos2(rect.left() + disc + GAP, rect.top() + pad);
    let centre = pos2(rect.left() + disc / 2.0, at.y + first_line / 2.0);
    paint_mark(ui, theme, item.mark, centre, disc);
    paint::words(ui.painter(), at, words);
    if response.has_focus() {
        paint::ring(ui, Rect::from_min_max(row.min, row.max).shrink2(vec2(0.0, 2.0)), size::RADIUS_SMALL);
    }
    response.clicked()
}

fn runs<'a>(item: &StepItem<'a>) -> Vec<Run<'a>> {
    let (style, role) = match item.mark {
        Mark::DoneStep | Mark::Done => (Type::Body, Role::InkSoft),
        Mark::Now(_) => (Type::Label, Role::Ink),
        _ => (Type::Body, Role::Ink),
    };
    let plain = |words| Run { words, style, role };
    let split = item.strong.and_then(|strong| Some((item.title.split_once(strong)?, strong)));
    let Some(((before, after), strong)) = split else { return vec![plain(item.title)] };
    vec![plain(before), Run { words: strong, style: Type::Label, role }, plain(after)]
}
