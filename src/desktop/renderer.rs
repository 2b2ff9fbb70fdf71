//! What draws the window, and what draws it where that fails.
//!
//! It knows the ways to draw on this system, the best first, and remembers in a small file which one worked. A start
//! that died before its window was there left its mark in that file: the next start goes one way further. Where
//! nothing can be written, every start tries afresh. It never draws.

use std::path::{Path, PathBuf};

use super::own::{Care, Dir};

/// The environment variable that names the way to draw; set, nothing is tried before it.
pub const VARIABLE: &str = "RIGHT_TO_OBJECT_RENDERER";

/// The name of the file.
pub(super) const FILE: &str = "renderer";

/// More is nothing that this app wrote.
const LIMIT: u64 = 200;

/// A renderer that failed on one version of the app is tried again by the next.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// A way to draw the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renderer {
    /// The graphics card, or what the system puts in its place.
    OpenGl,
    /// The same by Windows' own means, which need no driver.
    Direct3d,
    /// The processor.
    Software,
}

impl Renderer {
    /// The ways to draw on this system, the best first.
    pub const LADDER: &[Self] =
        if cfg!(windows) { &[Self::OpenGl, Self::Direct3d, Self::Software] } else { &[Self::OpenGl, Self::Software] };

    /// Its name in the file, in the environment and in bug reports.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::OpenGl => "opengl",
            Self::Direct3d => "direct3d",
            Self::Software => "software",
        }
    }

    /// The one to try when this one failed.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::LADDER.iter().skip_while(|&&renderer| renderer != self).nth(1).copied()
    }

    /// The one so named, if this system has it.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::LADDER.iter().find(|renderer| renderer.name() == name).copied()
    }

    /// The one that the environment asks for.
    #[must_use]
    pub fn asked_for() -> Option<Self> {
        Self::named(&std::env::var(VARIABLE).ok()?)
    }

    /// The variables that a process needs from its start so that it draws in this way. On Linux they keep Mesa off
    /// the graphics card, whatever else the environment says about drivers.
    #[must_use]
    pub fn environment(self) -> &'static [(&'static str, Option<&'static str>)] {
        if self != Self::Software || cfg!(any(windows, target_os = "macos")) {
            return &[];
        }
        &[
            ("LIBGL_ALWAYS_SOFTWARE", Some("1")),
            ("__GLX_VENDOR_LIBRARY_NAME", Some("mesa")),
            ("MESA_LOADER_DRIVER_OVERRIDE", None),
            ("GALLIUM_DRIVER", None),
            ("LIBGL_DRIVERS_PATH", None),
        ]
    }

    /// Whether this process was started with those variables.
    #[must_use]
    pub fn has_environment(self) -> bool {
        self.environment().iter().all(|&(name, value)| std::env::var(name).ok().as_deref() == value)
    }
}

/// What earlier starts found out.
#[derive(Debug)]
pub struct Memory {
    folder: Option<PathBuf>,
}

/// How far a start with a renderer came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// No window yet.
    Trying,
    /// The window was drawn.
    Works,
}

impl Stage {
    fn name(self) -> &'static str {
        match self {
            Self::Trying => "trying",
            Self::Works => "works",
        }
    }
}

impl Memory {
    /// The memory in the app's own folder; without one nothing is remembered.
    #[must_use]
    pub fn new(folder: Option<&Path>) -> Self {
        Self { folder: folder.map(Path::to_owned) }
    }

    /// What to draw with: what worked last, or the next one after a start that died while it tried.
    #[must_use]
    pub fn choice(&self) -> Renderer {
        match self.read() {
            None => Renderer::OpenGl,
            Some((renderer, Stage::Works)) => renderer,
            // After the last one there is nothing to lose: perhaps it was the power that failed.
            Some((renderer, Stage::Trying)) => renderer.next().unwrap_or(Renderer::OpenGl),
        }
    }

    /// What worked last, if that is known.
    #[must_use]
    pub fn worked(&self) -> Option<Renderer> {
        self.read().filter(|(_, stage)| *stage == Stage::Works).map(|(renderer, _)| renderer)
    }

    /// Notes that a start with this renderer begins.
    pub fn note_trying(&self, renderer: Renderer) {
        self.write(renderer, Stage::Trying);
    }

    /// Notes that its window was drawn.
    pub fn note_works(&self, renderer: Renderer) {
        self.write(renderer, Stage::Works);
    }

    fn read(&self) -> Option<(Renderer, Stage)> {
        let folder = Dir::existing(self.folder.as_ref()?).ok()??;
        let text = String::from_utf8(folder.read(FILE, LIMIT).ok()??).ok()?;
        let mut words = text.split_whitespace();
        let renderer = Renderer::named(words.next()?)?;
        let stage = words.next()?;
        let stage = [Stage::Trying, Stage::Works].into_iter().find(|known| known.name() == stage)?;
        (words.next()? == VERSION).then_some((renderer, stage))
    }

    /// That it can't be written costs only the memory. It does not wait for the disk, as each start writes it twice:
    /// half a file counts as none.
    fn write(&self, renderer: Renderer, stage: Stage) {
        let Some(Ok(Some(folder))) = self.folder.as_deref().map(Dir::existing) else { return };
        let text = format!("{} {} {VERSION}\n", renderer.name(), stage.name());
        let _ = folder.write(FILE, text.as_bytes(), Care::Quick);
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn memory(folder: &tempfile::TempDir) -> Memory {
        Memory::new(Some(folder.path()))
    }

    #[test]
    fn the_ladder_is_climbed_down_once() {
        let mut tried = vec![Renderer::OpenGl];
        while let Some(next) = tried.last().and_then(|renderer| renderer.next()) {
            tried.push(next);
        }
        assert_eq!(tried, Renderer::LADDER);
        for renderer in tried {
            assert_eq!(Renderer::named(renderer.name()), Some(renderer));
        }
    }

    #[test]
    fn the_first_start_tries_the_best() {
        assert_eq!(memory(&tempfile::tempdir().unwrap()).choice(), Renderer::OpenGl);
        assert_eq!(Memory::new(None).choice(), Renderer::OpenGl);
        assert_eq!(Memory::new(None).worked(), None);
    }

    #[test]
    fn what_worked_is_used_again() {
        let folder = tempfile::tempdir().unwrap();
        memory(&folder).note_works(Renderer::Software);
        assert_eq!(memory(&folder).choice(), Renderer::Software);
        assert_eq!(memory(&folder).worked(), Some(Renderer::Software));
    }

    #[test]
    fn a_start_that_died_is_not_repeated() {
        let folder = tempfile::tempdir().unwrap();
        memory(&folder).note_trying(Renderer::OpenGl);
        assert_eq!(memory(&folder).worked(), None);
        assert_eq!(Some(memory(&folder).choice()), Renderer::OpenGl.next());
        memory(&folder).note_trying(Renderer::Software);
        assert_eq!(memory(&folder).choice(), Renderer::OpenGl);
    }

    #[test]
    fn a_file_that_says_nothing_useful_is_as_none() {
        let folder = tempfile::tempdir().unwrap();
        for text in ["", "software", "software works", "software works 0.0.0", "magic works 0.1.0", "\u{0}\u{FFFD}"] {
            fs::write(folder.path().join(FILE), text).unwrap();
            assert_eq!(memory(&folder).choice(), Renderer::OpenGl, "{text}");
        }
    }
}
