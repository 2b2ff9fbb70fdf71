//! A desktop that does nothing but remember what it was asked, for tests, examples and pictures.
//!
//! It checks addresses as the real one does and cleans what it keeps; everything else succeeds or fails as told.
//! Clones share one memory: give one to the app, keep one to look at.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::folder::{Keep, NotKept};
use super::hosts::Hosts;
use super::keeper::{News, Urgency};
use super::{Cause, Desktop, DesktopError, Loaded, OpenOutcome, SaveOutcome};
use crate::cases::{Case, CaseKey, Household, LetterId, Person};
use crate::saved::Settings;

/// Something that the app did to the desktop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// A text was put on the clipboard.
    Copied(String),
    /// What was copied last was taken off the clipboard.
    ClearedClipboard,
    /// An address was opened.
    Opened(String),
    /// A dialog asked where to save a file.
    SaveDialog {
        /// The name it suggested.
        name: String,
        /// The text to save.
        contents: String,
    },
    /// A file was written to the app's folder and opened.
    OpenedFile {
        /// Its name.
        name: String,
        /// Its text.
        contents: String,
    },
    /// Something was kept; what it is says [`Recorded::kept`].
    Kept,
    /// The last start's report was deleted.
    DeletedReport,
    /// Everything was deleted.
    DeletedEverything,
}

/// A part of the desktop that can be told to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// Copying.
    Clipboard,
    /// Opening an address.
    Browser,
    /// Showing a save dialog: the file is saved without one.
    Dialog,
    /// Writing files: what is kept, saved files and files to open.
    Disk,
    /// Opening a file.
    Opening,
}

/// The desktop that remembers. See the module.
#[derive(Clone, Debug)]
pub struct Recorded {
    memory: Rc<RefCell<Memory>>,
}

#[derive(Debug, Default)]
struct Memory {
    hosts: Hosts,
    effects: Vec<Effect>,
    failing: BTreeSet<Part>,
    cancels: bool,
    clipboard: Option<String>,
    outcomes: VecDeque<SaveOutcome>,
    openings: VecDeque<OpenOutcome>,
    answers_later: bool,
    loaded: Loaded,
    household: Household,
    letters: BTreeMap<(CaseKey, LetterId), String>,
    news: VecDeque<News>,
    /// What could not be kept, to be tried again.
    waiting: Vec<Keep>,
    /// Whether that was said.
    is_failure_told: bool,
}

/// What would be found at the next start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// The settings.
    pub settings: Settings,
    /// The people.
    pub people: Vec<Person>,
    /// Their cases.
    pub cases: Vec<Case>,
    /// The letters that were sent.
    pub letters: BTreeMap<(CaseKey, LetterId), String>,
}

impl Recorded {
    /// A desktop on which everything works and nothing is kept yet.
    #[must_use]
    pub fn new(hosts: Hosts) -> Self {
        Self { memory: Rc::new(RefCell::new(Memory { hosts, ..Memory::default() })) }
    }

    /// With this found at the start.
    #[must_use]
    pub fn starting_with(self, loaded: Loaded) -> Self {
        self.memory.borrow_mut().loaded = loaded;
        self
    }

    /// With this case, and these letters of it, found once its person's cases are read.
    #[must_use]
    pub fn with_case(self, case: Case, letters: Vec<(LetterId, String)>) -> Self {
        let mut memory = self.memory.borrow_mut();
        let key = case.key.clone();
        memory.letters.extend(letters.into_iter().map(|(letter, text)| ((key.clone(), letter), text)));
        memory.household.put_case(case);
        drop(memory);
        self
    }

    /// Makes a part fail from now on.
    pub fn fail(&self, part: Part) {
        self.memory.borrow_mut().failing.insert(part);
    }

    /// Makes a part work again.
    pub fn mend(&self, part: Part) {
        self.memory.borrow_mut().failing.remove(&part);
    }

    /// Whether the person closes each save dialog from now on.
    pub fn cancel_dialogs(&self, cancels: bool) {
        self.memory.borrow_mut().cancels = cancels;
    }

    /// Whether browsers and other programs leave open from now on how it went; they answer together once this is
    /// taken back.
    pub fn answer_later(&self, later: bool) {
        self.memory.borrow_mut().answers_later = later;
    }

    /// Everything done so far, in order.
    #[must_use]
    pub fn effects(&self) -> Vec<Effect> {
        self.memory.borrow().effects.clone()
    }

    /// The addresses opened so far, in order.
    #[must_use]
    pub fn opened(&self) -> Vec<String> {
        let opened = |effect| if let Effect::Opened(address) = effect { Some(address) } else { None };
        self.effects().into_iter().filter_map(opened).collect()
    }

    /// What the clipboard holds.
    #[must_use]
    pub fn clipboard(&self) -> Option<String> {
        self.memory.borrow().clipboard.clone()
    }

    /// What would be found at the next start.
    #[must_use]
    pub fn kept(&self) -> Found {
        let memory = self.memory.borrow();
        Found {
            settings: memory.loaded.settings.clone(),
            people: memory.loaded.person.iter().cloned().collect(),
            cases: memory.household.cases().cloned().collect(),
            letters: memory.letters.clone(),
        }
    }
}

impl Memory {
    fn check(&self, part: Part, error: DesktopError) -> Result<(), DesktopError> {
        if self.failing.contains(&part) { Err(error) } else { Ok(()) }
    }

    fn check_disk(&self, path: &Path) -> Result<(), DesktopError> {
        self.check(Part::Disk, DesktopError::Write(path.to_owned(), Cause::default()))
    }

