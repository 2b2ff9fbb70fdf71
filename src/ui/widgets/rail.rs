//! Where the person is: the rail at the left, or the top bar with its menu where there is no room for one.

use std::sync::Arc;

use egui::accesskit::Role as Node;
use egui::{Galley, Id, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type, size};

use super::button::{Button, Kind};
use super::frame_model::{FrameResponse, RailModel, Section, SectionState};
use super::icon::{Icon, left_centre};
use super::logo::{MARK, paint_mark};
use super::paint::{self, Run};

const LEFT: f32 = 28.0;
const RIGHT: f32 = 20.0;
const TOP: f32 = 28.0;
const BOTTOM: f32 = 20.0;
const DOT_GAP: f32 = 12.0;
const BUTTON_GAP: f32 = 8.0;

/// The dot of a section.
fn dot(theme: Theme) -> f32 {
    theme.sign(24.0)
}

/// The height that the rail needs to show all it has.
pub(super) fn needed_height(ui: &Ui, model: &RailModel<'_>) -> f32 {
    let width = size::RAIL - LEFT - RIGHT;
    let sections: f32 = model.sections.iter().map(|section| SectionWords::layout(ui, section, width).height).sum();
    let note = offline(ui, model, width).size().y;
    let buttons: f32 = buttons(model).iter().map(|button| button.size(ui, width).y + BUTTON_GAP).sum();
    TOP + MARK + 36.0 + sections + note + 14.0 + buttons + BOTTOM
}

/// The rail, over all of `ui`.
pub(super) fn rail_ui(ui: &mut Ui, model: &RailModel<'_>) -> FrameResponse {
    let theme = Theme::of(ui);
    let rail = ui.max_rect();
    ui.painter().rect_filled(rail, 0.0, theme.colour(Role::Rail));
    let inside = Rect::from_min_max(rail.min + vec2(LEFT, TOP), rail.max - vec2(RIGHT, BOTTOM));
    name_ui(ui, model.app, inside);
    let list = inside.with_min_y(inside.top() + MARK + 36.0);
    let section = sections_ui(&mut column(ui, list), model);
    let width = inside.width();
    let foot = offline(ui, model, width).size().y
        + 14.0
        + buttons(model).iter().map(|button| button.size(ui, width).y).sum::<f32>()
        + BUTTON_GAP;
    let (text_size, language) = foot_ui(&mut column(ui, inside.with_min_y(inside.bottom() - foot)), model);
    FrameResponse { section, text_size, language, ..FrameResponse::default() }
}

/// The top bar: mark, section, progress, menu, five bars. Gives its lower edge.
pub(super) fn bar_ui(ui: &mut Ui, model: &RailModel<'_>, menu: Id) -> f32 {
    let theme = Theme::of(ui);
    let whole = ui.max_rect();
    let pad = size::NARROW_PAD.min(whole.width() * 0.05).max(16.0);
    let open: bool = ui.data(|data| data.get_temp(menu)).unwrap_or(false);
    let chevron = if open { Icon::ChevronUp } else { Icon::ChevronDown };
    let button = Button::new(Kind::Small, model.menu).icon_after(chevron).expanded(open);
    let button_size = button.size(ui, whole.width());
    let words = here(ui, model, whole.width() - 2.0 * pad - MARK - button_size.x - 28.0);
    let row_height = words.size().y.max(button_size.y).max(MARK);
    let row = Rect::from_min_size(whole.min + vec2(pad, 8.0), vec2(whole.width() - 2.0 * pad, row_height));
    let bar = whole.with_max_y(row.bottom() + 26.0);
    ui.painter().rect_filled(bar, 0.0, theme.colour(Role::Rail));
    paint_mark(ui.painter(), pos2(row.left(), row.center().y - MARK / 2.0), MARK * 0.9, theme);
    let at = pos2(row.left() + MARK + 10.0, row.center().y - words.size().y / 2.0);
    let named = ui.interact(Rect::from_min_size(at, words.size()), ui.scope_id().with("here"), Sense::hover());
    named.widget_info(|| WidgetInfo::labeled(Node::Label, true, format!("{}, {}", now(model), model.progress)));
    paint::words(ui.painter(), at, words);
    let place =
        Rect::from_min_size(pos2(row.right() - button_size.x, row.center().y - button_size.y / 2.0), button_size);
    if button.show(&mut column(ui, place.expand2(vec2(0.5, 0.0)))).clicked() {
        ui.data_mut(|data| data.insert_temp(menu, !open));
    }
    paint_bars(
        ui,
        theme,
        model,
        Rect::from_min_max(row.left_bottom() + vec2(0.0, 8.0), row.right_bottom() + vec2(0.0, 16.0)),
    );
    ui.allocate_rect(bar, Sense::hover());
    bar.bottom()
}

