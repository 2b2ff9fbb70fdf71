//! Questions with answers to pick from: cards, tick rows, lists of options, and a row of segments.
//!
//! Whatever is picked comes back as an index; the caller keeps the answer. Each group has a key that no other on its page
//! has: by it the focus stays where it is when the words change.

use std::sync::Arc;

use egui::accesskit::Role as Node;
use egui::{
    EventFilter, Galley, Id, Key, Painter, Pos2, Rect, Response, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::ui::theme::{Role, Theme, Type, size};

use super::icon::{Icon, left_centre};
use super::paint;

/// Whether one answer or several can be picked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pick {
    /// One of the group.
    One,
    /// Any number.
    Any,
}

/// An answer on a card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice<'a> {
    /// The answer; also the accessible name.
    pub title: &'a str,
    /// A short hint in a pill.
    pub badge: Option<&'a str>,
    /// The second line.
    pub explanation: Option<&'a str>,
    /// Whether it is picked.
    pub selected: bool,
    /// Whether an answer is missing here; the sentence that says so stands above the group.
    pub error: bool,
}

/// Cards of which one can be picked. Arrow keys go round in the group. Gives the index of a newly picked card.
pub fn radio_group(ui: &mut Ui, key: &str, label: &str, choices: &[Choice<'_>]) -> Option<usize> {
    group(ui, label, Node::RadioGroup, |ui| cards(ui, key, Pick::One, choices))
}

/// Cards of which any number can be picked. Gives the index of a card that was toggled.
pub fn check_group(ui: &mut Ui, key: &str, label: &str, choices: &[Choice<'_>]) -> Option<usize> {
    group(ui, label, Node::Group, |ui| cards(ui, key, Pick::Any, choices))
}

/// A list of options in the page, instead of a list that pops up. Gives the index of a newly picked option.
pub fn select_ui(ui: &mut Ui, key: &str, label: &str, options: &[Choice<'_>]) -> Option<usize> {
    group(ui, label, Node::RadioGroup, |ui| {
        let ids: Vec<Id> = (0..options.len()).map(|index| ui.make_persistent_id((key, index))).collect();
        let mut picked = arrows(ui, &ids);
        for ((index, option), id) in options.iter().enumerate().zip(&ids) {
            if option_row(ui, *id, option).clicked() {
                picked = Some(index);
            }
        }
        picked
    })
}

/// One card by itself.
pub fn choice_card(ui: &mut Ui, pick: Pick, choice: &Choice<'_>) -> Response {
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    card(ui, id, pick, choice)
}

/// A sentence to tick.
pub fn tick_row(ui: &mut Ui, words: &str, checked: bool) -> Response {
    const OVERHANG: f32 = 8.0;
    const BOX: f32 = 26.0;
    let theme = Theme::of(ui);
    let side = mark_side(theme, BOX);
    let width = ui.available_width();
    let galley = paint::layout(ui, words, Type::Body, Role::Ink, width - side - 12.0);
    let height = (galley.size().y + 10.0).max(44.0).max(side + 8.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Node::CheckBox, true, checked, words));
    let row = rect.expand2(vec2(OVERHANG, 0.0));
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(row, paint::corner(size::RADIUS_SMALL), theme.colour(Role::Sunken));
    }
    paint_box(painter, theme, left_centre(rect, side), side, checked, false);
    paint::words(painter, pos2(rect.left() + side + 12.0, rect.center().y - galley.size().y / 2.0), galley);
    if response.has_focus() {
        paint::ring(ui, row, size::RADIUS_SMALL + 3.0);
    }
    response
}

/// A short hint in a pill.
pub fn chip(ui: &mut Ui, words: &str) -> Response {
    let badge = Badge::layout(ui, words);
    let (rect, response) = ui.allocate_exact_size(badge.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Node::Label, true, words));
    badge.paint(ui, rect.left_top());
    response
}

