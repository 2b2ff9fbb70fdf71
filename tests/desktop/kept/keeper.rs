//! The thread that keeps: when it writes, what it says, and what it does when it can't.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use right_to_object::cases::{Case, LetterId};
use right_to_object::desktop::folder::{Folder, Keep};
use right_to_object::desktop::keeper::{Keeper, Kept, LONGEST_PAUSE, News, PATIENCE, PAUSE, Urgency};

use super::{Home, KEY, LETTER, all, case, key, person};

fn keeper(home: &Home) -> Keeper {
    let (folder, started) = home.start();
    Keeper::new(folder, &started, Arc::new(|| {}))
}

fn draft(words: &str) -> Case {
    let mut case = Case::new(key());
    case.draft.own_words.push_str(words);
    case
}

/// Waits until it is so, but not for ever.
fn wait_until(mut is_so: impl FnMut() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if is_so() {
            return true;
        }
        thread::sleep(Duration::from_millis(10));
    }
    false
}

#[test]
fn what_happened_is_written_at_once_and_what_is_typed_after_a_pause() {
    let home = Home::new();
    let mut keeper = keeper(&home);
    keeper.keep(Keep::Case(draft("a")), Urgency::Draft);
    assert!(matches!(keeper.kept(), Kept::Soon));
    thread::sleep(PAUSE / 2);
    assert!(!home.at("cases").exists());
    assert!(wait_until(|| home.at("cases").exists()) && wait_until(|| matches!(keeper.kept(), Kept::Safe)));
    keeper.keep(Keep::Person(person()), Urgency::Event);
    let start = Instant::now();
    assert!(wait_until(|| home.at("people/me.ron").exists()));
    assert!(start.elapsed() < PAUSE, "{:?}", start.elapsed());
}

#[test]
fn somebody_who_types_without_a_pause_is_kept_too() {
    let home = Home::new();
    let mut keeper = keeper(&home);
    let start = Instant::now();
    let mut number = 0;
    while !home.at(&format!("cases/{KEY}.ron")).exists() && start.elapsed() < LONGEST_PAUSE * 3 {
        number += 1;
        keeper.keep(Keep::Case(draft(&number.to_string())), Urgency::Draft);
        thread::sleep(PAUSE / 8);
    }
    let took = start.elapsed();
    assert!(LONGEST_PAUSE < took + PAUSE && took < LONGEST_PAUSE + 2 * PAUSE, "{took:?}");
}

#[test]
fn reading_sees_what_is_not_written_yet() {
    let home = Home::new();
    let mut keeper = keeper(&home);
    keeper.keep(Keep::Case(draft("first")), Urgency::Event);
    keeper.keep(Keep::Case(draft("second")), Urgency::Draft);
    assert_eq!(keeper.case(&key()), Some(draft("second")));
    assert_eq!(keeper.cases_of(&key().person), [draft("second")]);
    keeper.keep(Keep::Person(person()), Urgency::Draft);
    assert_eq!(keeper.people(), [person()]);
    assert_eq!(keeper.person(&key().person), Some(person()));
    assert_eq!(keeper.letter(&key(), LetterId(1)), None);
    keeper.keep(Keep::Letter(key(), LetterId(1), LETTER.to_owned()), Urgency::Draft);
    assert_eq!(keeper.letter(&key(), LetterId(1)).as_deref(), Some(LETTER));
    keeper.keep(Keep::NoLetter(key(), LetterId(1)), Urgency::Event);
    assert_eq!(keeper.letter(&key(), LetterId(1)), None);
}

#[test]
fn the_end_writes_what_waits() {
    let home = Home::new();
    let mut keeper = keeper(&home);
    for keep in all() {
        keeper.keep(keep, Urgency::Draft);
    }
    drop(keeper);
    let (mut folder, started) = home.start();
    assert_eq!(started.person, Some(person()));
    assert_eq!(folder.case(&key()), Some(case()));
    assert_eq!(folder.letter(&key(), LetterId(1)).as_deref(), Some(LETTER));
}

#[test]
fn flushing_writes_what_waits() {
    let home = Home::new();
    let mut keeper = keeper(&home);
    keeper.keep(Keep::Case(draft("words")), Urgency::Draft);
    assert!(keeper.flush(PATIENCE));
    assert!(home.text(&format!("cases/{KEY}.ron")).contains("words"));
}

/// A file in the place of the folder above keeps everybody out, the administrator too.
#[test]
fn what_can_not_be_kept_is_said_once_tried_again_and_kept_once_it_can_be() {
    let home = Home::new();
    let above = home.above.path().join("locked");
    std::fs::write(&above, "in the way").unwrap();
    let mut folder = Folder::claim(Some(above.join("right-to-object")));
    let started = folder.start(&super::nothing_known);
    assert!(started.not_kept.is_some());
    let wakes = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&wakes);
    let mut keeper = Keeper::new(
        folder,
        &started,
        Arc::new(move || {
            counted.fetch_add(1, Ordering::Relaxed);
        }),
    );

    for keep in all() {
        keeper.keep(keep, Urgency::Event);
    }
    assert!(!keeper.flush(PATIENCE));
    assert!(matches!(keeper.kept(), Kept::Not(_)));
    let news = keeper.news();
    assert!(matches!(news.as_slice(), [News::NotKept(_)]), "{news:?}");
    assert_eq!(keeper.case(&key()), Some(case()), "nothing is lost meanwhile");

    std::fs::remove_file(&above).unwrap();
    assert!(wait_until(|| matches!(keeper.kept(), Kept::Safe)), "{:?}", keeper.kept());
    assert!(matches!(keeper.news().as_slice(), [News::Kept]));
    assert_eq!(wakes.load(Ordering::Relaxed), 2);
    drop(keeper);
    assert_eq!(Folder::claim(Some(above.join("right-to-object"))).case(&key()), Some(case()));
}

#[test]
fn deleting_everything_takes_what_waits_too_and_the_app_goes_on() {
    let home = Home::new();
    let mut keeper = keeper(&home);
    keeper.keep(Keep::Case(case()), Urgency::Event);
    keeper.keep(Keep::Person(person()), Urgency::Draft);
    assert_eq!(keeper.delete_everything(), Ok(()));
    assert!(matches!(keeper.kept(), Kept::Safe));
    assert_eq!(home.files(), ["lock"]);
    assert!(home.claim().is_open_elsewhere(), "the lock is still held");
    keeper.keep(Keep::Person(person()), Urgency::Event);
    assert!(keeper.flush(PATIENCE));
    assert_eq!(home.files(), ["lock", "people/me.ron"]);
}

#[test]
fn the_second_window_is_told_that_it_keeps_nothing() {
    let home = Home::new();
    let first = keeper(&home);
    let (folder, started) = home.start_beside();
    let mut second = Keeper::new(folder, &started, Arc::new(|| {}));
    second.keep(Keep::Person(person()), Urgency::Event);
    assert!(!second.flush(PATIENCE));
    drop(first);
    assert!(!second.flush(PATIENCE), "the first window may have written since");
    assert!(second.delete_everything().is_err());
}

#[test]
fn handing_over_costs_the_window_next_to_nothing() {
    let home = Home::new();
    let mut keeper = keeper(&home);
    let case = draft(&"words ".repeat(800));
    let start = Instant::now();
    for _ in 0..1_000 {
        keeper.keep(Keep::Case(case.clone()), Urgency::Draft);
    }
    assert!(start.elapsed() < Duration::from_millis(200), "{:?}", start.elapsed());
}
