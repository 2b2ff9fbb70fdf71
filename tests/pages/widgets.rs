//! The widgets: colours that can be read, names that can be found, keys that work, pictures that stay the same.

use std::fs;
use std::path::{Path, PathBuf};

use egui::accesskit::{Action, Live, Role, Toggled};
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{By, NodeT, Queryable};
use right_to_object::ui::theme::{Scheme, Theme};
use right_to_object::ui::widgets::FrameResponse;

use crate::gallery::{Gallery, Sheet};

fn shown(sheet: Sheet, scheme: Scheme, percent: u16, size: [f32; 2]) -> Harness<'static, Gallery> {
    let gallery = Gallery { sheet, ..Gallery::default() };
    let mut harness = Harness::builder().with_size(vec2(size[0], size[1])).build_ui_state(
        move |ui, gallery: &mut Gallery| {
            Theme::new(scheme, percent).install(ui.ctx());
            let whole = ui.ctx().content_rect();
            let mut root = ui.new_child(egui::UiBuilder::new().max_rect(whole));
            root.set_clip_rect(whole);
            gallery.show(&mut root);
        },
        gallery,
    );
    harness.run();
    harness
}

const WINDOW: [f32; 2] = [1000.0, 700.0];

#[test]
fn pages_look_as_designed() {
    let mut results = egui_kittest::SnapshotResults::new();
    for (name, sheet, scheme, percent, size) in [
        ("welcome", Sheet::Welcome, Scheme::Light, 100, WINDOW),
        ("welcome-dark", Sheet::Welcome, Scheme::Dark, 100, WINDOW),
        ("welcome-large", Sheet::Welcome, Scheme::Light, 200, [900.0, 640.0]),
        ("place", Sheet::Place, Scheme::Light, 100, WINDOW),
        ("place-narrow", Sheet::Place, Scheme::Light, 100, [380.0, 640.0]),
        ("place-large", Sheet::Place, Scheme::Dark, 200, [480.0, 900.0]),
        ("reasons-narrow", Sheet::Reasons, Scheme::Light, 125, [480.0, 1200.0]),
        ("wants", Sheet::Wants, Scheme::Light, 100, WINDOW),
        ("outlook", Sheet::Outlook, Scheme::Light, 100, WINDOW),
        ("outlook-dark", Sheet::Outlook, Scheme::Dark, 100, WINDOW),
        ("outlook-high-contrast", Sheet::Outlook, Scheme::HighContrast, 100, WINDOW),
        ("outlook-large", Sheet::Outlook, Scheme::Light, 200, [900.0, 640.0]),
        ("not-offered", Sheet::NotOffered, Scheme::Light, 100, WINDOW),
        ("reasons", Sheet::Reasons, Scheme::Light, 100, WINDOW),
        ("go-there", Sheet::GoThere, Scheme::Light, 100, WINDOW),
        ("sent", Sheet::Sent, Scheme::Light, 100, WINDOW),
        ("widgets-light", Sheet::Widgets, Scheme::Light, 100, [1000.0, 2900.0]),
        ("widgets-dark", Sheet::Widgets, Scheme::Dark, 100, [1000.0, 2900.0]),
        ("widgets-high-contrast", Sheet::Widgets, Scheme::HighContrast, 100, [1000.0, 2900.0]),
        ("widgets-large", Sheet::Widgets, Scheme::Light, 200, [900.0, 4800.0]),
    ] {
        let mut harness = shown(sheet, scheme, percent, size);
        harness.snapshot(name);
        results.extend_harness(&mut harness);
    }
}

