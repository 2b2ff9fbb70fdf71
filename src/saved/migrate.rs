//! From each version's shape to the next: one step a version, forward only.
//!
//! The same text always leads to the same people, cases and ids, and taking it over once more changes nothing: that
//! makes an interrupted migration harmless. What a version did not write down on the day is asked of a function from
//! outside that knows the facts; what it can't tell either stays unknown. Such events say so.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::settings::{Look, Preferences, Settings, WindowPlace};
use super::{Unreadable, v1};
use crate::cases::{
    Answers, Case, CaseKey, Draft, Event, Fingerprint, Instead, LETTER_LIMIT, Length, LetterId, Person, PersonId,
    Reply, Rewritten, Sent, Topic, What, clean_within,
};
use crate::knowledge::{ControllerId, Device, ProductId, Request, Scope, Subject};

/// What is known of a letter of an older version.
#[derive(Clone, Copy, Debug)]
pub struct WhenSent<'a> {
    /// What it was about.
    pub subject: &'a Subject,
    /// What was asked.
    pub request: Request,
    /// Code of the place that the file knows: the person's place when it was last written.
    pub place: Option<&'a str>,
    /// The form's id.
    pub form: &'a str,
    /// The day it was sent.
    pub on: Date,
}

/// What the facts say about such a letter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frozen {
    /// The form's address.
    pub url: Option<String>,
    /// Id of the law that counted on that day.
    pub law: Option<String>,
    /// Id of the seat.
    pub seat: Option<String>,
    /// Registered name of the seat.
    pub entity: Option<String>,
    /// Id of the authority.
    pub authority: Option<String>,
    /// The last day for the answer.
    pub due: Option<Date>,
}

/// Fills in what an older version did not write down.
pub type Then<'a> = dyn Fn(&WhenSent<'_>) -> Frozen + 'a;

/// What a file of an older version becomes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Migrated {
    /// How the app should be.
    pub settings: Settings,
    /// The one person it knew.
    pub person: Person,
    /// Their cases, by their keys.
    pub cases: Vec<MigratedCase>,
    /// The parts that could not be read.
    pub unread: Vec<String>,
}

/// A case from an older version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MigratedCase {
    /// Which case.
    pub key: CaseKey,
    /// What was being written.
    pub draft: Draft,
    /// The letters sent, the first one first.
    pub letters: Vec<MigratedLetter>,
}

/// A letter from an older version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MigratedLetter {
    /// The day it was sent.
    pub on: Date,
    /// What was frozen or filled in; its number is given where it is merged.
    pub sent: Sent,
    /// Its text.
    pub text: String,
    /// What was answered.
    pub reply: Option<Reply>,
}

/// From version 1, `state.ron`, to today's shape.
///
/// # Errors
/// [`Unreadable`] where the text is no state, or one of another version.
pub fn from_v1(text: &str, then: &Then<'_>) -> Result<Migrated, Unreadable> {
    let state = v1::read(text).map_err(|error| match error {
        v1::NotRead::Shape(error) => Unreadable::Shape(error),
        v1::NotRead::Vast => Unreadable::Vast,
        v1::NotRead::Version(version) => Unreadable::Newer(version),
    })?;
    let me = PersonId::me();
    let mut cases = Cases {
        person: &me,
        place: state.answers.subdivision.as_ref().or(state.answers.country.as_ref()),
        all: BTreeMap::new(),
    };
    for sent in &state.sent {
        cases.add_letter(sent, then);
    }
    cases.add_drafts(&state.answers);
    let cases = cases.all.into_values().collect();
    Ok(Migrated {
        settings: settings(&state, &me),
        person: Person { answers: answers(&state.answers), ..Person::new(me) },
        cases,
        unread: state.unread,
    })
}

