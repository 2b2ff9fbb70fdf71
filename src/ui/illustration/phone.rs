//! A phone: its body and bars, and where each view lies in it. Android and iPhone differ in a few places.

use egui::{Pos2, Rect, pos2, vec2};

use super::pages::{self, Column, Field, Flow, Rows, Wanted};
use super::palette::Tint;
use super::sketch::Sketch;
use crate::knowledge::{Device, View};

/// The whole scene, in units.
pub(super) const SCENE: egui::Vec2 = vec2(276.0, 456.0);

const SCREEN: Rect = Rect { min: pos2(42.0, 26.0), max: pos2(234.0, 430.0) };
const ACCOUNT: Pos2 = pos2(208.0, 69.0);
/// Where the pages end: above the bottom bar, or near the edge of the screen.
const ABOVE_BAR: f32 = 385.0;
const LOW: f32 = 429.0;
/// The column of a page that one came to.
const PAGE: Column = Column { left: 54.0, width: 168.0, top: 102.0, screen: below_bar(LOW), pinned: None };

/// Sketches a view.
pub(super) fn draw(sketch: &mut Sketch<'_, '_>, view: View, device: Device, wanted: &Wanted<'_>) {
    body(sketch, device);
    if matches!(view, View::AccountPicture | View::MenuButton | View::Menu) {
        home_bar(sketch);
    } else {
        back_bar(sketch);
    }
    sketch.rule(42.0..=234.0, 90.0);
    match view {
        View::AccountPicture | View::MenuButton => start(sketch, view, device),
        View::Menu => menu(sketch, wanted, device),
        View::List | View::SideList => list(sketch, wanted),
        View::Cards => pages::cards(sketch, PAGE, wanted),
        View::TextLink => pages::text_link(sketch, PAGE, wanted),
        View::Option => pages::option(sketch, PAGE, wanted),
        View::TextField => pages::form(sketch, PAGE, wanted, Field::Text),
        View::MailField => pages::form(sketch, PAGE, wanted, Field::Mail),
        View::Submit => pages::form(sketch, PAGE, wanted, Field::Submit),
        View::MailCode => pages::mail_code(sketch, PAGE, wanted),
        View::Search => pages::search(sketch, PAGE, wanted),
    }
    if device == Device::Iphone {
        sketch.bar(108.0, 422.0, 60.0, 4.0, Tint::Grey);
    }
}

/// What scrolls, below the top bar.
const fn below_bar(bottom: f32) -> Rect {
    Rect { min: pos2(42.0, 91.0), max: pos2(234.0, bottom) }
}

fn body(sketch: &mut Sketch<'_, '_>, device: Device) {
    let body = SCREEN.expand(6.0);
    sketch.shadow(body, 30.0);
    sketch.fill(body, 30.0, Tint::Grey);
    sketch.fill(SCREEN, 25.0, Tint::Sheet);
    sketch.bar(58.0, 34.0, 24.0, 7.0, Tint::Skeleton);
    sketch.bar(194.0, 34.0, 24.0, 7.0, Tint::Skeleton);
    if device == Device::Iphone {
        sketch.bar(110.0, 31.0, 56.0, 14.0, Tint::Grey);
    } else {
        sketch.disc(pos2(138.0, 38.0), 5.0, Tint::Grey);
    }
}

/// The bar of a page that one came to: an arrow back and a title.
fn back_bar(sketch: &mut Sketch<'_, '_>) {
    sketch.stroke(vec![pos2(66.0, 63.0), pos2(60.0, 69.0), pos2(66.0, 75.0)], 2.0, Tint::Grey);
    sketch.bar(80.0, 64.0, 84.0, 10.0, Tint::Skeleton2);
}

fn home_bar(sketch: &mut Sketch<'_, '_>) {
    sketch.bar(58.0, 62.0, 70.0, 14.0, Tint::Skeleton);
    sketch.disc(pos2(178.0, 69.0), 11.0, Tint::Skeleton2);
}

