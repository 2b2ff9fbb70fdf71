//! What the files and folders are called, and what may be in one.
//!
//! The name of a file says what is in it, so that the cases of a person are found without opening any. Only names that
//! this app gives are ever deleted; see [`is_ours`].

use crate::cases::{CaseKey, LetterId, PersonId};

/// The settings.
pub const SETTINGS: &str = "settings.ron";
/// The file of version 1.
pub const STATE_V1: &str = "state.ron";
/// The folder of people.
pub const PEOPLE: &str = "people";
/// The folder of cases.
pub const CASES: &str = "cases";
/// The folder of letters that were sent.
pub const LETTERS: &str = "letters";
/// The folder of files made for other programs.
pub const FILES: &str = "files";
/// How the name of a file that was set aside ends.
pub const ASIDE: &str = ".aside";
/// How the name of a half-written file begins; one is left only where the power failed.
pub const HALF_WRITTEN: &str = ".half-written-";

const RON: &str = ".ron";
const TXT: &str = ".txt";

/// Endings of the files that are made for other programs.
const FOR_OTHERS: [&str; 4] = [".ics", ".txt", ".pdf", ".html"];

/// The file of a person, in [`PEOPLE`].
#[must_use]
pub fn person(id: &PersonId) -> String {
    format!("{id}{RON}")
}

/// Whose file it is.
#[must_use]
pub fn person_in(name: &str) -> Option<PersonId> {
    name.strip_suffix(RON)?.parse().ok()
}

/// The file of a case, in [`CASES`].
#[must_use]
pub fn case(key: &CaseKey) -> String {
    format!("{key}{RON}")
}

/// The case that a file is.
#[must_use]
pub fn case_in(name: &str) -> Option<CaseKey> {
    name.strip_suffix(RON)?.parse().ok()
}

/// How the names of all cases of a person begin.
#[must_use]
pub fn cases_of(person: &PersonId) -> String {
    format!("{person}.")
}

/// The file of a letter, in [`LETTERS`].
#[must_use]
pub fn letter(key: &CaseKey, letter: LetterId) -> String {
    format!("{key}.{letter}{TXT}")
}

/// The letter that a file is.
#[must_use]
pub fn letter_in(name: &str) -> Option<(CaseKey, LetterId)> {
    let (key, number) = name.strip_suffix(TXT)?.rsplit_once('.')?;
    let letter = LetterId(number.parse().ok()?);
    Some((key.parse().ok()?, letter)).filter(|(key, letter)| self::letter(key, *letter) == name)
}

/// A name for something that is set aside on a day (`2026-11-27`): that of the file, the day, and an ending.
#[must_use]
pub fn aside(name: &str, day: &str) -> String {
    format!("{}-{day}{ASIDE}", stem(name))
}

/// The name of a file without the ending of ours.
#[must_use]
pub fn stem(name: &str) -> &str {
    name.strip_suffix(RON).or_else(|| name.strip_suffix(TXT)).unwrap_or(name)
}

/// A name for a file made for another program, with an ending by which it is known as ours.
#[must_use]
pub fn for_others(name: &str) -> String {
    if is_for_others(name) { name.to_owned() } else { format!("{name}{TXT}") }
}

fn is_for_others(name: &str) -> bool {
    !name.starts_with('.') && FOR_OTHERS.iter().any(|ending| name.ends_with(ending))
}

/// Whether this app gives such a name to a file in this folder (empty for the app's own folder), besides the few that
/// the desktop keeps there. Newer versions may have scopes and requests that this one does not know.
#[must_use]
pub fn is_ours(folder: &str, name: &str) -> bool {
    name.starts_with(HALF_WRITTEN)
        || is_name_of_file(folder, name)
        || set_aside_from(name).is_some_and(|stem| match folder {
            "" => [SETTINGS, STATE_V1].iter().any(|file| self::stem(file) == stem) || is_folder(stem),
            LETTERS => is_name_of_file(folder, &format!("{stem}{TXT}")),
            FILES => true,
            _ => is_name_of_file(folder, &format!("{stem}{RON}")),
        })
}

