//! The program as scripts see it: the shape of its answers, its exit codes, and what it never prints.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "helpers of tests are tests too")]

use std::collections::BTreeSet;
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The program, in English, without a display.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(crate::APP);
    command.args(arguments);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "LC_ALL", "LC_MESSAGES", "LANGUAGE"] {
        command.env_remove(name);
    }
    command.env("LANG", "en_GB.UTF-8").stdin(Stdio::null());
    command
}

fn run(arguments: &[&str]) -> Output {
    program(arguments).output().expect("the program starts")
}

fn code(output: &Output) -> Option<i32> {
    output.status.code()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn printed(output: &Output) -> String {
    assert_eq!(code(output), Some(0), "{}", told(output));
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// What `prepare` answers.
fn prepared(arguments: &[&str]) -> Value {
    let all = [&["prepare", "--format", "json"], arguments].concat();
    serde_json::from_str(&printed(&run(&all))).expect("JSON")
}

/// The names of an object's members.
fn keys(value: &Value) -> BTreeSet<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[track_caller]
fn has_keys(value: &Value, expected: &[&str]) {
    assert_eq!(keys(value), expected.iter().copied().collect());
}

/// Requires that unknown things are null and never empty texts.
fn has_no_empty_text(value: &Value, place: &str) {
    match value {
        Value::String(text) => assert!(!text.trim().is_empty(), "{place} is empty"),
        Value::Array(items) => items.iter().for_each(|item| has_no_empty_text(item, place)),
        Value::Object(members) => {
            for (name, member) in members {
                has_no_empty_text(member, &format!("{place}.{name}"));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Requires what the contract promises of every answer.
fn is_as_promised(report: &Value) {
    has_no_empty_text(report, "");
    has_keys(
        report,
        &[
            "schema",
            "knowledge_date",
            "place",
            "about",
            "account",
            "request",
            "law",
            "outlook",
            "form",
            "path",
            "tasks",
            "text",
            "deadline",
            "authority",
            "also",
        ],
    );
    assert_eq!(report["schema"], 1);
    is_date(&report["knowledge_date"]);
    has_keys(&report["place"], &["country", "subdivision", "name"]);
    outlook_is_as_promised(&report["outlook"]);
    if !report["law"].is_null() {
        has_keys(&report["law"], &["id", "name", "basis", "controller"]);
    }
    if !report["form"].is_null() {
        form_is_as_promised(&report["form"]);
    }
    if !report["path"].is_null() {
        has_keys(&report["path"], &["id", "seen", "steps"]);
        for step in report["path"]["steps"].as_array().unwrap() {
            has_keys(step, &["screen", "choose", "english"]);
        }
    }
    if !report["text"].is_null() {
        has_keys(&report["text"], &["language", "body", "characters"]);
        let body = report["text"]["body"].as_str().unwrap();
        assert_eq!(report["text"]["characters"], body.chars().count());
    }
    if !report["deadline"].is_null() {
        has_keys(&report["deadline"], &["sent", "due", "rule", "source"]);
        is_date(&report["deadline"]["sent"]);
        is_date(&report["deadline"]["due"]);
    }
    if !report["authority"].is_null() {
        has_keys(&report["authority"], &["name", "website", "complaint"]);
    }
    for also in report["also"].as_array().unwrap() {
        has_keys(also, &["id", "title"]);
    }
}

fn outlook_is_as_promised(outlook: &Value) {
    has_keys(outlook, &["band", "confidence", "reasons"]);
    let bands = ["very-likely", "likely", "uncertain", "unlikely", "not-offered"];
    assert!(bands.contains(&outlook["band"].as_str().unwrap()));
    assert!(["high", "medium", "low"].contains(&outlook["confidence"].as_str().unwrap()));
    let reasons = outlook["reasons"].as_array().unwrap();
    assert!(reasons.len() >= 2);
    for reason in reasons {
        has_keys(reason, &["id", "text", "effect", "sources", "checked"]);
        assert!(["for", "against", "unclear"].contains(&reason["effect"].as_str().unwrap()));
        is_date(&reason["checked"]);
        let sources = reason["sources"].as_array().unwrap();
        assert!(!sources.is_empty());
        sources.iter().for_each(is_address);
    }
}

fn form_is_as_promised(form: &Value) {
    has_keys(
        form,
        &[
            "id",
            "url",
            "title",
            "status",
            "last_seen",
            "login",
            "reason_field",
            "reason_min_chars",
            "evidence",
            "email_code",
            "fallbacks",
        ],
    );
    is_address(&form["url"]);
    assert!(["current", "unconfirmed", "retired"].contains(&form["status"].as_str().unwrap()));
    assert!(["required", "optional", "absent"].contains(&form["reason_field"].as_str().unwrap()));
    for name in ["login", "evidence", "email_code"] {
        assert!(form[name].is_boolean(), "{name}");
    }
    assert!(form["reason_min_chars"].is_u64());
    form["fallbacks"].as_array().unwrap().iter().for_each(is_address);
}

#[track_caller]
fn is_date(value: &Value) {
    let text = value.as_str().unwrap();
    assert!(text.parse::<jiff::civil::Date>().is_ok(), "{text} is no date");
}

#[track_caller]
fn is_address(value: &Value) {
    assert!(value.as_str().is_some_and(|url| url.starts_with("https://")), "{value} is no address");
}

#[test]
fn germany_is_answered_as_promised() {
    let report = prepared(&["--country", "DE"]);
    is_as_promised(&report);
    assert_eq!(report["place"], serde_json::json!({"country": "DE", "subdivision": null, "name": "Germany"}));
    assert_eq!(
        (&report["about"], &report["account"], &report["request"]),
        (&"own".into(), &"facebook".into(), &"object".into())
    );
    assert_eq!(report["law"]["id"], "eu-gdpr");
    assert_eq!(report["law"]["basis"], "Art. 21(1) GDPR");
    assert_eq!(report["law"]["controller"], "Meta Platforms Ireland Limited");
    assert_eq!(report["outlook"]["band"], "very-likely");
    assert_eq!(report["form"]["url"], "https://www.facebook.com/help/contact/6359191084165019");
    assert_eq!(report["form"]["reason_field"], "optional");
    assert_eq!(report["text"]["language"], "en");
    assert!(report["deadline"].is_null(), "nothing was sent");
}

#[test]
fn every_kind_of_case_is_answered_as_promised() {
    for country in ["DE", "NO", "GB", "CH", "BR", "KR", "US", "AU", "IN", "AQ", "XK"] {
        for about in ["own", "third-party"] {
            for (account, request) in
                [("facebook", "object"), ("none", "access"), ("whatsapp", "delete"), ("meta", "other")]
            {
                let case = ["--country", country, "--about", about, "--account", account, "--request", request];
                is_as_promised(&prepared(&[&case[..], &["--sent", "2026-11-23"]].concat()));
            }
        }
    }
}

#[test]
fn no_form_is_null_and_something_else_helps() {
    let report = prepared(&["--country", "US", "--subdivision", "US-TX"]);
    is_as_promised(&report);
    assert_eq!(report["place"]["subdivision"], "US-TX");
    assert_eq!(report["outlook"]["band"], "not-offered");
    for name in ["form", "path", "text"] {
        assert!(report[name].is_null(), "{name}");
    }
    assert!(!report["also"].as_array().unwrap().is_empty());
}

#[test]
fn no_law_is_null() {
    let report = prepared(&["--country", "AQ", "--sent", "2026-11-23"]);
    for name in ["law", "deadline", "authority"] {
        assert!(report[name].is_null(), "{name}");
    }
}

#[test]
fn a_day_of_sending_gives_a_deadline_with_its_rule() {
    let report = prepared(&["--country", "DE", "--sent", "2026-11-23"]);
    assert_eq!(report["deadline"]["sent"], "2026-11-23");
    assert_eq!(report["deadline"]["due"], "2026-12-23");
    assert!(report["deadline"]["rule"].as_str().unwrap().contains("Art. 12"));
    is_address(&report["deadline"]["source"]);
}

#[test]
fn codes_may_be_written_small_and_parts_short() {
    assert_eq!(prepared(&["--country", "de"])["place"]["country"], "DE");
    for part in ["US-TX", "us-tx", "tx"] {
        let report = prepared(&["--country", "us", "--subdivision", part]);
        assert_eq!(report["place"]["subdivision"], "US-TX", "{part}");
    }
}

#[test]
fn reasons_stand_in_the_letter() {
    let report = prepared(&["--country", "DE", "--reason", "children-photos", "--reason", "never-agreed"]);
    let body = report["text"]["body"].as_str().unwrap();
    assert!(body.contains("My posts show my children.") && body.contains("I never agreed to this."), "{body}");
}

#[test]
fn a_reason_given_twice_or_in_another_order_makes_the_same_letter() {
    let letter = |reasons: &[&str]| {
        let case = reasons.iter().flat_map(|reason| ["--reason", reason]);
        prepared(&["--country", "DE"].into_iter().chain(case).collect::<Vec<_>>())["text"].clone()
    };
    let once = letter(&["children-photos", "never-agreed"]);
    assert_eq!(letter(&["never-agreed", "children-photos", "never-agreed"]), once);
}

#[test]
fn what_is_to_be_done_on_the_form_is_told() {
    let brazil = ["--country", "BR"];
    let tasks = prepared(&brazil)["tasks"].clone();
    let told: Vec<&str> = tasks.as_array().unwrap().iter().map(|task| task.as_str().unwrap()).collect();
    let wanted = [
        "Log in to Facebook if Meta asks.",
        "Choose your country: Brazil",
        "Check your e-mail address",
        "Paste your text in the big field",
        "Press “Submit”",
        "Meta sends a code by e-mail. Keep the page open and type it in.",
        "Keep the confirmation: the page and the e-mail",
    ];
    assert_eq!(told, wanted);
    let text = printed(&run(&[&["prepare"][..], &brazil].concat()));
    assert!(wanted.iter().all(|task| text.contains(task)), "{text}");
    assert_eq!(prepared(&["--country", "US"])["tasks"], serde_json::json!([]));
}

#[test]
fn another_language_is_spoken() {
    let report = prepared(&["--country", "DE", "--language", "de"]);
    assert_eq!(report["place"]["name"], "Deutschland");
    assert_eq!(report["law"]["basis"], "Art. 21 Abs. 1 DSGVO");
    assert_eq!(report["text"]["language"], "de");
}

#[test]
fn every_command_speaks_the_language_that_is_asked_for() {
    for (arguments, said) in [
        (&["countries", "--language", "de"][..], "Deutschland: "),
        (&["--language", "de", "countries"], "Deutschland: "),
        (&["--language=de-AT", "prepare", "--country", "DE"], "Deutschland · "),
        (&["check", "--list", "--language", "de"], "Warnung"),
        (&["check", "--report", "--language", "de"], "Länder"),
        (&["diagnose", "--language", "de"], "language: de"),
    ] {
        let text = printed(&run(arguments));
        assert!(text.contains(said), "{arguments:?}: {text}");
    }
}

#[test]
fn a_language_that_is_not_spoken_is_bad_data_whatever_is_asked() {
    for arguments in [&[][..], &["prepare", "--country", "DE"], &["countries"], &["check"], &["diagnose"]] {
        let output = run(&[arguments, &["--language", "tlh"]].concat());
        assert_eq!(code(&output), Some(65), "{arguments:?}");
        assert_eq!(told(&output), "right-to-object: The app does not speak tlh yet.\n", "{arguments:?}");
        assert!(output.stdout.is_empty());
    }
}

#[test]
fn countries_may_be_called_by_name() {
    for (name, code) in [
        ("UK", "GB"),
        ("EL", "GR"),
        ("Holland", "NL"),
        ("holland ", "NL"),
        ("DEU", "DE"),
        ("Deutschland", "DE"),
        ("Germany", "DE"),
        ("Österreich", "AT"),
        ("oesterreich", "AT"),
        ("Côte d’Ivoire", "CI"),
        ("Ελλάδα", "GR"),
    ] {
        assert_eq!(prepared(&["--country", name])["place"]["country"], code, "{name}");
    }
    let german = prepared(&["--language", "de", "--country", "Vereinigtes Königreich"]);
    assert_eq!(german["place"]["country"], "GB");
}

#[test]
fn half_a_name_or_that_of_several_countries_is_no_country() {
    for name in ["Ger", "Korea", "United", "land", "Europe"] {
        let output = run(&["prepare", "--country", name]);
        assert_eq!(code(&output), Some(65), "{name}");
        let sentence = format!("No country has the code or name {name}.");
        assert!(told(&output).contains(&sentence), "{}", told(&output));
    }
}

#[test]
fn the_language_is_the_systems_unless_given() {
    let output =
        program(&["prepare", "--country", "DE", "--format", "json"]).env("LANG", "de_AT.UTF-8").output().unwrap();
    let report: Value = serde_json::from_str(&printed(&output)).unwrap();
    assert_eq!(report["text"]["language"], "de");
}

#[test]
fn wrong_usage_exits_with_2() {
    for arguments in [
        &["prepare"][..],
        &["prepare", "--country", "DE", "--about", "everything"],
        &["prepare", "--country", "DE", "--account", "myspace"],
        &["prepare", "--country", "DE", "--sent", "yesterday"],
        &["prepare", "--country", "DE", "--format", "xml"],
        &["no-such-command"],
        &["--safe-mode", "countries"],
    ] {
        let output = run(arguments);
        assert_eq!(code(&output), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty() && !output.stderr.is_empty(), "{arguments:?}");
    }
}

#[test]
fn bad_data_exits_with_65_and_one_sentence() {
    for (arguments, named) in [
        (&["--country", "XX"][..], "XX"),
        (&["--country", ""], "code"),
        (&["--country", "US-TX"], "US-TX"),
        (&["--country", "DE", "--subdivision", "US-TX"], "US-TX"),
        (&["--country", "US", "--subdivision", "ZZ"], "ZZ"),
        (&["--country", "DE", "--reason", "because"], "because"),
        (&["--country", "DE", "--reason", "never-agreed", "--reason", "no-account"], "no-account"),
        (&["--country", "JP", "--reason", "objected-2024"], "objected-2024"),
        (&["--country", "DE", "--request", "other", "--reason", "minor"], "minor"),
        (&["--country", "DE", "--language", "tlh"], "tlh"),
    ] {
        let output = run(&[&["prepare"], arguments].concat());
        assert_eq!(code(&output), Some(65), "{arguments:?}");
        assert!(output.stdout.is_empty(), "{arguments:?}");
        let told = told(&output);
        assert!(told.contains(named), "{told}");
        assert_eq!(told.trim_end().lines().count(), 1, "{told}");
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
#[test]
fn without_a_display_exits_with_69_and_shows_the_way() {
    let output = run(&[]);
    assert_eq!(code(&output), Some(69));
    assert!(output.stdout.is_empty());
    let told = told(&output);
    assert!(told.contains("right-to-object prepare --country DE"), "{told}");
    assert_eq!(told.trim_end().lines().count(), 1, "{told}");
}

#[test]
fn every_country_is_listed_with_its_law_or_its_sources() {
    let list: Value = serde_json::from_str(&printed(&run(&["countries", "--format", "json"]))).unwrap();
    has_no_empty_text(&list, "");
    let list = list.as_array().unwrap();
    let code = |line: &Value| line["code"].as_str().unwrap().to_owned();
    let countries: BTreeSet<String> = list.iter().map(code).filter(|code| !code.contains('-')).collect();
    assert_eq!(countries.len(), 250, "249 of ISO 3166-1, and Kosovo");
    for known in ["AQ", "DE", "PS", "US", "XK"] {
        assert!(countries.contains(known), "{known}");
    }
    let unsourced = |line: &&Value| line["law"].is_null() && line["sources"].as_array().unwrap().is_empty();
    let unsourced: Vec<String> = list.iter().filter(unsourced).map(code).collect();
    assert_eq!(unsourced, UNSOURCED, "places that say nothing but “no law found”");
    for line in list {
        has_keys(line, &["code", "name", "law", "authority", "sources", "checked"]);
        is_date(&line["checked"]);
        line["sources"].as_array().unwrap().iter().for_each(is_address);
    }
}

/// Nobody found a general law there, nor a text that says there is none. Strike out what finds its source.
const UNSOURCED: [&str; 4] = ["AQ", "BV", "IO", "UM"];

#[test]
fn text_is_for_people_and_has_the_same_letter() {
    let text = printed(&run(&["prepare", "--country", "DE", "--sent", "2026-11-23"]));
    let report = prepared(&["--country", "DE"]);
    assert!(text.contains(report["text"]["body"].as_str().unwrap()));
    for words in
        ["Germany", "Very likely", "https://www.facebook.com/help/contact/6359191084165019", "23 December 2026"]
    {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
}

#[test]
fn where_nothing_is_offered_the_text_says_what_helps_and_how() {
    let text = printed(&run(&["prepare", "--country", "US", "--subdivision", "TX"]));
    assert!(!text.contains("The form\n--------"), "no section without content: {text}");
    assert!(!text.contains("\n\n\n"), "nothing unknown leaves a gap: {text}");
    let report = prepared(&["--country", "US", "--subdivision", "TX"]);
    for also in report["also"].as_array().unwrap() {
        let at = text.find(&format!("- {}\n", also["title"].as_str().unwrap())).expect("its title");
        let told: Vec<&str> = text[at..].lines().skip(1).take_while(|line| line.starts_with("    ")).collect();
        for part in ["What it does: ", "What it does not do: ", "Where you find it: "] {
            assert!(told.iter().any(|line| line.trim().starts_with(part)), "{part} of {also} in {told:?}");
        }
    }
    for words in [
        "Make your posts private",
        "Private posts stay out of that.",
        "Use the form for information from elsewhere",
        "right-to-object prepare --country US --subdivision US-TX --about third-party",
    ] {
        assert!(text.contains(words), "{words} is missing in {text}");
    }
}

#[test]
fn the_tables_about_the_facts_are_the_same_for_programs() {
    let report: Value = serde_json::from_str(&printed(&run(&["check", "--report", "--format", "json"]))).unwrap();
    has_keys(&report, &["date", "kinds", "outlook", "regions"]);
    is_date(&report["date"]);
    let tables = printed(&run(&["check", "--report"]));
    let row = |title: &str| -> Vec<String> {
        let line = tables.lines().find(|line| line.starts_with(&format!("| {title} |"))).expect(title);
        line.trim_matches(['|', ' ']).split(" | ").map(str::to_owned).collect()
    };
    for kind in report["kinds"].as_array().unwrap() {
        has_keys(kind, &["kind", "records", "confirmed", "secondary", "unconfirmed", "age_days"]);
    }
    let laws = report["kinds"].as_array().unwrap().iter().find(|kind| kind["kind"] == "laws").unwrap();
    let confirmed = format!("{} of {}", laws["confirmed"], laws["records"]);
    let age = format!("{} days", laws["age_days"]);
    let counts = [&laws["records"], &laws["secondary"], &laws["unconfirmed"]].map(ToString::to_string);
    let [records, secondary, unconfirmed] = counts;
    assert_eq!(row("Laws"), ["Laws".to_owned(), records, confirmed, secondary, unconfirmed, age]);
    for (title, band) in [("Very likely", "very-likely"), ("Not offered", "not-offered")] {
        let counted = report["outlook"].as_array().unwrap().iter().find(|row| row["band"] == band).unwrap();
        let counts = ["high", "medium", "low"].map(|confidence| counted[confidence].to_string());
        assert_eq!(row(title)[1..], counts);
    }
    for region in report["regions"].as_array().unwrap() {
        has_keys(region, &["region", "places", "with_law", "confirmed", "bands"]);
        let id = region["region"].as_str().unwrap();
        let bands = ["very-likely", "likely", "uncertain", "unlikely", "not-offered"];
        let counts = ["places", "with_law", "confirmed"].map(|name| &region[name]).into_iter();
        let counts = counts.chain(bands.map(|band| &region["bands"][band])).map(ToString::to_string);
        assert_eq!(row(&format!("`{id}`"))[1..], counts.collect::<Vec<_>>());
    }
}

#[test]
fn a_bug_report_says_nothing_personal() {
    let home = tempfile::tempdir().unwrap();
    let person = home.path().join("alice-weidemann");
    let output = program(&["diagnose"])
        .env("HOME", &person)
        .env("USER", "alice")
        .env("LOGNAME", "alice")
        .env("HOSTNAME", "alice-laptop")
        .env_remove("XDG_DATA_HOME")
        .env_remove("RIGHT_TO_OBJECT_HOME")
        .output()
        .unwrap();
    let text = printed(&output);
    assert!(!text.contains("alice"), "{text}");
    assert!(!text.contains(&home.path().display().to_string()), "{text}");
    for name in ["language: en", "display:", "clipboard:", "browser:", "folder:"] {
        assert!(text.contains(name), "{name} is missing in {text}");
    }
}

#[test]
fn the_folder_for_portable_use_is_not_told_either() {
    let output = program(&["diagnose"]).env("RIGHT_TO_OBJECT_HOME", "/media/alices-stick").output().unwrap();
    assert!(!printed(&output).contains("alice"));
}

#[test]
fn a_reader_that_goes_away_is_no_crash() {
    let mut child = program(&["countries"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(!told(&output).contains("panicked"), "{}", told(&output));
    assert_eq!(code(&output), Some(74));
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_exits_with_74() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = program(&["countries"]).stdout(full).output().unwrap();
    assert_eq!(code(&output), Some(74));
    assert_eq!(told(&output).trim_end().lines().count(), 1);
}

#[test]
fn output_is_plain_with_and_without_colours_wanted() {
    let plain = printed(&run(&["prepare", "--country", "DE"]));
    assert!(!plain.contains('\u{1b}'));
    let without = program(&["prepare", "--country", "DE"]).env("NO_COLOR", "1").output().unwrap();
    assert_eq!(printed(&without), plain);
}
