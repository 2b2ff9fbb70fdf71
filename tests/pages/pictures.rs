//! Pictures of the way: nothing leaves its place, whatever the words, the device and the size.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "the helpers of tests are tests too")]

use std::collections::BTreeMap;
use std::sync::LazyLock;

use egui::epaint::text::FontsView;
use egui::{Context, FontData, FontDefinitions, FontFamily, Pos2, Rect, Vec2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use egui_kittest::{Harness, SnapshotResults};
use right_to_object::knowledge::{Device, Scene, View};
use right_to_object::language::{LANGUAGES, Words};
use right_to_object::ui::illustration::{
    Motion, Palette, Picture, PictureFonts, PictureLayout, PlacedWords, VIEWS, describe, picture_ui, thumbnail_ui,
};
use right_to_object::ui::theme::{Scheme, Theme};

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf");
const DEVICES: [Device; 3] = [Device::Computer, Device::Android, Device::Iphone];
const WIDTHS: [f32; 6] = [150.0, 240.0, 300.0, 480.0, 656.0, 900.0];
const LABELS: [Option<&str>; 5] = [
    Some("Ja"),
    Some("Settings & privacy"),
    Some("Weitere Informationen zur generativen KI bei Meta und wie du deine Anfrage einreichst"),
    Some("Datenschutzeinstellungsübersicht"),
    None,
];
const LANDMARKS: [Option<&str>; 3] =
    [Some("Privacy Centre"), Some("Gemeinschaftsstandards und rechtliche Informationen"), None];

fn set_fonts(context: &Context) {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [("regular", REGULAR), ("semibold", SEMIBOLD)] {
        fonts.font_data.insert(name.to_owned(), FontData::from_static(bytes).into());
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    fonts.families.insert(FontFamily::Proportional, vec!["regular".to_owned()]);
    fonts.families.insert(FontFamily::Monospace, vec!["regular".to_owned()]);
    context.set_fonts(fonts);
}

fn scene(view: View, position: u8) -> Scene {
    Scene { view, landmark: BTreeMap::new(), position }
}

/// One layout and what was asked for.
struct Seen {
    what: String,
    view: View,
    labelled: bool,
    size: Vec2,
    target: Rect,
    ring: Rect,
    number: Rect,
    hand: Option<Pos2>,
    words: Vec<PlacedWords>,
    overflow: bool,
}

/// Every view, device, label, landmark, position and width, laid out once for all tests.
static EVERY_LAYOUT: LazyLock<Vec<Seen>> = LazyLock::new(|| {
    let context = Context::default();
    set_fonts(&context);
    let mut seen = Vec::new();
    let output = context.run_ui(egui::RawInput::default(), |ui| {
        seen = ui.fonts_mut(every_layout);
    });
    output.drop_without_applying_deltas();
    seen
});

fn every_layout(fonts: &mut FontsView<'_>) -> Vec<Seen> {
    let mut seen = Vec::new();
    for (view, device) in VIEWS.into_iter().flat_map(|view| DEVICES.map(|device| (view, device))) {
        for (label, landmark) in LABELS.into_iter().flat_map(|label| LANDMARKS.map(|mark| (label, mark))) {
            for (position, width) in [0, 1, 40].into_iter().flat_map(|rows| WIDTHS.map(|width| (rows, width))) {
                let scene = scene(view, position);
                let picture = Picture { device, scene: &scene, host: "facebook.com", label, landmark, number: 3 };
                let size = Picture::size_for(width, device);
                let PictureLayout { target, ring, number, hand, words, overflow, .. } =
                    picture.layout(size, fonts, &PictureFonts::default());
                let what = format!("{view:?} {device:?} {label:?} {landmark:?} {position} {width}");
                let labelled = label.is_some();
                seen.push(Seen { what, view, labelled, size, target, ring, number, hand, words, overflow });
            }
        }
    }
    seen
}

fn stage(size: Vec2) -> Rect {
    Rect::from_min_size(Pos2::ZERO, size).expand(0.5)
}

#[test]
fn targets_lie_within_the_stage() {
    for Seen { what, size, target, ring, number, .. } in EVERY_LAYOUT.iter() {
        assert!(target.is_positive(), "{what}: nothing to choose");
        assert!(stage(*size).contains_rect(*target), "{what}: {target:?}");
        assert!(stage(*size).contains_rect(*ring), "{what}: ring {ring:?}");
        assert!(stage(*size).contains_rect(*number), "{what}: number {number:?}");
    }
}

#[test]
fn words_stay_in_their_shapes() {
    for Seen { what, target, words, overflow, .. } in EVERY_LAYOUT.iter() {
        assert!(!overflow, "{what}: {words:#?}");
        for words in words {
            assert!(words.shape.expand(0.5).contains_rect(words.rect), "{what}: {words:?}");
            assert!(!words.is_label || target.expand(0.5).contains_rect(words.rect), "{what}: {words:?}");
        }
    }
}

#[test]
fn words_are_never_small() {
    for Seen { what, size, words, .. } in EVERY_LAYOUT.iter() {
        assert!(size.x >= 240.0 || words.is_empty(), "{what}: thumbnails have no words");
        assert!(words.iter().all(|words| words.size >= 14.0), "{what}: {words:?}");
    }
}

#[test]
fn number_and_hand_leave_the_words_readable() {
    for Seen { what, number, hand, words, .. } in EVERY_LAYOUT.iter() {
        for words in words {
            let disc = number.shrink(number.width() * 0.12);
            assert!(!disc.intersects(words.rect), "{what}: number {disc:?} on {words:?}");
            let hand = hand.expect("pictures with words have a hand");
            let covered = words.is_label && words.lines.iter().any(|line| line.contains(hand));
            assert!(!covered, "{what}: hand {hand:?} on {words:?}");
        }
    }
}

#[test]
fn labels_are_shown_where_there_is_room_for_words() {
    for Seen { what, view, labelled, size, words, .. } in EVERY_LAYOUT.iter() {
        let wordless = size.x < 240.0 || matches!(view, View::AccountPicture | View::MenuButton);
        let shown = words.iter().any(|words| words.is_label);
        assert_eq!(shown, *labelled && !wordless, "{what}");
    }
}

#[test]
fn the_pointer_travels_once_and_then_stands() {
    let from = Pos2::new(10.0, 10.0);
    assert!(!Motion::after(from, 0.1).is_over());
    assert!(Motion::after(from, Motion::TRAVEL).ring < 0.01);
    assert!(Motion::after(from, 1.0).is_over());
}

#[test]
fn screen_readers_hear_the_sentence_and_can_press_a_thumbnail() {
    let scene = scene(View::Menu, 1);
    let picture = Picture {
        device: Device::Computer,
        scene: &scene,
        host: "facebook.com",
        label: Some("Settings & privacy"),
        landmark: None,
        number: 2,
    };
    let pressed = std::cell::Cell::new(false);
    let mut harness = Harness::builder().with_context_setup(set_fonts).build_ui(|ui| {
        picture_ui(ui, &picture, &palette(Scheme::Light), 480.0, "A browser window.");
        let thumbnail = thumbnail_ui(ui, &picture, &palette(Scheme::Light), vec2(124.0, 66.0), true, "Step 2");
        pressed.set(pressed.get() || thumbnail.clicked());
    });
    harness.run();
    let image = harness.get_by_label("A browser window.");
    assert_eq!(image.accesskit_node().role(), egui::accesskit::Role::Image);
    harness.get_by_role_and_label(egui::accesskit::Role::Button, "Step 2").click();
    harness.run();
    assert!(pressed.get());
}

#[test]
fn every_picture_has_its_sentence_in_every_language() {
    for language in LANGUAGES.iter().map(|language| language.tag) {
        let words = Words::new(language);
        for (view, device) in VIEWS.into_iter().flat_map(|view| DEVICES.map(|device| (view, device))) {
            for (label, landmark) in LABELS.into_iter().flat_map(|label| LANDMARKS.map(|mark| (label, mark))) {
                let scene = scene(view, 1);
                let picture = Picture { device, scene: &scene, host: "facebook.com", label, landmark, number: 3 };
                let sentence = words.say(describe(&picture));
                let label = label.filter(|_| !matches!(view, View::AccountPicture | View::MenuButton));
                assert!(
                    label.is_none_or(|label| sentence.contains(label)),
                    "{language} {view:?} {device:?}: {sentence}"
                );
                let landmark = landmark.filter(|_| !matches!(view, View::AccountPicture | View::MenuButton));
                assert!(
                    landmark.is_none_or(|mark| sentence.contains(mark)),
                    "{language} {view:?} {device:?}: {sentence}"
                );
                assert!(!sentence.contains("  ") && sentence.ends_with(['.', '”', '“']), "{language}: {sentence:?}");
            }
        }
    }
}

/// All views on one sheet, `across` in a row.
fn sheet(name: &str, device: Device, palette: Palette, width: f32, label: &str, position: u8) -> SnapshotResults {
    let size = Picture::size_for(width, device);
    let across = if device == Device::Computer { 3 } else { 5 };
    let rows = VIEWS.len().div_ceil(across);
    let whole = vec2(across as f32 * (size.x + 16.0) + 16.0, rows as f32 * (size.y + 16.0) + 16.0);
    let mut harness = Harness::builder().with_size(whole).with_context_setup(set_fonts).build_ui(|ui| {
        let corner = ui.ctx().content_rect().min;
        ui.painter().rect_filled(ui.ctx().content_rect(), 0, palette.paper);
        for (index, view) in VIEWS.into_iter().enumerate() {
            let scene = scene(view, position);
            let landmark = Some("Privacy Centre").filter(|_| view != View::Menu);
            let picture = Picture {
                device,
                scene: &scene,
                host: "facebook.com",
                label: Some(label),
                landmark,
                number: index + 1,
            };
            let cell = vec2((index % across) as f32, (index / across) as f32) * (size + Vec2::splat(16.0));
            let rect = Rect::from_min_size(corner + cell + Vec2::splat(16.0), size);
            picture.paint(&ui.ctx().layer_painter(ui.layer_id()), rect, &palette, &PictureFonts::default());
        }
    });
    harness.run();
    harness.snapshot(name);
    harness.take_snapshot_results()
}

fn palette(scheme: Scheme) -> Palette {
    Palette::from(&Theme::new(scheme, 100))
}

#[test]
fn pictures_look_as_designed() {
    let long = "Einstellungen und Privatsphäre";
    let mut results = SnapshotResults::new();
    for (look, palette) in [
        ("light", palette(Scheme::Light)),
        ("dark", palette(Scheme::Dark)),
        ("contrast", palette(Scheme::HighContrast)),
    ] {
        let name = format!("pictures-computer-{look}");
        results.extend(sheet(&name, Device::Computer, palette, 656.0, "Privacy Topics", 1));
    }
    let light = palette(Scheme::Light);
    results.extend(sheet("pictures-android", Device::Android, light, 276.0, "Settings & privacy", 1));
    results.extend(sheet("pictures-iphone-long", Device::Iphone, light, 276.0, long, 2));
    results.extend(sheet("pictures-iphone-hyphen", Device::Iphone, light, 240.0, LABELS[3].unwrap(), 0));
    results.extend(sheet("pictures-computer-window", Device::Computer, light, 300.0, long, 1));
    results.extend(sheet("pictures-computer-thumbnail", Device::Computer, light, 150.0, long, 1));
    results.extend(sheet("pictures-phone-thumbnail", Device::Android, light, 90.0, long, 1));
    results.extend(sheet("pictures-computer-scrolled", Device::Computer, light, 480.0, LABELS[2].unwrap(), 7));
}
