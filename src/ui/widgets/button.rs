//! Buttons: one primary a page, second ones, quiet ones like Back, and small ones.

use std::sync::Arc;

use egui::accesskit::{Action, Role as Node};
use egui::{Color32, Galley, Rect, Response, Sense, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use crate::ui::theme::{Role, Theme, Type, size};

use super::icon::Icon;
use super::paint;

/// How much weight a button has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The one thing to do here.
    Primary,
    /// Anything else that does something.
    Second,
    /// As tall as the primary, for a page whose primary stands in a card.
    SecondTall,
    /// Words alone, like Back.
    Quiet,
    /// Text size, language, platform.
    Small,
    /// The same, as tall as in the rail or on the welcome page.
    SmallTall,
    /// Round, for "More below".
    Pill,
}

/// A button, before it is shown.
#[derive(Clone, Copy, Debug)]
#[must_use = "a button that is not shown does nothing"]
pub struct Button<'a> {
    words: &'a str,
    kind: Kind,
    icon: Option<Icon>,
    icon_after: bool,
    enabled: bool,
    full_width: bool,
    description: Option<&'a str>,
    expanded: Option<bool>,
    height: f32,
}

impl<'a> Button<'a> {
    /// A button with these words.
    pub const fn new(kind: Kind, words: &'a str) -> Self {
        Self {
            words,
            kind,
            icon: None,
            icon_after: false,
            enabled: true,
            full_width: false,
            description: None,
            expanded: None,
            height: 0.0,
        }
    }

    /// With a sign before the words.
    pub const fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// With a sign after the words.
    pub const fn icon_after(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self.icon_after = true;
        self
    }

    /// Whether it can be pressed. A button that can't needs its reason in words beside it.
    pub const fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// As wide as its place.
    pub const fn full_width(mut self) -> Self {
        self.full_width = true;
        self
    }

    /// More for screen readers: the reason it can't be pressed, what opens.
    pub const fn description(mut self, words: &'a str) -> Self {
        self.description = Some(words);
        self
    }

    /// At least this high.
    pub(super) const fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// It shows and hides a part of the page.
    pub const fn expanded(mut self, open: bool) -> Self {
        self.expanded = Some(open);
        self
    }

    /// The size it will have in at most `width`.
    #[must_use]
    pub fn size(&self, ui: &Ui, width: f32) -> Vec2 {
        self.measure(ui, width).1
    }

    /// Shows the button.
    pub fn show(self, ui: &mut Ui) -> Response {
        let (galley, size) = self.measure(ui, ui.available_width());
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(size, sense);
        self.name(&response);
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response, galley);
        }
        response
    }

    fn name(&self, response: &Response) {
        response.widget_info(|| WidgetInfo::labeled(Node::Button, self.enabled, self.words));
        response.ctx.accesskit_node_builder(response.id, |node| {
            // Assistive tools ask only once what a thing can do: a button that waits says it too, and does nothing.
            node.add_action(Action::Click);
            if let Some(description) = self.description {
                node.set_description(description);
            }
            if let Some(expanded) = self.expanded {
                node.set_expanded(expanded);
            }
        });
    }

    fn measure(&self, ui: &Ui, width: f32) -> (Arc<Galley>, Vec2) {
        let theme = Theme::of(ui);
        let form = Form::of(self.kind);
        let (before, after) = self.around(form, theme);
        let role = if self.enabled { form.words } else { Role::Grey };
        let galley = paint::layout(ui, self.words, form.style, role, width - before - after);
        let natural = before + galley.size().x + after;
        let height = (galley.size().y + form.air).max(form.height).max(self.height);
        (galley, vec2(if self.full_width { width } else { natural.min(width) }, height))
    }

    /// The room before and after the words.
    fn around(&self, form: Form, theme: Theme) -> (f32, f32) {
        let icon = self.icon.map_or(0.0, |_| theme.sign(form.icon) + form.gap);
        if self.icon_after { (form.left, icon + form.right) } else { (form.left + icon, form.right) }
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response, galley: Arc<Galley>) {
        let theme = Theme::of(ui);
        let form = Form::of(self.kind);
        let radius = form.radius.min(rect.height() / 2.0);
        let look = self.look(theme, response);
        let fill = look.fill.map_or(Color32::TRANSPARENT, |role| theme.colour(role));
        paint::surface(ui.painter(), rect, radius, fill, look.stroke);
        self.paint_content(ui, rect, galley, look.words, response);
        paint::focus_ring(ui, response, rect, radius);
    }

    fn paint_content(&self, ui: &Ui, rect: Rect, galley: Arc<Galley>, role: Role, response: &Response) {
        let theme = Theme::of(ui);
        let form = Form::of(self.kind);
        let (before, after) = self.around(form, theme);
        let spare = (rect.width() - before - after - galley.size().x).max(0.0);
        // In the rail the words of small buttons stand in line; everywhere else they are centred.
        let shift = if self.full_width && self.kind == Kind::SmallTall { 0.0 } else { spare / 2.0 };
        let top = (rect.center().y - galley.size().y / 2.0).floor();
        let left = rect.left() + shift + before;
        let end = left + galley.size().x;
        let colour = theme.colour(role);
        if let Some(icon) = self.icon {
            let side = theme.sign(form.icon);
            let x = if self.icon_after { end + form.gap + side / 2.0 } else { left - form.gap - side / 2.0 };
            icon.paint_with(ui.painter(), pos2(x, rect.center().y), side, colour, form.weight);
        }
        if self.kind == Kind::Quiet && response.hovered() {
            let y = top + galley.size().y - 3.0;
            ui.painter().hline(left..=end, y, Stroke::new(1.5, colour));
        }
        ui.painter().galley_with_override_text_color(pos2(left, top), galley, colour);
    }

    fn look(&self, theme: Theme, response: &Response) -> Look {
        let pressed = response.is_pointer_button_down_on();
        let hovered = response.hovered();
        let hairline = theme.hairline();
        match self.kind {
            Kind::Primary if !self.enabled => {
                Look { fill: Some(Role::GreyWash), words: Role::Grey, stroke: theme.stroke(hairline, Role::Edge) }
            }
            Kind::Primary => {
                let fill = match (pressed, hovered) {
                    (true, _) => Role::AccentPress,
                    (_, true) => Role::AccentHover,
                    _ => Role::Accent,
                };
                Look { fill: Some(fill), words: Role::OnAccent, stroke: Stroke::NONE }
            }
            Kind::Quiet => {
                let words = if pressed { Role::AccentPress } else { Role::Accent };
                Look { fill: None, words, stroke: Stroke::NONE }
            }
            _ => {
                let active = pressed || hovered;
                let rest = if matches!(self.kind, Kind::Small | Kind::SmallTall) { Role::Paper } else { Role::Sheet };
                Look {
                    fill: Some(if active { Role::Wash } else { rest }),
                    words: Role::Ink,
                    stroke: theme.stroke(hairline, if active { Role::Accent } else { Role::Edge }),
                }
            }
        }
    }
}

