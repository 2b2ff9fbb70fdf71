//! The advice as `prepare` prints it: the JSON of the public contract, schema 1. Unknown is null, never empty.

use jiff::civil::Date;
use serde::Serialize;

use super::{Prepare, Trouble};
use crate::advice::authority::authority;
use crate::advice::deadline::deadline_of;
use crate::advice::{Advice, Band, Confidence, Question, advise, law, letter, tasks};
use crate::knowledge::{ByLanguage as _, Effect, FormStatus, Knowledge, ReasonField};
use crate::language::Words;

/// The whole advice.
#[derive(Debug, Serialize)]
pub struct Report {
    pub schema: u32,
    pub knowledge_date: Option<String>,
    pub place: PlaceReport,
    pub about: &'static str,
    pub account: &'static str,
    pub request: &'static str,
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
    pub band: &'static str,
    pub confidence: &'static str,
    pub reasons: Vec<ReasonReport>,
}

#[derive(Debug, Serialize)]
pub struct ReasonReport {
    pub id: String,
    pub text: String,
    pub effect: &'static str,
    pub sources: Vec<String>,
    pub checked: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct FormReport {
    pub id: String,
    pub url: String,
    pub title: Option<String>,
    pub status: &'static str,
    pub last_seen: Option<String>,
    pub login: bool,
    pub reason_field: &'static str,
    pub reason_min_chars: u16,
    pub evidence: bool,
    pub email_code: bool,
    pub fallbacks: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct PathReport {
    pub id: String,
    pub seen: String,
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
    pub sent: String,
    pub due: String,
    pub rule: String,
    pub source: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct AuthorityReport {
    pub name: String,
    pub website: Option<String>,
    pub complaint: Option<String>,
}

#[derive(Debug, Serialize)]
pub struct AlsoReport {
    pub id: String,
    pub title: String,
}

impl Report {
    /// Answers a case.
    pub fn new(knowledge: &'static Knowledge, words: &Words, case: &Prepare, today: Date) -> Result<Self, Trouble> {
        let place = place_code(knowledge, case)?;
        let question =
            Question { place, about: case.about.into(), account: case.account.into(), request: case.request.into() };
        let chosen = known_reasons(knowledge, case)?;
        let advice = advise(knowledge, &question, today).ok_or_else(|| Trouble::Country(case.country.clone()))?;
        fit(&advice, &chosen)?;
        Ok(Self {
            schema: 1,
            knowledge_date: knowledge.date().map(|date| date.to_string()),
            place: PlaceReport {
                country: advice.place.country().to_owned(),
                subdivision: advice.place.is_subdivision().then(|| advice.place.code.clone()),
                name: words.place(&advice.place.code),
            },
            about: about_word(&question),
            account: account_word(&question),
            request: request_word(&question),
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

fn place_code(knowledge: &Knowledge, case: &Prepare) -> Result<String, Trouble> {
    let country = knowledge
        .place(case.country.trim())
        .filter(|place| !place.is_subdivision())
        .ok_or_else(|| Trouble::Country(case.country.clone()))?;
    let Some(part) = &case.subdivision else { return Ok(country.code.clone()) };
    let fits =
        |code: &str| knowledge.place(code).filter(|place| place.is_subdivision() && place.country() == country.code);
    let found = fits(part.trim()).or_else(|| fits(&format!("{}-{}", country.code, part.trim())));
    found.map(|place| place.code.clone()).ok_or_else(|| Trouble::Subdivision(part.clone()))
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
        basis: law::article(law, advice.question.request, words.tag()).map(|article| format!("{article} {name}")),
        controller: advice.seat.map(|seat| seat.entity.clone()),
    })
}

fn outlook_report(advice: &Advice<'_>, words: &Words) -> OutlookReport {
    let reasons = advice.outlook.reasons.iter().map(|reason| ReasonReport {
        id: reason.id.to_owned(),
        text: crate::wording::outlook_reason(words, advice, reason.id),
        effect: match reason.effect {
            Effect::For => "for",
            Effect::Against => "against",
            Effect::Unclear => "unclear",
        },
        sources: reason.sources.iter().map(|source| source.url.clone()).collect(),
        checked: reason.sources.iter().map(|source| source.checked).max().map(|date| date.to_string()),
    });
    OutlookReport {
        band: band_word(advice.outlook.band),
        confidence: confidence_word(advice.outlook.confidence),
        reasons: reasons.collect(),
    }
}

fn form_report(advice: &Advice<'_>, words: &Words) -> Option<FormReport> {
    let form = advice.form?;
    let fields = advice.fields();
    Some(FormReport {
        id: form.id.clone(),
        url: form.url.clone(),
        title: form.titles.in_language(words.tag()).cloned(),
        status: match form.status {
            FormStatus::Current => "current",
            FormStatus::Unconfirmed => "unconfirmed",
            FormStatus::Retired => "retired",
        },
        last_seen: form.last_seen.map(|seen| seen.to_string()),
        login: form.login,
        reason_field: match fields.reason {
            ReasonField::Required => "required",
            ReasonField::Optional => "optional",
            ReasonField::Absent => "absent",
        },
        reason_min_chars: fields.reason_min_chars,
        evidence: fields.evidence,
        email_code: fields.email_code,
        fallbacks: advice.fallbacks.iter().map(|form| form.url.clone()).collect(),
    })
}

fn path_report(advice: &Advice<'_>, words: &Words) -> Option<PathReport> {
    let path = advice.paths.first()?;
    let steps = path.steps.iter().map(|step| StepReport {
        screen: words.say(&step.screen),
        choose: step.choose.in_language(words.tag()).cloned(),
        english: step.choose.get("en").cloned(),
    });
    Some(PathReport { id: path.id.clone(), seen: path.seen.to_string(), steps: steps.collect() })
}

fn tasks_report(advice: &Advice<'_>, words: &Words) -> Vec<String> {
    let tasks = advice.form.map(|form| tasks::tasks(advice, form)).unwrap_or_default();
    tasks.iter().map(|task| crate::wording::task(words, task).words).collect()
}

fn text_report(advice: &Advice<'_>, words: &Words, chosen: &[&str]) -> Option<TextReport> {
    advice.form?;
    if !advice.takes_letter() {
        return None;
    }
    let brief = letter::Brief::new(advice, chosen.iter().copied(), words.tag());
    let letter = crate::wording::letter(words, &brief);
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
    let article = found.article.map(|article| format!("{article} {}", law.name_in(words.tag())));
    Some(DeadlineReport {
        sent: found.sent.to_string(),
        due: found.due.to_string(),
        rule: article.unwrap_or_else(|| crate::wording::span(words, found.span)),
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
    let title = |id: &str| words.say(&format!("switch-{id}"));
    advice.switches.iter().map(|switch| AlsoReport { id: switch.id.clone(), title: title(&switch.id) }).collect()
}

/// A line of `countries`.
#[derive(Debug, Serialize)]
pub struct CountryReport {
    pub code: String,
    pub name: String,
    pub law: Option<CountryLaw>,
    pub authority: Option<String>,
    pub sources: Vec<String>,
    pub checked: String,
}

#[derive(Debug, Serialize)]
pub struct CountryLaw {
    pub id: String,
    pub name: String,
}

/// Every place known, with the law in force there today.
pub fn countries(knowledge: &'static Knowledge, words: &Words, today: Date) -> Vec<CountryReport> {
    let line = |place: &'static crate::knowledge::Place| {
        let law = law::law_on(knowledge, place, today);
        CountryReport {
            code: place.code.clone(),
            name: words.place(&place.code),
            law: law.map(|law| CountryLaw { id: law.id.clone(), name: law.full_name_in(words.tag()).to_owned() }),
            authority: authority(knowledge, place, today).map(|authority| authority.name.clone()),
            sources: knowledge.sources_of(&place.sources).iter().map(|source| source.url.clone()).collect(),
            checked: place.checked.to_string(),
        }
    };
    knowledge.places.iter().map(line).collect()
}

fn band_word(band: Band) -> &'static str {
    match band {
        Band::VeryLikely => "very-likely",
        Band::Likely => "likely",
        Band::Uncertain => "uncertain",
        Band::Unlikely => "unlikely",
        Band::NotOffered => "not-offered",
    }
}

fn confidence_word(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

fn about_word(question: &Question) -> &'static str {
    use crate::knowledge::About;
    match question.about {
        About::Own => "own",
        About::ThirdParty => "third-party",
    }
}

fn account_word(question: &Question) -> &'static str {
    use crate::knowledge::Account;
    match question.account {
        Account::Facebook => "facebook",
        Account::Instagram => "instagram",
        Account::Threads => "threads",
        Account::Whatsapp => "whatsapp",
        Account::Meta => "meta",
        Account::NoAccount => "none",
    }
}

fn request_word(question: &Question) -> &'static str {
    use crate::knowledge::Request;
    match question.request {
        Request::Object => "object",
        Request::Access => "access",
        Request::Delete => "delete",
        Request::Other => "other",
    }
}
