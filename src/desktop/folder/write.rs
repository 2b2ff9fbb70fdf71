//! Writing to the folder: whole files, only what changed, and never over something that was not looked at.

use std::path::PathBuf;
use std::sync::Arc;

use super::{Folder, Keep, NotKept, Oddity, Slot};
use crate::cases::{Answers, Fingerprint, Person};
use crate::desktop::own::{Care, Dir, Fault};
use crate::saved::{
    self, Settings, Unreadable, Unwritable, read_case, read_person, read_settings, write_case, write_person,
    write_settings,
};

impl Folder {
    /// Keeps something. Parts of the file that this version does not understand stay in it. Where another program
    /// changed the file since it was read, that file is set aside first.
    ///
    /// # Errors
    /// [`NotKept`]; what was there is there unchanged then, or set aside.
    pub fn keep(&mut self, keep: &Keep) -> Result<(), NotKept> {
        if matches!(self.access, super::Access::Unwanted) {
            return Ok(());
        }
        self.hold()?;
        let slot = keep.slot();
        if matches!(keep, Keep::NoLetter(..)) {
            return self.remove(&slot);
        }
        let there = self.there(&slot)?;
        if there.is_none() && is_nothing(keep) {
            return Ok(());
        }
        let text = text_of(keep, there.as_deref()).map_err(|source| self.no_text(&slot, source))?;
        if text.len() as u64 > slot.limit() {
            return Err(NotKept::TooLarge(self.path_of(&slot)));
        }
        if there.as_ref() != Some(&text) {
            self.make_way(&slot, there.as_deref());
            self.write(&slot, &text)?;
        }
        let place = slot.place();
        self.seen.insert(place, Fingerprint::of(&text));
        Ok(())
    }

    /// The text that is there now; something else in its place is set aside.
    fn there(&mut self, slot: &Slot) -> Result<Option<String>, NotKept> {
        let (folder, name) = slot.place();
        let Some(dir) = self.folder_if_there(folder)? else { return Ok(None) };
        let what = match dir.read(&name, slot.limit()) {
            Ok(None) => return Ok(None),
            Ok(Some(bytes)) => match String::from_utf8(bytes) {
                Ok(text) => return Ok(Some(text)),
                Err(_) => Oddity::Damaged,
            },
            Err(Fault::NotPlain(kind)) => Oddity::NotPlain(kind),
            Err(Fault::TooLarge) => Oddity::TooLarge,
            Err(refused) => return Err(NotKept::write(dir.path_of(&name), refused)),
        };
        self.set_aside(folder, &name, what);
        Ok(None)
    }

    /// Sets aside what is there, unless it is what was last read or written here.
    fn make_way(&mut self, slot: &Slot, there: Option<&str>) {
        let Some(there) = there else { return };
        let place = slot.place();
        let is_known = self.seen.get(&place) == Some(&Fingerprint::of(there));
        // A letter is never written over.
        if !is_known || matches!(slot, Slot::Letter(..)) {
            self.set_aside(place.0, &place.1, oddity_of(slot, there));
        }
    }

    fn write(&mut self, slot: &Slot, text: &str) -> Result<(), NotKept> {
        let (folder, name) = slot.place();
        let dir = self.folder_to_write(folder)?;
        let path = dir.path_of(&name);
        dir.write(&name, text.as_bytes(), Care::Safe).map_err(|fault| NotKept::write(path, fault))
    }

    fn remove(&mut self, slot: &Slot) -> Result<(), NotKept> {
        let (folder, name) = slot.place();
        let Some(dir) = self.folder_if_there(folder)? else { return Ok(()) };
        let path = dir.path_of(&name);
        dir.remove(&name).map_err(|error| NotKept::write(path, Fault::Refused(error)))
    }

    /// A folder of ours, made where it is missing; something else in its place is set aside.
    pub(super) fn folder_to_write(&mut self, folder: &'static str) -> Result<Dir, NotKept> {
        self.hold()?;
        if let Some(dir) = self.folder_if_there(folder)? {
            return Ok(dir);
        }
        let own = self.dir().ok_or(NotKept::NoFolder)?;
        own.make_sub(folder).map_err(|fault| NotKept::write(own.path_of(folder), fault))
    }

    fn folder_if_there(&mut self, folder: &'static str) -> Result<Option<Dir>, NotKept> {
        let own = self.dir().ok_or(NotKept::NoFolder)?;
        let path = own.path_of(folder);
        let found = if folder.is_empty() { own.again().map(Some) } else { own.sub(folder) };
        match found {
            Err(Fault::NotPlain(kind)) if !folder.is_empty() => {
                self.set_aside("", folder, Oddity::NotPlain(kind));
                Ok(None)
            }
            found => found.map_err(|fault| NotKept::write(path, fault)),
        }
    }

    fn no_text(&self, slot: &Slot, source: Unwritable) -> NotKept {
        NotKept::Text { path: self.path_of(slot), source: Arc::new(source) }
    }

    fn path_of(&self, slot: &Slot) -> PathBuf {
        let (folder, name) = slot.place();
        self.path().map(|path| path.join(folder).join(name)).unwrap_or_default()
    }
}

/// Whether there is nothing in it that anybody would miss: it gets no file of its own.
fn is_nothing(keep: &Keep) -> bool {
    match keep {
        Keep::Settings(settings) => *settings == Settings::default(),
        Keep::Person(Person { label, answers, .. }) => label.is_empty() && *answers == Answers::default(),
        Keep::Case(case) => case.is_empty(),
        Keep::Letter(..) | Keep::NoLetter(..) => false,
    }
}

/// The text of a file, with what the one that is there holds and this version does not understand.
fn text_of(keep: &Keep, there: Option<&str>) -> Result<String, Unwritable> {
    match keep {
        Keep::Settings(settings) => write_settings(settings, &rest_of(there, read_settings)),
        Keep::Person(person) => write_person(person, &rest_of(there, |text| read_person(&person.id, text))),
        Keep::Case(case) => write_case(case, &rest_of(there, |text| read_case(&case.key, text))),
        Keep::Letter(.., text) => Ok(text.clone()),
        Keep::NoLetter(..) => Ok(String::new()),
    }
}

fn rest_of<T, R: Default>(there: Option<&str>, read: impl Fn(&str) -> Result<saved::Read<T, R>, Unreadable>) -> R {
    there.and_then(|text| read(text).ok()).map(|read| read.rest).unwrap_or_default()
}

/// What is odd about a file that is not what was last read or written here.
fn oddity_of(slot: &Slot, text: &str) -> Oddity {
    let error = match slot {
        Slot::Settings => read_settings(text).err(),
        Slot::Person(id) => read_person(id, text).err(),
        Slot::Case(key) => read_case(key, text).err(),
        Slot::Letter(..) | Slot::NoLetter(..) => None,
    };
    match error {
        None => Oddity::ChangedElsewhere,
        Some(Unreadable::Newer(_)) => Oddity::Newer,
        Some(_) => Oddity::Damaged,
    }
}
