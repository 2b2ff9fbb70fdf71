//! What to do when Meta answers or stays silent.

use egui::Ui;

use super::finder::{Field, finder_ui};
use super::{Footer, Head, PageUi, parts};
use crate::advice::Advice;
use crate::answers::MetaAnswer;
use crate::flow::{self, Section};
use crate::knowledge::{Authority, Mark};
use crate::language::Value;
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Choice, Icon, Tone};

const ANSWERS: [(MetaAnswer, &str, &str); 4] = [
    (MetaAnswer::Yes, "answered-yes", "answered-yes-text"),
    (MetaAnswer::No, "answered-no", "answered-no-text"),
    (MetaAnswer::More, "answered-more", "answered-more-text"),
    (MetaAnswer::Silence, "answered-silence", "answered-silence-text"),
];

/// The page.
pub struct Answered;

impl PageUi for Answered {
    fn head(&self, view: &View<'_>) -> Head {
        Head {
            caption: view.say(parts::section_id(Section::After)),
            title: view.say("answered-title"),
            lead: Some(view.say("answered-lead")),
        }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        let given = given(view);
        choices_ui(ui, view, given);
        widgets::gap(ui, 16.0);
        let Some(advice) = view.advice else { return };
        match given {
            None => {}
            Some(MetaAnswer::Yes) => {
                widgets::callout(ui, Tone::Success, None, &view.say("answered-yes-next"), |_| {});
            }
            Some(MetaAnswer::More) => {
                widgets::callout(ui, Tone::Note, None, &view.say("answered-more-next"), |_| {});
            }
            Some(MetaAnswer::No) => complain_ui(ui, view, advice),
            Some(MetaAnswer::Silence) => {
                early_ui(ui, view);
                complain_ui(ui, view, advice);
            }
        }
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::Primary { words: view.say("button-finish"), waiting: None, command: Command::Quit }
    }
}

fn given(view: &View<'_>) -> Option<MetaAnswer> {
    let matter = flow::matter(view.answers)?;
    let mut records = view.sent.iter().rev();
    records.find(|sent| sent.matter == matter && Some(sent.request) == view.answers.request)?.answer
}

fn choices_ui(ui: &mut Ui, view: &mut View<'_>, given: Option<MetaAnswer>) {
    let texts: Vec<(String, String)> =
        ANSWERS.iter().map(|(_, title, text)| (view.say(title), view.say(text))).collect();
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
    let picked = widgets::radio_group(ui, "answer", &view.say("answered-title"), &choices);
    if let Some((answer, ..)) = picked.and_then(|index| ANSWERS.get(index)) {
        view.ask(Command::MarkAnswer(*answer));
    }
}

/// While the deadline runs, silence is no refusal.
fn early_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(deadline) = view.deadline.filter(|deadline| deadline.due >= view.today) else { return };
    let date = view.words.date(deadline.due);
    widgets::callout(ui, Tone::Note, None, &view.say_with("answered-early", &[("date", Value::from(date))]), |_| {});
    widgets::gap(ui, 12.0);
}

fn complain_ui(ui: &mut Ui, view: &mut View<'_>, advice: &Advice<'_>) {
    widgets::heading_ui(ui, &view.say("answered-complain-title"));
    let Some(authority) = advice.authority else {
        widgets::body_ui(ui, &view.say("answered-complain-no-authority"));
        return;
    };
    widgets::body_ui(ui, &view.say("answered-complain-text"));
    widgets::gap(ui, 12.0);
    widgets::card(ui, |ui| authority_ui(ui, view, authority));
    part_ui(ui, view, advice);
}

fn authority_ui(ui: &mut Ui, view: &mut View<'_>, authority: &Authority) {
    widgets::heading_ui(ui, &authority.name);
    if let Some(english) = authority.name_en.as_deref().filter(|english| *english != authority.name) {
        widgets::small_ui(ui, english);
    }
    if !authority.languages.is_empty() {
        let languages: Vec<String> =
            authority.languages.iter().map(|tag| crate::wording::language(view.words, tag)).collect();
        widgets::small_ui(
            ui,
            &view.say_with("answered-authority-languages", &[("languages", Value::from(languages.join(", ")))]),
        );
    }
    if authority.mark == Mark::Unconfirmed {
        widgets::small_ui(ui, &view.say("answered-unconfirmed"));
    }
    widgets::gap(ui, 10.0);
    widgets::row_ui(ui, |ui| {
        let pages =
            [("answered-open-complaint", &authority.complaint), ("answered-open-authority", &authority.website)];
        for (id, url) in pages {
            let Some(url) = url.clone() else { continue };
            if widgets::second_button(ui, Some(Icon::External), &view.say(id)).clicked() {
                view.ask(Command::Open(url));
            }
        }
        let (words, body) = (view.say("button-copy-text"), sent_text(view));
        parts::copy_button_ui(ui, view, "sent-letter", &words, &body);
    });
}

/// The letter as it was sent.
fn sent_text(view: &View<'_>) -> String {
    let matter = flow::matter(view.answers);
    let record = view.sent.iter().rev().find(|sent| Some(sent.matter) == matter);
    record.map_or_else(|| view.letter.body(), |sent| sent.text.clone())
}

/// Where each part of a country has an authority of its own, the part decides.
fn part_ui(ui: &mut Ui, view: &mut View<'_>, advice: &Advice<'_>) {
    let country = advice.place.country();
    let differs = view.knowledge().subdivisions(country).any(|part| part.authority.is_some());
    if !differs || advice.place.is_subdivision() {
        return;
    }
    widgets::gap(ui, 16.0);
    widgets::body_ui(ui, &view.say("answered-part-text"));
    widgets::gap(ui, 8.0);
    let found = parts::subdivisions(view, country);
    let field = Field { key: "part", label: "answered-part-field", none: "place-part-no-result" };
    if let Some(code) = finder_ui(ui, view, &field, &found) {
        view.answers.subdivision = Some(code);
        view.session.query.clear();
    }
}
