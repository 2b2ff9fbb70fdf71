//! How likely is a yes, and why; and where nothing is offered, what still helps.

use egui::Ui;

use super::parts::Backing;
use super::{Footer, Head, Page, parts};
use crate::advice::{Advice, Band, law};
use crate::cases::Instead;
use crate::flow::{self, PageId, Section};
use crate::knowledge::{About, ObjectionRight, Offered, Pace, Scope, Subject, Switch};
use crate::language::{m, wording};
use crate::ui::context::{Answer, Context, Wish};
use crate::ui::widgets::{self, Choice, OutlookCard, SourceLink};

/// The page.
#[derive(Default)]
pub struct OutlookPage;

impl Page for OutlookPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let topic = match cx.subject().map(|subject| subject.scope) {
            Some(Scope::Elsewhere) => m::outlook_topic_third_party(),
            Some(Scope::NoAccount) => m::outlook_topic_no_account(),
            _ => m::outlook_topic_own(),
        };
        let caption = cx.say(m::outlook_caption(cx.place_name(), cx.say(parts::section_id(Section::Outlook)), cx.say(topic)));
        Head { caption, title: cx.say(m::outlook_title()), lead: None }
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
        Footer::next(cx, flow::is_answered(PageId::Outlook, &cx.known()), m::outlook_helps_need())
    }
}

fn card_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let outlook = &advice.outlook;
    let band = cx.say(wording::band(outlook.band));
    let title = if outlook.band == Band::NotOffered { cx.say(m::band_not_offered_title()) } else { band.clone() };
    let steps = [Band::NotOffered, Band::Unlikely, Band::Uncertain, Band::Likely, Band::VeryLikely]
        .map(|band| cx.say(wording::band(band)));
    let label = cx
        .say(m::outlook_label(title.as_str(), step(outlook.band)));
    let sentence = summary(cx, advice);
    let (sure, why) = (cx.say(wording::confidence(outlook.confidence)), cx.say(wording::because(outlook.because)));
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

fn step(band: Band) -> u64 {
    match band {
        Band::NotOffered => 1,
        Band::Unlikely => 2,
        Band::Uncertain => 3,
        Band::Likely => 4,
        Band::VeryLikely => 5,
    }
}

/// One sentence that names who must do what.
fn summary(cx: &Context<'_>, advice: &Advice<'_>) -> String {
    let entity = advice.seat.map(|seat| seat.entity.as_str()).unwrap_or_default();
    let law = advice.law.map(|law| law.name_in(cx.words.tag())).unwrap_or_default();
    cx.say(match (advice.question.about(), advice.offer.offered) {
        _ if advice.offer.general_tool => m::outlook_summary_general(),
        (About::ThirdParty, Offered::Refused) => m::outlook_summary_withdrawn(),
        (About::ThirdParty, _) => m::outlook_summary_third_party(),
        (About::Own, Offered::Refused) => m::outlook_summary_not_offered(),
        (About::Own, Offered::Unknown) => m::outlook_summary_letter(),
        (About::Own, _) if law::right(advice.law, advice.question.request) == ObjectionRight::Strong => {
            m::outlook_summary_law(entity, law)
        }
        (About::Own, _) => m::outlook_summary_practice(entity),
    })
}

/// Where nothing is offered: a choice, so that the page has a next step.
fn helps_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let helping: Vec<&Switch> = advice.switches.iter().copied().filter(|switch| switch.helps_instead).collect();
    let texts: Vec<(String, String)> = helping
        .iter()
        .map(|switch| (cx.say_fact(&format!("switch-{}", switch.id)), cx.say_fact(&format!("switch-{}-does", switch.id))))
        .chain([(cx.say(m::outlook_helps_third_party()), cx.say(m::outlook_helps_third_party_text()))])
        .collect();
    let badge = cx.say(m::outlook_helps_most());
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
    let title = cx.say(m::outlook_helps_title());
    widgets::gap(ui, 24.0);
    widgets::heading_ui(ui, &title);
    widgets::gap(ui, 8.0);
    let Some(index) = widgets::radio_group(ui, "instead", &title, &choices) else { return };
    if let Some(switch) = helping.get(index) {
        cx.answer(Answer::Instead(Instead::Switch(switch.id.clone())));
    } else {
        cx.answer(Answer::Instead(Instead::ThirdPartyForm));
        if let Some(subject) = cx.subject() {
            cx.wish(Wish::StartSubject(Subject { scope: Scope::Elsewhere, ..subject }));
        }
    }
}

fn reasons_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    widgets::heading_ui(ui, &cx.say(m::outlook_reasons_title()));
    widgets::gap(ui, 8.0);
    for reason in &advice.outlook.reasons {
        let effect = cx.say(wording::effect(reason.effect));
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
    widgets::heading_ui(ui, &cx.say(m::outlook_more_title()));
    widgets::gap(ui, 8.0);
    law_fact_ui(ui, cx, advice);
    if let Some(seat) = advice.seat {
        let backing = Backing { mark: seat.mark, checked: seat.checked, sources: &seat.sources };
        parts::fact_ui(ui, cx, m::outlook_fact_controller(), &seat.entity, Some(&backing));
    }
    if let Some(authority) = advice.authority {
        let backing = Backing { mark: authority.mark, checked: authority.checked, sources: &authority.sources };
        parts::fact_ui(ui, cx, m::outlook_fact_authority(), &authority.name, Some(&backing));
    } else {
        let none = cx.say(m::outlook_fact_authority_none());
        parts::fact_ui(ui, cx, m::outlook_fact_authority(), &none, None);
    }
    let pace = cx.say(match advice.offer.pace {
        Pace::Minutes => m::pace_minutes(),
        Pace::Day => m::pace_day(),
        Pace::Unknown => m::pace_unknown(),
    });
    parts::fact_ui(ui, cx, m::outlook_fact_pace(), &pace, None);
    widgets::small_ui(ui, &cx.say(m::outlook_tested()));
    if widgets::link_button(ui, None, &cx.say(m::sources_open())).clicked() {
        cx.wish(Wish::Show(PageId::Sources));
    }
}

fn law_fact_ui(ui: &mut Ui, cx: &Context<'_>, advice: &Advice<'_>) {
    let tag = cx.words.tag();
    let Some(law) = advice.law else {
        let place = advice.place;
        let backing = Backing { mark: place.mark, checked: place.checked, sources: &place.sources };
        let none = cx.say(m::outlook_fact_law_none());
        parts::fact_ui(ui, cx, m::outlook_fact_law(), &none, Some(&backing));
        return;
    };
    let name = law.full_name_in(tag).to_owned();
    let value = match law::article(law, advice.question.request, tag) {
        Some(article) => {
            cx.say(m::outlook_fact_law_value(article, name))
        }
        None => name,
    };
    let backing = Backing { mark: law.mark.max(advice.place.mark), checked: law.checked, sources: &law.sources };
    parts::fact_ui(ui, cx, m::outlook_fact_law(), &value, Some(&backing));
}
