//! The wizard's advice in the terminal: the same facts, the same words, for scripts and for people without a display.
//!
//! Exit codes: 0 done; 1 `check` found errors; 2 wrong usage; 65 bad input data; 69 something of the desktop is missing; 74 can't write.
#![expect(clippy::print_stderr, reason = "printing is what a terminal is for")]

mod account;
pub mod check;
mod contract;
pub mod coverage;
mod report;
mod text;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Args, CommandFactory, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::app::window::NoWindow;
use crate::knowledge::{About, FILES, Knowledge, Request};
use crate::language::{self, Words, m, wording};

/// Helps people say no to AI training with their data. Without a command it opens the window.
#[derive(Debug, Parser)]
#[command(name = "right-to-object", version)]
pub struct Line {
    /// Opens the window with the plainest way of drawing, and reads and saves nothing: for when it does not start.
    #[arg(long)]
    pub safe_mode: bool,
    /// Language of the window, or of what is printed, such as de; the system's own without it.
    #[arg(long, value_name = "TAG", global = true)]
    pub language: Option<String>,
    /// What to do instead of opening the window.
    #[command(subcommand)]
    pub command: Option<Verb>,
}

impl Line {
    /// Reads the command line; ends the program where it is wrong, or asks for help.
    #[must_use]
    pub fn read() -> Self {
        Self::try_read(std::env::args_os()).unwrap_or_else(|error| error.exit())
    }

    /// Reads these words as a command line.
    ///
    /// # Errors
    /// What is wrong with them, in clap's words.
    pub fn try_read(words: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> Result<Self, clap::Error> {
        let line = Self::try_parse_from(words)?;
        if line.safe_mode && line.command.is_some() {
            let why = "the argument '--safe-mode' is for the window alone";
            return Err(Self::command().error(ErrorKind::ArgumentConflict, why));
        }
        Ok(line)
    }

    /// The tag of the language to speak, where the command line asks for one.
    ///
    /// # Errors
    /// [`Trouble::Language`] where the app does not speak it.
    pub fn language(&self) -> Result<Option<&'static str>, Trouble> {
        let spoken = |tag: &String| language::spoken(tag).ok_or_else(|| Trouble::Language(tag.clone()));
        self.language.as_ref().map(spoken).transpose()
    }
}

/// The commands of the terminal.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Prints the advice, the letter and the way for one case.
    Prepare(Prepare),
    /// Lists every country and subdivision known, with its law.
    Countries {
        /// How to print.
        #[arg(long, value_enum, default_value_t)]
        format: Format,
    },
    /// Checks the built-in facts, or copies of their files.
    Check(check::Check),
    /// Prints what a bug report needs; nothing personal.
    Diagnose,
}

/// How to print.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    #[default]
    Text,
    /// For programs.
    Json,
}

/// The case to print advice for.
#[derive(Debug, Args)]
pub struct Prepare {
    /// Country where the person lives, as ISO 3166-1 code or by its name.
    #[arg(long)]
    pub country: String,
    /// Part of the country, as ISO 3166-2 code (`US-CA`).
    #[arg(long)]
    pub subdivision: Option<String>,
    /// Which information.
    #[arg(long, value_enum, default_value_t)]
    pub about: AboutWord,
    /// Which account: the id of a product, or none; the first product without it, and any other word lists them all.
    #[arg(long, value_name = "PRODUCT")]
    pub account: Option<String>,
    /// What the company is to do.
    #[arg(long, value_enum, default_value_t)]
    pub request: RequestWord,
    /// A reason, by its id; may be given several times.
    #[arg(long = "reason", value_name = "ID", num_args = 1..)]
    pub reasons: Vec<String>,
    /// Day on which the request was sent, for the deadline.
    #[arg(long)]
    pub sent: Option<Date>,
    /// How to print.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

/// [`About`] as the terminal writes it.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum AboutWord {
    /// What the person shared on the company's products.
    #[default]
    Own,
    /// What the company took from elsewhere.
    ThirdParty,
}

/// [`Request`] as the terminal writes it.
#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub enum RequestWord {
    /// Object or restrict.
    #[default]
    Object,
    /// Access, download or correct.
    Access,
    /// Delete.
    Delete,
    /// Something else.
    Other,
}

impl From<AboutWord> for About {
    fn from(word: AboutWord) -> Self {
        match word {
            AboutWord::Own => Self::Own,
            AboutWord::ThirdParty => Self::ThirdParty,
        }
    }
}

impl From<RequestWord> for Request {
    fn from(word: RequestWord) -> Self {
        match word {
            RequestWord::Object => Self::Object,
            RequestWord::Access => Self::Access,
            RequestWord::Delete => Self::Delete,
            RequestWord::Other => Self::Other,
        }
    }
}

/// Why a command could not be carried out; each has one sentence.
#[derive(Debug, PartialEq, Eq)]
pub enum Trouble {
    /// No country has this code or name.
    Country(String),
    /// The country has no such part.
    Subdivision(String),
    /// No reason has this id.
    Reason(String),
    /// No product has this id; the words that would do.
    Account(String, Vec<String>),
    /// This reason does not fit the case.
    UnfitReason(String),
    /// The app does not speak this language.
    Language(String),
    /// There is no display to open a window on.
    NoDisplay,
    /// The window could not be opened.
    Window(String),
    /// Standard output can't be written: why.
    Output(String),
    /// The built-in facts are malformed.
    Facts(String),
    /// A file to check has not the name of a knowledge file.
    NotAKnowledgeFile(String),
    /// A file to check can't be read: which and why.
    Unreadable(String, String),
}

