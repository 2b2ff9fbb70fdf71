//! What stands on a screen: lists, cards, text, forms, mail. Computer and phone only differ in column and frame.
//!
//! A page pins its heading, then lets the rest flow down; if the target would lie too low, the page scrolls.

use egui::{Pos2, Rect, Vec2, pos2, vec2};

use super::lettering::{Lettered, MOST_LINES, Style};
use super::palette::Tint;
use super::sketch::Sketch;

/// What the scene asks for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted<'a> {
    pub label: Option<&'a str>,
    pub landmark: Option<&'a str>,
    pub position: u8,
}

/// A column on the screen, and the part of the screen that it scrolls in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub left: f32,
    pub width: f32,
    pub top: f32,
    /// The scrolling area; its top sinks with the heading.
    pub screen: Rect,
    /// Where the heading's parts begin, and the area before it was pinned.
    pub pinned: Option<(usize, Rect)>,
}

/// More rows than this before the target are scrolled away anyway.
const MOST_BEFORE: u8 = 9;
/// Below the target, room for ring and hand.
const MARGIN: f32 = 28.0;
/// Above the target, room for ring and number, so that they don't cover the heading.
const HEADROOM: f32 = 26.0;
/// How far words keep from the number on the target's corner.
const CLEAR_OF_NUMBER: f32 = 18.0;

impl Column {
    /// Where it ends.
    pub fn right(&self) -> f32 {
        self.left + self.width
    }

    fn rect(&self, y: f32, height: f32) -> Rect {
        Rect::from_min_size(pos2(self.left, y), vec2(self.width, height))
    }

    /// The same place on the screen, but another stripe of it.
    pub fn across(self, left: f32, width: f32) -> Self {
        Self { left, width, ..self }
    }

    /// A column no wider than the picture allows.
    pub fn narrowed(mut self, sketch: &Sketch<'_, '_>) -> Self {
        self.width = self.width.min(sketch.room);
        self
    }

    /// Pins the landmark, or a bar in its place, and starts the scrolling part below it.
    pub fn headed(mut self, sketch: &mut Sketch<'_, '_>, wanted: &Wanted<'_>) -> Self {
        self.pinned = Some((sketch.parts.len(), self.screen));
        self.top += self.heading(sketch, wanted.landmark);
        self.screen.min.y = self.top + 2.0;
        self.top += if wanted.position == 0 { HEADROOM } else { 14.0 };
        self
    }

    fn heading(&self, sketch: &mut Sketch<'_, '_>, landmark: Option<&str>) -> f32 {
        let Some(landmark) = landmark else {
            sketch.bar(self.left, self.top + 3.0, (self.width * 0.62).min(210.0), 16.0, Tint::Skeleton);
            return 22.0;
        };
        let lettered = sketch.lettering.fit(landmark, Style::Landmark, self.width);
        let height = lettered.size.y;
        let shape = self.rect(self.top, height);
        sketch.words(Style::Landmark, lettered, shape.min, shape);
        height.max(22.0)
    }
}

/// Things that flow down a column and scroll together.
pub(super) struct Flow {
    first: usize,
    pub column: Column,
    pub y: f32,
}

impl Flow {
    pub fn begin(sketch: &Sketch<'_, '_>, column: Column) -> Self {
        Self { first: sketch.parts.len(), y: column.top, column }
    }

    /// Scrolls so that the target is seen whole, if need be with the heading.
    pub fn end(self, sketch: &mut Sketch<'_, '_>) {
        let mut screen = self.column.screen;
        let Some(target) = sketch.target else { return };
        let too_low = (target.rect.bottom() + MARGIN - screen.bottom()).max(0.0).ceil();
        let spare = (target.rect.top() - screen.top() - HEADROOM).max(0.0).floor();
        let with_heading = (too_low - spare).max(0.0);
        if let Some((first, whole)) = self.column.pinned {
            sketch.scroll(first..self.first, with_heading, whole);
            screen.min.y = (screen.min.y - with_heading).max(whole.min.y);
        }
        sketch.scroll(self.first..usize::MAX, too_low, screen);
        sketch.scroll_target(too_low);
        // Only then does something disappear under the heading.
        if too_low > 12.0 && self.column.pinned.is_some() {
            sketch.rule(screen.left()..=screen.right(), screen.top());
        }
        if too_low > 24.0 {
            self.scroll_bar(sketch, too_low);
        }
    }

