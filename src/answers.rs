//! What the person told us, and what they did: the only things the app keeps.
//!
//! Plain data with a version number. Nothing here decides anything.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::flow::PageId;
use crate::knowledge::{About, Account, Device, Request};

/// The most characters a person's own words may have; far more than any form takes.
pub const OWN_WORDS_LIMIT: usize = 5_000;

/// The most characters a whole letter may have: the person's own words and all that the app writes around them.
pub const LETTER_LIMIT: usize = 20_000;

/// Everything asked and answered so far. Kept when the person goes back; answers that no longer count are dropped
/// by [`crate::flow::prune`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// Code of the country.
    pub country: Option<String>,
    /// Code of the part of the country (`US-TX`).
    pub subdivision: Option<String>,
    /// Which information.
    pub topic: Option<Topic>,
    /// Accounts it is about; only where it is about own content.
    pub accounts: BTreeSet<Account>,
    /// Which of several matters is being done now; none means the first.
    pub current: Option<Matter>,
    /// What Meta is to do.
    pub request: Option<Request>,
    /// Where nothing is offered: what the person wants to do instead.
    pub instead: Option<Instead>,
    /// Ids of the reasons that are true.
    pub reasons: BTreeSet<String>,
    /// The person's own words.
    pub own_words: String,
    /// Tag of the letter's language; none follows the interface.
    pub letter_language: Option<String>,
    /// The short or the full letter.
    pub length: Length,
    /// The letter as the person rewrote it; none while the app writes it.
    pub rewritten: Option<Rewritten>,
    /// The device the person walks Meta's screens on.
    pub device: Option<Device>,
    /// Tag of the language of the person's Facebook; none follows the interface.
    pub meta_language: Option<String>,
}

/// Which information the person wants to act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Topic {
    /// What they shared on Meta's products.
    Own,
    /// What Meta took from elsewhere.
    ThirdParty,
    /// Both, one after the other.
    Both,
}

/// One form to fill in: the information it is about and, for own content, the account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Matter {
    /// Own content of an account.
    Own(Account),
    /// Information from elsewhere.
    ThirdParty,
}

impl Matter {
    /// Which information.
    #[must_use]
    pub fn about(self) -> About {
        match self {
            Self::Own(_) => About::Own,
            Self::ThirdParty => About::ThirdParty,
        }
    }

    /// The account, where one is concerned.
    #[must_use]
    pub fn account(self) -> Option<Account> {
        match self {
            Self::Own(account) => Some(account),
            Self::ThirdParty => None,
        }
    }
}

/// A letter in the person's own wording, and what it was written for: elsewhere it would be wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rewritten {
    /// The text.
    pub text: String,
    /// Code of the place.
    pub place: String,
    /// Which information.
    pub about: About,
    /// The request.
    pub request: Request,
}

/// What still helps where Meta offers no objection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Instead {
    /// A setting, by its id.
    Switch(String),
    /// The form for information from elsewhere.
    ThirdPartyForm,
}

/// How long the letter is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Length {
    /// The request and the closing sentence, with the reasons in brief.
    Short,
    /// With the legal ground and everything asked for.
    #[default]
    Full,
}

/// A request that the person says they sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sent {
    /// Which form it was.
    pub matter: Matter,
    /// What was asked.
    pub request: Request,
    /// The form's id.
    pub form: String,
    /// The day it was sent.
    pub on: Date,
    /// The text that was sent.
    pub text: String,
    /// What Meta answered, once known.
    #[serde(default)]
    pub answer: Option<MetaAnswer>,
}

/// What Meta answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum MetaAnswer {
    /// It will honour the request.
    Yes,
    /// It refused.
    No,
    /// It asked for more.
    More,
    /// Nothing came.
    Silence,
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
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

/// Where the big window was, in points; the place only where the system tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowPlace {
    /// Width and height of its content.
    pub size: [u16; 2],
    /// Its upper left corner among all screens.
    #[serde(default)]
    pub position: Option<[i32; 2]>,
}

/// The version of [`Saved`] that this program writes. A file with a higher one is set aside, never overwritten.
pub const SAVED_VERSION: u32 = 1;

/// Everything that is kept between two starts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// See [`SAVED_VERSION`].
    pub version: u32,
    /// How the app should be.
    #[serde(default)]
    pub preferences: Preferences,
    /// The page to go on from.
    #[serde(default)]
    pub page: PageId,
    /// The answers.
    #[serde(default)]
    pub answers: Answers,
    /// What was sent.
    #[serde(default)]
    pub sent: Vec<Sent>,
    /// Where the big window was; none before it was ever moved or closed.
    #[serde(default)]
    pub window: Option<WindowPlace>,
}

impl Default for Saved {
    fn default() -> Self {
        Self {
            version: SAVED_VERSION,
            preferences: Preferences::default(),
            page: PageId::Welcome,
            answers: Answers::default(),
            sent: Vec::new(),
            window: None,
        }
    }
}

impl Saved {
    /// The same in this program's version, with every text fit to be shown: nothing invisible that turns the reading
    /// order, nothing endless, no text size that the app does not offer.
    #[must_use]
    pub fn cleaned(mut self) -> Self {
        self.version = SAVED_VERSION;
        clean_within(&mut self.answers.own_words, OWN_WORDS_LIMIT);
        if let Some(letter) = &mut self.answers.rewritten {
            clean_within(&mut letter.text, LETTER_LIMIT);
        }
        for sent in &mut self.sent {
            clean_within(&mut sent.text, LETTER_LIMIT);
        }
        self.preferences.text_size = (self.preferences.text_size.clamp(100, 200) / 25) * 25;
        self
    }
}

fn clean_within(text: &mut String, limit: usize) {
    *text = clean_text(text);
    if let Some((end, _)) = text.char_indices().nth(limit) {
        text.truncate(end);
    }
}

/// A text without the characters that only machines see: control characters other than line break and tab, and
/// those that turn the reading order (a letter could then read differently from what is sent). Emoji stay whole.
#[must_use]
pub fn clean_text(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").chars().filter(|&character| !is_hidden(character)).collect()
}

fn is_hidden(character: char) -> bool {
    let turns_order =
        matches!(character, '\u{061C}' | '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    turns_order || (character.is_control() && !matches!(character, '\n' | '\t'))
}
