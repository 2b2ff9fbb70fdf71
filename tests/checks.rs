//! The built-in facts pass every check, every check can explain itself, and the docs show today's figures.

#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use std::collections::BTreeSet;
use std::fs;

use right_to_object::knowledge::checks::{CHECKS, Severity, builtin_files};
use right_to_object::knowledge::{FILES, Knowledge};
use right_to_object::language::{LANGUAGES, Words};
use right_to_object::terminal::{check, coverage};

const DOCS: &str = "docs/knowledge.md";

#[test]
fn the_built_in_facts_have_no_errors() {
    let today = jiff::ZonedDateTime::now().date();
    let findings = check::findings(&builtin_files(), today, false);
    let errors: Vec<_> = findings.iter().filter(|finding| finding.check.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?}");
}

#[test]
fn every_file_of_facts_is_built_in() {
    let folder = fs::read_dir("assets/knowledge").unwrap();
    let names: BTreeSet<String> = folder.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(names, FILES.iter().map(|file| file.name.to_owned()).collect());
}

#[test]
fn every_check_has_an_id_of_its_own_and_explains_itself_in_every_language() {
    let ids: BTreeSet<&str> = CHECKS.iter().map(|check| check.id).collect();
    assert_eq!(ids.len(), CHECKS.len());
    for language in LANGUAGES {
        let words = Words::new(language.tag);
        for id in &ids {
            for message in [format!("check-{id}"), format!("check-{id}.mend"), format!("check-{id}.why")] {
                assert!(words.has_itself(&message), "{} lacks {message}", language.tag);
            }
        }
    }
}

/// Run with `UPDATE_DOCS=1` to write the tables anew.
#[test]
fn the_docs_show_the_tables_of_today() {
    let words = Words::new("en");
    let knowledge = Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"));
    let written = fs::read_to_string(DOCS).unwrap();
    let wanted = between(&written, "report", &coverage::report(knowledge, &words));
    let wanted = between(&wanted, "checks", &check::list(&words));
    if std::env::var_os("UPDATE_DOCS").is_some() {
        fs::write(DOCS, &wanted).unwrap();
    } else {
        assert!(written == wanted, "{DOCS} is behind the facts; run the tests with UPDATE_DOCS=1");
    }
}

/// The text with something else between `<!-- marker -->` and `<!-- /marker -->`.
fn between(text: &str, marker: &str, new: &str) -> String {
    let (before, rest) = text.split_once(&format!("<!-- {marker} -->")).unwrap();
    let (_, after) = rest.split_once(&format!("<!-- /{marker} -->")).unwrap();
    format!("{before}<!-- {marker} -->\n{}\n<!-- /{marker} -->{after}", new.trim_end())
}
