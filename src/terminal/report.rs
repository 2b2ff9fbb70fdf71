//! The advice as `prepare` prints it: the JSON of the public contract, schema 1. Unknown is null, never empty.

use jiff::civil::Date;
use serde::Serialize;

use super::contract::word;
use super::{Prepare, Trouble};
use crate::advice::authority::authority;
use crate::advice::deadline::deadline_of;
use crate::advice::{Advice, Band, Confidence, Question, advise, law, letter, tasks};
use crate::knowledge::{
    About, ByLanguage as _, Effect, FormStatus, Knowledge, Place, ReasonField, Request, Seen, Subject, Switch,
};
use crate::language::{Countries, Words, m};

/// The whole advice.
#[derive(Debug, Serialize)]
pub struct Report {
    pub schema: u32,
    pub knowledge_date: Option<Date>,
    pub place: PlaceReport,
    #[serde(serialize_with = "word")]
    pub about: About,
    pub account: String,
    #[serde(serialize_with = "word")]
    pub request: Request,
    pub law: Option<LawReport>,
    pub outlook: OutlookReport,
    pub form: Option<FormReport>,
    pub path: Option<PathReport>,
    pub tasks: Vec<String>,
    pub text: Option<TextReport>,
    pub deadline: Option<DeadlineReport>,
    pub authority: Option<AuthorityReport>,
    pub also: Vec<AlsoReport>,
}

#[derive(Debug, Serialize)]
pub struct PlaceReport {
    pub country: String,
    pub subdivision: Option<String>,
    pub name: String,
}

#[derive(Debug, Serialize)]
pub struct LawReport {
    pub id: String,
    pub name: String,
    pub basis: Option<String>,
    pub controller: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct OutlookReport {
    #[serde(serialize_with = "word")]
    pub band: Band,
    #[serde(serialize_with = "word")]
    pub confidence: Confidence,
    pub reasons: Vec<ReasonReport>,
}

#[derive(Debug, Serialize)]
pub struct ReasonReport {
    pub id: String,
    pub text: String,
    #[serde(serialize_with = "word")]
    pub effect: Effect,
    pub sources: Vec<String>,
    pub checked: Option<Date>,
}

#[derive(Debug, Serialize)]
pub struct FormReport {
    pub id: String,
    pub url: String,
    pub title: Option<String>,
    #[serde(serialize_with = "word")]
    pub status: FormStatus,
    pub last_seen: Option<Seen>,
    pub login: bool,
    #[serde(serialize_with = "word")]
    pub reason_field: ReasonField,
    pub reason_min_chars: u16,
    pub evidence: bool,
    pub email_code: bool,
    pub fallbacks: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct PathReport {
    pub id: String,
    pub seen: Seen,
    pub steps: Vec<StepReport>,
}

#[derive(Debug, Serialize)]
pub struct StepReport {
    pub screen: String,
    pub choose: Option<String>,
    pub english: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct TextReport {
    pub language: String,
    pub body: String,
    pub characters: usize,
}

#[derive(Debug, Serialize)]
pub struct DeadlineReport {
    pub sent: Date,
    pub due: Date,
    pub rule: String,
    pub source: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct AuthorityReport {
    pub name: String,
    pub website: Option<String>,
    pub complaint: Option<String>,
}

/// A setting that protects. The contract promises the first two; the text tells the rest.
#[derive(Debug, Serialize)]
pub struct AlsoReport {
    pub id: String,
    pub title: String,
    #[serde(skip)]
    pub does: String,
    #[serde(skip)]
    pub limits: String,
    #[serde(skip)]
    pub found: String,
    #[serde(skip)]
    pub labels: Vec<String>,
    #[serde(skip)]
    pub url: Option<String>,
    /// Whether it helps where nothing is offered.
    #[serde(skip)]
    pub helps_instead: bool,
}

impl Report {
    /// Answers a case about a subject; `account` is how it was named.
    pub fn new(
        knowledge: &'static Knowledge,
        words: &Words,
        case: &Prepare,
        (subject, account): (Subject, String),
        today: Date,
    ) -> Result<Self, Trouble> {
        let place = place_code(knowledge, words, case)?;
        let question = Question { place, subject, request: case.request.into() };
        let chosen = known_reasons(knowledge, case)?;
        let advice = advise(knowledge, &question, today).ok_or_else(|| Trouble::Country(case.country.clone()))?;
        fit(&advice, &chosen)?;
        Ok(Self {
            schema: 1,
            knowledge_date: knowledge.date(),
            place: PlaceReport {
                country: advice.place.country().to_owned(),
                subdivision: advice.place.is_subdivision().then(|| advice.place.code.clone()),
                name: words.place(&advice.place.code),
            },
            about: question.about(),
            account,
            request: question.request,
            law: law_report(&advice, words),
            outlook: outlook_report(&advice, words),
            form: form_report(&advice, words),
            path: path_report(&advice, words),
            tasks: tasks_report(&advice, words),
            text: text_report(&advice, words, &chosen),
            deadline: case.sent.and_then(|sent| deadline_report(&advice, knowledge, words, sent)),
            authority: authority_report(&advice),
            also: also_report(&advice, words),
        })
    }
}

fn place_code(knowledge: &Knowledge, words: &Words, case: &Prepare) -> Result<String, Trouble> {
    let country = country(knowledge, words, &case.country).ok_or_else(|| Trouble::Country(case.country.clone()))?;
    let Some(part) = &case.subdivision else { return Ok(country.code.clone()) };
    let fits =
        |code: &str| knowledge.place(code).filter(|place| place.is_subdivision() && place.country() == country.code);
    let found = fits(part.trim()).or_else(|| fits(&format!("{}-{}", country.code, part.trim())));
    found.map(|place| place.code.clone()).ok_or_else(|| Trouble::Subdivision(part.clone()))
}

/// The country with this code, or that alone is called so: by the names that the window's search knows too.
fn country<'k>(knowledge: &'k Knowledge, words: &Words, name: &str) -> Option<&'k Place> {
    let by_code = knowledge.place(name.trim()).filter(|place| !place.is_subdivision());
    by_code.or_else(|| knowledge.place(Countries::new(words.tag()).named(name)?))
}

fn known_reasons<'c>(knowledge: &Knowledge, case: &'c Prepare) -> Result<Vec<&'c str>, Trouble> {
    let known = |id: &String| knowledge.reasons.iter().any(|reason| reason.id == *id);
    match case.reasons.iter().find(|id| !known(id)) {
        Some(id) => Err(Trouble::Reason(id.clone())),
        None => Ok(case.reasons.iter().map(String::as_str).collect()),
    }
}

