//! The widgets: colours that can be read, names that can be found, keys that work, pictures that stay the same.

#[allow(dead_code)]
#[path = "../examples/gallery.rs"]
mod gallery;

use egui::vec2;
use egui_kittest::Harness;
use gallery::{Gallery, Sheet};
use right_to_object::ui::theme::{Scheme, Theme};

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
        ("place", Sheet::Place, Scheme::Light, 100, WINDOW),
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
