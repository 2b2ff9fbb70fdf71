//! The small window beside the browser, and the way to the phone.

#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use egui::accesskit::Role;
use egui::{Rect, ViewportCommand, WindowLevel, pos2, vec2};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use right_to_object::app::placing::{self, Screens};
use right_to_object::cases::Draft;
use right_to_object::flow::PageId;
use right_to_object::saved::{Look, Preferences, WindowPlace};

use crate::painted;
use crate::window::{Window, english, in_germany, press, told};

fn window(page: PageId, look: Look, size: [f32; 2]) -> Window {
    crate::window::window(page, in_germany(), Preferences { look, ..english() }, size)
}

/// All codes in the painted window, read as a camera would.
fn codes(window: &mut Window) -> Vec<String> {
    let image = window.render().unwrap();
    let (width, height) = (image.width() as usize, image.height() as usize);
    let grey = |x: usize, y: usize| {
        image.get_pixel(x as u32, y as u32).0[..3].iter().map(|part| u32::from(*part)).sum::<u32>()
    };
    let mut picture = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| (grey(x, y) / 3) as u8);
    picture.detect_grids().iter().filter_map(|grid| grid.decode().ok()).map(|(_, text)| text).collect()
}

const LOOKS: [Look; 3] = [Look::Light, Look::Dark, Look::HighContrast];
const FORM: &str = "https://www.facebook.com/help/contact/";

#[test]
fn one_press_makes_the_window_small_and_one_big_again() {
    let mut window = window(PageId::OnForm, Look::Light, [1000.0, 700.0]);
    let small = told(&mut window, "Small window");
    assert!(small.contains(&ViewportCommand::InnerSize(placing::SMALL)), "{small:?}");
    let big = told(&mut window, "Big window");
    assert!(big.contains(&ViewportCommand::InnerSize(placing::BIG)), "{big:?}");
    window.get_by_role_and_label(Role::Button, "Small window");
}

#[test]
fn after_sending_the_window_is_big_again() {
    let mut window = window(PageId::OnForm, Look::Light, [1000.0, 700.0]);
    told(&mut window, "Small window");
    let told = told(&mut window, "I have sent it");
    assert!(told.contains(&ViewportCommand::InnerSize(placing::BIG)), "{told:?}");
    assert_eq!(window.state().page(), PageId::Sent);
}

#[test]
fn the_window_stays_on_top_only_on_the_form() {
    let mut window = window(PageId::OnForm, Look::Light, [1000.0, 2000.0]);
    let level = |level| ViewportCommand::WindowLevel(level);
    let ticked = told(&mut window, "Keep this window on top");
    assert!(ticked.contains(&level(WindowLevel::AlwaysOnTop)), "{ticked:?}");
    let sent = told(&mut window, "I have sent it");
    assert!(sent.contains(&level(WindowLevel::Normal)), "{sent:?}");
}

#[test]
fn pressing_a_step_goes_on_to_the_next() {
    let mut window = window(PageId::OnForm, Look::Light, [1000.0, 700.0]);
    press(&mut window, "Small window");
    let state = |window: &Window, name: &str| {
        window.get_by_role_and_label(Role::Button, name).accesskit_node().data().description().map(str::to_owned)
    };
    let (first, second) = ("Log in to Facebook if Meta asks.", "Check your e-mail address");
    assert_eq!(state(&window, second).as_deref(), Some("still to come"));
    press(&mut window, first);
    assert_eq!(state(&window, first).as_deref(), Some("done"));
    assert_eq!(state(&window, second).as_deref(), Some("you are here; press when done"));
    press(&mut window, first);
    assert_eq!(state(&window, second).as_deref(), Some("still to come"), "a step can be taken back");
}

#[test]
fn the_small_window_looks_as_designed() {
    let mut window = window(PageId::OnForm, Look::Light, [1000.0, 700.0]);
    press(&mut window, "Small window");
    window.set_size(placing::SMALL);
    for step in ["Log in to Facebook if Meta asks.", "Check your e-mail address"] {
        press(&mut window, step);
    }
    press(&mut window, "Copy text");
    window.remove_cursor();
    window.run();
    window.snapshot("companion");
}

