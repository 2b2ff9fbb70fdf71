//! What the frame of a page is told, and what it tells: words and states in, presses out.
//!
//! Frame, rail and footer all speak of these; nothing here is shown or decided.

use egui::Id;

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
