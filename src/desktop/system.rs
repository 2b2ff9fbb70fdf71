//! The real desktop, and what can be said about it in a bug report.
//!
//! It puts the rooms' parts together: hosts, clipboard, browser, dialogs and store. It adds nothing of its own.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::background::{Background, Wake};
use super::clipboard::{self, Clipboard};
use super::dialogs::{self, Dialogs};
use super::hosts::Hosts;
use super::renderer::{Memory, Renderer};
use super::store::{self, HOME_VARIABLE, Store};
use super::{Desktop, DesktopError, Loaded, OpenOutcome, SaveOutcome, browser, troubles};
use crate::answers::Saved;
use crate::knowledge::Facts;

/// How long to wait for the news that no program opened a file.
const PATIENCE: Duration = Duration::from_secs(4);

/// The desktop this program runs on.
pub struct System {
    facts: Facts,
    hosts: OnceCell<Hosts>,
    store: Store,
    clipboard: Clipboard,
    dialogs: Dialogs,
    openings: Background<OpenOutcome>,
}

impl System {
    /// A desktop that opens only hosts of these facts and keeps the state in this store. `wake` is called from another
    /// thread when a save dialog is done or something was opened: time to ask for [`Desktop::saved_file`] and
    /// [`Desktop::open_outcome`].
    #[must_use]
    pub fn new(facts: Facts, store: Store, wake: Wake) -> Self {
        let wake = Arc::new(wake);
        Self {
            facts,
            hosts: OnceCell::new(),
            store,
            clipboard: Clipboard::default(),
            dialogs: Dialogs::new(Arc::clone(&wake)),
            openings: Background::new(wake),
        }
    }
}

impl Desktop for System {
    fn copy(&mut self, text: &str) -> Result<(), DesktopError> {
        noted(self.clipboard.copy(text))
    }

    fn clear_clipboard(&mut self) -> Result<(), DesktopError> {
        noted(self.clipboard.clear())
    }

    fn open_page(&mut self, url: &str) -> Result<(), DesktopError> {
        let hosts = self.hosts.get_or_init(|| Hosts::from_knowledge(self.facts.get()));
        let (checked, asked) = (noted(hosts.check(url))?, url.to_owned());
        self.openings.start(move || OpenOutcome::Page(asked, browser::open(&checked)));
        Ok(())
    }

    fn open_outcome(&mut self) -> Option<OpenOutcome> {
        let outcome = self.openings.outcome();
        if let Some(OpenOutcome::Page(_, Err(error)) | OpenOutcome::File(_, Err(error))) = &outcome {
            troubles::note(error);
        }
        outcome
    }

    fn save_file(&mut self, name: &str, contents: &str) {
        self.dialogs.save(name, contents);
    }

    fn saved_file(&mut self) -> Option<SaveOutcome> {
        let outcome = self.dialogs.outcome();
        if let Some(SaveOutcome::Failed(error)) = &outcome {
            troubles::note(error);
        }
        outcome
    }

    fn open_file(&mut self, name: &str, contents: &str) -> Result<PathBuf, DesktopError> {
        let path = noted(self.store.write_file(name, contents))?;
        let file = path.clone();
        self.openings.start(move || {
            let opened = open::that_detached_with_timeout(&file, PATIENCE);
            let result = opened.map_err(|error| DesktopError::Open(file.clone(), error.into()));
            OpenOutcome::File(file, result)
        });
        Ok(path)
    }

    fn load(&mut self) -> Loaded {
        self.store.load()
    }

    fn store(&mut self, saved: &Saved) -> Result<(), DesktopError> {
        noted(self.store.store(saved))
    }

    fn delete_report(&mut self) -> Result<(), DesktopError> {
        noted(self.store.delete_report())
    }

    fn delete_everything(&mut self) -> Result<(), DesktopError> {
        noted(self.store.delete_everything())
    }
}

/// Has every failure noted that the app is told of.
fn noted<T>(result: Result<T, DesktopError>) -> Result<T, DesktopError> {
    result.inspect_err(troubles::note)
}

/// What shows windows here; none where nothing does.
#[must_use]
pub fn display() -> Option<&'static str> {
    if cfg!(windows) {
        return Some("windows");
    }
    if cfg!(target_os = "macos") {
        return Some("macos");
    }
    let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    match (is_set("WAYLAND_DISPLAY") || is_set("WAYLAND_SOCKET"), is_set("DISPLAY")) {
        (true, _) => Some("wayland"),
        (false, true) => Some("x11"),
        (false, false) => None,
    }
}

/// Facts for a bug report, by name, in a fixed order, and what went wrong last, the newest first. Nothing personal: a
/// browser's name, and folders without the person's own part.
#[must_use]
pub fn diagnose() -> Vec<(&'static str, String)> {
    let yes_or_no = |yes| if yes { "yes" } else { "no" }.to_owned();
    let none = || "none".to_owned();
    let mut facts = vec![
        ("system", format!("{} {}", std::env::consts::OS, std::env::consts::ARCH)),
        ("display", display().map_or_else(none, ToOwned::to_owned)),
        ("renderer", renderer()),
        ("clipboard", yes_or_no(clipboard::is_available())),
        ("browser", browser::name().unwrap_or_else(none)),
        ("save-dialog", yes_or_no(dialogs::can_ask())),
        ("folder", shown_folder().unwrap_or_else(none)),
    ];
    let troubles = store::own_folder().as_deref().map(troubles::read).unwrap_or_default();
    facts.extend(troubles.into_iter().rev().map(|line| ("trouble", line)));
    facts
}

/// What the window is drawn with, as far as that is known before it is opened.
fn renderer() -> String {
    if let Some(asked_for) = Renderer::asked_for() {
        return format!("{}, as the environment asks", asked_for.name());
    }
    let memory = Memory::new(store::own_folder().as_deref());
    memory.worked().map_or_else(
        || format!("{}, not yet tried", memory.choice().name()),
        |worked| format!("{}, worked last", worked.name()),
    )
}

/// The app's own folder, without what may be somebody's name.
fn shown_folder() -> Option<String> {
    let folder = store::own_folder()?;
    let within = |above: &Path, shown: &str| {
        folder.strip_prefix(above).ok().map(|rest| Path::new(shown).join(rest).display().to_string())
    };
    if let Some(home) = store::portable_home() {
        return within(&home, &format!("${HOME_VARIABLE}"));
    }
    let home = directories::BaseDirs::new()?;
    within(home.home_dir(), "~").or_else(|| Some(folder.display().to_string()))
}