#[test]
fn words_in_the_small_window_are_whole_at_any_size() {
    for percent in [100, 150, 200] {
        let preferences = Preferences { text_size: percent, ..english() };
        let mut window = crate::window::window(PageId::OnForm, in_germany(), preferences, [1000.0, 700.0]);
        press(&mut window, "Small window");
        let size = placing::small_size(f32::from(percent) / 100.0, None);
        window.set_size(size);
        window.run();
        assert_eq!(painted::faults(&window, size.x), Vec::<String>::new(), "at {percent} %");
    }
}

#[test]
fn a_camera_reads_the_address_in_every_look() {
    for look in LOOKS {
        let mut window = window(PageId::OnForm, look, [380.0, 1200.0]);
        press(&mut window, "Small window");
        window.set_size(vec2(380.0, 1200.0));
        window.run();
        let codes = codes(&mut window);
        assert!(codes.iter().any(|code| code.starts_with(FORM)), "{look:?}: {codes:?}");
    }
}

#[test]
fn a_camera_reads_address_and_text_on_the_page_for_phones() {
    for look in LOOKS {
        let mut window = window(PageId::OnForm, look, [1000.0, 2000.0]);
        press(&mut window, "Copy text");
        press(&mut window, "Use my phone");
        let letter = window.state_mut().desktop().clipboard().unwrap();
        let codes = codes(&mut window);
        assert!(codes.iter().any(|code| code.starts_with(FORM)), "{look:?}: {codes:?}");
        assert!(codes.contains(&letter), "{look:?}: {codes:?}");
    }
}

#[test]
fn a_text_too_long_for_a_code_is_sent_to_oneself() {
    let mut window = window(PageId::OnForm, Look::Light, [1000.0, 2000.0]);
    window.state_mut().jump(PageId::OnForm, in_germany());
    window.state_mut().write(Draft { own_words: "No. ".repeat(400), ..Draft::default() });
    window.run();
    press(&mut window, "Use my phone");
    window.get_by_label("Your text is too long for a code.");
    assert_eq!(codes(&mut window).len(), 1);
}

#[test]
fn the_small_window_stands_at_the_right_edge_of_its_screen() {
    let second = Rect::from_min_size(pos2(1920.0, 120.0), vec2(1280.0, 1024.0));
    let place = Rect::from_min_size(placing::beside(second, placing::SMALL), placing::SMALL);
    assert!(second.contains_rect(place));
    assert!(second.right() - place.right() < 20.0);
}

#[test]
fn a_window_comes_back_where_it_was_if_it_can_be_grasped_there() {
    let laptop = Rect::from_min_size(pos2(0.0, 0.0), vec2(1366.0, 768.0));
    let beside = Rect::from_min_size(pos2(1366.0, 0.0), vec2(1920.0, 1080.0));
    let both = Screens { all: vec![laptop, beside], here: Some(laptop) };
    let alone = Screens { all: vec![laptop], here: Some(laptop) };
    let place = WindowPlace { size: [1500, 900], position: Some([1500, 60]) };
    assert_eq!(placing::restored(place, &both), (vec2(1500.0, 900.0), Some(pos2(1500.0, 60.0))));
    assert_eq!(placing::restored(place, &alone), (vec2(1366.0, 768.0), None));
    let hidden_title = WindowPlace { size: [1000, 700], position: Some([100, -300]) };
    assert_eq!(placing::restored(hidden_title, &alone), (vec2(1000.0, 700.0), None));
    let tiny = WindowPlace { size: [1, 1], position: None };
    assert_eq!(placing::restored(tiny, &alone), (placing::LEAST, None));
}

#[test]
fn the_focus_goes_to_the_title_of_each_window() {
    let mut window = window(PageId::OnForm, Look::Light, [1000.0, 700.0]);
    for (button, title) in [
        ("Small window", "On the form"),
        ("Use my phone", "Use my phone"),
        ("Back", "On the form"),
        ("Big window", "On Meta’s form"),
    ] {
        press(&mut window, button);
        window.set_size(vec2(380.0, 1400.0));
        window.run();
        let heading = window.get_by_role_and_label(Role::Heading, title);
        assert!(heading.accesskit_node().is_focused(), "{title} after {button}");
    }
}
