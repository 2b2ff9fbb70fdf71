//! Why do you object? The letter grows beside the answers.

use egui::Ui;

use super::{Footer, Head, Page, parts};
use crate::advice::reasons;
use crate::cases::{LETTER_LIMIT, Length, OWN_WORDS_LIMIT};
use crate::flow::Section;
use crate::knowledge::{Offered, ReasonField, Request};
use crate::language::{LANGUAGES, m};
use crate::ui::context::{Context, DraftChange, Wish};
use crate::ui::widgets::{self, Choice, Icon, TextArea, Tone};

/// Characters after which a form may cut a text off.
const LONG: usize = 4_000;

/// The page.
#[derive(Default)]
pub struct ReasonsPage {
    /// The reason ticked last, marked in the letter.
    last_reason: Option<String>,
}

impl Page for ReasonsPage {
    fn head(&self, cx: &Context<'_>) -> Head {
        let title = match cx.answers.request {
            Some(Request::Object) | None => m::reasons_title_object(),
            Some(_) => m::reasons_title_other(),
        };
        let lead = match cx.advice {
            Some(advice) if advice.offer.offered == Offered::Unknown => m::reasons_lead_letter(),
            Some(advice) if advice.fields().reason == ReasonField::Required => m::reasons_lead_required(),
            _ => m::reasons_lead_optional(),
        };
        Head {
            caption: cx.say(parts::section_id(Section::Reasons)),
            title: cx.say(title),
            lead: Some(cx.say(lead)),
        }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        if cx.draft.rewritten.is_some() {
            rewritten_ui(ui, cx);
            return;
        }
        let last = self.last_reason.clone();
        let ticks = |ui: &mut Ui| ticks_ui(ui, cx, &mut self.last_reason);
        widgets::columns_ui(ui, 28.0, 0.48, ticks, |ui| letter_ui(ui, cx, last.as_deref()));
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, !is_too_short(cx), m::reasons_need())
    }
}

/// Whether a required text is shorter than the form takes.
fn is_too_short(cx: &Context<'_>) -> bool {
    cx.advice.is_some_and(|advice| {
        advice.fields().reason == ReasonField::Required
            && cx.letter.characters() < usize::from(advice.fields().reason_min_chars.max(1))
    })
}

fn ticks_ui(ui: &mut Ui, cx: &Context<'_>, last: &mut Option<String>) {
    widgets::heading_ui(ui, &cx.say(m::reasons_tick()));
    widgets::gap(ui, 4.0);
    let fitting = cx.advice.map(|advice| reasons::fitting(cx.knowledge(), &advice.question, advice.place));
    for reason in fitting.unwrap_or_default() {
        let ticked = cx.draft.reasons.contains(&reason.id);
        if widgets::tick_row(ui, &cx.say_fact(&format!("reason-{}", reason.id)), ticked).clicked() {
            *last = (!ticked).then(|| reason.id.clone());
            cx.wish(Wish::Draft(DraftChange::Reason(reason.id.clone())));
        }
    }
    widgets::gap(ui, 12.0);
    let (label, hint) = (cx.say(m::reasons_own_words()), cx.say(m::reasons_own_words_hint()));
    let mut text = cx.draft.own_words.clone();
    let area = TextArea {
        key: "own words",
        label: &label,
        hint: Some(&hint),
        text: &mut text,
        rows: 3,
        limit: OWN_WORDS_LIMIT,
        error: None,
    };
    if area.show(ui).changed() {
        cx.wish(Wish::Draft(DraftChange::OwnWords(text)));
    }
    if cx.draft.own_words.chars().count() >= OWN_WORDS_LIMIT {
        let limit = cx.words.number(OWN_WORDS_LIMIT as u64);
        widgets::error_line(ui, &cx.say(m::reasons_limit(limit)));
    }
}

