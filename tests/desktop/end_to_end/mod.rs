//! The real program on a real desktop, used as a blind person uses it: by what a screen reader reads out.
//!
//! Each test has a screen, buses, a home and a browser of its own (see `support/desk.rs`), which is why they are
//! slower than the others and few: only what no smaller test can prove.

#[path = "../../support/desk.rs"]
mod desk;
#[path = "../../support/reader.rs"]
mod reader;

mod kept;
mod leaks;
mod power;
mod start;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use self::desk::{Desk, until};
use self::reader::Role;
use crate::APP;

/// Cargo builds examples beside the tests, but tells nobody where; and not where only one test was asked for.
fn example(name: &str) -> Result<PathBuf> {
    let test = std::env::current_exe()?;
    let folder = test.parent().and_then(|folder| folder.parent()).context("no folder above the test")?;
    let example = folder.join("examples").join(name);
    ensure!(example.is_file(), "{} is missing; cargo build --examples makes it", example.display());
    Ok(example)
}

#[test]
fn harness_drives_a_window() -> Result<()> {
    let desk = Desk::new()?;
    let _window = desk.start(example("empty_window")?)?;

    desk.wait_for_page("Where do you live?")?;
    desk.fill("Country", "Germany")?;
    assert_eq!(desk.go_on("Next")?, "Done");

    desk.wait_for_clipboard("I live in Germany.")?;
    assert!(!desk.shows("Where do you live?"));
    Ok(())
}

#[test]
fn harness_survives_a_power_cut() -> Result<()> {
    let desk = Desk::new()?;
    let window = desk.start(example("empty_window")?)?;
    desk.focus("Next")?;
    desk.key("space")?;
    desk.wait_for_page("Done")?;
    window.cut_off()?;

    let _window = desk.start(example("empty_window")?)?;
    desk.wait_for_page("Where do you live?")?;
    Ok(())
}

#[test]
fn harness_writes_down_what_the_browser_gets() -> Result<()> {
    let desk = Desk::new()?;
    assert_eq!(desk.opened(), [""; 0]);
    desk.command("sh").args(["-c", "$BROWSER 'https://example.org/?a=1&b=2'"]).status()?;
    assert_eq!(desk.wait_for_browser()?, ["https://example.org/?a=1&b=2"]);
    Ok(())
}

/// The same advice, from the terminal.
fn prepared(desk: &Desk, arguments: &[&str]) -> Result<Value> {
    let output = desk.command(APP).arg("prepare").args(arguments).args(["--format", "json"]).output()?;
    ensure!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// From the first page to the one with the form, for somebody in Germany who posts on Facebook.
fn walk_to_the_form(desk: &Desk) -> Result<()> {
    walk_to_the_letter(desk)?;
    desk.go_on("Next")?;
    Ok(())
}

/// The same, but for the last step.
fn walk_to_the_letter(desk: &Desk) -> Result<()> {
    desk.go_on("Next")?;
    desk.wait_for_page("Where do you live?")?;
    desk.fill("Country", "Germany")?;
    desk.key("Return")?;
    desk.go_on("Next")?;
    for _question in ["about", "accounts", "request"] {
        desk.choose_first()?;
        desk.go_on("Next")?;
    }
    desk.go_on("Next")?;
    Ok(())
}

/// The button that takes up what the last start left.
const CONTINUE: &str = "Continue where you stopped";

/// The field for the person's own words.
const OWN_WORDS: &str = "Your own words";

/// The files that the app has in its own folder, sorted.
fn files_of(desk: &Desk) -> Result<Vec<String>> {
    let mut found = Vec::new();
    list(&desk.own_folder(), "", &mut found)?;
    found.sort();
    Ok(found)
}

fn list(folder: &Path, above: &str, found: &mut Vec<String>) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{above}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), found)?;
        } else {
            found.push(name);
        }
    }
    Ok(())
}

/// Waits until a file of the app's own says something: what is typed and chosen is written after a pause.
fn until_kept(desk: &Desk, file: &str, says: &str) -> Result<()> {
    until(&format!("“{says}” in {file}"), || {
        let text = fs::read_to_string(desk.own_folder().join(file))?;
        ensure!(text.contains(says), "it says {text}");
        Ok(())
    })
}

