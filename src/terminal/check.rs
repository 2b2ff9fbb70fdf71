//! `check`: looks for mistakes in the built-in facts, or in copies of their files, and says how to mend them.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;
use serde::Serialize;

use super::coverage::{self, Coverage};
use super::{Format, Trouble, facts, json};
use crate::knowledge::checks::{
    self, CHECKS, Circumstances, FactFile, Facts, Finding, NotAKnowledgeFile, Severity, Spoken,
};
use crate::language::{LANGUAGES, Message, Words, m};

/// Bytes of a file that are read at most; all of ours together are smaller.
const LIMIT: u64 = 20_000_000;
/// What is wrong with the facts makes the command fail with this.
const FOUND_ERRORS: u8 = 1;

/// What to check, and how to print it.
#[derive(Debug, Args)]
pub struct Check {
    /// Copies of knowledge files; each takes the place of the built-in file of the same name.
    pub files: Vec<PathBuf>,
    /// How to print.
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
    /// Print tables about the facts, as Markdown or JSON, unless they have errors.
    #[arg(long)]
    pub report: bool,
    /// Also fail where a fact is too old to be published.
    #[arg(long)]
    pub release: bool,
    /// List the checks and why they are there.
    #[arg(long)]
    pub list: bool,
}

/// Carries out the command: what to print, and the exit code.
///
/// # Errors
/// A [`Trouble`] where a file can't be read or is none of ours.
pub fn check(what: &Check, words: &Words) -> Result<(String, ExitCode), Trouble> {
    if what.list {
        return Ok((list(words), ExitCode::SUCCESS));
    }
    let files = files(&what.files)?;
    let findings = findings(&files, jiff::ZonedDateTime::now().date(), what.release);
    let has_errors = findings.iter().any(|finding| finding.check.severity == Severity::Error);
    let text = match what.format {
        Format::Json if what.report && !has_errors => json(&coverage_of(&files)?),
        Format::Json => json(&findings.iter().map(|finding| Told::new(finding, words)).collect::<Vec<_>>()),
        Format::Text if what.report && !has_errors => coverage_of(&files)?.tables(words),
        Format::Text => lines(&files, &findings, words),
    };
    Ok((text, if has_errors { ExitCode::from(FOUND_ERRORS) } else { ExitCode::SUCCESS }))
}

/// Everything that the checks find on a day.
#[must_use]
pub fn findings(files: &[FactFile], today: Date, release: bool) -> Vec<Finding> {
    let spoken: Vec<Words> = LANGUAGES.iter().map(|language| Words::new(language.tag)).collect();
    let has: Vec<_> = spoken.iter().map(|words| |id: &str| words.has_fact_itself(id)).collect();
    let languages: Vec<Spoken<'_>> =
        spoken.iter().zip(&has).map(|(words, has)| Spoken { tag: words.tag(), has }).collect();
    checks::run(files, Circumstances { today, release, languages: &languages })
}

/// One line a check: its id, how bad a finding is, and why it is there.
#[must_use]
pub fn list(words: &Words) -> String {
    let head = [m::report_check(), m::report_severity(), m::report_why()].map(|id| words.say(id));
    let row = |check: &&checks::Check| {
        vec![format!("`{}`", check.id), severity(check, words), words.say_fact(&format!("check-{}.why", check.id))]
    };
    coverage::table(&head, &CHECKS.iter().map(row).collect::<Vec<_>>())
}

fn files(copies: &[PathBuf]) -> Result<Vec<FactFile>, Trouble> {
    let mut files = checks::builtin_files();
    for path in copies {
        let bytes = read(path).map_err(|why| Trouble::Unreadable(path.display().to_string(), why.to_string()))?;
        checks::replace(&mut files, path, bytes).map_err(|NotAKnowledgeFile(name)| Trouble::NotAKnowledgeFile(name))?;
    }
    Ok(files)
}

fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let length = File::open(path)?.take(LIMIT + 1).read_to_end(&mut bytes)?;
    if length as u64 > LIMIT { Err(std::io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

fn coverage_of(files: &[FactFile]) -> Result<Coverage, Trouble> {
    let has_copies = files.iter().any(|file| matches!(file.bytes, std::borrow::Cow::Owned(_)));
    if !has_copies {
        return Ok(Coverage::new(facts()?));
    }
    Ok(Coverage::new(&without_checks(files).knowledge))
}

/// The records of files that have been checked already.
fn without_checks(files: &[FactFile]) -> Facts<'_> {
    Facts::read(files, Circumstances { today: Date::MIN, release: false, languages: &[] })
}

fn lines(files: &[FactFile], findings: &[Finding], words: &Words) -> String {
    let mut text: String = findings.iter().map(|finding| Told::new(finding, words).text(words) + "\n").collect();
    let count = |wanted| findings.iter().filter(|finding| finding.check.severity == wanted).count();
    text.push_str(&words.say(m::check_summary(
        count(Severity::Error),
        without_checks(files).records().len(),
        count(Severity::Warning),
    )));
    text
}

fn severity(check: &checks::Check, words: &Words) -> String {
    words.say(match check.severity {
        Severity::Error => m::check_error(),
        Severity::Warning => m::check_warning(),
    })
}

/// A finding in words.
#[derive(Debug, Serialize)]
struct Told {
    file: String,
    line: usize,
    severity: &'static str,
    check: &'static str,
    record: Option<String>,
    what: String,
    mend: String,
    #[serde(skip)]
    severity_word: String,
}

impl Told {
    fn new(finding: &Finding, words: &Words) -> Self {
        let (check, spot) = (finding.check, &finding.spot);
        let what =
            Message::fact(format!("check-{}", check.id)).with("record", &spot.record).with("detail", &spot.detail);
        Self {
            file: spot.file.clone(),
            line: spot.line,
            severity: match check.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            check: check.id,
            record: Some(spot.record.clone()).filter(|record| !record.is_empty()),
            what: words.say(what),
            mend: words.say_fact(&format!("check-{}.mend", check.id)),
            severity_word: severity(check, words),
        }
    }

    fn text(&self, words: &Words) -> String {
        words.say(m::check_line(
            self.file.as_str(),
            self.check,
            self.line.to_string(),
            self.mend.as_str(),
            self.severity_word.as_str(),
            self.what.as_str(),
        ))
    }
}