fn settings(state: &v1::State, person: &PersonId) -> Settings {
    let old = &state.preferences;
    let look = match old.look {
        v1::Look::System => Look::System,
        v1::Look::Light => Look::Light,
        v1::Look::Dark => Look::Dark,
        v1::Look::HighContrast => Look::HighContrast,
    };
    let usual = Preferences::default();
    let preferences = Preferences {
        language: old.language.clone(),
        text_size: old.text_size.unwrap_or(usual.text_size),
        look,
        on_top: old.on_top,
        less_motion: old.less_motion,
    };
    Settings {
        preferences: preferences.cleaned(),
        window: state.window.as_ref().map(|window| WindowPlace { size: window.size, position: window.position }),
        person: person.clone(),
        page: state.page.map(|page| page.id().to_owned()),
    }
}

fn answers(old: &v1::Answers) -> Answers {
    let products: Vec<ProductId> = old.accounts.iter().filter_map(|account| product(*account)).collect();
    Answers {
        country: old.country.clone(),
        subdivision: old.subdivision.clone(),
        controller: None,
        topic: old.topic.map(|topic| match topic {
            v1::Topic::Own => Topic::Own,
            v1::Topic::ThirdParty => Topic::ThirdParty,
            v1::Topic::Both => Topic::Both,
        }),
        products: products.into_iter().collect(),
        no_account: old.accounts.contains(&v1::Account::NoAccount),
        current: old.current.and_then(subject),
        request: old.request.map(request),
        instead: old.instead.clone().map(|instead| match instead {
            v1::Instead::Switch(id) => Instead::Switch(id),
            v1::Instead::ThirdPartyForm => Instead::ThirdPartyForm,
        }),
        device: old.device.map(|device| match device {
            v1::Device::Computer => Device::Computer,
            v1::Device::Android => Device::Android,
            v1::Device::Iphone => Device::Iphone,
        }),
        product_language: old.meta_language.clone(),
    }
}

fn product(account: v1::Account) -> Option<ProductId> {
    ProductId::new(account.product()?)
}

fn subject(matter: v1::Matter) -> Option<Subject> {
    let scope = match matter {
        v1::Matter::Own(account) => product(account).map_or(Scope::NoAccount, Scope::Product),
        v1::Matter::ThirdParty => Scope::Elsewhere,
    };
    Some(Subject { controller: ControllerId::new(v1::CONTROLLER)?, scope })
}

fn request(request: v1::Request) -> Request {
    match request {
        v1::Request::Object => Request::Object,
        v1::Request::Access => Request::Access,
        v1::Request::Delete => Request::Delete,
        v1::Request::Other => Request::Other,
    }
}

/// The cases found so far.
struct Cases<'a> {
    person: &'a PersonId,
    place: Option<&'a String>,
    all: BTreeMap<CaseKey, MigratedCase>,
}

impl Cases<'_> {
    fn case(&mut self, matter: v1::Matter, asked: v1::Request) -> Option<&mut MigratedCase> {
        let key = CaseKey { person: self.person.clone(), subject: subject(matter)?, request: request(asked) };
        let empty = MigratedCase { key: key.clone(), draft: Draft::default(), letters: Vec::new() };
        Some(self.all.entry(key).or_insert(empty))
    }

    fn add_letter(&mut self, old: &v1::Sent, then: &Then<'_>) {
        let place = self.place.cloned();
        let Some(case) = self.case(old.matter, old.request) else { return };
        let (subject, request) = (&case.key.subject, case.key.request);
        let frozen = then(&WhenSent { subject, request, place: place.as_deref(), form: &old.form, on: old.on });
        let mut text = old.text.clone();
        clean_within(&mut text, LETTER_LIMIT);
        let sent = Sent {
            form: old.form.clone(),
            url: frozen.url,
            place,
            law: frozen.law,
            seat: frozen.seat,
            entity: frozen.entity,
            authority: frozen.authority,
            due: frozen.due,
            letter: LetterId::default(),
            text: Fingerprint::of(&text),
        };
        let reply = old.answer.map(|answer| match answer {
            v1::MetaAnswer::Yes => Reply::Yes,
            v1::MetaAnswer::No => Reply::No,
            v1::MetaAnswer::More => Reply::More,
            v1::MetaAnswer::Silence => Reply::Silence,
        });
        case.letters.push(MigratedLetter { on: old.on, sent, text, reply });
    }

    /// Version 1 had one draft for everything. It goes to the matter that was being done, and to those that were still
    /// to be done: there it would have been used next.
    fn add_drafts(&mut self, old: &v1::Answers) {
        let Some(asked) = old.request.or_else(|| Some(old.rewritten.as_ref()?.request)) else { return };
        let now = old.matter();
        for matter in old.matters() {
            let draft = draft(old, matter, asked);
            let Some(case) = self.case(matter, asked) else { continue };
            if Some(matter) == now || case.letters.is_empty() {
                case.draft = draft;
            }
        }
        self.all.retain(|_, case| !case.letters.is_empty() || case.draft != Draft::default());
    }
}

