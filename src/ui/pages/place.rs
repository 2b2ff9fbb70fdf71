//! Where do you live?

use egui::Ui;

use super::finder::{Field, Found, Search, finder_ui};
use super::{Footer, Head, Page, parts};
use crate::advice::law;
use crate::language::Value;
use crate::ui::context::{Answer, Context};
use crate::ui::widgets::{self, Icon, Tone};

/// The page.
#[derive(Default)]
pub struct PlacePage {
    search: Search,
    part: Search,
}

impl Page for PlacePage {
    fn head(&self, cx: &Context<'_>) -> Head {
        Head { caption: super::caption(cx), title: cx.say("place-title"), lead: Some(cx.say("place-lead")) }
    }

    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>) {
        match cx.answers.country.clone() {
            Some(country) => chosen_ui(ui, cx, &mut self.part, &country),
            None => search_ui(ui, cx, &mut self.search),
        }
        widgets::gap(ui, 16.0);
        widgets::callout(
            ui,
            Tone::Note,
            Some(&cx.say("place-residence-title")),
            &cx.say("place-residence-text"),
            |_| {},
        );
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, cx.known().place().is_some(), "place-need")
    }
}

fn search_ui(ui: &mut Ui, cx: &Context<'_>, search: &mut Search) {
    if let Some(code) = cx.suggestion.filter(|code| cx.knowledge().place(code).is_some()) {
        let place = cx.words.country(code).to_owned();
        let with = |id: &str| cx.say_with(id, &[("place", Value::from(place.as_str()))]);
        let press = widgets::suggestion(
            ui,
            Icon::Pin,
            &with("place-suggestion-title"),
            &cx.say("place-suggestion-text"),
            &with("place-choose"),
        );
        if press.clicked() {
            cx.answer(Answer::Country(Some(code.to_owned())));
            return;
        }
        widgets::gap(ui, 20.0);
    }
    let hits = cx.countries.search(&search.query);
    let found: Vec<Found> = hits
        .into_iter()
        .filter(|hit| cx.knowledge().place(hit.code).is_some())
        .map(|hit| Found {
            code: hit.code.to_owned(),
            name: hit.name.to_owned(),
            matched: hit.matched,
            also: hit.also.map(str::to_owned),
            note: law_note(cx, hit.code),
        })
        .collect();
    if let Some(code) = finder_ui(ui, cx, search, &Field { label: "place-field", none: "place-no-result" }, &found) {
        search.clear();
        cx.answer(Answer::Country(Some(code)));
        return;
    }
    widgets::gap(ui, 8.0);
    widgets::small_ui(ui, &cx.say("place-not-sure"));
}

fn chosen_ui(ui: &mut Ui, cx: &Context<'_>, part: &mut Search, country: &str) {
    let place = cx.place_name();
    let title = cx.say_with("place-chosen", &[("place", Value::from(place.as_str()))]);
    let law =
        cx.known().place().and_then(|place| law::law_on(cx.knowledge(), place, cx.today));
    let law = match law {
        Some(law) => cx.say_with("place-chosen-law", &[("law", Value::from(law.full_name_in(cx.words.tag())))]),
        None => cx.say("place-chosen-no-law"),
    };
    let change = widgets::callout(ui, Tone::Success, Some(&title), &law, |ui| {
        widgets::gap(ui, 8.0);
        widgets::second_button(ui, None, &cx.say("place-chosen-change")).clicked()
    });
    if change {
        cx.answer(Answer::Country(None));
        return;
    }
    if cx.knowledge().law_differs_within(country) {
        widgets::gap(ui, 16.0);
        part_ui(ui, cx, part, country);
    }
}

/// The part of the country, where the law differs between them.
fn part_ui(ui: &mut Ui, cx: &Context<'_>, search: &mut Search, country: &str) {
    if cx.answers.subdivision.is_some() {
        if widgets::link_button(ui, None, &cx.say("place-part-change")).clicked() {
            cx.answer(Answer::Subdivision(None));
        }
        return;
    }
    widgets::body_ui(ui, &cx.say("place-part-text"));
    widgets::gap(ui, 12.0);
    let found = parts::subdivisions(cx, &search.query, country);
    let field = Field { label: "place-part-field", none: "place-part-no-result" };
    if let Some(code) = finder_ui(ui, cx, search, &field, &found) {
        search.clear();
        cx.answer(Answer::Subdivision(Some(code)));
    }
}

/// A few words on the law of a country, for its row.
fn law_note(cx: &Context<'_>, code: &str) -> Option<String> {
    let place = cx.knowledge().place(code)?;
    let law = law::law_on(cx.knowledge(), place, cx.today);
    Some(match law {
        None if cx.knowledge().law_differs_within(code) => return None,
        None => cx.say("place-note-none"),
        Some(law) => cx.say(law.note.as_deref().unwrap_or("place-note-own")),
    })
}
