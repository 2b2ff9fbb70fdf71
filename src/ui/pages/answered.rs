//! What to do when an answer comes, or none does.

use egui::Ui;

use super::finder::{Field, Search, finder_ui};
use super::{Footer, Head, Page, parts};
use crate::advice::Advice;
use crate::cases::{Case, Reply};
use crate::flow::Section;
use crate::knowledge::{Authority, Mark};
use crate::language::{Message, m};
use crate::ui::context::{Answer, Context, Wish};
use crate::ui::widgets::{self, Choice, Icon, Tone};

static ANSWERS: [(Reply, Message<'static>, Message<'static>); 4] = [
    (Reply::Yes, m::answered_yes(), m::answered_yes_text()),
    (Reply::No, m::answered_no(), m::answered_no_text()),
    (Reply::More, m::answered_more(), m::answered_more_text()),
    (Reply::Silence, m::answered_silence(), m::answered_silence_text()),
];

/// The page.
#[derive(Default)]
pub struct AnsweredPage {
    part: Search,
}

impl Page for AnsweredPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head {
            caption: cx.say(parts::section_id(Section::After)),
            title: cx.say(m::answered_title()),
            lead: Some(cx.say(m::answered_lead())),
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        let given = cx.case.and_then(Case::answer);
        choices_ui(ui, cx, given);
        widgets::gap(ui, 16.0);
        let Some(advice) = cx.advice else { return };
        match given {
            None => {}
            Some(Reply::Yes) => {
                let hub = advice.product.filter(|product| product.hub);
                let hub = hub.map(|product| cx.say_fact(&format!("controller-{}-hub-answered", product.controller)));
                let next = [cx.say(m::answered_yes_next()), hub.unwrap_or_default()];
                widgets::callout(ui, Tone::Success, None, &cx.words.paragraph(&next), |_| {});
            }
            Some(Reply::More) => {
                widgets::callout(ui, Tone::Note, None, &cx.say(m::answered_more_next()), |_| {});
            }
            Some(Reply::No) => complain_ui(ui, cx, &mut self.part, advice),
            Some(Reply::Silence) => {
                early_ui(ui, cx);
                complain_ui(ui, cx, &mut self.part, advice);
            }
        }
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::finish(cx)
    }
}

fn choices_ui(ui: &mut Ui, cx: &Context<'_>, given: Option<Reply>) {
    let texts: Vec<(String, String)> =
        ANSWERS.iter().map(|(_, title, text)| (cx.say(title), cx.say(text))).collect();
    let choices: Vec<Choice<'_>> = ANSWERS
        .iter()
        .zip(&texts)
        .map(|((answer, ..), (title, text))| Choice {
            title,
            explanation: Some(text),
            selected: given == Some(*answer),
            ..Choice::default()
        })
        .collect();
    let picked = widgets::radio_group(ui, "answer", &cx.say(m::answered_title()), &choices);
    if let Some((answer, ..)) = picked.and_then(|index| ANSWERS.get(index)) {
        cx.wish(Wish::MarkAnswer(*answer));
    }
}

/// While the deadline runs, silence is no refusal.
fn early_ui(ui: &mut Ui, cx: &Context<'_>) {
    let Some(deadline) = cx.deadline.filter(|deadline| deadline.due >= cx.today) else { return };
    let date = cx.words.date(deadline.due);
    widgets::callout(ui, Tone::Note, None, &cx.say(m::answered_early(date)), |_| {});
    widgets::gap(ui, 12.0);
}

fn complain_ui(ui: &mut Ui, cx: &Context<'_>, part: &mut Search, advice: &Advice<'_>) {
    widgets::heading_ui(ui, &cx.say(m::answered_complain_title()));
    let Some(authority) = cx.authority else {
        widgets::body_ui(ui, &cx.say(m::answered_complain_no_authority()));
        return;
    };
    widgets::body_ui(ui, &cx.say(m::answered_complain_text()));
    widgets::gap(ui, 12.0);
    widgets::card(ui, |ui| authority_ui(ui, cx, authority));
    part_ui(ui, cx, part, advice);
}

fn authority_ui(ui: &mut Ui, cx: &Context<'_>, authority: &Authority) {
    widgets::heading_ui(ui, &authority.name);
    if let Some(english) = authority.name_en.as_deref().filter(|english| *english != authority.name) {
        widgets::small_ui(ui, english);
    }
    if !authority.languages.is_empty() {
        let languages: Vec<&str> = authority.languages.iter().map(|tag| cx.words.language_name(tag)).collect();
        widgets::small_ui(
            ui,
            &cx.say(m::answered_authority_languages(cx.words.list(&languages))),
        );
    }
    if authority.mark == Mark::Unconfirmed {
        widgets::small_ui(ui, &cx.say(m::answered_unconfirmed()));
    }
    widgets::gap(ui, 10.0);
    widgets::row_ui(ui, |ui| {
        let pages =
            [(m::answered_open_complaint(), &authority.complaint), (m::answered_open_authority(), &authority.website)];
        for (id, url) in pages {
            let Some(url) = url.clone() else { continue };
            if widgets::second_button(ui, Some(Icon::External), &cx.say(id)).clicked() {
                cx.wish(Wish::Open(url));
            }
        }
        if let Some(text) = cx.sent_text {
            parts::copy_button_ui(ui, cx, "sent-letter", &cx.say(m::button_copy_text()), text);
        }
    });
}

/// Where each part of a country has an authority of its own, the part decides.
fn part_ui(ui: &mut Ui, cx: &Context<'_>, search: &mut Search, advice: &Advice<'_>) {
    let country = advice.place.country();
    let differs = cx.knowledge().subdivisions(country).any(|part| part.authority.is_some());
    if !differs || advice.place.is_subdivision() {
        return;
    }
    widgets::gap(ui, 16.0);
    widgets::body_ui(ui, &cx.say(m::answered_part_text()));
    widgets::gap(ui, 8.0);
    let found = parts::subdivisions(cx, &search.query, country);
    let field = Field { key: "part", label: m::answered_part_field(), none: m::place_part_no_result() };
    if let Some(code) = finder_ui(ui, cx, search, &field, &found) {
        search.clear();
        cx.answer(Answer::Subdivision(Some(code)));
    }
}