    fn scroll_bar(&self, sketch: &mut Sketch<'_, '_>, up: f32) {
        let track = self.column.screen;
        let length = track.height() * 0.3;
        let down = (up / (up + 120.0)) * (track.height() - length - 12.0);
        sketch.bar(track.right() - 8.0, track.top() + 6.0 + down, 4.0, length, Tint::Skeleton);
    }

    fn has_room(&self) -> bool {
        self.y < self.column.screen.bottom() + 40.0
    }
}

/// How rows look in one list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rows {
    pub height: f32,
    pub target_height: f32,
    pub gap: f32,
    pub chevron: bool,
}

impl Rows {
    /// Rows as in settings.
    pub fn of(sketch: &Sketch<'_, '_>) -> Self {
        let target_height = if sketch.phone { 66.0 } else { 42.0 };
        Self { height: 42.0, target_height, gap: 4.0, chevron: sketch.phone }
    }
}

/// A list of rows, one of them the target.
pub(super) fn list(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, rows: Rows, wanted: &Wanted<'_>) {
    for before in 0..wanted.position.min(MOST_BEFORE) {
        row(sketch, flow, rows, before);
    }
    target_row(sketch, flow, rows, wanted.label);
    let mut after = wanted.position.min(MOST_BEFORE);
    while flow.has_room() {
        after += 1;
        row(sketch, flow, rows, after);
    }
}

fn row(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, rows: Rows, index: u8) {
    let rect = flow.column.rect(flow.y, rows.height);
    let middle = rect.center().y;
    sketch.square(rect.left() + 12.0, middle - 10.0, 20.0, Tint::Skeleton);
    let share = [0.52, 0.66, 0.42, 0.58].into_iter().cycle().nth(usize::from(index)).unwrap_or(0.5);
    let room = rect.width() - 42.0 - 26.0;
    sketch.bar(rect.left() + 42.0, middle - 5.0, room * share, 10.0, Tint::Skeleton);
    if rows.chevron {
        sketch.chevron(rect.right() - 18.0, middle);
    }
    flow.y += rows.height + rows.gap;
}

/// Three ways to make room for a label: with icon and chevron, without the chevron, without both.
const ROOMS: [(f32, f32); 3] = [(42.0, 26.0), (42.0, 12.0), (CLEAR_OF_NUMBER, 12.0)];

fn target_row(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, rows: Rows, label: Option<&str>) {
    let width = flow.column.width;
    // On a computer the pointer takes the chevron's place.
    let chevron = rows.chevron && sketch.phone;
    let fitted = label.map(|label| fit_in_row(sketch, label, width, chevron));
    let words_height = fitted.as_ref().map_or(0.0, |(_, words)| words.size.y);
    let height = rows.target_height.max(words_height + 20.0).ceil();
    let rect = flow.column.rect(flow.y, height);
    sketch.mark(rect, 8.0);
    let (left, right) = fitted.as_ref().map_or((42.0, 26.0), |((left, right), _)| (*left, *right));
    if left > CLEAR_OF_NUMBER {
        sketch.square(rect.left() + 12.0, rect.center().y - 10.0, 20.0, Tint::Skeleton);
    }
    if chevron && right > 12.0 {
        sketch.chevron(rect.right() - 18.0, rect.top() + 22.0);
    }
    match fitted {
        Some((_, words)) => in_middle(sketch, words, rect, left, right),
        None => sketch.bar(rect.left() + left, rect.center().y - 5.0, width * 0.4, 10.0, Tint::Grey),
    }
    flow.y = rect.bottom() + rows.gap;
}

fn fit_in_row(sketch: &mut Sketch<'_, '_>, label: &str, width: f32, chevron: bool) -> ((f32, f32), Lettered) {
    let tries = ROOMS.into_iter().skip(usize::from(!chevron));
    let mut best = None;
    for (left, right) in tries {
        let words = sketch.lettering.fit(label, Style::Label, width - left - right);
        let fits = words.lines <= MOST_LINES;
        best = Some(((left, right), words));
        if fits {
            break;
        }
    }
    best.unwrap_or_else(|| (ROOMS[0], sketch.lettering.fit(label, Style::Label, width)))
}

fn in_middle(sketch: &mut Sketch<'_, '_>, words: Lettered, rect: Rect, left: f32, right: f32) {
    let shape = Rect::from_x_y_ranges(rect.left() + left..=rect.right() - right, rect.y_range());
    let position = pos2(shape.left(), rect.center().y - words.size.y / 2.0);
    sketch.words(Style::Label, words, position, shape);
}

