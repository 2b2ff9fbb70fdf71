//! The shapes of the facts. One record type a file in `assets/knowledge`; an unknown field is an error.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Device, Scene, Seen};

/// Texts by language tag (`en`, `de`, `pt-BR` …): proper names, or exact labels of Meta's screens.
pub type Labels = BTreeMap<String, String>;

/// How well a fact is backed. Ordered: the worst of several counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// The official text, the authority or Meta itself was seen.
    Confirmed,
    /// A law firm, database or newspaper says so.
    Secondary,
    /// General knowledge; no source read.
    Unconfirmed,
}

/// Who speaks in a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum SourceKind {
    /// Meta's own text, or a dated archive copy of it.
    Meta,
    /// A law as published by the state.
    Official,
    /// A supervisory authority.
    Authority,
    /// A court.
    Court,
    /// A consumer or civil-rights organisation.
    Consumer,
    /// A newspaper or broadcaster.
    Press,
    /// A law firm or law publisher.
    LawFirm,
    /// A collection of laws or records.
    Database,
    /// Anyone else: a blog, a forum, a guide.
    Other,
}

impl SourceKind {
    /// Whether the source is the actor itself: Meta, a legislator, a court or a regulator.
    #[must_use]
    pub fn is_primary(self) -> bool {
        matches!(self, Self::Meta | Self::Official | Self::Authority | Self::Court)
    }
}

/// Where a fact was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Stable id.
    pub id: String,
    /// Address; `https` only.
    pub url: String,
    /// Who speaks.
    pub kind: SourceKind,
    /// The Fluent id of the link's words; without it the kind and the host name it.
    #[serde(default)]
    pub label: Option<String>,
    /// The date the text itself bears or was archived, where known.
    #[serde(default)]
    pub seen: Option<Seen>,
    /// The day we read it.
    pub checked: Date,
}

/// Whether people may object to AI training there, and on what terms.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ObjectionRight {
    /// No such right.
    None,
    /// Only a consent once given can be taken back.
    ConsentWithdrawal,
    /// Only in stated cases.
    Conditional,
    /// Objection to legitimate-interest processing; the controller must justify itself.
    Strong,
}

/// A span of time as a law writes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// Hours.
    Hours(u16),
    /// Every day counts.
    CalendarDays(u16),
    /// Monday to Friday, public holidays left out.
    WorkingDays(u16),
    /// Months, ending on the same day number.
    Months(u16),
    /// No number; the law says “without delay” or “in reasonable time”.
    WithoutDelay,
}

/// How long the controller may take to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerTime {
    /// The time from receipt of the request.
    pub within: Span,
    /// By how much the controller may extend it.
    #[serde(default)]
    pub extension: Option<Span>,
    /// The article that says so.
    #[serde(default)]
    pub article: Option<String>,
    /// The requests that the time is set for; empty means all.
    #[serde(default)]
    pub requests: Vec<Request>,
    /// The holiday calendar by which an end on a free day moves to the next working day; none where it stays.
    #[serde(default)]
    pub rolls: Option<String>,
}

/// What a request costs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fee {
    /// Nothing.
    Free,
    /// The controller may charge something.
    MayCharge,
    /// Not found out.
    #[default]
    Unknown,
}

/// Whether the law binds Meta from abroad.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reach {
    /// By its own words.
    Yes,
    /// By its own words not, or only through a local establishment.
    No,
    /// Not found out, or disputed.
    #[default]
    Unclear,
}

/// The articles for each kind of request, as the law numbers them.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Articles {
    /// Objection.
    #[serde(default)]
    pub object: Option<String>,
    /// Restriction while the objection is examined.
    #[serde(default)]
    pub restrict: Option<String>,
    /// Access and copy.
    #[serde(default)]
    pub access: Option<String>,
    /// Correction.
    #[serde(default)]
    pub rectify: Option<String>,
    /// Deletion.
    #[serde(default)]
    pub erase: Option<String>,
}

/// A data-protection law.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Law {
    /// Stable id, as `eu-gdpr`.
    pub id: String,
    /// Its name by language; `en` always.
    pub names: Labels,
    /// The short name that letters use, by language; may be empty.
    #[serde(default)]
    pub short: Labels,
    /// Number and date in the official gazette.
    pub citation: String,
    /// The day from which people have its rights; none where unknown but in force.
    #[serde(default)]
    pub in_force: Option<Seen>,
    /// The objection right.
    pub object: ObjectionRight,
    /// Its articles.
    pub articles: Articles,
    /// The articles as written in other languages (`Art. 21 Abs. 1`), by language.
    #[serde(default)]
    pub articles_local: BTreeMap<String, Articles>,
    /// The time to answer.
    #[serde(default)]
    pub answer: Option<AnswerTime>,
    /// The cost.
    #[serde(default)]
    pub fee: Fee,
    /// Whether it binds Meta.
    #[serde(default)]
    pub reach: Reach,
    /// Who takes complaints where the place names nobody. `advice::authority` holds the whole order.
    #[serde(default)]
    pub authority: Option<String>,
    /// Where all this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

