//! The outlook: the card with its gauge, and the reasons below it.
//!
//! Shape, place and words say everything; colour only repeats it. It words nothing and judges nothing.

use std::sync::Arc;

use egui::accesskit::Role as Node;
use egui::epaint::PathStroke;
use egui::{Galley, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::advice::{Band, Confidence};
use crate::knowledge::Effect;
use crate::ui::theme::{Role, Theme, Type};

use super::icon::{Icon, left_centre};
use super::paint;
use super::surface::{card_with, indented};
use super::text;

/// The outlook, in words.
#[derive(Clone, Copy, Debug)]
pub struct OutlookCard<'a> {
    /// The band.
    pub band: Band,
    /// Its word: "Very likely".
    pub word: &'a str,
    /// Who must do what.
    pub sentence: &'a str,
    /// The words of the five steps, from not offered to very likely.
    pub steps: [&'a str; 5],
    /// How sure we are.
    pub confidence: Confidence,
    /// The same in words: "We are sure of this".
    pub sure: &'a str,
    /// Why we are that sure.
    pub sure_because: &'a str,
    /// For screen readers: "Outlook: very likely, step 5 of 5".
    pub label: &'a str,
}

/// Shows the outlook's card.
pub fn outlook_gauge(ui: &mut Ui, outlook: &OutlookCard<'_>) {
    let theme = Theme::of(ui);
    card_with(ui, 24.0, 16.0, |ui| {
        ui.add_space(if theme.is_compact() { 4.0 } else { 6.0 });
        if theme.is_compact() && ui.available_width() >= 420.0 {
            header_ui(ui, outlook, Some(outlook.sentence));
            gauge_ui(ui, outlook);
        } else {
            header_ui(ui, outlook, None);
            gauge_ui(ui, outlook);
            ui.add_space(16.0);
            text::body_ui(ui, outlook.sentence);
        }
        ui.add_space(18.0);
        text::rule_ui(ui);
        ui.add_space(14.0);
        confidence_ui(ui, outlook);
    });
}

/// Disc, word and, where there is room, the sentence below the word.
fn header_ui(ui: &mut Ui, outlook: &OutlookCard<'_>, sentence: Option<&str>) {
    let theme = Theme::of(ui);
    let look = BandLook::of(outlook.band);
    let side = (52.0 * (1.0 + (theme.scale() - 1.0) * 0.46)).round();
    let outer = ui.available_rect_before_wrap();
    let left = outer.left() + side + 18.0;
    let word = paint::layout(ui, outlook.word, Type::Band, look.word, outer.right() - left);
    let sentence_size =
        sentence.map(|words| paint::layout(ui, words, Type::Body, Role::Ink, outer.right() - left).size().y);
    let height = (word.size().y + sentence_size.unwrap_or(0.0)).max(side);
    let rect = Rect::from_min_size(outer.min, vec2(outer.width(), height));
    let named = ui.interact(rect, ui.scope_id().with("outlook"), Sense::hover());
    named.widget_info(|| WidgetInfo::labeled(Node::Image, true, outlook.label));
    paint_disc(ui, theme, look, left_centre(rect, side), side);
    let words_height = word.size().y + sentence_size.unwrap_or(0.0);
    let top = rect.center().y - words_height / 2.0;
    let below = top + word.size().y;
    paint::words(ui.painter(), pos2(left, top), word);
    if let Some(sentence) = sentence {
        let place = Rect::from_min_max(pos2(left, below), pos2(outer.right(), f32::INFINITY));
        let mut column = ui.new_child(UiBuilder::new().max_rect(place));
        text::body_ui(&mut column, sentence);
    }
    ui.allocate_rect(rect, Sense::hover());
}

fn paint_disc(ui: &Ui, theme: Theme, look: BandLook, centre: Pos2, side: f32) {
    let stroke = look.ring.map_or(Stroke::NONE, |role| theme.stroke(2.5, role));
    paint::disc(ui.painter(), centre, side / 2.0, theme.colour(look.disc), stroke);
    look.sign.paint(ui.painter(), centre, side * 0.62, theme.colour(look.on_disc));
}

/// Five steps, a pointer over the current one, and their words.
fn gauge_ui(ui: &mut Ui, outlook: &OutlookCard<'_>) {
    let theme = Theme::of(ui);
    let look = BandLook::of(outlook.band);
    let grow = 1.0 + (theme.scale() - 1.0) * 0.5;
    ui.add_space(if theme.is_compact() { 26.0 } else { 34.0 });
    let height = (16.0 * grow).round();
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let steps = step_rects(rect);
    for (step, place) in (1..).zip(steps) {
        paint_step(ui, theme, look, step, place);
    }
    if let Some(place) = steps.get(look.step - 1) {
        paint_pointer(ui, theme, *place, grow);
    }
    ui.add_space(8.0);
    step_words_ui(ui, outlook, steps, look.step);
}

fn step_rects(rect: Rect) -> [Rect; 5] {
    const GAP: f32 = 6.0;
    let width = (rect.width() - 4.0 * GAP) / 5.0;
    [0.0, 1.0, 2.0, 3.0, 4.0].map(|index: f32| {
        Rect::from_min_size(pos2(rect.left() + index * (width + GAP), rect.top()), vec2(width, rect.height()))
    })
}

fn paint_step(ui: &Ui, theme: Theme, look: BandLook, step: usize, place: Rect) {
    let radius = place.height() / 2.0;
    let painter = ui.painter();
    let sheet = theme.colour(Role::Sheet);
    match look.fill {
        Some(fill) if step <= look.step => {
            paint::surface(painter, place, radius, theme.colour(fill), Stroke::NONE);
        }
        None if step == 1 => {
            paint::surface(painter, place, radius, sheet, Stroke::NONE);
            paint_hatching(ui, theme, place);
            paint::surface(painter, place, radius, egui::Color32::TRANSPARENT, theme.stroke(2.0, Role::Grey));
        }
        _ => paint::surface(painter, place, radius, sheet, theme.stroke(2.0, Role::Edge)),
    }
}

/// Slanted lines, each kept inside the step's round ends.
fn paint_hatching(ui: &Ui, theme: Theme, place: Rect) {
    let stroke = theme.stroke(2.5, Role::Grey);
    let inside = place.shrink(1.5);
    let radius = inside.height() / 2.0;
    let lean = inside.height() * 0.75;
    let mut x = inside.left() + radius * 0.4;
    while x < inside.right() - radius * 0.4 {
        let foot = pos2(x.max(inside.left()), inside.bottom());
        let head = pos2(x + lean, inside.top());
        let clipped = clip_to_pill([foot, head], inside, radius);
        if let Some(points) = clipped {
            ui.painter().line_segment(points, stroke);
        }
        x += 11.0;
    }
}

/// The part of a line that lies inside a pill, found by walking along it.
fn clip_to_pill([from, to]: [Pos2; 2], pill: Rect, radius: f32) -> Option<[Pos2; 2]> {
    let spine = pill.left() + radius..=pill.right() - radius;
    let inside = |point: &Pos2| {
        let nearest = pos2(point.x.clamp(*spine.start(), *spine.end()), pill.center().y);
        point.distance(nearest) <= radius
    };
    let points = (0..=20_u8).map(|piece| from.lerp(to, f32::from(piece) / 20.0));
    let kept: Vec<Pos2> = points.filter(inside).collect();
    Some([*kept.first()?, *kept.last()?])
}

fn paint_pointer(ui: &Ui, theme: Theme, step: Rect, grow: f32) {
    let top = step.top() - 12.0 * grow;
    let (half, height) = (7.0 * grow, 9.0 * grow);
    let x = step.center().x;
    let points = vec![pos2(x - half, top), pos2(x + half, top), pos2(x, top + height)];
    ui.painter().add(Shape::convex_polygon(points, theme.colour(Role::Ink), PathStroke::NONE));
}

/// All five words where each fits under its step, else those of both ends and of the current step.
fn step_words_ui(ui: &mut Ui, outlook: &OutlookCard<'_>, steps: [Rect; 5], current: usize) {
    let galleys: Vec<Arc<Galley>> = (1..)
        .zip(outlook.steps)
        .map(|(step, words)| {
            let (style, role) =
                if step == current { (Type::SmallStrong, Role::Ink) } else { (Type::Small, Role::InkSoft) };
            paint::layout(ui, words, style, role, f32::INFINITY)
        })
        .collect();
    let fit =
        Theme::of(ui).is_compact() && galleys.iter().zip(steps).all(|(galley, step)| galley.size().x <= step.width());
    let height = Theme::of(ui).line_height(Type::Small);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let place = |galley: &Galley, step: Rect| {
        let left = step.center().x - galley.size().x / 2.0;
        let left = if fit { left } else { left.clamp(rect.left(), (rect.right() - galley.size().x).max(rect.left())) };
        Rect::from_min_size(pos2(left, rect.top()), galley.size())
    };
    let at_current = galleys.get(current - 1).zip(steps.get(current - 1)).map(|(galley, step)| place(galley, *step));
    for ((step, galley), of) in (1..).zip(galleys).zip(steps) {
        let mut at = place(&galley, of);
        if !fit && step != current {
            let end = step == 1 || step == 5;
            at = if step == 1 { at.translate(vec2(rect.left() - at.left(), 0.0)) } else { at };
            at = if step == 5 { at.translate(vec2(rect.right() - at.right(), 0.0)) } else { at };
            if !end || at_current.is_some_and(|current| current.expand2(vec2(12.0, 0.0)).intersects(at)) {
                continue;
            }
        }
        paint::words(ui.painter(), at.left_top(), galley);
    }
}

/// "We are sure of this", three dots, and why.
fn confidence_ui(ui: &mut Ui, outlook: &OutlookCard<'_>) {
    let theme = Theme::of(ui);
    let outer = ui.available_rect_before_wrap();
    let filled = match outlook.confidence {
        Confidence::Low => 1,
        Confidence::Medium => 2,
        Confidence::High => 3,
    };
    let sure = paint::layout(ui, outlook.sure, Type::Label, Role::Ink, outer.width());
    let because = paint::layout(ui, outlook.sure_because, Type::Small, Role::InkSoft, f32::INFINITY);
    let dot = theme.sign(11.0);
    let dots = 3.0 * dot + 2.0 * 5.0;
    let beside = sure.size().x + 12.0 + dots + 16.0 + because.size().x <= outer.width();
    text::label_ui(ui, outlook.sure);
    let (line, end) = (theme.line_height(Type::Label), outer.left() + sure.size().x);
    let middle = outer.top() + line / 2.0;
    if end + 12.0 + dots <= outer.right() {
        paint_dots(ui, theme, pos2(end + 12.0, middle), dot, filled);
    }
    if beside {
        let at = pos2(end + 12.0 + dots + 16.0, middle - because.size().y / 2.0);
        let mut after =
            ui.new_child(UiBuilder::new().max_rect(Rect::from_min_size(at, because.size() + vec2(1.0, 0.0))));
        text::small_ui(&mut after, outlook.sure_because);
    } else {
        text::small_ui(ui, outlook.sure_because);
    }
}

fn paint_dots(ui: &Ui, theme: Theme, at: Pos2, dot: f32, filled: usize) {
    for (index, place) in [0.5, 1.5, 2.5].into_iter().enumerate() {
        let centre = pos2(at.x + place * dot + index as f32 * 5.0, at.y);
        if index < filled {
            ui.painter().circle_filled(centre, dot / 2.0, theme.colour(Role::Accent));
        } else {
            paint::disc(ui.painter(), centre, dot / 2.0, theme.colour(Role::Sheet), theme.stroke(2.0, Role::Accent));
        }
    }
}

/// How a band looks.
#[derive(Clone, Copy)]
struct BandLook {
    step: usize,
    fill: Option<Role>,
    word: Role,
    disc: Role,
    on_disc: Role,
    ring: Option<Role>,
    sign: Icon,
}

impl BandLook {
    const fn of(band: Band) -> Self {
        let grey = Self {
            step: 2,
            fill: Some(Role::GreyFill),
            word: Role::Grey,
            disc: Role::GreyWash,
            on_disc: Role::Grey,
            ring: None,
            sign: Icon::Minus,
        };
        match band {
            Band::VeryLikely => Self {
                step: 5,
                fill: Some(Role::Blue),
                word: Role::Blue,
                disc: Role::Blue,
                on_disc: Role::OnAccent,
                ring: None,
                sign: Icon::Tick,
            },
            Band::Likely => Self {
                step: 4,
                fill: Some(Role::BlueMid),
                word: Role::Blue,
                disc: Role::Wash,
                on_disc: Role::Blue,
                ring: Some(Role::Blue),
                sign: Icon::Tick,
            },
            Band::Uncertain => Self {
                step: 3,
                fill: Some(Role::AmberFill),
                word: Role::Amber,
                disc: Role::AmberWash,
                on_disc: Role::Amber,
                ring: None,
                sign: Icon::Question,
            },
            Band::Unlikely => grey,
            Band::NotOffered => Self { step: 1, fill: None, word: Role::Ink, sign: Icon::CrossedCircle, ..grey },
        }
    }
}

/// A source under a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SourceLink<'a> {
    /// The words of the link.
    pub words: &'a str,
    /// When it was seen or checked, in words.
    pub date: Option<&'a str>,
}

