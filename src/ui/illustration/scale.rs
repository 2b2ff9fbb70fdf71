//! How a scene is brought to a size: whole, as a window around the target, or as a thumbnail.
//!
//! It knows sizes and factors; it never knows what is drawn.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::{computer, phone};
use crate::knowledge::Device;

/// Narrower pictures have no words.
const THUMBNAIL: f32 = 240.0;
/// Narrower pictures of a computer show a window of the scene.
const WHOLE: f32 = 480.0;
/// Points per unit in such a window.
const WINDOW_FACTOR: f32 = 0.94;
/// Phones grow no further; the stage around them does.
const PHONE_FACTOR: f32 = 1.6;
/// In thumbnails a computer's scene is a little higher, so that more of the page is seen.
const THUMBNAIL_SHAPE: Vec2 = vec2(656.0, 350.0);

/// The scale of one picture.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// Points per scene unit.
    pub factor: f32,
    /// The scene, in units; may begin left of zero where a phone stands on a wide stage.
    pub scene: Rect,
    /// How much of the scene is seen, in units.
    pub view: Vec2,
    /// The widest target, in units.
    pub room: f32,
    /// A thumbnail.
    pub wordless: bool,
}

impl Scale {
    pub fn of(size: Vec2, device: Device) -> Self {
        let wordless = size.x < THUMBNAIL;
        if device != Device::Computer {
            return Self::of_phone(size, wordless);
        }
        let windowed = !wordless && size.x < WHOLE;
        let factor = if windowed { WINDOW_FACTOR } else { size.x.max(1.0) / computer::SCENE.x };
        let view = size / factor;
        let height = if windowed { computer::SCENE.y } else { view.y };
        let scene = Rect::from_min_size(Pos2::ZERO, vec2(computer::SCENE.x, height.max(computer::SCENE.y)));
        let room = if windowed { view.x - 48.0 } else { computer::SCENE.x };
        Self { factor, scene, view, room, wordless }
    }

    fn of_phone(size: Vec2, wordless: bool) -> Self {
        let factor = (size.x.max(1.0) / phone::SCENE.x).min(PHONE_FACTOR);
        let view = size / factor;
        let spare = (view.x - phone::SCENE.x).max(0.0);
        let left = pos2(-spare / 2.0, 0.0);
        let scene = Rect::from_min_size(left, vec2(phone::SCENE.x + spare, phone::SCENE.y.max(view.y)));
        Self { factor, scene, view, room: phone::SCENE.x, wordless }
    }

    /// The natural size of a picture of that width.
    pub fn size_for(width: f32, device: Device) -> Vec2 {
        let height = match device {
            Device::Android | Device::Iphone => phone::SCENE.y * (width / phone::SCENE.x).min(PHONE_FACTOR),
            Device::Computer if width < THUMBNAIL => width * THUMBNAIL_SHAPE.y / THUMBNAIL_SHAPE.x,
            Device::Computer if width < WHOLE => THUMBNAIL,
            Device::Computer => width * computer::SCENE.y / computer::SCENE.x,
        };
        vec2(width, height.round())
    }

    /// The part of the scene that is seen: around `focus`, and within the scene.
    pub fn window(&self, focus: Rect) -> Rect {
        let least = self.scene.min;
        let most = (self.scene.max - self.view).max(least);
        let corner = focus.center() - self.view / 2.0;
        let corner = pos2(corner.x.clamp(least.x, most.x), corner.y.clamp(least.y, most.y));
        // Whole points keep straight edges crisp.
        let corner = pos2((corner.x * self.factor).round(), (corner.y * self.factor).round()) / self.factor;
        Rect::from_min_size(corner, self.view)
    }

    /// Whether the window can hold all of it.
    pub fn holds(&self, rect: Rect) -> bool {
        rect.width() <= self.view.x && rect.height() <= self.view.y
    }
}