fn draft(old: &v1::Answers, matter: v1::Matter, asked: v1::Request) -> Draft {
    let rewritten = old.rewritten.as_ref().filter(|text| text.about == matter.about() && text.request == asked);
    let draft = Draft {
        reasons: old.reasons.clone(),
        own_words: old.own_words.clone(),
        letter_language: old.letter_language.clone(),
        length: match old.length {
            v1::Length::Short => Length::Short,
            v1::Length::Full => Length::Full,
        },
        rewritten: rewritten.map(|text| Rewritten { text: text.text.clone(), place: text.place.clone() }),
    };
    draft.cleaned()
}

/// Takes a person over where nothing was answered yet; what was answered since counts.
#[must_use]
pub fn merge_person(there: Option<Person>, migrated: &Person) -> Person {
    there.filter(|person| person.answers != Answers::default()).unwrap_or_else(|| migrated.clone())
}

/// Takes a case over into the one that is there: the draft where none was begun, and the letters that are missing, each
/// where its day puts it. Says which texts are to be kept under which numbers.
#[must_use]
pub fn merge_case(there: Option<Case>, migrated: &MigratedCase) -> (Case, Vec<(LetterId, String)>) {
    let mut case = there.unwrap_or_else(|| Case::new(migrated.key.clone()));
    if case.draft == Draft::default() {
        case.draft.clone_from(&migrated.draft);
    }
    let mut texts = Vec::new();
    for letter in &migrated.letters {
        if is_there(&case, letter) {
            add_reply(&mut case, letter);
        } else {
            let number = case.next_letter();
            insert(&mut case, letter, number);
            texts.push((number, letter.text.clone()));
        }
    }
    (case, texts)
}

fn is_there(case: &Case, letter: &MigratedLetter) -> bool {
    let Sent { form, text, .. } = &letter.sent;
    let is_same = |on: Date, sent: &Sent| on == letter.on && sent.form == *form && sent.text == *text;
    // One that was taken over before may have got another day since.
    let is_moved = |event: &Event| match &event.what {
        What::Sent(sent) => event.filled_in && is_same(letter.on, sent),
        What::Answered(_) => false,
    };
    case.letters().any(|(on, sent)| is_same(on, sent)) || case.events.iter().any(is_moved)
}

fn add_reply(case: &mut Case, letter: &MigratedLetter) {
    let is_last = case.sent().is_some_and(|(_, sent)| sent.text == letter.sent.text);
    if let (true, None, Some(reply)) = (is_last, case.answer(), letter.reply) {
        case.events.push(Event { on: letter.on, what: What::Answered(reply), filled_in: true });
    }
}

/// The day of an answer was not kept: the day of the letter stands for it.
fn insert(case: &mut Case, letter: &MigratedLetter, number: LetterId) {
    let at = case.events.iter().position(|event| event.on > letter.on).unwrap_or(case.events.len());
    let sent = What::Sent(Sent { letter: number, ..letter.sent.clone() });
    let reply = letter.reply.map(What::Answered);
    let events = [Some(sent), reply].into_iter().flatten();
    case.events.splice(at..at, events.map(|what| Event { on: letter.on, what, filled_in: true }));
}