/// A page of cards, in two columns where there is room.
pub(super) fn cards(sketch: &mut Sketch<'_, '_>, column: Column, wanted: &Wanted<'_>) {
    let column = column.headed(sketch, wanted);
    let across: u8 = if column.width >= 480.0 { 2 } else { 1 };
    let width = ((column.width - 16.0 * f32::from(across - 1)) / f32::from(across)).min(256.0);
    let mut flow = Flow::begin(sketch, column);
    sketch.bar(column.left, flow.y, column.width.min(150.0), 9.0, Tint::Skeleton2);
    flow.y += 23.0;
    let position = wanted.position.min(MOST_BEFORE);
    let mut index = 0;
    while index <= position || flow.has_room() {
        let tallest = card_row(sketch, &flow, index..index + across, width, (position, wanted.label));
        flow.y += tallest + 16.0;
        index += across;
    }
    flow.end(sketch);
}

fn card_row(
    sketch: &mut Sketch<'_, '_>,
    flow: &Flow,
    cards: std::ops::Range<u8>,
    width: f32,
    (position, label): (u8, Option<&str>),
) -> f32 {
    let words = label.filter(|_| cards.contains(&position)).map(|label| {
        let icon = sketch.lettering.fit(label, Style::Label, width - 60.0 - 14.0);
        if icon.lines <= MOST_LINES {
            return (60.0, icon);
        }
        (CLEAR_OF_NUMBER, sketch.lettering.fit(label, Style::Label, width - CLEAR_OF_NUMBER - 14.0))
    });
    let height = words.as_ref().map_or(0.0, |(_, words)| words.size.y + 24.0).max(64.0).ceil();
    for (column, card) in cards.enumerate() {
        let left = flow.column.left + column as f32 * (width + 16.0);
        let rect = Rect::from_min_size(pos2(left, flow.y), vec2(width, height));
        if card == position {
            target_card(sketch, rect, words.clone());
        } else {
            plain_card(sketch, rect);
        }
    }
    height
}

fn target_card(sketch: &mut Sketch<'_, '_>, rect: Rect, words: Option<(f32, Lettered)>) {
    sketch.mark(rect, 10.0);
    if words.as_ref().is_none_or(|(left, _)| *left > CLEAR_OF_NUMBER) {
        card_icon(sketch, rect);
    }
    match words {
        Some((left, words)) => in_middle(sketch, words, rect, left, 14.0),
        None => sketch.bar(rect.left() + 60.0, rect.center().y - 6.0, rect.width() * 0.4, 12.0, Tint::Grey),
    }
}

fn card_icon(sketch: &mut Sketch<'_, '_>, rect: Rect) {
    let icon = Rect::from_min_size(pos2(rect.left() + 14.0, rect.center().y - 16.0), Vec2::splat(32.0));
    sketch.fill(icon, 8.0, Tint::Skeleton);
}

fn plain_card(sketch: &mut Sketch<'_, '_>, rect: Rect) {
    sketch.outline(rect, 10.0, Tint::Line);
    card_icon(sketch, rect);
    let room = rect.width() - 60.0 - 16.0;
    sketch.bar(rect.left() + 60.0, rect.center().y - 12.0, room * 0.65, 10.0, Tint::Skeleton);
    sketch.bar(rect.left() + 60.0, rect.center().y + 6.0, room * 0.9, 8.0, Tint::Skeleton2);
}

/// Running text; a link in it is the target.
pub(super) fn text_link(sketch: &mut Sketch<'_, '_>, column: Column, wanted: &Wanted<'_>) {
    let narrow = column.narrowed(sketch);
    let text_width = column.width;
    let column = narrow.headed(sketch, wanted);
    let mut flow = Flow::begin(sketch, column);
    for _ in 0..wanted.position.min(MOST_BEFORE) {
        sketch.lines(column.left, flow.y, text_width, 3);
        flow.y += 3.0 * 18.0 + 12.0;
    }
    sketch.lines(column.left, flow.y, text_width * 0.96, 2);
    flow.y += 2.0 * 18.0 + 6.0;
    link(sketch, &mut flow, wanted.label);
    flow.y += 16.0;
    while flow.has_room() {
        sketch.lines(column.left, flow.y, text_width, 3);
        flow.y += 3.0 * 18.0 + 12.0;
    }
    flow.end(sketch);
}

