//! The built-in facts pass every check, every check can explain itself, and the docs show today's figures.

#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use right_to_object::knowledge::checks::{CHECKS, Severity, builtin_files};
use right_to_object::knowledge::{FILES, Knowledge};
use right_to_object::language::{LANGUAGES, Words};
use right_to_object::terminal::check;
use right_to_object::terminal::coverage::Coverage;

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
    for language in &LANGUAGES {
        let words = Words::new(language.tag);
        for id in &ids {
            for message in [format!("check-{id}"), format!("check-{id}.mend"), format!("check-{id}.why")] {
                assert!(words.has_fact_itself(&message), "{} lacks {message}", language.tag);
            }
        }
    }
}

#[test]
fn every_check_is_put_to_the_test() {
    let mutations = include_str!("mutations.rs");
    for check in CHECKS {
        assert!(mutations.contains(&format!("\"{}\"", check.id)), "no mistake is made on purpose for {}", check.id);
    }
}

#[test]
fn a_copy_takes_the_place_of_the_built_in_file() {
    let folder = tempfile::tempdir().unwrap();
    let places = FILES.iter().find(|file| file.name == "places.ron").unwrap();
    let copy = folder.path().join("places.ron");
    fs::write(&copy, places.text().replacen("ad-lqpd-2021", "ad-lqpd-2012", 1)).unwrap();
    let (code, output) = check_command(&[copy.to_str().unwrap()]);
    assert_eq!(code, Some(1));
    assert!(output.starts_with(&format!("{}:", copy.display())) || output.contains(&format!("\n{}:", copy.display())));
    assert!(output.contains("ad-lqpd-2012") && output.contains("(dangling-reference)"), "{output}");

    fs::write(&copy, places.text()).unwrap();
    assert_eq!(check_command(&[copy.to_str().unwrap()]).0, Some(0));
}

#[test]
fn findings_are_read_by_programs_too() {
    let (code, output) = check_command(&["--format", "json"]);
    let findings: Vec<serde_json::Value> = serde_json::from_str(&output).unwrap();
    assert_eq!(code, Some(0));
    for finding in findings {
        assert!(finding["file"].is_string() && finding["line"].is_u64() && finding["check"].is_string(), "{finding}");
        assert_eq!(finding["severity"], "warning");
    }
}

#[test]
fn a_file_that_is_none_of_ours_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let stranger = folder.path().join("stranger.ron");
    fs::write(&stranger, "[]").unwrap();
    for file in [stranger, folder.path().join("places.ron"), folder.path().to_owned()] {
        assert_eq!(check_command(&[file.to_str().unwrap()]).0, Some(65), "{}", file.display());
    }
}

/// Runs `check` in English: its exit code and what it prints.
fn check_command(arguments: &[&str]) -> (Option<i32>, String) {
    let program = env!("CARGO_BIN_EXE_right-to-object");
    let run = Command::new(program).arg("check").args(arguments).env("LC_ALL", "en_GB.UTF-8").output().unwrap();
    (run.status.code(), String::from_utf8(run.stdout).unwrap())
}

/// Run with `UPDATE_DOCS=1` to write the tables anew.
#[test]
fn the_docs_show_the_tables_of_today() {
    let words = Words::new("en");
    let knowledge = Knowledge::builtin().unwrap_or_else(|fault| panic!("{fault}"));
    let written = fs::read_to_string(DOCS).unwrap();
    let wanted = between(&written, "report", &Coverage::new(knowledge).tables(&words));
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
