//! The frame of every page: rail or top bar, caption, title, lead, the body that scrolls, and the footer.
//!
//! It knows where things stand and what is read in which order; it words nothing. A new page starts at its top with
//! the focus on its title. What was pressed comes back in a [`FrameResponse`].

use egui::accesskit::Role as Node;
use egui::{Id, Layout, Rect, Response, Ui, UiBuilder, vec2};

use crate::ui::theme::{Role, Theme, size};

use super::footer::Footer;
use super::frame_model::{FrameResponse, PageFrame};
use super::place::{column_of, inset, is_fresh, region, scroll_ui};
use super::rail;
use super::text;

impl PageFrame<'_> {
    /// Shows the page in all of `ui`.
    pub fn show(&self, ui: &mut Ui, body: impl FnOnce(&mut Ui)) -> FrameResponse {
        self.show_with(ui, None::<fn(&mut Ui)>, body)
    }

    /// The same with something at the right of the caption, like the choice of a device.
    pub fn show_with(
        &self,
        ui: &mut Ui,
        aside: Option<impl FnOnce(&mut Ui)>,
        body: impl FnOnce(&mut Ui),
    ) -> FrameResponse {
        let theme = Theme::of(ui);
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, 0.0, theme.colour(Role::Paper));
        let wide = theme.is_wide(whole.width()) && rail::needed_height(ui, &self.rail) <= whole.height();
        let (place, from_rail) = if wide { self.rail_ui(ui, whole) } else { self.bar_ui(ui, whole) };
        from_rail.or(self.main_ui(ui, place, wide, aside, body))
    }

    fn rail_ui(&self, ui: &mut Ui, whole: Rect) -> (Rect, FrameResponse) {
        let edge = whole.left() + size::RAIL;
        let mut child = region(ui, whole.with_max_x(edge), Node::Navigation);
        let response = rail::rail_ui(&mut child, &self.rail);
        (whole.with_min_x(edge), response)
    }

    fn bar_ui(&self, ui: &mut Ui, whole: Rect) -> (Rect, FrameResponse) {
        let mut child = region(ui, whole, Node::Navigation);
        let bottom = rail::bar_ui(&mut child, &self.rail, menu_id());
        (whole.with_min_y(bottom), FrameResponse::default())
    }

    fn main_ui(
        &self,
        ui: &mut Ui,
        place: Rect,
        wide: bool,
        aside: Option<impl FnOnce(&mut Ui)>,
        body: impl FnOnce(&mut Ui),
    ) -> FrameResponse {
        let column = column_of(place, wide);
        let footer = Footer { frame: self, wide, column };
        let footer_height = footer.height(ui);
        // A footer that would leave too little for the body goes along with it.
        let fixed = place.height() - footer_height >= 0.55 * place.height();
        let body_rect = if fixed { place.with_max_y(place.bottom() - footer_height) } else { place };
        let fresh = is_fresh(ui, self.key);
        let mut response = FrameResponse::default();
        let mut main = region(ui, body_rect, Node::Main);
        let scroll = scroll_ui(&mut main, fresh, |ui| {
            let title = inset(ui, column, |ui| {
                response = self.menu_ui(ui, wide);
                let title = self.head_ui(ui, wide, aside);
                body(ui);
                ui.add_space(if wide { 24.0 } else { 40.0 });
                title
            });
            if !fixed {
                let top = ui.cursor().top();
                let rect = Rect::from_x_y_ranges(place.x_range(), top..=top + footer_height);
                response = response.or(footer.show(ui, rect, None));
                ui.allocate_rect(rect, egui::Sense::hover());
            }
            title
        });
        if fresh {
            scroll.inner.request_focus();
        }
        if fixed {
            let rect = place.with_min_y(place.bottom() - footer_height);
            response = response.or(footer.show(ui, rect, Some(&scroll)));
        }
        response
    }

    /// The menu of the narrow window, in the page above everything else.
    fn menu_ui(&self, ui: &mut Ui, wide: bool) -> FrameResponse {
        if wide || !is_open(ui) {
            return FrameResponse::default();
        }
        ui.add_space(8.0);
        let response = rail::menu_ui(ui, &self.rail);
        if response != FrameResponse::default() {
            ui.data_mut(|data| data.insert_temp(menu_id(), false));
        }
        ui.add_space(16.0);
        response
    }

    /// Caption, title and lead. Gives the title.
    fn head_ui(&self, ui: &mut Ui, wide: bool, aside: Option<impl FnOnce(&mut Ui)>) -> Response {
        let top = match (wide, aside.is_some()) {
            (true, false) => size::TOP + 3.0,
            (true, true) => 20.0,
            (false, _) => 14.0,
        };
        ui.add_space(top);
        // Beside an aside stands a picture, which is to be seen whole.
        let tight = wide && aside.is_some();
        let mut aside = aside;
        if let Some(aside) = aside.take_if(|_| wide) {
            caption_row_ui(ui, self.caption, aside);
        } else if !self.caption.is_empty() {
            text::caption_ui(ui, self.caption);
            ui.add_space(if wide { 9.0 } else { 0.0 });
        }
        let title = text::title_ui(ui, self.title);
        if let Some(lead) = self.lead {
            ui.add_space(if tight { 2.0 } else { 8.0 });
            text::lead_ui(ui, lead);
        }
        if let Some(aside) = aside {
            ui.add_space(12.0);
            aside(ui);
        }
        ui.add_space(match (tight, self.lead) {
            (true, Some(_)) => 12.0,
            (false, Some(_)) => 18.0,
            _ => 16.0,
        });
        title
    }
}

/// The caption with something at its right.
fn caption_row_ui(ui: &mut Ui, caption: &str, aside: impl FnOnce(&mut Ui)) {
    let row = Rect::from_min_size(ui.cursor().left_top(), vec2(ui.available_width(), 42.0));
    let middle = Layout::left_to_right(egui::Align::Center);
    let mut left = ui.new_child(UiBuilder::new().max_rect(row).layout(middle));
    let end = text::caption_ui(&mut left, caption).rect.right();
    let id = ui.make_persistent_id("aside width");
    // The width is known once it was shown; until then it starts where the caption ends.
    let width: Option<f32> = ui.data(|data| data.get_temp(id));
    let start = width.map_or(end + 16.0, |width| (row.right() - width).max(end + 16.0));
    let mut right = ui.new_child(UiBuilder::new().max_rect(row.with_min_x(start)));
    aside(&mut right);
    let shown = right.min_rect();
    if width != Some(shown.width()) {
        ui.data_mut(|data| data.insert_temp(id, shown.width()));
        ui.ctx().request_discard("the aside's width was not known");
    }
    ui.allocate_rect(row.union(shown), egui::Sense::hover());
    ui.add_space(6.0);
}

fn is_open(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(menu_id())).unwrap_or(false)
}

fn menu_id() -> Id {
    Id::unique("right-to-object menu")
}
