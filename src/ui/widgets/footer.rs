//! The footer of a page: back at the left, more below and the way on at the right.
//!
//! It ends with the column. What has no room in its line goes above it.

use egui::accesskit::Role as Node;
use egui::scroll_area::ScrollAreaOutput;
use egui::{Rect, Response, Ui, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type, size};

use super::button::{Button, Kind};
use super::frame_model::{FrameResponse, Next, PageFrame};
use super::icon::Icon;
use super::paint;
use super::place::{child_at, is_more_below, region, scroll_on, show_at};
use super::text;

/// The footer of a page.
pub(super) struct Footer<'a> {
    pub frame: &'a PageFrame<'a>,
    pub wide: bool,
    pub column: egui::Rangef,
}

impl Footer<'_> {
    fn back(&self) -> Option<Button<'_>> {
        self.frame.back.map(|words| Button::new(Kind::Quiet, words).icon(Icon::ChevronLeft))
    }

    fn more(&self) -> Button<'_> {
        let [long, short] = self.frame.rail.more;
        Button::new(Kind::Pill, if self.wide { long } else { short }).icon(Icon::ChevronDown)
    }

    fn next(&self) -> Option<Button<'_>> {
        match self.frame.next {
            Next::Primary { label, enabled, reason } => {
                let button = Button::new(Kind::Primary, label).enabled(enabled);
                Some(reason.filter(|_| !enabled).map_or(button, |reason| button.description(reason)))
            }
            Next::Second { label } => Some(Button::new(Kind::SecondTall, label)),
            Next::None => None,
        }
    }

    fn reason(&self) -> Option<&str> {
        match self.frame.next {
            Next::Primary { enabled: false, reason, .. } => reason,
            _ => None,
        }
    }

    fn place(&self, ui: &Ui) -> FooterPlaces {
        let width = self.column.span();
        let measure = |button: Option<Button<'_>>| button.map_or(egui::Vec2::ZERO, |button| button.size(ui, width));
        let (back, more, next) = (measure(self.back()), measure(Some(self.more())), measure(self.next()));
        let buttons = back.x + more.x + next.x + 48.0;
        let one_line = buttons <= width;
        let free = width - back.x - next.x - 44.0;
        let reason = self
            .reason()
            .map_or(egui::Vec2::ZERO, |words| paint::layout(ui, words, Type::Small, Role::InkSoft, width).size());
        let reason_beside = reason.x <= free - more.x - 14.0 || (reason.x <= free && reason.x > 0.0 && self.wide);
        let apart = back.x > 0.0 && next.x > 0.0 && back.x + next.x + 16.0 > width;
        FooterPlaces { back, more, next, reason, reason_beside, one_line, apart }
    }

    /// How high it is, before it is shown.
    pub fn height(&self, ui: &Ui) -> f32 {
        let places = self.place(ui);
        let row = places.back.y.max(places.more.y).max(places.next.y);
        let extra = places.extra_height();
        (row + 28.0).max(size::FOOTER) + extra
    }

    /// Shows it in `rect`; with the body's scrolling where it stands still below that.
    pub fn show(&self, ui: &mut Ui, rect: Rect, scroll: Option<&ScrollAreaOutput<Response>>) -> FrameResponse {
        let theme = Theme::of(ui);
        let places = self.place(ui);
        let mut ui = region(ui, rect, Node::ContentInfo);
        ui.painter().rect_filled(rect, 0.0, theme.colour(Role::Paper));
        paint::rule(&ui, rect.x_range(), rect.top());
        let mut response = FrameResponse::default();
        let row_height = places.back.y.max(places.more.y).max(places.next.y);
        let rect = rect.with_min_y(rect.top() + theme.hairline());
        let pad = ((rect.height() - places.extra_height() - row_height) / 2.0).floor();
        let row = Rect::from_x_y_ranges(self.column, rect.bottom() - pad - row_height..=rect.bottom() - pad);
        let mut top = rect.top() + pad;
        if let Some(reason) = self.reason().filter(|_| !places.reason_beside) {
            let line = Rect::from_min_size(pos2(self.column.min, top), vec2(self.column.span(), places.reason.y));
            text::small_ui(&mut child_at(&mut ui, line), reason);
            top += places.reason.y + 8.0;
        }
        let more_row = if places.one_line { row } else { row.with_min_y(top).with_max_y(top + places.more.y) };
        if let Some(back) = self.back() {
            response.back = show_at(&mut ui, "back", back, pos2(row.left(), row.center().y), places.back).clicked();
        }
        let next_left = row.right() - places.next.x;
        let mut right = next_left - 14.0;
        if let Some(reason) = self.reason().filter(|_| places.reason_beside) {
            let at = pos2(right - places.reason.x, row.center().y - places.reason.y / 2.0);
            text::small_ui(&mut child_at(&mut ui, Rect::from_min_size(at, places.reason + vec2(1.0, 0.0))), reason);
            right = at.x - 8.0;
        }
        let right = if places.one_line { right - 6.0 } else { row.right() };
        if let Some(scroll) = scroll.filter(|scroll| is_more_below(scroll)) {
            let at = pos2(right - places.more.x, more_row.center().y);
            if show_at(&mut ui, "more", self.more(), at, places.more).clicked() {
                scroll_on(&ui, scroll);
            }
        }
        if let Some(next) = self.next() {
            let y = if places.apart { row.top() - 8.0 - places.next.y / 2.0 } else { row.center().y };
            response.next = show_at(&mut ui, "next", next, pos2(next_left, y), places.next).clicked();
        }
        response
    }
}

/// The sizes of what stands in the footer, and what fits in one line.
struct FooterPlaces {
    back: egui::Vec2,
    more: egui::Vec2,
    next: egui::Vec2,
    reason: egui::Vec2,
    reason_beside: bool,
    one_line: bool,
    /// Whether the way on has a line of its own above the way back: large words in a narrow window.
    apart: bool,
}

impl FooterPlaces {
    /// What the footer needs beyond its one line.
    fn extra_height(&self) -> f32 {
        let reason = if self.reason.y > 0.0 && !self.reason_beside { self.reason.y + 8.0 } else { 0.0 };
        let more = if self.one_line { 0.0 } else { self.more.y + 8.0 };
        let next = if self.apart { self.next.y + 8.0 } else { 0.0 };
        reason + more + next
    }
}
