//! The power fails, at any moment: what is two seconds old is there at the next start, and what is younger harms nothing.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use right_to_object::desktop::keeper::LONGEST_PAUSE;
use right_to_object::saved::read_case;

use super::desk::{Desk, Running};
use super::{CONTINUE, OWN_WORDS, until_kept, walk_to_the_letter};
use crate::APP;

/// What was shown so long ago must be on the disk, even where that is slow.
const OLD: Duration = LONGEST_PAUSE.saturating_add(Duration::from_secs(1));

#[test]
fn own_words_and_answers_are_there_after_a_power_cut_two_seconds_later() -> Result<()> {
    const WORDS: &str = "My family is in these photos.";
    let desk = Desk::new()?;
    let window = desk.start(APP)?;
    walk_to_the_letter(&desk)?;
    desk.fill(OWN_WORDS, WORDS)?;
    thread::sleep(Duration::from_secs(2));
    window.cut_off()?;

    let _window = desk.start(APP)?;
    desk.press(CONTINUE)?;
    desk.wait_for_page("Why do you object?")?;
    assert_eq!(desk.text_in(OWN_WORDS)?, WORDS);
    desk.go_on("Next")?;
    desk.wait_for("Copy text and open the form")?;
    Ok(())
}

/// How often to cut the power; `POWER_CUTS=200` looks for hours.
fn rounds(usual: u64) -> Result<u64> {
    Ok(std::env::var("POWER_CUTS").map_or(Ok(usual), |rounds| rounds.parse())?)
}

/// Numbers that look random and are the same in each run, so that a failure can be repeated.
struct Moments(u64);

impl Moments {
    /// So many milliseconds at most.
    fn next(&mut self, most: u64) -> Duration {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        Duration::from_millis((self.0 >> 33) % most)
    }
}

/// The walk of [`super::walk_to_the_form`], which can be cut off at any moment and goes on where it was.
struct Walk<'d> {
    desk: &'d Desk,
    /// The titles of its pages, as far as it came.
    titles: Vec<String>,
    /// The page last seen.
    at: usize,
    /// Whether the page after it was there long enough to be found again.
    must_go_on: bool,
}

impl Walk<'_> {
    /// The page with the form: the last one.
    const FORM: usize = 6;

    /// The page after a start: the one last seen, or the one that was on its way.
    fn go_on_after_start(&mut self) -> Result<()> {
        let settings = fs::read_to_string(self.desk.own_folder().join("settings.ron")).unwrap_or_default();
        if settings.contains("\"page\"") {
            self.desk.press(CONTINUE)?;
            self.desk.until_gone(CONTINUE)?;
        } else {
            self.desk.go_on("Next")?;
        }
        let title = self.desk.title()?;
        let known = self.titles.iter().position(|known| *known == title);
        let at = known.unwrap_or_else(|| {
            self.titles.push(title.clone());
            self.titles.len() - 1
        });
        let may_be = if self.must_go_on { self.at + 1..=self.at + 1 } else { self.at..=self.at + 1 };
        ensure!(may_be.contains(&at), "it went from {:?} to {title}", self.titles.get(self.at));
        self.at = at;
        Ok(())
    }

    /// Answers the page's question, if it is not answered yet, and presses the button that leads on, without waiting for what comes.
    fn begin_step(&self) -> Result<()> {
        match self.at {
            _ if self.desk.can_use("Next") => {}
            0 => {
                self.desk.fill("Country", "Germany")?;
                self.desk.key("Return")?;
            }
            1..=3 => self.desk.choose_first()?,
            _ => {}
        }
        self.desk.press("Next")
    }

    /// Looks at the page until the power fails.
    fn watch_until_cut_off(&mut self, window: Running, after: Duration) -> Result<()> {
        let (begun, mut seen) = (Instant::now(), None);
        while begun.elapsed() < after {
            if seen.is_none() && Some(&self.desk.title()?) != self.titles.get(self.at) {
                seen = Some(Instant::now());
            }
            thread::sleep(Duration::from_millis(20));
        }
        self.must_go_on = seen.is_some_and(|seen| seen.elapsed() > OLD);
        window.cut_off()
    }

    /// Begins anew.
    fn forget(&mut self) -> Result<()> {
        fs::remove_dir_all(self.desk.own_folder())?;
        (self.at, self.must_go_on) = (0, false);
        Ok(())
    }
}

