//! Things that hold other things: cards, callouts, suggestions, the letter, the timeline.

use egui::accesskit::{Live, Role as Node};
use egui::{Rect, Response, Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::ui::theme::{Role, Scheme, Theme, Type, size};

use super::button::{Button, Kind};
use super::choice::group;
use super::icon::{Icon, left_centre};
use super::paint;
use super::text;

/// A card round its content, with the pads of a card.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    card_with(ui, size::CARD_PAD, 20.0, content)
}

/// A card with its own pads.
pub fn card_with<R>(ui: &mut Ui, side: f32, ends: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui);
    let edge = theme.card_edge();
    sheet(ui, vec2(side + edge, ends + edge), size::RADIUS_CARD, content)
}

/// A raised sheet: shadow, fill, edge, then the content.
pub(super) fn sheet<R>(ui: &mut Ui, pad: egui::Vec2, radius: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui);
    let shadow = ui.painter().add(Shape::Noop);
    let backdrop = ui.painter().add(Shape::Noop);
    let (rect, inner) = padded(ui, pad, content);
    if theme.has_shadow() {
        ui.painter().set(shadow, paint::card_shadow(rect, radius));
    }
    let stroke = theme.stroke(theme.card_edge(), Role::Line);
    ui.painter().set(backdrop, paint::surface_shape(rect, radius, theme.colour(Role::Sheet), stroke));
    inner
}

/// Content with room around it, over the whole width.
fn padded<R>(ui: &mut Ui, pad: egui::Vec2, content: impl FnOnce(&mut Ui) -> R) -> (Rect, R) {
    let outer = ui.available_rect_before_wrap();
    let place = Rect::from_min_max(outer.min + pad, pos2(outer.right() - pad.x, f32::INFINITY));
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(egui::Layout::top_down(egui::Align::Min)));
    let inner = content(&mut child);
    let bottom = child.min_rect().bottom() + pad.y;
    let rect = Rect::from_min_max(outer.min, pos2(outer.right(), bottom));
    ui.allocate_rect(rect, Sense::hover());
    (rect, inner)
}

/// How serious a callout is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Note,
    /// Take care.
    Warning,
    /// It did not work.
    Error,
    /// It worked.
    Success,
}

impl Tone {
    const fn look(self) -> (Icon, Role, Role) {
        match self {
            Self::Note => (Icon::Info, Role::Accent, Role::Wash),
            Self::Warning => (Icon::Warning, Role::Amber, Role::AmberWash),
            Self::Error => (Icon::Warning, Role::Error, Role::ErrorWash),
            Self::Success => (Icon::Tick, Role::Accent, Role::Wash),
        }
    }
}

/// Something to notice: a sign, words, and whatever is to be done about it. Errors are announced at once.
pub fn callout<R>(ui: &mut Ui, tone: Tone, title: Option<&str>, words: &str, below: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui);
    let (icon, colour, fill) = tone.look();
    let side = theme.sign(24.0);
    let backdrop = ui.painter().add(Shape::Noop);
    let role = if tone == Tone::Error { Node::Alert } else { Node::Note };
    let (rect, inner) = padded(ui, vec2(18.0, 14.0), |ui| {
        let top = ui.cursor().top();
        let first = theme.line_height(if title.is_some() { Type::Label } else { Type::Body });
        let centre = pos2(ui.cursor().left() + side / 2.0, top + first / 2.0);
        icon.paint(ui.painter(), centre, side, theme.colour(colour));
        indented(ui, side + 14.0, |ui| {
            group(ui, title.unwrap_or(words), role, |ui| {
                if let Some(title) = title {
                    let role = if tone == Tone::Error { Role::Error } else { Role::Ink };
                    text::text_ui(ui, title, Type::Label, role);
                }
                text::body_ui(ui, words);
                below(ui)
            })
        })
    });
    let edge = if theme.scheme() == Scheme::HighContrast { 2.0 } else { 0.0 };
    let stroke = theme.stroke(edge, colour);
    ui.painter().set(backdrop, paint::surface_shape(rect, size::RADIUS_CHOICE, theme.colour(fill), stroke));
    inner
}

