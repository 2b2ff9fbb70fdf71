//! How likely is a yes, and why; and where nothing is offered, what still helps.

use egui::Ui;

use super::parts::Backing;
use super::{Footer, Head, Page, parts};
use crate::advice::{Advice, Band, Confidence, law};
use crate::cases::Instead;
use crate::flow::{self, PageId, Section};
use crate::knowledge::{About, Effect, ObjectionRight, Offered, Pace, Scope, Subject, Switch};
use crate::language::Value;
use crate::ui::context::{Answer, Context, Wish};
use crate::ui::widgets::{self, Choice, OutlookCard, SourceLink};
use crate::language::wording;

/// The page.
#[derive(Default)]
pub struct OutlookPage;

impl Page for OutlookPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let topic = match cx.subject().map(|subject| subject.scope) {
            Some(Scope::Elsewhere) => "outlook-topic-third-party",
            Some(Scope::NoAccount) => "outlook-topic-no-account",
            _ => "outlook-topic-own",
        };
        let caption = cx.say_with(
            "outlook-caption",
            &[
                ("section", Value::from(cx.say(parts::section_id(Section::Outlook)))),
                ("place", Value::from(cx.place_name())),
                ("topic", Value::from(cx.say(topic))),
            ],
        );
        Head { caption, title: cx.say("outlook-title"), lead: None }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let Some(advice) = cx.advice else { return };
        parts::age_note_ui(ui, cx);
        card_ui(ui, cx, advice);
        if advice.form.is_none() {
            helps_ui(ui, cx, advice);
        }
        widgets::gap(ui, 24.0);
        reasons_ui(ui, cx, advice);
        widgets::gap(ui, 24.0);
        facts_ui(ui, cx, advice);
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, flow::is_answered(PageId::Outlook, &cx.known()), "outlook-helps-need")
    }
}

fn card_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let outlook = &advice.outlook;
    let band = cx.say(band_id(outlook.band));
    let title = if outlook.band == Band::NotOffered { cx.say("band-not-offered-title") } else { band.clone() };
    let steps = [Band::NotOffered, Band::Unlikely, Band::Uncertain, Band::Likely, Band::VeryLikely]
        .map(|band| cx.say(band_id(band)));
    let label = cx
        .say_with("outlook-label", &[("band", Value::from(title.as_str())), ("step", Value::from(step(outlook.band)))]);
    let (sure, why) = confidence_ids(advice);
    let (sentence, sure, why) = (summary(cx, advice), cx.say(sure), cx.say(why));
    let card = OutlookCard {
        band: outlook.band,
        word: &title,
        sentence: &sentence,
        steps: steps.each_ref().map(String::as_str),
        confidence: outlook.confidence,
        sure: &sure,
        sure_because: &why,
        label: &label,
    };
    widgets::outlook_gauge(ui, &card);
}

/// The Fluent id of a band's name.
#[must_use]
pub fn band_id(band: Band) -> &'static str {
    match band {
        Band::VeryLikely => "band-very-likely",
        Band::Likely => "band-likely",
        Band::Uncertain => "band-uncertain",
        Band::Unlikely => "band-unlikely",
        Band::NotOffered => "band-not-offered",
    }
}

fn step(band: Band) -> u64 {
    match band {
        Band::NotOffered => 1,
        Band::Unlikely => 2,
        Band::Uncertain => 3,
        Band::Likely => 4,
        Band::VeryLikely => 5,
    }
}

fn confidence_ids(advice: &Advice<'_>) -> (&'static str, &'static str) {
    let confidence = match advice.outlook.confidence {
        Confidence::High => "confidence-high",
        Confidence::Medium => "confidence-medium",
        Confidence::Low => "confidence-low",
    };
    (confidence, wording::because_id(advice.outlook.because))
}

/// One sentence that names who must do what.
fn summary(cx: &Context<'_>, advice: &Advice<'_>) -> String {
    let controller = advice.seat.map(|seat| seat.entity.as_str()).unwrap_or_default();
    let law = advice.law.map(|law| law.name_in(cx.words.tag())).unwrap_or_default();
    let id = match (advice.offer.about, advice.offer.offered) {
        _ if advice.offer.general_tool => "outlook-summary-general",
        (About::ThirdParty, Offered::Refused) => "outlook-summary-withdrawn",
        (About::ThirdParty, _) => "outlook-summary-third-party",
        (About::Own, Offered::Refused) => "outlook-summary-not-offered",
        (About::Own, Offered::Unknown) => "outlook-summary-letter",
        (About::Own, _) if law::right(advice.law, advice.question.request) == ObjectionRight::Strong => {
            "outlook-summary-law"
        }
        (About::Own, _) => "outlook-summary-practice",
    };
    cx.say_with(
        id,
        &[
            ("controller", Value::from(controller)),
            ("law", Value::from(law)),
            ("place", Value::from(cx.place_name())),
        ],
    )
}

