//! The frame of the narrow window beside the browser: a strip with the way back to the big window, the body, and the
//! one primary button over the whole width.
//!
//! It knows where things stand; it words nothing and moves no window.

use egui::accesskit::Role as Node;
use egui::{Id, Rangef, Rect, Response, Ui, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type};

use super::button::{Button, Kind};
use super::icon::Icon;
use super::logo::paint_mark;
use super::paint;
use super::place::{child_at, inset, is_fresh, region, scroll_ui, show_at};
use super::text;

const PAD: f32 = 16.0;
const MARK: f32 = 30.0;
const STRIP: f32 = 58.0;

/// The narrow window, before it is shown.
#[derive(Clone, Copy, Debug)]
pub struct CompanionFrame<'a> {
    /// Which page; when it changes, the page starts at its top with the focus on its title.
    pub key: Id,
    /// The app's name.
    pub app: &'a str,
    /// The title.
    pub title: &'a str,
    /// The words of the button that leads back to the big window.
    pub big: &'a str,
    /// The words of the primary button.
    pub next: &'a str,
}

/// What was pressed in the narrow window's frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompanionResponse {
    /// Back to the big window.
    pub big: bool,
    /// The way on.
    pub next: bool,
}

impl CompanionFrame<'_> {
    /// Shows the narrow window in all of `ui`.
    pub fn show(&self, ui: &mut Ui, body: impl FnOnce(&mut Ui)) -> CompanionResponse {
        let theme = Theme::of(ui);
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, 0.0, theme.colour(Role::Paper));
        let fresh = is_fresh(ui, self.key);
        let column = whole.x_range().shrink(PAD);
        let (strip_bottom, big, title) = self.strip_ui(ui, whole);
        if fresh {
            title.request_focus();
        }
        let footer = self.next().size(ui, column.span()).y + 2.0 * 12.0 + theme.hairline();
        let place = whole.with_min_y(strip_bottom).with_max_y((whole.bottom() - footer).max(strip_bottom));
        let mut main = region(ui, place, Node::Main);
        scroll_ui(&mut main, fresh, |ui| {
            inset(ui, column, |ui| {
                ui.add_space(10.0);
                body(ui);
                ui.add_space(16.0);
            });
        });
        let next = self.footer_ui(ui, whole.with_min_y(whole.bottom() - footer), column);
        CompanionResponse { big, next }
    }

    fn next(&self) -> Button<'_> {
        Button::new(Kind::Primary, self.next).full_width()
    }

    /// Mark, title and the way back, below the title where the words are too long for one line. Gives its lower edge.
    fn strip_ui(&self, ui: &mut Ui, whole: Rect) -> (f32, bool, Response) {
        let theme = Theme::of(ui);
        let inside = whole.x_range().shrink(PAD);
        let left = inside.min + MARK + 10.0;
        let big = Button::new(Kind::SmallTall, self.big).icon(Icon::Expand);
        let size = big.size(ui, inside.max - left);
        let words = paint::layout(ui, self.title, Type::Label, Role::Ink, inside.max - left).size();
        let beside = words.x + 8.0 + size.x <= inside.max - left;
        let title_row = words.y.max(MARK).max(if beside { size.y } else { 0.0 });
        let height = if beside { title_row } else { title_row + 8.0 + size.y };
        let strip = whole.with_max_y(whole.top() + (height + 18.0).max(STRIP));
        ui.painter().rect_filled(strip, 0.0, theme.colour(Role::Rail));
        let mut ui = region(ui, strip, Node::Navigation);
        let top = strip.center().y - height / 2.0;
        let middle = top + title_row / 2.0;
        paint_mark(ui.painter(), pos2(inside.min, middle - MARK / 2.0), MARK, theme);
        let place = Rect::from_min_size(pos2(left, middle - words.y / 2.0), words + vec2(0.5, 0.0));
        let title = text::strip_title_ui(&mut child_at(&mut ui, place), self.title);
        let corner = if beside {
            pos2(inside.max + 4.0 - size.x, middle)
        } else {
            pos2(left, top + title_row + 8.0 + size.y / 2.0)
        };
        let pressed = show_at(&mut ui, "big", big, corner, size).clicked();
        (strip.bottom(), pressed, title)
    }

    fn footer_ui(&self, ui: &mut Ui, rect: Rect, column: Rangef) -> bool {
        let theme = Theme::of(ui);
        let mut ui = region(ui, rect, Node::ContentInfo);
        ui.painter().rect_filled(rect, 0.0, theme.colour(Role::Paper));
        paint::rule(&ui, rect.x_range(), rect.top());
        let top = rect.top() + theme.hairline() + 12.0;
        let place = Rect::from_x_y_ranges(column, top..=rect.bottom() - 12.0);
        self.next().show(&mut child_at(&mut ui, place)).clicked()
    }
}
