//! The frame of every page: rail or top bar, caption, title, lead, the body that scrolls, and the footer.
//!
//! It knows where things stand and what is read in which order; it words nothing. A new page starts at its top with
//! the focus on its title. What was pressed comes back in a [`FrameResponse`].

use egui::accesskit::Role as Node;
use egui::scroll_area::ScrollAreaOutput;
use egui::{Id, Layout, Rect, Response, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type, size};

use super::button::{Button, Kind};
use super::icon::Icon;
use super::logo::{MARK, paint_mark};
use super::paint;
use super::rail;
use super::text;
use super::welcome_picture;

/// How far the person is with a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionState {
    /// Answered; leads back there.
    Done,
    /// Here.
    Now,
    /// Still to come.
    Coming,
}

/// A section of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Section<'a> {
    /// Its name.
    pub title: &'a str,
    /// What was answered there, in a few words.
    pub summary: Option<&'a str>,
    /// How far it is.
    pub state: SectionState,
}

/// What the rail, or the top bar and its menu, show; and the frame's other standing words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RailModel<'a> {
    /// The app's name.
    pub app: &'a str,
    /// The sections, in order.
    pub sections: &'a [Section<'a>],
    /// "2 of 5".
    pub progress: &'a str,
    /// "Works offline. What you type stays here."
    pub offline: &'a str,
    /// "Text size".
    pub text_size: &'a str,
    /// The language in use, in its own name.
    pub language: &'a str,
    /// "Menu".
    pub menu: &'a str,
    /// "More below", and shorter for narrow windows.
    pub more: [&'a str; 2],
    /// For screen readers: done, now here, still to come.
    pub states: [&'a str; 3],
}

impl RailModel<'_> {
    pub(super) fn state_words(&self, state: SectionState) -> &str {
        let [done, now, coming] = self.states;
        match state {
            SectionState::Done => done,
            SectionState::Now => now,
            SectionState::Coming => coming,
        }
    }
}

/// What stands at the right of the footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next<'a> {
    /// The page's primary button. Where it can't be pressed yet, the reason stands beside it.
    Primary {
        /// Its words.
        label: &'a str,
        /// Whether it can be pressed.
        enabled: bool,
        /// Why not.
        reason: Option<&'a str>,
    },
    /// A second button, on a page whose primary stands in a card.
    Second {
        /// Its words.
        label: &'a str,
    },
    /// Nothing.
    None,
}

/// A page, before it is shown.
#[derive(Clone, Copy, Debug)]
pub struct PageFrame<'a> {
    /// Which page; when it changes, the page starts at its top with the focus on its title.
    pub key: Id,
    /// Above the title.
    pub caption: &'a str,
    /// The title.
    pub title: &'a str,
    /// One or two sentences below it.
    pub lead: Option<&'a str>,
    /// The rail.
    pub rail: RailModel<'a>,
    /// The words of the button that leads back.
    pub back: Option<&'a str>,
    /// What leads on.
    pub next: Next<'a>,
}

/// What was pressed in the frame.
#[expect(clippy::struct_excessive_bools, reason = "each is a button, and a frame has few")]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FrameResponse {
    /// The way back.
    pub back: bool,
    /// The way on.
    pub next: bool,
    /// A section that is done.
    pub section: Option<usize>,
    /// Text size.
    pub text_size: bool,
    /// The language.
    pub language: bool,
}

