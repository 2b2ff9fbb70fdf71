//! Asking where to save a file, without ever stopping the window.
//!
//! The question waits on a thread of its own. Where the system can't ask (no portal, no dialog program), the file is
//! written to the person's own folder under a free name. It knows names and texts, not what they are for.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::task::{Context, Poll, Waker};
use std::thread::{self, Thread};

use directories::UserDirs;

use super::background::{Background, Wake};
use super::{Cause, DesktopError, SaveOutcome, files, home};

/// The save dialogs that are open, and their outcomes.
pub(super) struct Dialogs(Background<SaveOutcome>);

impl Dialogs {
    /// No dialog is open yet.
    pub fn new(wake: Arc<Wake>) -> Self {
        Self(Background::new(wake))
    }

    /// Asks where to save a text, and saves it there. Call it on the window's thread: macOS shows dialogs from no
    /// other.
    pub fn save(&self, name: &str, contents: &str) {
        let (name, contents) = (files::plain_name(name), contents.to_owned());
        // On macOS this line shows the dialog; elsewhere it is shown once somebody waits for the answer.
        let choice = rfd::AsyncFileDialog::new().set_file_name(&name).save_file();
        self.0.start(move || {
            if can_ask() {
                let chosen = wait_for(choice);
                chosen.map_or(SaveOutcome::Cancelled, |file| save_at(file.path(), &contents))
            } else {
                save_in_first(&own_folders(), &name, &contents)
            }
        });
    }

    /// The next outcome that is there.
    pub fn outcome(&self) -> Option<SaveOutcome> {
        self.0.outcome()
    }
}

fn save_at(path: &Path, contents: &str) -> SaveOutcome {
    match files::write(path, contents) {
        Ok(()) => SaveOutcome::Saved(path.to_owned()),
        Err(error) => SaveOutcome::Failed(DesktopError::Write(path.to_owned(), error.into())),
    }
}

/// Saves in the first of these folders that takes the file.
fn save_in_first(folders: &[PathBuf], name: &str, contents: &str) -> SaveOutcome {
    let mut failed = None;
    for folder in folders {
        match files::write_beside(folder, name, contents) {
            Ok(path) => return SaveOutcome::SavedWithoutDialog(path),
            // The likeliest folder is the one to name.
            Err(error) => failed = failed.or_else(|| Some(DesktopError::Write(folder.join(name), error.into()))),
        }
    }
    let nowhere = || DesktopError::Write(name.into(), Cause::said("there is no folder"));
    SaveOutcome::Failed(failed.unwrap_or_else(nowhere))
}

/// Where a person looks for their own files, the likeliest first; only the portable folder where that is set.
fn own_folders() -> Vec<PathBuf> {
    if let Some(home) = home::portable_home() {
        return vec![home];
    }
    let Some(user) = UserDirs::new() else { return Vec::new() };
    let folders = [user.document_dir(), user.download_dir(), Some(user.home_dir())];
    folders.into_iter().flatten().map(Path::to_owned).collect()
}