#[test]
fn the_focus_is_seen() {
    let mut harness = shown(Sheet::Place, Scheme::Light, 100, WINDOW);
    harness.get_by_role_and_label(Role::TextInput, "Country").focus();
    harness.run();
    harness.snapshot("place-focus");
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
fn a_page_reads_from_rail_to_footer() {
    let harness = shown(Sheet::Wants, Scheme::Light, 100, WINDOW);
    let names = names(&harness);
    let order = [
        "Right to Object",
        "About you, You are here",
        "Works offline. What you type stays here.",
        "English",
        "About you · Question 4 of 4",
        "What do you want Meta to do?",
        "Choose one. You can come back for another.",
        "Object or restrict",
        "Something else",
        "Back",
        "Next",
    ];
    let mut rest = names.iter();
    for name in order {
        assert!(rest.any(|other| other == name), "{name:?} is missing or out of order in {names:#?}");
    }
}

/// The names or texts of all leaves, in the order in which they are read.
fn names(harness: &Harness<'_, Gallery>) -> Vec<String> {
    fn walk(node: &egui_kittest::Node<'_>, names: &mut Vec<String>) {
        let own = node.accesskit_node();
        let children: Vec<_> = node.children().collect();
        if children.is_empty() {
            names.extend(own.label().or_else(|| own.value()));
        }
        for child in &children {
            walk(child, names);
        }
    }
    let mut names = Vec::new();
    walk(&harness.root(), &mut names);
    names
}

#[test]
fn a_new_page_starts_on_its_title_and_tab_goes_on_from_there() {
    let mut harness = shown(Sheet::Wants, Scheme::Light, 100, WINDOW);
    let title = || "What do you want Meta to do?";
    assert!(harness.get_by_role_and_label(Role::Heading, title()).is_focused());
    harness.key_press(Key::Tab);
    harness.run();
    assert!(harness.get_by_role_and_label(Role::RadioButton, "Object or restrict").is_focused());
    harness.key_press_modifiers(Modifiers::SHIFT, Key::Tab);
    harness.run();
    let back_in_rail = harness.get_by_role_and_label(Role::Button, "English").is_focused();
    assert!(back_in_rail, "the title is passed by once it was left");
    harness.state_mut().sheet = Sheet::Place;
    harness.run();
    assert!(harness.get_by_role_and_label(Role::Heading, "Where do you live?").is_focused());
}

#[test]
fn a_title_is_a_heading_of_the_first_level_and_keeps_its_name() {
    let harness = shown(Sheet::Outlook, Scheme::Light, 100, WINDOW);
    let title = harness.get_by_role_and_label(Role::Heading, "How likely is a yes?");
    assert_eq!(title.accesskit_node().level(), Some(1));
    let inner = harness.get_by_role_and_label(Role::Heading, "Why we think so");
    assert_eq!(inner.accesskit_node().level(), Some(2));
}

#[test]
fn cards_are_picked_by_click_space_and_arrows() {
    let mut harness = shown(Sheet::Wants, Scheme::Light, 100, WINDOW);
    let card = |harness: &Harness<'_, Gallery>, name: &str| {
        harness.get_by_role_and_label(Role::RadioButton, name).accesskit_node().toggled()
    };
    assert_eq!(card(&harness, "Object or restrict"), Some(Toggled::True));
    harness.get_by_role_and_label(Role::RadioButton, "Delete").click();
    harness.run();
    assert_eq!(harness.state().request, Some(2));
    assert_eq!(card(&harness, "Object or restrict"), Some(Toggled::False));
    harness.get_by_role_and_label(Role::RadioButton, "Something else").focus();
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(harness.state().request, Some(3));
    harness.key_press(Key::ArrowDown);
    harness.run();
    assert_eq!(harness.state().request, Some(0), "arrows go round in the group");
    assert!(harness.get_by_role_and_label(Role::RadioButton, "Object or restrict").is_focused());
    harness.key_press(Key::ArrowUp);
    harness.run();
    assert_eq!(harness.state().request, Some(3));
}

#[test]
fn a_card_tells_its_explanation_as_description() {
    let harness = shown(Sheet::Wants, Scheme::Light, 100, WINDOW);
    let card = harness.get_by_role_and_label(Role::RadioButton, "Object or restrict");
    let description = card.accesskit_node().data().description().map(str::to_owned);
    assert_eq!(description.as_deref(), Some("The way to say no. “Stop using my data to train AI.”"));
    harness.get_by_role_and_label(Role::RadioGroup, "What do you want Meta to do?");
}