/// The name before the day of something that was set aside.
#[must_use]
pub fn set_aside_from(name: &str) -> Option<&str> {
    let name = name.strip_suffix(ASIDE)?;
    let name = match name.rsplit_once(" (") {
        Some((first, number)) if number.strip_suffix(')').is_some_and(|n| n.parse::<u32>().is_ok()) => first,
        _ => name,
    };
    let (stem, day) = name.split_at_checked(name.len().checked_sub(10)?)?;
    day.parse::<jiff::civil::Date>().ok()?;
    stem.strip_suffix('-').filter(|stem| !stem.is_empty())
}

/// Whether a folder of this name is one of ours.
#[must_use]
pub fn is_folder(name: &str) -> bool {
    [PEOPLE, CASES, LETTERS, FILES].contains(&name)
}

fn is_name_of_file(folder: &str, name: &str) -> bool {
    match folder {
        "" => [SETTINGS, STATE_V1].contains(&name),
        PEOPLE => person_in(name).is_some(),
        CASES => name.strip_suffix(RON).is_some_and(is_like_a_key),
        LETTERS => name.strip_suffix(TXT).and_then(|name| name.rsplit_once('.')).is_some_and(|(key, number)| {
            is_like_a_key(key) && !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
        }),
        FILES => is_for_others(name),
        _ => false,
    }
}

/// Four words between points, as every version writes them.
fn is_like_a_key(text: &str) -> bool {
    let is_word = |word: &str| {
        !word.is_empty()
            && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-_".contains(&byte))
    };
    text.split('.').count() == 4 && text.split('.').all(is_word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_is_in_a_file() {
        let key: CaseKey = "me.meta._elsewhere.object".parse().unwrap();
        assert_eq!(case_in(&case(&key)), Some(key.clone()));
        assert_eq!(letter_in(&letter(&key, LetterId(12))), Some((key.clone(), LetterId(12))));
        assert_eq!(letter_in("me.meta.facebook.object.01.txt"), None);
        assert_eq!(person_in(&person(&key.person)), Some(key.person.clone()));
        assert!(case(&key).starts_with(&cases_of(&key.person)));
    }

    #[test]
    fn only_names_that_the_app_gives_are_ours() {
        let ours = [
            ("", "settings.ron"),
            ("", "state.ron"),
            ("", "state-2026-11-27.aside"),
            ("", "people-2026-11-27 (2).aside"),
            ("", ".half-written-1-2"),
            (PEOPLE, "person-2.ron"),
            (PEOPLE, "me-2026-11-27.aside"),
            (CASES, "me.meta._group.sing.ron"),
            (CASES, "me.meta.facebook.object-2026-11-27.aside"),
            (LETTERS, "me.meta.facebook.object.12.txt"),
            (LETTERS, "me.meta.facebook.object.12-2026-11-27.aside"),
            (FILES, "Datum merken.ics"),
        ];
        for (folder, name) in ours {
            assert!(is_ours(folder, name), "{folder}/{name}");
        }
        let others = [
            ("", "diary.txt"),
            ("", "people"),
            ("", "state.ron.bak"),
            ("", "state-notes.aside"),
            ("", "photo-2026-11-27.aside"),
            (PEOPLE, "Ana.ron"),
            (CASES, "me.ron"),
            (CASES, "settings.ron"),
            (LETTERS, "love.txt"),
            (LETTERS, "me.meta.facebook.object.x.txt"),
            (FILES, "photo.jpg"),
            (FILES, ".hidden.txt"),
        ];
        for (folder, name) in others {
            assert!(!is_ours(folder, name), "{folder}/{name}");
        }
    }

    #[test]
    fn what_is_set_aside_is_known_again() {
        for name in [SETTINGS, STATE_V1, "me.meta.facebook.object.1.txt", "people"] {
            let aside = aside(name, "2026-11-27");
            assert_eq!(set_aside_from(&aside), Some(stem(name)));
        }
    }
}
