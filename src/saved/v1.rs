//! The shape of version 1: everything in one file, `state.ron`. Locked: it imports nothing that may change.
//!
//! It holds one person, one company and at most one letter for each thing asked; the words of that time stand here and
//! nowhere else. Each part is read for itself, so that a damaged one costs only itself.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ron::value::RawValue;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};

/// What a file of version 1 holds, as far as it can be read.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    pub preferences: Preferences,
    pub page: Option<Page>,
    pub answers: Answers,
    pub sent: Vec<Sent>,
    pub window: Option<WindowPlace>,
    /// The parts that could not be read.
    pub unread: Vec<String>,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Preferences {
    pub language: Option<String>,
    pub text_size: Option<u16>,
    pub look: Look,
    pub on_top: bool,
    pub less_motion: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) enum Look {
    #[default]
    System,
    Light,
    Dark,
    HighContrast,
}

#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(super) struct WindowPlace {
    pub size: [u16; 2],
    #[serde(default)]
    pub position: Option<[i32; 2]>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Page {
    Welcome,
    Place,
    About,
    Accounts,
    Request,
    Outlook,
    Reasons,
    GoThere,
    Steps,
    OnForm,
    Protect,
    Sent,
    Answered,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Answers {
    pub country: Option<String>,
    pub subdivision: Option<String>,
    pub topic: Option<Topic>,
    pub accounts: BTreeSet<Account>,
    pub current: Option<Matter>,
    pub request: Option<Request>,
    pub instead: Option<Instead>,
    pub reasons: BTreeSet<String>,
    pub own_words: String,
    pub letter_language: Option<String>,
    pub length: Length,
    pub rewritten: Option<Rewritten>,
    pub device: Option<Device>,
    pub meta_language: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Topic {
    Own,
    ThirdParty,
    Both,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum About {
    Own,
    ThirdParty,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[expect(clippy::enum_variant_names, reason = "the words of version 1 can't change any more")]
pub(super) enum Account {
    Facebook,
    Instagram,
    Threads,
    Whatsapp,
    Meta,
    NoAccount,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Matter {
    Own(Account),
    ThirdParty,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Request {
    Object,
    Access,
    Delete,
    Other,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Instead {
    Switch(String),
    ThirdPartyForm,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub(super) enum Length {
    Short,
    #[default]
    Full,
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Rewritten {
    pub text: String,
    pub place: String,
    pub about: About,
    pub request: Request,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum Device {
    Computer,
    Android,
    Iphone,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Sent {
    pub matter: Matter,
    pub request: Request,
    pub form: String,
    pub on: Date,
    pub text: String,
    pub answer: Option<MetaAnswer>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum MetaAnswer {
    Yes,
    No,
    More,
    Silence,
}

/// Why nothing could be read.
#[derive(Debug)]
pub(super) enum NotRead {
    /// The file is no state.
    Shape(Box<ron::error::SpannedError>),
    /// It can't be a state.
    Vast,
    /// The file is of another version.
    Version(u32),
}

/// More commas are in no file of this version, whatever people wrote: a million values take seconds to read.
const MOST_COMMAS: usize = 500_000;

/// The number of this version.
const VERSION: u32 = 1;

/// Reads a file of version 1.
pub(super) fn read(text: &str) -> Result<State, NotRead> {
    if text.matches(',').count() > MOST_COMMAS {
        return Err(NotRead::Vast);
    }
    let raw: RawState = ron::from_str(text).map_err(|error| NotRead::Shape(Box::new(error)))?;
    if raw.version > VERSION {
        return Err(NotRead::Version(raw.version));
    }
    let mut unread = Vec::new();
    Ok(State {
        preferences: part("preferences", &raw.preferences, &mut unread)
            .map(|raw: RawPreferences| raw.read(&mut unread))
            .unwrap_or_default(),
        page: part("page", &raw.page, &mut unread),
        answers: part("answers", &raw.answers, &mut unread)
            .map(|raw: RawAnswers| raw.read(&mut unread))
            .unwrap_or_default(),
        sent: read_sent(&raw.sent, &mut unread),
        window: optional("window", &raw.window, &mut unread),
        unread,
    })
}

fn read_sent(raw: &Raw, unread: &mut Vec<String>) -> Vec<Sent> {
    let records: Vec<Raw> = part("sent", raw, unread).unwrap_or_default();
    let mut sent = Vec::new();
    for (at, raw) in (0..).zip(records) {
        let name = format!("sent[{at}]");
        sent.extend(part(&name, &raw, unread).and_then(|raw: RawSent| raw.read(&name, unread)));
    }
    sent
}

/// A part as it stands in the file; none where it is missing.
#[derive(Default)]
struct Raw(Option<Box<RawValue>>);

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).map(|raw| Self(Some(raw)))
    }
}

/// A part; none where it is missing or can't be read, which is noted.
fn part<T: DeserializeOwned>(name: &str, raw: &Raw, unread: &mut Vec<String>) -> Option<T> {
    let value = raw.0.as_ref()?.into_rust().ok();
    if value.is_none() {
        unread.push(name.to_owned());
    }
    value
}

/// A part that says `Some(…)` or `None`.
fn optional<T: DeserializeOwned>(name: &str, raw: &Raw, unread: &mut Vec<String>) -> Option<T> {
    part::<Option<T>>(name, raw, unread).flatten()
}

#[derive(Deserialize)]
struct RawState {
    version: u32,
    #[serde(default)]
    preferences: Raw,
    #[serde(default)]
    page: Raw,
    #[serde(default)]
    answers: Raw,
    #[serde(default)]
    sent: Raw,
    #[serde(default)]
    window: Raw,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawPreferences {
    language: Raw,
    text_size: Raw,
    look: Raw,
    on_top: Raw,
    less_motion: Raw,
}

impl RawPreferences {
    fn read(&self, unread: &mut Vec<String>) -> Preferences {
        Preferences {
            language: optional("preferences: language", &self.language, unread),
            text_size: part("preferences: text_size", &self.text_size, unread),
            look: part("preferences: look", &self.look, unread).unwrap_or_default(),
            on_top: part("preferences: on_top", &self.on_top, unread).unwrap_or_default(),
            less_motion: part("preferences: less_motion", &self.less_motion, unread).unwrap_or_default(),
        }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawAnswers {
    country: Raw,
    subdivision: Raw,
    topic: Raw,
    accounts: Raw,
    current: Raw,
    request: Raw,
    instead: Raw,
    reasons: Raw,
    own_words: Raw,
    letter_language: Raw,
    length: Raw,
    rewritten: Raw,
    device: Raw,
    meta_language: Raw,
}

impl RawAnswers {
    fn read(&self, unread: &mut Vec<String>) -> Answers {
        Answers {
            country: optional("answers: country", &self.country, unread),
            subdivision: optional("answers: subdivision", &self.subdivision, unread),
            topic: optional("answers: topic", &self.topic, unread),
            accounts: read_each("answers: accounts", &self.accounts, unread),
            current: optional("answers: current", &self.current, unread),
            request: optional("answers: request", &self.request, unread),
            instead: optional("answers: instead", &self.instead, unread),
            reasons: read_each("answers: reasons", &self.reasons, unread),
            own_words: part("answers: own_words", &self.own_words, unread).unwrap_or_default(),
            letter_language: optional("answers: letter_language", &self.letter_language, unread),
            length: part("answers: length", &self.length, unread).unwrap_or_default(),
            rewritten: optional("answers: rewritten", &self.rewritten, unread),
            device: optional("answers: device", &self.device, unread),
            meta_language: optional("answers: meta_language", &self.meta_language, unread),
        }
    }
}

/// The things of a set that can be read.
fn read_each<T: DeserializeOwned + Ord>(name: &str, raw: &Raw, unread: &mut Vec<String>) -> BTreeSet<T> {
    let items: Vec<Raw> = part(name, raw, unread).unwrap_or_default();
    items.iter().filter_map(|raw| part(name, raw, unread)).collect()
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct RawSent {
    matter: Raw,
    request: Raw,
    form: Raw,
    on: Raw,
    text: Raw,
    answer: Raw,
}

impl RawSent {
    /// A letter needs all but its form and its answer.
    fn read(&self, name: &str, unread: &mut Vec<String>) -> Option<Sent> {
        let mut fields = Vec::new();
        let sent = self.read_fields(&mut fields);
        match sent {
            Some(_) => unread.extend(fields.into_iter().map(|field| format!("{name}: {field}"))),
            None => unread.push(name.to_owned()),
        }
        sent
    }

    fn read_fields(&self, unread: &mut Vec<String>) -> Option<Sent> {
        Some(Sent {
            matter: part("matter", &self.matter, unread)?,
            request: part("request", &self.request, unread)?,
            form: part("form", &self.form, unread).unwrap_or_default(),
            on: part("on", &self.on, unread)?,
            text: part("text", &self.text, unread)?,
            answer: optional("answer", &self.answer, unread),
        })
    }
}

impl Page {
    /// The id of the page since version 2.
    pub fn id(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::Place => "place",
            Self::About => "about",
            Self::Accounts => "accounts",
            Self::Request => "request",
            Self::Outlook => "outlook",
            Self::Reasons => "reasons",
            Self::GoThere => "go-there",
            Self::Steps => "steps",
            Self::OnForm => "on-form",
            Self::Protect => "protect",
            Self::Sent => "sent",
            Self::Answered => "answered",
        }
    }
}

impl Account {
    /// The id of the product since version 2; none where it was no product.
    pub fn product(self) -> Option<&'static str> {
        match self {
            Self::Facebook => Some("facebook"),
            Self::Instagram => Some("instagram"),
            Self::Threads => Some("threads"),
            Self::Whatsapp => Some("whatsapp"),
            Self::Meta => Some("meta"),
            Self::NoAccount => None,
        }
    }
}

/// The id of the only controller that version 1 knew.
pub(super) const CONTROLLER: &str = "meta";

impl Answers {
    /// The things to ask for, in order, as version 1 worked them out.
    pub fn matters(&self) -> Vec<Matter> {
        let own = self.accounts.iter().map(|account| Matter::Own(*account));
        let third_party_instead = self.instead == Some(Instead::ThirdPartyForm);
        match self.topic {
            None => Vec::new(),
            Some(Topic::ThirdParty) => vec![Matter::ThirdParty],
            Some(Topic::Own) if !third_party_instead => own.collect(),
            Some(Topic::Own | Topic::Both) => own.chain([Matter::ThirdParty]).collect(),
        }
    }

    /// The one that was being done, as version 1 worked it out.
    pub fn matter(&self) -> Option<Matter> {
        let all = self.matters();
        self.current.filter(|current| all.contains(current)).or_else(|| all.first().copied())
    }
}

impl Matter {
    /// Which information it was about.
    pub fn about(self) -> About {
        match self {
            Self::Own(_) => About::Own,
            Self::ThirdParty => About::ThirdParty,
        }
    }
}