#[test]
fn text_and_form_are_those_of_the_terminal() -> Result<()> {
    let desk = Desk::new()?;
    let advice = prepared(&desk, &["--country", "DE"])?;
    let (Some(url), Some(body)) = (advice["form"]["url"].as_str(), advice["text"]["body"].as_str()) else {
        panic!("no form or no text: {advice}");
    };
    let _window = desk.start(APP)?;
    walk_to_the_form(&desk)?;
    assert_eq!(desk.opened(), [""; 0], "nothing is opened unasked");

    desk.press("Copy text and open the form")?;
    assert_eq!(desk.wait_for_browser()?, [url]);
    desk.wait_for_clipboard(body)
}

#[test]
fn window_is_named_and_a_button_remembered_while_it_waited_can_be_pressed_later() -> Result<()> {
    let desk = Desk::new()?;
    let _window = desk.start(APP)?;
    assert_eq!(desk.wait_for("Right to Object")?.role, Role::Frame);
    desk.go_on("Next")?;
    desk.wait_for_page("Where do you live?")?;
    let next = desk.wait_for("Next")?;
    assert!(!next.can_be_used(), "nothing is chosen yet");
    assert!(desk.has_action(&next), "it says from the start what it does");
    desk.press_again(&next)?;

    desk.fill("Country", "Germany")?;
    desk.key("Return")?;
    until("Next", || {
        ensure!(desk.can_use("Next"), "it waits");
        Ok(())
    })?;
    assert_eq!(desk.title()?, "Where do you live?", "pressing what waits does nothing, not later either");
    desk.press_again(&next)?;
    desk.wait_for_page("What is it about?")?;
    Ok(())
}

/// The most presses of Tab from one end of a page to the other.
const MOST_TABS: usize = 60;

/// Goes to the thing so named with Tab alone.
fn tab_to(desk: &Desk, name: &str) -> Result<()> {
    for _ in 0..MOST_TABS {
        if desk.focused()?.name == name {
            return Ok(());
        }
        desk.tab()?;
    }
    panic!("{MOST_TABS} presses of Tab never reach “{name}”");
}

/// Uses the thing so named with the keyboard alone.
fn use_by_key(desk: &Desk, name: &str, key: &str) -> Result<()> {
    tab_to(desk, name)?;
    desk.key(key)
}

#[test]
fn whole_way_is_walked_by_keyboard_alone() -> Result<()> {
    let desk = Desk::new()?;
    let advice = prepared(&desk, &["--country", "DE"])?;
    let _window = desk.start(APP)?;
    desk.wait_for_page("Say no to AI training with your data")?;
    use_by_key(&desk, "Next", "Return")?;
    desk.wait_for_page("Where do you live?")?;
    tab_to(&desk, "Country")?;
    desk.type_text("germany")?;
    desk.wait_for("1 result")?;
    desk.key("Return")?;
    desk.wait_for("Choose another country")?;
    use_by_key(&desk, "Next", "Return")?;
    for (question, answer) in [
        ("What is it about?", "What I shared on Meta’s apps"),
        ("Which accounts do you have?", "Facebook"),
        ("What do you want Meta to do?", "Object or restrict"),
    ] {
        desk.wait_for_page(question)?;
        use_by_key(&desk, answer, "space")?;
        use_by_key(&desk, "Next", "Return")?;
    }
    desk.wait_for_page("How likely is a yes?")?;
    use_by_key(&desk, "Next", "Return")?;
    desk.wait_for_page("Why do you object?")?;
    use_by_key(&desk, "Next", "Return")?;
    desk.wait_for_page("Your text is ready. Now to the form.")?;
    use_by_key(&desk, "Copy text and open the form", "Return")?;
    assert_eq!(desk.wait_for_browser()?, [advice["form"]["url"].as_str().context("no form")?]);
    desk.wait_for_clipboard(advice["text"]["body"].as_str().context("no text")?)?;
    desk.wait_for_page("On Meta’s form")?;
    use_by_key(&desk, "I have sent it", "Return")?;
    desk.wait_for_page("You said no. Well done.")?;
    Ok(())
}
