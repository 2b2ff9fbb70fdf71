//! How the app should be, and where to go on: `settings.ron`.

use serde::{Deserialize, Serialize};

use super::parts::{Reader, Rest, Writer};
use super::{Read, Unreadable, Unwritable};
use crate::cases::PersonId;

/// What the app remembers that belongs to nobody's case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// How the app should be.
    pub preferences: Preferences,
    /// Where the big window was; none before it was ever moved or closed.
    pub window: Option<WindowPlace>,
    /// The person in hand.
    pub person: PersonId,
    /// The page to go on from, by its id; none for the first.
    pub page: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self { preferences: Preferences::default(), window: None, person: PersonId::me(), page: None }
    }
}

/// How the window looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Look {
    /// As the system is set.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    HighContrast,
}

/// How the person wants the app to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// Tag of the interface's language; none follows the system.
    pub language: Option<String>,
    /// Text size in percent: 100, 125, 150, 175 or 200.
    pub text_size: u16,
    /// Colours.
    pub look: Look,
    /// Whether the window stays above others while the form is filled in.
    pub on_top: bool,
    /// Whether nothing is to move by itself.
    pub less_motion: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: None, text_size: 100, look: Look::System, on_top: false, less_motion: false }
    }
}

impl Preferences {
    /// The same, with no text size that the app does not offer.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.text_size = (self.text_size.clamp(100, 200) / 25) * 25;
        self
    }
}

/// Where the big window was, in points; the place only where the system tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WindowPlace {
    /// Width and height of its content.
    pub size: [u16; 2],
    /// Its upper left corner among all screens.
    #[serde(default)]
    pub position: Option<[i32; 2]>,
}

/// Reads the settings.
///
/// # Errors
/// [`Unreadable`] where the text has no parts, or a newer version wrote it.
pub fn read_settings(text: &str) -> Result<Read<Settings>, Unreadable> {
    let mut parts = Reader::of_file(text)?;
    let usual = Preferences::default();
    let preferences = Preferences {
        language: parts.take("language"),
        text_size: parts.take("text_size").unwrap_or(usual.text_size),
        look: parts.take("look").unwrap_or(usual.look),
        on_top: parts.take("on_top").unwrap_or(usual.on_top),
        less_motion: parts.take("less_motion").unwrap_or(usual.less_motion),
    };
    let value = Settings {
        preferences: preferences.cleaned(),
        window: parts.take("window"),
        person: parts.take("person").unwrap_or_else(PersonId::me),
        page: parts.take("page"),
    };
    let (rest, unread) = parts.finish();
    Ok(Read { value, rest, unread })
}

/// Writes the settings, with what an earlier text held that this version does not understand.
///
/// # Errors
/// [`Unwritable`].
pub fn write_settings(settings: &Settings, rest: &Rest) -> Result<String, Unwritable> {
    let (preferences, usual) = (settings.preferences.clone().cleaned(), Preferences::default());
    Writer::of_file(rest)?
        .put("language", preferences.language.as_ref())?
        .put("text_size", unless(&preferences.text_size, &usual.text_size))?
        .put("look", unless(&preferences.look, &usual.look))?
        .put("on_top", unless(&preferences.on_top, &usual.on_top))?
        .put("less_motion", unless(&preferences.less_motion, &usual.less_motion))?
        .put("window", settings.window.as_ref())?
        .put("person", unless(&settings.person, &PersonId::me()))?
        .put("page", settings.page.as_ref())?
        .finish()
}

/// A value, unless it is the usual one.
pub(super) fn unless<'v, T: PartialEq>(value: &'v T, usual: &T) -> Option<&'v T> {
    (value != usual).then_some(value)
}
