//! A field for the person's own words.

use egui::accesskit::Invalid;
use egui::text::CCursorRange;
use egui::{Margin, Rect, Response, Sense, TextEdit, Ui, UiBuilder, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type, size};

use super::paint::{self, Run};
use super::surface::error_line;

/// A field of several lines, before it is shown.
#[derive(Debug)]
pub struct TextArea<'a> {
    /// What tells it from other fields of the page, in any language.
    pub key: &'a str,
    /// The visible label, and the accessible name.
    pub label: &'a str,
    /// A hint in plain type after the label: "(you may skip this)".
    pub hint: Option<&'a str>,
    /// What is written.
    pub text: &'a mut String,
    /// How many lines it shows at least; it grows with the text.
    pub rows: usize,
    /// The most characters it takes.
    pub limit: usize,
    /// What is wrong, if anything.
    pub error: Option<&'a str>,
}

impl TextArea<'_> {
    /// Shows the label and the field; `changed()` on the response tells of an edit.
    pub fn show(self, ui: &mut Ui) -> Response {
        let label = label_ui(ui, self.label, self.hint);
        ui.add_space(8.0);
        if let Some(error) = self.error {
            error_line(ui, error);
            ui.add_space(6.0);
        }
        self.field_ui(ui, &label)
    }

    fn field_ui(self, ui: &mut Ui, label: &Response) -> Response {
        let theme = Theme::of(ui);
        let id = ui.make_persistent_id(("area", self.key));
        let backdrop = ui.painter().add(egui::Shape::Noop);
        let outer = ui.available_rect_before_wrap();
        let pad = Margin::symmetric(16, 13);
        let mut child = ui.new_child(UiBuilder::new().max_rect(outer));
        let format = theme.format(Type::Body, Role::Ink);
        let mut layouter = move |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
            let job = egui::text::LayoutJob {
                wrap: egui::text::TextWrapping::wrap_at_width(width),
                keep_trailing_whitespace: true,
                ..egui::text::LayoutJob::single_section(text.as_str().to_owned(), format.clone())
            };
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let least = theme.line_height(Type::Body) * self.rows.max(1) as f32 + 26.0;
        let edit = TextEdit::multiline(self.text)
            .id(id)
            .frame(egui::Frame::NONE.inner_margin(pad))
            .font(theme.font(Type::Body))
            .layouter(&mut layouter)
            .desired_width(outer.width())
            .desired_rows(self.rows)
            .min_size(vec2(outer.width(), least))
            .char_limit(self.limit);
        let response = child.add(edit).labelled_by(label.id);
        let rect = Rect::from_min_max(outer.min, pos2(outer.right(), response.rect.bottom()));
        ui.allocate_rect(rect, Sense::hover());
        paint_frame(ui, rect, &response, self.error.is_some(), backdrop);
        let (hint, error) = (self.hint, self.error);
        ui.ctx().accesskit_node_builder(id, |node| {
            if let Some(words) = error.or(hint) {
                node.set_description(words);
            }
            if error.is_some() {
                node.set_invalid(Invalid::True);
            }
        });
        response
    }
}

/// A text to copy by hand, for when the clipboard does not work: it is selected and focused as soon as it appears,
/// and can't be changed.
pub fn selected_text_ui(ui: &mut Ui, label: &str, text: &str) -> Response {
    let name = label_ui(ui, label, None);
    ui.add_space(8.0);
    let theme = Theme::of(ui);
    let id = ui.make_persistent_id(("selected", text));
    let backdrop = ui.painter().add(egui::Shape::Noop);
    let mut fixed = text;
    let edit = TextEdit::multiline(&mut fixed)
        .id(id)
        .frame(egui::Frame::NONE.inner_margin(Margin::symmetric(16, 13)))
        .font(theme.font(Type::Explain))
        .text_color(theme.colour(Role::Ink))
        .desired_rows(1)
        .desired_width(ui.available_width());
    let response = ui.add(edit).labelled_by(name.id);
    paint_frame(ui, response.rect, &response, false, backdrop);
    if appears(ui, id) {
        select_all(ui, id, text);
        response.request_focus();
    }
    response
}

/// Whether this was not shown in the pass before.
fn appears(ui: &Ui, id: egui::Id) -> bool {
    let now = ui.ctx().cumulative_pass_nr();
    let last: Option<u64> = ui.data(|data| data.get_temp(id));
    ui.data_mut(|data| data.insert_temp(id, now));
    last.is_none_or(|last| last + 1 < now)
}

fn select_all(ui: &Ui, id: egui::Id, text: &str) {
    let mut state = TextEdit::load_state(ui.ctx(), id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::select_all_str(text)));
    state.store(ui.ctx(), id);
}

fn label_ui(ui: &mut Ui, label: &str, hint: Option<&str>) -> Response {
    let mut runs = vec![Run { words: label, style: Type::Heading, role: Role::Ink }];
    let hint = hint.map(|hint| format!(" {hint}"));
    if let Some(hint) = &hint {
        runs.push(Run { words: hint, style: Type::Explain, role: Role::InkSoft });
    }
    let galley = paint::layout_runs(ui, &runs, ui.available_width());
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    paint::words(ui.painter(), rect.left_top(), galley);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, label));
    response
}

fn paint_frame(ui: &Ui, rect: Rect, response: &Response, error: bool, backdrop: egui::layers::ShapeIdx) {
    let theme = Theme::of(ui);
    let (width, edge) = match (error, response.has_focus(), response.hovered()) {
        (true, ..) => (size::STROKE_SELECTED, Role::Error),
        (_, true, _) => (size::STROKE_FIELD, Role::Accent),
        (_, _, true) => (size::STROKE_FIELD, Role::Ink),
        _ => (size::STROKE_FIELD, Role::Edge),
    };
    let stroke = theme.stroke(width, edge);
    ui.painter().set(backdrop, paint::surface_shape(rect, size::RADIUS, theme.colour(Role::Sheet), stroke));
    paint::focus_ring(ui, response, rect, size::RADIUS);
}
