//! The look, as roles: colours, type, space and shape, and the style of what egui draws itself.
//!
//! It knows the three schemes and the text size. It never draws, and no other module names a colour, but for the black
//! and white of codes that cameras read.

use std::sync::Arc;

use egui::style::{ScrollAnimation, ScrollStyle, WidgetVisuals};
use egui::text::TextFormat;
use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Id, Stroke, Style, Ui, Vec2,
};

/// The colours in use. "As the system is set" is resolved before a theme is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Dark words on warm paper.
    #[default]
    Light,
    /// Light words on dark grey.
    Dark,
    /// Black ground, white edges, no shadows.
    HighContrast,
}

/// What a colour is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Window and page background.
    Paper,
    /// Progress rail and top bar.
    Rail,
    /// Cards, fields, second buttons, drawn windows.
    Sheet,
    /// Hovered card, title bar of a drawn window.
    Sunken,
    /// Background of every illustration.
    Stage,
    /// Titles, body, labels, caret, pointer.
    Ink,
    /// Lead, hints, sources, dates, sections to come.
    InkSoft,
    /// Rules and card borders; decoration only.
    Line,
    /// Outlines of radio, box, field, button; empty gauge steps.
    Edge,
    /// Primary button, selected edge, links, done dots.
    Accent,
    /// Primary button, hovered.
    AccentHover,
    /// Primary button, pressed.
    AccentPress,
    /// Words and icons on accent.
    OnAccent,
    /// Selected card, suggestion, target in a picture, new sentence in the letter.
    Wash,
    /// Focus ring.
    Focus,
    /// Band very likely, "For".
    Blue,
    /// Gauge fill for likely; fill only.
    BlueMid,
    /// "Against", band hard to say, warnings.
    Amber,
    /// Gauge fill for hard to say; fill only.
    AmberFill,
    /// Behind an amber icon or a warning.
    AmberWash,
    /// Bands unlikely and not offered, "Unclear", disabled words.
    Grey,
    /// Gauge fill for unlikely, phone body, drawn button.
    GreyFill,
    /// Behind a grey icon, disabled button.
    GreyWash,
    /// Drawn bars, darker; decoration only.
    Skeleton,
    /// Drawn bars, lighter; decoration only.
    Skeleton2,
    /// Error words, icon, edge.
    Error,
    /// Behind an error callout.
    ErrorWash,
    /// Halo round ring, pointer, number.
    Glass,
}

impl Role {
    /// The colour in light, dark and high contrast, as `0xRRGGBB`.
    #[expect(clippy::unreadable_literal, reason = "a colour is read as six digits")]
    const fn colours(self) -> [u32; 3] {
        match self {
            Self::Paper => [0xFAF6EF, 0x1A1C21, 0],
            Self::Rail => [0xF1EADD, 0x131519, 0],
            Self::Sheet | Self::Glass => [0xFFFFFF, 0x25282F, 0],
            Self::Sunken => [0xF6F1E8, 0x1F2228, 0],
            Self::Stage => [0xDFE9EC, 0x2A3740, 0],
            Self::Ink => [0x1B2430, 0xF3EEE5, 0xFFFFFF],
            Self::InkSoft => [0x434C58, 0xCFCBC3, 0xFFFFFF],
            Self::Line => [0xDDD3C2, 0x3D4149, 0xFFFFFF],
            Self::Edge => [0x7C7364, 0x8C8F98, 0xFFFFFF],
            Self::Accent | Self::Blue => [0x0B5577, 0x8FCDEB, 0x7FD8FF],
            Self::AccentHover => [0x08435E, 0xABDBF3, 0xB5E9FF],
            Self::AccentPress => [0x063247, 0xC6E8F8, 0xFFFFFF],
            Self::OnAccent => [0xFFFFFF, 0x0B2330, 0],
            Self::Wash => [0xE4F0F5, 0x21394A, 0x00283A],
            Self::Focus => [0x1B2430, 0xFFFFFF, 0xFFE14D],
            Self::BlueMid => [0x3F7FA0, 0x5C9DBD, 0x7FD8FF],
            Self::Amber => [0x8A4B00, 0xF5BE62, 0xFFC94D],
            Self::AmberFill => [0xC77A0A, 0xE0A23C, 0xFFC94D],
            Self::AmberWash => [0xFCEFD6, 0x3D3019, 0],
            Self::Grey => [0x525A64, 0xC3C6CC, 0xE0E0E0],
            Self::GreyFill => [0x7B828B, 0x8F949C, 0xB0B0B0],
            Self::GreyWash => [0xEEECE8, 0x31343B, 0],
            Self::Skeleton => [0xD9D3C8, 0x4A4F59, 0x7A7A7A],
            Self::Skeleton2 => [0xE8E3D9, 0x393D45, 0x6A6A6A],
            Self::Error => [0x9A2A1F, 0xFFB3A6, 0xFFB0A0],
            Self::ErrorWash => [0xFBEAE6, 0x44241F, 0],
        }
    }
}

