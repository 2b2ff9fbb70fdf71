//! A picture as a list of parts in scene units, before anyone chooses size or colour.
//!
//! It knows rectangles, discs, lines and words, and which of them is the target; it never touches a painter.

use egui::epaint::CornerRadiusF32;
use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::lettering::{Lettered, Lettering, Style};
use super::palette::Tint;

/// One drawn thing and the area it may not leave.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub form: Form,
    pub clip: Rect,
}

/// The shapes that pictures are made of.
#[derive(Clone, Debug)]
pub(super) enum Form {
    Block { rect: Rect, radius: CornerRadiusF32, fill: Option<Tint>, outline: Option<(Tint, f32)> },
    Disc { centre: Pos2, radius: f32, fill: Option<Tint>, outline: Option<(Tint, f32)> },
    Stroke { points: Vec<Pos2>, width: f32, tint: Tint },
    Patch { points: Vec<Pos2>, tint: Tint },
    Shadow { rect: Rect, radius: f32 },
    Words(Words),
}

/// Words on their shape.
#[derive(Clone, Debug)]
pub(super) struct Words {
    pub style: Style,
    pub lettered: Lettered,
    /// Where they stand.
    pub rect: Rect,
    /// The shape they must not leave.
    pub shape: Rect,
    /// Links are underlined.
    pub underlined: bool,
}

/// Where the hand points to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hand {
    /// At the right end of a wide target.
    RightEnd,
    /// Below the middle of a small one.
    Below,
}

/// The thing to choose.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    pub rect: Rect,
    pub radius: f32,
    pub hand: Hand,
    /// What the hand must not cover, besides the words.
    pub clear: Option<Rect>,
}

/// Collects parts.
pub(super) struct Sketch<'a, 'b> {
    pub lettering: Lettering<'a, 'b>,
    pub parts: Vec<Part>,
    pub target: Option<Target>,
    /// No target may be wider than this.
    pub room: f32,
    /// Phones have narrower rows and bigger targets.
    pub phone: bool,
}

impl<'a, 'b> Sketch<'a, 'b> {
    pub fn new(lettering: Lettering<'a, 'b>, room: f32, phone: bool) -> Self {
        Self { lettering, parts: Vec::new(), target: None, room, phone }
    }

    pub fn add(&mut self, form: Form) {
        self.parts.push(Part { form, clip: Rect::EVERYTHING });
    }

    pub fn fill(&mut self, rect: Rect, radius: f32, tint: Tint) {
        self.add(Form::Block { rect, radius: radius.into(), fill: Some(tint), outline: None });
    }

    pub fn outline(&mut self, rect: Rect, radius: f32, tint: Tint) {
        self.add(Form::Block { rect, radius: radius.into(), fill: None, outline: Some((tint, 1.5)) });
    }

    pub fn framed(&mut self, rect: Rect, radius: f32, fill: Tint, edge: Tint) {
        self.add(Form::Block { rect, radius: radius.into(), fill: Some(fill), outline: Some((edge, 1.5)) });
    }

    pub fn shadow(&mut self, rect: Rect, radius: f32) {
        self.add(Form::Shadow { rect, radius });
    }

    /// A bar with round ends, in place of words.
    pub fn bar(&mut self, x: f32, y: f32, width: f32, height: f32, tint: Tint) {
        self.fill(Rect::from_min_size(pos2(x, y), vec2(width, height)), height / 2.0, tint);
    }

    /// Grey lines of running text; the last one is shorter.
    pub fn lines(&mut self, x: f32, y: f32, width: f32, count: u8) {
        for line in 0..count {
            let part = if line + 1 == count { 0.6 } else { 1.0 - f32::from(line % 2) * 0.06 };
            self.bar(x, y + f32::from(line) * 18.0, width * part, 9.0, Tint::Skeleton2);
        }
    }

    pub fn square(&mut self, x: f32, y: f32, side: f32, tint: Tint) {
        self.fill(Rect::from_min_size(pos2(x, y), Vec2::splat(side)), 6.0, tint);
    }

    pub fn disc(&mut self, centre: Pos2, radius: f32, tint: Tint) {
        self.add(Form::Disc { centre, radius, fill: Some(tint), outline: None });
    }

    pub fn ring(&mut self, centre: Pos2, radius: f32, tint: Tint, width: f32) {
        self.add(Form::Disc { centre, radius, fill: None, outline: Some((tint, width)) });
    }

    pub fn stroke(&mut self, points: Vec<Pos2>, width: f32, tint: Tint) {
        self.add(Form::Stroke { points, width, tint });
    }

    pub fn rule(&mut self, x: std::ops::RangeInclusive<f32>, y: f32) {
        let rect = Rect::from_x_y_ranges(*x.start()..=*x.end(), y - 0.75..=y + 0.75);
        self.fill(rect, 0.0, Tint::Line);
    }