/// A few alternatives in one row; they wrap where the row is too narrow. Gives the index of a newly picked one.
pub fn segmented(ui: &mut Ui, key: &str, label: &str, segments: &[(Icon, &str)], selected: usize) -> Option<usize> {
    let theme = Theme::of(ui);
    group(ui, label, Node::RadioGroup, |ui| {
        let ids: Vec<Id> = (0..segments.len()).map(|index| ui.make_persistent_id((key, index))).collect();
        let mut picked = arrows(ui, &ids);
        let parts: Vec<Segment> = segments
            .iter()
            .enumerate()
            .map(|(index, (icon, words))| Segment::layout(ui, *icon, words, index == selected))
            .collect();
        let (places, size) = flow(&parts, ui.available_width() - 7.0);
        let (frame, _) = ui.allocate_exact_size(size + vec2(7.0, 7.0), Sense::hover());
        let stroke = theme.stroke(theme.hairline(), Role::Edge);
        paint::surface(ui.painter(), frame, size::RADIUS, theme.colour(Role::Sheet), stroke);
        for (((index, segment), place), id) in parts.iter().enumerate().zip(places).zip(&ids) {
            let rect = place.translate(frame.left_top().to_vec2() + vec2(3.5, 3.5));
            let response = ui.interact(rect, *id, Sense::click());
            let name = segments.get(index).map_or("", |(_, words)| *words);
            response.widget_info(|| WidgetInfo::selected(Node::RadioButton, true, segment.selected, name));
            segment.paint(ui, rect, &response);
            if response.clicked() {
                picked = Some(index);
            }
        }
        picked
    })
}

/// A container with a role and a name around its children.
pub(super) fn group<R>(ui: &mut Ui, label: &str, role: Node, content: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new().accessibility_role(role).accessibility_label(label);
    ui.scope_builder(builder, content).inner
}

