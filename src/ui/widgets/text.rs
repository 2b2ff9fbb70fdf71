//! Words on the page: titles, running text, captions. Each is one node in reading order.

use egui::accesskit::Role as Node;
use egui::{Rect, Response, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type};

use super::icon::{Icon, left_centre};
use super::paint::{self, Run};

/// A piece of a sentence; what is strong is semibold and in ink.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part<'a> {
    /// The words.
    pub words: &'a str,
    /// Whether they carry the sentence's weight.
    pub strong: bool,
}

impl<'a> Part<'a> {
    /// Words as usual.
    #[must_use]
    pub const fn plain(words: &'a str) -> Self {
        Self { words, strong: false }
    }

    /// Words with weight.
    #[must_use]
    pub const fn strong(words: &'a str) -> Self {
        Self { words, strong: true }
    }
}

/// The page's title: a heading of the first level. It can be given the focus but is not in the tab order.
pub fn title_ui(ui: &mut Ui, words: &str) -> Response {
    heading(ui, words, Type::Title, 1)
}

/// The welcome page's title.
pub fn display_ui(ui: &mut Ui, words: &str) -> Response {
    heading(ui, words, Type::Display, 1)
}

/// The title in the narrow window's strip.
pub(super) fn strip_title_ui(ui: &mut Ui, words: &str) -> Response {
    heading(ui, words, Type::Label, 1)
}

/// A heading inside a page: second level.
pub fn heading_ui(ui: &mut Ui, words: &str) -> Response {
    heading(ui, words, Type::Heading, 2)
}

/// A heading in the size of a choice, for small cards: second level.
pub fn card_heading_ui(ui: &mut Ui, words: &str) -> Response {
    heading(ui, words, Type::Choice, 2)
}

/// A heading with a few small words at the end of its line, like a count of characters. `wrong` paints them as error.
pub fn heading_with_count(ui: &mut Ui, words: &str, count: &str, wrong: bool) {
    let role = if wrong { Role::Error } else { Role::InkSoft };
    let room = ui.available_width();
    let count_size = paint::layout(ui, count, Type::Small, role, room).size();
    let heading_size = paint::layout(ui, words, Type::Heading, Role::Ink, room).size();
    if heading_size.x + 16.0 + count_size.x > room {
        heading_ui(ui, words);
        text_ui(ui, count, Type::Small, role);
        return;
    }
    let row = Rect::from_min_size(ui.cursor().min, vec2(room, heading_size.y));
    heading_ui(ui, words);
    let at = pos2(row.right() - count_size.x, row.center().y - count_size.y / 2.0 + 1.0);
    let place = Rect::from_min_size(at, count_size + vec2(1.0, 0.0));
    text_ui(&mut ui.new_child(UiBuilder::new().max_rect(place)), count, Type::Small, role);
}

/// Under the title.
pub fn lead_ui(ui: &mut Ui, words: &str) -> Response {
    text_ui(ui, words, Type::Lead, Role::InkSoft)
}

/// Running text.
pub fn body_ui(ui: &mut Ui, words: &str) -> Response {
    text_ui(ui, words, Type::Body, Role::Ink)
}

/// A second line that explains.
pub fn explain_ui(ui: &mut Ui, words: &str) -> Response {
    text_ui(ui, words, Type::Explain, Role::InkSoft)
}

/// Sources, dates, hints.
pub fn small_ui(ui: &mut Ui, words: &str) -> Response {
    text_ui(ui, words, Type::Small, Role::InkSoft)
}

/// Above the title.
pub fn caption_ui(ui: &mut Ui, words: &str) -> Response {
    text_ui(ui, words, Type::Small, Role::InkSoft)
}

/// The visible label of a field.
pub fn label_ui(ui: &mut Ui, words: &str) -> Response {
    text_ui(ui, words, Type::Label, Role::Ink)
}

/// Words in any style and role.
pub fn text_ui(ui: &mut Ui, words: &str, style: Type, role: Role) -> Response {
    let runs = [Run { words, style, role }];
    runs_ui(ui, &runs, words)
}

/// A sentence with parts that carry weight.
pub fn parts_ui(ui: &mut Ui, parts: &[Part<'_>], style: Type, role: Role) -> Response {
    let runs: Vec<Run<'_>> = parts.iter().map(|part| run(*part, style, role)).collect();
    runs_ui(ui, &runs, &whole(parts))
}

/// A sign and a small sentence beside it, as the address warning has.
pub fn source_note(ui: &mut Ui, icon: Icon, parts: &[Part<'_>]) -> Response {
    let theme = Theme::of(ui);
    let side = theme.sign(18.0);
    let indent = side + 8.0;
    let runs: Vec<Run<'_>> = parts.iter().map(|part| run(*part, Type::Small, Role::InkSoft)).collect();
    let galley = paint::layout_runs(ui, &runs, ui.available_width() - indent);
    let (rect, response) = ui.allocate_exact_size(vec2(indent + galley.size().x, galley.size().y), Sense::hover());
    let first_line = rect.with_max_y(rect.top() + theme.line_height(Type::Small));
    icon.paint(ui.painter(), left_centre(first_line, side), side, theme.colour(Role::InkSoft));
    paint::words(ui.painter(), rect.left_top() + vec2(indent, 0.0), galley);
    name_label(&response, &whole(parts));
    response
}

/// A space between two things.
pub fn gap(ui: &mut Ui, points: f32) {
    ui.add_space(points);
}

/// A rule across the column.
pub fn rule_ui(ui: &mut Ui) {
    let theme = Theme::of(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), theme.hairline()), Sense::hover());
    paint::rule(ui, rect.x_range(), rect.top());
}

fn run(part: Part<'_>, style: Type, role: Role) -> Run<'_> {
    if part.strong {
        Run { words: part.words, style: strong(style), role: Role::Ink }
    } else {
        Run { words: part.words, style, role }
    }
}

/// The semibold companion of a style.
fn strong(style: Type) -> Type {
    match style {
        Type::Small => Type::SmallStrong,
        Type::Explain => Type::ExplainStrong,
        Type::Body => Type::Label,
        Type::Lead => Type::Choice,
        other => other,
    }
}

fn whole(parts: &[Part<'_>]) -> String {
    parts.iter().map(|part| part.words).collect()
}

fn runs_ui(ui: &mut Ui, runs: &[Run<'_>], name: &str) -> Response {
    let galley = paint::layout_runs(ui, runs, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    paint::words(ui.painter(), rect.left_top(), galley);
    name_label(&response, name);
    response
}

fn name_label(response: &Response, name: &str) {
    response.widget_info(|| WidgetInfo::labeled(Node::Label, true, name));
}

fn heading(ui: &mut Ui, words: &str, style: Type, level: usize) -> Response {
    let galley = paint::layout(ui, words, style, Role::Ink, ui.available_width());
    // Only what has the focus asks for it: so a title can be given the focus, yet Tab passes it by.
    let focused = ui.memory(|memory| memory.has_focus(ui.next_auto_id()));
    let sense = if focused { Sense::focusable_noninteractive() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(galley.size(), sense);
    paint::words(ui.painter(), rect.left_top(), galley);
    // A label that is given the role of a heading loses its name, so it gets both here.
    response.widget_info(|| WidgetInfo::labeled(Node::Heading, true, words));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_level(level));
    response
}