/// A reason for the band, in words.
#[derive(Clone, Copy, Debug)]
pub struct Reason<'a> {
    /// Which way it points.
    pub effect: Effect,
    /// The same in a word: "For".
    pub word: &'a str,
    /// What was observed.
    pub sentence: &'a str,
    /// Where it was read.
    pub sources: &'a [SourceLink<'a>],
    /// For screen readers, what pressing a source does: "Opens in your browser".
    pub opens: &'a str,
}

/// A reason with a rule above it. Gives the index of the source that was pressed.
pub fn reason_row(ui: &mut Ui, reason: &Reason<'_>) -> Option<usize> {
    let theme = Theme::of(ui);
    let beside = theme.is_compact() && ui.available_width() >= 420.0;
    text::rule_ui(ui);
    ui.add_space(if beside { 11.0 } else { 16.0 });
    let clicked = if beside {
        let column = (120.0 * theme.scale()).round();
        let top = ui.cursor().left_top();
        let sign = sign_rect(theme, top, column);
        sign_at(ui, theme, reason, sign);
        indented(ui, column, |ui| words_ui(ui, reason, true))
    } else {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), sign_height(theme)), Sense::hover());
        sign_at(ui, theme, reason, rect);
        words_ui(ui, reason, false)
    };
    ui.add_space(if beside { 11.0 } else { 16.0 });
    clicked
}