/// The styles of type. Sizes and line heights grow with the text size; spacing does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// Welcome only.
    Display,
    /// One a page.
    Title,
    /// The outlook's word.
    Band,
    /// Inside a page.
    Heading,
    /// Under the title.
    Lead,
    /// Card titles, primary button.
    Choice,
    /// All running text.
    Body,
    /// Second line of a card, letter.
    Explain,
    /// Sources, dates, captions; the smallest.
    Small,
    /// Second buttons, labels of fields.
    Label,
    /// Signs' words: for, against, unclear.
    ExplainStrong,
    /// Small words that carry weight: badges, the current step.
    SmallStrong,
}

impl Type {
    /// Size and line height at 100 %.
    const fn size_and_line(self) -> (f32, f32) {
        match self {
            Self::Display => (40.0, 46.0),
            Self::Title => (30.0, 37.0),
            Self::Band => (24.0, 30.0),
            Self::Heading => (19.0, 26.0),
            Self::Lead => (18.0, 27.0),
            Self::Choice => (18.0, 25.0),
            Self::Body | Self::Label => (17.0, 25.0),
            Self::Explain | Self::ExplainStrong => (16.0, 23.0),
            Self::Small | Self::SmallStrong => (15.0, 20.0),
        }
    }

    const fn letter_spacing(self) -> f32 {
        match self {
            Self::Display => -0.4,
            Self::Title => -0.2,
            _ => 0.0,
        }
    }

    /// Whether the style is semibold.
    #[must_use]
    pub const fn is_semibold(self) -> bool {
        !matches!(self, Self::Lead | Self::Body | Self::Explain | Self::Small)
    }
}

/// Space, shape and target sizes, in points at 100 %.
pub mod size {
    /// The progress rail.
    pub const RAIL: f32 = 232.0;
    /// Left of the column where there is a rail.
    pub const PAD: f32 = 56.0;
    /// Both sides of the column where there is none.
    pub const NARROW_PAD: f32 = 32.0;
    /// The widest column.
    pub const COLUMN: f32 = 656.0;
    /// The footer.
    pub const FOOTER: f32 = 84.0;
    /// Above the caption.
    pub const TOP: f32 = 32.0;
    /// Between cards.
    pub const CARD_GAP: f32 = 12.0;
    /// Inside a card, left and right.
    pub const CARD_PAD: f32 = 24.0;
    /// Content width from which the rail is shown.
    pub const WIDE: f32 = 860.0;
    /// Radius of small buttons and list rows.
    pub const RADIUS_SMALL: f32 = 10.0;
    /// Radius of buttons and fields.
    pub const RADIUS: f32 = 12.0;
    /// Radius of choice cards and list boxes.
    pub const RADIUS_CHOICE: f32 = 14.0;
    /// Radius of cards and pictures.
    pub const RADIUS_CARD: f32 = 16.0;
    /// Strokes of radio, box and field.
    pub const STROKE_FIELD: f32 = 2.0;
    /// Strokes of what is selected or wrong.
    pub const STROKE_SELECTED: f32 = 2.5;
    /// The focus ring, and its distance.
    pub const FOCUS: f32 = 3.0;
    /// The fastest change that still reads as one, in seconds.
    pub const CHANGE: f32 = 0.08;
}

const REGULAR: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf");

/// What a shadow is painted with, from 0, none, to 255, black.
#[must_use]
pub(super) const fn shade(strength: u8) -> Color32 {
    Color32::from_black_alpha(strength)
}

/// A scheme at a text size. Cheap to copy; ask for the active one with [`Theme::of`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Theme {
    scheme: Scheme,
    percent: u16,
    pixels_per_point: f32,
}

impl Default for Theme {
    fn default() -> Self {
        Self::new(Scheme::Light, 100)
    }
}

impl Theme {
    /// A theme; text sizes outside 100 to 200 percent are brought inside.
    #[must_use]
    pub fn new(scheme: Scheme, text_size_percent: u16) -> Self {
        Self { scheme, percent: text_size_percent.clamp(100, 200), pixels_per_point: 1.0 }
    }

