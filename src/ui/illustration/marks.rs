//! Ring, number and hand: what sets the target apart.
//!
//! Their places follow from the target and the words on it; painting them comes last.

use egui::{Color32, Mesh, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2, vec2};

use super::scale::Scale;
use super::sketch::{Hand, Target};

/// Where the marks lie, in scene units.
#[derive(Clone, Copy, Debug)]
pub(super) struct Marks {
    pub ring: Rect,
    pub ring_radius: f32,
    pub ring_width: f32,
    pub halo_width: f32,
    pub number: Pos2,
    pub number_radius: f32,
    pub number_halo: f32,
    /// The pointer's tip or the touch's centre; none in thumbnails.
    pub hand: Option<Pos2>,
}

/// The pointer's outline from its tip.
const ARROW: [Vec2; 7] = [
    vec2(0.0, 0.0),
    vec2(0.0, 30.0),
    vec2(7.5, 23.2),
    vec2(12.7, 35.2),
    vec2(18.7, 32.6),
    vec2(13.5, 20.8),
    vec2(23.5, 20.2),
];
/// The touch disc with its halo.
pub(super) const TOUCH: f32 = 24.5;

impl Marks {
    /// `letters` are the lines of the label, in scene units.
    pub fn around(target: &Target, letters: &[Rect], scale: &Scale, phone: bool) -> Self {
        // Thumbnails show little but the marks, so these grow with the scene, not with the points.
        let grown = scale.view.x / 656.0;
        let (ring_width, halo_width, number_radius, number_halo) = if scale.wordless {
            let radius = (57.8 * grown).max(10.0 / scale.factor);
            (10.4 * grown, 23.4 * grown, radius, radius * 1.18)
        } else {
            (4.0, 9.0, 17.0, 20.0)
        };
        // The thick ring of a thumbnail would fill a small target.
        let apart = if scale.wordless && target.hand == Hand::Below { 5.0 + halo_width / 2.0 } else { 5.0 };
        let ring = target.rect.expand(apart);
        let floor = scale.scene.bottom() - TOUCH - 1.0;
        let hand = (!scale.wordless).then(|| if phone { touch(target, letters, floor) } else { tip(target, letters) });
        let ring_radius = target.radius + apart;
        let number = match target.hand {
            Hand::RightEnd => ring.min,
            // Further out, or it would cover what it marks.
            Hand::Below if scale.wordless => target.rect.center() - vec2(target.radius + apart + number_halo, 0.0),
            Hand::Below => target.rect.center() - Vec2::splat(target.radius * 0.75 + number_halo * 0.8),
        };
        Self { ring, ring_radius, ring_width, halo_width, number, number_radius, number_halo, hand }
    }

    /// Keeps the number inside what is seen.
    pub fn clamp_number(&mut self, window: Rect) {
        let inner = window.shrink(self.number_halo + 2.0);
        if inner.is_positive() {
            self.number = inner.clamp(self.number);
        }
    }

    /// All that must be seen.
    pub fn bounds(&self) -> Rect {
        let number = Rect::from_center_size(self.number, Vec2::splat(self.number_halo * 2.0));
        self.ring.expand(self.halo_width / 2.0).union(number)
    }
}

/// Inside the target at its right end, clear of the letters; else on the lower edge of the ring.
fn tip(target: &Target, letters: &[Rect]) -> Pos2 {
    if target.hand == Hand::Below {
        return target.rect.center() + Vec2::splat(target.radius * 0.75);
    }
    let inside = target.rect.right_bottom() - vec2(22.0, 14.0);
    let covers = letters.iter().any(|line| line.bottom() > inside.y - 4.0 && line.right() + 10.0 > inside.x);
    if covers { pos2(inside.x, target.rect.bottom() + 5.0) } else { inside }
}

/// At the same place, but lower where it would cover letters. Its middle stays above `floor`.
fn touch(target: &Target, letters: &[Rect], floor: f32) -> Pos2 {
    if target.hand == Hand::Below {
        let below = target.rect.center_bottom() + vec2(4.0, 24.0);
        return if below.y > floor { pos2(below.x + 18.0, floor) } else { below };
    }
    let inside = target.rect.right_bottom() - vec2(32.0, 10.0);
    let covered = letters.iter().filter(|line| line.right() + 4.0 > inside.x - TOUCH);
    let lowest = covered.map(Rect::bottom).fold(f32::MIN, f32::max);
    pos2(inside.x, inside.y.max(lowest + TOUCH - 3.0))
}

/// The pointer's fill; its outline isn't convex.
const ARROW_TRIANGLES: [[u32; 3]; 5] = [[0, 1, 2], [0, 2, 5], [0, 5, 6], [2, 3, 4], [2, 4, 5]];

/// Paints the pointer with its halo.
pub(super) fn paint_arrow(painter: &Painter, tip: Pos2, factor: f32, ink: Color32, glass: Color32) {
    let outline: Vec<Pos2> = ARROW.iter().map(|offset| tip + *offset * factor).collect();
    let halo = (5.0 * factor).max(2.0);
    for corner in &outline {
        painter.circle_filled(*corner, halo / 2.0, glass);
    }
    painter.add(Shape::closed_line(outline.clone(), Stroke::new(halo, glass)));
    let mut fill = Mesh::default();
    for corner in &outline {
        fill.colored_vertex(*corner, ink);
    }
    for [first, second, third] in ARROW_TRIANGLES {
        fill.add_triangle(first, second, third);
    }
    painter.add(fill);
    // A mesh has hard edges; a thin line smooths them.
    painter.add(Shape::closed_line(outline, Stroke::new(0.75, ink)));
}
