//! Pieces that several pages show in the same way. They know words and commands, but no page.

use std::collections::BTreeSet;

use egui::Ui;
use jiff::ToSpan as _;
use jiff::civil::Date;

use super::finder::Found;
use crate::advice::Advice;
use crate::flow::Section;
use crate::knowledge::{self, ByLanguage as _, Host, Labels, Product, Scope, Source, Subject, Switch};
use crate::language::{Message, m, wording};
use crate::ui::context::{Context, Wish};
use crate::ui::widgets::{self, Button, Icon, Kind, Part, Tone};

/// The Fluent id of a section's name.
pub fn section_id(section: Section) -> Message<'static> {
    match section {
        Section::AboutYou => m::section_about_you(),
        Section::Outlook => m::section_outlook(),
        Section::Reasons => m::section_reasons(),
        Section::Form => m::section_form(),
        Section::After => m::section_after(),
    }
}

/// The name of a product: its brand, or the words that the facts give it.
#[must_use]
pub fn product_name(cx: &Context<'_>, product: &Product) -> String {
    product.says.as_deref().map_or_else(|| product.brand.clone(), |id| cx.say_fact(id))
}

/// What a request is about, as it stands in a sentence: a product's name, or “information from elsewhere”.
#[must_use]
pub fn scope_name(cx: &Context<'_>, scope: &Scope) -> String {
    match scope {
        Scope::Product(id) => cx.knowledge().product(id).map(|product| product_name(cx, product)).unwrap_or_default(),
        Scope::NoAccount => cx.say(m::sent_what_no_account()),
        Scope::Elsewhere => cx.say(m::sent_what_third_party()),
    }
}

/// The product that advice is about, where one logs in to it before its form opens.
#[must_use]
pub fn login_name(cx: &Context<'_>, advice: &Advice<'_>) -> Option<String> {
    let product = advice.product.filter(|product| product.login)?;
    cx.form.filter(|form| form.login).map(|_| product_name(cx, product))
}

/// A button that copies a text and says “Copied” beside it.
pub fn copy_button_ui(ui: &mut Ui, cx: &Context<'_>, key: &'static str, words: &str, text: &str) {
    if widgets::second_button(ui, Some(Icon::Copy), words).clicked() {
        cx.wish(Wish::Copy(key, text.to_owned()));
    }
    if cx.session.copied == Some(key) {
        widgets::copied_note(ui, &cx.say(m::copied()));
    }
}

/// The same in words alone, for places where a button would weigh too much.
pub fn copy_link_ui(ui: &mut Ui, cx: &Context<'_>, key: &'static str, words: &str, text: &str) {
    if widgets::link_button(ui, Some(Icon::Copy), words).clicked() {
        cx.wish(Wish::Copy(key, text.to_owned()));
    }
    if cx.session.copied == Some(key) {
        widgets::copied_note(ui, &cx.say(m::copied()));
    }
}

/// The address that a page must start with, and the warning that look-alikes exist.
pub fn address_note_ui(ui: &mut Ui, cx: &Context<'_>, url: &str) {
    let Some(host) = Host::of(url) else { return };
    let address = format!("{}/", host.full());
    let sentence = cx.say(m::go_address(address.as_str()));
    let (before, after) = sentence.split_once(&address).unwrap_or((&sentence, ""));
    widgets::source_note(ui, Icon::Lock, &[Part::plain(before), Part::strong(&address), Part::plain(after)]);
    widgets::small_ui(ui, &cx.say(m::go_look_alike()));
}

/// A link to each source, with its date; opens it in the browser.
pub fn sources_ui(ui: &mut Ui, cx: &Context<'_>, sources: &[&Source]) {
    for source in sources {
        let name = wording::source(cx.words, source);
        let date = wording::source_date(cx.words, source);
        widgets::row_ui(ui, |ui| {
            if widgets::source_link(ui, &name, &opens(cx, &source.url)).clicked() {
                cx.wish(Wish::Open(source.url.clone()));
            }
            widgets::small_ui(ui, &cx.say(m::beside(date)));
        });
    }
}

/// What pressing a link does, with the host, for screen readers.
#[must_use]
pub fn opens(cx: &Context<'_>, url: &str) -> String {
    cx.say(m::frame_opens_browser(wording::host(url)))
}

/// A label in the language of the person's account, else in English.
pub fn label<'l>(labels: &'l Labels, language: &str) -> Option<&'l str> {
    labels.in_language(language).map(String::as_str)
}