/// Where Meta offers nothing: a choice, so that the page has a next step.
fn helps_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let helping: Vec<&Switch> = advice.switches.iter().copied().filter(|switch| switch.helps_instead).collect();
    let texts: Vec<(String, String)> = helping
        .iter()
        .map(|switch| (cx.say(&format!("switch-{}", switch.id)), cx.say(&format!("switch-{}-does", switch.id))))
        .chain([(cx.say("outlook-helps-third-party"), cx.say("outlook-helps-third-party-text"))])
        .collect();
    let badge = cx.say("outlook-helps-most");
    let chosen = |index: usize| match (helping.get(index), &cx.answers.instead) {
        (Some(switch), Some(Instead::Switch(id))) => switch.id == *id,
        (None, Some(Instead::ThirdPartyForm)) => true,
        (Some(_), None) => index == 0,
        _ => false,
    };
    let choices: Vec<Choice<'_>> = texts
        .iter()
        .enumerate()
        .map(|(index, (title, text))| Choice {
            title,
            badge: (index == 0).then_some(badge.as_str()),
            explanation: Some(text),
            selected: chosen(index),
            error: false,
        })
        .collect();
    let title = cx.say("outlook-helps-title");
    widgets::gap(ui, 24.0);
    widgets::heading_ui(ui, &title);
    widgets::gap(ui, 8.0);
    let Some(index) = widgets::radio_group(ui, &title, &choices) else { return };
    match helping.get(index) {
        Some(switch) => cx.answer(Answer::Instead(Instead::Switch(switch.id.clone()))),
        None => {
            cx.answer(Answer::Instead(Instead::ThirdPartyForm));
            if let Some(subject) = cx.subject() {
                cx.wish(Wish::StartSubject(Subject { scope: Scope::Elsewhere, ..subject }));
            }
        }
    }
}

fn reasons_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    widgets::heading_ui(ui, &cx.say("outlook-reasons-title"));
    widgets::gap(ui, 8.0);
    for reason in &advice.outlook.reasons {
        let effect = cx.say(match reason.effect {
            Effect::For => "effect-for",
            Effect::Against => "effect-against",
            Effect::Unclear => "effect-unclear",
        });
        let sentence = wording::outlook_reason(cx.words, advice, reason.id);
        let best = wording::best_sources(&reason.sources);
        let sources: Vec<(String, String)> = best
            .iter()
            .map(|source| (wording::source(cx.words, source), wording::source_date(cx.words, source)))
            .collect();
        let links: Vec<SourceLink<'_>> =
            sources.iter().map(|(name, date)| SourceLink { words: name, date: Some(date) }).collect();
        let row = widgets::Reason {
            effect: reason.effect,
            word: &effect,
            sentence: &sentence,
            sources: &links,
            opens: &best.first().map(|source| parts::opens(cx, &source.url)).unwrap_or_default(),
        };
        if let Some(source) = widgets::reason_row(ui, &row).and_then(|index| best.get(index)) {
            cx.wish(Wish::Open(source.url.clone()));
        }
    }
}

/// The law, who is responsible, who checks, and how long others waited; each with how sure we are of it.
fn facts_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    widgets::heading_ui(ui, &cx.say("outlook-more-title"));
    widgets::gap(ui, 8.0);
    law_fact_ui(ui, cx, advice);
    if let Some(seat) = advice.seat {
        let backing = Backing { mark: seat.mark, checked: seat.checked, sources: &seat.sources };
        parts::fact_ui(ui, cx, "outlook-fact-controller", &seat.entity, Some(&backing));
    }
    if let Some(authority) = advice.authority {
        let backing = Backing { mark: authority.mark, checked: authority.checked, sources: &authority.sources };
        parts::fact_ui(ui, cx, "outlook-fact-authority", &authority.name, Some(&backing));
    } else {
        let none = cx.say("outlook-fact-authority-none");
        parts::fact_ui(ui, cx, "outlook-fact-authority", &none, None);
    }
    let pace = cx.say(match advice.offer.pace {
        Pace::Minutes => "pace-minutes",
        Pace::Day => "pace-day",
        Pace::Unknown => "pace-unknown",
    });
    parts::fact_ui(ui, cx, "outlook-fact-pace", &pace, None);
    widgets::small_ui(ui, &cx.say("outlook-tested"));
    if widgets::link_button(ui, None, &cx.say("sources-open")).clicked() {
        cx.wish(Wish::Show(PageId::Sources));
    }
}

fn law_fact_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let tag = cx.words.tag();
    let Some(law) = advice.law else {
        let place = advice.place;
        let backing = Backing { mark: place.mark, checked: place.checked, sources: &place.sources };
        let none = cx.say("outlook-fact-law-none");
        parts::fact_ui(ui, cx, "outlook-fact-law", &none, Some(&backing));
        return;
    };
    let name = law.full_name_in(tag).to_owned();
    let value = match law::article(law, advice.question.request, tag) {
        Some(article) => {
            cx.say_with("outlook-fact-law-value", &[("law", Value::from(name)), ("article", Value::from(article))])
        }
        None => name,
    };
    let backing = Backing { mark: law.mark.max(advice.place.mark), checked: law.checked, sources: &law.sources };
    parts::fact_ui(ui, cx, "outlook-fact-law", &value, Some(&backing));
}
