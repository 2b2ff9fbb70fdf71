//! The widgets on their sheet: colours that can be read, keys that work, words that are whole, pictures that stay the
//! same. How pages use them is for the tests of pages.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::{Live, Role, Toggled};
use egui::{Key, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use right_to_object::ui::theme::{Scheme, Theme};

use crate::gallery::Gallery;
use crate::painted;

fn shown(scheme: Scheme, percent: u16, size: [f32; 2]) -> Harness<'static, Gallery> {
    let mut harness = Harness::builder().with_size(vec2(size[0], size[1])).build_ui_state(
        move |ui, gallery: &mut Gallery| {
            Theme::new(scheme, percent).install(ui.ctx());
            let whole = ui.ctx().content_rect();
            let mut root = ui.new_child(egui::UiBuilder::new().max_rect(whole));
            root.set_clip_rect(whole);
            gallery.show(&mut root);
        },
        Gallery::default(),
    );
    harness.run();
    harness
}

/// High enough for all of the sheet.
const SHEET: [f32; 2] = [1000.0, 4400.0];

fn sheet() -> Harness<'static, Gallery> {
    shown(Scheme::Light, 100, SHEET)
}

#[test]
fn widgets_look_as_designed() {
    let mut results = egui_kittest::SnapshotResults::new();
    for (name, scheme) in [
        ("widgets-light", Scheme::Light),
        ("widgets-dark", Scheme::Dark),
        ("widgets-high-contrast", Scheme::HighContrast),
    ] {
        let mut harness = shown(scheme, 100, SHEET);
        harness.snapshot(name);
        results.extend_harness(&mut harness);
    }
}

#[test]
fn words_of_widgets_are_whole_at_any_width_and_size() {
    for (percent, width) in [(100, 1000.0), (100, 380.0), (150, 640.0), (200, 900.0), (200, 480.0)] {
        let harness = shown(Scheme::Light, percent, [width, 9000.0]);
        assert_eq!(painted::faults(&harness, width), Vec::<String>::new(), "{width} wide at {percent} %");
    }
}

#[test]
fn words_that_can_not_be_read_are_seen() {
    let at = |x, y| egui::Rect::from_min_size(egui::pos2(x, y), vec2(60.0, 20.0));
    let mut harness = Harness::builder().with_size(vec2(200.0, 100.0)).build_ui(|ui| {
        Theme::new(Scheme::Light, 100).install(ui.ctx());
        ui.put(at(10.0, 10.0), egui::Label::new("whole"));
        ui.put(at(10.0, 40.0), egui::Label::new("one"));
        ui.put(at(14.0, 44.0), egui::Label::new("other"));
        ui.put(at(10.0, 70.0), egui::Label::new("much longer than its place").truncate());
        ui.put(at(160.0, 10.0), egui::Label::new("reaches out").extend());
    });
    harness.run();
    let faults = painted::faults(&harness, 200.0);
    for fault in ["“one” and “other” lie on each other", "place” is cut short", "“reaches out” is cut off"]
    {
        assert!(faults.iter().any(|found| found.contains(fault)), "{fault}: {faults:?}");
    }
    assert_eq!(faults.len(), 3, "{faults:?}");
}

#[test]
fn only_the_theme_names_colours() {
    fn files(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
    }
    // Cameras read black on white, whatever the look.
    let but = ["theme.rs", "qr.rs"];
    for file in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui")) {
        let text = fs::read_to_string(&file).unwrap();
        let spellings = ["Color32::from_", "Color32::WHITE", "Color32::BLACK", "Rgba::"];
        let named = spellings.iter().find(|name| text.contains(**name));
        let allowed = but.iter().any(|but| file.ends_with(but));
        assert!(named.is_none() || allowed, "{} names {named:?}", file.display());
    }
}

#[test]
fn every_allowed_pair_of_colours_can_be_read() {
    use right_to_object::ui::theme::Role as R;
    const GROUNDS: [R; 7] = [R::Paper, R::Rail, R::Sheet, R::Sunken, R::Wash, R::GreyWash, R::AmberWash];
    let pairs = GROUNDS
        .iter()
        .flat_map(|ground| [(R::Ink, *ground, 7.0), (R::InkSoft, *ground, 7.0)])
        .chain([R::ErrorWash, R::Stage].map(|ground| (R::Ink, ground, 7.0)))
        .chain(
            [R::Paper, R::Rail, R::Sheet, R::Sunken, R::Wash, R::Stage]
                .into_iter()
                .flat_map(|ground| [(R::Accent, ground, 4.5), (R::Edge, ground, 3.0), (R::Focus, ground, 3.0)]),
        )
        .chain([R::Accent, R::AccentHover, R::AccentPress, R::Blue].map(|ground| (R::OnAccent, ground, 7.0)))
        .chain([R::Sheet, R::Paper].into_iter().flat_map(|ground| {
            [
                (R::Blue, ground, 4.5),
                (R::Amber, ground, 4.5),
                (R::Grey, ground, 4.5),
                (R::Error, ground, 4.5),
                (R::BlueMid, ground, 3.0),
                (R::AmberFill, ground, 3.0),
                (R::GreyFill, ground, 3.0),
            ]
        }))
        .chain([
            (R::Blue, R::Wash, 4.5),
            (R::Amber, R::AmberWash, 4.5),
            (R::Grey, R::GreyWash, 4.5),
            (R::Error, R::ErrorWash, 4.5),
        ]);
    let pairs: Vec<_> = pairs.collect();
    assert_eq!(pairs.len(), 56, "the table of allowed pairs has 56 rows");
    for scheme in [Scheme::Light, Scheme::Dark, Scheme::HighContrast] {
        let theme = Theme::new(scheme, 100);
        for (ink, ground, needed) in &pairs {
            let ratio = contrast(theme.colour(*ink), theme.colour(*ground));
            assert!(ratio >= *needed, "{ink:?} on {ground:?} in {scheme:?}: {ratio:.2}, needs {needed}");
        }
    }
}