    /// Keeps all that waits, in its order, as far as that can be. Success and failure are told where they begin.
    fn keep_what_waits(&mut self) {
        let path = Path::new("settings.ron");
        if self.check_disk(path).is_err() || self.loaded.is_unkept {
            if !std::mem::replace(&mut self.is_failure_told, true) {
                self.news.push_back(News::NotKept(NotKept::NotOurs(path.to_owned())));
            }
            return;
        }
        for keep in std::mem::take(&mut self.waiting) {
            self.keep(keep);
        }
        self.tell_success();
    }

    fn tell_success(&mut self) {
        if std::mem::take(&mut self.is_failure_told) {
            self.news.push_back(News::Kept);
        }
    }

    fn keep(&mut self, keep: Keep) {
        match keep {
            Keep::Settings(settings) => {
                self.loaded.settings = Settings { preferences: settings.preferences.cleaned(), ..settings };
            }
            Keep::Person(person) => self.loaded.person = Some(person.cleaned()),
            Keep::Case(case) => self.household.put_case(case.cleaned()),
            Keep::Letter(case, letter, text) => drop(self.letters.insert((case, letter), text)),
            Keep::NoLetter(case, letter) => drop(self.letters.remove(&(case, letter))),
        }
        self.effects.push(Effect::Kept);
    }

    fn outcome(&self, name: &str) -> SaveOutcome {
        let path = Path::new("saved").join(name);
        match self.check_disk(&path) {
            _ if self.cancels => SaveOutcome::Cancelled,
            Err(error) => SaveOutcome::Failed(error),
            Ok(()) if self.failing.contains(&Part::Dialog) => SaveOutcome::SavedWithoutDialog(path),
            Ok(()) => SaveOutcome::Saved(path),
        }
    }
}

impl Desktop for Recorded {
    fn copy(&mut self, text: &str) -> Result<(), DesktopError> {
        let mut memory = self.memory.borrow_mut();
        memory.check(Part::Clipboard, DesktopError::Clipboard(Cause::default()))?;
        memory.clipboard = Some(text.to_owned());
        memory.effects.push(Effect::Copied(text.to_owned()));
        Ok(())
    }

    fn clear_clipboard(&mut self) -> Result<(), DesktopError> {
        let mut memory = self.memory.borrow_mut();
        memory.check(Part::Clipboard, DesktopError::Clipboard(Cause::default()))?;
        memory.clipboard = None;
        memory.effects.push(Effect::ClearedClipboard);
        Ok(())
    }

    fn open_page(&mut self, url: &str) -> Result<(), DesktopError> {
        let mut memory = self.memory.borrow_mut();
        let address = memory.hosts.check(url)?.to_string();
        let result = memory.check(Part::Browser, DesktopError::Browser(Cause::default()));
        if result.is_ok() {
            memory.effects.push(Effect::Opened(address));
        }
        memory.openings.push_back(OpenOutcome::Page(url.to_owned(), result));
        Ok(())
    }

    fn open_outcome(&mut self) -> Option<OpenOutcome> {
        let mut memory = self.memory.borrow_mut();
        if memory.answers_later { None } else { memory.openings.pop_front() }
    }

    fn save_file(&mut self, name: &str, contents: &str) {
        let mut memory = self.memory.borrow_mut();
        if !memory.failing.contains(&Part::Dialog) {
            memory.effects.push(Effect::SaveDialog { name: name.to_owned(), contents: contents.to_owned() });
        }
        let outcome = memory.outcome(name);
        memory.outcomes.push_back(outcome);
    }

    fn saved_file(&mut self) -> Option<SaveOutcome> {
        self.memory.borrow_mut().outcomes.pop_front()
    }

    fn open_file(&mut self, name: &str, contents: &str) -> Result<PathBuf, DesktopError> {
        let mut memory = self.memory.borrow_mut();
        let path = Path::new("files").join(name);
        memory.check_disk(&path)?;
        let result = memory.check(Part::Opening, DesktopError::Open(path.clone(), Cause::default()));
        if result.is_ok() {
            memory.effects.push(Effect::OpenedFile { name: name.to_owned(), contents: contents.to_owned() });
        }
        memory.openings.push_back(OpenOutcome::File(path.clone(), result));
        Ok(path)
    }

    fn load(&mut self) -> Loaded {
        self.memory.borrow().loaded.clone()
    }

    fn case(&mut self, key: &CaseKey) -> Option<Case> {
        self.memory.borrow().household.case(key).cloned()
    }

    fn letter(&mut self, case: &CaseKey, letter: LetterId) -> Option<String> {
        self.memory.borrow().letters.get(&(case.clone(), letter)).cloned()
    }

    fn keep(&mut self, keep: Keep, _urgency: Urgency) {
        let mut memory = self.memory.borrow_mut();
        memory.waiting.push(keep);
        memory.keep_what_waits();
    }

    fn news(&mut self) -> Vec<News> {
        let mut memory = self.memory.borrow_mut();
        if !memory.waiting.is_empty() {
            memory.keep_what_waits();
        }
        memory.news.drain(..).collect()
    }

    fn delete_report(&mut self) -> Result<(), DesktopError> {
        let mut memory = self.memory.borrow_mut();
        memory.check_disk(Path::new("report.txt"))?;
        memory.loaded.report = None;
        memory.effects.push(Effect::DeletedReport);
        Ok(())
    }

    fn delete_everything(&mut self) -> Result<(), DesktopError> {
        let mut memory = self.memory.borrow_mut();
        memory.check_disk(Path::new("settings.ron"))?;
        memory.loaded = Loaded { is_unkept: memory.loaded.is_unkept, ..Loaded::default() };
        memory.household = Household::default();
        memory.letters.clear();
        memory.waiting.clear();
        memory.tell_success();
        memory.effects.push(Effect::DeletedEverything);
        Ok(())
    }
}