fn link(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, label: Option<&str>) {
    let most = flow.column.width.min(320.0);
    let words = label.map(|label| sketch.lettering.fit(label, Style::Label, most - CLEAR_OF_NUMBER - 30.0));
    let size = words.as_ref().map_or(vec2(most * 0.6, 14.0), |words| words.size);
    let least = if sketch.phone { 44.0 } else { 34.0 };
    let size = vec2((size.x + CLEAR_OF_NUMBER + 30.0).clamp(120.0, most), (size.y + 14.0).max(least)).ceil();
    let rect = Rect::from_min_size(pos2(flow.column.left - 4.0, flow.y), size);
    sketch.mark(rect, 8.0);
    let inside = Rect::from_x_y_ranges(rect.left() + CLEAR_OF_NUMBER..=rect.right() - 8.0, rect.y_range());
    match words {
        Some(words) => {
            let position = pos2(inside.left(), rect.center().y - words.size.y / 2.0);
            sketch.link(words, position, inside);
        }
        None => sketch.bar(inside.left(), rect.center().y - 5.0, inside.width() * 0.7, 10.0, Tint::Grey),
    }
    flow.y = rect.bottom();
}

/// A question with answers to pick.
pub(super) fn option(sketch: &mut Sketch<'_, '_>, column: Column, wanted: &Wanted<'_>) {
    let column = column.narrowed(sketch).headed(sketch, wanted);
    let mut flow = Flow::begin(sketch, column);
    let position = wanted.position.min(MOST_BEFORE);
    for before in 0..position {
        plain_option(sketch, &mut flow, before);
    }
    target_option(sketch, &mut flow, wanted.label);
    for after in 1..4 {
        plain_option(sketch, &mut flow, position + after);
    }
    flow.end(sketch);
}

fn plain_option(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, index: u8) {
    let middle = flow.y + 21.0;
    sketch.ring(pos2(flow.column.left + 22.0, middle), 9.0, Tint::Edge, 2.0);
    let share = if index.is_multiple_of(2) { 0.5 } else { 0.62 };
    sketch.bar(flow.column.left + 42.0, middle - 5.0, (flow.column.width - 60.0) * share, 10.0, Tint::Skeleton);
    flow.y += 46.0;
}

fn target_option(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, label: Option<&str>) {
    let width = flow.column.width.min(340.0);
    let words = label.map(|label| sketch.lettering.fit(label, Style::Label, width - 42.0 - 14.0));
    let least = if sketch.phone { 56.0 } else { 42.0 };
    let height = words.as_ref().map_or(0.0, |words| words.size.y + 20.0).max(least).ceil();
    let rect = Rect::from_min_size(pos2(flow.column.left, flow.y), vec2(width, height));
    sketch.mark(rect, 8.0);
    let centre = pos2(rect.left() + 22.0, rect.center().y);
    sketch.disc(centre, 9.0, Tint::Sheet);
    sketch.ring(centre, 9.0, Tint::Edge, 2.0);
    sketch.disc(centre, 4.5, Tint::Grey);
    match words {
        Some(words) => in_middle(sketch, words, rect, 42.0, 14.0),
        None => sketch.bar(rect.left() + 42.0, rect.center().y - 5.0, width * 0.4, 10.0, Tint::Grey),
    }
    flow.y = rect.bottom() + 4.0;
}

/// Which part of a form is the target.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Field {
    Text,
    Mail,
    Submit,
}

/// A form with fields and a button.
pub(super) fn form(sketch: &mut Sketch<'_, '_>, column: Column, wanted: &Wanted<'_>, target: Field) {
    let column = column.narrowed(sketch).headed(sketch, wanted);
    let mut flow = Flow::begin(sketch, column);
    let before = wanted.position.clamp(u8::from(target == Field::Submit), MOST_BEFORE);
    for index in 0..before {
        let large = target == Field::Submit && index + 1 == before;
        plain_field(sketch, &mut flow, if large { 72.0 } else { 36.0 });
    }
    match target {
        Field::Text => target_field(sketch, &mut flow, wanted.label, false),
        Field::Mail => target_field(sketch, &mut flow, wanted.label, true),
        Field::Submit => target_button(sketch, &mut flow, wanted.label),
    }
    if target == Field::Mail {
        plain_field(sketch, &mut flow, 72.0);
    }
    if target == Field::Submit {
        sketch.lines(column.left, flow.y + 8.0, column.width, 2);
    } else {
        plain_button(sketch, &flow);
    }
    flow.end(sketch);
}

