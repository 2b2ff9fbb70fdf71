//! What the real program keeps: what it takes over from version 1, and what is left once everything is deleted.

use std::fs;

use anyhow::{Context as _, Result, ensure};
use right_to_object::desktop::keeper::LONGEST_PAUSE;
use right_to_object::saved::names;

use super::desk::{Desk, until};
use super::{CONTINUE, OWN_WORDS, example, files_of, until_kept};
use crate::APP;

/// A file of version 1 from a real walk: two letters sent, one of them answered, and words for a third.
const V1: &str = include_str!("../../rules/v1/two-letters.ron");

#[test]
fn a_walk_of_version_1_goes_on_and_its_letters_lie_in_files_of_their_own() -> Result<()> {
    let desk = Desk::new()?;
    fs::create_dir_all(desk.own_folder())?;
    fs::write(desk.own_folder().join("state.ron"), V1)?;
    let window = desk.start(APP)?;
    desk.press(CONTINUE)?;
    desk.wait_for_page("Why do you object?")?;
    // Readers hear the parts of joined emoji in another way.
    let words = desk.text_in(OWN_WORDS)?;
    assert!(words.starts_with("Für Jürgen: „Nein“ – danke ") && words.ends_with(" \"no\" \\ //x"), "{words}");

    let text = |name: &str| fs::read_to_string(desk.own_folder().join(name)).with_context(|| name.to_owned());
    for (account, begins) in
        [("facebook", "Ich widerspreche:"), ("instagram", "Sehr geehrte Damen und Herren, „so nicht“! 🙅🏽")]
    {
        let letter = text(&format!("letters/me.meta.{account}.object.1.txt"))?;
        assert!(letter.starts_with(begins) && letter.ends_with("Bitte bestätigen Sie mir das per E-Mail."), "{letter}");
        assert!(letter.contains("\n\nFür Jürgen: „Nein“"), "{letter}");
        let case = text(&format!("cases/me.meta.{account}.object.ron"))?;
        for fact in ["\"place\": \"DE\"", "\"law\": \"eu-gdpr\"", "\"due\": \"", "\"seat\": \"", "\"url\": \"https://"]
        {
            assert!(case.contains(fact), "{fact} in {case}");
        }
        assert_eq!(case.contains("\"reply\": No"), account == "facebook", "{case}");
    }
    let draft = text("cases/me.meta._elsewhere.object.ron")?;
    assert!(draft.contains("Für Jürgen: „Nein“ – danke 🙅‍♀️ \"no\" \\ //x"), "{draft}");
    let old: Vec<String> = files_of(&desk)?.into_iter().filter(|name| name.starts_with("state")).collect();
    let [aside] = old.as_slice() else { panic!("{old:?}") };
    assert_eq!(names::set_aside_from(aside), Some("state"));
    assert_eq!(text(aside)?, V1);

    // The next start finds the same, and takes nothing over once more.
    drop(window);
    let before = files_of(&desk)?;
    let _window = desk.start(APP)?;
    desk.press(CONTINUE)?;
    desk.wait_for_page("Why do you object?")?;
    assert_eq!(files_of(&desk)?, before);
    Ok(())
}

#[test]
fn deleting_everything_leaves_no_file_but_the_window_its_lock_and_its_language() -> Result<()> {
    /// The lock, and the socket at which a second start knocks.
    const LEFT: [&str; 2] = ["knock", "lock"];

    let desk = Desk::new()?;
    fs::create_dir_all(desk.own_folder())?;
    fs::write(desk.own_folder().join("state.ron"), V1)?;
    fs::write(desk.own_folder().join("report.txt"), "stopped at src/app/mod.rs:1")?;
    let mut window = desk.start(APP)?;
    desk.press("English")?;
    desk.press("Deutsch")?;
    desk.wait_for_page("Sprache")?;
    until_kept(&desk, "settings.ron", "\"language\": \"de\"")?;
    desk.press("Zurück")?;
    desk.wait_for("Dort weitermachen")?;
    assert!(files_of(&desk)?.len() > LEFT.len() + 6);

    desk.press("Über diese App")?;
    desk.press("Alles löschen")?;
    desk.press("Ja, alles löschen")?;
    desk.wait_for("Alles ist gelöscht.")?;
    desk.wait_for_page("Nein zum KI-Training mit Ihren Daten")?;
    assert!(!desk.shows("Dort weitermachen"));
    assert_eq!(files_of(&desk)?, LEFT);

    let second = desk.command(APP).output()?;
    assert_eq!(String::from_utf8(second.stdout)?, "Right to Object is already open. Look for its window.\n");
    assert!(second.status.success() && window.is_running()?);
    desk.wait_for_page("Nein zum KI-Training mit Ihren Daten")?;

    // Somebody looks elsewhere: the place of the window is not kept again.
    let in_front = desk.start(example("empty_window")?)?;
    until("another window in front", || {
        ensure!(desk.window_title()? != "Right to Object", "it is still in front");
        Ok(())
    })?;
    std::thread::sleep(LONGEST_PAUSE);
    assert_eq!(files_of(&desk)?, LEFT);
    drop(in_front);

    drop(window);
    let _window = desk.start(APP)?;
    desk.wait_for("Next")?;
    assert!(!desk.shows(CONTINUE));
    Ok(())
}
