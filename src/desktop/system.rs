//! The real desktop, and what can be said about it in a bug report.
//!
//! It puts the rooms' parts together: hosts, clipboard, browser, dialogs, folder and keeper. It adds nothing of its own.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use super::background::{Background, Wake};
use super::clipboard::{self, Clipboard};
use super::dialogs::{self, Dialogs};
use super::folder::{Folder, Keep, Odd, Oddity, Started};
use super::home::{self, HOME_VARIABLE};
use super::hosts::Hosts;
use super::keeper::{Keeper, News, Urgency};
use super::renderer::{Memory, Renderer};
use super::{Cause, Desktop, DesktopError, Loaded, OpenOutcome, SaveOutcome, browser, troubles};
use crate::cases::{Case, CaseKey, LetterId};
use crate::knowledge::Facts;
use crate::saved::{Frozen, WhenSent};

/// How long to wait for the news that no program opened a file.
const PATIENCE: Duration = Duration::from_secs(4);

/// The desktop this program runs on.
pub struct System {
    facts: Facts,
    hosts: OnceCell<Hosts>,
    /// The folder, until the start was read.
    folder: Option<Folder>,
    fill_in: FillIn,
    keeper: Option<Keeper>,
    wake: Arc<Wake>,
    clipboard: Clipboard,
    dialogs: Dialogs,
    openings: Background<OpenOutcome>,
}

impl System {
    /// A desktop that opens only hosts of these facts and keeps what is to be kept in this folder. `fill_in` says what
    /// an older version did not write down. `wake` is called from another thread when there is news: time to ask for
    /// [`Desktop::saved_file`], [`Desktop::open_outcome`] and [`Desktop::news`].
    #[must_use]
    pub fn new(facts: Facts, folder: Folder, fill_in: FillIn, wake: Wake) -> Self {
        let wake = Arc::new(wake);
        Self {
            facts,
            hosts: OnceCell::new(),
            folder: Some(folder),
            fill_in,
            keeper: None,
            clipboard: Clipboard::default(),
            dialogs: Dialogs::new(Arc::clone(&wake)),
            openings: Background::new(Arc::clone(&wake)),
            wake,
        }
    }

    /// The thread that keeps things; it begins with the first thing that is asked of it.
    fn keeper(&mut self) -> &mut Keeper {
        if self.keeper.is_none() {
            drop(self.load());
        }
        let wake = Arc::clone(&self.wake);
        let nothing = || Keeper::new(Folder::keeping_nothing(), &Started::default(), Arc::new(move || wake()));
        self.keeper.get_or_insert_with(nothing)
    }
}

/// Says of a letter of an older version what that did not write down.
pub type FillIn = Box<dyn Fn(&WhenSent<'_>) -> Frozen>;

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
        let written = self.keeper().write_file(name, contents.as_bytes());
        let path = noted(written.map_err(|why| DesktopError::from(&why)))?;
        let file = path.clone();
        self.openings.start(move || {
            let opened = open::that_detached_with_timeout(&file, PATIENCE);
            let result = opened.map_err(|error| DesktopError::Open(file.clone(), error.into()));
            OpenOutcome::File(file, result)
        });
        Ok(path)
    }

    fn load(&mut self) -> Loaded {
        let Some(mut folder) = self.folder.take() else { return Loaded::default() };
        let started = folder.start(&*self.fill_in);
        let wake = Arc::clone(&self.wake);
        started.odd.iter().for_each(note_odd);
        self.keeper = Some(Keeper::new(folder, &started, Arc::new(move || wake())));
        Loaded {
            settings: started.settings,
            person: started.person,
            odd: started.odd,
            is_unkept: started.not_kept.is_some(),
            report: started.report,
        }
    }

    fn case(&mut self, key: &CaseKey) -> Option<Case> {
        self.keeper().case(key)
    }

    fn letter(&mut self, case: &CaseKey, letter: LetterId) -> Option<String> {
        self.keeper().letter(case, letter)
    }

    fn keep(&mut self, keep: Keep, urgency: Urgency) {
        self.keeper().keep(keep, urgency);
    }

    fn news(&mut self) -> Vec<News> {
        let news = self.keeper.as_mut().map(Keeper::news).unwrap_or_default();
        for news in &news {
            match news {
                News::NotKept(why) => troubles::note(&DesktopError::from(why)),
                News::Odd(odd) => note_odd(odd),
                News::Kept => {}
            }
        }
        news
    }

    fn delete_report(&mut self) -> Result<(), DesktopError> {
        noted(self.keeper().delete_report().map_err(|why| DesktopError::from(&why)))
    }

    fn delete_everything(&mut self) -> Result<(), DesktopError> {
        let left = self.keeper().delete_everything();
        troubles::forget();
        let first = |paths: Vec<PathBuf>| paths.into_iter().next().unwrap_or_default();
        noted(left.map_err(|paths| DesktopError::Write(first(paths), Cause::said("still there"))))
    }
}

/// Notes what lies in the folder otherwise than the app left it.
fn note_odd(odd: &Odd) {
    let cause = match odd.what {
        Oddity::NotPlain(_) => "no plain file",
        Oddity::Damaged => "damaged",
        Oddity::TooLarge => "too large",
        Oddity::Newer => "newer",
        Oddity::Parts(_) => "parts",
        Oddity::ChangedElsewhere => "changed elsewhere",
        Oddity::Refused => "refused",
    };
    troubles::note_unread(&odd.path, &Cause::said(cause));
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
    let troubles = home::own_folder().as_deref().map(troubles::read).unwrap_or_default();
    facts.extend(troubles.into_iter().rev().map(|line| ("trouble", line)));
    facts
}

/// What the window is drawn with, as far as that is known before it is opened.
fn renderer() -> String {
    if let Some(asked_for) = Renderer::asked_for() {
        return format!("{}, as the environment asks", asked_for.name());
    }
    let memory = Memory::new(home::own_folder().as_deref());
    memory.worked().map_or_else(
        || format!("{}, not yet tried", memory.choice().name()),
        |worked| format!("{}, worked last", worked.name()),
    )
}

/// The app's own folder, without what may be somebody's name.
fn shown_folder() -> Option<String> {
    let folder = home::own_folder()?;
    let within = |above: &Path, shown: &str| {
        folder.strip_prefix(above).ok().map(|rest| Path::new(shown).join(rest).display().to_string())
    };
    if let Some(home) = home::portable_home() {
        return within(&home, &format!("${HOME_VARIABLE}"));
    }
    let home = directories::BaseDirs::new()?;
    within(home.home_dir(), "~").or_else(|| Some(folder.display().to_string()))
}
