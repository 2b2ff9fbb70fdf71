//! The first page: what the app does, in words and in one picture.
//!
//! It has no rail. It words nothing itself.

use egui::accesskit::Role as Node;
use egui::scroll_area::ScrollAreaOutput;
use egui::{Id, Rect, Response, Ui, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type, size};

use super::button::{Button, Kind};
use super::frame_model::FrameResponse;
use super::icon::Icon;
use super::logo::{MARK, paint_mark};
use super::paint;
use super::place::{child_at, inset, is_fresh, is_more_below, region, scroll_on, scroll_ui, show_at};
use super::text;
use super::welcome_picture;

/// The first page, before it is shown. It has no rail: words left, picture right, or the picture above.
#[derive(Clone, Copy, Debug)]
pub struct WelcomeFrame<'a> {
    /// Which page; as in [`PageFrame`](super::PageFrame).
    pub key: Id,
    /// The app's name.
    pub app: &'a str,
    /// The title.
    pub title: &'a str,
    /// The sentences below it.
    pub lead: &'a str,
    /// What to expect, each with a sign.
    pub points: &'a [(Icon, &'a str)],
    /// Small words at the end.
    pub note: &'a str,
    /// The name on the machine in the picture.
    pub machine: &'a str,
    /// The picture in one sentence, for screen readers.
    pub picture: &'a str,
    /// "Text size".
    pub text_size: &'a str,
    /// The language in use, in its own name.
    pub language: &'a str,
    /// The words of the primary button.
    pub next: &'a str,
}