    pub fn chevron(&mut self, x: f32, middle: f32) {
        let points = vec![pos2(x, middle - 5.0), pos2(x + 5.0, middle), pos2(x, middle + 5.0)];
        self.stroke(points, 2.0, Tint::Grey);
    }

    /// The three lines that open a menu.
    pub fn three_lines(&mut self, centre: Pos2) {
        for step in [-6.0, 0.0, 6.0] {
            self.bar(centre.x - 10.0, centre.y + step - 1.25, 20.0, 2.5, Tint::Ink);
        }
    }

    pub fn magnifier(&mut self, centre: Pos2, tint: Tint) {
        self.ring(centre - Vec2::splat(1.5), 5.5, tint, 2.0);
        self.stroke(vec![centre + Vec2::splat(2.5), centre + Vec2::splat(7.0)], 2.0, tint);
    }

    pub fn envelope(&mut self, rect: Rect, tint: Tint) {
        self.add(Form::Block { rect, radius: 2.0.into(), fill: Some(Tint::Sheet), outline: Some((tint, 1.8)) });
        let fold = pos2(rect.center().x, rect.top() + rect.height() * 0.55);
        self.stroke(vec![rect.left_top() + Vec2::splat(1.0), fold, rect.right_top() + vec2(-1.0, 1.0)], 1.8, tint);
    }

    /// A head and shoulders on a disc.
    pub fn account(&mut self, centre: Pos2, radius: f32) {
        self.disc(centre, radius, Tint::Grey);
        self.disc(centre - vec2(0.0, radius * 0.22), radius * 0.34, Tint::Sheet);
        self.add(Form::Patch { points: shoulders(centre, radius), tint: Tint::Sheet });
    }

    /// Places words that were fitted before.
    pub fn words(&mut self, style: Style, lettered: Lettered, position: Pos2, shape: Rect) {
        let rect = Rect::from_min_size(position, lettered.size);
        self.add(Form::Words(Words { style, lettered, rect, shape, underlined: false }));
    }

    pub fn link(&mut self, lettered: Lettered, position: Pos2, shape: Rect) {
        let rect = Rect::from_min_size(position, lettered.size);
        self.add(Form::Words(Words { style: Style::Label, lettered, rect, shape, underlined: true }));
    }

    /// Washes the target and remembers it.
    pub fn mark(&mut self, rect: Rect, radius: f32) {
        self.fill(rect, radius, Tint::Wash);
        self.target = Some(Target { rect, radius, hand: Hand::RightEnd, clear: None });
    }

    /// Remembers a small target, which keeps its own colour.
    pub fn mark_small(&mut self, centre: Pos2, radius: f32) {
        let rect = Rect::from_center_size(centre, Vec2::splat(radius * 2.0));
        self.target = Some(Target { rect, radius, hand: Hand::Below, clear: None });
    }

    /// Asks the hand to leave a part of the target free.
    pub fn keep_clear(&mut self, rect: Rect) {
        if let Some(target) = &mut self.target {
            target.clear = Some(rect);
        }
    }

    /// Moves some parts up and keeps them inside an area.
    pub fn scroll(&mut self, parts: std::ops::Range<usize>, up: f32, area: Rect) {
        for part in self.parts.iter_mut().take(parts.end).skip(parts.start) {
            part.form.translate(vec2(0.0, -up));
            part.clip = area;
        }
    }

    /// Moves the target up.
    pub fn scroll_target(&mut self, up: f32) {
        let by = vec2(0.0, -up);
        if let Some(target) = &mut self.target {
            target.rect = target.rect.translate(by);
            target.clear = target.clear.map(|clear| clear.translate(by));
        }
    }
}

impl Form {
    fn translate(&mut self, by: Vec2) {
        match self {
            Self::Block { rect, .. } | Self::Shadow { rect, .. } => *rect = rect.translate(by),
            Self::Disc { centre, .. } => *centre += by,
            Self::Stroke { points, .. } | Self::Patch { points, .. } => {
                for point in points {
                    *point += by;
                }
            }
            Self::Words(words) => {
                words.rect = words.rect.translate(by);
                words.shape = words.shape.translate(by);
            }
        }
    }
}

/// Half an ellipse above, a part of the disc below.
fn shoulders(centre: Pos2, radius: f32) -> Vec<Pos2> {
    let base = centre + vec2(0.0, radius * 0.62);
    let half = vec2(radius * 0.58, radius * 0.52);
    let turn = |step: u8| std::f32::consts::PI * f32::from(step) / 12.0;
    let upper = (0..=12).map(|step| base + vec2(-turn(step).cos() * half.x, -turn(step).sin() * half.y));
    let lower = (1..12).map(|step| base + vec2(turn(step).cos() * half.x, turn(step).sin() * radius * 0.185));
    upper.chain(lower).collect()
}