    /// The theme installed in this window; light at 100 % before any is.
    #[must_use]
    pub fn of(ui: &Ui) -> Self {
        Self::of_context(ui.ctx())
    }

    /// The theme installed in a context.
    #[must_use]
    pub fn of_context(ctx: &Context) -> Self {
        let theme: Self = ctx.data(|data| data.get_temp(Id::unique(ACTIVE))).unwrap_or_default();
        Self { pixels_per_point: ctx.pixels_per_point(), ..theme }
    }

    /// The scheme.
    #[must_use]
    pub fn scheme(self) -> Scheme {
        self.scheme
    }

    /// Text size as a factor, 1.0 to 2.0.
    #[must_use]
    pub fn scale(self) -> f32 {
        f32::from(self.percent.max(100)) / 100.0
    }

    /// The colour of a role.
    #[must_use]
    pub fn colour(self, role: Role) -> Color32 {
        let [light, dark, contrast] = role.colours();
        let rgb = match self.scheme {
            Scheme::Light => light,
            Scheme::Dark => dark,
            Scheme::HighContrast => contrast,
        };
        let [_, red, green, blue] = rgb.to_be_bytes();
        Color32::from_rgb(red, green, blue)
    }

    /// A stroke in a role's colour, as thin as whole pixels allow.
    #[must_use]
    pub fn stroke(self, width: f32, role: Role) -> Stroke {
        Stroke::new(self.whole_pixels(width), self.colour(role))
    }

    /// The width of rules and the edges of buttons, in whole pixels.
    #[must_use]
    pub fn hairline(self) -> f32 {
        self.whole_pixels(1.5)
    }

    /// The width of the edges of cards: a hairline, and 2 in high contrast.
    #[must_use]
    pub fn card_edge(self) -> f32 {
        self.whole_pixels(if self.scheme == Scheme::HighContrast { 2.0 } else { 1.5 })
    }

    /// A width rounded down to whole pixels but never to none: half pixels would only blur.
    fn whole_pixels(self, width: f32) -> f32 {
        if width <= 0.0 { 0.0 } else { (width * self.pixels_per_point).floor().max(1.0) / self.pixels_per_point }
    }

    /// How large a sign of `side` is: signs grow with the words, but not as fast.
    #[must_use]
    pub fn sign(self, side: f32) -> f32 {
        (side * (1.0 + (self.scale() - 1.0) * 0.65)).round()
    }

    /// Whether cards cast a shadow.
    #[must_use]
    pub fn has_shadow(self) -> bool {
        self.scheme == Scheme::Light
    }

    /// The line height of a style.
    #[must_use]
    pub fn line_height(self, style: Type) -> f32 {
        (style.size_and_line().1 * self.scale()).round()
    }

    /// The font of a style.
    #[must_use]
    pub fn font(self, style: Type) -> FontId {
        let family = if style.is_semibold() { semibold() } else { regular() };
        FontId::new(style.size_and_line().0 * self.scale(), family)
    }

    /// How words of a style and role are laid out.
    #[must_use]
    pub fn format(self, style: Type, role: Role) -> TextFormat {
        TextFormat {
            font_id: self.font(style),
            color: self.colour(role),
            line_height: Some(self.line_height(style)),
            extra_letter_spacing: style.letter_spacing() * self.scale(),
            ..TextFormat::default()
        }
    }

    /// Whether there is room for the rail and for columns side by side.
    #[must_use]
    pub fn is_wide(self, available_width: f32) -> bool {
        available_width >= size::WIDE && self.is_compact()
    }

    /// Whether the text is small enough for parts to stand side by side: at most 125 %.
    #[must_use]
    pub fn is_compact(self) -> bool {
        self.percent <= 125
    }

    /// Makes this the theme of the window. Does nothing when it already is; call it whenever settings may have
    /// changed, best before a frame.
    pub fn install(self, ctx: &Context) {
        let active = Id::unique(ACTIVE);
        let before: Option<Self> = ctx.data(|data| data.get_temp(active));
        if before == Some(self) {
            return;
        }
        if before.is_none() {
            ctx.set_fonts(fonts());
        }
        ctx.set_theme(if self.scheme == Scheme::Light { egui::Theme::Light } else { egui::Theme::Dark });
        let style = Arc::new(self.style());
        ctx.set_style_of(egui::Theme::Light, Arc::clone(&style));
        ctx.set_style_of(egui::Theme::Dark, style);
        ctx.data_mut(|data| data.insert_temp(active, self));
    }