fn cards(ui: &mut Ui, key: &str, pick: Pick, choices: &[Choice<'_>]) -> Option<usize> {
    let ids: Vec<Id> = (0..choices.len()).map(|index| ui.make_persistent_id((key, index))).collect();
    let mut picked = if pick == Pick::One { arrows(ui, &ids) } else { None };
    for ((index, choice), id) in choices.iter().enumerate().zip(&ids) {
        if index > 0 {
            ui.add_space(size::CARD_GAP);
        }
        if card(ui, *id, pick, choice).clicked() {
            picked = Some(index);
        }
    }
    picked
}

/// Moves the focus within the group with the arrow keys, and picks what it arrives at.
fn arrows(ui: &Ui, ids: &[Id]) -> Option<usize> {
    let here = ui.memory(|memory| ids.iter().position(|id| memory.has_focus(*id)))?;
    let filter = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    let id = *ids.get(here)?;
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    let (on, back) = ui.input(|input| {
        let pressed = |keys: [Key; 2]| keys.iter().any(|key| input.key_pressed(*key));
        (pressed([Key::ArrowDown, Key::ArrowRight]), pressed([Key::ArrowUp, Key::ArrowLeft]))
    });
    let there = match (on, back) {
        (true, false) => (here + 1) % ids.len(),
        (false, true) => (here + ids.len() - 1) % ids.len(),
        _ => return None,
    };
    ui.memory_mut(|memory| ids.get(there).map(|id| memory.request_focus(*id)));
    Some(there)
}

const CARD_LEFT: f32 = 19.0;
const CARD_RIGHT: f32 = 21.0;
const CARD_TOP: f32 = 16.0;
const MARK_GAP: f32 = 16.0;

fn card(ui: &mut Ui, id: Id, pick: Pick, choice: &Choice<'_>) -> Response {
    let width = ui.available_width();
    let side = mark_side(Theme::of(ui), 26.0);
    let content = CardContent::layout(ui, choice, width - CARD_LEFT - side - MARK_GAP - CARD_RIGHT);
    let height = (content.height + 2.0 * CARD_TOP + 0.5).max(48.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    name_choice(&response, pick, choice);
    if ui.is_rect_visible(rect) {
        paint_card(ui, rect, &response, pick, choice, content);
    }
    response
}

fn name_choice(response: &Response, pick: Pick, choice: &Choice<'_>) {
    let role = if pick == Pick::One { Node::RadioButton } else { Node::CheckBox };
    response.widget_info(|| WidgetInfo::selected(role, true, choice.selected, choice.title));
    let more: Vec<&str> = [choice.badge, choice.explanation].into_iter().flatten().collect();
    response.ctx.accesskit_node_builder(response.id, |node| {
        if !more.is_empty() {
            node.set_description(more.join(". "));
        }
        if choice.error {
            node.set_invalid(egui::accesskit::Invalid::True);
        }
    });
}

fn paint_card(ui: &Ui, rect: Rect, response: &Response, pick: Pick, choice: &Choice<'_>, content: CardContent) {
    let theme = Theme::of(ui);
    let side = mark_side(theme, 26.0);
    let (fill, stroke) = card_look(theme, response, choice);
    paint::surface(ui.painter(), rect, size::RADIUS_CHOICE, theme.colour(fill), stroke);
    let first_line = theme.line_height(Type::Choice);
    let mark = pos2(rect.left() + CARD_LEFT + side / 2.0, rect.top() + CARD_TOP + first_line / 2.0 + 1.0);
    match pick {
        Pick::One => paint_radio(ui.painter(), theme, mark, side, choice.selected),
        Pick::Any => paint_box(ui.painter(), theme, mark, side, choice.selected, choice.error),
    }
    content.paint(ui, pos2(rect.left() + CARD_LEFT + side + MARK_GAP, rect.top() + CARD_TOP));
    paint::focus_ring(ui, response, rect, size::RADIUS_CHOICE);
}

fn card_look(theme: Theme, response: &Response, choice: &Choice<'_>) -> (Role, Stroke) {
    let touched = response.hovered() || response.is_pointer_button_down_on();
    if choice.selected {
        (Role::Wash, theme.stroke(size::STROKE_SELECTED, Role::Accent))
    } else if choice.error {
        (Role::Sheet, theme.stroke(size::STROKE_SELECTED, Role::Error))
    } else if touched {
        (Role::Sunken, theme.stroke(theme.card_edge(), Role::Edge))
    } else {
        (Role::Sheet, theme.stroke(theme.card_edge(), Role::Line))
    }
}

/// The words of a card, laid out.
struct CardContent {
    title: Arc<Galley>,
    badge: Option<(Badge, Pos2)>,
    explanation: Option<(Arc<Galley>, f32)>,
    height: f32,
}

impl CardContent {
    fn layout(ui: &Ui, choice: &Choice<'_>, width: f32) -> Self {
        let title = paint::layout(ui, choice.title, Type::Choice, Role::Ink, width);
        let mut height = title.size().y;
        let badge = choice.badge.map(|words| {
            let badge = Badge::layout(ui, words);
            let beside = title.size().x + 10.0;
            if title.rows.len() == 1 && beside + badge.size().x <= width {
                let top = (title.size().y - badge.size().y) / 2.0;
                (badge, pos2(beside, top))
            } else {
                let top = height + 4.0;
                height = top + badge.size().y + 4.0;
                (badge, pos2(0.0, top))
            }
        });
        let explanation = choice.explanation.map(|words| {
            let galley = paint::layout(ui, words, Type::Explain, Role::InkSoft, width);
            let top = height + 1.0;
            height = top + galley.size().y;
            (galley, top)
        });
        Self { title, badge, explanation, height }
    }

    fn paint(self, ui: &Ui, at: Pos2) {
        paint::words(ui.painter(), at, self.title);
        if let Some((badge, place)) = self.badge {
            badge.paint(ui, at + place.to_vec2());
        }
        if let Some((galley, top)) = self.explanation {
            paint::words(ui.painter(), at + vec2(0.0, top), galley);
        }
    }
}

/// Words in a pill.
struct Badge {
    galley: Arc<Galley>,
    edge: f32,
}

impl Badge {
    fn layout(ui: &Ui, words: &str) -> Self {
        let galley = paint::layout(ui, words, Type::SmallStrong, Role::Accent, f32::INFINITY);
        Self { galley, edge: Theme::of(ui).hairline() }
    }

    fn size(&self) -> egui::Vec2 {
        self.galley.size() + vec2(2.0 * (10.0 + self.edge), 2.0 * (1.0 + self.edge))
    }

    fn paint(self, ui: &Ui, at: Pos2) {
        let theme = Theme::of(ui);
        let rect = Rect::from_min_size(at, self.size());
        let stroke = theme.stroke(self.edge, Role::Accent);
        paint::surface(ui.painter(), rect, rect.height() / 2.0, theme.colour(Role::Sheet), stroke);
        paint::words(ui.painter(), at + vec2(10.0 + self.edge, 1.0 + self.edge), self.galley);
    }
}

/// Marks grow with the words, but not as fast.
fn mark_side(theme: Theme, side: f32) -> f32 {
    (side * (1.0 + (theme.scale() - 1.0) * 0.6)).round()
}

fn paint_radio(painter: &Painter, theme: Theme, centre: Pos2, side: f32, selected: bool) {
    let (width, role) = if selected { (size::STROKE_SELECTED, Role::Accent) } else { (size::STROKE_FIELD, Role::Edge) };
    paint::disc(painter, centre, side / 2.0, theme.colour(Role::Sheet), theme.stroke(width, role));
    if selected {
        painter.circle_filled(centre, side / 4.0, theme.colour(Role::Accent));
    }
}

fn paint_box(painter: &Painter, theme: Theme, centre: Pos2, side: f32, checked: bool, error: bool) {
    let rect = Rect::from_center_size(centre, vec2(side, side));
    let (fill, edge) = match (checked, error) {
        (true, _) => (Role::Accent, Role::Accent),
        (false, true) => (Role::Sheet, Role::Error),
        (false, false) => (Role::Sheet, Role::Edge),
    };
    let stroke = theme.stroke(size::STROKE_FIELD, edge);
    paint::surface(painter, rect, side * 0.27, theme.colour(fill), stroke);
    if checked {
        Icon::Tick.paint_with(painter, centre, side * 0.69, theme.colour(Role::OnAccent), 3.2);
    }
}

fn option_row(ui: &mut Ui, id: Id, option: &Choice<'_>) -> Response {
    let theme = Theme::of(ui);
    let side = mark_side(theme, 26.0);
    let width = ui.available_width();
    let galley = paint::layout(ui, option.title, Type::Body, Role::Ink, width - side - 40.0);
    let height = (galley.size().y + 16.0).max(48.0);
    let (_, rect) = ui.allocate_space(vec2(width, height));
    let response = ui.interact(rect, id, Sense::click());
    name_choice(&response, Pick::One, option);
    let fill = match (option.selected, response.hovered()) {
        (true, _) => Some(Role::Wash),
        (false, true) => Some(Role::Sunken),
        _ => None,
    };
    if let Some(fill) = fill {
        let stroke = if option.selected { theme.stroke(size::STROKE_FIELD, Role::Accent) } else { Stroke::NONE };
        paint::surface(ui.painter(), rect, size::RADIUS_SMALL, theme.colour(fill), stroke);
    }
    let mark = pos2(rect.left() + 16.0 + side / 2.0, rect.center().y);
    paint_radio(ui.painter(), theme, mark, side, option.selected);
    let at = pos2(rect.left() + 28.0 + side, rect.center().y - galley.size().y / 2.0);
    paint::words(ui.painter(), at, galley);
    paint::focus_ring(ui, &response, rect.shrink(6.0), size::RADIUS_SMALL - 4.0);
    response
}

/// One of a few alternatives in a row.
struct Segment {
    icon: Icon,
    galley: Arc<Galley>,
    side: f32,
    selected: bool,
}

impl Segment {
    fn layout(ui: &Ui, icon: Icon, words: &str, selected: bool) -> Self {
        let style = if selected { Type::SmallStrong } else { Type::Small };
        let role = if selected { Role::OnAccent } else { Role::Ink };
        let galley = paint::layout(ui, words, style, role, f32::INFINITY);
        Self { icon, galley, side: Theme::of(ui).sign(18.0), selected }
    }

    fn size(&self) -> egui::Vec2 {
        vec2(26.0 + self.side + 7.0 + self.galley.size().x, (self.galley.size().y + 12.0).max(36.0))
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response) {
        let theme = Theme::of(ui);
        let fill = match (self.selected, response.hovered()) {
            (true, _) => Some(Role::Accent),
            (false, true) => Some(Role::Sunken),
            _ => None,
        };
        if let Some(fill) = fill {
            ui.painter().rect_filled(rect, paint::corner(9.0), theme.colour(fill));
        }
        let colour = theme.colour(if self.selected { Role::OnAccent } else { Role::Ink });
        let icon = pos2(rect.left() + 13.0 + self.side / 2.0, rect.center().y);
        self.icon.paint(ui.painter(), icon, self.side, colour);
        let at = pos2(rect.left() + 20.0 + self.side, rect.center().y - self.galley.size().y / 2.0);
        paint::words(ui.painter(), at, Arc::clone(&self.galley));
        paint::focus_ring(ui, response, rect, 9.0);
    }
}

/// Places segments from left to right, and in a new row where there is no more room.
fn flow(segments: &[Segment], width: f32) -> (Vec<Rect>, egui::Vec2) {
    let mut places = Vec::new();
    let mut at = Pos2::ZERO;
    let mut whole = egui::Vec2::ZERO;
    for segment in segments {
        let size = segment.size();
        if at.x > 0.0 && at.x + size.x > width {
            at = pos2(0.0, whole.y);
        }
        let place = Rect::from_min_size(at, size);
        whole = whole.max(place.max.to_vec2());
        at.x = place.right();
        places.push(place);
    }
    (places, whole)
}