fn bottom_bar(sketch: &mut Sketch<'_, '_>) {
    sketch.rule(42.0..=234.0, 386.0);
    for left in [58.0, 94.0, 130.0, 166.0] {
        sketch.square(left, 397.0, 18.0, Tint::Skeleton2);
    }
}

/// The app's first page.
fn start(sketch: &mut Sketch<'_, '_>, view: View, device: Device) {
    posts(sketch);
    bottom_bar(sketch);
    let at_bottom = pos2(211.0, 406.0);
    if view == View::AccountPicture {
        sketch.square(202.0, 397.0, 18.0, Tint::Skeleton2);
        sketch.account(ACCOUNT, 12.0);
        sketch.mark_small(ACCOUNT, 12.0);
    } else if device == Device::Iphone {
        sketch.disc(ACCOUNT, 11.0, Tint::Skeleton2);
        sketch.three_lines(at_bottom);
        sketch.mark_small(at_bottom, 14.0);
    } else {
        sketch.square(202.0, 397.0, 18.0, Tint::Skeleton2);
        sketch.three_lines(ACCOUNT);
        sketch.mark_small(ACCOUNT, 14.0);
    }
}

fn posts(sketch: &mut Sketch<'_, '_>) {
    for top in [104.0, 250.0] {
        sketch.disc(pos2(68.0, top + 12.0), 10.0, Tint::Skeleton);
        sketch.bar(86.0, top + 7.0, 80.0, 10.0, Tint::Skeleton);
        sketch.lines(58.0, top + 34.0, 160.0, 2);
        let height = if top < 200.0 { 62.0 } else { 58.0 };
        sketch.fill(Rect::from_min_size(pos2(58.0, top + 70.0), vec2(160.0, height)), 8.0, Tint::Skeleton2);
    }
}

/// The menu page: tiles, then rows.
fn menu(sketch: &mut Sketch<'_, '_>, wanted: &Wanted<'_>, device: Device) {
    sketch.account(ACCOUNT, 12.0);
    let mut column = Column { screen: below_bar(ABOVE_BAR), top: 100.0, ..PAGE }.across(58.0, 160.0);
    if wanted.landmark.is_some() {
        column = column.headed(sketch, wanted);
    }
    let column = column.across(50.0, 176.0);
    let mut flow = Flow::begin(sketch, column);
    for _ in 0..2 {
        tiles(sketch, flow.y);
        flow.y += 52.0;
    }
    flow.y += 6.0;
    pages::list(sketch, &mut flow, Rows { height: 42.0, target_height: 66.0, gap: 10.0, chevron: true }, wanted);
    flow.end(sketch);
    bottom_bar(sketch);
    if device == Device::Iphone {
        sketch.three_lines(pos2(211.0, 406.0));
    } else {
        sketch.square(202.0, 397.0, 18.0, Tint::Skeleton);
    }
}

fn tiles(sketch: &mut Sketch<'_, '_>, top: f32) {
    for left in [54.0, 140.0] {
        sketch.outline(Rect::from_min_size(pos2(left, top), vec2(80.0, 45.0)), 10.0, Tint::Line);
        sketch.square(left + 10.0, top + 7.0, 15.0, Tint::Skeleton);
        sketch.bar(left + 10.0, top + 29.0, 44.0, 8.0, Tint::Skeleton2);
    }
}

/// Settings: a search field, a heading, rows.
fn list(sketch: &mut Sketch<'_, '_>, wanted: &Wanted<'_>) {
    let pinned = Some((sketch.parts.len(), PAGE.screen));
    sketch.bar(54.0, 100.0, 168.0, 26.0, Tint::Skeleton2);
    let heading = Column { top: 140.0, ..PAGE }.across(58.0, 160.0);
    let column = Column { pinned, ..heading.headed(sketch, wanted).across(50.0, 176.0) };
    let mut flow = Flow::begin(sketch, column);
    pages::list(sketch, &mut flow, Rows::of(sketch), wanted);
    flow.end(sketch);
}
