//! A step's picture on its page: the pointer comes from where it stood in the last one, once; and the picture can be
//! seen from close up.
//!
//! It keeps the time of the motion and asks for frames only while something moves.

use egui::accesskit::Role;
use egui::{CornerRadius, Id, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::{Motion, Palette, Picture, PictureFonts, PictureLayout, name};
use crate::knowledge::Device;

/// How much larger things are from close up.
const CLOSE: f32 = 1.6;
/// The narrowest picture of a computer that shows the whole screen.
const WHOLE: f32 = 656.0;

/// How a step's picture is shown.
#[derive(Clone, Copy, Debug)]
pub struct Show<'a> {
    /// The colours.
    pub palette: &'a Palette,
    /// The picture in one sentence, for screen readers.
    pub description: &'a str,
    /// Which step; when it changes, the pointer travels.
    pub step: Id,
    /// Nothing moves.
    pub still: bool,
    /// Seen from close up, round the target.
    pub close: bool,
}

/// A shown picture.
#[derive(Clone, Debug)]
pub struct Shown {
    /// Clicked where the person points at it; keyboards need a button beside it.
    pub response: Response,
    /// Where ring, number and pointer are, which nothing may cover.
    pub marks: Rect,
}

impl Show<'_> {
    /// Shows the picture in this width.
    pub fn ui(&self, ui: &mut Ui, picture: &Picture<'_>, width: f32) -> Shown {
        let size = self.size(picture.device, width);
        let window = if self.close { vec2(width, size.y.min(window_height(picture.device, width))) } else { size };
        let (rect, response) = ui.allocate_exact_size(window.min(size), Sense::CLICK);
        name(ui, &response, Role::Image, self.description);
        let families = PictureFonts::default();
        let layout = ui.fonts_mut(|fonts| picture.layout(size, fonts, &families));
        let marks = marks(&layout);
        let shift = shift(marks, rect.size(), size);
        if ui.is_rect_visible(rect) {
            let motion = self.motion(ui, &layout, size);
            let painter = ui.painter().with_clip_rect(rect);
            picture.paint_layout(&layout, &painter, rect.min - shift, self.palette, &families, motion);
            if self.close {
                let mask = Stroke::new(16.0, self.palette.paper);
                painter.rect_stroke(rect, CornerRadius::same(16), mask, StrokeKind::Outside);
            }
        }
        Shown { response, marks: marks.translate(rect.min - shift - Pos2::ZERO) }
    }

    /// The size of the whole picture, of which a window may be shown.
    fn size(&self, device: Device, width: f32) -> Vec2 {
        match (self.close, device) {
            (true, Device::Computer) => Picture::size_for(width.max(WHOLE) * CLOSE, device),
            _ => Picture::size_for(width, device),
        }
    }

    /// Where the pointer is on its way; none once it stands.
    fn motion(&self, ui: &Ui, layout: &PictureLayout, size: Vec2) -> Option<Motion> {
        let id = Id::unique("right-to-object pointer");
        let now = ui.input(|input| input.time);
        let last: Option<Pointer> = ui.data(|data| data.get_temp(id));
        let stands = layout.hand?;
        let from = match last {
            _ if self.still => None,
            Some(last) if last.size != size => None,
            Some(last) if last.step == self.step => last.from,
            Some(last) => Some((last.at, now)),
            None => None,
        };
        let motion = from.map(|(from, start)| Motion::after(from, (now - start) as f32));
        let motion = motion.filter(|motion| !motion.is_over());
        let at = motion.map_or(stands, |motion| motion.place(stands));
        let pointer = Pointer { step: self.step, size, at, from: from.filter(|_| motion.is_some()) };
        ui.data_mut(|data| data.insert_temp(id, pointer));
        if motion.is_some() {
            ui.ctx().request_repaint();
        }
        motion
    }
}

/// Where the pointer stood last, and since when it travels.
#[derive(Clone, Copy)]
struct Pointer {
    step: Id,
    size: Vec2,
    at: Pos2,
    from: Option<(Pos2, f64)>,
}

fn window_height(device: Device, width: f32) -> f32 {
    match device {
        Device::Computer => (Picture::size_for(width, device).y * 1.25).max(360.0),
        Device::Android | Device::Iphone => f32::INFINITY,
    }
}

fn marks(layout: &PictureLayout) -> Rect {
    let marks = layout.ring.union(layout.number);
    layout.hand.map_or(marks, |hand| marks.union(Rect::from_center_size(hand, Vec2::splat(48.0))))
}

/// How far the window lies inside the picture, so that the marks are in its middle.
fn shift(marks: Rect, window: Vec2, size: Vec2) -> Vec2 {
    (marks.center().to_vec2() - window / 2.0).max(Vec2::ZERO).min((size - window).max(Vec2::ZERO)).round()
}
