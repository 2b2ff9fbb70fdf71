//! A browser on a computer: its frame, and where each view lies in it.

use egui::epaint::CornerRadiusF32;
use egui::{Pos2, Rect, pos2, vec2};

use super::lettering::Style;
use super::pages::{self, Column, Field, Flow, Rows, Wanted};
use super::palette::Tint;
use super::sketch::{Form, Sketch};
use crate::knowledge::View;

/// The whole scene, in units.
pub(super) const SCENE: egui::Vec2 = vec2(656.0, 318.0);

const ACCOUNT: Pos2 = pos2(598.0, 78.0);

/// Sketches a view. `floor` is where the stage ends; the browser runs out of it.
pub(super) fn draw(sketch: &mut Sketch<'_, '_>, view: View, host: &str, wanted: &Wanted<'_>, floor: f32) {
    frame(sketch, host, floor);
    top_bar(sketch, view);
    let screen = Rect::from_min_max(pos2(29.0, 101.0), pos2(627.0, floor));
    match view {
        View::AccountPicture | View::MenuButton => feed(sketch, floor),
        View::Menu => {
            half_feed(sketch, floor);
            menu(sketch, wanted, floor);
        }
        View::List => settings(sketch, wanted, screen),
        View::SideList => topics(sketch, wanted, screen),
        View::Cards => pages::cards(sketch, column(60.0, 528.0, screen).narrowed(sketch), wanted),
        View::TextLink => pages::text_link(sketch, column(108.0, 440.0, screen), wanted),
        View::Option => pages::option(sketch, column(108.0, 440.0, screen), wanted),
        View::TextField => pages::form(sketch, column(108.0, 440.0, screen), wanted, Field::Text),
        View::MailField => pages::form(sketch, column(108.0, 440.0, screen), wanted, Field::Mail),
        View::Submit => pages::form(sketch, column(108.0, 440.0, screen), wanted, Field::Submit),
        View::MailCode => mail(sketch, wanted, screen),
        View::Search => pages::search(sketch, column(108.0, 440.0, screen), wanted),
    }
}

const fn column(left: f32, width: f32, screen: Rect) -> Column {
    Column { left, width, top: 120.0, screen, pinned: None }
}

fn frame(sketch: &mut Sketch<'_, '_>, host: &str, floor: f32) {
    let window = Rect::from_min_max(pos2(28.0, 20.0), pos2(628.0, floor + 22.0));
    sketch.shadow(window, 12.0);
    sketch.fill(window, 12.0, Tint::Sheet);
    let bar = Rect::from_min_max(window.min, pos2(628.0, 56.0));
    let radius = CornerRadiusF32 { nw: 12.0, ne: 12.0, sw: 0.0, se: 0.0 };
    sketch.add(Form::Block { rect: bar, radius, fill: Some(Tint::Sunken), outline: None });
    sketch.rule(29.0..=627.0, 56.0);
    sketch.outline(window, 12.0, Tint::Edge);
    for centre in [48.0, 64.0, 80.0] {
        sketch.ring(pos2(centre, 38.0), 4.5, Tint::Edge, 1.5);
    }
    address(sketch, host);
}

fn address(sketch: &mut Sketch<'_, '_>, host: &str) {
    let words = sketch.lettering.fit(host, Style::Host, 460.0);
    let pill = Rect::from_min_size(pos2(106.0, 27.0), vec2((words.size.x + 40.0).max(300.0), 22.0));
    let pill = pill.expand2(vec2(0.0, (words.size.y - 20.0).max(0.0) / 2.0));
    sketch.framed(pill, pill.height() / 2.0, Tint::Sheet, Tint::Line);
    lock(sketch, pos2(120.0, 38.0));
    let corner = pos2(132.0, 38.0 - words.size.y / 2.0);
    sketch.words(Style::Host, words, corner, pill);
}

fn lock(sketch: &mut Sketch<'_, '_>, centre: Pos2) {
    sketch.fill(Rect::from_center_size(centre + vec2(0.0, 2.0), vec2(9.0, 7.0)), 1.5, Tint::Grey);
    let shackle = [(-3.0, -1.5), (-3.0, -3.5), (-2.0, -5.5), (0.0, -6.2), (2.0, -5.5), (3.0, -3.5), (3.0, -1.5)];
    sketch.stroke(shackle.map(|(x, y)| centre + vec2(x, y)).to_vec(), 1.5, Tint::Grey);
}