#[test]
fn a_power_cut_while_pages_turn_loses_at_most_the_page_turned_last() -> Result<()> {
    let rounds = rounds(8)?;
    let desk = Desk::new()?;
    let mut moments = Moments(rounds);
    let mut walk = Walk { desk: &desk, titles: Vec::new(), at: 0, must_go_on: false };
    for round in 0..rounds {
        let window = desk.start(APP)?;
        walk.go_on_after_start().with_context(|| format!("round {round}"))?;
        if walk.at == Walk::FORM {
            window.cut_off()?;
            walk.forget()?;
        } else {
            walk.begin_step()?;
            walk.watch_until_cut_off(window, moments.next(4_500))?;
        }
    }
    Ok(())
}

/// What the typist types in each round, over and over.
const TYPED: &str = "My family is in these photos. ";

/// How many milliseconds pass between two letters.
const DELAY: usize = 25;

#[test]
fn a_power_cut_while_somebody_types_loses_at_most_the_words_typed_last() -> Result<()> {
    let rounds = rounds(4)?;
    let desk = Desk::new()?;
    let mut moments = Moments(rounds);
    let mut window = desk.start(APP)?;
    walk_to_the_letter(&desk)?;
    until_kept(&desk, "settings.ron", "\"reasons\"")?;
    for round in 0..rounds {
        type_until_cut_off(&desk, window, moments.next(6_000)).with_context(|| format!("round {round}"))?;
        window = desk.start(APP)?;
        desk.press(CONTINUE)?;
        desk.wait_for_page("Why do you object?")?;
    }
    Ok(())
}

fn type_until_cut_off(desk: &Desk, window: Running, after: Duration) -> Result<()> {
    desk.focus(OWN_WORDS)?;
    desk.key("ctrl+End")?;
    let (before, begun) = (desk.text_in(OWN_WORDS)?, Instant::now());
    // A little longer than the power lasts.
    let typed = TYPED.repeat(usize::try_from(after.as_millis())? / (TYPED.len() * DELAY) + 1);
    let delay = DELAY.to_string();
    let mut typist = desk.start_command(desk.command("xdotool").args(["type", "--delay", &delay, "--", &typed]))?;
    let mut seen = vec![(begun, before.clone())];
    while begun.elapsed() < after {
        seen.push((Instant::now(), desk.text_in(OWN_WORDS)?));
        thread::sleep(Duration::from_millis(50));
    }
    let old = seen.iter().rev().find(|(at, _)| at.elapsed() > OLD).map_or(&before, |(_, text)| text);
    window.cut_off()?;
    // Stopped in between, it would leave a key pressed.
    typist.wait()?;
    let kept = kept_words(desk)?;
    ensure!(format!("{before}{typed}").starts_with(&kept), "“{kept}” was never typed");
    ensure!(kept.starts_with(old.as_str()), "“{old}” was shown long ago, but “{kept}” was kept");
    Ok(())
}

/// The person's own words, as the next start will find them. The folder is not claimed for that: the next start comes
/// soon.
fn kept_words(desk: &Desk) -> Result<String> {
    const CASE: &str = "me.meta.facebook.object";
    let file = desk.own_folder().join("cases").join(format!("{CASE}.ron"));
    if !file.exists() {
        return Ok(String::new());
    }
    let read = read_case(&CASE.parse()?, &fs::read_to_string(file)?)?;
    ensure!(read.unread.is_empty(), "{:?}", read.unread);
    Ok(read.value.draft.own_words)
}
