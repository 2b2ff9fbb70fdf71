//! The advice as plain text, in the order in which a person would ask.

use std::fmt::Write;

use super::facts;
use super::report::{CountryReport, Report};
use crate::desktop::system;
use crate::knowledge::Knowledge;
use crate::language::{Words, m};

/// The whole advice, section by section.
pub fn report(report: &Report, words: &Words) -> String {
    let mut out = String::new();
    line(&mut out, &words.side_by_side(&[&report.place.name, &words.say(m::outlook_title())]));
    let [band, confidence] = report.outlook.said.each_ref().map(|message| words.say(message));
    line(&mut out, &words.say(m::terminal_outlook(band, confidence)));
    for reason in &report.outlook.reasons {
        let effect = words.say(&reason.said);
        line(&mut out, &format!("- {}", words.say(m::terminal_reason(effect, &reason.text))));
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
            line(out, law.basis.as_deref().unwrap_or_default());
            line(out, law.controller.as_deref().unwrap_or_default());
        }
        None => line(out, &words.say(m::outlook_fact_law_none())),
    }
}

fn form(out: &mut String, report: &Report, words: &Words) {
    heading(out, &words.say(m::section_form()));
    let Some(form) = &report.form else {
        line(out, &words.say(m::outlook_helps_title()));
        for also in &report.also {
            line(out, &format!("- {}", also.title));
        }
        return;
    };
    line(out, &form.url);
    for fallback in &form.fallbacks {
        line(out, &words.say(m::terminal_fallback(fallback)));
    }
    if form.evidence {
        line(out, &words.say(m::go_evidence_text()));
    }
    if form.email_code {
        line(out, &words.say(m::form_do_code()));
    }
    if let Some(path) = &report.path {
        heading(out, &words.say(m::button_show_way()));
        for (number, step) in path.steps.iter().enumerate() {
            let choose = step.choose.as_deref().map(|label| words.say(m::steps_choose(label)));
            let sentences = words.paragraph(&[&step.screen, &choose.unwrap_or_default()]);
            line(out, &words.say(m::numbered(number + 1, sentences)));
        }
    }
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
        let due = deadline.due.parse().map_or_else(|_| deadline.due.clone(), |due| words.date_long(due));
        line(out, &words.say(m::sent_due(due)));
        line(out, &deadline.rule);
    }
    if let Some(authority) = &report.authority {
        heading(out, &words.say(m::outlook_fact_authority()));
        line(out, &authority.name);
        line(out, authority.complaint.as_deref().or(authority.website.as_deref()).unwrap_or_default());
    }
    line(out, "");
    line(out, &words.say(m::welcome_not_company()));
}

/// One line a place: code, name, law.
pub fn countries(list: &[CountryReport], words: &Words) -> String {
    let mut out = String::new();
    for country in list {
        let law = country.law.as_ref().map_or_else(|| words.say(m::place_note_none()), |law| law.name.clone());
        line(&mut out, &format!("{:<7}{}", country.code, words.say(m::terminal_country(law, &country.name))));
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