fn top_bar(sketch: &mut Sketch<'_, '_>, view: View) {
    sketch.disc(pos2(54.0, 78.0), 11.0, Tint::Skeleton);
    sketch.bar(76.0, 67.0, 150.0, 22.0, Tint::Skeleton2);
    if view != View::MailCode {
        for left in [287.0, 339.0, 391.0] {
            sketch.square(left, 69.0, 18.0, Tint::Skeleton2);
        }
    }
    sketch.disc(pos2(534.0, 78.0), 11.0, Tint::Skeleton2);
    if view == View::MenuButton {
        sketch.account(pos2(560.0, 78.0), 13.0);
        sketch.three_lines(ACCOUNT);
        sketch.mark_small(ACCOUNT, 15.0);
    } else {
        sketch.disc(pos2(566.0, 78.0), 11.0, Tint::Skeleton2);
        sketch.account(ACCOUNT, 13.0);
    }
    if view == View::AccountPicture {
        sketch.mark_small(ACCOUNT, 13.0);
    }
    sketch.rule(29.0..=627.0, 100.0);
}

/// The left and middle of a page full of posts.
fn half_feed(sketch: &mut Sketch<'_, '_>, floor: f32) {
    for (index, width) in [110.0, 103.0, 110.0, 103.0, 77.0, 96.0].into_iter().enumerate() {
        sketch.bar(48.0, 122.0 + index as f32 * 26.0, width, 9.0, Tint::Skeleton2);
    }
    posts(sketch, Rect::from_min_max(pos2(190.0, 116.0), pos2(390.0, floor)));
}

fn feed(sketch: &mut Sketch<'_, '_>, floor: f32) {
    half_feed(sketch, floor);
    posts(sketch, Rect::from_min_max(pos2(190.0, 116.0), pos2(470.0, floor)));
    for line in 0..3_u8 {
        let y = 130.0 + f32::from(line) * 34.0;
        sketch.disc(pos2(504.0, y), 10.0, Tint::Skeleton2);
        sketch.bar(522.0, y - 4.5, 76.0, 9.0, Tint::Skeleton2);
    }
}

fn posts(sketch: &mut Sketch<'_, '_>, area: Rect) {
    let (left, width) = (area.left(), area.width());
    let first = Rect::from_min_size(area.min, vec2(width, 70.0));
    sketch.framed(first, 10.0, Tint::Sheet, Tint::Line);
    sketch.bar(left + 16.0, 134.0, width * 0.75, 9.0, Tint::Skeleton2);
    sketch.bar(left + 16.0, 152.0, width * 0.45, 9.0, Tint::Skeleton2);
    let second = Rect::from_min_max(pos2(left, 200.0), pos2(area.right(), area.bottom() + 32.0));
    sketch.framed(second, 10.0, Tint::Sheet, Tint::Line);
    sketch.bar(left + 16.0, 220.0, width * 0.8, 9.0, Tint::Skeleton2);
    sketch.bar(left + 16.0, 238.0, width * 0.48, 9.0, Tint::Skeleton2);
    sketch.fill(Rect::from_min_size(pos2(left + 16.0, 256.0), vec2(width - 32.0, 90.0)), 8.0, Tint::Skeleton2);
}

/// The menu that hangs from the account picture.
fn menu(sketch: &mut Sketch<'_, '_>, wanted: &Wanted<'_>, floor: f32) {
    let sheet = Rect::from_min_max(pos2(388.0, 106.0), pos2(614.0, floor + 14.0));
    sketch.shadow(sheet, 12.0);
    sketch.framed(sheet, 12.0, Tint::Sheet, Tint::Edge);
    let pinned = Some((sketch.parts.len(), Rect::from_min_max(pos2(390.0, 108.0), pos2(612.0, floor))));
    sketch.account(pos2(416.0, 134.0), 13.0);
    sketch.bar(440.0, 129.0, 96.0, 10.0, Tint::Skeleton);
    sketch.rule(402.0..=600.0, 156.0);
    let screen = Rect::from_min_max(pos2(390.0, 158.0), pos2(612.0, floor));
    let mut column = Column { left: 410.0, width: 182.0, top: 166.0, screen, pinned };
    if wanted.landmark.is_some() {
        column = Column { pinned, ..column.headed(sketch, wanted) };
    }
    let column = column.across(398.0, 206.0);
    let mut flow = Flow::begin(sketch, column);
    let rows = Rows { height: 42.0, target_height: 42.0, gap: 8.0, chevron: true };
    pages::list(sketch, &mut flow, rows, wanted);
    flow.end(sketch);
}

