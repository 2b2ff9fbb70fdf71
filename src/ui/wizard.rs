//! The frame round every page: progress, title, body, the way back and on.
//!
//! It turns presses in the frame into commands and gives the shared parts of the window their words.

use std::cell::RefCell;

use egui::{Id, Ui};

use super::pages::{self, Footer, Head, PageUi};
use super::view::{Command, SidePage, View};
use super::widgets::{FrameResponse, Next, PageFrame, RailModel, Section as RailSection, SectionState, name_window};
use crate::answers::{Matter, Page};
use crate::flow::{self, Section};
use crate::language::{LANGUAGES, Value};

/// Shows the page of the way, or the page beside it.
pub fn wizard_ui(ui: &mut Ui, view: &mut View<'_>, page: Page, side: Option<SidePage>) {
    name_window(ui.ctx(), &view.say("app-name"));
    let response = match side {
        None if view.session.small && page == Page::OnForm => return pages::companion_ui(ui, view),
        Some(side) => frame_ui(ui, view, page, pages::side_page(side), Id::unique(side)),
        None if page == Page::Welcome => pages::welcome_ui(ui, view, own_name(view)),
        None => frame_ui(ui, view, page, pages::page(page), Id::unique(page)),
    };
    obey_frame(view, &response, page, side);
}

fn frame_ui(ui: &mut Ui, view: &mut View<'_>, page: Page, shown: &dyn PageUi, key: Id) -> FrameResponse {
    let Head { caption, title, lead } = shown.head(view);
    let footer = shown.footer(view);
    let words = FrameWords::new(view, page);
    let sections = words.sections(page);
    let rail = words.rail(&sections, own_name(view));
    let key = key.with((view.session.step, view.answers.current, view.answers.place()));
    let frame = PageFrame {
        key,
        caption: &caption,
        title: &title,
        lead: lead.as_deref(),
        rail,
        back: Some(&words.back),
        next: next_of(&footer),
    };
    // Both parts of the page see the view, one after the other.
    let shared = RefCell::new(&mut *view);
    let aside = |ui: &mut Ui| shown.aside_ui(ui, &mut shared.borrow_mut());
    let response = frame.show_with(ui, shown.has_aside().then_some(aside), |ui| {
        let view = &mut shared.borrow_mut();
        pages::notices_ui(ui, view);
        shown.body_ui(ui, view);
    });
    if response.next {
        match footer {
            Footer::Primary { command, .. } | Footer::Second { command, .. } => view.ask(command),
            Footer::Empty => {}
        }
    }
    response
}

fn next_of(footer: &Footer) -> Next<'_> {
    match footer {
        Footer::Primary { words, waiting, .. } => {
            Next::Primary { label: words, enabled: waiting.is_none(), reason: waiting.as_deref() }
        }
        Footer::Second { words, .. } => Next::Second { label: words },
        Footer::Empty => Next::None,
    }
}

fn obey_frame(view: &mut View<'_>, response: &FrameResponse, page: Page, side: Option<SidePage>) {
    if response.back {
        view.ask(match view.session.step {
            _ if side.is_some() => Command::CloseSide,
            step if page == Page::Steps && step > 0 => Command::ShowStep(step - 1),
            _ => Command::Back,
        });
    }
    if page == Page::Welcome && side.is_none() && response.next {
        view.ask(Command::Next);
    }
    if response.text_size {
        view.ask(Command::ShowSide(SidePage::Display));
    }
    if response.language {
        view.ask(Command::ShowSide(SidePage::Language));
    }
    if let Some(section) = response.section.and_then(|index| Section::ALL.get(index)) {
        view.ask(Command::Show(first_page(*section)));
    }
}

/// Where a done section leads back to.
fn first_page(section: Section) -> Page {
    match section {
        Section::AboutYou => Page::Place,
        Section::Outlook => Page::Outlook,
        Section::Reasons => Page::Reasons,
        Section::Form => Page::GoThere,
        Section::After => Page::Sent,
    }
}

/// The name of the interface's language in itself.
fn own_name(view: &View<'_>) -> &'static str {
    LANGUAGES.iter().find(|language| language.tag == view.words.tag()).map_or("English", |language| language.own_name)
}

/// The words of the frame, kept while it is drawn.
struct FrameWords {
    app: String,
    names: [String; 5],
    summaries: [Option<String>; 5],
    progress: String,
    offline: String,
    text_size: String,
    menu: String,
    more: [String; 2],
    states: [String; 3],
    back: String,
}

impl FrameWords {
    fn new(view: &View<'_>, page: Page) -> Self {
        let number = Section::of(page).map_or(1, |section| section as usize + 1);
        Self {
            app: view.say("app-name"),
            names: Section::ALL.map(|section| view.say(pages::section_id(section))),
            summaries: Section::ALL.map(|section| summary(view, section)),
            progress: view.say_with(
                "frame-step-count",
                &[("number", Value::from(number)), ("count", Value::from(Section::ALL.len()))],
            ),
            offline: view.say("frame-offline"),
            text_size: view.say("frame-text-size"),
            menu: view.say("frame-menu"),
            more: [view.say("frame-more"), view.say("frame-more-short")],
            states: [view.say("frame-done"), view.say("frame-now"), view.say("frame-coming")],
            back: view.say("button-back"),
        }
    }

    fn sections(&self, page: Page) -> Vec<RailSection<'_>> {
        let now = Section::of(page);
        let state = |section: Section| match now {
            Some(now) if section == now => SectionState::Now,
            Some(now) if section < now => SectionState::Done,
            _ => SectionState::Coming,
        };
        Section::ALL
            .iter()
            .zip(self.names.iter().zip(&self.summaries))
            .map(|(section, (title, summary))| {
                let state = state(*section);
                let summary = summary.as_deref().filter(|_| state == SectionState::Done);
                RailSection { title, summary, state }
            })
            .collect()
    }

    fn rail<'w>(&'w self, sections: &'w [RailSection<'w>], language: &'w str) -> RailModel<'w> {
        RailModel {
            app: &self.app,
            sections,
            progress: &self.progress,
            offline: &self.offline,
            text_size: &self.text_size,
            language,
            menu: &self.menu,
            more: self.more.each_ref().map(String::as_str),
            states: self.states.each_ref().map(String::as_str),
        }
    }
}

/// What was answered in a section, in a few words.
fn summary(view: &View<'_>, section: Section) -> Option<String> {
    match section {
        Section::AboutYou => {
            let place = flow::place(view.answers, view.knowledge())?;
            let name = view.words.subdivision(&place.code).unwrap_or_else(|| view.words.country(place.country()));
            let account = flow::matter(view.answers).and_then(Matter::account);
            Some(format!("{name} · {}", pages::matter_name(view, account)))
        }
        Section::Outlook => view.advice.map(|advice| view.say(pages::band_id(advice.outlook.band))),
        Section::Reasons => {
            let has_letter = flow::way(view.answers, view.knowledge()).contains(&Page::Reasons);
            has_letter.then(|| view.say("summary-letter-ready"))
        }
        Section::Form => Some(view.say("summary-sent")),
        Section::After => None,
    }
}
