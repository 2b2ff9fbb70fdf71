//! The advice as plain text, in the order in which a person would ask.

use std::fmt::Write;

use super::facts;
use super::report::{CountryReport, Report};
use crate::desktop::system;
use crate::knowledge::Knowledge;
use crate::language::Words;

/// The whole advice, section by section.
pub fn report(report: &Report, words: &Words) -> String {
    let mut out = String::new();
    line(&mut out, &format!("{} · {}", report.place.name, words.say("outlook-title")));
    let band = words.say(&format!("band-{}", report.outlook.band));
    let confidence = words.say(&format!("confidence-{}", report.outlook.confidence));
    line(&mut out, &format!("{band}. {confidence}."));
    for reason in &report.outlook.reasons {
        let effect = words.say(&format!("effect-{}", reason.effect));
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
            line(out, law.basis.as_deref().unwrap_or_default());
            line(out, law.controller.as_deref().unwrap_or_default());
        }
        None => line(out, &words.say("outlook-fact-law-none")),
    }
}

fn form(out: &mut String, report: &Report, words: &Words) {
    heading(out, &words.say("section-form"));
    let Some(form) = &report.form else {
        line(out, &words.say("outlook-helps-title"));
        for also in &report.also {
            line(out, &format!("- {}", also.title));
        }
        return;
    };
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

fn letter(out: &mut String, report: &Report, words: &Words) {
    if let Some(text) = &report.text {
        heading(out, &words.say("reasons-letter"));
        line(out, &text.body);
    }
}

fn after(out: &mut String, report: &Report, words: &Words) {
    if let Some(deadline) = &report.deadline {
        heading(out, &words.say("section-after"));
        let due = deadline.due.parse().map_or_else(|_| deadline.due.clone(), |due| words.date_long(due));
        line(out, &words.say_with("sent-due", &[("date", due.into())]));
        line(out, &deadline.rule);
    }
    if let Some(authority) = &report.authority {
        heading(out, &words.say("outlook-fact-authority"));
        line(out, &authority.name);
        line(out, authority.complaint.as_deref().or(authority.website.as_deref()).unwrap_or_default());
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