    /// The style of the little that egui draws itself: text fields, scroll bars, selections.
    fn style(self) -> Style {
        let text_styles = [
            (egui::TextStyle::Small, Type::Small),
            (egui::TextStyle::Body, Type::Body),
            (egui::TextStyle::Monospace, Type::Body),
            (egui::TextStyle::Button, Type::Label),
            (egui::TextStyle::Heading, Type::Heading),
        ]
        .into_iter()
        .map(|(egui_style, own)| (egui_style, self.font(own)))
        .collect();
        let mut style = Style { text_styles, visuals: self.visuals(), ..Style::default() };
        style.animation_time = size::CHANGE;
        style.scroll_animation = ScrollAnimation::none();
        style.spacing.item_spacing = Vec2::ZERO;
        style.spacing.scroll = scroll_style();
        style
    }

    fn visuals(self) -> egui::Visuals {
        let mut visuals = if self.scheme == Scheme::Light { egui::Visuals::light() } else { egui::Visuals::dark() };
        visuals.override_text_color = Some(self.colour(Role::Ink));
        visuals.weak_text_color = Some(self.colour(Role::InkSoft));
        visuals.hyperlink_color = self.colour(Role::Accent);
        visuals.extreme_bg_color = self.colour(Role::Sheet);
        visuals.text_edit_bg_color = Some(self.colour(Role::Sheet));
        visuals.panel_fill = self.colour(Role::Paper);
        visuals.window_fill = self.colour(Role::Sheet);
        visuals.window_stroke = self.stroke(self.hairline(), Role::Edge);
        visuals.warn_fg_color = self.colour(Role::Amber);
        visuals.error_fg_color = self.colour(Role::Error);
        visuals.selection.bg_fill = self.colour(Role::Wash).lerp_to_gamma(self.colour(Role::Accent), 0.2);
        visuals.selection.stroke = self.stroke(1.0, Role::Ink);
        visuals.text_cursor.stroke = self.stroke(2.0, Role::Ink);
        visuals.text_cursor.blink = false;
        let widgets = &mut visuals.widgets;
        for (state, role) in [
            (&mut widgets.noninteractive, Role::Edge),
            (&mut widgets.inactive, Role::Edge),
            (&mut widgets.hovered, Role::Ink),
            (&mut widgets.active, Role::Accent),
            (&mut widgets.open, Role::Edge),
        ] {
            *state = self.widget_visuals(role);
        }
        visuals
    }

    fn widget_visuals(self, role: Role) -> WidgetVisuals {
        WidgetVisuals {
            bg_fill: self.colour(Role::Sheet),
            weak_bg_fill: self.colour(Role::Sheet),
            bg_stroke: self.stroke(self.hairline(), Role::Edge),
            corner_radius: CornerRadius::same(4),
            fg_stroke: self.stroke(2.0, role),
            expansion: 0.0,
        }
    }
}

/// A bar that is always seen, never covers words and never springs.
fn scroll_style() -> ScrollStyle {
    let mut scroll = ScrollStyle::floating();
    scroll.bar_width = 10.0;
    scroll.floating_width = 8.0;
    scroll.bar_outer_margin = 8.0;
    scroll.handle_min_length = 48.0;
    scroll.foreground_color = true;
    scroll.dormant_handle_opacity = 1.0;
    scroll.active_handle_opacity = 1.0;
    scroll.interact_handle_opacity = 1.0;
    scroll.active_background_opacity = 0.0;
    scroll.interact_background_opacity = 0.0;
    scroll.fade.strength = 0.0;
    scroll.kinetic.rubber_band = false;
    scroll
}

const ACTIVE: &str = "right-to-object theme";

/// The family of running text.
#[must_use]
pub fn regular() -> FontFamily {
    FontFamily::Name("regular".into())
}

/// The family of titles, labels and emphasis.
#[must_use]
pub fn semibold() -> FontFamily {
    FontFamily::Name("semibold".into())
}

/// Our two faces, and nothing of egui's own; the system lends what they lack.
fn fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::empty();
    for (name, bytes) in [("regular", REGULAR), ("semibold", SEMIBOLD)] {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        fonts.families.insert(FontFamily::Name(name.into()), vec![name.to_owned()]);
    }
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.insert(family, vec!["regular".to_owned()]);
    }
    fonts
}
