//! The frame round every page: progress, title, body, the way back and on.
//!
//! It turns presses in the frame into wishes and gives the shared parts of the window their words. It knows pages only
//! by what every page has.

use std::cell::RefCell;

use egui::{Id, Ui};

use super::context::{Context, Wish};
use super::pages::{self, Footer, Head, Page, Press};
use super::widgets::{FrameResponse, Next, PageFrame, RailModel, Section as RailSection, SectionState, name_window};
use crate::flow::{self, PageId, Say, Section};
use crate::language::{m, wording};

/// Shows a page. The rail shows where on the way one is: `on_the_way` is the page to which one beside it leads back.
pub fn frame_ui(ui: &mut Ui, cx: &Context<'_>, page: &mut dyn Page, on_the_way: PageId) {
    name_window(ui.ctx(), &cx.say(m::app_name()));
    let whole = page.whole_ui(ui, cx);
    let footer = page.footer(cx);
    let response = whole.unwrap_or_else(|| page_ui(ui, cx, page, &footer, on_the_way));
    obey(cx, page, &response, footer);
}

fn page_ui(ui: &mut Ui, cx: &Context<'_>, page: &mut dyn Page, footer: &Footer, on_the_way: PageId) -> FrameResponse {
    let Head { caption, title, lead } = page.head(cx);
    let words = FrameWords::new(cx, on_the_way);
    let sections = words.sections(on_the_way);
    let rail = words.rail(&sections, pages::own_name(cx));
    let place = [&cx.answers.country, &cx.answers.subdivision];
    let frame = PageFrame {
        key: Id::unique((cx.page, page.part(), &cx.answers.current, place)),
        caption: &caption,
        title: &title,
        lead: lead.as_deref(),
        rail,
        back: Some(&words.back),
        next: next_of(footer),
    };
    // Both parts are drawn by the page, one after the other.
    let has_aside = page.has_aside();
    let shared = RefCell::new(page);
    let aside = |ui: &mut Ui| shared.borrow_mut().aside_ui(ui, cx);
    frame.show_with(ui, has_aside.then_some(aside), |ui| {
        pages::notices_ui(ui, cx);
        shared.borrow_mut().ui(ui, cx);
    })
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

fn obey(cx: &Context<'_>, page: &mut dyn Page, response: &FrameResponse, footer: Footer) {
    if response.next {
        match footer {
            Footer::Primary { press: Press::Wish(wish), .. } | Footer::Second { press: Press::Wish(wish), .. } => {
                cx.wish(wish);
            }
            Footer::Primary { .. } | Footer::Second { .. } => page.advance(),
            Footer::Empty => {}
        }
    }
    if response.back && !page.back() {
        cx.wish(Wish::Back);
    }
    if response.text_size {
        cx.wish(Wish::Show(PageId::Display));
    }
    if response.language {
        cx.wish(Wish::Show(PageId::Language));
    }
    let section = response.section.and_then(|index| Section::ALL.get(index));
    if let Some(page) = section.and_then(|section| flow::first_page(*section, &cx.known())) {
        cx.wish(Wish::Show(page));
    }
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
    fn new(cx: &Context<'_>, page: PageId) -> Self {
        let number = Section::of(page).map_or(1, |section| section as usize + 1);
        Self {
            app: cx.say(m::app_name()),
            names: Section::ALL.map(|section| cx.say(pages::section_id(section))),
            summaries: Section::ALL.map(|section| summary(cx, section)),
            progress: cx.say(m::frame_step_count(Section::ALL.len(), number)),
            offline: cx.say(m::frame_offline()),
            text_size: cx.say(m::frame_text_size()),
            menu: cx.say(m::frame_menu()),
            more: [cx.say(m::frame_more()), cx.say(m::frame_more_short())],
            states: [cx.say(m::frame_done()), cx.say(m::frame_now()), cx.say(m::frame_coming())],
            back: cx.say(m::button_back()),
        }
    }

    fn sections(&self, page: PageId) -> Vec<RailSection<'_>> {
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
fn summary(cx: &Context<'_>, section: Section) -> Option<String> {
    match flow::summary(section, &cx.known())? {
        Say::Subject => {
            let place = cx.known().place()?;
            let name = cx.words.subdivision(&place.code).unwrap_or_else(|| cx.words.country(place.country()));
            Some(cx.words.side_by_side(&[name, &pages::scope_name(cx, &cx.subject()?.scope)]))
        }
        Say::Outlook => cx.advice.map(|advice| cx.say(wording::band(advice.outlook.band))),
        Say::Letter => Some(cx.say(m::summary_letter_ready())),
        Say::Sent => Some(cx.say(m::summary_sent())),
    }
}