fn letter_ui(ui: &mut Ui, cx: &Context<'_>, last: Option<&str>) {
    let title = cx.say(m::reasons_letter());
    letter_head_ui(ui, cx, &title);
    let paragraphs: Vec<&str> = cx.letter.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let new =
        last.and_then(|id| cx.letter.paragraphs.iter().position(|paragraph| paragraph.reason.as_deref() == Some(id)));
    widgets::letter_preview(ui, &title, &paragraphs, new);
    widgets::gap(ui, 12.0);
    buttons_ui(ui, cx);
    widgets::gap(ui, 8.0);
    if widgets::link_button(ui, None, &cx.say(m::reasons_edit())).clicked() {
        cx.wish(Wish::Draft(DraftChange::Rewritten(Some(cx.letter.body()))));
    }
    widgets::gap(ui, 8.0);
    choices_ui(ui, cx);
}

fn letter_head_ui(ui: &mut Ui, cx: &Context<'_>, title: &str) {
    widgets::heading_with_count(ui, title, &character_count(cx), is_too_short(cx));
    widgets::gap(ui, 4.0);
    length_warning_ui(ui, cx);
}

fn character_count(cx: &Context<'_>) -> String {
    cx.say(m::reasons_characters(cx.letter.characters()))
}

fn length_warning_ui(ui: &mut Ui, cx: &Context<'_>) {
    if is_too_short(cx) {
        let least = cx.advice.map(|advice| advice.fields().reason_min_chars).unwrap_or_default();
        widgets::error_line(ui, &cx.say(m::reasons_too_short(least)));
    } else if cx.letter.characters() > LONG {
        widgets::callout(ui, Tone::Warning, None, &cx.say(m::reasons_too_long()), |_| {});
    }
}

fn buttons_ui(ui: &mut Ui, cx: &Context<'_>) {
    widgets::row_ui(ui, |ui| {
        let body = cx.letter.body();
        let words = cx.say(m::button_copy_text());
        parts::copy_button_ui(ui, cx, "letter", &words, &body);
        if widgets::second_button(ui, Some(Icon::Download), &cx.say(m::button_save_text())).clicked() {
            cx.wish(Wish::SaveLetter);
        }
    });
}

/// The letter's length and language.
fn choices_ui(ui: &mut Ui, cx: &Context<'_>) {
    let lengths = [(Length::Short, cx.say(m::reasons_length_short())), (Length::Full, cx.say(m::reasons_length_full()))];
    let options: Vec<Choice<'_>> = lengths
        .iter()
        .map(|(length, title)| Choice { title, selected: cx.draft.length == *length, ..Choice::default() })
        .collect();
    let label = cx.say(m::reasons_length());
    widgets::label_ui(ui, &label);
    if let Some((length, _)) = widgets::select_ui(ui, "length", &label, &options).and_then(|index| lengths.get(index)) {
        cx.wish(Wish::Draft(DraftChange::Length(*length)));
    }
    widgets::gap(ui, 8.0);
    let options: Vec<Choice<'_>> = LANGUAGES
        .iter()
        .map(|language| Choice {
            title: language.own_name,
            selected: language.tag == cx.letter.language,
            ..Choice::default()
        })
        .collect();
    let label = cx.say(m::reasons_letter_language());
    widgets::label_ui(ui, &label);
    if let Some(language) = widgets::select_ui(ui, "letter language", &label, &options).and_then(|index| LANGUAGES.get(index)) {
        cx.wish(Wish::Draft(DraftChange::Language(language.tag.to_owned())));
    }
}

/// The letter as a text to change.
fn rewritten_ui(ui: &mut Ui, cx: &Context<'_>) {
    let title = cx.say(m::reasons_letter());
    let hint = cx.say(m::reasons_editing());
    if let Some(rewritten) = &cx.draft.rewritten {
        let mut text = rewritten.text.clone();
        let area = TextArea {
            key: "letter",
            label: &title,
            hint: Some(&hint),
            text: &mut text,
            rows: 12,
            limit: LETTER_LIMIT,
            error: None,
        };
        if area.show(ui).changed() {
            cx.wish(Wish::Draft(DraftChange::Rewritten(Some(text))));
        }
    }
    widgets::gap(ui, 6.0);
    widgets::small_ui(ui, &character_count(cx));
    length_warning_ui(ui, cx);
    widgets::gap(ui, 12.0);
    buttons_ui(ui, cx);
    widgets::gap(ui, 8.0);
    if widgets::link_button(ui, None, &cx.say(m::reasons_edit_back())).clicked() {
        cx.wish(Wish::Draft(DraftChange::Rewritten(None)));
    }
}
