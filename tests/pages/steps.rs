//! The way, click by click: where things stand, what can be opened, and a pointer that rests.

use egui::accesskit::Role;
use egui_kittest::kittest::Queryable as _;
use right_to_object::cases::Answers;
use right_to_object::flow::PageId;
use right_to_object::knowledge::Device;
use right_to_object::saved::Preferences;

use crate::window::{Window, english, in_germany, press};

fn on(device: Device) -> Answers {
    Answers { device: Some(device), ..in_germany() }
}

fn window(device: Device) -> Window {
    crate::window::window(PageId::Steps, on(device), english(), [1000.0, 700.0])
}

#[test]
fn back_leads_to_the_step_before() {
    let mut window = window(Device::Computer);
    let first =
        |window: &Window| window.query_by_role_and_label(Role::Heading, "Choose your account picture").is_some();
    assert!(first(&window));
    press(&mut window, "Next step");
    assert!(!first(&window));
    press(&mut window, "Back");
    assert!(first(&window));
    press(&mut window, "Back");
    assert_eq!(window.state().page(), PageId::GoThere);
}

#[test]
fn a_picture_becomes_bigger_by_its_button() {
    let mut window = window(Device::Computer);
    let height = |window: &Window| window.get_by_role(Role::Image).rect().height();
    let before = height(&window);
    press(&mut window, "Make bigger");
    assert!(height(&window) > before);
    press(&mut window, "Make smaller");
    assert_eq!(height(&window).to_bits(), before.to_bits());
}

#[test]
fn all_steps_of_a_phone_are_a_press_away() {
    let mut window = window(Device::Android);
    let thumbnails = |window: &Window| {
        window.query_all_by(|node| node.label().is_some_and(|label| label.starts_with("Step "))).count()
    };
    assert_eq!(thumbnails(&window), 0);
    window.get_by(|node| node.label().is_some_and(|label| label.starts_with("Show all"))).click();
    window.run();
    assert!(thumbnails(&window) > 1);
}

/// The frames until nothing asks for another one.
fn frames_until_rest(window: &mut Window) -> usize {
    let most = 200;
    (1..=most)
        .find(|_| {
            window.step();
            !window.ctx.has_requested_repaint()
        })
        .unwrap_or(most)
}

#[test]
fn the_pointer_travels_once_and_then_nothing_moves() {
    let seconds = 0.05;
    for (less_motion, frames) in [(false, 13..20), (true, 1..6)] {
        let preferences = Preferences { less_motion, ..english() };
        let mut window =
            crate::window::unrested(PageId::Steps, on(Device::Computer), preferences, [1000.0, 700.0], seconds);
        frames_until_rest(&mut window);
        window.get_by_role_and_label(Role::Button, "Next step").click();
        let taken = frames_until_rest(&mut window);
        assert!(frames.contains(&taken), "{taken} frames, less motion: {less_motion}");
        window.run_steps(10);
        assert!(!window.ctx.has_requested_repaint());
    }
}
