//! The search field with its list of results in the page below it.
//!
//! It finds nothing itself: the caller searches and passes the rows; it gives back what was chosen. The focus stays in
//! the field, arrows move the current row, Enter chooses, Esc empties.

use std::ops::Range;
use std::sync::Arc;

use egui::accesskit::{Live, Role as Node};
use egui::layers::ShapeIdx;
use egui::{
    Align, EventFilter, Galley, Id, Key, Layout, Modifiers, Rect, Response, ScrollArea, Sense, Stroke, TextEdit, Ui,
    UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::ui::theme::{Role, Theme, Type, size};

use super::choice::group;
use super::icon::{Icon, left_centre};
use super::paint::{self, Run};
use super::surface::error_line;
use super::text;

/// How many rows are in sight before the list scrolls.
const ROWS_IN_SIGHT: f32 = 6.0;
/// Longer than any name.
const LONGEST_QUERY: usize = 200;

/// A thing found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ResultRow<'a> {
    /// Its name in the interface's language.
    pub name: &'a str,
    /// Which bytes of the name were searched for.
    pub matched: Option<Range<usize>>,
    /// Its own name, where it differs.
    pub also: Option<&'a str>,
    /// A few words at the right.
    pub note: Option<&'a str>,
}

/// A search field, before it is shown.
#[derive(Debug)]
pub struct SearchField<'a> {
    /// What tells it from other fields of the page, in any language.
    pub key: &'a str,
    /// The visible label, and the accessible name.
    pub label: &'a str,
    /// What was typed.
    pub text: &'a mut String,
    /// What was found for it; empty where nothing was typed.
    pub rows: &'a [ResultRow<'a>],
    /// The row that Enter chooses; the field moves it.
    pub current: &'a mut usize,
    /// "4 results"; shown at the right and announced. Give it whenever something was typed.
    pub count: Option<&'a str>,
    /// The sentence shown below when something was typed and nothing found.
    pub none_found: &'a str,
    /// The name of the button that empties the field.
    pub clear: &'a str,
    /// What is wrong, if anything.
    pub error: Option<&'a str>,
}

/// What happened in a search field.
#[derive(Clone, Debug)]
pub struct SearchResponse {
    /// The row that was chosen.
    pub chosen: Option<usize>,
    /// Whether the text changed; then search again.
    pub changed: bool,
    /// The field itself.
    pub field: Response,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Keys {
    Moved,
    Choose,
    Empty,
}

impl SearchField<'_> {
    /// Shows the label, the field and the results.
    pub fn show(mut self, ui: &mut Ui) -> SearchResponse {
        if let Some(error) = self.error {
            error_line(ui, error);
            ui.add_space(6.0);
        }
        let label = text::label_ui(ui, self.label);
        ui.add_space(8.0);
        let id = ui.make_persistent_id(("search", self.key));
        let keys = self.keys(ui, id);
        let emptied = keys == Some(Keys::Empty) && !self.text.is_empty();
        if emptied {
            self.text.clear();
        }
        let (field, edited) = self.field_ui(ui, id, &label);
        let changed = emptied || edited;
        if changed {
            *self.current = 0;
            walking(ui, id, false);
        } else if keys == Some(Keys::Moved) {
            walking(ui, id, true);
        }
        let by_key = (keys == Some(Keys::Choose)).then_some(*self.current);
        let clicked = if self.text.is_empty() { None } else { self.below_ui(ui, id, keys == Some(Keys::Moved)) };
        SearchResponse { chosen: clicked.or(by_key), changed, field }
    }

