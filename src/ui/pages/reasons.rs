//! Why do you object? The letter grows beside the answers.

use egui::Ui;

use super::{Footer, Head, PageUi, parts};
use crate::answers::{LETTER_LIMIT, Length, OWN_WORDS_LIMIT, Rewritten, clean_text};
use crate::flow::{self, Section};
use crate::knowledge::{Offered, Reason, ReasonField, Request};
use crate::language::{LANGUAGES, Value};
use crate::ui::view::{Command, View};
use crate::ui::widgets::{self, Choice, Icon, TextArea, Tone};

/// Characters after which a form may cut a text off.
const LONG: usize = 4_000;

/// The page.
pub struct Reasons;

impl PageUi for Reasons {
    fn head(&self, view: &View<'_>) -> Head {
        let title = match view.answers.request {
            Some(Request::Object) | None => "reasons-title-object",
            Some(_) => "reasons-title-other",
        };
        let lead = match view.advice {
            Some(advice) if advice.offer.offered == Offered::Unknown => "reasons-lead-letter",
            Some(advice) if advice.fields().reason == ReasonField::Required => "reasons-lead-required",
            _ => "reasons-lead-optional",
        };
        Head {
            caption: view.say(parts::section_id(Section::Reasons)),
            title: view.say(title),
            lead: Some(view.say(lead)),
        }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        if view.answers.rewritten.is_some() {
            rewritten_ui(ui, view);
            return;
        }
        // Both halves change the same view, one after the other.
        let view = std::cell::RefCell::new(view);
        widgets::columns_ui(
            ui,
            28.0,
            0.48,
            |ui| ticks_ui(ui, &mut view.borrow_mut()),
            |ui| letter_ui(ui, &mut view.borrow_mut()),
        );
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::next(view, !is_too_short(view), "reasons-need")
    }
}

/// Whether a required text is shorter than the form takes.
fn is_too_short(view: &View<'_>) -> bool {
    view.advice.is_some_and(|advice| {
        advice.fields().reason == ReasonField::Required
            && view.letter.characters() < usize::from(advice.fields().reason_min_chars.max(1))
    })
}

fn ticks_ui(ui: &mut Ui, view: &mut View<'_>) {
    widgets::heading_ui(ui, &view.say("reasons-tick"));
    widgets::gap(ui, 4.0);
    for reason in fitting(view) {
        let ticked = view.answers.reasons.contains(&reason.id);
        if widgets::tick_row(ui, &view.say(&format!("reason-{}", reason.id)), ticked).clicked() {
            toggle(view, &reason.id, ticked);
        }
    }
    widgets::gap(ui, 12.0);
    let (label, hint) = (view.say("reasons-own-words"), view.say("reasons-own-words-hint"));
    let area = TextArea {
        key: "own words",
        label: &label,
        hint: Some(&hint),
        text: &mut view.answers.own_words,
        rows: 3,
        limit: OWN_WORDS_LIMIT,
        error: None,
    };
    if area.show(ui).changed() {
        limit_own_words(view);
    }
    if view.answers.own_words.chars().count() >= OWN_WORDS_LIMIT {
        let limit = view.words.number(OWN_WORDS_LIMIT as u64);
        widgets::error_line(ui, &view.say_with("reasons-limit", &[("limit", Value::from(limit))]));
    }
}

/// The reasons that fit the place, the information and the request.
fn fitting(view: &View<'_>) -> Vec<&'static Reason> {
    let Some(place) = flow::place(view.answers, view.knowledge()) else { return Vec::new() };
    let Some(matter) = flow::matter(view.answers) else { return Vec::new() };
    let request = view.answers.request.unwrap_or_default();
    flow::fitting_reasons(view.knowledge(), place, matter, request)
}

fn toggle(view: &mut View<'_>, id: &str, was_ticked: bool) {
    if was_ticked {
        view.answers.reasons.remove(id);
        view.session.last_reason = None;
    } else {
        view.answers.reasons.insert(id.to_owned());
        view.session.last_reason = Some(id.to_owned());
    }
}

/// A pasted text of any length is kept up to the limit and freed of what can't be shown.
fn limit_own_words(view: &mut View<'_>) {
    let clean = clean_text(&view.answers.own_words);
    view.answers.own_words = clean.chars().take(OWN_WORDS_LIMIT).collect();
}

fn letter_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.say("reasons-letter");
    letter_head_ui(ui, view, &title);
    let paragraphs: Vec<&str> = view.letter.paragraphs.iter().map(|paragraph| paragraph.text.as_str()).collect();
    let last = view.session.last_reason.as_deref();
    let new =
        last.and_then(|id| view.letter.paragraphs.iter().position(|paragraph| paragraph.reason.as_deref() == Some(id)));
    widgets::letter_preview(ui, &title, &paragraphs, new);
    widgets::gap(ui, 12.0);
    buttons_ui(ui, view);
    widgets::gap(ui, 8.0);
    if widgets::link_button(ui, None, &view.say("reasons-edit")).clicked() {
        rewrite(view);
    }
    widgets::gap(ui, 8.0);
    choices_ui(ui, view);
}