/// A letter without a reason that somebody asked for would be another letter, and one with it would be untrue.
fn fit(advice: &Advice<'_>, chosen: &[&str]) -> Result<(), Trouble> {
    let fits = |id: &&&str| advice.reasons.iter().any(|reason| reason.id == **id);
    match chosen.iter().find(|id| !fits(id)) {
        Some(id) => Err(Trouble::UnfitReason((*id).to_owned())),
        None => Ok(()),
    }
}

fn law_report(advice: &Advice<'_>, words: &Words) -> Option<LawReport> {
    let law = advice.law?;
    let name = law.name_in(words.tag());
    Some(LawReport {
        id: law.id.clone(),
        name: law.full_name_in(words.tag()).to_owned(),
        basis: law::article(law, advice.question.request, words.tag())
            .map(|article| words.say(m::letter_basis(article, name))),
        controller: advice.seat.map(|seat| seat.entity.clone()),
    })
}

fn outlook_report(advice: &Advice<'_>, words: &Words) -> OutlookReport {
    let reasons = advice.outlook.reasons.iter().map(|reason| ReasonReport {
        id: reason.id.to_owned(),
        text: crate::language::wording::outlook_reason(words, advice, reason.id),
        effect: reason.effect,
        sources: reason.sources.iter().map(|source| source.url.clone()).collect(),
        checked: reason.sources.iter().map(|source| source.checked).max(),
    });
    OutlookReport { band: advice.outlook.band, confidence: advice.outlook.confidence, reasons: reasons.collect() }
}

fn form_report(advice: &Advice<'_>, words: &Words) -> Option<FormReport> {
    let form = advice.form?;
    let fields = advice.fields();
    Some(FormReport {
        id: form.id.clone(),
        url: form.url.clone(),
        title: form.titles.in_language(words.tag()).cloned(),
        status: form.status,
        last_seen: form.last_seen,
        login: form.login,
        reason_field: fields.reason,
        reason_min_chars: fields.reason_min_chars,
        evidence: fields.evidence,
        email_code: fields.email_code,
        fallbacks: advice.fallbacks.iter().map(|form| form.url.clone()).collect(),
    })
}

