//! The colours of pictures, as roles.
//!
//! It knows which role each drawn thing has in the three looks; it never decides what is drawn.

use egui::Color32;

use crate::ui::theme::{Role, Scheme, Theme};

/// The colours that a picture is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Behind the drawn window or phone.
    pub stage: Color32,
    /// Drawn windows, menus, fields.
    pub sheet: Color32,
    /// The title bar of a drawn window.
    pub sunken: Color32,
    /// Outlines of drawn windows, fields and buttons.
    pub edge: Color32,
    /// Rules and outlines of cards.
    pub line: Color32,
    /// Words and the pointer.
    pub ink: Color32,
    /// Ring, number and touch.
    pub accent: Color32,
    /// The digits of the number.
    pub on_accent: Color32,
    /// Under the target.
    pub wash: Color32,
    /// The halo round ring, number and pointer.
    pub glass: Color32,
    /// Phone body, drawn buttons, account pictures.
    pub grey_fill: Color32,
    /// Bars in place of words, darker.
    pub skeleton: Color32,
    /// Bars in place of words, lighter.
    pub skeleton_2: Color32,
    /// The ground that the picture stands on; its corners are masked with it.
    pub paper: Color32,
    /// The focus ring of thumbnails.
    pub focus: Color32,
    /// Whether drawn windows cast a shadow. Without shadows, edges are stronger.
    pub shadow: bool,
}

impl Palette {
    /// The light look.
    #[must_use]
    pub const fn light() -> Self {
        Self {
            stage: Color32::from_rgb(0xDF, 0xE9, 0xEC),
            sheet: Color32::WHITE,
            sunken: Color32::from_rgb(0xF6, 0xF1, 0xE8),
            edge: Color32::from_rgb(0x7C, 0x73, 0x64),
            line: Color32::from_rgb(0xDD, 0xD3, 0xC2),
            ink: Color32::from_rgb(0x1B, 0x24, 0x30),
            accent: Color32::from_rgb(0x0B, 0x55, 0x77),
            on_accent: Color32::WHITE,
            wash: Color32::from_rgb(0xE4, 0xF0, 0xF5),
            glass: Color32::WHITE,
            grey_fill: Color32::from_rgb(0x7B, 0x82, 0x8B),
            skeleton: Color32::from_rgb(0xD9, 0xD3, 0xC8),
            skeleton_2: Color32::from_rgb(0xE8, 0xE3, 0xD9),
            paper: Color32::from_rgb(0xFA, 0xF6, 0xEF),
            focus: Color32::from_rgb(0x1B, 0x24, 0x30),
            shadow: true,
        }
    }

    /// The dark look.
    #[must_use]
    pub const fn dark() -> Self {
        Self {
            stage: Color32::from_rgb(0x2A, 0x37, 0x40),
            sheet: Color32::from_rgb(0x25, 0x28, 0x2F),
            sunken: Color32::from_rgb(0x1F, 0x22, 0x28),
            edge: Color32::from_rgb(0x8C, 0x8F, 0x98),
            line: Color32::from_rgb(0x3D, 0x41, 0x49),
            ink: Color32::from_rgb(0xF3, 0xEE, 0xE5),
            accent: Color32::from_rgb(0x8F, 0xCD, 0xEB),
            on_accent: Color32::from_rgb(0x0B, 0x23, 0x30),
            wash: Color32::from_rgb(0x21, 0x39, 0x4A),
            glass: Color32::from_rgb(0x25, 0x28, 0x2F),
            grey_fill: Color32::from_rgb(0x8F, 0x94, 0x9C),
            skeleton: Color32::from_rgb(0x4A, 0x4F, 0x59),
            skeleton_2: Color32::from_rgb(0x39, 0x3D, 0x45),
            paper: Color32::from_rgb(0x1A, 0x1C, 0x21),
            focus: Color32::WHITE,
            shadow: true,
        }
    }

    /// White on black.
    #[must_use]
    pub const fn high_contrast() -> Self {
        Self {
            stage: Color32::BLACK,
            sheet: Color32::BLACK,
            sunken: Color32::BLACK,
            edge: Color32::WHITE,
            line: Color32::WHITE,
            ink: Color32::WHITE,
            accent: Color32::from_rgb(0x7F, 0xD8, 0xFF),
            on_accent: Color32::BLACK,
            wash: Color32::from_rgb(0x00, 0x28, 0x3A),
            glass: Color32::BLACK,
            grey_fill: Color32::from_rgb(0xB0, 0xB0, 0xB0),
            skeleton: Color32::from_rgb(0x7A, 0x7A, 0x7A),
            skeleton_2: Color32::from_rgb(0x6A, 0x6A, 0x6A),
            paper: Color32::BLACK,
            focus: Color32::from_rgb(0xFF, 0xE1, 0x4D),
            shadow: false,
        }
    }

    /// The same colours for a picture that stands on another ground than the page, as a card.
    #[must_use]
    pub const fn on_ground(mut self, ground: Color32) -> Self {
        self.paper = ground;
        self
    }

    /// How strong edges are.
    pub(super) const fn edge_width(&self) -> f32 {
        if self.shadow { 1.5 } else { 2.0 }
    }

    /// The colour of a drawn thing.
    pub(super) const fn colour(&self, tint: Tint) -> Color32 {
        match tint {
            Tint::Sheet => self.sheet,
            Tint::Sunken => self.sunken,
            Tint::Edge => self.edge,
            Tint::Line => self.line,
            Tint::Ink => self.ink,
            Tint::Wash => self.wash,
            Tint::Grey => self.grey_fill,
            Tint::Skeleton => self.skeleton,
            Tint::Skeleton2 => self.skeleton_2,
        }
    }
}

/// The role of a drawn thing; layouts know roles, only painting knows colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tint {
    Sheet,
    Sunken,
    Edge,
    Line,
    Ink,
    Wash,
    Grey,
    Skeleton,
    Skeleton2,
}

impl From<&Theme> for Palette {
    fn from(theme: &Theme) -> Self {
        Self {
            stage: theme.colour(Role::Stage),
            sheet: theme.colour(Role::Sheet),
            sunken: theme.colour(Role::Sunken),
            edge: theme.colour(Role::Edge),
            line: theme.colour(Role::Line),
            ink: theme.colour(Role::Ink),
            accent: theme.colour(Role::Accent),
            on_accent: theme.colour(Role::OnAccent),
            wash: theme.colour(Role::Wash),
            glass: theme.colour(Role::Glass),
            grey_fill: theme.colour(Role::GreyFill),
            skeleton: theme.colour(Role::Skeleton),
            skeleton_2: theme.colour(Role::Skeleton2),
            paper: theme.colour(Role::Paper),
            focus: theme.colour(Role::Focus),
            shadow: theme.scheme() != Scheme::HighContrast,
        }
    }
}