/// The contrast of two colours as WCAG 2 defines it.
fn contrast(one: egui::Color32, other: egui::Color32) -> f32 {
    let luminance = |colour: egui::Color32| {
        let [red, green, blue, _] = egui::Rgba::from(colour).to_array();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn text_sizes_outside_the_offered_ones_are_brought_inside() {
    assert!((Theme::new(Scheme::Light, 20).scale() - 1.0).abs() < f32::EPSILON);
    assert!((Theme::new(Scheme::Light, 900).scale() - 2.0).abs() < f32::EPSILON);
}

#[test]
fn the_rail_needs_room_and_small_text() {
    assert!(Theme::new(Scheme::Light, 125).is_wide(860.0));
    assert!(!Theme::new(Scheme::Light, 100).is_wide(859.0));
    assert!(!Theme::new(Scheme::Light, 150).is_wide(2000.0));
}

#[test]
fn cards_are_picked_by_click_space_and_arrows() {
    let mut harness = sheet();
    let card = |harness: &Harness<'_, Gallery>, name: &str| {
        harness.get_by_role_and_label(Role::RadioButton, name).accesskit_node().toggled()
    };
    assert_eq!(card(&harness, "Object or restrict"), Some(Toggled::True));
    harness.get_by_role_and_label(Role::RadioButton, "Delete").click();
    harness.run();
    assert_eq!(harness.state().request, 1);
    assert_eq!(card(&harness, "Object or restrict"), Some(Toggled::False));
    harness.get_by_role_and_label(Role::RadioButton, "Something else").focus();
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().request, 2);
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().request, 0, "arrows go round in the group");
    assert!(harness.get_by_role_and_label(Role::RadioButton, "Object or restrict").is_focused());
    harness.key_press(Key::ArrowUp);
    harness.run();
    assert_eq!(harness.state().request, 2);
}

#[test]
fn sentences_are_ticked_by_click_and_space() {
    let mut harness = sheet();
    harness.get_by_role_and_label(Role::CheckBox, "My posts show my children.").click();
    harness.run();
    assert!(harness.state().ticked[1]);
    harness.get_by_role_and_label(Role::CheckBox, "I never agreed to this.").focus();
    harness.key_press(Key::Space);
    harness.run();
    assert!(!harness.state().ticked[0]);
}

#[test]
fn a_country_is_found_with_the_keyboard_alone() {
    let mut harness = sheet();
    harness.get_by_role_and_label(Role::TextInput, "Country").focus();
    harness.run();
    harness.key_press(Key::ArrowDown);
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().current, 2);
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().country, Some("Niger"));
    harness.key_press(Key::Escape);
    harness.run();
    assert_eq!(harness.state().query, "");
    let field = harness.get_by_role_and_label(Role::TextInput, "Country");
    assert!(field.is_focused(), "the focus stays in the field");
    field.type_text("fra");
    harness.run();
    assert_eq!(harness.state().query, "fra");
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().country, Some("France"));
}

#[test]
fn a_country_is_chosen_by_click() {
    let mut harness = sheet();
    harness.get_by_role_and_label(Role::ListBoxOption, "Nigeria").click();
    harness.run();
    assert_eq!(harness.state().country, Some("Nigeria"));
}

#[test]
fn the_number_of_results_is_announced() {
    let mut harness = sheet();
    let live = |harness: &Harness<'_, Gallery>, words: &str| harness.get_by_value(words).accesskit_node().live();
    assert_eq!(live(&harness, "4 results"), Live::Polite);
    harness.get_by_role_and_label(Role::TextInput, "Country").focus();
    harness.run();
    harness.get_by_role_and_label(Role::TextInput, "Country").type_text("zz");
    harness.run();
    assert_eq!(live(&harness, "0 results"), Live::Polite);
    harness.get_by_value("No country with that name. Check the spelling.");
    harness.get_by_role_and_label(Role::Button, "Empty the field").click();
    harness.run();
    assert_eq!(harness.state().query, "");
}

#[test]
fn copied_is_announced() {
    assert_eq!(sheet().get_by_value("Copied").accesskit_node().live(), Live::Polite);
}

#[test]
fn a_source_opens_and_says_that_it_will() {
    let mut harness = sheet();
    let link = harness.get_all_by_role_and_label(Role::Link, "Meta’s notice to users").nth(1).unwrap();
    assert_eq!(link.accesskit_node().data().description(), Some("Opens in your browser"));
    link.click();
    harness.run();
    assert_eq!(harness.state().opened, Some(1));
}

#[test]
fn own_words_have_their_visible_label_as_name() {
    let mut harness = sheet();
    harness.get_by_role_and_label(Role::MultilineTextInput, "Your own words").focus();
    harness.run();
    harness.get_by_role_and_label(Role::MultilineTextInput, "Your own words").type_text("Please.");
    harness.run();
    assert!(harness.state().words.contains("Please."));
}

#[test]
fn segments_are_picked_by_click() {
    let mut harness = sheet();
    harness.get_by_role_and_label(Role::RadioButton, "iPhone").click();
    harness.run();
    assert_eq!(harness.state().device, 2);
}