/// Content moved to the right.
pub(super) fn indented<R>(ui: &mut Ui, by: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let outer = ui.available_rect_before_wrap();
    let place = outer.with_min_x(outer.left() + by);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(egui::Layout::top_down(egui::Align::Min)));
    let inner = content(&mut child);
    let rect = Rect::from_min_max(outer.min, pos2(outer.right(), child.min_rect().bottom().max(outer.top())));
    ui.allocate_rect(rect, Sense::hover());
    inner
}

/// A guess that one press takes over: a sign, a question, why, and the button. Gives the button's response.
pub fn suggestion(ui: &mut Ui, icon: Icon, question: &str, why: &str, button: &str) -> Response {
    let theme = Theme::of(ui);
    let backdrop = ui.painter().add(Shape::Noop);
    let edge = if theme.scheme() == Scheme::HighContrast { 2.0 } else { 0.0 };
    let press = Button::new(Kind::Second, button);
    let (rect, response) = padded(ui, vec2(18.0, 14.0), |ui| {
        let disc = (40.0 * theme.scale().sqrt()).round();
        let button_size = press.size(ui, ui.available_width());
        let indent = disc + 14.0;
        let words = ui.available_width() - indent - button_size.x - 14.0;
        let beside = theme.is_compact() && words > 160.0;
        let outer = ui.available_rect_before_wrap();
        let right = if beside { outer.left() + indent + words } else { outer.right() };
        let place = Rect::from_min_max(pos2(outer.left() + indent, outer.top()), pos2(right, f32::INFINITY));
        let mut column =
            ui.new_child(UiBuilder::new().max_rect(place).layout(egui::Layout::top_down(egui::Align::Min)));
        text::label_ui(&mut column, question);
        column.add_space(1.0);
        text::explain_ui(&mut column, why);
        if !beside {
            column.add_space(8.0);
            let response = press.show(&mut column);
            let bottom = column.min_rect().bottom();
            paint_disc(ui, theme, icon, pos2(outer.left() + disc / 2.0, outer.top() + disc / 2.0), disc);
            ui.allocate_rect(Rect::from_min_max(outer.min, pos2(outer.right(), bottom)), Sense::hover());
            return response;
        }
        let bottom = column.min_rect().bottom().max(outer.top() + button_size.y);
        let row = Rect::from_min_max(outer.min, pos2(outer.right(), bottom));
        paint_disc(ui, theme, icon, left_centre(row, disc), disc);
        let at = pos2(row.right() - button_size.x, row.center().y - button_size.y / 2.0);
        let mut corner = ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(at, button_size)));
        let response = press.show(&mut corner);
        ui.allocate_rect(row, Sense::hover());
        response
    });
    let stroke = theme.stroke(edge, Role::Line);
    ui.painter().set(backdrop, paint::surface_shape(rect, size::RADIUS_CHOICE, theme.colour(Role::Wash), stroke));
    response
}

fn paint_disc(ui: &Ui, theme: Theme, icon: Icon, centre: egui::Pos2, side: f32) {
    paint::disc(ui.painter(), centre, side / 2.0, theme.colour(Role::Accent), Stroke::NONE);
    icon.paint(ui.painter(), centre, side * 0.62, theme.colour(Role::OnAccent));
}

/// The sentence that says what is wrong, with its sign; stands above the field or the group.
pub fn error_line(ui: &mut Ui, words: &str) -> Response {
    let theme = Theme::of(ui);
    let side = theme.sign(20.0);
    let galley = paint::layout(ui, words, Type::Label, Role::Error, ui.available_width() - side - 8.0);
    let (rect, response) = ui.allocate_exact_size(vec2(side + 8.0 + galley.size().x, galley.size().y), Sense::hover());
    let first = rect.with_max_y(rect.top() + theme.line_height(Type::Label));
    Icon::Warning.paint(ui.painter(), left_centre(first, side), side, theme.colour(Role::Error));
    paint::words(ui.painter(), rect.left_top() + vec2(side + 8.0, 0.0), galley);
    response.widget_info(|| WidgetInfo::labeled(Node::Label, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Assertive));
    response
}

