//! What a page sees and what it may ask for.
//!
//! A page reads facts, words and advice, writes answers, and sends [`Command`]s. It never touches the desktop and
//! knows no other page: the app carries commands out.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::theme::Theme;
use crate::advice::Advice;
use crate::advice::deadline::Deadline;
use crate::advice::letter::Letter;
use crate::answers::{Answers, Look, Matter, MetaAnswer, Page, Preferences, Sent};
use crate::knowledge::{Facts, Knowledge};
use crate::language::{Countries, Value, Words};

/// Pages beside the way: they can be opened from anywhere and lead back to where one was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SidePage {
    /// What Meta trains on.
    TrainedOn,
    /// Text size and colours.
    Display,
    /// The interface's language.
    Language,
    /// Other settings that protect.
    AlsoProtect,
    /// The form on the phone.
    Phone,
    /// Version, privacy, licence, delete everything.
    Info,
    /// Every source.
    Sources,
}

/// What a page asks the app to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// To the next page.
    Next,
    /// To the page before.
    Back,
    /// To a page of the way.
    Show(Page),
    /// Opens a page beside the way.
    ShowSide(SidePage),
    /// Back from a page beside the way.
    CloseSide,
    /// Copies a text; the key tells which button says “Copied”.
    Copy(&'static str, String),
    /// Takes what was copied last off the clipboard.
    ClearClipboard,
    /// Opens an address.
    Open(String),
    /// Copies the letter, opens the form and goes beside it.
    CopyAndOpenForm,
    /// Opens a form without copying, and goes beside it.
    OpenForm,
    /// The last address did not open: opens the next one.
    OpenNextForm,
    /// Shows a step of the way, counted from 0.
    ShowStep(usize),
    /// Makes the window small, beside the browser, or big again.
    ShowSmall(bool),
    /// Notes how many things are done on the form.
    ShowTask(usize),
    /// Asks where to save the letter.
    SaveLetter,
    /// Opens the deadline as a calendar entry.
    SaveDate,
    /// Notes that the current request was sent.
    MarkSent,
    /// Moves the day of sending by days.
    MoveSent(i32),
    /// Notes what Meta answered.
    MarkAnswer(MetaAnswer),
    /// Goes on with another matter.
    StartMatter(Matter),
    /// Changes how the app looks or speaks.
    Prefer(Preferences),
    /// Goes on where the last start ended.
    Continue,
    /// Deletes what the last start reported.
    DeleteReport,
    /// Deletes all that the app ever kept.
    DeleteEverything,
    /// Closes the window.
    Quit,
}

/// A sentence about something that happened, shown until the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Whether something failed.
    pub is_error: bool,
    /// Fluent id.
    pub message: &'static str,
    /// Its argument, where it has one.
    pub detail: Option<(&'static str, String)>,
    /// A text to copy by hand, now that the desktop can't: shown selected.
    pub by_hand: Option<String>,
}

impl Notice {
    /// A sentence by itself.
    #[must_use]
    pub fn new(is_error: bool, message: &'static str) -> Self {
        Self { is_error, message, detail: None, by_hand: None }
    }

    /// With an argument.
    #[must_use]
    pub fn with(self, name: &'static str, value: String) -> Self {
        Self { detail: Some((name, value)), ..self }
    }

    /// With a text to copy by hand.
    #[must_use]
    pub fn by_hand(self, text: &str) -> Self {
        Self { by_hand: Some(text.to_owned()), ..self }
    }
}

/// What is on screen only: nothing here is kept.
#[expect(clippy::struct_excessive_bools, reason = "each is a part of the screen that is on or off")]
#[derive(Clone, Debug, Default)]
pub struct Session {
    /// The text in the search field.
    pub query: String,
    /// The current search result.
    pub result: usize,
    /// The step being shown.
    pub step: usize,
    /// Which of the known ways is shown.
    pub way: usize,
    /// The settings whose details are shown.
    pub unfolded: std::collections::BTreeSet<String>,
    /// Whether the alternatives to a step are shown.
    pub differs: bool,
    /// Whether the window is small, beside the browser.
    pub small: bool,
    /// How many things are done on the form.
    pub done: usize,
    /// How many of the form's addresses did not open.
    pub dead_links: usize,
    /// Whether the date of sending is being changed.
    pub changing_date: bool,
    /// Whether deleting everything was asked for but not confirmed.
    pub confirms_delete: bool,
    /// The reason ticked last, marked in the letter.
    pub last_reason: Option<String>,
    /// What was copied last: the button's key.
    pub copied: Option<&'static str>,
    /// The host of the page opened last.
    pub opened: Option<String>,
    /// Things to tell.
    pub notices: Vec<Notice>,
    /// Parts of the frame or page that are folded open.
    pub open: BTreeMap<&'static str, bool>,
}

/// All that a page needs.
pub struct View<'a> {
    /// The facts, read when a page first needs them.
    pub facts: Facts,
    /// The words of the interface.
    pub words: &'a Words,
    /// Names and search of countries.
    pub countries: &'a Countries,
    /// The look.
    pub theme: &'a Theme,
    /// What the person said.
    pub answers: &'a mut Answers,
    /// What they sent.
    pub sent: &'a [Sent],
    /// How the app should be.
    pub preferences: &'a Preferences,
    /// Whether the last start left something to go on with.
    pub can_continue: bool,
    /// The country that the computer is set to.
    pub suggestion: Option<&'a str>,
    /// What there is to say, once there are enough answers.
    pub advice: Option<&'a Advice<'static>>,
    /// The letter.
    pub letter: &'a Letter,
    /// The last day for Meta's answer, once sent.
    pub deadline: Option<&'a Deadline<'static>>,
    /// Screen state.
    pub session: &'a mut Session,
    /// The day.
    pub today: Date,
    /// Where the app keeps its file, for showing.
    pub folder: &'a str,
    /// Whether nothing is read or kept, as was asked for at the start.
    pub is_safe: bool,
    /// What the last start reported when it stopped unexpectedly.
    pub report: Option<&'a str>,
    /// The page of the way being shown; none beside it.
    pub page: Option<Page>,
    /// What is to be done after this frame.
    pub commands: &'a mut Vec<Command>,
}

impl View<'_> {
    /// The facts.
    #[must_use]
    pub fn knowledge(&self) -> &'static Knowledge {
        self.facts.get()
    }

    /// A message without arguments.
    #[must_use]
    pub fn say(&self, id: &str) -> String {
        self.words.say(id)
    }

    /// A message with arguments.
    #[must_use]
    pub fn say_with(&self, id: &str, args: &[(&str, Value<'_>)]) -> String {
        self.words.say_with(id, args)
    }

    /// Asks for something to be done.
    pub fn ask(&mut self, command: Command) {
        self.commands.push(command);
    }

    /// The name of the chosen place.
    #[must_use]
    pub fn place_name(&self) -> String {
        self.answers.place().map(|code| self.words.place(code)).unwrap_or_default()
    }

    /// The colours in use.
    #[must_use]
    pub fn look(&self) -> Look {
        self.preferences.look
    }
}
