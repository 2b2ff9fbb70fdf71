//! Opening a checked address in the person's browser.
//!
//! It knows how the system starts a browser, not which addresses are good: that is for [`super::hosts`]. It can say
//! that no browser started, but not what a started browser did. It takes its time: never call it on the window's thread.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use url::Url;

use super::{Cause, DesktopError};

/// How long to wait for the news that no browser started. A text browser in a terminal answers only when it is
/// closed: by then it has long been open.
const PATIENCE: Duration = Duration::from_secs(4);

/// Opens an address in the browser that `BROWSER` names, or else in the default one.
///
/// # Errors
/// [`DesktopError::Browser`] where no browser could be started.
pub fn open(url: &Url) -> Result<(), DesktopError> {
    let (sender, answer) = mpsc::channel();
    let address = url.to_string();
    thread::spawn(move || {
        // What the desktop itself could not open, the first browser that is found may.
        let opened = webbrowser::open(&address).or_else(|_| open::that_detached(&address));
        // Nobody listens any more if it took too long.
        let _ = sender.send(opened);
    });
    match answer.recv_timeout(PATIENCE) {
        Ok(opened) => opened.map_err(|error| DesktopError::Browser(error.into())),
        Err(mpsc::RecvTimeoutError::Timeout) => Ok(()),
        Err(mpsc::RecvTimeoutError::Disconnected) => Err(DesktopError::Browser(Cause::said("it stopped unexpectedly"))),
    }
}

/// The name of the browser that would open, for bug reports; none where none is found.
#[must_use]
pub fn name() -> Option<String> {
    from_environment().or_else(default_name)
}

/// The program that `BROWSER` names first, without its folder and arguments.
fn from_environment() -> Option<String> {
    let variable = std::env::var("BROWSER").ok()?;
    let program = variable.split(':').find_map(|command| command.split_whitespace().next())?;
    Some(std::path::Path::new(program).file_name()?.to_string_lossy().into_owned())
}

#[cfg(all(unix, not(target_os = "macos")))]
fn default_name() -> Option<String> {
    use std::process::{Command, Stdio};

    let settings = Command::new("xdg-settings")
        .args(["get", "default-web-browser"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output();
    let named = settings.ok().and_then(|output| String::from_utf8(output.stdout).ok());
    let named = named.map(|name| name.trim().to_owned()).filter(|name| !name.is_empty());
    named.or_else(|| webbrowser::Browser::is_available().then(|| "unnamed".to_owned()))
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn default_name() -> Option<String> {
    webbrowser::Browser::is_available().then(|| "default".to_owned())
}