fn plain_field(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, height: f32) {
    sketch.bar(flow.column.left, flow.y, flow.column.width * 0.36, 9.0, Tint::Skeleton);
    sketch.framed(flow.column.rect(flow.y + 16.0, height), 6.0, Tint::Sheet, Tint::Edge);
    flow.y += 16.0 + height + 18.0;
}

fn target_field(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, label: Option<&str>, mail: bool) {
    let width = flow.column.width;
    let inner = width - CLEAR_OF_NUMBER - 12.0;
    let words = label.map(|label| sketch.lettering.fit(label, Style::Label, inner));
    let words_height = words.as_ref().map_or(10.0, |words| words.size.y);
    let seen = flow.column.screen.height() - HEADROOM - MARGIN - 30.0 - words_height;
    let height = if mail { 40.0 } else { seen.clamp(40.0, 120.0) };
    let rect = flow.column.rect(flow.y, (10.0 + words_height + 8.0 + height + 12.0).ceil());
    sketch.mark(rect, 8.0);
    let corner = rect.min + vec2(CLEAR_OF_NUMBER, 10.0);
    match words {
        Some(words) => {
            let shape = Rect::from_min_size(corner, vec2(inner, words_height));
            sketch.words(Style::Label, words, corner, shape);
        }
        None => sketch.bar(corner.x, corner.y, inner * 0.5, 10.0, Tint::Skeleton),
    }
    let field =
        Rect::from_min_max(pos2(rect.left() + 12.0, rect.bottom() - 12.0 - height), rect.max - Vec2::splat(12.0));
    sketch.framed(field, 6.0, Tint::Sheet, Tint::Edge);
    if mail {
        let envelope = Rect::from_min_size(field.min + vec2(10.0, 12.0), vec2(22.0, 16.0));
        sketch.envelope(envelope, Tint::Grey);
        sketch.bar(envelope.right() + 10.0, field.center().y - 4.5, field.width() * 0.35, 9.0, Tint::Skeleton2);
    } else {
        caret(sketch, field.min + vec2(12.0, 10.0));
    }
    flow.y = rect.bottom() + 18.0;
}

fn caret(sketch: &mut Sketch<'_, '_>, top: Pos2) {
    sketch.fill(Rect::from_min_size(top, vec2(2.0, 18.0)), 0.0, Tint::Ink);
}

fn plain_button(sketch: &mut Sketch<'_, '_>, flow: &Flow) {
    let width = if sketch.phone { flow.column.width } else { 120.0 };
    let rect = Rect::from_min_size(pos2(flow.column.left, flow.y), vec2(width, 36.0));
    sketch.fill(rect, 8.0, Tint::Grey);
    sketch.bar(rect.center().x - 26.0, rect.center().y - 4.5, 52.0, 9.0, Tint::Sheet);
}

fn target_button(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, label: Option<&str>) {
    let most = flow.column.width;
    let words = label.map(|label| sketch.lettering.fit(label, Style::Label, most - 2.0 * 24.0));
    let size = words.as_ref().map_or(vec2(60.0, 10.0), |words| words.size);
    let least = if sketch.phone { vec2(most, 48.0) } else { vec2(120.0, 42.0) };
    let rect = Rect::from_min_size(pos2(flow.column.left, flow.y), (size + vec2(48.0, 20.0)).max(least).ceil());
    let rect = rect.with_max_x(rect.right().min(flow.column.right()));
    sketch.mark(rect, 8.0);
    sketch.outline(rect, 8.0, Tint::Edge);
    match words {
        Some(words) => {
            let position = rect.center() - words.size / 2.0;
            sketch.words(Style::Label, words, position, rect.shrink(6.0));
        }
        None => sketch.bar(rect.center().x - 30.0, rect.center().y - 5.0, 60.0, 10.0, Tint::Grey),
    }
    flow.y = rect.bottom() + 8.0;
}