    /// Takes the keys that mean the list before the field sees them.
    fn keys(&mut self, ui: &Ui, id: Id) -> Option<Keys> {
        if !ui.memory(|memory| memory.has_focus(id)) {
            return None;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::Escape) {
            return Some(Keys::Empty);
        }
        let last = self.rows.len().checked_sub(1)?;
        if pressed(Key::Enter) {
            *self.current = (*self.current).min(last);
            return Some(Keys::Choose);
        }
        if pressed(Key::ArrowDown) {
            *self.current = (*self.current + 1).min(last);
        } else if pressed(Key::ArrowUp) {
            *self.current = self.current.saturating_sub(1).min(last);
        } else {
            return None;
        }
        Some(Keys::Moved)
    }

    fn field_ui(&mut self, ui: &mut Ui, id: Id, label: &Response) -> (Response, bool) {
        let theme = Theme::of(ui);
        let icon = theme.sign(24.0);
        let height = (theme.line_height(Type::Lead) + 28.0).max(56.0);
        let (_, frame) = ui.allocate_space(vec2(ui.available_width(), height));
        let behind = ui.interact(frame, id.with("frame"), Sense::CLICK);
        if behind.clicked() {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        self.paint_frame(ui, frame, &behind, id);
        let inside = frame.shrink2(vec2(18.0, 2.0));
        Icon::Search.paint(ui.painter(), left_centre(inside, icon), icon, theme.colour(Role::InkSoft));
        let count = self.count.filter(|_| !self.text.is_empty());
        let galley = count.map(|words| paint::layout(ui, words, Type::Small, Role::InkSoft, inside.width() / 3.0));
        let button = if self.text.is_empty() { 0.0 } else { 48.0_f32.min(height - 8.0) };
        let count_width = galley.as_ref().map_or(0.0, |galley| galley.size().x + 8.0);
        let right = inside.right() - button - count_width + 12.0;
        let place = inside.with_min_x(inside.left() + icon + 12.0).with_max_x(right - 8.0);
        let (field, edited) = self.edit_ui(ui, place, id, label);
        if let (Some(words), Some(galley)) = (count, galley) {
            announced_count(ui, id, pos2(right, inside.center().y - galley.size().y / 2.0), words, galley);
        }
        let cleared = button > 0.0
            && self.clear_ui(ui, id, inside.with_min_x(inside.right() - button + 8.0).translate(vec2(4.0, 0.0)));
        if cleared {
            self.text.clear();
            field.request_focus();
        }
        (field, edited || cleared)
    }

    fn paint_frame(&self, ui: &Ui, frame: Rect, behind: &Response, id: Id) {
        let theme = Theme::of(ui);
        let focused = ui.memory(|memory| memory.has_focus(id));
        let (width, edge) = match (self.error.is_some(), focused, behind.hovered()) {
            (true, ..) => (size::STROKE_SELECTED, Role::Error),
            (_, true, _) => (size::STROKE_FIELD, Role::Accent),
            (_, _, true) => (size::STROKE_FIELD, Role::Ink),
            _ => (size::STROKE_FIELD, Role::Edge),
        };
        let stroke = theme.stroke(width, edge);
        paint::surface(ui.painter(), frame, size::RADIUS, theme.colour(Role::Sheet), stroke);
        if focused {
            paint::ring(ui, frame.expand(size::FOCUS), size::RADIUS + 4.0);
        }
    }

    fn edit_ui(&mut self, ui: &mut Ui, place: Rect, id: Id, label: &Response) -> (Response, bool) {
        let theme = Theme::of(ui);
        let layout = Layout::left_to_right(Align::Center);
        let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(layout));
        let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
        let edit = TextEdit::singleline(self.text)
            .id(id)
            .frame(egui::Frame::NONE)
            .margin(egui::Margin::ZERO)
            .font(theme.font(Type::Lead))
            .text_color(theme.colour(Role::Ink))
            .desired_width(place.width())
            .char_limit(LONGEST_QUERY)
            .event_filter(filter)
            .return_key(None);
        let field = child.add(edit).labelled_by(label.id);
        if let Some(error) = self.error {
            ui.ctx().accesskit_node_builder(id, |node| {
                node.set_invalid(egui::accesskit::Invalid::True);
                node.set_description(error);
            });
        }
        let edited = field.changed();
        (field, edited)
    }