/// A country, or a part of one with a law or authority of its own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// ISO 3166-1 (`DE`) or 3166-2 (`US-TX`) code.
    pub code: String,
    /// Its laws, oldest first: the last one in force counts. Empty where there is no general law.
    pub laws: Vec<String>,
    /// Who is responsible for the data of people there.
    pub controller: String,
    /// Who takes complaints, where it is not the authority of the place's own law.
    #[serde(default)]
    pub authority: Option<String>,
    /// A sub-place's own name by language, where CLDR has none for it.
    #[serde(default)]
    pub names: Labels,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

impl Place {
    /// The country part of the code.
    #[must_use]
    pub fn country(&self) -> &str {
        self.code.split('-').next().unwrap_or(&self.code)
    }

    /// Whether this is a part of a country.
    #[must_use]
    pub fn is_subdivision(&self) -> bool {
        self.code.contains('-')
    }
}

/// Who decides over the data: a company of the Meta group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controller {
    /// Stable id.
    pub id: String,
    /// Registered name.
    pub name: String,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

/// A body that takes complaints: usually the supervisory authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Stable id.
    pub id: String,
    /// Name in its own language.
    pub name: String,
    /// English name.
    #[serde(default)]
    pub name_en: Option<String>,
    /// Home page.
    #[serde(default)]
    pub website: Option<String>,
    /// The page where a complaint starts.
    #[serde(default)]
    pub complaint: Option<String>,
    /// E-mail address.
    #[serde(default)]
    pub email: Option<String>,
    /// Languages it works in, as tags.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

/// A named set of places that Meta treats alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// Stable id, as `eu-eea`.
    pub id: String,
    /// Codes of places; a country stands for all its parts. Empty means everywhere.
    pub places: Vec<String>,
}

/// Which information a request is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum About {
    /// What the person shared on Meta's own products.
    #[default]
    Own,
    /// What Meta took about the person from elsewhere.
    ThirdParty,
}

/// Where the person has an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Account {
    /// Facebook, with Messenger.
    #[default]
    Facebook,
    /// Instagram.
    Instagram,
    /// Threads.
    Threads,
    /// WhatsApp, for chats with Meta AI.
    Whatsapp,
    /// A Meta account: the Meta AI app, Quest, glasses.
    Meta,
    /// No account at all.
    NoAccount,
}

/// What the person wants Meta to do: the four choices of Meta's form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Request {
    /// Object to the use or restrict it.
    #[default]
    Object,
    /// See, download or correct.
    Access,
    /// Delete.
    Delete,
    /// Anything else.
    Other,
}

/// Whether a form is in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum FormStatus {
    /// Meta's own text links it within the last months.
    Current,
    /// Reported, but not by Meta lately.
    Unconfirmed,
    /// Gone: kept so that an old link is recognised.
    Retired,
}

/// A page of Meta's where a request can be made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Form {
    /// Stable id.
    pub id: String,
    /// Address.
    pub url: String,
    /// Exact titles by language.
    #[serde(default)]
    pub titles: Labels,
    /// Which information it is for; none for general channels.
    #[serde(default)]
    pub about: Option<About>,
    /// Whether one must be logged in.
    pub login: bool,
    /// Whether it is in use.
    pub status: FormStatus,
    /// First sighting.
    #[serde(default)]
    pub first_seen: Option<Seen>,
    /// Last sighting.
    #[serde(default)]
    pub last_seen: Option<Seen>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

/// Whether a form asks for a reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum ReasonField {
    /// It can't be sent without one.
    Required,
    /// The field may stay empty.
    Optional,
    /// There is no such field.
    Absent,
}

/// What a form asks of people in a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fields {
    /// The reason.
    pub reason: ReasonField,
    /// The fewest characters a reason must have; 0 where none is known.
    #[serde(default)]
    pub reason_min_chars: u16,
    /// Prompts and screenshots that show the person's data in an AI answer.
    #[serde(default)]
    pub evidence: bool,
    /// A code is sent by e-mail and must be typed in.
    #[serde(default)]
    pub email_code: bool,
    /// The country must be chosen.
    #[serde(default)]
    pub country: bool,
}

/// Whether Meta opens a form to people in a region (factor F of the outlook).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Offered {
    /// Meta's own text says so.
    ByMeta,
    /// Several independent sources say so.
    BySeveral,
    /// One source says so.
    ByOne,
    /// Sources contradict one another.
    Contradictory,
    /// Nothing is known.
    Unknown,
    /// Meta said there is none.
    Refused,
}

/// What Meta answered in a region (factor P of the outlook).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Practice {
    /// Granted as a matter of course.
    Granted,
    /// Mostly granted, or granted and refused.
    Mixed,
    /// Nothing is known.
    Unknown,
    /// Refused.
    Refused,
}