/// The colours of a button right now.
struct Look {
    fill: Option<Role>,
    words: Role,
    stroke: Stroke,
}

/// The measures of a kind of button.
#[derive(Clone, Copy)]
struct Form {
    style: Type,
    words: Role,
    left: f32,
    right: f32,
    height: f32,
    /// Above and below the words together, where they need more than the least height.
    air: f32,
    radius: f32,
    icon: f32,
    gap: f32,
    weight: f32,
}

impl Form {
    const fn of(kind: Kind) -> Self {
        let second = Self {
            style: Type::Label,
            words: Role::Ink,
            left: 17.0,
            right: 17.0,
            height: 44.0,
            air: 14.0,
            radius: size::RADIUS,
            icon: 20.0,
            gap: 8.0,
            weight: 2.0,
        };
        let small = Self {
            style: Type::Small,
            left: 13.0,
            right: 13.0,
            height: 36.0,
            air: 12.0,
            radius: size::RADIUS_SMALL,
            icon: 18.0,
            ..second
        };
        match kind {
            Kind::Primary => Self {
                style: Type::Choice,
                words: Role::OnAccent,
                left: 28.0,
                right: 28.0,
                height: 52.0,
                air: 18.0,
                icon: 22.0,
                gap: 10.0,
                ..second
            },
            Kind::Second => second,
            Kind::SecondTall => Self { left: 23.0, right: 23.0, height: 52.0, air: 18.0, ..second },
            Kind::Quiet => Self { words: Role::Accent, left: 0.0, right: 4.0, gap: 6.0, weight: 2.4, ..second },
            Kind::Small => small,
            Kind::SmallTall => Self { height: 40.0, ..small },
            Kind::Pill => Self { style: Type::Explain, left: 13.0, right: 19.0, radius: 255.0, weight: 2.6, ..second },
        }
    }
}

/// The one thing to do on the page.
pub fn primary_button(ui: &mut Ui, words: &str) -> Response {
    Button::new(Kind::Primary, words).show(ui)
}

/// Anything else that does something.
pub fn second_button(ui: &mut Ui, icon: Option<Icon>, words: &str) -> Response {
    with_icon(Button::new(Kind::Second, words), icon).show(ui)
}

/// Words alone, like Back.
pub fn link_button(ui: &mut Ui, icon: Option<Icon>, words: &str) -> Response {
    with_icon(Button::new(Kind::Quiet, words), icon).show(ui)
}

/// Text size, language, platform.
pub fn small_button(ui: &mut Ui, icon: Option<Icon>, words: &str) -> Response {
    with_icon(Button::new(Kind::Small, words), icon).show(ui)
}

/// A button that can't be pressed yet, and why, beside it.
pub fn waiting_button(ui: &mut Ui, words: &str, reason: &str) -> Response {
    ui.vertical(|ui| {
        super::text::small_ui(ui, reason);
        ui.add_space(8.0);
        Button::new(Kind::Primary, words).enabled(false).description(reason).show(ui)
    })
    .inner
}

fn with_icon(button: Button<'_>, icon: Option<Icon>) -> Button<'_> {
    match icon {
        Some(icon) => button.icon(icon),
        None => button,
    }
}