    fn clear_ui(&self, ui: &Ui, id: Id, place: Rect) -> bool {
        let theme = Theme::of(ui);
        let square = Rect::from_center_size(place.center(), vec2(36.0, 36.0));
        let response = ui.interact(square, id.with("clear"), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Node::Button, true, self.clear));
        if response.hovered() {
            ui.painter().rect_filled(square, paint::corner(size::RADIUS_SMALL), theme.colour(Role::Wash));
        }
        let side = theme.sign(20.0);
        Icon::Cross.paint(ui.painter(), square.center(), side, theme.colour(Role::InkSoft));
        paint::focus_ring(ui, &response, square.shrink(4.0), size::RADIUS_SMALL - 4.0);
        response.clicked()
    }

    fn below_ui(&self, ui: &mut Ui, id: Id, moved: bool) -> Option<usize> {
        ui.add_space(10.0);
        if self.rows.is_empty() {
            text::body_ui(ui, self.none_found);
            return None;
        }
        result_list(ui, self.key, self.label, self.rows, *self.current, moved, walks(ui, id).then_some(id))
    }
}

/// Whether the person has begun to walk the list with the arrows; from then on the current row is read out.
fn walks(ui: &Ui, id: Id) -> bool {
    ui.data(|data| data.get_temp(id.with("walking"))).unwrap_or(false)
}

fn walking(ui: &Ui, id: Id, on: bool) {
    ui.data_mut(|data| data.insert_temp(id.with("walking"), on));
}

