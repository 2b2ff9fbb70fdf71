//! Where do you live?

use egui::Ui;

use super::finder::{Field, Found, finder_ui};
use super::{Footer, Head, PageUi, parts};
use crate::advice::law;
use crate::flow;
use crate::knowledge;
use crate::language::Value;
use crate::ui::view::View;
use crate::ui::widgets::{self, Icon, Tone};

/// The page.
pub struct Place;

impl PageUi for Place {
    fn head(&self, view: &View<'_>) -> Head {
        Head { caption: super::caption(view), title: view.say("place-title"), lead: Some(view.say("place-lead")) }
    }

    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>) {
        match view.answers.country.clone() {
            Some(country) => chosen_ui(ui, view, &country),
            None => search_ui(ui, view),
        }
        widgets::gap(ui, 16.0);
        widgets::callout(
            ui,
            Tone::Note,
            Some(&view.say("place-residence-title")),
            &view.say("place-residence-text"),
            |_| {},
        );
    }

    fn footer(&self, view: &View<'_>) -> Footer {
        Footer::next(view, flow::place(view.answers, view.knowledge()).is_some(), "place-need")
    }
}

fn search_ui(ui: &mut Ui, view: &mut View<'_>) {
    if let Some(code) = view.suggestion.filter(|code| view.knowledge().place(code).is_some()) {
        let place = view.words.country(code).to_owned();
        let with = |id: &str| view.say_with(id, &[("place", Value::from(place.as_str()))]);
        let press = widgets::suggestion(
            ui,
            Icon::Pin,
            &with("place-suggestion-title"),
            &view.say("place-suggestion-text"),
            &with("place-choose"),
        );
        if press.clicked() {
            choose_country(view, code.to_owned());
            return;
        }
        widgets::gap(ui, 20.0);
    }
    let hits = view.countries.search(&view.session.query);
    let found: Vec<Found> = hits
        .into_iter()
        .filter(|hit| view.knowledge().place(hit.code).is_some())
        .map(|hit| Found {
            code: hit.code.to_owned(),
            name: hit.name.to_owned(),
            matched: hit.matched,
            also: hit.also.map(str::to_owned),
            note: law_note(view, hit.code),
        })
        .collect();
    if let Some(code) =
        finder_ui(ui, view, &Field { key: "country", label: "place-field", none: "place-no-result" }, &found)
    {
        choose_country(view, code);
        return;
    }
    widgets::gap(ui, 8.0);
    widgets::small_ui(ui, &view.say("place-not-sure"));
}

fn choose_country(view: &mut View<'_>, code: String) {
    view.answers.country = Some(code);
    view.answers.subdivision = None;
    view.session.query.clear();
    view.session.result = 0;
}

fn chosen_ui(ui: &mut Ui, view: &mut View<'_>, country: &str) {
    let place = view.place_name();
    let title = view.say_with("place-chosen", &[("place", Value::from(place.as_str()))]);
    let law =
        flow::place(view.answers, view.knowledge()).and_then(|place| law::law_on(view.knowledge(), place, view.today));
    let law = match law {
        Some(law) => view.say_with("place-chosen-law", &[("law", Value::from(full_name(law, view)))]),
        None => view.say("place-chosen-no-law"),
    };
    let change = widgets::callout(ui, Tone::Success, Some(&title), &law, |ui| {
        widgets::gap(ui, 8.0);
        widgets::second_button(ui, None, &view.say("place-chosen-change")).clicked()
    });
    if change {
        view.answers.country = None;
        view.answers.subdivision = None;
        return;
    }
    if view.knowledge().law_differs_within(country) {
        widgets::gap(ui, 16.0);
        part_ui(ui, view, country);
    }
}

fn full_name(law: &knowledge::Law, view: &View<'_>) -> String {
    law.names.get(view.words.tag()).or_else(|| law.names.get("en")).unwrap_or(&law.id).clone()
}

/// The part of the country, where the law differs between them.
fn part_ui(ui: &mut Ui, view: &mut View<'_>, country: &str) {
    if view.answers.subdivision.is_some() {
        if widgets::link_button(ui, None, &view.say("place-part-change")).clicked() {
            view.answers.subdivision = None;
        }
        return;
    }
    widgets::body_ui(ui, &view.say("place-part-text"));
    widgets::gap(ui, 12.0);
    let found = parts::subdivisions(view, country);
    if let Some(code) =
        finder_ui(ui, view, &Field { key: "part", label: "place-part-field", none: "place-part-no-result" }, &found)
    {
        view.answers.subdivision = Some(code);
        view.session.query.clear();
    }
}

/// A few words on the law of a country, for its row.
fn law_note(view: &View<'_>, code: &str) -> Option<String> {
    let place = view.knowledge().place(code)?;
    let law = law::law_on(view.knowledge(), place, view.today);
    let european = |place: &knowledge::Place| view.knowledge().is_in(place, &["eu-eea".to_owned()]);
    Some(match law {
        None if view.knowledge().law_differs_within(code) => return None,
        None => view.say("place-note-none"),
        Some(_) if european(place) => view.say("place-note-eu"),
        Some(_) => view.say("place-note-own"),
    })
}
