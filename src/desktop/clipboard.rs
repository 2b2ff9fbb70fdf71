//! The clipboard, and the proof that a text is really on it.
//!
//! It lives as long as the app: on X11 and Wayland the text is gone with the program that offered it.

use super::{Cause, DesktopError};

/// The system's clipboard, opened at the first copy.
#[derive(Default)]
pub struct Clipboard {
    open: Option<arboard::Clipboard>,
    copied: Option<String>,
}

impl Clipboard {
    /// Puts a text on the clipboard, reads it back and compares.
    ///
    /// # Errors
    /// [`DesktopError::Clipboard`] where there is no clipboard or where it holds something else afterwards. The next
    /// copy starts afresh.
    pub fn copy(&mut self, text: &str) -> Result<(), DesktopError> {
        let cause = match self.hold(text) {
            Ok(held) if unix_lines(&held) == unix_lines(text) => {
                self.copied = Some(text.to_owned());
                return Ok(());
            }
            Ok(_) => Cause::said("it holds something else"),
            Err(error) => error.into(),
        };
        self.open = None;
        Err(DesktopError::Clipboard(cause))
    }

    /// Empties the clipboard if it still holds the text copied last.
    ///
    /// # Errors
    /// [`DesktopError::Clipboard`] where the text is still there.
    pub fn clear(&mut self) -> Result<(), DesktopError> {
        let (Some(clipboard), Some(copied)) = (&mut self.open, self.copied.take()) else { return Ok(()) };
        match clipboard.get_text() {
            Ok(held) if unix_lines(&held) == unix_lines(&copied) => {
                clipboard.clear().map_err(|error| DesktopError::Clipboard(error.into()))
            }
            _ => Ok(()),
        }
    }

    fn hold(&mut self, text: &str) -> Result<String, arboard::Error> {
        let clipboard = match &mut self.open {
            Some(clipboard) => clipboard,
            none => none.insert(arboard::Clipboard::new()?),
        };
        for_this_computer(clipboard.set()).text(text)?;
        clipboard.get_text()
    }
}

/// Asks Windows not to copy the text to the person's other devices.
#[cfg(windows)]
fn for_this_computer(set: arboard::Set<'_>) -> arboard::Set<'_> {
    arboard::SetExtWindows::exclude_from_cloud(set)
}

/// Other systems can't be asked.
#[cfg(not(windows))]
fn for_this_computer(set: arboard::Set<'_>) -> arboard::Set<'_> {
    set
}

/// Whether there is a clipboard; its contents stay as they are.
#[must_use]
pub fn is_available() -> bool {
    arboard::Clipboard::new().is_ok()
}

/// Windows may give line breaks back as carriage return and line feed.
fn unix_lines(text: &str) -> String {
    text.replace("\r\n", "\n")
}
