//! The mark: a speech bubble with an open hand. Our own drawing; `assets/icon/mark.svg` is the same in SVG.

use egui::epaint::{CubicBezierShape, PathStroke};
use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, vec2};

use crate::ui::theme::{Role, Theme};

use super::icon::paint_line;
use super::paint::corner;

/// Paints the mark into a square of `side` whose left upper corner is `at`.
pub fn paint_mark(painter: &Painter, at: Pos2, side: f32, theme: Theme) {
    let pen = Pen { painter, at, unit: side / 64.0 };
    pen.bubble(theme.colour(Role::Accent));
    pen.hand(theme.colour(Role::OnAccent));
}

/// Draws on a grid of 64.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    pub painter: &'a Painter,
    pub at: Pos2,
    pub unit: f32,
}

impl Pen<'_> {
    fn point(&self, x: f32, y: f32) -> Pos2 {
        self.at + vec2(x, y) * self.unit
    }

    fn rect(&self, x: f32, y: f32, width: f32, height: f32, radius: f32, colour: Color32) {
        let rect = Rect::from_min_size(self.point(x, y), vec2(width, height) * self.unit);
        self.painter.rect_filled(rect, corner(radius * self.unit), colour);
    }

    fn polygon(&self, points: &[(f32, f32)], colour: Color32) {
        let points = points.iter().map(|(x, y)| self.point(*x, *y)).collect();
        self.painter.add(Shape::convex_polygon(points, colour, PathStroke::NONE));
    }

    /// The bubble with its tail at the lower left.
    pub fn bubble(&self, colour: Color32) {
        self.rect(3.0, 3.0, 58.0, 50.0, 13.0, colour);
        self.polygon(&[(17.0, 50.0), (34.0, 50.0), (31.0, 53.0), (18.5, 62.5), (17.5, 62.6), (17.0, 61.7)], colour);
    }

    /// The bubble grown by `by`, to hold off what lies behind it.
    pub fn bubble_halo(&self, by: f32, colour: Color32) {
        self.rect(3.0 - by, 3.0 - by, 58.0 + 2.0 * by, 50.0 + 2.0 * by, 13.0 + by, colour);
        let tail = [self.point(17.0, 53.0), self.point(31.0, 53.0), self.point(18.0, 62.5)];
        paint_line(self.painter, tail.to_vec(), true, Stroke::new(2.0 * by * self.unit, colour));
    }

    /// The open hand: four fingers, palm and thumb.
    pub fn hand(&self, colour: Color32) {
        const FINGER: f32 = 5.26;
        for (x, y, height) in
            [(21.35, 15.5, 20.16), (27.46, 11.02, 24.64), (33.56, 12.14, 24.64), (39.66, 17.18, 20.16)]
        {
            self.rect(x, y, FINGER, height, FINGER / 2.0, colour);
        }
        self.painter.add(Shape::convex_polygon(self.palm(), colour, PathStroke::NONE));
        let thumb = vec![self.point(15.98, 31.29), self.point(24.94, 42.49)];
        paint_line(self.painter, thumb, false, Stroke::new(FINGER * self.unit, colour));
        self.polygon(&[(17.32, 29.95), (21.58, 33.53), (24.04, 36.22), (26.28, 42.94)], colour);
    }

    fn palm(&self) -> Vec<Pos2> {
        let mut points = vec![self.point(21.35, 30.62), self.point(44.92, 30.62), self.point(44.92, 35.1)];
        for [control, other, end] in
            [[(44.92, 43.16), (40.39, 48.09), (33.67, 48.09)], [(28.74, 48.09), (25.27, 47.08), (22.89, 44.14)]]
        {
            let Some(start) = points.last().copied() else { continue };
            let [control, other, end] = [control, other, end].map(|(x, y)| self.point(x, y));
            let curve = [start, control, other, end];
            let bezier = CubicBezierShape::from_points_stroke(curve, false, Color32::TRANSPARENT, Stroke::NONE);
            points.extend(bezier.flatten(Some(0.05)).into_iter().skip(1));
        }
        points.push(self.point(21.35, 39.58));
        points
    }
}

/// How tall the mark is drawn beside the app's name.
pub(super) const MARK: f32 = 44.0;