fn sign_height(theme: Theme) -> f32 {
    (26.0 * (1.0 + (theme.scale() - 1.0) * 0.69)).round()
}

fn sign_rect(theme: Theme, at: Pos2, width: f32) -> Rect {
    Rect::from_min_size(at, vec2(width, sign_height(theme)))
}

fn sign_at(ui: &mut Ui, theme: Theme, reason: &Reason<'_>, rect: Rect) {
    let (icon, colour, wash) = match reason.effect {
        Effect::For => (Icon::Plus, Role::Blue, Role::Wash),
        Effect::Against => (Icon::Minus, Role::Amber, Role::AmberWash),
        Effect::Unclear => (Icon::Question, Role::Grey, Role::GreyWash),
    };
    let side = rect.height();
    let centre = left_centre(rect, side);
    paint::disc(ui.painter(), centre, side / 2.0, theme.colour(wash), Stroke::NONE);
    icon.paint(ui.painter(), centre, side * 0.62, theme.colour(colour));
    let galley = paint::layout(ui, reason.word, Type::ExplainStrong, colour, rect.width());
    let at = pos2(rect.left() + side + 9.0, rect.center().y - galley.size().y / 2.0);
    let named = ui.interact(rect, ui.next_auto_id().with("sign"), Sense::hover());
    named.widget_info(|| WidgetInfo::labeled(Node::Label, true, reason.word));
    paint::words(ui.painter(), at, galley);
}

