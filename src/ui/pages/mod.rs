//! The pages: one file each. A page gives its head, its body and what stands in the footer, and knows no other page.

mod about;
mod accounts;
mod also_protect;
mod answered;
mod companion;
mod display;
mod finder;
mod go_there;
mod info;
mod language;
mod licences;
mod on_form;
mod outlook;
mod parts;
mod phone;
mod place;
mod protect;
mod reasons;
mod request;
mod sent;
mod sources;
mod steps;
mod tasks;
mod trained_on;
mod welcome;

pub use companion::companion_ui;
pub use outlook::band_id;
pub use parts::{matter_name, section_id};
pub use welcome::welcome_ui;

use egui::Ui;

use super::view::{Command, SidePage, View};
use super::widgets::{self, Tone};
use crate::answers::Page;
use crate::flow::{self, Section};
use crate::language::Value;

/// What stands above the body.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// Where one is; may be empty.
    pub caption: String,
    /// The page's one title.
    pub title: String,
    /// One sentence, or two short ones.
    pub lead: Option<String>,
}

/// What stands at the right of the footer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Footer {
    /// The one primary button; where it can't be pressed yet, the reason.
    Primary {
        /// Its words.
        words: String,
        /// Why it can't be pressed yet.
        waiting: Option<String>,
        /// What it asks for.
        command: Command,
    },
    /// A second button, on pages whose primary stands in the body.
    Second {
        /// Its words.
        words: String,
        /// What it asks for.
        command: Command,
    },
    /// Nothing.
    Empty,
}

impl Footer {
    /// “Next”, once `ready`; until then the reason.
    fn next(view: &View<'_>, ready: bool, need: &str) -> Self {
        Self::Primary {
            words: view.say("button-next"),
            waiting: (!ready).then(|| view.say(need)),
            command: Command::Next,
        }
    }
}

/// A page of the window.
pub trait PageUi {
    /// What stands above the body.
    fn head(&self, view: &View<'_>) -> Head;

    /// Whether something stands at the right of the caption.
    fn has_aside(&self) -> bool {
        false
    }

    /// Draws what stands at the right of the caption.
    fn aside_ui(&self, _ui: &mut Ui, _view: &mut View<'_>) {}

    /// Draws the body.
    fn body_ui(&self, ui: &mut Ui, view: &mut View<'_>);

    /// What stands at the right of the footer.
    fn footer(&self, view: &View<'_>) -> Footer;
}

/// The page of the way.
#[must_use]
pub fn page(page: Page) -> &'static dyn PageUi {
    match page {
        // The welcome page has a frame of its own: see [`welcome_ui`].
        Page::Welcome | Page::Place => &place::Place,
        Page::About => &about::About,
        Page::Accounts => &accounts::Accounts,
        Page::Request => &request::Request,
        Page::Outlook => &outlook::Outlook,
        Page::Reasons => &reasons::Reasons,
        Page::GoThere => &go_there::GoThere,
        Page::Steps => &steps::Steps,
        Page::OnForm => &on_form::OnForm,
        Page::Protect => &protect::Protect,
        Page::Sent => &sent::Sent,
        Page::Answered => &answered::Answered,
    }
}

/// The page beside the way.
#[must_use]
pub fn side_page(side: SidePage) -> &'static dyn PageUi {
    match side {
        SidePage::TrainedOn => &trained_on::TrainedOn,
        SidePage::Display => &display::Display,
        SidePage::Language => &language::Language,
        SidePage::AlsoProtect => &also_protect::AlsoProtect,
        SidePage::Phone => &phone::Phone,
        SidePage::Info => &info::Info,
        SidePage::Sources => &sources::Sources,
    }
}

/// “About you · Question 2 of 4”, above the questions of the first section.
fn caption(view: &View<'_>) -> String {
    let here = [Page::Place, Page::About, Page::Accounts, Page::Request];
    let Some((number, count)) = here
        .into_iter()
        .find(|page| Some(*page) == view.page)
        .and_then(|page| flow::question_number(page, view.answers, view.knowledge()))
    else {
        return view.say(parts::section_id(Section::AboutYou));
    };
    view.say_with(
        "frame-caption-question",
        &[
            ("section", Value::from(view.say(parts::section_id(Section::AboutYou)))),
            ("number", Value::from(number)),
            ("count", Value::from(count)),
        ],
    )
}

/// What happened since the page was shown, in plain sentences.
pub fn notices_ui(ui: &mut Ui, view: &View<'_>) {
    for notice in &view.session.notices {
        let text = match &notice.detail {
            Some((name, value)) => view.say_with(notice.message, &[(*name, Value::from(value.as_str()))]),
            None => view.say(notice.message),
        };
        let tone = if notice.is_error { Tone::Error } else { Tone::Success };
        widgets::callout(ui, tone, None, &text, |_| {});
        if let Some(text) = &notice.by_hand {
            widgets::gap(ui, 12.0);
            widgets::selected_text_ui(ui, &view.say("error-by-hand"), text);
        }
        widgets::gap(ui, 12.0);
    }
}