/// Settings: a wide list on the left, a page on the right.
fn settings(sketch: &mut Sketch<'_, '_>, wanted: &Wanted<'_>, screen: Rect) {
    let list = screen.with_max_x(288.0);
    let pinned = Some((sketch.parts.len(), list));
    sketch.bar(46.0, 116.0, 84.0, 12.0, Tint::Skeleton);
    sketch.bar(46.0, 136.0, 226.0, 24.0, Tint::Skeleton2);
    side(sketch, wanted, Column { left: 46.0, width: 226.0, top: 172.0, screen: list, pinned });
    divided(sketch, 288.0, screen);
}

/// Topics: a narrow list on the left, a page on the right.
fn topics(sketch: &mut Sketch<'_, '_>, wanted: &Wanted<'_>, screen: Rect) {
    let list = screen.with_max_x(238.0);
    let pinned = Some((sketch.parts.len(), list));
    side(sketch, wanted, Column { left: 40.0, width: 186.0, top: 117.0, screen: list, pinned });
    divided(sketch, 238.0, screen);
}

fn side(sketch: &mut Sketch<'_, '_>, wanted: &Wanted<'_>, column: Column) {
    let stripe = column.narrowed(sketch);
    let headed = stripe.across(46.0, stripe.right() - 46.0).headed(sketch, wanted);
    let column = Column { pinned: column.pinned, ..headed.across(stripe.left, stripe.width) };
    let mut flow = Flow::begin(sketch, column);
    pages::list(sketch, &mut flow, Rows::of(sketch), wanted);
    flow.end(sketch);
}

/// The page to the right of a list.
fn divided(sketch: &mut Sketch<'_, '_>, x: f32, screen: Rect) {
    sketch.fill(Rect::from_x_y_ranges(x - 0.75..=x + 0.75, 101.0..=screen.bottom()), 0.0, Tint::Line);
    let left = x + 28.0;
    let width = 602.0 - left;
    sketch.bar(left, 122.0, width * 0.62, 16.0, Tint::Skeleton);
    sketch.bar(left, 150.0, width * 0.94, 9.0, Tint::Skeleton2);
    sketch.bar(left, 168.0, width * 0.56, 9.0, Tint::Skeleton2);
    let card = (width - 16.0) / 2.0;
    for left in [left, left + card + 16.0] {
        sketch.outline(Rect::from_min_size(pos2(left, 196.0), vec2(card, 150.0)), 10.0, Tint::Line);
        let picture = Rect::from_min_size(pos2(left + 14.0, 210.0), vec2(card - 28.0, 52.0));
        sketch.fill(picture, 8.0, Tint::Skeleton2);
        sketch.bar(left + 14.0, 274.0, (card - 28.0) * 0.9, 9.0, Tint::Skeleton2);
        sketch.bar(left + 14.0, 290.0, (card - 28.0) * 0.54, 9.0, Tint::Skeleton2);
    }
}

/// A mailbox: folders on the left, the message on the right.
fn mail(sketch: &mut Sketch<'_, '_>, wanted: &Wanted<'_>, screen: Rect) {
    for (index, width) in [84.0, 70.0, 92.0, 60.0].into_iter().enumerate() {
        let y = 122.0 + index as f32 * 32.0;
        sketch.square(46.0, y, 18.0, Tint::Skeleton2);
        sketch.bar(74.0, y + 4.5, width, 9.0, Tint::Skeleton2);
    }
    sketch.fill(Rect::from_x_y_ranges(187.0..=188.5, 101.0..=screen.bottom()), 0.0, Tint::Line);
    let screen = screen.with_min_x(190.0);
    pages::mail_code(sketch, Column { left: 216.0, width: 380.0, top: 118.0, screen, pinned: None }, wanted);
}