impl WelcomeFrame<'_> {
    /// Shows the page in all of `ui`. `above` may add something below the lead, like an offer to go on, and `below`
    /// something after all words; `more` names the button that scrolls on while there is more below.
    pub fn show(
        &self,
        ui: &mut Ui,
        more: Option<&str>,
        above: impl FnOnce(&mut Ui),
        below: impl FnOnce(&mut Ui),
    ) -> FrameResponse {
        let theme = Theme::of(ui);
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, 0.0, theme.colour(Role::Paper));
        let wide = theme.is_wide(whole.width());
        let (left, right) = if wide { (size::PAD, 48.0) } else { (size::NARROW_PAD, size::NARROW_PAD) };
        let column = egui::Rangef::new(whole.left() + left, whole.right() - right);
        let bar = self.bar_height(ui, column.span());
        let fixed = whole.height() - bar >= 0.55 * whole.height();
        let body_rect = if fixed { whole.with_max_y(whole.bottom() - bar) } else { whole };
        let fresh = is_fresh(ui, self.key);
        let mut response = FrameResponse::default();
        let mut main = region(ui, body_rect, Node::Main);
        let scroll = scroll_ui(&mut main, fresh, |ui| {
            let title = inset(ui, column, |ui| self.words_ui(ui, wide, body_rect, above, below));
            if !fixed {
                let rect = Rect::from_x_y_ranges(whole.x_range(), ui.cursor().top()..=ui.cursor().top() + bar);
                response = self.bar_ui(ui, rect, column, None);
                ui.allocate_rect(rect, egui::Sense::hover());
            }
            title
        });
        if fresh {
            scroll.inner.request_focus();
        }
        if fixed {
            let rect = whole.with_min_y(whole.bottom() - bar);
            response = response.or(self.bar_ui(ui, rect, column, more.map(|more| (more, &scroll))));
        }
        response
    }

    fn words_ui(
        &self,
        ui: &mut Ui,
        wide: bool,
        sight: Rect,
        above: impl FnOnce(&mut Ui),
        below: impl FnOnce(&mut Ui),
    ) -> Response {
        let place = ui.max_rect();
        let top = place.top() + if wide { 36.0 } else { 20.0 };
        if !wide {
            let rect = welcome_picture::narrow_rect(pos2(place.left(), top), place.width());
            welcome_picture::welcome_picture(ui, rect, self.machine, self.picture);
            ui.add_space(20.0);
            let title = self.column_ui(ui, above, below);
            ui.add_space(24.0);
            return title;
        }
        let picture = welcome_picture::SIZE;
        let height = picture.y.min(sight.height() - 60.0);
        let rect = Rect::from_min_size(pos2(place.right() - picture.x, top), vec2(picture.x, height));
        let words = Rect::from_min_max(pos2(place.left(), top), pos2(rect.left() - 52.0, f32::INFINITY));
        let mut left = child_at(ui, words);
        let name = left.cursor().left_top();
        paint_mark(left.painter(), name, MARK, Theme::of(ui));
        left.add_space((MARK - 25.0) / 2.0);
        let mut beside = child_at(&mut left, Rect::from_min_max(name + vec2(56.0, 9.5), words.max));
        text::text_ui(&mut beside, self.app, Type::Choice, Role::Ink);
        left.add_space(MARK + 56.0 - (MARK - 25.0) / 2.0);
        let title = self.column_ui(&mut left, above, below);
        let bottom = left.min_rect().bottom();
        welcome_picture::welcome_picture(ui, rect, self.machine, self.picture);
        ui.allocate_rect(place.with_max_y(bottom.max(rect.bottom()) + 24.0), egui::Sense::hover());
        title
    }

    fn column_ui(&self, ui: &mut Ui, above: impl FnOnce(&mut Ui), below: impl FnOnce(&mut Ui)) -> Response {
        let title = text::display_ui(ui, self.title);
        ui.add_space(16.0);
        text::lead_ui(ui, self.lead);
        ui.add_space(20.0);
        above(ui);
        for (icon, words) in self.points {
            ui.add_space(14.0);
            point_ui(ui, *icon, words);
        }
        ui.add_space(26.0);
        text::small_ui(ui, self.note);
        below(ui);
        title
    }

    fn buttons(&self) -> [Button<'_>; 2] {
        [
            Button::new(Kind::SmallTall, self.text_size).icon(Icon::Letter).height(44.0),
            Button::new(Kind::SmallTall, self.language).icon(Icon::Globe).height(44.0),
        ]
    }

    fn bar_height(&self, ui: &Ui, width: f32) -> f32 {
        let [text_size, language] = self.buttons().map(|button| button.size(ui, width));
        let next = Button::new(Kind::Primary, self.next).size(ui, width);
        let small = text_size.y.max(language.y);
        if text_size.x + language.x + next.x + 40.0 <= width {
            (small.max(next.y) + 28.0).max(size::FOOTER)
        } else {
            small + next.y + 36.0
        }
    }

    fn bar_ui(
        &self,
        ui: &mut Ui,
        rect: Rect,
        column: egui::Rangef,
        more: Option<(&str, &ScrollAreaOutput<Response>)>,
    ) -> FrameResponse {
        let next = Button::new(Kind::Primary, self.next);
        let theme = Theme::of(ui);
        let mut ui = region(ui, rect, Node::ContentInfo);
        ui.painter().rect_filled(rect, 0.0, theme.colour(Role::Paper));
        paint::rule(&ui, rect.x_range(), rect.top());
        let rect = rect.with_min_y(rect.top() + theme.hairline());
        let [text_size, language] = self.buttons();
        let (first, second) = (text_size.size(&ui, column.span()), language.size(&ui, column.span()));
        let size = next.size(&ui, column.span());
        let one_line = first.x + second.x + size.x + 40.0 <= column.span();
        let upper = if one_line { rect.center().y } else { rect.top() + 14.0 + first.y / 2.0 };
        let lower = if one_line { rect.center().y } else { rect.bottom() - 14.0 - size.y / 2.0 };
        let text_size = show_at(&mut ui, "text size", text_size, pos2(column.min, upper), first).clicked();
        let language =
            show_at(&mut ui, "language", language, pos2(column.min + first.x + 8.0, upper), second).clicked();
        if let Some((words, scroll)) = more.filter(|(_, scroll)| is_more_below(scroll)) {
            let button = Button::new(Kind::Pill, words).icon(Icon::ChevronDown);
            let more_size = button.size(&ui, column.span());
            let right = column.max - size.x - 20.0;
            // Without room for the button the scroll bar alone has to tell.
            if right - more_size.x >= column.min + if one_line { first.x + second.x + 20.0 } else { 0.0 }
                && show_at(&mut ui, "more", button, pos2(right - more_size.x, lower), more_size).clicked()
            {
                scroll_on(&ui, scroll);
            }
        }
        let next = show_at(&mut ui, "next", next, pos2(column.max - size.x, lower), size).clicked();
        FrameResponse { next, text_size, language, ..FrameResponse::default() }
    }
}

/// A sign in a disc and a sentence.
fn point_ui(ui: &mut Ui, icon: Icon, words: &str) {
    let theme = Theme::of(ui);
    let side = (38.0 * theme.scale().sqrt()).round();
    let galley = paint::layout(ui, words, Type::Body, Role::Ink, ui.available_width() - side - 14.0);
    let whole = vec2(ui.available_width(), galley.size().y.max(side));
    let (rect, response) = ui.allocate_exact_size(whole, egui::Sense::hover());
    let centre = pos2(rect.left() + side / 2.0, rect.center().y);
    paint::disc(ui.painter(), centre, side / 2.0, theme.colour(Role::Wash), egui::Stroke::NONE);
    icon.paint_with(ui.painter(), centre, side * 0.63, theme.colour(Role::Accent), 2.0);
    paint::words(ui.painter(), pos2(rect.left() + side + 14.0, rect.center().y - galley.size().y / 2.0), galley);
    response.widget_info(|| egui::WidgetInfo::labeled(Node::Label, true, words));
}