fn announced_count(ui: &Ui, id: Id, at: egui::Pos2, words: &str, galley: Arc<Galley>) {
    let rect = Rect::from_min_size(at, galley.size());
    let response = ui.interact(rect, id.with("count"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Node::Label, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    paint::words(ui.painter(), at, galley);
}

/// Rows to choose from, the current one marked. `field` is the field whose focus the current row stands in for.
pub fn result_list(
    ui: &mut Ui,
    key: &str,
    label: &str,
    rows: &[ResultRow<'_>],
    current: usize,
    moved: bool,
    field: Option<Id>,
) -> Option<usize> {
    let theme = Theme::of(ui);
    let list = ui.make_persistent_id(("results", key));
    let (shadow, backdrop) = (ui.painter().add(egui::Shape::Noop), ui.painter().add(egui::Shape::Noop));
    let mut chosen = None;
    let inner = egui::Frame::NONE.inner_margin(egui::Margin::same(7)).show(ui, |ui| {
        let row_height = (theme.line_height(Type::Lead) + 18.0).max(48.0);
        group(ui, label, Node::ListBox, |ui| {
            ScrollArea::vertical().id_salt(list).max_height(row_height * ROWS_IN_SIGHT).show(ui, |ui| {
                for (index, row) in rows.iter().enumerate() {
                    let response = row_ui(ui, list.with(index), row, index == current, (index, rows.len()));
                    if index == current && moved {
                        response.scroll_to_me(None);
                    }
                    if let Some(field) = field.filter(|_| index == current) {
                        let row = response.id.accesskit_id();
                        ui.ctx().accesskit_node_builder(field, |node| node.set_active_descendant(row));
                    }
                    if response.clicked() {
                        chosen = Some(index);
                    }
                }
            });
        });
    });
    let rect = inner.response.rect;
    paint_box(ui, rect, shadow, backdrop);
    chosen
}

fn paint_box(ui: &Ui, rect: Rect, shadow: ShapeIdx, backdrop: ShapeIdx) {
    let theme = Theme::of(ui);
    if theme.has_shadow() {
        ui.painter().set(shadow, paint::list_shadow(rect, size::RADIUS_CHOICE));
    }
    let stroke = theme.stroke(theme.card_edge(), Role::Edge);
    let fill = theme.colour(Role::Sheet);
    ui.painter().set(backdrop, paint::surface_shape(rect, size::RADIUS_CHOICE, fill, stroke));
}

fn row_ui(ui: &mut Ui, id: Id, row: &ResultRow<'_>, current: bool, (index, count): (usize, usize)) -> Response {
    let theme = Theme::of(ui);
    let words = RowWords::layout(ui, row, ui.available_width() - 32.0);
    let height = (words.height() + 18.0).max(48.0);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    // Not in the tab order: the focus stays in the field.
    let response = ui.interact(rect, id, Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(Node::ListBoxOption, true, row.name));
    let more: Vec<&str> = [row.also, row.note].into_iter().flatten().collect();
    ui.ctx().accesskit_node_builder(id, |node| {
        node.set_selected(current);
        node.set_position_in_set(index);
        node.set_size_of_set(count);
        if !more.is_empty() {
            node.set_description(more.join(", "));
        }
    });
    let fill = match (current || response.is_pointer_button_down_on(), response.hovered()) {
        (true, _) => Some(Role::Wash),
        (false, true) => Some(Role::Sunken),
        _ => None,
    };
    if let Some(fill) = fill {
        let stroke = if current { theme.stroke(size::STROKE_FIELD, Role::Accent) } else { Stroke::NONE };
        paint::surface(ui.painter(), rect, size::RADIUS_SMALL, theme.colour(fill), stroke);
    }
    words.paint(ui, rect.shrink2(vec2(16.0, 0.0)));
    response
}

/// The words of a row: name and own name at the left, the note at the right or below.
struct RowWords {
    name: Arc<Galley>,
    note: Option<Arc<Galley>>,
    note_below: bool,
}

impl RowWords {
    fn layout(ui: &Ui, row: &ResultRow<'_>, width: f32) -> Self {
        let mut runs = name_runs(row);
        if let Some(also) = row.also {
            runs.push(Run { words: "  ", style: Type::Lead, role: Role::InkSoft });
            runs.push(Run { words: also, style: Type::Small, role: Role::InkSoft });
        }
        let note = row.note.map(|note| paint::layout(ui, note, Type::Small, Role::InkSoft, width));
        let free = paint::layout_runs(ui, &runs, width);
        let note_width = note.as_ref().map_or(0.0, |note| note.size().x + 16.0);
        let note_below = free.size().x + note_width > width;
        Self { name: free, note, note_below }
    }

    fn height(&self) -> f32 {
        let note = self.note.as_ref().filter(|_| self.note_below).map_or(0.0, |note| note.size().y);
        self.name.size().y + note
    }

    fn paint(self, ui: &Ui, rect: Rect) {
        let top = rect.center().y - self.height() / 2.0;
        let name_height = self.name.size().y;
        paint::words(ui.painter(), pos2(rect.left(), top), self.name);
        if let Some(note) = self.note {
            let at = if self.note_below {
                pos2(rect.left(), top + name_height)
            } else {
                pos2(rect.right() - note.size().x, rect.center().y - note.size().y / 2.0)
            };
            paint::words(ui.painter(), at, note);
        }
    }
}

/// The name with the letters that were searched for in semibold.
fn name_runs<'a>(row: &ResultRow<'a>) -> Vec<Run<'a>> {
    let whole = [Run { words: row.name, style: Type::Lead, role: Role::Ink }];
    let Some(range) = &row.matched else { return whole.to_vec() };
    let parts = (row.name.get(..range.start), row.name.get(range.clone()), row.name.get(range.end..));
    let (Some(before), Some(matched), Some(after)) = parts else { return whole.to_vec() };
    [(before, Type::Lead), (matched, Type::Choice), (after, Type::Lead)]
        .into_iter()
        .filter(|(words, _)| !words.is_empty())
        .map(|(words, style)| Run { words, style, role: Role::Ink })
        .collect()
}