fn letter_head_ui(ui: &mut Ui, view: &View<'_>, title: &str) {
    widgets::heading_with_count(ui, title, &character_count(view), is_too_short(view));
    widgets::gap(ui, 4.0);
    length_warning_ui(ui, view);
}

fn character_count(view: &View<'_>) -> String {
    view.say_with("reasons-characters", &[("count", Value::from(view.letter.characters()))])
}

fn length_warning_ui(ui: &mut Ui, view: &View<'_>) {
    if is_too_short(view) {
        let least = view.advice.map(|advice| advice.fields().reason_min_chars).unwrap_or_default();
        widgets::error_line(ui, &view.say_with("reasons-too-short", &[("least", Value::from(least))]));
    } else if view.letter.characters() > LONG {
        widgets::callout(ui, Tone::Warning, None, &view.say("reasons-too-long"), |_| {});
    }
}

fn buttons_ui(ui: &mut Ui, view: &mut View<'_>) {
    widgets::row_ui(ui, |ui| {
        let body = view.letter.body();
        let words = view.say("button-copy-text");
        parts::copy_button_ui(ui, view, "letter", &words, &body);
        if widgets::second_button(ui, Some(Icon::Download), &view.say("button-save-text")).clicked() {
            view.ask(Command::SaveLetter);
        }
    });
}

/// The letter's length and language.
fn choices_ui(ui: &mut Ui, view: &mut View<'_>) {
    let lengths = [(Length::Short, view.say("reasons-length-short")), (Length::Full, view.say("reasons-length-full"))];
    let options: Vec<Choice<'_>> = lengths
        .iter()
        .map(|(length, title)| Choice { title, selected: view.answers.length == *length, ..Choice::default() })
        .collect();
    let label = view.say("reasons-length");
    widgets::label_ui(ui, &label);
    if let Some((length, _)) = widgets::select_ui(ui, "length", &label, &options).and_then(|index| lengths.get(index)) {
        view.answers.length = *length;
    }
    widgets::gap(ui, 8.0);
    let options: Vec<Choice<'_>> = LANGUAGES
        .iter()
        .map(|language| Choice {
            title: language.own_name,
            selected: language.tag == view.letter.language,
            ..Choice::default()
        })
        .collect();
    let label = view.say("reasons-letter-language");
    widgets::label_ui(ui, &label);
    if let Some(language) =
        widgets::select_ui(ui, "letter language", &label, &options).and_then(|index| LANGUAGES.get(index))
    {
        view.answers.letter_language = Some(language.tag.to_owned());
    }
}

fn rewrite(view: &mut View<'_>) {
    let (Some(place), Some(matter)) = (flow::place(view.answers, view.knowledge()), flow::matter(view.answers)) else {
        return;
    };
    view.answers.rewritten = Some(Rewritten {
        text: view.letter.body(),
        place: place.code.clone(),
        about: matter.about(),
        request: view.answers.request.unwrap_or_default(),
    });
}

/// The letter as a text to change.
fn rewritten_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = view.say("reasons-letter");
    let hint = view.say("reasons-editing");
    if let Some(rewritten) = &mut view.answers.rewritten {
        let area = TextArea {
            key: "letter",
            label: &title,
            hint: Some(&hint),
            text: &mut rewritten.text,
            rows: 12,
            limit: LETTER_LIMIT,
            error: None,
        };
        if area.show(ui).changed() {
            rewritten.text = clean_text(&rewritten.text).chars().take(LETTER_LIMIT).collect();
        }
    }
    widgets::gap(ui, 6.0);
    widgets::small_ui(ui, &character_count(view));
    length_warning_ui(ui, view);
    widgets::gap(ui, 12.0);
    buttons_ui(ui, view);
    widgets::gap(ui, 8.0);
    if widgets::link_button(ui, None, &view.say("reasons-edit-back")).clicked() {
        view.answers.rewritten = None;
    }
}
