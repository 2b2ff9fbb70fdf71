//! The picture on the welcome page: posts on their way to AI training, and a raised hand that stops them.
//!
//! Painted from roles, so that it follows the theme. It has one sentence for screen readers and no words of its own
//! but the machine's name, which the caller gives.

use egui::epaint::PathStroke;
use egui::{Color32, CornerRadius, Pos2, Rect, Shape, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::ui::theme::{Role, Scheme, Theme, shade, size};

use super::logo::Pen;
use super::paint;

/// The picture's size where there is room for all of it.
pub(super) const SIZE: Vec2 = vec2(400.0, 556.0);

/// Paints the picture into `rect`; where that is flatter than the picture, it shows the part round the hand.
pub fn welcome_picture(ui: &mut Ui, rect: Rect, machine: &str, description: &str) {
    let theme = Theme::of(ui);
    let response = ui.allocate_rect(rect, egui::Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::accesskit::Role::Image, true, description));
    let whole = rect.height() >= SIZE.y * 0.8;
    let scale =
        if whole { (rect.width() / SIZE.x).min(rect.height() / SIZE.y) } else { 1.0_f32.min(rect.height() / 200.0) };
    let middle = if whole { SIZE / 2.0 } else { vec2(200.0, 318.0) };
    let painter = ui.painter_at(rect);
    let scene = Scene { painter: &painter, theme, at: rect.center() - middle * scale, scale };
    painter.rect_filled(rect, CornerRadius::ZERO, theme.colour(Role::Stage));
    scene.paint(ui, machine);
    round_corners(ui, rect);
}

/// Rounds the corners off: egui clips to straight rectangles only.
fn round_corners(ui: &Ui, rect: Rect) {
    let radius = if rect.width() < 300.0 { size::RADIUS_CARD } else { 24.0 };
    let ground = Stroke::new(16.0, Theme::of(ui).colour(Role::Paper));
    let painter = ui.painter().with_clip_rect(rect.expand(1.0).intersect(ui.clip_rect()));
    painter.rect_stroke(rect, paint::corner(radius), ground, StrokeKind::Outside);
}

struct Scene<'a> {
    painter: &'a egui::Painter,
    theme: Theme,
    at: Pos2,
    scale: f32,
}

