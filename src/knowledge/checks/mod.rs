//! Checks that keep the facts honest: shape, references, dates, hosts, and the promises that the wizard rests on.
//!
//! One small file a check, each with its id, its severity and its reason. They know only the facts; what they say to
//! people are messages (`check-<id>`, with `.why` and `.mend`). They run on demand, never when the app starts.

mod facts;

use jiff::civil::Date;

pub use facts::{FactFile, Facts, NotAKnowledgeFile, builtin_files, replace};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Someone should look at it.
    Warning,
    /// The facts must not be published like this.
    Error,
}

/// Where something is wrong, and what.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// The file, as the person named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// The id of the record; empty where it is about the whole file.
    pub record: String,
    /// The thing that is wrong, such as a wrong id.
    pub detail: String,
}

/// What a check needs before it can look.
#[derive(Clone, Copy)]
pub enum Look {
    /// The texts of the files; they may be malformed.
    Texts(fn(&Facts<'_>) -> Vec<Spot>),
    /// The records of all files; skipped as long as one can't be read.
    Records(fn(&Facts<'_>) -> Vec<Spot>),
}

/// One rule for the facts. Its messages are `check-<id>` (what is wrong), with `.why` and `.mend`.
pub struct Check {
    /// Stable id.
    pub id: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// Whether it only matters when a version is published.
    pub only_for_release: bool,
    /// What it does.
    pub look: Look,
}

impl std::fmt::Debug for Check {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Check").field("id", &self.id).field("severity", &self.severity).finish_non_exhaustive()
    }
}

impl Check {
    /// An error wherever it looks at records: the usual kind.
    const fn error(id: &'static str, look: fn(&Facts<'_>) -> Vec<Spot>) -> Self {
        Self { id, severity: Severity::Error, only_for_release: false, look: Look::Records(look) }
    }

    const fn warning(id: &'static str, look: fn(&Facts<'_>) -> Vec<Spot>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(id, look) }
    }

    const fn of_texts(id: &'static str, look: fn(&Facts<'_>) -> Vec<Spot>) -> Self {
        Self { look: Look::Texts(look), ..Self::error(id, look) }
    }
}

/// One thing that a check found.
#[derive(Clone, Debug)]
pub struct Finding {
    /// The check.
    pub check: &'static Check,
    /// Where and what.
    pub spot: Spot,
}

/// A language and whether it has a message.
pub struct Spoken<'a> {
    /// Its tag.
    pub tag: &'static str,
    /// Whether it has a message with this id itself, not only through English.
    pub has: &'a dyn Fn(&str) -> bool,
}

impl std::fmt::Debug for Spoken<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Spoken").field("tag", &self.tag).finish_non_exhaustive()
    }
}

/// What the checks must be told from outside.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The day.
    pub today: Date,
    /// Whether the facts are about to be published.
    pub release: bool,
    /// The languages that need a sentence for each fact.
    pub languages: &'a [Spoken<'a>],
}

macro_rules! checks {
    ($($name:ident),* $(,)?) => {
        $(mod $name;)*

        /// Every check, in the order in which findings are most useful.
        pub static CHECKS: &[&Check] = &[$(&$name::CHECK),*];
    };
}

checks![
    not_utf8,
    unknown_field,
    missing_field,
    shape,
    text_clean,
    too_large,
    duplicate_id,
    id_spelling,
    dangling_reference,
    url_not_https,
    url_twice,
    host_not_listed,
    domain_too_wide,
    future_date,
    age,
    age_of_release,
    iso_complete,
    part_without_country,
    place_without_answer,
    place_law_order,
    region_ring,
    seat_covers_everything,
    deadline_implausible,
    article_empty,
    mark_missing_sources,
    authority_without_website,
    sentence_in_facts,
    message_missing,
    label_language_tag,
    scopes_unclear,
    offer_covers_everything,
    evidence_count,
    evidence_sources,
    form_chain_end,
    form_tombstone_used,
    form_wrong_kind,
    form_without_field,
    path_ends_on_form,
    path_label_english,
    path_has_scene,
];

/// Runs every check that applies. Findings come in the order of the files and lines.
#[must_use]
pub fn run(files: &[FactFile], circumstances: Circumstances<'_>) -> Vec<Finding> {
    let facts = Facts::read(files, circumstances);
    let mut findings: Vec<Finding> = CHECKS
        .iter()
        .filter(|check| circumstances.release || !check.only_for_release)
        .flat_map(|check| look(check, &facts).into_iter().map(|spot| Finding { check, spot }))
        .collect();
    findings.sort_by(|a, b| a.spot.cmp(&b.spot));
    findings
}

fn look(check: &Check, facts: &Facts<'_>) -> Vec<Spot> {
    match check.look {
        Look::Texts(look) => look(facts),
        Look::Records(look) if facts.is_readable() => look(facts),
        Look::Records(_) => Vec::new(),
    }
}
