//! Turns a layout into shapes: stage, things, wash, words, ring, hand, number, and the mask of the corners.
//!
//! It knows colours and the painter; it decides no place.

use egui::epaint::{CornerRadiusF32, Shadow};
use egui::{Align2, Color32, CornerRadius, FontId, Painter, Pos2, Rect, Shape, Stroke, StrokeKind, vec2};

use super::marks;
use super::palette::{Palette, Tint};
use super::sketch::{Form, Words};
use super::{Motion, Picture, PictureFonts, PictureLayout};
use crate::ui::theme::shade;

/// A picture's brush: the painter, the colours, and the way from scene units to the screen.
struct Brush<'a> {
    painter: &'a Painter,
    layout: &'a PictureLayout,
    palette: &'a Palette,
    rect: Rect,
}

/// Paints everything in `rect`.
pub(super) fn picture(
    picture: &Picture<'_>,
    layout: &PictureLayout,
    outer: &Painter,
    rect: Rect,
    palette: &Palette,
    families: &PictureFonts,
    motion: Option<Motion>,
) {
    let painter = &outer.with_clip_rect(rect);
    painter.rect_filled(rect, 0, palette.stage);
    let brush = Brush { painter, layout, palette, rect };
    for part in &layout.parts {
        if part.clip == Rect::EVERYTHING {
            brush.form(&part.form);
        } else {
            let painter = &painter.with_clip_rect(brush.place(part.clip));
            Brush { painter, layout, palette, rect }.form(&part.form);
        }
    }
    brush.ring(motion);
    brush.hand(picture.is_phone(), motion);
    brush.number(picture.number, families);
    brush.corners();
}

