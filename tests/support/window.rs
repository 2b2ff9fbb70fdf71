//! The whole window on a desktop that only remembers, as tests look at it.

#![allow(dead_code, reason = "each test needs a part of it")]
#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use egui::accesskit::Role;
use egui::{Vec2, ViewportCommand};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::civil::date;
use right_to_object::app::{Start, Wizard};
use right_to_object::cases::{Answers, Topic};
use right_to_object::desktop::hosts::Hosts;
use right_to_object::desktop::recorded::Recorded;
use right_to_object::flow::PageId;
use right_to_object::knowledge::{Facts, Knowledge, Request};
use right_to_object::saved::Preferences;

use crate::left::{self, Left};

/// The window under test.
pub type Window = Harness<'static, Wizard<Recorded>>;

/// Somebody in Germany who objects to training with their own posts on Facebook.
pub fn in_germany() -> Answers {
    left::answers("DE", Topic::Own, &["facebook"], Request::Object)
}

/// English words, at the usual size, and nothing that moves.
pub fn english() -> Preferences {
    Preferences { language: Some("en".to_owned()), less_motion: true, ..Preferences::default() }
}

/// The window on a page.
pub fn window(page: PageId, answers: Answers, preferences: Preferences, size: [f32; 2]) -> Window {
    let mut window = unrested(page, answers, preferences, size, 0.25);
    window.run();
    window
}

/// The same before its first frame, with as many seconds between frames.
pub fn unrested(page: PageId, answers: Answers, preferences: Preferences, size: [f32; 2], seconds: f32) -> Window {
    let knowledge = Knowledge::builtin().unwrap();
    let desktop = Left::default().preferring(preferences).desktop(Hosts::from_knowledge(knowledge));
    let mut wizard = Wizard::new(desktop, Facts::BUILTIN, Start::default());
    wizard.jump(page, answers);
    Harness::builder().with_size(Vec2::from(size)).with_step_dt(seconds).build_ui_state(
        |ui, wizard: &mut Wizard<Recorded>| {
            let whole = ui.ctx().content_rect();
            wizard.ui(&mut ui.new_child(egui::UiBuilder::new().max_rect(whole)), date(2026, 11, 24));
        },
        wizard,
    )
}

/// Presses a button and waits until the window rests.
pub fn press(window: &mut Window, name: &str) {
    window.get_by_role_and_label(Role::Button, name).click();
    window.run();
}

/// Presses something and gives what the window was told in the next frames.
pub fn told(window: &mut Window, name: &str) -> Vec<ViewportCommand> {
    window.get_by_label(name).click();
    let mut commands = Vec::new();
    for _ in 0..4 {
        window.step();
        commands.extend(window.output().viewport_output.values().flat_map(|output| output.commands.clone()));
    }
    commands
}