/// How long Meta's answer took others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Pace {
    /// Minutes.
    Minutes,
    /// Minutes to a day.
    Day,
    /// Nothing is known.
    Unknown,
}

/// Whether a reason speaks for a yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Effect {
    /// It makes a yes more likely.
    For,
    /// It makes a yes less likely.
    Against,
    /// It can go either way.
    Unclear,
}

/// One observed thing that bears on the outlook; its sentence is the Fluent message `outlook-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Stable id.
    pub id: String,
    /// Which way it points.
    pub effect: Effect,
    /// Where it was read.
    pub sources: Vec<String>,
}

/// What is known of Meta's practice for some places, one kind of information and one kind of request: which forms,
/// what they ask, what Meta answered. The first offer in the file that fits a question counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Stable id.
    pub id: String,
    /// Regions it holds for.
    pub regions: Vec<String>,
    /// Which information.
    pub about: About,
    /// Which requests.
    pub requests: Vec<Request>,
    /// Which accounts; empty means all.
    #[serde(default)]
    pub accounts: Vec<Account>,
    /// Forms, the best first, then the fallbacks. Empty only where Meta offers none.
    pub forms: Vec<String>,
    /// What the form asks here.
    pub fields: Fields,
    /// Factor F.
    pub offered: Offered,
    /// Factor P.
    pub practice: Practice,
    /// How fast Meta answered others.
    pub pace: Pace,
    /// Whether this is one of Meta's general tools (download, deletion) that serve everybody.
    #[serde(default)]
    pub general_tool: bool,
    /// What was observed.
    pub evidence: Vec<Evidence>,
    /// The day it was checked.
    pub checked: Date,
}

/// One click on the way to a form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The Fluent id of the sentence that says where on the screen to look.
    pub screen: String,
    /// The exact label to choose, by the language of the person's Facebook; empty where it is a picture.
    #[serde(default)]
    pub choose: Labels,
    /// Other labels seen for the same thing, by language.
    #[serde(default)]
    pub variants: Vec<Labels>,
    /// The picture.
    pub scene: Scene,
}

/// A way through Meta's screens to a form, as seen at some time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Path {
    /// Stable id.
    pub id: String,
    /// The device.
    pub device: Device,
    /// Which information the form at its end is for.
    pub about: About,
    /// Accounts (apps) it was seen in.
    pub accounts: Vec<Account>,
    /// Regions it was seen in.
    pub regions: Vec<String>,
    /// The page shown in the drawn browser's address line.
    pub host: String,
    /// The form it ends on.
    pub form: String,
    /// When it was last seen.
    pub seen: Seen,
    /// Its steps.
    pub steps: Vec<Step>,
    /// Where it was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

/// A reason a person may have. Messages: `reason-<id>` (the tick box), `letter-reason-<id>` (in the letter).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// Stable id.
    pub id: String,
    /// Which information it fits.
    pub about: Vec<About>,
    /// Which requests it fits.
    pub requests: Vec<Request>,
    /// Regions it fits; empty means everywhere.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Accounts it fits; empty means all. It does not count for information from elsewhere.
    #[serde(default)]
    pub accounts: Vec<Account>,
}

/// Another setting that protects. Messages: `switch-<id>` (title), `-does`, `-limits`, `-where`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    /// Stable id.
    pub id: String,
    /// Accounts it is for.
    pub accounts: Vec<Account>,
    /// Regions it exists in.
    pub regions: Vec<String>,
    /// A page to open, where one is known.
    #[serde(default)]
    pub opens: Option<String>,
    /// The exact labels to follow, in order.
    #[serde(default)]
    pub labels: Vec<Labels>,
    /// Whether it helps where no objection is offered.
    #[serde(default)]
    pub helps_instead: bool,
    /// When it was last seen.
    #[serde(default)]
    pub seen: Option<Seen>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

/// A part of the page that explains what Meta trains on. Messages: `trained-<id>-title`, `trained-<id>-text`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explainer {
    /// Stable id.
    pub id: String,
    /// Where it was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}

/// A public holiday rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holiday {
    /// The same date every year: month, day.
    Fixed(i8, i8),
    /// The first Monday of a month.
    FirstMonday(i8),
    /// The last Monday of a month.
    LastMonday(i8),
    /// Days after Easter Sunday (Easter Monday is 1, Good Friday -2).
    Easter(i16),
    /// 1 February if that is a Friday, else the first Monday of February (Ireland's Saint Brigid's Day).
    SaintBrigid,
}

/// The public holidays at a controller's seat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayCalendar {
    /// Stable id, as `ireland`.
    pub id: String,
    /// Its rules.
    pub holidays: Vec<Holiday>,
    /// Where this was read.
    pub sources: Vec<String>,
    /// How well it is backed.
    pub mark: Mark,
    /// The day it was checked.
    pub checked: Date,
}
