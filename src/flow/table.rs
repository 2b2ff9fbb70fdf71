//! The way as one table: a row a page. Order, back, reachability, pruning, rail and summary follow from the rows.
//!
//! A new page is a row here, a file in `ui::pages` and its words. The table decides nothing about law or likelihood
//! and draws nothing.

use super::known::Known;
use crate::cases::Topic;
use crate::knowledge::ReasonField;

/// The named sections of the progress rail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Section {
    /// Country, information, accounts, request.
    AboutYou,
    /// How likely a yes is.
    Outlook,
    /// The letter.
    Reasons,
    /// On the controller's pages.
    Form,
    /// Deadline and answer.
    After,
}

impl Section {
    /// All sections in their order.
    pub const ALL: [Self; 5] = [Self::AboutYou, Self::Outlook, Self::Reasons, Self::Form, Self::After];

    /// The section of a page; none for the welcome page and for pages beside the way.
    #[must_use]
    pub fn of(page: PageId) -> Option<Self> {
        row(page).and_then(|row| row.section)
    }
}

/// An answer that a page asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// Where one lives.
    Place,
    /// Whom one asks.
    Company,
    /// Which information.
    Topic,
    /// Which accounts.
    Accounts,
    /// What is to be done.
    Request,
    /// Where nothing is offered: what to do instead.
    Instead,
}

/// What the rail says of a section once it is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Say {
    /// Where one lives and what it is about.
    Subject,
    /// How likely a yes is.
    Outlook,
    /// That the letter is ready.
    Letter,
    /// That it is sent.
    Sent,
}

/// Where a page lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lies {
    /// One after the other, for everybody whom it is shown to.
    OnTheWay,
    /// A longer way from this page to the one after it.
    DetourFrom(PageId),
    /// Opened from anywhere; leads back to where one was.
    Beside,
}

/// A page of the wizard.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Which one.
    pub page: PageId,
    /// How it is spelled in the code.
    name: &'static str,
    /// Where it lies.
    pub lies: Lies,
    /// Its section on the rail.
    pub section: Option<Section>,
    /// Whether it is on this person's way.
    pub shown: fn(&Known<'_>) -> bool,
    /// The answers that it asks for: dropped once it is no longer on the way.
    pub asks: &'static [Key],
    /// Whether one can go on from it.
    pub answered: fn(&Known<'_>) -> bool,
    /// What the rail says of its section once that is done.
    pub says: Option<Say>,
}

impl Row {
    /// On everybody's way, with nothing to answer.
    const PLAIN: Self = Self {
        page: PageId::Welcome,
        name: "Welcome",
        lies: Lies::OnTheWay,
        section: None,
        shown: |_| true,
        asks: &[],
        answered: |_| true,
        says: None,
    };
    /// Opened from anywhere.
    const BESIDE: Self = Self { lies: Lies::Beside, ..Self::PLAIN };

    const fn in_section(section: Section) -> Self {
        Self { section: Some(section), ..Self::PLAIN }
    }
}

macro_rules! way {
    ($($(#[$doc:meta])+ $page:ident: $row:expr;)+) => {
        /// The pages, in their usual order; then those beside the way.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum PageId { $($(#[$doc])+ $page,)+ }

        /// Every page, one row each.
        pub static WAY: &[Row] = &[$(Row { page: PageId::$page, name: stringify!($page), ..$row }),+];
    };
}

way! {
    /// What the app does.
    #[default]
    Welcome: Row::PLAIN;
    /// Where do you live?
    Place: Row {
        asks: &[Key::Place],
        answered: |known| known.place().is_some(),
        says: Some(Say::Subject),
        ..Row::in_section(Section::AboutYou)
    };
    /// Whom do you ask? Only where the facts know of several.
    Company: Row {
        shown: |known| known.knowledge.controllers.len() > 1,
        asks: &[Key::Company],
        answered: |known| known.controller().is_some(),
        ..Row::in_section(Section::AboutYou)
    };
    /// Own posts, or information from elsewhere?
    About: Row {
        asks: &[Key::Topic],
        answered: |known| known.answers.topic.is_some(),
        ..Row::in_section(Section::AboutYou)
    };
    /// Which accounts?
    Accounts: Row {
        shown: |known| known.answers.topic != Some(Topic::ThirdParty),
        asks: &[Key::Accounts],
        answered: |known| !known.answers.products.is_empty() || known.answers.no_account,
        ..Row::in_section(Section::AboutYou)
    };
    /// What is the controller to do?
    Request: Row {
        asks: &[Key::Request],
        answered: |known| known.answers.request.is_some(),
        ..Row::in_section(Section::AboutYou)
    };
    /// How likely is a yes?
    Outlook: Row {
        asks: &[Key::Instead],
        answered: |known| known.offer().is_some(),
        says: Some(Say::Outlook),
        ..Row::in_section(Section::Outlook)
    };
    /// A setting that helps where no form is offered.
    Protect: Row {
        shown: |known| known.offer().is_some_and(|offer| offer.forms.is_empty()),
        ..Row::in_section(Section::Form)
    };
    /// Why do you object?
    Reasons: Row {
        shown: |known| has_form(known) && known.offer().is_some_and(|offer| offer.fields.reason != ReasonField::Absent),
        says: Some(Say::Letter),
        ..Row::in_section(Section::Reasons)
    };
    /// Copy the text and open the form.
    GoThere: Row { shown: has_form, says: Some(Say::Sent), ..Row::in_section(Section::Form) };
    /// The way to the form, click by click.
    Steps: Row {
        lies: Lies::DetourFrom(PageId::GoThere),
        shown: has_form,
        ..Row::in_section(Section::Form)
    };
    /// Beside the browser.
    OnForm: Row { shown: has_form, ..Row::in_section(Section::Form) };
    /// Sent: what happens now.
    Sent: Row { shown: has_form, ..Row::in_section(Section::After) };
    /// What to do when the controller answers or stays silent.
    Answered: Row { shown: has_form, ..Row::in_section(Section::After) };

    /// What the controller trains on.
    TrainedOn: Row::BESIDE;
    /// Text size and colours.
    Display: Row::BESIDE;
    /// The interface's language.
    Language: Row::BESIDE;
    /// Other settings that protect.
    AlsoProtect: Row::BESIDE;
    /// The form on the phone.
    Phone: Row::BESIDE;
    /// Version, privacy, licence, delete everything.
    Info: Row::BESIDE;
    /// Every source.
    Sources: Row::BESIDE;
}

fn has_form(known: &Known<'_>) -> bool {
    known.offer().is_some_and(|offer| !offer.forms.is_empty())
}

/// A page's row. Every page has one: the list of pages is made from the rows.
#[must_use]
pub fn row(page: PageId) -> Option<&'static Row> {
    WAY.iter().find(|row| row.page == page)
}

impl PageId {
    /// The name by which files know the page: `go-there`.
    #[must_use]
    pub fn name(self) -> String {
        row(self).map(kebab).unwrap_or_default()
    }

    /// The page with this name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        WAY.iter().find(|row| kebab(row) == name).map(|row| row.page)
    }
}

fn kebab(row: &Row) -> String {
    let mut name = String::new();
    for letter in row.name.chars() {
        if letter.is_ascii_uppercase() && !name.is_empty() {
            name.push('-');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}
