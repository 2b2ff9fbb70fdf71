//! The pages: one file each. A page is a struct that owns what only it shows. It gives its head, its body and what stands
//! in the footer, wishes what is to happen, and knows no other page.

mod companion;
mod finder;
mod licences;
mod parts;
mod tasks;

pub use parts::{own_name, scope_name, section_id};

use egui::Ui;

use super::context::{Context, Wish};
use super::widgets::{self, FrameResponse, Tone};
use crate::flow::{self, PageId, Section};
use crate::language::{Message, m};

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
        /// What it is for.
        press: Press,
    },
    /// A second button, on pages whose primary stands in the body.
    Second {
        /// Its words.
        words: String,
        /// What it is for.
        press: Press,
    },
    /// Nothing.
    Empty,
}

/// What a press in the footer leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Press {
    /// Something that the app does.
    Wish(Wish),
    /// A step on within the page: see [`Page::advance`].
    Within,
}

impl Footer {
    /// “Next”, once `ready`; until then the reason.
    fn next(cx: &Context<'_>, ready: bool, need: Message<'static>) -> Self {
        Self::Primary {
            words: cx.say(m::button_next()),
            waiting: (!ready).then(|| cx.say(need)),
            press: Press::Wish(Wish::Next),
        }
    }

    /// “Finish”.
    fn finish(cx: &Context<'_>) -> Self {
        Self::Primary { words: cx.say(m::button_finish()), waiting: None, press: Press::Wish(Wish::Quit) }
    }
}

/// A page of the window.
pub trait Page {
    /// What stands above the body.
    fn head(&self, cx: &Context<'_>) -> Head;

    /// Draws the body.
    fn ui(&mut self, ui: &mut Ui, cx: &Context<'_>);

    /// What stands at the right of the footer.
    fn footer(&self, _cx: &Context<'_>) -> Footer {
        Footer::Empty
    }

    /// Whether something stands at the right of the caption.
    fn has_aside(&self) -> bool {
        false
    }

    /// Draws what stands at the right of the caption.
    fn aside_ui(&mut self, _ui: &mut Ui, _cx: &Context<'_>) {}

    /// Goes on within the page.
    fn advance(&mut self) {}

    /// Goes back within the page; says whether it could.
    fn back(&mut self) -> bool {
        false
    }

    /// Which of its parts is shown: another one begins at the top, with the focus on its title.
    fn part(&self) -> usize {
        0
    }

    /// Whether the window is to be small, beside the browser.
    fn is_small(&self) -> bool {
        false
    }

    /// Draws the whole window, where the page has a frame of its own.
    fn whole_ui(&mut self, _ui: &mut Ui, _cx: &Context<'_>) -> Option<FrameResponse> {
        None
    }
}

macro_rules! pages {
    ($($id:ident => $module:ident::$page:ident,)*) => {
        $(mod $module;)*

        /// A page as it is when one comes to it.
        #[must_use]
        pub fn create(id: PageId) -> Box<dyn Page> {
            match id {
                $(PageId::$id => Box::new($module::$page::default()),)*
            }
        }
    };
}

pages! {
    Welcome => welcome::WelcomePage,
    Place => place::PlacePage,
    Company => company::CompanyPage,
    About => about::AboutPage,
    Accounts => accounts::AccountsPage,
    Request => request::RequestPage,
    Outlook => outlook::OutlookPage,
    Protect => protect::ProtectPage,
    Reasons => reasons::ReasonsPage,
    GoThere => go_there::GoTherePage,
    Steps => steps::StepsPage,
    OnForm => on_form::OnFormPage,
    Sent => sent::SentPage,
    Answered => answered::AnsweredPage,
    TrainedOn => trained_on::TrainedOnPage,
    Display => display::DisplayPage,
    Language => language::LanguagePage,
    AlsoProtect => also_protect::AlsoProtectPage,
    Phone => phone::PhonePage,
    Info => info::InfoPage,
    Sources => sources::SourcesPage,
}

/// “About you · Question 2 of 4”, above the questions of the first section.
fn caption(cx: &Context<'_>) -> String {
    let section = cx.say(parts::section_id(Section::AboutYou));
    let Some((number, count)) = flow::question_number(cx.page, &cx.known()) else { return section };
    cx.say(m::frame_caption_question(count, number, section))
}

/// What happened since the page was shown, in plain sentences.
pub fn notices_ui(ui: &mut Ui, cx: &Context<'_>) {
    for notice in &cx.session.notices {
        let text = cx.say(&notice.message);
        let tone = if notice.is_error { Tone::Error } else { Tone::Success };
        widgets::callout(ui, tone, None, &text, |_| {});
        if let Some(text) = &notice.by_hand {
            widgets::gap(ui, 12.0);
            widgets::selected_text_ui(ui, &cx.say(m::error_by_hand()), text);
        }
        widgets::gap(ui, 12.0);
    }
}
