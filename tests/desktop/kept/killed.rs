//! A start that is killed while it takes over what an older version left: nothing is lost, and the next one completes it.

#![cfg(unix)]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use right_to_object::desktop::folder::Folder;
use right_to_object::saved::names;

use super::Home;

const KILLS: u32 = 50;

/// A file of version 1 with a letter for everything that it could ask for, in all accounts.
fn full_v1() -> String {
    let mut sent = String::new();
    for matter in [
        "Own(Facebook)",
        "Own(Instagram)",
        "Own(Threads)",
        "Own(Whatsapp)",
        "Own(Meta)",
        "Own(NoAccount)",
        "ThirdParty",
    ] {
        for request in ["Object", "Delete"] {
            let text = format!("{matter} {request} „Nein“ 🙅 {}", "and so on ".repeat(200));
            let _ = write!(
                sent,
                "(matter: {matter}, request: {request}, form: \"form\", on: \"2026-05-01\", text: \"{text}\", answer: Some(No)),"
            );
        }
    }
    format!(
        "(version: 1, page: Sent, answers: (country: Some(\"DE\"), topic: Some(Both), accounts: [Facebook], request: Some(Object), own_words: \"Für mich\"), sent: [{sent}])"
    )
}

/// What is kept, whatever lies beside it.
fn kept(home: &Home) -> BTreeMap<String, String> {
    let is_kept = |name: &String| !name.contains(names::ASIDE) && name != "lock" && !name.contains(names::HALF_WRITTEN);
    home.files().into_iter().filter(is_kept).map(|name| (name.clone(), home.text(&name))).collect()
}

/// A start in a process of its own, which is about to look into the folder.
fn start_apart(home: &Home) -> (Child, impl Sized) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "kept::killed::child_that_starts", "--ignored", "--nocapture"])
        .env("KEPT_FOLDER", home.folder())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(lines.any(|line| line.contains("about to start")));
    (child, lines)
}

#[test]
#[ignore = "only as a child of the test below"]
fn child_that_starts() {
    let Some(path) = std::env::var_os("KEPT_FOLDER") else { return };
    println!("about to start");
    Folder::claim(Some(path.into())).start(&super::nothing_known);
}

#[test]
fn a_start_that_is_killed_loses_nothing() {
    let v1 = full_v1();
    let whole = Home::with("state.ron", v1.as_bytes());
    let (mut child, _lines) = start_apart(&whole);
    let begun = Instant::now();
    assert!(child.wait().unwrap().success());
    let takes = begun.elapsed();
    let expected = kept(&whole);
    assert_eq!(expected.len(), 14 + 14 + 2);

    let mut interrupted = 0;
    for kill in 0..KILLS {
        let home = Home::with("state.ron", v1.as_bytes());
        // Some starts are killed more than once.
        for again in 0..=kill % 2 {
            let (mut child, _lines) = start_apart(&home);
            thread::sleep(takes * ((kill * 7 + again * 13) % KILLS) / KILLS);
            child.kill().unwrap();
            child.wait().unwrap();
        }
        interrupted += u32::from(home.at("state.ron").exists());
        let (folder, started) = home.start();
        assert!(started.odd.is_empty() && started.unwritten.is_empty(), "{:?}", started.odd);
        drop(folder);
        assert_eq!(kept(&home), expected, "killed at {kill}");
        assert!(home.files().iter().any(|name| name.starts_with("state-")), "the old file is there");
    }
    assert!(interrupted > 0, "none was killed in time");
}

#[test]
fn what_a_power_cut_left_half_written_is_swept_away() {
    let home = Home::with("cases/.half-written-1-1", b"x");
    home.put("people/me.ron", b"{\"version\": 2, \"country\": \"DE\"}");
    let (folder, started) = home.start();
    let keeper = right_to_object::desktop::keeper::Keeper::new(folder, &started, std::sync::Arc::new(|| {}));
    let begun = Instant::now();
    while home.at("cases/.half-written-1-1").exists() && begun.elapsed() < Duration::from_secs(20) {
        thread::sleep(Duration::from_millis(50));
    }
    drop(keeper);
    assert_eq!(home.files(), ["lock", "people/me.ron"]);
}