#[test]
fn sentences_are_ticked_by_click_and_space() {
    let mut harness = shown(Sheet::Reasons, Scheme::Light, 100, WINDOW);
    harness.get_by_role_and_label(Role::CheckBox, "My posts show my children.").click();
    harness.run();
    assert!(harness.state().reasons[2]);
    harness.get_by_role_and_label(Role::CheckBox, "I never agreed to this.").focus();
    harness.key_press(Key::Space);
    harness.run();
    assert!(!harness.state().reasons[0]);
}

#[test]
fn a_country_is_found_with_the_keyboard_alone() {
    let mut harness = shown(Sheet::Place, Scheme::Light, 100, WINDOW);
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
    let mut harness = shown(Sheet::Place, Scheme::Light, 100, WINDOW);
    harness.get_by_role_and_label(Role::ListBoxOption, "Nigeria").click();
    harness.run();
    assert_eq!(harness.state().country, Some("Nigeria"));
}

#[test]
fn the_number_of_results_is_announced() {
    let mut harness = shown(Sheet::Place, Scheme::Light, 100, WINDOW);
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
fn a_button_that_waits_can_not_be_pressed_and_says_why() {
    let mut harness = shown(Sheet::Place, Scheme::Light, 100, WINDOW);
    let next = harness.get_by_role_and_label(Role::Button, "Next");
    assert!(next.accesskit_node().is_disabled());
    let why = next.accesskit_node().data().description().map(str::to_owned);
    assert_eq!(why.as_deref(), Some("Choose a country to go on"));
    assert!(next.accesskit_node().data().supports_action(Action::Click), "tools that remember it can press it later");
    next.click();
    next.click_accesskit();
    harness.run();
    assert!(!harness.state().pressed.next);
}

#[test]
fn the_frame_tells_what_was_pressed() {
    for (name, expected) in [
        ("Next", FrameResponse { next: true, ..FrameResponse::default() }),
        ("Back", FrameResponse { back: true, ..FrameResponse::default() }),
        ("Text size", FrameResponse { text_size: true, ..FrameResponse::default() }),
        ("English", FrameResponse { language: true, ..FrameResponse::default() }),
        ("About you", FrameResponse { section: Some(0), ..FrameResponse::default() }),
    ] {
        let mut harness = shown(Sheet::Reasons, Scheme::Light, 100, WINDOW);
        harness.get_by_role_and_label(Role::Button, name).click();
        assert_eq!(pressed(&mut harness), expected, "{name}");
    }
}

/// What the frame reports while a click arrives.
fn pressed(harness: &mut Harness<'_, Gallery>) -> FrameResponse {
    let mut pressed = FrameResponse::default();
    for _ in 0..4 {
        harness.step();
        pressed = pressed.or(harness.state().pressed);
    }
    pressed
}

#[test]
fn more_below_leads_to_the_end_and_then_goes() {
    let mut harness = shown(Sheet::Outlook, Scheme::Light, 100, WINDOW);
    while let Some(more) = harness.query_by_role_and_label(Role::Button, "More below") {
        more.click();
        harness.run();
    }
    let last = harness.get_by_value("We could not test the form today.").rect();
    assert!(last.bottom() < 616.0, "the last reason is in sight: {last:?}");
}

#[test]
fn the_menu_of_a_narrow_window_holds_the_rest_of_the_rail() {
    let mut harness = shown(Sheet::Outlook, Scheme::Light, 200, [900.0, 640.0]);
    assert!(harness.query_by_role_and_label(Role::Button, "Text size").is_none());
    let menu = harness.get_by_role_and_label(Role::Button, "Menu");
    assert_eq!(menu.accesskit_node().data().is_expanded(), Some(false));
    menu.click();
    harness.run();
    for name in ["About you", "Text size", "English"] {
        harness.get_by_role_and_label(Role::Button, name);
    }
    harness.remove_cursor();
    harness.run();
    harness.snapshot("outlook-menu");
}

#[test]
fn a_low_window_lets_the_footer_scroll_along() {
    let mut harness = shown(Sheet::Wants, Scheme::Light, 200, [900.0, 300.0]);
    harness.get_by_role_and_label(Role::Button, "Next").scroll_to_me();
    harness.run();
    let next = harness.get_by_role_and_label(Role::Button, "Next");
    assert!(next.rect().bottom() <= 300.0, "{:?}", next.rect());
    next.click();
    assert!(pressed(&mut harness).next);
}

#[test]
fn a_source_opens_and_says_that_it_will() {
    let mut harness = shown(Sheet::Outlook, Scheme::Light, 100, WINDOW);
    let link = harness.get_by_role_and_label(Role::Link, "EU law");
    assert_eq!(link.accesskit_node().data().description(), Some("Opens in your browser"));
    link.click();
    harness.run();
    assert_eq!(harness.state().opened, Some(2));
}

#[test]
fn the_outlook_has_one_name() {
    let harness = shown(Sheet::Outlook, Scheme::Light, 100, WINDOW);
    harness.get_by_role_and_label(Role::Image, "Outlook: very likely, step 5 of 5");
}

#[test]
fn copied_is_announced_beside_its_button() {
    let mut harness = shown(Sheet::Reasons, Scheme::Light, 100, WINDOW);
    harness.get_by_role_and_label(Role::Button, "Copy text").click();
    harness.run();
    assert_eq!(harness.get_by_value("Copied").accesskit_node().live(), Live::Polite);
}

#[test]
fn own_words_have_their_visible_label_as_name() {
    let mut harness = shown(Sheet::Reasons, Scheme::Light, 100, WINDOW);
    let field = harness.get_by_role_and_label(Role::MultilineTextInput, "Your own words");
    field.focus();
    harness.run();
    harness.get_by_role_and_label(Role::MultilineTextInput, "Your own words").type_text("Please.");
    harness.run();
    assert!(harness.state().words.contains("Please."));
}

#[test]
fn segments_are_picked_by_click() {
    let mut harness = shown(Sheet::Widgets, Scheme::Light, 100, WINDOW);
    harness.get_by_role_and_label(Role::RadioButton, "iPhone").click();
    harness.run();
    assert_eq!(harness.state().device, 2);
}

#[test]
fn targets_are_large_enough() {
    for (percent, size) in [(100, WINDOW), (200, [900.0, 640.0])] {
        for sheet in [Sheet::Place, Sheet::Wants, Sheet::Reasons, Sheet::GoThere, Sheet::Sent] {
            let harness = shown(sheet, Scheme::Light, percent, size);
            for role in [Role::Button, Role::RadioButton, Role::CheckBox] {
                for node in harness.query_all_by_role(role) {
                    let rect = node.rect();
                    assert!(rect.height() >= 36.0 && rect.width() >= 36.0, "{sheet:?}: {node:?} is {rect:?}");
                }
            }
        }
    }
}

#[test]
fn nothing_reaches_beyond_a_small_window() {
    for sheet in [Sheet::Place, Sheet::Wants, Sheet::Outlook, Sheet::Reasons, Sheet::GoThere, Sheet::Sent] {
        for (percent, width) in [(100, 380.0), (150, 640.0), (200, 480.0)] {
            let harness = shown(sheet, Scheme::Light, percent, [width, 640.0]);
            let nodes: Vec<_> = harness.query_all(By::new()).collect();
            assert!(nodes.len() > 10, "{sheet:?} is hardly there");
            for node in nodes {
                let Some(bounds) = node.accesskit_node().bounding_box() else { continue };
                assert!(bounds.x1 <= f64::from(width) + 1.0, "{sheet:?} at {percent} %: {node:?}");
            }
        }
    }
}