/// What a setting does, what it does not do, and where it is.
pub fn switch_ui(ui: &mut Ui, cx: &Context<'_>, switch: &Switch) {
    for (heading, part) in [(m::protect_does(), "does"), (m::protect_limits(), "limits"), (m::protect_where(), "where")]
    {
        widgets::heading_ui(ui, &cx.say(heading));
        widgets::body_ui(ui, &cx.say_fact(&format!("switch-{}-{part}", switch.id)));
        widgets::gap(ui, 8.0);
    }
    if !switch.labels.is_empty() {
        widgets::small_ui(ui, &cx.say(m::protect_labels()));
        let language = product_language(cx);
        for labels in &switch.labels {
            if let Some(words) = label(labels, &language) {
                widgets::label_ui(ui, &cx.say(m::quoted(words)));
            }
        }
        widgets::gap(ui, 8.0);
    }
    if let Some(url) = switch.opens.clone() {
        if widgets::second_button(ui, Some(Icon::External), &cx.say(m::button_open_page())).clicked() {
            cx.wish(Wish::Open(url));
        }
        widgets::gap(ui, 8.0);
    }
    let sources = cx.knowledge().sources_of(&switch.sources);
    sources_ui(ui, cx, &sources);
}

/// The language of the person's account: as they said, else the interface's.
pub fn product_language(cx: &Context<'_>) -> String {
    cx.answers.product_language.clone().unwrap_or_else(|| cx.words.tag().to_owned())
}

/// The parts of a country whose names hold what was typed; all of them where nothing was.
pub fn subdivisions(cx: &Context<'_>, query: &str, country: &str) -> Vec<Found> {
    let hits = cx.countries.search_parts(country, query).into_iter();
    hits.filter(|hit| cx.knowledge().place(hit.code).is_some()).map(Found::from).collect()
}

/// The parts of a page that are folded open, by name. A page that folds owns one.
#[derive(Clone, Debug, Default)]
pub struct Folds(BTreeSet<String>);

impl Folds {
    /// Whether this part is open.
    pub fn is_open(&self, part: &str) -> bool {
        self.0.contains(part)
    }

    /// Opens or shuts a part.
    pub fn turn(&mut self, part: &str) {
        if !self.0.remove(part) {
            self.0.insert(part.to_owned());
        }
    }

    /// A button that folds a part; says whether what is below it is to be shown.
    pub fn button_ui(&mut self, ui: &mut Ui, part: &str, words: &str) -> bool {
        let is_open = self.is_open(part);
        let icon = if is_open { Icon::ChevronUp } else { Icon::ChevronDown };
        if Button::new(Kind::Second, words).icon_after(icon).expanded(is_open).show(ui).clicked() {
            self.turn(part);
        }
        is_open
    }
}

/// How well a fact is backed.
pub struct Backing<'f> {
    pub mark: knowledge::Mark,
    pub checked: Date,
    pub sources: &'f [String],
}

/// A fact with its name above it, and below it how sure we are, when it was checked and where it was read.
pub fn fact_ui(ui: &mut Ui, cx: &Context<'_>, name: Message<'static>, value: &str, backing: Option<&Backing<'_>>) {
    widgets::small_ui(ui, &cx.say(name));
    widgets::body_ui(ui, value);
    if let Some(backing) = backing {
        let mark = cx.say(match backing.mark {
            knowledge::Mark::Confirmed => m::mark_confirmed(),
            knowledge::Mark::Secondary => m::mark_secondary(),
            knowledge::Mark::Unconfirmed => m::mark_unconfirmed(),
        });
        let checked = cx.say(m::outlook_checked(cx.words.date(backing.checked)));
        widgets::small_ui(ui, &cx.words.side_by_side(&[mark, checked]));
        let sources = cx.knowledge().sources_of(backing.sources);
        let best: Vec<&Source> = wording::best_sources(&sources).into_iter().take(1).collect();
        sources_ui(ui, cx, &best);
    }
    widgets::gap(ui, 14.0);
}

/// Days after which the facts as a whole are called old.
const OLD_FACTS: i32 = 90;

/// A quiet word where the facts are old: forms move.
pub fn age_note_ui(ui: &mut Ui, cx: &Context<'_>) {
    if cx.facts.is_checked_since(cx.today.saturating_sub(OLD_FACTS.days())) {
        return;
    }
    let Some(date) = cx.knowledge().date() else { return };
    let words = cx.say(m::facts_old(cx.words.date(date)));
    widgets::callout(ui, Tone::Note, None, &words, |_| {});
    widgets::gap(ui, 16.0);
}

/// What is still to be done, and the way there.
pub fn open_subject_ui(ui: &mut Ui, cx: &Context<'_>, subject: &Subject) {
    let what = scope_name(cx, &subject.scope);
    let (title, text) = (cx.say(m::sent_next_title(&what)), cx.say(m::sent_next_text()));
    let button = cx.say(m::sent_next_button(&what));
    widgets::card(ui, |ui| {
        widgets::card_heading_ui(ui, &title);
        widgets::body_ui(ui, &text);
        widgets::gap(ui, 8.0);
        if widgets::second_button(ui, None, &button).clicked() {
            cx.wish(Wish::StartSubject(subject.clone()));
        }
    });
}

/// The name of the interface's language in itself.
#[must_use]
pub fn own_name(cx: &Context<'_>) -> &'static str {
    cx.words.language().own_name
}