impl FrameResponse {
    /// Both taken together.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            back: self.back || other.back,
            next: self.next || other.next,
            section: self.section.or(other.section),
            text_size: self.text_size || other.text_size,
            language: self.language || other.language,
        }
    }
}

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
        let mut child = region(ui, whole.with_max_x(edge), Node::Navigation, self.rail.app);
        let response = rail::rail_ui(&mut child, &self.rail);
        (whole.with_min_x(edge), response)
    }

    fn bar_ui(&self, ui: &mut Ui, whole: Rect) -> (Rect, FrameResponse) {
        let mut child = region(ui, whole, Node::Navigation, self.rail.app);
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
        let mut main = region(ui, body_rect, Node::Main, self.title);
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
        } else {
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

/// The first page, before it is shown. It has no rail: words left, picture right, or the picture above.
#[derive(Clone, Copy, Debug)]
pub struct WelcomeFrame<'a> {
    /// Which page; as in [`PageFrame`].
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
    /// Shows the page in all of `ui`; `body` may add something below the words, like an offer to go on.
    pub fn show(&self, ui: &mut Ui, body: impl FnOnce(&mut Ui)) -> FrameResponse {
        let theme = Theme::of(ui);
        let whole = ui.max_rect();
        ui.painter().rect_filled(whole, 0.0, theme.colour(Role::Paper));
        let wide = theme.is_wide(whole.width());
        let (left, right) = if wide { (size::PAD, 48.0) } else { (size::NARROW_PAD, size::NARROW_PAD) };
        let column = egui::Rangef::new(whole.left() + left, whole.right() - right);
        let next = Button::new(Kind::Primary, self.next);
        let bar = self.bar_height(ui, column.span());
        let fixed = whole.height() - bar >= 0.55 * whole.height();
        let body_rect = if fixed { whole.with_max_y(whole.bottom() - bar) } else { whole };
        let fresh = is_fresh(ui, self.key);
        let mut response = FrameResponse::default();
        let mut main = region(ui, body_rect, Node::Main, self.title);
        let scroll = scroll_ui(&mut main, fresh, |ui| {
            let title = inset(ui, column, |ui| self.words_ui(ui, wide, body_rect, body));
            if !fixed {
                let rect = Rect::from_x_y_ranges(whole.x_range(), ui.cursor().top()..=ui.cursor().top() + bar);
                response = self.bar_ui(ui, rect, column, next);
                ui.allocate_rect(rect, egui::Sense::hover());
            }
            title
        });
        if fresh {
            scroll.inner.request_focus();
        }
        if fixed {
            let rect = whole.with_min_y(whole.bottom() - bar);
            response = response.or(self.bar_ui(ui, rect, column, next));
        }
        response
    }

    fn words_ui(&self, ui: &mut Ui, wide: bool, sight: Rect, body: impl FnOnce(&mut Ui)) -> Response {
        let place = ui.max_rect();
        let top = place.top() + if wide { 36.0 } else { 20.0 };
        if !wide {
            let rect = welcome_picture::narrow_rect(pos2(place.left(), top), place.width());
            welcome_picture::welcome_picture(ui, rect, self.machine, self.picture);
            ui.add_space(20.0);
            let title = self.column_ui(ui, body);
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
        let title = self.column_ui(&mut left, body);
        let bottom = left.min_rect().bottom();
        welcome_picture::welcome_picture(ui, rect, self.machine, self.picture);
        ui.allocate_rect(place.with_max_y(bottom.max(rect.bottom()) + 24.0), egui::Sense::hover());
        title
    }

    fn column_ui(&self, ui: &mut Ui, body: impl FnOnce(&mut Ui)) -> Response {
        let title = text::display_ui(ui, self.title);
        ui.add_space(16.0);
        text::lead_ui(ui, self.lead);
        ui.add_space(20.0);
        for (icon, words) in self.points {
            ui.add_space(14.0);
            point_ui(ui, *icon, words);
        }
        ui.add_space(26.0);
        text::small_ui(ui, self.note);
        body(ui);
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

    fn bar_ui(&self, ui: &mut Ui, rect: Rect, column: egui::Rangef, next: Button<'_>) -> FrameResponse {
        let theme = Theme::of(ui);
        let mut ui = region(ui, rect, Node::ContentInfo, self.app);
        ui.painter().rect_filled(rect, 0.0, theme.colour(Role::Paper));
        paint::rule(&ui, rect.x_range(), rect.top());
        let rect = rect.with_min_y(rect.top() + theme.hairline());
        let [text_size, language] = self.buttons();
        let (first, second) = (text_size.size(&ui, column.span()), language.size(&ui, column.span()));
        let size = next.size(&ui, column.span());
        let one_line = first.x + second.x + size.x + 40.0 <= column.span();
        let upper = if one_line { rect.center().y } else { rect.top() + 14.0 + first.y / 2.0 };
        let lower = if one_line { rect.center().y } else { rect.bottom() - 14.0 - size.y / 2.0 };
        let text_size = show_at(&mut ui, text_size, pos2(column.min, upper), first).clicked();
        let language = show_at(&mut ui, language, pos2(column.min + first.x + 8.0, upper), second).clicked();
        let next = show_at(&mut ui, next, pos2(column.max - size.x, lower), size).clicked();
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

/// The footer of a page.
struct Footer<'a> {
    frame: &'a PageFrame<'a>,
    wide: bool,
    column: egui::Rangef,
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
        FooterPlaces { back, more, next, reason, reason_beside, one_line }
    }

    fn height(&self, ui: &Ui) -> f32 {
        let places = self.place(ui);
        let row = places.back.y.max(places.more.y).max(places.next.y);
        let extra = places.extra_height();
        (row + 28.0).max(size::FOOTER) + extra
    }

    fn show(&self, ui: &mut Ui, rect: Rect, scroll: Option<&ScrollAreaOutput<Response>>) -> FrameResponse {
        let theme = Theme::of(ui);
        let places = self.place(ui);
        let mut ui = region(ui, rect, Node::ContentInfo, self.frame.rail.app);
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
            response.back = show_at(&mut ui, back, pos2(row.left(), row.center().y), places.back).clicked();
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
            if show_at(&mut ui, self.more(), at, places.more).clicked() {
                scroll_on(&ui, scroll);
            }
        }
        if let Some(next) = self.next() {
            response.next = show_at(&mut ui, next, pos2(next_left, row.center().y), places.next).clicked();
        }
        response
    }
}

/// The sizes of what stands in the footer, and whether it fits in one line.
struct FooterPlaces {
    back: egui::Vec2,
    more: egui::Vec2,
    next: egui::Vec2,
    reason: egui::Vec2,
    reason_beside: bool,
    one_line: bool,
}

impl FooterPlaces {
    /// What the footer needs beyond its one line.
    fn extra_height(&self) -> f32 {
        let reason = if self.reason.y > 0.0 && !self.reason_beside { self.reason.y + 8.0 } else { 0.0 };
        let more = if self.one_line { 0.0 } else { self.more.y + 8.0 };
        reason + more
    }
}

fn is_more_below<R>(scroll: &ScrollAreaOutput<R>) -> bool {
    scroll.state.clamped_offset().y + scroll.inner_rect.height() < scroll.content_size.y - 4.0
}

/// Scrolls on by most of what is in sight.
fn scroll_on<R>(ui: &Ui, scroll: &ScrollAreaOutput<R>) {
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

fn column_of(place: Rect, wide: bool) -> egui::Rangef {
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

pub(super) fn region(ui: &mut Ui, rect: Rect, role: Node, label: &str) -> Ui {
    let builder = UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::top_down(egui::Align::Min))
        .accessibility_role(role)
        .accessibility_label(label);
    ui.new_child(builder)
}

pub(super) fn child_at(ui: &mut Ui, rect: Rect) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(egui::Align::Min)))
}

pub(super) fn show_at(ui: &mut Ui, button: Button<'_>, left_middle: egui::Pos2, button_size: egui::Vec2) -> Response {
    let rect = Rect::from_min_size(left_middle - vec2(0.0, button_size.y / 2.0), button_size + vec2(0.5, 0.0));
    button.show(&mut ui.new_child(UiBuilder::new().max_rect(rect)))
}

/// Whether this page was not shown in the frame before.
pub(super) fn is_fresh(ui: &Ui, key: Id) -> bool {
    let shown = Id::unique("right-to-object shown page");
    ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or(shown, Id::NULL), key) != key)
}

fn is_open(ui: &Ui) -> bool {
    ui.data(|data| data.get_temp(menu_id())).unwrap_or(false)
}

fn menu_id() -> Id {
    Id::unique("right-to-object menu")
}

fn scroll_to_id() -> Id {
    Id::unique("right-to-object scroll to")
}