fn words_ui(ui: &mut Ui, reason: &Reason<'_>, beside: bool) -> Option<usize> {
    text::body_ui(ui, reason.sentence);
    let mut clicked = None;
    for (index, source) in reason.sources.iter().enumerate() {
        if source_ui(ui, source, reason.opens, beside) {
            clicked = Some(index);
        }
    }
    clicked
}

/// A source's link and its date, in one line where there is room.
fn source_ui(ui: &mut Ui, source: &SourceLink<'_>, opens: &str, beside: bool) -> bool {
    ui.add_space(1.0);
    if !beside {
        let clicked = source_link(ui, source.words, opens).clicked();
        if let Some(date) = source.date {
            text::small_ui(ui, date);
        }
        return clicked;
    }
    ui.horizontal_wrapped(|ui| {
        let clicked = source_link(ui, source.words, opens).clicked();
        if let Some(date) = source.date {
            let words = format!(" · {date}");
            let galley = paint::layout(ui, &words, Type::Small, Role::InkSoft, ui.max_rect().width());
            let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
            paint::words(ui.painter(), rect.left_top(), galley);
            response.widget_info(|| WidgetInfo::labeled(Node::Label, true, date));
        }
        clicked
    })
    .inner
}

/// A link in small type, underlined.
pub fn source_link(ui: &mut Ui, words: &str, opens: &str) -> Response {
    let theme = Theme::of(ui);
    let galley = paint::layout(ui, words, Type::Small, Role::Accent, ui.max_rect().width());
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Node::Link, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(opens));
    let role = if response.is_pointer_button_down_on() { Role::AccentPress } else { Role::Accent };
    let weight = if response.hovered() { 2.0 } else { 1.2 };
    let line = theme.line_height(Type::Small);
    for row in &galley.rows {
        let y = rect.top() + row.pos.y + line * 0.93;
        let x = rect.left() + row.pos.x;
        ui.painter().hline(x..=x + row.size.x, y, theme.stroke(weight, role));
    }
    ui.painter().galley_with_override_text_color(rect.left_top(), galley, theme.colour(role));
    paint::focus_ring(ui, &response, rect, 2.0);
    response.on_hover_cursor(egui::CursorIcon::PointingHand)
}