/// Shows a sentence in a window of the system's own, and waits until it is closed. For when the app has no window.
/// Where the system can show none (on Linux: without zenity), the desktop shows it as a notification, if it can.
pub fn tell(title: &str, sentence: &str) {
    if !notify_instead(title, sentence) {
        rfd::MessageDialog::new().set_title(title).set_description(sentence).show();
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn notify_instead(title: &str, sentence: &str) -> bool {
    let needed = !is_program("zenity");
    if needed {
        // Without a desktop that shows it, the terminal has it.
        let _ = notify(title, sentence);
    }
    needed
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn notify_instead(_title: &str, _sentence: &str) -> bool {
    false
}

#[cfg(all(unix, not(target_os = "macos")))]
fn notify(title: &str, sentence: &str) -> zbus::Result<()> {
    use std::collections::HashMap;
    use zbus::blocking::{Proxy, connection};
    use zbus::zvariant::Value;

    let bus = connection::Builder::session()?.method_timeout(std::time::Duration::from_secs(5)).build()?;
    let service = "org.freedesktop.Notifications";
    let notifications = Proxy::new(&bus, service, "/org/freedesktop/Notifications", service)?;
    let (actions, hints): ([&str; 0], HashMap<&str, Value<'_>>) = ([], HashMap::new());
    let body = (title, 0_u32, "right-to-object", title, sentence, actions.as_slice(), hints, -1_i32);
    notifications.call_method("Notify", &body).map(drop)
}

/// Whether the system can show a save dialog. Without that question a dialog that never appeared would look like
/// one that the person closed.
#[cfg(all(unix, not(target_os = "macos")))]
#[must_use]
pub fn can_ask() -> bool {
    portal_can_ask().is_ok() || is_program("zenity")
}

/// Whether the system can show a save dialog: always here.
#[cfg(not(all(unix, not(target_os = "macos"))))]
#[must_use]
pub fn can_ask() -> bool {
    true
}

/// Starts the desktop portal if need be, and asks for its file chooser: a portal may run without one.
#[cfg(all(unix, not(target_os = "macos")))]
fn portal_can_ask() -> zbus::Result<()> {
    use zbus::blocking::{Proxy, connection};

    /// A portal that can't start keeps the bus waiting much longer.
    const PATIENCE: std::time::Duration = std::time::Duration::from_secs(5);

    let bus = connection::Builder::session()?.method_timeout(PATIENCE).build()?;
    let chooser = Proxy::new(
        &bus,
        "org.freedesktop.portal.Desktop",
        "/org/freedesktop/portal/desktop",
        "org.freedesktop.portal.FileChooser",
    )?;
    chooser.get_property::<u32>("version").map(drop)
}

#[cfg(all(unix, not(target_os = "macos")))]
fn is_program(name: &str) -> bool {
    std::env::var_os("PATH").is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

/// Wakes the thread that waits.
struct Unpark(Thread);

impl std::task::Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// Waits on this thread until the answer is there.
fn wait_for<T>(answer: impl Future<Output = T>) -> T {
    let mut answer = pin!(answer);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    loop {
        if let Poll::Ready(value) = answer.as_mut().poll(&mut Context::from_waker(&waker)) {
            return value;
        }
        thread::park();
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::mpsc;

    use super::*;

    #[test]
    fn without_a_dialog_the_file_gets_a_free_name_in_the_first_folder_that_takes_it() {
        let home = tempfile::tempdir().unwrap();
        let folders = [home.path().join("missing"), home.path().to_owned()];
        for (name, contents) in [("letter.txt", "first"), ("letter (2).txt", "second"), ("letter (3).txt", "third")] {
            let path = home.path().join(name);
            assert_eq!(save_in_first(&folders, "letter.txt", contents), SaveOutcome::SavedWithoutDialog(path.clone()));
            assert_eq!(fs::read_to_string(path).unwrap(), contents);
        }
    }

    #[test]
    fn where_no_folder_takes_the_file_that_is_said() {
        let missing = Path::new("/nowhere/at/all");
        let outcome = save_in_first(&[missing.to_owned()], "letter.txt", "…");
        assert_eq!(outcome, SaveOutcome::Failed(DesktopError::Write(missing.join("letter.txt"), Cause::default())));
    }

    #[test]
    fn the_chosen_file_is_replaced_and_a_refusal_names_it() {
        let home = tempfile::tempdir().unwrap();
        let chosen = home.path().join("letter.txt");
        fs::write(&chosen, "old").unwrap();
        assert_eq!(save_at(&chosen, "new"), SaveOutcome::Saved(chosen.clone()));
        assert_eq!(fs::read_to_string(&chosen).unwrap(), "new");
        let below = chosen.join("letter.txt");
        assert_eq!(save_at(&below, "new"), SaveOutcome::Failed(DesktopError::Write(below, Cause::default())));
    }

    #[test]
    fn an_answer_from_another_thread_is_waited_for() {
        let (sender, receiver) = mpsc::channel::<Waker>();
        thread::spawn(move || receiver.recv().unwrap().wake());
        let mut asked = false;
        let answer = std::future::poll_fn(|context| {
            if asked {
                return Poll::Ready("here");
            }
            asked = true;
            sender.send(context.waker().clone()).unwrap();
            Poll::Pending
        });
        assert_eq!(wait_for(answer), "here");
    }
}