fn path_report(advice: &Advice<'_>, words: &Words) -> Option<PathReport> {
    let path = advice.paths.first()?;
    let steps = path.steps.iter().map(|step| StepReport {
        screen: words.say_fact(&step.screen),
        choose: step.choose.in_language(words.tag()).cloned(),
        english: step.choose.get("en").cloned(),
    });
    Some(PathReport { id: path.id.clone(), seen: path.seen, steps: steps.collect() })
}

fn tasks_report(advice: &Advice<'_>, words: &Words) -> Vec<String> {
    let tasks = advice.form.map(|form| tasks::tasks(advice, form)).unwrap_or_default();
    tasks.iter().map(|task| crate::language::wording::task(words, task).words).collect()
}

fn text_report(advice: &Advice<'_>, words: &Words, chosen: &[&str]) -> Option<TextReport> {
    advice.form?;
    if !advice.takes_letter() {
        return None;
    }
    let brief = letter::Brief::new(advice, chosen.iter().copied(), words.tag());
    let letter = crate::language::wording::letter(words, &brief);
    Some(TextReport { language: letter.language.clone(), characters: letter.characters(), body: letter.body() })
}

fn deadline_report(
    advice: &Advice<'static>,
    knowledge: &'static Knowledge,
    words: &Words,
    sent: Date,
) -> Option<DeadlineReport> {
    let law = law::law_on(knowledge, advice.place, sent)?;
    let found = deadline_of(advice, knowledge, sent)?;
    let article = found.article.map(|article| words.say(m::letter_basis(article, law.name_in(words.tag()))));
    Some(DeadlineReport {
        sent: found.sent,
        due: found.due,
        rule: article.unwrap_or_else(|| crate::language::wording::span(words, found.span)),
        source: knowledge.sources_of(&law.sources).first().map(|source| source.url.clone()),
    })
}

fn authority_report(advice: &Advice<'_>) -> Option<AuthorityReport> {
    let authority = advice.authority?;
    Some(AuthorityReport {
        name: authority.name.clone(),
        website: authority.website.clone(),
        complaint: authority.complaint.clone(),
    })
}

fn also_report(advice: &Advice<'_>, words: &Words) -> Vec<AlsoReport> {
    let also = |switch: &&Switch| AlsoReport {
        id: switch.id.clone(),
        title: words.say_fact(&format!("switch-{}", switch.id)),
        does: words.say_fact(&format!("switch-{}-does", switch.id)),
        limits: words.say_fact(&format!("switch-{}-limits", switch.id)),
        found: words.say_fact(&format!("switch-{}-where", switch.id)),
        labels: switch.labels.iter().filter_map(|labels| labels.in_language(words.tag()).cloned()).collect(),
        url: switch.opens.clone(),
        helps_instead: switch.helps_instead,
    };
    advice.switches.iter().map(also).collect()
}

/// The text in the language, or else in English.
/// A line of `countries`.
#[derive(Debug, Serialize)]
pub struct CountryReport {
    pub code: String,
    pub name: String,
    pub law: Option<CountryLaw>,
    pub authority: Option<String>,
    pub sources: Vec<String>,
    pub checked: Date,
}

#[derive(Debug, Serialize)]
pub struct CountryLaw {
    pub id: String,
    pub name: String,
}

/// Every place known, with the law in force there today.
pub fn countries(knowledge: &'static Knowledge, words: &Words, today: Date) -> Vec<CountryReport> {
    let line = |place: &'static Place| {
        let law = law::law_on(knowledge, place, today);
        CountryReport {
            code: place.code.clone(),
            name: words.place(&place.code),
            law: law.map(|law| CountryLaw { id: law.id.clone(), name: law.full_name_in(words.tag()).to_owned() }),
            authority: authority(knowledge, place, today).map(|authority| authority.name.clone()),
            sources: knowledge.sources_of(&place.sources).iter().map(|source| source.url.clone()).collect(),
            checked: place.checked,
        }
    };
    knowledge.places.iter().map(line).collect()
}