/// An e-mail; the code in it is the target.
pub(super) fn mail_code(sketch: &mut Sketch<'_, '_>, column: Column, wanted: &Wanted<'_>) {
    let mut column = column.narrowed(sketch);
    let pinned = Some((sketch.parts.len(), column.screen));
    let envelope = Rect::from_min_size(pos2(column.left, column.top), vec2(34.0, 24.0));
    sketch.envelope(envelope, Tint::Grey);
    sketch.bar(envelope.right() + 12.0, envelope.top() + 1.0, (column.width - 46.0) * 0.6, 9.0, Tint::Skeleton);
    sketch.bar(envelope.right() + 12.0, envelope.top() + 16.0, (column.width - 46.0) * 0.4, 8.0, Tint::Skeleton2);
    column.top += 42.0;
    let column = Column { pinned, ..column.headed(sketch, wanted) };
    let mut flow = Flow::begin(sketch, column);
    for _ in 0..=wanted.position.min(MOST_BEFORE) {
        sketch.lines(column.left, flow.y, column.width, 2);
        flow.y += 44.0;
    }
    code(sketch, &mut flow, wanted.label);
    sketch.lines(column.left, flow.y + 18.0, column.width, 3);
    flow.end(sketch);
}

const CODE_BOX: Vec2 = Vec2::new(18.0, 25.0);

fn code(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, label: Option<&str>) {
    let boxes = 5.0 * CODE_BOX.x + 4.0 * 6.0;
    let most = flow.column.width.min(280.0);
    let words = label.map(|label| sketch.lettering.fit(label, Style::Label, most - 2.0 * CLEAR_OF_NUMBER));
    let words_size = words.as_ref().map_or(Vec2::ZERO, |words| words.size + vec2(0.0, 8.0));
    let width = (boxes.max(words_size.x) + 2.0 * CLEAR_OF_NUMBER).min(most);
    let rect =
        Rect::from_min_size(pos2(flow.column.left, flow.y), vec2(width, words_size.y + CODE_BOX.y + 24.0)).ceil();
    sketch.mark(rect, 8.0);
    let corner = rect.min + vec2(CLEAR_OF_NUMBER, 12.0);
    if let Some(words) = words {
        let shape = Rect::from_min_max(corner, pos2(rect.right() - 8.0, corner.y + words.size.y));
        sketch.words(Style::Label, words, corner, shape);
    }
    for index in 0..5_u8 {
        let left = corner.x + f32::from(index) * (CODE_BOX.x + 6.0);
        let digit = Rect::from_min_size(pos2(left, rect.bottom() - 12.0 - CODE_BOX.y), CODE_BOX);
        sketch.framed(digit, 3.0, Tint::Sheet, Tint::Edge);
        sketch.fill(Rect::from_center_size(digit.center(), vec2(6.0, 11.0)), 2.0, Tint::Grey);
    }
    sketch.keep_clear(Rect::from_min_max(corner, pos2(corner.x + boxes, rect.bottom() - 12.0)));
    flow.y = rect.bottom();
}

/// A page with a search field, which is the target.
pub(super) fn search(sketch: &mut Sketch<'_, '_>, column: Column, wanted: &Wanted<'_>) {
    let full = column.width;
    let column = column.narrowed(sketch).headed(sketch, wanted);
    let mut flow = Flow::begin(sketch, column);
    for _ in 0..wanted.position.min(MOST_BEFORE) {
        sketch.lines(column.left, flow.y, full, 2);
        flow.y += 48.0;
    }
    search_field(sketch, &mut flow, wanted.label);
    flow.y += 22.0;
    for _ in 0..3 {
        sketch.lines(column.left, flow.y, full, 3);
        flow.y += 70.0;
    }
    flow.end(sketch);
}

fn search_field(sketch: &mut Sketch<'_, '_>, flow: &mut Flow, label: Option<&str>) {
    let width = flow.column.width.min(360.0);
    let words = label.map(|label| sketch.lettering.fit(label, Style::Label, width - 46.0 - 16.0));
    let height = words.as_ref().map_or(0.0, |words| words.size.y + 22.0).max(46.0).ceil();
    let rect = Rect::from_min_size(pos2(flow.column.left, flow.y), vec2(width, height));
    sketch.mark(rect, 22.0);
    sketch.outline(rect, 22.0, Tint::Edge);
    sketch.magnifier(pos2(rect.left() + 27.0, rect.center().y), Tint::Ink);
    match words {
        Some(words) => in_middle(sketch, words, rect, 46.0, 16.0),
        None => caret(sketch, pos2(rect.left() + 46.0, rect.center().y - 9.0)),
    }
    flow.y = rect.bottom();
}
