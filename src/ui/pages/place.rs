//! Where do you live?

use egui::Ui;

use super::finder::{Field, Found, Search, finder_ui};
use super::{Footer, Head, Page, parts};
use crate::advice::law;
use crate::language::m;
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
        Head { caption: super::caption(cx), title: cx.say(m::place_title()), lead: Some(cx.say(m::place_lead())) }
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
            Some(&cx.say(m::place_residence_title())),
            &cx.say(m::place_residence_text()),
            |_| {},
        );
    }

    fn footer(&self, cx: &Context<'_>) -> Footer {
        Footer::next(cx, cx.known().place().is_some(), m::place_need())
    }
}

fn search_ui(ui: &mut Ui, cx: &Context<'_>, search: &mut Search) {
    if let Some(code) = cx.suggestion.filter(|code| cx.knowledge().place(code).is_some()) {
        let place = cx.words.country(code).to_owned();
        let press = widgets::suggestion(
            ui,
            Icon::Pin,
            &cx.say(m::place_suggestion_title(&place)),
            &cx.say(m::place_suggestion_text()),
            &cx.say(m::place_choose(&place)),
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
        .map(|hit| Found { note: law_note(cx, hit.code), ..Found::from(hit) })
        .collect();
    if let Some(code) = finder_ui(ui, cx, search, &Field { key: "country", label: m::place_field(), none: m::place_no_result() }, &found) {
        search.clear();
        cx.answer(Answer::Country(Some(code)));
        return;
    }
    widgets::gap(ui, 8.0);
    widgets::small_ui(ui, &cx.say(m::place_not_sure()));
}

fn chosen_ui(ui: &mut Ui, cx: &Context<'_>, part: &mut Search, country: &str) {
    let place = cx.place_name();
    let title = cx.say(m::place_chosen(place.as_str()));
    let law =
        cx.known().place().and_then(|place| law::law_on(cx.knowledge(), place, cx.today));
    let law = match law {
        Some(law) => cx.say(m::place_chosen_law(law.full_name_in(cx.words.tag()))),
        None => cx.say(m::place_chosen_no_law()),
    };
    let change = widgets::callout(ui, Tone::Success, Some(&title), &law, |ui| {
        widgets::gap(ui, 8.0);
        widgets::second_button(ui, None, &cx.say(m::place_chosen_change())).clicked()
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
        if widgets::link_button(ui, None, &cx.say(m::place_part_change())).clicked() {
            cx.answer(Answer::Subdivision(None));
        }
        return;
    }
    widgets::body_ui(ui, &cx.say(m::place_part_text()));
    widgets::gap(ui, 12.0);
    let found = parts::subdivisions(cx, &search.query, country);
    let field = Field { key: "part", label: m::place_part_field(), none: m::place_part_no_result() };
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
        None => cx.say(m::place_note_none()),
        Some(law) => law.note.as_deref().map_or_else(|| cx.say(m::place_note_own()), |note| cx.say_fact(note)),
    })
}
