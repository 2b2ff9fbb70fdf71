//! Pictures of the way, painted from data.
//!
//! A [`Picture`] says what a step's screen shows; [`Picture::layout`] finds where everything lies, [`Picture::paint`]
//! turns that into shapes. Nothing here is a photograph of anyone's screen: only the target, the heading above it
//! and the address are words, all else is bars.

mod computer;
mod describe;
mod lettering;
mod marks;
mod motion;
mod pages;
mod paint;
mod palette;
mod phone;
mod scale;
mod sketch;
mod travel;

use egui::accesskit::{AriaCurrent, Role};
use egui::epaint::text::FontsView;
use egui::{CornerRadius, Painter, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2};

pub use describe::describe;
pub use lettering::PictureFonts;
pub use motion::Motion;
pub use palette::Palette;
pub use travel::{Show, Shown};

use crate::knowledge::{Device, Scene, View};
use lettering::{Lettering, Style};
use marks::Marks;
use pages::Wanted;
use scale::Scale;
use sketch::{Form, Hand, Part, Sketch, Target, Words};

/// Every view there is, in the order of a way.
pub const VIEWS: [View; 13] = [
    View::AccountPicture,
    View::MenuButton,
    View::Menu,
    View::List,
    View::SideList,
    View::Cards,
    View::TextLink,
    View::Option,
    View::TextField,
    View::MailField,
    View::Submit,
    View::MailCode,
    View::Search,
];

/// One step's picture, its words already in the language of the person's account.
#[derive(Clone, Copy, Debug)]
pub struct Picture<'a> {
    /// Whose screen.
    pub device: Device,
    /// What it shows.
    pub scene: &'a Scene,
    /// The address in the drawn browser.
    pub host: &'a str,
    /// The words on the target; none where it is a picture.
    pub label: Option<&'a str>,
    /// The heading above the target.
    pub landmark: Option<&'a str>,
    /// The step's number.
    pub number: usize,
}

/// Words in a picture, for tests and for whoever wants to know.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedWords {
    /// Where they stand.
    pub rect: Rect,
    /// Each of their lines.
    pub lines: Vec<Rect>,
    /// The shape they belong to.
    pub shape: Rect,
    /// Size of their letters, in points.
    pub size: f32,
    /// Whether they are the label to choose.
    pub is_label: bool,
}

/// Where everything lies, in points from the upper left corner of the picture.
#[derive(Clone, Debug)]
pub struct PictureLayout {
    /// The thing to choose.
    pub target: Rect,
    /// The ring with its halo.
    pub ring: Rect,
    /// The disc of the number with its halo.
    pub number: Rect,
    /// The pointer's tip, or the middle of the touch; none in thumbnails.
    pub hand: Option<Pos2>,
    /// All words.
    pub words: Vec<PlacedWords>,
    /// Words that leave their shape, or a target that leaves the stage. Never so; a test sees to it.
    pub overflow: bool,
    size: Vec2,
    scale: Scale,
    window: Rect,
    parts: Vec<Part>,
    marks: Marks,
}

impl Picture<'_> {
    /// The natural size of a picture of that width.
    #[must_use]
    pub fn size_for(width: f32, device: Device) -> Vec2 {
        Scale::size_for(width, device)
    }

    /// Finds the place of everything. Pure: it measures words and paints nothing.
    #[must_use]
    pub fn layout(&self, size: Vec2, fonts: &mut FontsView<'_>, families: &PictureFonts) -> PictureLayout {
        let scale = Scale::of(size, self.device);
        let lettering = Lettering::new(fonts, families, scale.factor, scale.wordless);
        let mut sketch = Sketch::new(lettering, scale.room, self.is_phone());
        self.draw(&mut sketch, &scale);
        let target = sketch.target.unwrap_or(Target { rect: scale.scene, radius: 0.0, hand: Hand::Below, clear: None });
        PictureLayout::new(size, scale, sketch.parts, &target, self.is_phone())
    }

    fn draw(&self, sketch: &mut Sketch<'_, '_>, scale: &Scale) {
        let wanted = Wanted { label: self.label, landmark: self.landmark, position: self.scene.position };
        let view = self.scene.view;
        match self.device {
            Device::Computer => computer::draw(sketch, view, self.host, &wanted, scale.scene.bottom()),
            Device::Android | Device::Iphone => phone::draw(sketch, view, self.device, &wanted),
        }
    }

    /// Lays the picture out and paints it into `rect`, in the given colours.
    pub fn paint(&self, painter: &Painter, rect: Rect, palette: &Palette, families: &PictureFonts) {
        let layout = painter.fonts_mut(|fonts| self.layout(rect.size(), fonts, families));
        self.paint_layout(&layout, painter, rect.min, palette, families, None);
    }

    /// Paints the picture as it was laid out, its upper left corner here. `motion` lets the pointer travel from where it
    /// stood.
    pub fn paint_layout(
        &self,
        layout: &PictureLayout,
        painter: &Painter,
        corner: Pos2,
        palette: &Palette,
        families: &PictureFonts,
        motion: Option<Motion>,
    ) {
        let rect = Rect::from_min_size(corner, layout.size);
        paint::picture(self, layout, painter, rect, palette, families, motion);
    }

    const fn is_phone(&self) -> bool {
        !matches!(self.device, Device::Computer)
    }
}