impl Brush<'_> {
    fn point(&self, position: Pos2) -> Pos2 {
        self.rect.min + self.layout.point(position).to_vec2()
    }

    fn place(&self, rect: Rect) -> Rect {
        Rect::from_min_max(self.point(rect.min), self.point(rect.max))
    }

    /// A length in points.
    fn long(&self, units: f32) -> f32 {
        units * self.layout.scale.factor
    }

    fn stroke(&self, tint: Tint, width: f32) -> Stroke {
        let strong = if self.palette.shadow { 1.0 } else { 1.3 };
        Stroke::new((self.long(width) * strong).max(1.0), self.palette.colour(tint))
    }

    fn form(&self, form: &Form) {
        match form {
            Form::Block { rect, radius, fill, outline } => self.block(*rect, *radius, *fill, *outline),
            Form::Disc { centre, radius, fill, outline } => self.disc(*centre, *radius, *fill, *outline),
            Form::Stroke { points, width, tint } => self.line(points, *width, *tint),
            Form::Patch { points, tint } => {
                let points = points.iter().map(|point| self.point(*point)).collect();
                self.painter.add(Shape::convex_polygon(points, self.palette.colour(*tint), Stroke::NONE));
            }
            Form::Shadow { rect, radius } => self.shadow(*rect, *radius),
            Form::Words(words) => self.words(words),
        }
    }

    fn block(&self, rect: Rect, radius: CornerRadiusF32, fill: Option<Tint>, outline: Option<(Tint, f32)>) {
        let rect = self.place(rect);
        let radius = CornerRadius::from(radius * self.layout.scale.factor);
        let fill = fill.map_or(Color32::TRANSPARENT, |tint| self.palette.colour(tint));
        let stroke = outline.map_or(Stroke::NONE, |(tint, width)| self.stroke(tint, width));
        self.painter.rect(at_least_a_point(rect), radius, fill, stroke, StrokeKind::Inside);
    }

    fn disc(&self, centre: Pos2, radius: f32, fill: Option<Tint>, outline: Option<(Tint, f32)>) {
        let fill = fill.map_or(Color32::TRANSPARENT, |tint| self.palette.colour(tint));
        let stroke = outline.map_or(Stroke::NONE, |(tint, width)| self.stroke(tint, width));
        self.painter.circle(self.point(centre), self.long(radius), fill, stroke);
    }

    /// A line with round ends.
    fn line(&self, points: &[Pos2], width: f32, tint: Tint) {
        let points: Vec<Pos2> = points.iter().map(|point| self.point(*point)).collect();
        let stroke = self.stroke(tint, width);
        for end in points.first().into_iter().chain(points.last()) {
            self.painter.circle_filled(*end, stroke.width / 2.0, stroke.color);
        }
        self.painter.add(Shape::line(points, stroke));
    }

    fn shadow(&self, rect: Rect, radius: f32) {
        if !self.palette.shadow {
            return;
        }
        let shadow = Shadow {
            offset: [0, self.long(4.0).round() as i8],
            blur: self.long(18.0).round() as u8,
            spread: 0,
            color: shade(41),
        };
        self.painter.add(shadow.as_shape(self.place(rect), CornerRadius::from(self.long(radius))));
    }

    fn words(&self, words: &Words) {
        let rect = self.place(words.rect);
        let Some(galley) = &words.lettered.galley else {
            let tint = if words.style == super::Style::Host { Tint::Skeleton } else { Tint::Grey };
            let bar = Rect::from_center_size(rect.center(), vec2(rect.width(), rect.height().min(self.long(14.4))));
            self.painter.rect_filled(bar, CornerRadius::from(bar.height() / 2.0), self.palette.colour(tint));
            return;
        };
        self.painter.galley(rect.min, galley.clone(), self.palette.ink);
        if words.underlined {
            self.underline(galley, rect.min);
        }
    }

    fn underline(&self, galley: &egui::Galley, corner: Pos2) {
        let below = galley.job.sections.first().map_or(0.0, |part| part.format.font_id.size * 0.5);
        for row in &galley.rows {
            let place = row.rect().translate(corner.to_vec2());
            self.painter.hline(place.x_range(), place.center().y + below, Stroke::new(1.5, self.palette.ink));
        }
    }

    fn ring(&self, motion: Option<Motion>) {
        let marks = &self.layout.marks;
        let shown = motion.map_or(1.0, |motion| motion.ring);
        let rect = self.place(marks.ring);
        let radius = CornerRadius::from(self.long(marks.ring_radius));
        for (width, colour) in [(marks.halo_width, self.palette.glass), (marks.ring_width, self.palette.accent)] {
            let stroke = Stroke::new(self.long(width), colour.gamma_multiply(shown));
            self.painter.rect_stroke(rect, radius, stroke, StrokeKind::Middle);
        }
    }

    fn hand(&self, phone: bool, motion: Option<Motion>) {
        let Some(stands) = self.layout.hand else { return };
        let stands = motion.map_or(stands, |motion| motion.place(stands));
        let at = self.rect.min + stands.to_vec2();
        if phone {
            let Palette { accent, glass, .. } = *self.palette;
            self.painter.circle_filled(at, self.long(marks::TOUCH), glass);
            self.painter.circle_stroke(at, self.long(21.0), Stroke::new(self.long(3.0), accent));
            self.painter.circle_filled(at, self.long(11.0), accent);
        } else {
            marks::paint_arrow(self.painter, at, self.layout.scale.factor, self.palette.ink, self.palette.glass);
        }
    }

    fn number(&self, number: usize, families: &PictureFonts) {
        let marks = &self.layout.marks;
        let centre = self.point(marks.number);
        self.painter.circle_filled(centre, self.long(marks.number_halo), self.palette.glass);
        self.painter.circle_filled(centre, self.long(marks.number_radius), self.palette.accent);
        let digits = if number > 9 { 0.88 } else { 1.06 };
        let font = FontId::new(self.long(marks.number_radius) * digits, families.semibold.clone());
        self.painter.text(centre, Align2::CENTER_CENTER, number, font, self.palette.on_accent);
    }

    /// egui clips to straight rectangles, so the round corners are masked with the ground's colour.
    fn corners(&self) {
        let radius = CornerRadius::same(if self.layout.scale.wordless { 10 } else { 16 });
        let mask = Stroke::new(16.0, self.palette.paper);
        self.painter.rect_stroke(self.rect, radius, mask, StrokeKind::Outside);
        if !self.palette.shadow && !self.layout.scale.wordless {
            self.painter.rect_stroke(self.rect, radius, Stroke::new(2.0, self.palette.edge), StrokeKind::Inside);
        }
    }
}

/// Thin rules don't vanish in small pictures.
fn at_least_a_point(rect: Rect) -> Rect {
    Rect::from_min_size(rect.min, rect.size().max(vec2(1.0, 1.0)))
}
