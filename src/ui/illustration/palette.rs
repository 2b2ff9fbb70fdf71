//! The colours of pictures, as roles.
//!
//! It knows which role each drawn thing has; the theme knows the colours. It never decides what is drawn.

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
