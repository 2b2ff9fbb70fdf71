//! What a page sees and what it may wish.
//!
//! A page reads facts, words, state and advice, and makes [`Wish`]es; it changes nothing but what belongs to itself. The
//! app carries wishes out, one update for all. A page never touches the desktop and knows no other page.

use std::cell::RefCell;

use jiff::civil::Date;

use super::theme::Theme;
use crate::advice::Advice;
use crate::advice::deadline::Deadline;
use crate::advice::letter::Letter;
use crate::cases::{Answers, Case, Draft, Instead, Length, Reply, Sent, Topic};
use crate::flow::{Known, PageId};
use crate::knowledge::{Authority, ControllerId, Device, Facts, Form, Knowledge, ProductId, Request, Scope, Subject};
use crate::language::{Countries, Message, Words};
use crate::saved::{Look, Preferences};

/// An answer that a page takes from the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The country; none takes it back, and its part with it.
    Country(Option<String>),
    /// The part of the country; none takes it back.
    Subdivision(Option<String>),
    /// Whom one asks.
    Controller(ControllerId),
    /// Which information.
    Topic(Topic),
    /// Ticks or unticks an account, or that there is none, which excludes the others.
    Account(Scope),
    /// What is to be done.
    Request(Request),
    /// What to do instead, where nothing is offered.
    Instead(Instead),
    /// The device on which the person walks the controller's screens.
    Device(Device),
    /// The language of the person's own app of the controller.
    ProductLanguage(String),
}

/// A change of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DraftChange {
    /// Ticks or unticks a reason.
    Reason(String),
    /// The person's own words.
    OwnWords(String),
    /// Short or full.
    Length(Length),
    /// The language it is written in.
    Language(String),
    /// The whole letter in the person's wording; none lets the app write it again.
    Rewritten(Option<String>),
}

/// What a page wishes the app to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To the next page.
    Next,
    /// To the page before.
    Back,
    /// To a page: one of the way, as far as it can be reached, or one beside it.
    Show(PageId),
    /// Goes on where the last start ended.
    Continue,
    /// Answers a question.
    Answer(Answer),
    /// Changes the letter.
    Draft(DraftChange),
    /// Copies a text; the key tells which button says “Copied”.
    Copy(&'static str, String),
    /// Takes what was copied last off the clipboard.
    ClearClipboard,
    /// Opens an address.
    Open(String),
    /// Copies the letter, opens the form and goes beside it.
    CopyAndOpenForm,
    /// Opens the form without copying, and goes beside it.
    OpenForm,
    /// The form's address did not open: takes the next one, and opens it.
    OpenNextForm,
    /// Asks where to save the letter.
    SaveLetter,
    /// Opens the deadline as a calendar entry.
    SaveDate,
    /// Notes that the current request was sent.
    MarkSent,
    /// Moves the day of sending by days.
    MoveSent(i32),
    /// Notes what the controller answered.
    MarkAnswer(Reply),
    /// Goes on with something else.
    StartSubject(Subject),
    /// Changes how the app looks or speaks.
    Prefer(Preferences),
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
    /// The sentence.
    pub message: Message<'static>,
    /// A text to copy by hand, now that the desktop can't: shown selected.
    pub by_hand: Option<String>,
}

impl Notice {
    /// A sentence by itself.
    #[must_use]
    pub fn new(is_error: bool, message: Message<'static>) -> Self {
        Self { is_error, message, by_hand: None }
    }

    /// With a text to copy by hand.
    #[must_use]
    pub fn by_hand(self, text: &str) -> Self {
        Self { by_hand: Some(text.to_owned()), ..self }
    }
}

/// What several pages show of this sitting. Nothing here is kept, and nothing of a single page stands here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// What was copied last: the button's key.
    pub copied: Option<&'static str>,
    /// The host of the page opened last.
    pub opened: Option<String>,
    /// Things to tell.
    pub notices: Vec<Notice>,
}

/// All that a page sees.
pub struct Context<'a> {
    /// The facts, read when a page first needs them.
    pub facts: Facts,
    /// The words of the interface.
    pub words: &'a Words,
    /// Names and search of countries.
    pub countries: &'a Countries,
    /// The look.
    pub theme: &'a Theme,
    /// What the person said.
    pub answers: &'a Answers,
    /// How the app should be.
    pub preferences: &'a Preferences,
    /// Whether the last start left something to go on with.
    pub can_continue: bool,
    /// The country that the computer is set to.
    pub suggestion: Option<&'a str>,
    /// What there is to say, once there are enough answers.
    pub advice: Option<&'a Advice<'static>>,
    /// The form now: the one whose address is shown, opened and recorded.
    pub form: Option<&'static Form>,
    /// What to try when it does not open.
    pub next_form: Option<&'static Form>,
    /// The letter.
    pub letter: &'a Letter,
    /// What is being written in the case in hand.
    pub draft: &'a Draft,
    /// All cases of the person that were read.
    pub cases: &'a [&'a Case],
    /// The case in hand, once something was written or sent.
    pub case: Option<&'a Case>,
    /// The text of the last letter sent in it, once it was read.
    pub sent_text: Option<&'a str>,
    /// The last day for its answer.
    pub deadline: Option<&'a Deadline<'static>>,
    /// Who takes a complaint about it.
    pub authority: Option<&'static Authority>,
    /// What this sitting has to show.
    pub session: &'a Session,
    /// The day.
    pub today: Date,
    /// Where the app keeps its files, for showing.
    pub folder: &'a str,
    /// Whether nothing is read or kept, as was asked for at the start.
    pub is_safe: bool,
    /// What the last start reported when it stopped unexpectedly.
    pub report: Option<&'a str>,
    /// The page being shown.
    pub page: PageId,
    /// What is to be done after this frame.
    pub wishes: &'a RefCell<Vec<Wish>>,
}

impl Context<'_> {
    /// The facts.
    #[must_use]
    pub fn knowledge(&self) -> &'static Knowledge {
        self.facts.get()
    }

    /// What the next page follows from.
    #[must_use]
    pub fn known(&self) -> Known<'_> {
        Known::new(self.answers, self.knowledge())
    }

    /// A message in words.
    #[must_use]
    pub fn say<'m>(&self, message: impl Into<Message<'m>>) -> String {
        self.words.say(message)
    }

    /// The sentence of a record of the facts, by its id.
    #[must_use]
    pub fn say_fact(&self, id: &str) -> String {
        self.words.say_fact(id)
    }

    /// Wishes something to be done.
    pub fn wish(&self, wish: Wish) {
        self.wishes.borrow_mut().push(wish);
    }

    /// Gives an answer.
    pub fn answer(&self, answer: Answer) {
        self.wish(Wish::Answer(answer));
    }

    /// The name of the chosen place.
    #[must_use]
    pub fn place_name(&self) -> String {
        self.known().place().map(|place| self.words.place(&place.code)).unwrap_or_default()
    }

    /// What is being asked about.
    #[must_use]
    pub fn subject(&self) -> Option<Subject> {
        self.known().subject()
    }

    /// The product that it is about; none where it is about none.
    #[must_use]
    pub fn product(&self) -> Option<ProductId> {
        self.subject().and_then(|subject| subject.scope.product().cloned())
    }

    /// The last letter sent in the case in hand, and its day.
    #[must_use]
    pub fn sent(&self) -> Option<(Date, &Sent)> {
        self.case.and_then(Case::sent)
    }

    /// The colours in use.
    #[must_use]
    pub fn look(&self) -> Look {
        self.preferences.look
    }
}
