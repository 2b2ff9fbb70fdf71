//! A text as a QR code, for the camera of a phone.
//!
//! It knows how large a code must be to be read from a screen. Whatever the look, it is dark on white with a quiet
//! edge: many readers take nothing else.

use std::sync::Arc;

use egui::accesskit::Role as Node;
use egui::cache::{ComputerMut, FrameCache};
use egui::{Color32, Mesh, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, vec2};

/// The white edge around the code that its standard asks for, in modules.
const QUIET: usize = 4;
/// A module smaller than this, in points, is lost on a camera.
const LEAST_MODULE: f32 = 3.0;
/// Up to this many bytes the code also bears a scratch on the screen.
const STURDY_UP_TO: usize = 300;

/// A QR code at the size it will have, before it is shown.
#[derive(Clone, Debug)]
pub struct QrPicture {
    code: Arc<Code>,
    module: f32,
}

impl QrPicture {
    /// The code of a text in about this size; larger where a camera needs it. None where the text is too long for the
    /// place, or for any code.
    #[must_use]
    pub fn fit(ui: &Ui, text: &str, side: f32) -> Option<Self> {
        let code =
            ui.memory_mut(|memory| memory.caches.cache::<FrameCache<Option<Arc<Code>>, Coder>>().get(text).clone())?;
        let pixel = 1.0 / ui.pixels_per_point();
        let whole = |points: f32| points / pixel;
        let module = whole(side / code.whole_side()).floor().max(whole(LEAST_MODULE).ceil()) * pixel;
        let picture = Self { code, module };
        (picture.side() <= ui.available_width() + 0.5).then_some(picture)
    }

    /// Its side with the white edge, in points.
    #[must_use]
    pub fn side(&self) -> f32 {
        self.module * self.code.whole_side()
    }

    /// Shows it, with a name for those who can't point a camera at it.
    pub fn show(&self, ui: &mut Ui, name: &str) -> Response {
        let (rect, response) = ui.allocate_exact_size(Vec2::splat(self.side()), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Node::Image, true, name));
        if ui.is_rect_visible(rect) {
            let pixels = ui.pixels_per_point();
            let corner = Pos2::new((rect.left() * pixels).round(), (rect.top() * pixels).round()) / pixels;
            ui.painter().add(self.mesh(corner));
        }
        response
    }

    /// Straight triangles without soft edges, so that each module is all dark or all white.
    fn mesh(&self, corner: Pos2) -> Mesh {
        let mut mesh = Mesh::default();
        mesh.add_colored_rect(Rect::from_min_size(corner, Vec2::splat(self.side())), Color32::WHITE);
        let size = Vec2::splat(self.module);
        for (x, y) in self.code.dark_modules() {
            let at = vec2((x + QUIET) as f32, (y + QUIET) as f32) * self.module;
            mesh.add_colored_rect(Rect::from_min_size(corner + at, size), Color32::BLACK);
        }
        mesh
    }
}

/// The modules of a code, row by row.
#[derive(Debug)]
struct Code {
    width: usize,
    dark: Vec<bool>,
}

impl Code {
    fn of(text: &str) -> Option<Self> {
        let level = if text.len() <= STURDY_UP_TO { qrcode::EcLevel::M } else { qrcode::EcLevel::L };
        let code = qrcode::QrCode::with_error_correction_level(text, level).ok()?;
        Some(Self {
            width: code.width(),
            dark: code.to_colors().into_iter().map(|colour| colour.select(true, false)).collect(),
        })
    }

    /// With the white edge, in modules.
    fn whole_side(&self) -> f32 {
        (self.width + 2 * QUIET) as f32
    }

    fn dark_modules(&self) -> impl Iterator<Item = (usize, usize)> {
        let dark = self.dark.iter().enumerate().filter(|(_, dark)| **dark);
        dark.map(|(index, _)| (index % self.width, index / self.width))
    }
}

/// Codes are made once, and forgotten when no longer shown.
#[derive(Default)]
struct Coder;

impl ComputerMut<&str, Option<Arc<Code>>> for Coder {
    fn compute(&mut self, text: &str) -> Option<Arc<Code>> {
        Code::of(text).map(Arc::new)
    }
}
