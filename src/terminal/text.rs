//! The advice as plain text, in the order in which a person would ask.

use std::fmt::Write;

use super::contract::Worded as _;
use super::facts;
use super::report::{AlsoReport, CountryReport, Report};
use crate::desktop::system;
use crate::knowledge::{About, Knowledge};
use crate::language::Words;

/// The whole advice, section by section.
pub fn report(report: &Report, words: &Words) -> String {
    let mut out = String::new();
    line(&mut out, &format!("{} · {}", report.place.name, words.say("outlook-title")));
    let band = words.say(&format!("band-{}", report.outlook.band.word()));
    let confidence = words.say(&format!("confidence-{}", report.outlook.confidence.word()));
    line(&mut out, &format!("{band}. {confidence}."));
    for reason in &report.outlook.reasons {
        let effect = words.say(&format!("effect-{}", reason.effect.word()));
        line(&mut out, &format!("- {effect}: {}", reason.text));
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
    heading(out, &words.say("outlook-fact-law"));
    match &report.law {
        Some(law) => {
            line(out, &law.name);
            for known in [&law.basis, &law.controller].into_iter().flatten() {
                line(out, known);
            }
        }
        None => line(out, &words.say("outlook-fact-law-none")),
    }
}

fn form(out: &mut String, report: &Report, words: &Words) {
    let Some(form) = &report.form else { return instead(out, report, words) };
    heading(out, &words.say("section-form"));
    line(out, &form.url);
    for fallback in &form.fallbacks {
        line(out, &format!("{}: {fallback}", words.say("terminal-else")));
    }
    if form.evidence {
        line(out, &words.say("go-evidence-text"));
    }
    if let Some(path) = &report.path {
        heading(out, &words.say("button-show-way"));
        for (number, step) in path.steps.iter().enumerate() {
            let choose = step.choose.as_deref().map(|label| words.say_with("steps-choose", &[("label", label.into())]));
            line(out, &format!("{}. {} {}", number + 1, step.screen, choose.unwrap_or_default()));
        }
    }
    heading(out, &words.say("form-title"));
    for (number, task) in report.tasks.iter().enumerate() {
        line(out, &format!("{}. {task}", number + 1));
    }
}

/// What there is to do where nothing is offered: as in the window, what helps instead first, then all other settings.
fn instead(out: &mut String, report: &Report, words: &Words) {
    let (helping, others): (Vec<_>, Vec<_>) = report.also.iter().partition(|also| also.helps_instead);
    let elsewhere = report.about == About::Own;
    if elsewhere || !helping.is_empty() {
        heading(out, &words.say("outlook-helps-title"));
    }
    helping.into_iter().for_each(|also| setting(out, also, words));
    if elsewhere {
        line(out, &format!("- {}", words.say("outlook-helps-third-party")));
        line(out, &format!("    {}", words.say("outlook-helps-third-party-text")));
        let place = &report.place;
        let part = place.subdivision.as_ref().map(|part| format!(" --subdivision {part}")).unwrap_or_default();
        line(out, &format!("    right-to-object prepare --country {}{part} --about third-party", place.country));
    }
    if !others.is_empty() {
        heading(out, &words.say("also-title"));
        line(out, &words.say("also-lead"));
    }
    others.into_iter().for_each(|also| setting(out, also, words));
}

fn setting(out: &mut String, also: &AlsoReport, words: &Words) {
    line(out, &format!("- {}", also.title));
    for (title, told) in
        [("protect-does", &also.does), ("protect-limits", &also.limits), ("protect-where", &also.found)]
    {
        line(out, &format!("    {}: {told}", words.say(title)));
    }
    if !also.labels.is_empty() {
        line(out, &format!("    {}: {}", words.say("protect-labels"), also.labels.join(" > ")));
    }
    also.url.iter().for_each(|url| line(out, &format!("    {url}")));
}

fn letter(out: &mut String, report: &Report, words: &Words) {
    if let Some(text) = &report.text {
        heading(out, &words.say("reasons-letter"));
        line(out, &text.body);
    }
}

fn after(out: &mut String, report: &Report, words: &Words) {
    if let Some(deadline) = &report.deadline {
        heading(out, &words.say("section-after"));
        line(out, &words.say_with("sent-due", &[("date", words.date_long(deadline.due).into())]));
        line(out, &deadline.rule);
    }
    if let Some(authority) = &report.authority {
        heading(out, &words.say("outlook-fact-authority"));
        line(out, &authority.name);
        authority.complaint.iter().chain(&authority.website).take(1).for_each(|url| line(out, url));
    }
    line(out, "");
    line(out, &words.say("welcome-not-meta"));
}

/// One line a place: code, name, law.
pub fn countries(list: &[CountryReport], words: &Words) -> String {
    let mut out = String::new();
    for country in list {
        let law = country.law.as_ref().map_or_else(|| words.say("place-note-none"), |law| law.name.clone());
        line(&mut out, &format!("{:<7}{}: {law}", country.code, country.name));
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
    // Writing to a String can't fail.
    let _ = writeln!(out, "{text}");
}
