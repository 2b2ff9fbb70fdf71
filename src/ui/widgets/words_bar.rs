//! Words to look for, and buttons at both ends of a line.

use egui::accesskit::Role as Node;
use egui::{Rect, Response, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type};

use super::button::Button;
use super::paint;

const BAR: f32 = 5.0;
const PAD: egui::Vec2 = vec2(18.0, 12.0);

/// Words as they stand on the screen that the person is to look at.
pub fn words_bar(ui: &mut Ui, words: &str) -> Response {
    let theme = Theme::of(ui);
    let width = ui.available_width();
    let galley = paint::layout(ui, words, Type::Heading, Role::Ink, width - BAR - 2.0 * PAD.x);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y + 2.0 * PAD.y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Node::Label, true, words));
    ui.painter().rect_filled(rect, paint::corner(6.0), theme.colour(Role::Wash));
    ui.painter().rect_filled(rect.with_max_x(rect.left() + BAR), 0.0, theme.colour(Role::Accent));
    paint::words(ui.painter(), rect.min + PAD + vec2(BAR, 0.0), galley);
    response
}

/// Two buttons, one at each end of the line; one below the other where the line is too short. Gives which was pressed.
pub fn both_ends(ui: &mut Ui, left: Option<Button<'_>>, right: Button<'_>) -> [bool; 2] {
    let width = ui.available_width();
    let Some(left) = left else { return [false, right.show(ui).clicked()] };
    let (left_size, right_size) = (left.size(ui, width), right.size(ui, width));
    if left_size.x + right_size.x + 16.0 > width {
        let first = left.show(ui).clicked();
        ui.add_space(8.0);
        return [first, right.show(ui).clicked()];
    }
    let height = left_size.y.max(right_size.y);
    let row = Rect::from_min_size(ui.cursor().min, vec2(width, height));
    let mut show = |button: Button<'_>, x: f32, size: egui::Vec2| {
        let place = Rect::from_min_size(pos2(x, row.center().y - size.y / 2.0), size + vec2(0.5, 0.0));
        button.show(&mut ui.new_child(UiBuilder::new().max_rect(place))).clicked()
    };
    let pressed = [show(left, row.left(), left_size), show(right, row.right() - right_size.x, right_size)];
    ui.allocate_rect(row, Sense::hover());
    pressed
}