/// What the menu of the top bar opens in the page: all the rest of the rail.
pub(super) fn menu_ui(ui: &mut Ui, model: &RailModel<'_>) -> FrameResponse {
    let theme = Theme::of(ui);
    let backdrop = ui.painter().add(Shape::Noop);
    let outer = ui.available_rect_before_wrap();
    let rect = Rect::from_min_max(outer.min, pos2(outer.right(), f32::INFINITY));
    let mut child = column(ui, rect.shrink2(vec2(18.0, 0.0)));
    child.add_space(18.0);
    let section = sections_ui(&mut child, model);
    let (text_size, language) = foot_ui(&mut child, model);
    let bottom = child.min_rect().bottom() + 18.0;
    let rect = outer.with_max_y(bottom);
    ui.allocate_rect(rect, Sense::hover());
    let stroke = theme.stroke(theme.card_edge(), Role::Line);
    ui.painter().set(backdrop, paint::surface_shape(rect, size::RADIUS_CARD, theme.colour(Role::Rail), stroke));
    FrameResponse { section, text_size, language, ..FrameResponse::default() }
}

fn column(ui: &mut Ui, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).layout(egui::Layout::top_down(egui::Align::Min)))
}

/// Mark and name, the name in short lines.
fn name_ui(ui: &mut Ui, app: &str, inside: Rect) {
    let theme = Theme::of(ui);
    paint_mark(ui.painter(), inside.min, MARK, theme);
    let mut format = theme.format(Type::Choice, Role::Ink);
    format.line_height = Some((21.0 * theme.scale()).round());
    let mut job = egui::text::LayoutJob::single_section(app.to_owned(), format);
    job.wrap.max_width = inside.width() - MARK - DOT_GAP - 8.0;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let at = pos2(inside.left() + MARK + DOT_GAP, inside.top() + MARK / 2.0 - galley.size().y / 2.0);
    let named = ui.interact(Rect::from_min_size(at, galley.size()), ui.scope_id().with("app"), Sense::hover());
    named.widget_info(|| WidgetInfo::labeled(Node::Label, true, app));
    paint::words(ui.painter(), at, galley);
}

fn sections_ui(ui: &mut Ui, model: &RailModel<'_>) -> Option<usize> {
    let mut clicked = None;
    for (index, section) in model.sections.iter().enumerate() {
        let last = index + 1 == model.sections.len();
        if section_ui(ui, model, section, index, last).clicked() {
            clicked = Some(index);
        }
    }
    clicked
}

fn section_ui(ui: &mut Ui, model: &RailModel<'_>, section: &Section<'_>, index: usize, last: bool) -> Response {
    let theme = Theme::of(ui);
    let words = SectionWords::layout(ui, section, ui.available_width());
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), words.height));
    let done = section.state == SectionState::Done;
    let sense = if done { Sense::click() } else { Sense::hover() };
    let touch = rect.with_max_y(rect.bottom() - 4.0);
    let response = ui.interact(touch, ui.make_persistent_id(("section", index)), sense);
    let role = if done { Node::Button } else { Node::Label };
    let state = model.state_words(section.state);
    let name = if done { section.title.to_owned() } else { format!("{}, {state}", section.title) };
    response.widget_info(|| WidgetInfo::labeled(role, true, &name));
    let description = section.summary.map_or_else(|| state.to_owned(), |summary| format!("{state}: {summary}"));
    if done {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(description));
    }
    let dot = dot(theme);
    paint_dot(ui, theme, section.state, rect.left_top(), dot);
    if !last {
        let x = rect.left() + dot / 2.0;
        let line = Rect::from_x_y_ranges(x - 1.0..=x + 1.0, rect.top() + dot + 4.0..=rect.bottom() - 4.0);
        ui.painter().rect_filled(line, 0.0, theme.colour(Role::Edge).gamma_multiply(0.55));
    }
    let at = rect.left_top() + vec2(dot + DOT_GAP, (dot - (20.0 * theme.scale()).round()) / 2.0);
    if response.hovered() {
        let y = at.y + words.title.size().y;
        let width = words.title.size().x;
        ui.painter().hline(at.x..=at.x + width, y, theme.stroke(1.5, Role::Ink));
    }
    let ring = rect.with_max_y(at.y + words.text_height).expand2(vec2(2.0, 0.0));
    words.paint(ui, at);
    paint::focus_ring(ui, &response, ring, size::RADIUS_SMALL);
    response
}

/// Name and summary of a section, laid out.
struct SectionWords {
    title: Arc<Galley>,
    summary: Option<Arc<Galley>>,
    text_height: f32,
    height: f32,
}

