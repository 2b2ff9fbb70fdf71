//! The advice as plain text, in the order in which a person would ask.

use super::facts;
use super::report::{AlsoReport, CountryReport, Report};
use crate::desktop::system;
use crate::knowledge::{About, Knowledge};
use crate::language::{Words, m, wording};

/// The whole advice, section by section.
pub fn report(report: &Report, words: &Words) -> String {
    let mut out = String::new();
    line(&mut out, &words.side_by_side(&[&report.place.name, &words.say(m::outlook_title())]));
    let band = words.say(wording::band(report.outlook.band));
    let confidence = words.say(wording::confidence(report.outlook.confidence));
    line(&mut out, &words.say(m::terminal_outlook(band, confidence)));
    for reason in &report.outlook.reasons {
        let effect = words.say(wording::effect(reason.effect));
        line(&mut out, &format!("- {}", words.say(m::named(effect, &reason.text))));
        for source in &reason.sources {
            line(&mut out, &format!("    {source}"));
        }
    }
    law(&mut out, report, words);
    form(&mut out, report, words);
    letter(&mut out, report, words);
    after(&mut out, report, words);
    out
}

fn law(out: &mut String, report: &Report, words: &Words) {
    heading(out, &words.say(m::outlook_fact_law()));
    match &report.law {
        Some(law) => {
            line(out, &law.name);
            for known in [&law.basis, &law.controller].into_iter().flatten() {
                line(out, known);
            }
        }
        None => line(out, &words.say(m::outlook_fact_law_none())),
    }
}

fn form(out: &mut String, report: &Report, words: &Words) {
    let Some(form) = &report.form else { return instead(out, report, words) };
    heading(out, &words.say(m::section_form()));
    line(out, &form.url);
    for fallback in &form.fallbacks {
        line(out, &words.say(m::terminal_fallback(fallback)));
    }
    if form.evidence {
        line(out, &words.say(m::go_evidence_text()));
    }
    if let Some(path) = &report.path {
        heading(out, &words.say(m::button_show_way()));
        for (number, step) in path.steps.iter().enumerate() {
            let choose = step.choose.as_deref().map(|label| words.say(m::steps_choose(label)));
            let sentences = words.paragraph(&[&step.screen, &choose.unwrap_or_default()]);
            line(out, &words.say(m::numbered(number + 1, sentences)));
        }
    }
    heading(out, &words.say(m::form_title()));
    for (number, task) in report.tasks.iter().enumerate() {
        line(out, &words.say(m::numbered(number + 1, task)));
    }
}

/// What there is to do where nothing is offered: as in the window, what helps instead first, then all other settings.
fn instead(out: &mut String, report: &Report, words: &Words) {
    let (helping, others): (Vec<_>, Vec<_>) = report.also.iter().partition(|also| also.helps_instead);
    let elsewhere = report.about == About::Own;
    if elsewhere || !helping.is_empty() {
        heading(out, &words.say(m::outlook_helps_title()));
    }
    for also in helping {
        setting(out, also, words);
    }
    if elsewhere {
        line(out, &format!("- {}", words.say(m::outlook_helps_third_party())));
        line(out, &format!("    {}", words.say(m::outlook_helps_third_party_text())));
        let place = &report.place;
        let part = place.subdivision.as_ref().map(|part| format!(" --subdivision {part}")).unwrap_or_default();
        line(out, &format!("    right-to-object prepare --country {}{part} --about third-party", place.country));
    }
    if !others.is_empty() {
        heading(out, &words.say(m::also_title()));
        line(out, &words.say(m::also_lead()));
    }
    for also in others {
        setting(out, also, words);
    }
}

fn setting(out: &mut String, also: &AlsoReport, words: &Words) {
    line(out, &format!("- {}", also.title));
    for (title, told) in
        [(m::protect_does(), &also.does), (m::protect_limits(), &also.limits), (m::protect_where(), &also.found)]
    {
        line(out, &format!("    {}", words.say(m::named(words.say(title), told))));
    }
    if !also.labels.is_empty() {
        line(out, &format!("    {}", words.say(m::named(words.say(m::protect_labels()), also.labels.join(" > ")))));
    }
    also.url.iter().for_each(|url| line(out, &format!("    {url}")));
}

fn letter(out: &mut String, report: &Report, words: &Words) {
    if let Some(text) = &report.text {
        heading(out, &words.say(m::reasons_letter()));
        line(out, &text.body);
    }
}

fn after(out: &mut String, report: &Report, words: &Words) {
    if let Some(deadline) = &report.deadline {
        heading(out, &words.say(m::section_after()));
        line(out, &words.say(m::sent_due(words.date_long(deadline.due))));
        line(out, &deadline.rule);
    }
    if let Some(authority) = &report.authority {
        heading(out, &words.say(m::outlook_fact_authority()));
        line(out, &authority.name);
        authority.complaint.iter().chain(&authority.website).take(1).for_each(|url| line(out, url));
    }
    line(out, "");
    line(out, &words.say(m::welcome_not_company()));
}

/// One line a place: code, name, law.
pub fn countries(list: &[CountryReport], words: &Words) -> String {
    let mut out = String::new();
    for country in list {
        let law = country.law.as_ref().map_or_else(|| words.say(m::place_note_none()), |law| law.name.clone());
        line(&mut out, &format!("{:<7}{}", country.code, words.say(m::named(&country.name, law))));
    }
    out
}

/// What a bug report needs.
pub fn diagnose(words: &Words) -> String {
    let mut out = String::new();
    line(&mut out, &format!("version: {}", env!("CARGO_PKG_VERSION")));
    let date = facts().ok().and_then(Knowledge::date).map_or_else(|| "unknown".to_owned(), |date| date.to_string());
    line(&mut out, &format!("knowledge: {date}"));
    for (name, value) in system::diagnose() {
        line(&mut out, &format!("{name}: {value}"));
    }
    line(&mut out, &format!("language: {}", words.tag()));
    out
}

fn heading(out: &mut String, text: &str) {
    line(out, "");
    line(out, text);
    line(out, &"-".repeat(text.chars().count()));
}

fn line(out: &mut String, text: &str) {
    out.push_str(text);
    out.push('\n');
}
