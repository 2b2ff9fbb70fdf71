//! What every widget is painted with: surfaces, shadows, rings, words.
//!
//! It knows the theme's numbers. It never asks for input and never allocates space.

use std::sync::Arc;

use egui::epaint::RectShape;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, CornerRadius, Galley, Painter, Pos2, Rect, Response, Shadow, Shape, Stroke, StrokeKind, Ui, Vec2};

use crate::ui::theme::{Role, Theme, Type, shade, size};

/// A run of words in one style.
#[derive(Clone, Copy, Debug)]
pub(super) struct Run<'a> {
    pub words: &'a str,
    pub style: Type,
    pub role: Role,
}

/// Words laid out in at most `width`, wrapped and never cut.
pub(super) fn layout(ui: &Ui, words: &str, style: Type, role: Role, width: f32) -> Arc<Galley> {
    layout_runs(ui, &[Run { words, style, role }], width)
}

/// Several runs in one paragraph.
pub(super) fn layout_runs(ui: &Ui, runs: &[Run<'_>], width: f32) -> Arc<Galley> {
    let theme = Theme::of(ui);
    // One line height for all, so that their letters stand on one line.
    let line = runs.iter().map(|run| theme.line_height(run.style)).fold(0.0, f32::max);
    let mut job = LayoutJob { wrap: TextWrapping::wrap_at_width(width.max(1.0)), ..LayoutJob::default() };
    for run in runs {
        let format = TextFormat { line_height: Some(line), ..theme.format(run.style, run.role) };
        job.append(run.words, 0.0, format);
    }
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints laid-out words; their own colours count.
pub(super) fn words(painter: &Painter, at: Pos2, galley: Arc<Galley>) {
    painter.galley(at, galley, Color32::PLACEHOLDER);
}

/// A filled shape with its stroke inside, so that nothing shifts when the stroke changes.
pub(super) fn surface(painter: &Painter, rect: Rect, radius: f32, fill: Color32, stroke: Stroke) {
    painter.add(surface_shape(rect, radius, fill, stroke));
}

/// The same as a shape, to be put below what was painted since.
pub(super) fn surface_shape(rect: Rect, radius: f32, fill: Color32, stroke: Stroke) -> Shape {
    RectShape::new(rect, corner(radius), fill, stroke, StrokeKind::Inside).into()
}

/// The soft shadow of a card.
pub(super) fn card_shadow(rect: Rect, radius: f32) -> Shape {
    Shadow { offset: [0, 2], blur: 12, spread: 0, color: shade(15) }.as_shape(rect, corner(radius)).into()
}

/// The deeper shadow of an open list.
pub(super) fn list_shadow(rect: Rect, radius: f32) -> Shape {
    Shadow { offset: [0, 8], blur: 22, spread: 0, color: shade(31) }.as_shape(rect, corner(radius)).into()
}

/// The focus ring: three points thick, three outside.
pub(super) fn focus_ring(ui: &Ui, response: &Response, rect: Rect, radius: f32) {
    if response.has_focus() {
        ring(ui, rect.expand(size::FOCUS), radius + 4.0);
    }
}

/// A ring that begins right at the edge of `rect`.
pub(super) fn ring(ui: &Ui, rect: Rect, radius: f32) {
    let stroke = Theme::of(ui).stroke(size::FOCUS, Role::Focus);
    ui.painter().rect_stroke(rect, corner(radius), stroke, StrokeKind::Outside);
}

/// A rule across `rect` at height `y`.
pub(super) fn rule(ui: &Ui, x: egui::Rangef, y: f32) {
    let theme = Theme::of(ui);
    let height = theme.hairline();
    let rect = Rect::from_x_y_ranges(x, y..=y + height);
    ui.painter().rect_filled(rect, 0.0, theme.colour(Role::Line));
}

/// A disc that can stand behind a sign.
pub(super) fn disc(painter: &Painter, centre: Pos2, radius: f32, fill: Color32, stroke: Stroke) {
    let rect = Rect::from_center_size(centre, Vec2::splat(2.0 * radius));
    surface(painter, rect, radius, fill, stroke);
}

/// A radius as egui wants it.
pub(super) fn corner(radius: f32) -> CornerRadius {
    CornerRadius::same(radius.round().clamp(0.0, 255.0) as u8)
}