impl PictureLayout {
    fn new(size: Vec2, scale: Scale, mut parts: Vec<Part>, target: &Target, phone: bool) -> Self {
        let letters: Vec<Rect> = label_lines(&parts, scale.factor).chain(target.clear).collect();
        let mut marks = Marks::around(target, &letters, &scale, phone);
        let window = scale.window(focus(&scale, &marks, &parts));
        marks.clamp_number(window);
        hide_cut_words(&mut parts, window);
        let mut layout = Self {
            target: target.rect,
            ring: marks.ring.expand(marks.halo_width / 2.0),
            number: Rect::from_center_size(marks.number, Vec2::splat(marks.number_halo * 2.0)),
            hand: marks.hand,
            words: Vec::new(),
            overflow: false,
            size,
            scale,
            window,
            parts,
            marks,
        };
        layout.target = layout.place(layout.target);
        layout.ring = layout.place(layout.ring);
        layout.number = layout.place(layout.number);
        layout.hand = layout.hand.map(|hand| layout.point(hand));
        layout.words = layout.placed_words();
        layout.overflow = layout.overflows();
        layout
    }

    /// From scene units to points.
    fn point(&self, position: Pos2) -> Pos2 {
        ((position - self.window.min) * self.scale.factor).to_pos2()
    }

    fn place(&self, rect: Rect) -> Rect {
        Rect::from_min_max(self.point(rect.min), self.point(rect.max))
    }

    fn placed_words(&self) -> Vec<PlacedWords> {
        all_words(&self.parts)
            .filter_map(|words| {
                let galley = words.lettered.galley.as_ref()?;
                Some(PlacedWords {
                    rect: self.place(words.rect),
                    lines: lines(words, self.scale.factor).map(|line| self.place(line)).collect(),
                    shape: self.place(words.shape),
                    size: galley.job.sections.first()?.format.font_id.size,
                    is_label: words.style == Style::Label,
                })
            })
            .collect()
    }

    fn overflows(&self) -> bool {
        let stage = Rect::from_min_size(Pos2::ZERO, self.size).expand(0.5);
        let words_fit = self.words.iter().all(|words| words.shape.expand(0.5).contains_rect(words.rect));
        !(words_fit && stage.contains_rect(self.target) && stage.contains_rect(self.ring))
    }
}

fn all_words(parts: &[Part]) -> impl Iterator<Item = &Words> {
    parts.iter().filter_map(|part| match &part.form {
        Form::Words(words) => Some(words),
        _ => None,
    })
}

/// What the hand keeps clear of, in scene units.
fn label_lines(parts: &[Part], factor: f32) -> impl Iterator<Item = Rect> {
    all_words(parts).filter(|words| words.style == Style::Label).flat_map(move |words| lines(words, factor))
}

/// Each line of some words, in scene units.
fn lines(words: &Words, factor: f32) -> impl Iterator<Item = Rect> {
    words.lettered.galley.iter().flat_map(|galley| galley.rows.iter()).map(move |row| {
        let row = row.rect();
        Rect::from_min_size(words.rect.min + row.min.to_vec2() / factor, row.size() / factor)
    })
}

/// What the window is laid around: the marks, with the landmark where both fit.
fn focus(scale: &Scale, marks: &Marks, parts: &[Part]) -> Rect {
    let marked = marks.bounds();
    let landmark = all_words(parts).find(|words| words.style == Style::Landmark);
    let both = landmark.map(|words| marked.union(words.rect.expand(6.0)));
    both.filter(|both| scale.holds(*both)).unwrap_or(marked)
}

/// Words cut by an edge would mislead; they become bars.
fn hide_cut_words(parts: &mut [Part], window: Rect) {
    for part in parts {
        if let Form::Words(words) = &mut part.form
            && words.style != Style::Label
            && !window.intersect(part.clip).contains_rect(words.rect)
        {
            words.lettered.galley = None;
        }
    }
}

/// A picture with its sentence for screen readers.
pub fn picture_ui(ui: &mut Ui, picture: &Picture<'_>, palette: &Palette, width: f32, description: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(Picture::size_for(width, picture.device), Sense::hover());
    name(ui, &response, Role::Image, description);
    if ui.is_rect_visible(rect) {
        picture.paint(ui.painter(), rect, palette, &PictureFonts::default());
    }
    response
}

/// A small picture that leads to its step.
pub fn thumbnail_ui(
    ui: &mut Ui,
    picture: &Picture<'_>,
    palette: &Palette,
    size: Vec2,
    current: bool,
    name_of_step: &str,
) -> Response {
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    name(ui, &response, Role::Button, name_of_step);
    if current {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_aria_current(AriaCurrent::Step));
    }
    if ui.is_rect_visible(rect) {
        picture.paint(ui.painter(), rect, palette, &PictureFonts::default());
        thumbnail_edge(ui, rect, palette, &response, current);
    }
    response
}

fn thumbnail_edge(ui: &Ui, rect: Rect, palette: &Palette, response: &Response, current: bool) {
    let chosen = current || response.hovered();
    let edge = match (current, chosen) {
        (true, _) => Stroke::new(3.0, palette.accent),
        (false, true) => Stroke::new(palette.edge_width(), palette.accent),
        (false, false) => Stroke::new(palette.edge_width(), palette.edge),
    };
    ui.painter().rect_stroke(rect, CornerRadius::same(10), edge, StrokeKind::Outside);
    if response.has_focus() {
        let ring = Stroke::new(3.0, palette.focus);
        ui.painter().rect_stroke(rect.expand(6.0), CornerRadius::same(14), ring, StrokeKind::Outside);
    }
}

fn name(ui: &Ui, response: &Response, role: Role, name: &str) {
    response.widget_info(|| egui::WidgetInfo::labeled(role, ui.is_enabled(), name));
}