impl Scene<'_> {
    fn paint(&self, ui: &Ui, machine: &str) {
        self.dots(214.0, 246.0, Role::GreyFill);
        self.dots(414.0, 458.0, Role::Skeleton);
        self.card(206.0, 44.0, 150.0, 98.0, 14.0);
        self.person(232.0, 70.0);
        self.bars(&[(252.0, 61.0, 51.0, 9.0, true), (252.0, 75.0, 33.0, 7.0, false)]);
        self.bars(&[(220.0, 98.0, 116.0, 9.0, false), (220.0, 114.0, 69.6, 9.0, false)]);
        self.card(48.0, 62.0, 186.0, 146.0, 14.0);
        self.person(74.0, 88.0);
        self.bars(&[(94.0, 79.0, 63.2, 9.0, true), (94.0, 93.0, 40.9, 7.0, false)]);
        self.photo();
        self.card(104.0, 462.0, 192.0, 140.0, 16.0);
        self.machine(ui, machine);
        let pen = Pen { painter: self.painter, at: self.point(116.0, 246.0), unit: 2.62 * self.scale };
        pen.bubble_halo(3.5, self.colour(Role::Stage));
        pen.bubble(self.colour(Role::Accent));
        pen.hand(self.colour(Role::OnAccent));
    }

    fn colour(&self, role: Role) -> Color32 {
        self.theme.colour(role)
    }

    fn point(&self, x: f32, y: f32) -> Pos2 {
        self.at + vec2(x, y) * self.scale
    }

    fn rect(&self, x: f32, y: f32, width: f32, height: f32) -> Rect {
        Rect::from_min_size(self.point(x, y), vec2(width, height) * self.scale)
    }

    fn card(&self, x: f32, y: f32, width: f32, height: f32, radius: f32) {
        let rect = self.rect(x, y, width, height);
        if self.theme.scheme() != Scheme::HighContrast {
            self.painter.add(
                egui::Shadow { offset: [0, 4], blur: 18, spread: 0, color: shade(34) }
                    .as_shape(rect, paint::corner(radius * self.scale)),
            );
        }
        let stroke = self.theme.stroke(self.theme.card_edge(), Role::Line);
        paint::surface(self.painter, rect, radius * self.scale, self.colour(Role::Sheet), stroke);
    }

    /// A face without features: nobody in particular.
    fn person(&self, x: f32, y: f32) {
        let sheet = self.colour(Role::Sheet);
        self.painter.circle_filled(self.point(x, y), 12.0 * self.scale, self.colour(Role::BlueMid));
        self.painter.circle_filled(self.point(x, y - 2.64), 4.08 * self.scale, sheet);
        let shoulders: Vec<Pos2> = (0..=24_u8)
            .map(|piece| std::f32::consts::PI * (1.0 + f32::from(piece) / 24.0))
            .map(|angle| self.point(x + 6.96 * angle.cos(), y + 7.44 + 6.24 * angle.sin()))
            .chain([self.point(x + 4.0, y + 9.8), self.point(x, y + 10.6), self.point(x - 4.0, y + 9.8)])
            .collect();
        self.painter.add(Shape::convex_polygon(shoulders, sheet, PathStroke::NONE));
    }

    fn bars(&self, bars: &[(f32, f32, f32, f32, bool)]) {
        for (x, y, width, height, dark) in bars {
            let role = if *dark { Role::Skeleton } else { Role::Skeleton2 };
            let rect = self.rect(*x, *y, *width, *height);
            self.painter.rect_filled(rect, paint::corner(rect.height() / 2.0), self.colour(role));
        }
    }

    fn photo(&self) {
        let frame = self.rect(62.0, 112.0, 158.0, 82.0);
        let radius = paint::corner(8.0 * self.scale);
        self.painter.rect_filled(frame, radius, self.colour(Role::Wash));
        self.painter.circle_filled(self.point(190.0, 134.0), 9.0 * self.scale, self.colour(Role::AmberFill));
        let hills = self.colour(Role::BlueMid);
        let foot = CornerRadius { nw: 0, ne: 0, ..radius };
        self.painter.rect_filled(self.rect(62.0, 178.0, 158.0, 16.0), foot, hills);
        for hill in [
            [(62.0, 178.5), (62.0, 172.0), (114.96, 148.0), (155.88, 172.0), (167.0, 178.5)],
            [(140.0, 178.5), (155.88, 172.0), (181.92, 160.0), (220.0, 178.0), (220.0, 178.5)],
        ] {
            let points = hill.into_iter().map(|(x, y)| self.point(x, y)).collect();
            self.painter.add(Shape::convex_polygon(points, hills, PathStroke::NONE));
        }
    }

    fn machine(&self, ui: &Ui, name: &str) {
        let font = egui::FontId::new(18.0 * self.scale, crate::ui::theme::semibold());
        let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(name.to_owned(), font, self.colour(Role::InkSoft)));
        let centre = self.point(200.0, 488.0);
        self.painter.galley(centre - galley.size() / 2.0, galley, Color32::PLACEHOLDER);
        for index in 0..7_u8 {
            let centre = self.point(140.0 + 20.0 * f32::from(index), 514.0);
            self.painter.circle_filled(centre, 4.0 * self.scale, self.colour(Role::Skeleton));
        }
    }

    fn dots(&self, from: f32, to: f32, role: Role) {
        let mut y = from;
        while y <= to {
            self.painter.circle_filled(self.point(200.0, y), 2.2 * self.scale, self.colour(role));
            y += 10.0;
        }
    }
}

/// Where the picture goes in a narrow window: full width, cropped to the hand.
pub(super) fn narrow_rect(at: Pos2, width: f32) -> Rect {
    Rect::from_min_size(pos2(at.x, at.y), vec2(width, 200.0))
}
