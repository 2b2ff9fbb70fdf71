//! Where things stand on a page: column, regions, the body that scrolls.
//!
//! Shared by the frames. It paints nothing and knows no words.

use egui::accesskit::Role as Node;
use egui::scroll_area::ScrollAreaOutput;
use egui::{Id, Layout, Rect, Response, ScrollArea, Ui, UiBuilder, vec2};

use crate::ui::theme::size;

use super::button::Button;

/// Whether the body has more than is in sight.
pub(super) fn is_more_below<R>(scroll: &ScrollAreaOutput<R>) -> bool {
    scroll.state.clamped_offset().y + scroll.inner_rect.height() < scroll.content_size.y - 4.0
}

/// Scrolls on by most of what is in sight.
pub(super) fn scroll_on<R>(ui: &Ui, scroll: &ScrollAreaOutput<R>) {
    let furthest = (scroll.content_size.y - scroll.inner_rect.height()).max(0.0);
    let there = (scroll.state.clamped_offset().y + 0.8 * scroll.inner_rect.height()).min(furthest);
    ui.data_mut(|data| data.insert_temp(scroll_to_id(), there));
    ui.ctx().request_repaint();
}

/// The body, the only thing that scrolls.
pub(super) fn scroll_ui<R>(ui: &mut Ui, fresh: bool, content: impl FnOnce(&mut Ui) -> R) -> ScrollAreaOutput<R> {
    let asked: Option<f32> = ui.data_mut(|data| data.remove_temp(scroll_to_id()));
    let bar = ui.available_rect_before_wrap().shrink2(vec2(0.0, 8.0));
    let mut area = ScrollArea::vertical().id_salt("body").auto_shrink(false).scroll_bar_rect(bar);
    if let Some(offset) = if fresh { Some(0.0) } else { asked } {
        area = area.vertical_scroll_offset(offset);
    }
    area.show(ui, content)
}

/// Gives the window itself a name for screen readers, which else say only that it is a frame. The title that the window
/// manager shows is not told to them.
pub fn name_window(ctx: &egui::Context, name: &str) {
    ctx.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(name));
}

/// Content in the column.
pub(super) fn inset<R>(ui: &mut Ui, column: egui::Rangef, content: impl FnOnce(&mut Ui) -> R) -> R {
    let top = ui.cursor().top();
    let place = Rect::from_x_y_ranges(column, top..=f32::INFINITY);
    let mut child = ui.new_child(UiBuilder::new().max_rect(place).layout(Layout::top_down(egui::Align::Min)));
    let inner = content(&mut child);
    let bottom = child.min_rect().bottom();
    ui.allocate_rect(Rect::from_x_y_ranges(column, top..=bottom), egui::Sense::hover());
    inner
}

/// Where the words stand, from left to right.
pub(super) fn column_of(place: Rect, wide: bool) -> egui::Rangef {
    let (left, right) = if wide {
        (size::PAD, size::NARROW_PAD)
    } else {
        let pad = size::NARROW_PAD.min(place.width() * 0.05).max(16.0);
        (pad, pad)
    };
    let start = place.left() + left;
    let width = place.width() - left - right;
    egui::Rangef::new(start, start + if wide { width.min(size::COLUMN) } else { width })
}

/// A part of the page with a place and a role of its own.
pub(super) fn region(ui: &mut Ui, rect: Rect, role: Node) -> Ui {
    let builder = UiBuilder::new().max_rect(rect).layout(Layout::top_down(egui::Align::Min)).accessibility_role(role);
    ui.new_child(builder)
}

/// A place for something that stands where it is put.
pub(super) fn child_at(ui: &mut Ui, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(egui::Align::Min)))
}

/// A button whose left middle stands at a point. It stays the same for assistive tools and for the focus, whatever comes
/// and goes beside it, by its key in `ui`.
pub(super) fn show_at(
    ui: &mut Ui,
    key: &str,
    button: Button<'_>,
    left_middle: egui::Pos2,
    button_size: egui::Vec2,
) -> Response {
    let rect = Rect::from_min_size(left_middle - vec2(0.0, button_size.y / 2.0), button_size + vec2(0.5, 0.0));
    let id = ui.make_persistent_id(("button at", key));
    button.show(&mut ui.new_child(UiBuilder::new().scope_id(id).max_rect(rect)))
}

/// Whether this page was not shown in the frame before.
pub(super) fn is_fresh(ui: &Ui, key: Id) -> bool {
    let shown = Id::unique("right-to-object shown page");
    ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(shown, Id::NULL), key) != key)
}

fn scroll_to_id() -> Id {
    Id::unique("right-to-object scroll to")
}
