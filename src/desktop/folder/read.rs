//! Reading from the folder: one file at a time, and only those that are asked for.

use super::{Folder, Oddity, Slot, Started, today};
use crate::cases::{Case, CaseKey, Fingerprint, LetterId, Person, PersonId};
use crate::desktop::own::{Dir, Fault};
use crate::saved::{self, Read, Settings, Unreadable, names};

impl Folder {
    /// The settings and the person in hand.
    pub(super) fn read_first(&mut self) -> Started {
        let settings = self.settings();
        let person = self.person(&settings.clone().unwrap_or_default().person);
        // Where the settings are lost, somebody's answers may be there all the same.
        let first = || self.people().into_iter().next();
        let person = if settings.is_none() { person.or_else(first) } else { person };
        let mut settings = settings.unwrap_or_default();
        if let Some(person) = &person {
            settings.person = person.id.clone();
        }
        Started { settings, person, ..Started::default() }
    }

    /// The settings, where they are kept.
    pub fn settings(&mut self) -> Option<Settings> {
        self.read(&Slot::Settings, saved::read_settings)
    }

    /// A person.
    pub fn person(&mut self, id: &PersonId) -> Option<Person> {
        self.read(&Slot::Person(id.clone()), |text| saved::read_person(id, text))
    }

    /// All people.
    pub fn people(&mut self) -> Vec<Person> {
        let ids = self.names(names::PEOPLE).iter().filter_map(|name| names::person_in(name)).collect::<Vec<_>>();
        ids.iter().filter_map(|id| self.person(id)).collect()
    }

    /// A case.
    pub fn case(&mut self, key: &CaseKey) -> Option<Case> {
        self.read(&Slot::Case(key.clone()), |text| saved::read_case(key, text))
    }

    /// The cases of a person; the names of files tell which they are.
    pub fn cases_of(&mut self, person: &PersonId) -> Vec<Case> {
        let start = names::cases_of(person);
        let of_person = |name: &String| if name.starts_with(&start) { names::case_in(name) } else { None };
        let keys: Vec<CaseKey> = self.names(names::CASES).iter().filter_map(of_person).collect();
        keys.iter().filter_map(|key| self.case(key)).collect()
    }

    /// The text of a letter.
    pub fn letter(&mut self, case: &CaseKey, letter: LetterId) -> Option<String> {
        self.read_text(&Slot::Letter(case.clone(), letter))
    }

    /// The names in a folder of ours, sorted.
    fn names(&mut self, folder: &'static str) -> Vec<String> {
        let Some(dir) = self.folder_to_read(folder) else { return Vec::new() };
        let Ok(mut names) = dir.names() else {
            self.note(dir.path().to_owned(), Oddity::Refused, None);
            return Vec::new();
        };
        names.sort();
        names
    }

    fn read<T, R>(&mut self, slot: &Slot, parse: impl Fn(&str) -> Result<Read<T, R>, Unreadable>) -> Option<T> {
        let text = self.read_text(slot)?;
        let (folder, name) = slot.place();
        let path = self.dir()?.path().join(folder).join(&name);
        match parse(&text) {
            Ok(read) => {
                self.seen.insert((folder, name), Fingerprint::of(&text));
                if !read.unread.is_empty() {
                    self.note(path, Oddity::Parts(read.unread), None);
                }
                Some(read.value)
            }
            // It is only moved where something is to be written in its place.
            Err(Unreadable::Newer(_)) => {
                self.note(path, Oddity::Newer, None);
                None
            }
            Err(_) => {
                self.set_aside(folder, &name, Oddity::Damaged);
                None
            }
        }
    }

    /// The text of a file; what is none is set aside.
    pub(super) fn read_text(&mut self, slot: &Slot) -> Option<String> {
        let (folder, name) = slot.place();
        self.text_at(folder, &name, slot.limit())
    }

    pub(super) fn text_at(&mut self, folder: &'static str, name: &str, limit: u64) -> Option<String> {
        let dir = self.folder_to_read(folder)?;
        let what = match dir.read(name, limit) {
            Ok(None) => return None,
            Ok(Some(bytes)) => match String::from_utf8(bytes) {
                Ok(text) => return Some(text),
                Err(_) => Oddity::Damaged,
            },
            Err(Fault::NotPlain(kind)) => Oddity::NotPlain(kind),
            Err(Fault::TooLarge) => Oddity::TooLarge,
            Err(Fault::Refused(_)) => {
                self.note(dir.path_of(name), Oddity::Refused, None);
                return None;
            }
        };
        self.set_aside(folder, name, what);
        None
    }

    /// A folder of ours, or the app's own for an empty name.
    fn folder_to_read(&mut self, folder: &'static str) -> Option<Dir> {
        let own = self.dir()?;
        let path = own.path_of(folder);
        let found = if folder.is_empty() { own.again().map(Some) } else { own.sub(folder) };
        match found {
            Ok(dir) => return dir,
            Err(Fault::NotPlain(kind)) if !folder.is_empty() => self.set_aside("", folder, Oddity::NotPlain(kind)),
            Err(_) => self.note(path, Oddity::Refused, None),
        }
        None
    }

    /// Moves something out of the way, for the person to look at or to send in, and notes it. Whoever may not write
    /// only notes it.
    pub(super) fn set_aside(&mut self, folder: &'static str, name: &str, what: Oddity) {
        let Some(own) = self.dir() else { return };
        let path = own.path().join(folder).join(name);
        let moved = || {
            let dir = if folder.is_empty() { own.again().map(Some) } else { own.sub(folder) };
            dir.ok().flatten()?.set_aside(name, &names::aside(name, &today())).ok()
        };
        let aside = if self.may_write() { moved() } else { None };
        self.note(path, what, aside);
    }
}
