//! Frames of the whole window, and pictures of the way: from state to triangles, as the graphics card gets them.

use std::cell::RefCell;

use divan::Bencher;
use egui::{Context, Event, Key, Painter, RawInput, Rect, Ui, pos2};
use right_to_object::app::{Start, Wizard};
use right_to_object::cases::Draft;
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::Recorded;
use right_to_object::flow::PageId;
use right_to_object::knowledge::{Device, Facts, Request, Scene};
use right_to_object::ui::illustration::{Palette, Picture, PictureFonts, VIEWS};
use right_to_object::ui::theme::{Scheme, Theme};

use crate::every::PAGES;
use crate::left::{Left, own};
use crate::{TODAY, knowledge, window};

const WINDOW: Rect = Rect { min: pos2(0.0, 0.0), max: pos2(1000.0, 700.0) };

const SIDE_PAGES: [PageId; 7] = [
    PageId::TrainedOn,
    PageId::Display,
    PageId::Language,
    PageId::AlsoProtect,
    PageId::Phone,
    PageId::Info,
    PageId::Sources,
];

const DEVICES: [Device; 3] = [Device::Computer, Device::Android, Device::Iphone];

/// The window, without a screen.
struct Window {
    ctx: Context,
    wizard: Wizard<Recorded>,
    time: f64,
}

impl Window {
    /// On a page, after the frames that lay it out for the first time.
    fn new(page: PageId) -> Self {
        let left = Left::default().preferring(window::english());
        let left = left.after(own("facebook"), Request::Object, TODAY, None);
        let desktop = left.desktop(Hosts::from_knowledge(knowledge()));
        let mut wizard = Wizard::new(desktop, Facts::BUILTIN, Start::default());
        wizard.jump(page, window::in_germany());
        wizard.write(draft());
        let mut window = Self { ctx: Context::default(), wizard, time: 0.0 };
        window.settle();
        window
    }

    fn aside(page: PageId) -> Self {
        let mut window = Self::new(PageId::Outlook);
        window.wizard.jump_aside(page);
        window.settle();
        window
    }

    fn settle(&mut self) {
        for _ in 0..5 {
            self.frame(Vec::new());
        }
    }

    /// One frame; gives how many triangles there are to draw.
    fn frame(&mut self, events: Vec<Event>) -> usize {
        self.time += 1.0;
        let input = RawInput { screen_rect: Some(WINDOW), time: Some(self.time), events, ..RawInput::default() };
        let wizard = &mut self.wizard;
        let mut output = self.ctx.run_ui(input, |ui: &mut Ui| wizard.ui(ui, TODAY));
        output.textures_delta.clear();
        self.ctx.tessellate(output.shapes, output.pixels_per_point).len()
    }

    fn key(&mut self, key: Key) {
        let event =
            |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: egui::Modifiers::NONE };
        self.frame(vec![event(true), event(false)]);
        self.frame(Vec::new());
    }
}

fn draft() -> Draft {
    Draft { reasons: ["children-photos", "never-agreed"].map(str::to_owned).into(), ..Draft::default() }
}

#[divan::bench(args = PAGES)]
fn page(bencher: Bencher<'_, '_>, page: PageId) {
    let mut window = Window::new(page);
    assert_eq!(window.wizard.page(), page);
    bencher.bench_local(|| window.frame(Vec::new()));
}

/// The first frame of a page, when all its lines must be laid out.
#[divan::bench(args = PAGES)]
fn turning_to(bencher: Bencher<'_, '_>, page: PageId) {
    let elsewhere = if page == PageId::Welcome { PageId::Place } else { PageId::Welcome };
    let window = RefCell::new(Window::new(page));
    let turn = |page| {
        let mut window = window.borrow_mut();
        window.wizard.jump(page, window::in_germany());
        window.frame(Vec::new())
    };
    bencher.with_inputs(|| turn(elsewhere)).bench_local_values(|_| turn(page));
}

#[divan::bench(args = SIDE_PAGES)]
fn side_page(bencher: Bencher<'_, '_>, page: PageId) {
    let mut window = Window::aside(page);
    bencher.bench_local(|| window.frame(Vec::new()));
}

/// From a letter typed into the field for own words to the frame that shows it, with Meta's letter rewritten beside it.
#[divan::bench]
fn keystroke_in_own_words(bencher: Bencher<'_, '_>) {
    let mut window = Window::new(PageId::Reasons);
    for _ in 0..60 {
        if window.ctx.text_edit_focused() {
            break;
        }
        window.key(Key::Tab);
    }
    assert!(window.ctx.text_edit_focused(), "Tab reaches the field for own words");
    let mut typed = 0;
    bencher.bench_local(|| {
        typed += 1;
        if typed % 40 == 0 {
            window.wizard.write(draft());
        }
        window.frame(vec![Event::Text("a".to_owned())])
    });
}

/// A picture of each view, on each device.
#[divan::bench(args = DEVICES)]
fn all_pictures(bencher: Bencher<'_, '_>, device: Device) {
    let ctx = Context::default();
    Theme::new(Scheme::Light, 100).install(&ctx);
    let palette = Palette::from(&Theme::new(Scheme::Light, 100));
    let scenes = VIEWS.map(|view| Scene { view, landmark: std::collections::BTreeMap::default(), position: 1 });
    let draw = || {
        let input = RawInput { screen_rect: Some(WINDOW), ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| {
            let painter = ui.painter();
            for scene in &scenes {
                paint(painter, scene, device, &palette);
            }
        });
        output.textures_delta.clear();
        ctx.tessellate(output.shapes, output.pixels_per_point).len()
    };
    draw();
    bencher.bench_local(draw);
}

fn paint(painter: &Painter, scene: &Scene, device: Device, palette: &Palette) {
    let (label, landmark) = (Some("Settings & privacy"), Some("Privacy Centre"));
    let picture = Picture { device, scene, host: "facebook.com", label, landmark, number: 1 };
    let rect = Rect::from_min_size(WINDOW.min, Picture::size_for(656.0, device));
    picture.paint(painter, rect, palette, &PictureFonts::default());
}