impl From<NoWindow> for Trouble {
    fn from(why: NoWindow) -> Self {
        match why {
            NoWindow::Display => Self::NoDisplay,
            NoWindow::Renderer(why) => Self::Window(why),
        }
    }
}

impl Trouble {
    fn exit_code(&self) -> u8 {
        match self {
            Self::Country(_)
            | Self::Subdivision(_)
            | Self::Reason(_)
            | Self::UnfitReason(_)
            | Self::Language(_)
            | Self::Facts(_)
            | Self::NotAKnowledgeFile(_)
            | Self::Unreadable(..) => 65,
            Self::Account(..) => 2,
            Self::NoDisplay | Self::Window(_) => 69,
            Self::Output(_) => 74,
        }
    }

    fn sentence(&self, words: &Words) -> String {
        words.say(match self {
            Self::Country(code) => m::terminal_no_country(code),
            Self::Subdivision(code) => m::terminal_no_subdivision(code),
            Self::Reason(id) => m::terminal_no_reason(id),
            Self::Account(id, known) => m::terminal_no_account(id, words.list(known)),
            Self::UnfitReason(id) => m::terminal_unfit_reason(id),
            Self::Language(tag) => m::terminal_no_language(tag),
            Self::NoDisplay => m::terminal_no_display(),
            Self::Window(why) => m::terminal_no_window(why),
            Self::Output(why) => m::terminal_no_output(why),
            Self::Facts(why) => m::terminal_bad_facts(why),
            Self::NotAKnowledgeFile(file) => {
                let names: Vec<&str> = FILES.iter().map(|file| file.name).collect();
                m::check_no_such_file(file, words.list(&names))
            }
            Self::Unreadable(file, why) => m::check_unreadable(file, why),
        })
    }
}

/// The words of this language, or else of the system's.
fn words_in(language: Option<&'static str>) -> Words {
    Words::new(language.unwrap_or_else(|| language::choose(&language::system_hints().locales)))
}

/// Carries out a command of the terminal, in this language or else the system's.
#[must_use]
pub fn run(verb: &Verb, language: Option<&'static str>) -> ExitCode {
    let words = words_in(language);
    let done = |text: String| (text, ExitCode::SUCCESS);
    let printed = match verb {
        Verb::Prepare(case) => facts().and_then(|facts| prepare(case, facts, words, today())).map(done),
        Verb::Countries { format } => countries(*format, &words).map(done),
        Verb::Check(what) => check::check(what, &words),
        Verb::Diagnose => Ok(done(text::diagnose(&words))),
    };
    match printed.and_then(|(text, code)| print(&text).map(|()| code)) {
        Ok(code) => code,
        Err(trouble) => report_trouble(&trouble, language),
    }
}

/// Says that the window is open already; there is nothing else to do.
#[must_use]
pub fn say_open_already(language: Option<&'static str>) -> ExitCode {
    let words = words_in(language);
    // Usually nobody looks at the terminal of a window.
    let _ = print(&words.say(m::window_open_already()));
    ExitCode::SUCCESS
}

/// Says on standard error, in one sentence, what went wrong.
#[must_use]
pub fn report_trouble(trouble: &Trouble, language: Option<&'static str>) -> ExitCode {
    let words = words_in(language);
    eprintln!("right-to-object: {}", trouble.sentence(&words));
    ExitCode::from(trouble.exit_code())
}

fn print(text: &str) -> Result<(), Trouble> {
    use std::io::Write;
    writeln!(std::io::stdout().lock(), "{}", text.trim_end()).map_err(|error| Trouble::Output(error.to_string()))
}

/// The built-in facts.
///
/// # Errors
/// [`Trouble::Facts`] where they are malformed.
pub fn facts() -> Result<&'static Knowledge, Trouble> {
    Knowledge::builtin().map_err(|fault| Trouble::Facts(fault.to_string()))
}

fn today() -> Date {
    jiff::ZonedDateTime::now().date()
}

/// What `prepare` prints for a case by these facts, in these words, on a day.
///
/// # Errors
/// A [`Trouble`] where the facts know no such place, product or reason, or where a reason does not fit.
pub fn prepare(
    case: &Prepare,
    knowledge: &'static Knowledge,
    mut words: Words,
    today: Date,
) -> Result<String, Trouble> {
    let (subject, account) = account::subject(knowledge, case)?;
    wording::speak_of(&mut words, knowledge, &subject);
    let report = report::Report::new(knowledge, &words, case, (subject, account), today)?;
    Ok(match case.format {
        Format::Json => json(&report),
        Format::Text => text::report(&report, &words),
    })
}

fn countries(format: Format, words: &Words) -> Result<String, Trouble> {
    let knowledge = facts()?;
    let today = jiff::ZonedDateTime::now().date();
    let list = report::countries(knowledge, words, today);
    Ok(match format {
        Format::Json => json(&list),
        Format::Text => text::countries(&list, words),
    })
}

fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}