impl SectionWords {
    fn layout(ui: &Ui, section: &Section<'_>, width: f32) -> Self {
        let theme = Theme::of(ui);
        let (style, role) = match section.state {
            SectionState::Done => (Type::Explain, Role::Ink),
            SectionState::Now => (Type::Label, Role::Ink),
            SectionState::Coming => (Type::Explain, Role::InkSoft),
        };
        let width = width - dot(theme) - DOT_GAP;
        let mut format = theme.format(style, role);
        format.line_height = Some((20.0 * theme.scale()).round());
        let mut job = egui::text::LayoutJob::single_section(section.title.to_owned(), format);
        job.wrap.max_width = width;
        let title = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let summary = section.summary.map(|words| paint::layout(ui, words, Type::Small, Role::InkSoft, width));
        let text_height = title.size().y + summary.as_ref().map_or(0.0, |galley| galley.size().y);
        Self { title, summary, text_height, height: (text_height + 22.0).max(44.0) }
    }

    fn paint(self, ui: &Ui, at: Pos2) {
        let below = at + vec2(0.0, self.title.size().y);
        paint::words(ui.painter(), at, self.title);
        if let Some(summary) = self.summary {
            paint::words(ui.painter(), below, summary);
        }
    }
}

fn paint_dot(ui: &Ui, theme: Theme, state: SectionState, at: Pos2, dot: f32) {
    let centre = at + vec2(dot / 2.0, dot / 2.0);
    let painter = ui.painter();
    match state {
        SectionState::Done => {
            paint::disc(painter, centre, dot / 2.0, theme.colour(Role::Accent), Stroke::NONE);
            Icon::Tick.paint_with(painter, centre, dot * 0.62, theme.colour(Role::OnAccent), 3.4);
        }
        SectionState::Now => {
            let rail = theme.colour(Role::Rail);
            paint::disc(painter, centre, dot / 2.0, rail, theme.stroke(size::STROKE_SELECTED, Role::Accent));
            painter.circle_filled(centre, dot * 0.23, theme.colour(Role::Accent));
        }
        SectionState::Coming => {
            let rail = theme.colour(Role::Rail);
            paint::disc(painter, centre, dot / 2.0, rail, theme.stroke(size::STROKE_FIELD, Role::Edge));
        }
    }
}

fn offline(ui: &Ui, model: &RailModel<'_>, width: f32) -> Arc<Galley> {
    paint::layout(ui, model.offline, Type::Small, Role::InkSoft, width - Theme::of(ui).sign(20.0) - 10.0)
}

fn buttons<'a>(model: &RailModel<'a>) -> [Button<'a>; 2] {
    [
        Button::new(Kind::SmallTall, model.text_size).icon(Icon::Letter).full_width(),
        Button::new(Kind::SmallTall, model.language).icon(Icon::Globe).full_width(),
    ]
}

/// The offline note and the two small buttons.
fn foot_ui(ui: &mut Ui, model: &RailModel<'_>) -> (bool, bool) {
    let theme = Theme::of(ui);
    let galley = offline(ui, model, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Node::Label, true, model.offline));
    let first = rect.with_max_y(rect.top() + theme.line_height(Type::Small));
    let side = theme.sign(20.0);
    Icon::Lock.paint(ui.painter(), left_centre(first, side), side, theme.colour(Role::InkSoft));
    paint::words(ui.painter(), rect.left_top() + vec2(side + 10.0, 0.0), galley);
    ui.add_space(14.0);
    let [text_size, language] = buttons(model);
    let text_size = text_size.show(ui).clicked();
    ui.add_space(BUTTON_GAP);
    (text_size, language.show(ui).clicked())
}

/// The name of the current section.
fn now<'a>(model: &RailModel<'a>) -> &'a str {
    let current = model.sections.iter().find(|section| section.state == SectionState::Now);
    current.map_or("", |section| section.title)
}

/// "Your outlook  2 of 5".
fn here(ui: &Ui, model: &RailModel<'_>, width: f32) -> Arc<Galley> {
    // Kept together, so that "2 of 5" never breaks apart.
    let progress = format!("   {}", model.progress.replace(' ', "\u{a0}"));
    let runs = [
        Run { words: now(model), style: Type::SmallStrong, role: Role::Ink },
        Run { words: &progress, style: Type::Small, role: Role::InkSoft },
    ];
    paint::layout_runs(ui, &runs, width)
}

fn paint_bars(ui: &Ui, theme: Theme, model: &RailModel<'_>, place: Rect) {
    const GAP: f32 = 6.0;
    let count = model.sections.len().max(1) as f32;
    let width = (place.width() - GAP * (count - 1.0)) / count;
    let mut left = place.left();
    for section in model.sections {
        let rect = Rect::from_min_size(pos2(left, place.top()), vec2(width, place.height()));
        let (fill, edge) = match section.state {
            SectionState::Coming => (Role::Sheet, Role::Edge),
            _ => (Role::Accent, Role::Accent),
        };
        paint::surface(ui.painter(), rect, 4.0, theme.colour(fill), theme.stroke(theme.hairline(), edge));
        left += width + GAP;
    }
}
