//! How the pointer comes from the last picture's target: once, and then it stands.
//!
//! It turns seconds into places; the caller keeps the time and asks for the next frame while [`Motion::is_over`] is
//! false.

use egui::{Pos2, emath::easing};

/// The pointer on its way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Motion {
    /// Where it stood, in points from the picture's upper left corner ([`super::PictureLayout::hand`]).
    pub from: Pos2,
    /// How much of the way is done, 0 to 1.
    pub travelled: f32,
    /// How much of the ring has appeared, 0 to 1.
    pub ring: f32,
}

impl Motion {
    /// Seconds until the pointer arrives.
    pub const TRAVEL: f32 = 0.45;
    /// Seconds until the ring has appeared after that.
    pub const FADE: f32 = 0.2;

    /// The state some seconds after the picture changed.
    #[must_use]
    pub fn after(from: Pos2, seconds: f32) -> Self {
        let travelled = (seconds / Self::TRAVEL).clamp(0.0, 1.0);
        let ring = ((seconds - Self::TRAVEL) / Self::FADE).clamp(0.0, 1.0);
        Self { from, travelled, ring }
    }

    /// Whether pointer and ring have come to rest.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.travelled >= 1.0 && self.ring >= 1.0
    }

    pub(super) fn place(&self, to: Pos2) -> Pos2 {
        self.from.lerp(to, easing::quadratic_out(self.travelled))
    }
}