/// "Copied", with a tick, beside the button that did it. Announced.
pub fn copied_note(ui: &mut Ui, words: &str) -> Response {
    let theme = Theme::of(ui);
    let side = theme.sign(20.0);
    let galley = paint::layout(ui, words, Type::Label, Role::Accent, ui.available_width() - side - 6.0);
    let height = galley.size().y.max(44.0);
    let (rect, response) = ui.allocate_exact_size(vec2(side + 6.0 + galley.size().x, height), Sense::hover());
    Icon::Tick.paint_with(ui.painter(), left_centre(rect, side), side, theme.colour(Role::Accent), 3.0);
    paint::words(ui.painter(), pos2(rect.left() + side + 6.0, rect.center().y - galley.size().y / 2.0), galley);
    response.widget_info(|| WidgetInfo::labeled(Node::Label, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    response
}

/// The letter as it will be sent, paragraph by paragraph; one of them may be new.
pub fn letter_preview(ui: &mut Ui, name: &str, paragraphs: &[&str], new: Option<usize>) {
    let edge = Theme::of(ui).card_edge();
    sheet(ui, vec2(24.0 + edge, 18.0 + edge), 6.0, |ui| {
        group(ui, name, Node::Article, |ui| {
            for (index, paragraph) in paragraphs.iter().enumerate() {
                if index > 0 {
                    ui.add_space(9.0);
                }
                paragraph_ui(ui, paragraph, new == Some(index));
            }
        });
    });
}

fn paragraph_ui(ui: &mut Ui, words: &str, new: bool) {
    let theme = Theme::of(ui);
    let wash = ui.painter().add(Shape::Noop);
    let response = text::text_ui(ui, words, Type::Explain, Role::Ink);
    if new {
        let line = ui.max_rect().x_range();
        let rect = Rect::from_x_y_ranges(line.min - 20.0..=line.max + 24.0, response.rect.y_range().expand(3.0));
        let bar = rect.with_max_x(rect.left() + 4.0);
        let fill = Shape::rect_filled(rect, 0.0, theme.colour(Role::Wash));
        let accent = Shape::rect_filled(bar, 0.0, theme.colour(Role::Accent));
        ui.painter().set(wash, Shape::Vec(vec![fill, accent]));
    }
}

/// What stands in the disc of a timeline's item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Done.
    Done,
    /// A numbered step that is done.
    DoneStep,
    /// Still to come, with a sign.
    Coming(Icon),
    /// The step to take now, by number.
    Now(usize),
    /// A later step, by number.
    Later(usize),
}

/// One thing after another: disc, heading, text. `below` adds what can be done there.
pub fn timeline_item<R>(
    ui: &mut Ui,
    mark: Mark,
    heading: &str,
    words: Option<&str>,
    last: bool,
    below: impl FnOnce(&mut Ui) -> R,
) -> R {
    let theme = Theme::of(ui);
    let numbered = !matches!(mark, Mark::Done | Mark::Coming(_));
    let disc = ((if numbered { 30.0 } else { 40.0 }) * theme.scale().sqrt()).round();
    let indent = disc + if numbered { 12.0 } else { 18.0 };
    let top = ui.cursor().left_top();
    let inner = indented(ui, indent, |ui| {
        let (style, role) = match mark {
            Mark::DoneStep => (Type::Body, Role::InkSoft),
            Mark::Later(_) => (Type::Body, Role::Ink),
            Mark::Now(_) => (Type::Label, Role::Ink),
            Mark::Done | Mark::Coming(_) => (Type::Choice, Role::Ink),
        };
        if numbered {
            ui.add_space(((disc - theme.line_height(style)) / 2.0).max(0.0));
        }
        text::text_ui(ui, heading, style, role);
        if let Some(words) = words {
            ui.add_space(1.0);
            text::explain_ui(ui, words);
        }
        below(ui)
    });
    let missing = top.y + disc - ui.cursor().top();
    ui.add_space(missing.max(0.0));
    if !last {
        ui.add_space(if numbered { 14.0 } else { 16.0 });
    }
    let centre = pos2(top.x + disc / 2.0, top.y + disc / 2.0);
    let bottom = ui.cursor().top();
    if !last && !numbered && bottom - top.y > disc + 8.0 {
        let line = Rect::from_x_y_ranges(centre.x - 1.0..=centre.x + 1.0, top.y + disc + 4.0..=bottom);
        ui.painter().rect_filled(line, 0.0, theme.colour(Role::Edge).gamma_multiply(0.5));
    }
    paint_mark(ui, theme, mark, centre, disc);
    inner
}

pub(super) fn paint_mark(ui: &Ui, theme: Theme, mark: Mark, centre: egui::Pos2, side: f32) {
    let filled = matches!(mark, Mark::Done | Mark::DoneStep | Mark::Now(_));
    let (fill, sign, stroke) = if filled {
        (Role::Accent, Role::OnAccent, Stroke::NONE)
    } else {
        (Role::Sheet, Role::Accent, theme.stroke(2.0, Role::Edge))
    };
    paint::disc(ui.painter(), centre, side / 2.0, theme.colour(fill), stroke);
    match mark {
        Mark::Done | Mark::DoneStep => {
            Icon::Tick.paint(ui.painter(), centre, side * 0.62, theme.colour(sign));
        }
        Mark::Coming(icon) => icon.paint(ui.painter(), centre, side * 0.62, theme.colour(sign)),
        Mark::Now(number) | Mark::Later(number) => {
            let role = if filled { Role::OnAccent } else { Role::Ink };
            let galley = paint::layout(ui, &number.to_string(), Type::Label, role, f32::INFINITY);
            paint::words(ui.painter(), centre - galley.size() / 2.0, galley);
        }
    }
}

/// A timeline's item with a quiet button at its right, or below where there is no room. Gives the button's response.
pub fn timeline_item_with_action(ui: &mut Ui, mark: Mark, heading: &str, words: &str, action: &str) -> Response {
    let button = Button::new(Kind::Quiet, action);
    let size = button.size(ui, ui.available_width());
    let beside = Theme::of(ui).is_compact() && ui.available_width() - size.x >= 360.0;
    let row = ui.available_rect_before_wrap();
    let mut response = None;
    timeline_item(ui, mark, heading, Some(words), false, |ui| {
        if !beside {
            response = Some(button.show(ui));
        }
    });
    response.unwrap_or_else(|| {
        let at = Rect::from_min_size(pos2(row.right() - size.x, row.top() - 2.0), size + vec2(0.5, 0.0));
        button.show(&mut ui.new_child(UiBuilder::new().max_rect(at)))
    })
}

/// Two things side by side where there is room for both, else one below the other.
pub fn columns_ui(ui: &mut Ui, gap: f32, left_share: f32, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let theme = Theme::of(ui);
    let outer = ui.available_rect_before_wrap();
    if !theme.is_compact() || outer.width() < 560.0 {
        left(ui);
        ui.add_space(gap);
        right(ui);
        return;
    }
    let split = outer.left() + (outer.width() - gap) * left_share;
    let column = egui::Layout::top_down(egui::Align::Min);
    let mut first = ui.new_child(UiBuilder::new().max_rect(outer.with_max_x(split)).layout(column));
    left(&mut first);
    let mut second = ui.new_child(UiBuilder::new().max_rect(outer.with_min_x(split + gap)).layout(column));
    right(&mut second);
    let bottom = first.min_rect().bottom().max(second.min_rect().bottom());
    ui.allocate_rect(Rect::from_min_max(outer.min, pos2(outer.right(), bottom)), Sense::hover());
}

/// Buttons and notes in a row that wraps.
pub fn row_ui<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(10.0, 8.0);
        ui.horizontal_wrapped(content).inner
    })
    .inner
}
