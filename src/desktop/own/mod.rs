//! The app's own folder, held open, and plain files in it: the only way to files of ours.
//!
//! Nothing is opened through a link, nothing but a plain file is read or written, and no more of it than it may have:
//! somebody may have put a link, a pipe or a device there. Files are written whole or not at all, and only their owner
//! can read them. It knows names, not what is in the files.

#[cfg_attr(unix, path = "unix.rs")]
#[cfg_attr(not(unix), path = "elsewhere.rs")]
mod system;

use std::fs::File;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use crate::saved::names;

/// How many files of one name may be set aside in a folder before giving up.
const MOST_NAMESAKES: u32 = 999;

/// What can be in the place of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A plain file.
    File,
    /// A folder.
    Folder,
    /// A link to something else.
    Link,
    /// A pipe.
    Pipe,
    /// A socket.
    Socket,
    /// A device, or what else there may be.
    Device,
}

/// Why a file or folder of ours could not be used.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It is not what we made.
    #[error("there is something else in its place ({0:?})")]
    NotPlain(Kind),
    /// It is larger than anything we write there.
    #[error("it is too large to be ours")]
    TooLarge,
    /// The system refused.
    #[error(transparent)]
    Refused(#[from] io::Error),
}

/// Whether to wait until the disk has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Care {
    /// A power cut leaves the old or the new file.
    Safe,
    /// A power cut may leave half a file, which its reader notices.
    Quick,
}

/// A folder of ours that is open.
#[derive(Debug)]
pub(crate) struct Dir {
    path: PathBuf,
    handle: system::Handle,
}

impl Dir {
    /// Opens the app's own folder; makes it, and the ones above it, where it is missing. Closes it to other people.
    pub fn own(path: &Path) -> Result<Self, Fault> {
        let mut builder = std::fs::DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        // What is in its place, the next step says.
        let made = builder.create(path);
        match Self::existing(path)? {
            Some(dir) => {
                dir.handle.close_to_others();
                Ok(dir)
            }
            None => Err(Fault::Refused(made.err().unwrap_or_else(|| io::ErrorKind::NotFound.into()))),
        }
    }

    /// Opens the app's own folder, where there is one.
    pub fn existing(path: &Path) -> Result<Option<Self>, Fault> {
        let kind = || std::fs::symlink_metadata(path).map(|metadata| system::kind_of(&metadata));
        match system::Handle::at_path(path) {
            Ok(handle) => Ok(Some(Self { path: path.to_owned(), handle })),
            Err(error) => match kind() {
                Err(why) if is_missing(&why) => Ok(None),
                Ok(kind) if kind != Kind::Folder => Err(Fault::NotPlain(kind)),
                _ => Err(Fault::Refused(error)),
            },
        }
    }

    /// The same folder once more.
    pub fn again(&self) -> Result<Self, Fault> {
        Ok(Self { path: self.path.clone(), handle: self.handle.again()? })
    }

    /// Its path, for showing.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The path of something in it, for showing and for other programs.
    pub fn path_of(&self, name: &str) -> PathBuf {
        self.path.join(name)
    }

    /// Whether its path still leads to it. Where that can't be found out, nothing speaks against it.
    pub fn is_there(&self) -> bool {
        match Self::existing(&self.path) {
            Ok(there) => there.is_some_and(|there| there.handle.is_same(&self.handle)),
            Err(Fault::NotPlain(_)) => false,
            Err(_) => true,
        }
    }

    /// Opens a folder in it; none where there is none.
    pub fn sub(&self, name: &str) -> Result<Option<Self>, Fault> {
        match self.kind(name)? {
            None => Ok(None),
            Some(Kind::Folder) => Ok(Some(Self { path: self.path_of(name), handle: self.handle.sub(name)? })),
            Some(other) => Err(Fault::NotPlain(other)),
        }
    }

    /// Opens a folder in it, or makes it.
    pub fn make_sub(&self, name: &str) -> Result<Self, Fault> {
        if let Some(sub) = self.sub(name)? {
            sub.handle.close_to_others();
            return Ok(sub);
        }
        self.handle.make(name)?;
        self.sub(name)?.ok_or_else(|| Fault::Refused(io::ErrorKind::NotFound.into()))
    }

    /// What lies under this name; none where nothing does.
    pub fn kind(&self, name: &str) -> io::Result<Option<Kind>> {
        match self.handle.kind(name) {
            Ok(kind) => Ok(Some(kind)),
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The bytes of a file, at most so many; none where there is no file.
    pub fn read(&self, name: &str, limit: u64) -> Result<Option<Vec<u8>>, Fault> {
        match self.kind(name)? {
            None => return Ok(None),
            Some(Kind::File) => {}
            Some(other) => return Err(Fault::NotPlain(other)),
        }
        let file = plain(self.handle.open(name)?)?;
        let mut bytes = Vec::new();
        file.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit { Err(Fault::TooLarge) } else { Ok(Some(bytes)) }
    }

    /// Writes a file in place of any older one. What is there and is no file stays.
    pub fn write(&self, name: &str, bytes: &[u8], care: Care) -> Result<(), Fault> {
        if let Some(other) = self.kind(name)?.filter(|kind| *kind != Kind::File) {
            return Err(Fault::NotPlain(other));
        }
        let (half, file) = self.create_half()?;
        let written = fill(file, bytes, care).and_then(|()| self.handle.rename(&half, name));
        if written.is_err() {
            // The reason that is told is the first one.
            let _ = self.handle.remove(&half);
        }
        written?;
        if care == Care::Safe {
            self.handle.sync()?;
        }
        Ok(())
    }

    /// A new file under a name of its own.
    fn create_half(&self) -> io::Result<(String, File)> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        for _ in 0..MOST_NAMESAKES {
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let name = format!("{}{}-{number}", names::HALF_WRITTEN, std::process::id());
            match self.handle.create(&name) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                made => return Ok((name, made?)),
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Opens a file that is only there to be locked; makes it where it is missing.
    pub fn open_lock(&self, name: &str) -> Result<File, Fault> {
        if let Some(other) = self.kind(name)?.filter(|kind| *kind != Kind::File) {
            return Err(Fault::NotPlain(other));
        }
        plain(self.handle.open_lock(name)?)
    }

    /// Whether this name still leads to this file.
    pub fn is_at(&self, name: &str, file: &File) -> bool {
        self.handle.is_at(name, file)
    }

    /// Renames something to the first free name (`a.aside`, `a (2).aside` …) and says where it is now.
    pub fn set_aside(&self, name: &str, aside: &str) -> io::Result<PathBuf> {
        let free = self.free_name(aside)?;
        self.handle.rename(name, &free)?;
        // It is moved; whether the disk knows yet matters to nobody.
        let _ = self.handle.sync();
        Ok(self.path_of(&free))
    }

    fn free_name(&self, name: &str) -> io::Result<String> {
        let (stem, ending) = name.rfind('.').map_or((name, ""), |dot| name.split_at(dot));
        let numbered = (2..=MOST_NAMESAKES).map(|number| format!("{stem} ({number}){ending}"));
        for free in std::iter::once(name.to_owned()).chain(numbered) {
            if self.kind(&free)?.is_none() {
                return Ok(free);
            }
        }
        Err(io::ErrorKind::AlreadyExists.into())
    }

    /// Deletes a file; of a link only the link. Nothing where there is none.
    pub fn remove(&self, name: &str) -> io::Result<()> {
        match self.handle.remove(name) {
            Err(error) if !is_missing(&error) => Err(error),
            _ => Ok(()),
        }
    }

    /// Deletes a folder in it, unless something is in there.
    pub fn remove_sub(&self, name: &str) -> io::Result<()> {
        match self.handle.remove_sub(name) {
            Err(error) if !is_missing(&error) && error.kind() != io::ErrorKind::DirectoryNotEmpty => Err(error),
            _ => Ok(()),
        }
    }

    /// The names of all that lies in it and has a name that is text, in no order.
    pub fn names(&self) -> io::Result<Vec<String>> {
        self.handle.names()
    }
}

/// A file that was opened may be something else than what was looked at before.
fn plain(file: File) -> Result<File, Fault> {
    match system::kind_of(&file.metadata()?) {
        Kind::File => Ok(file),
        other => Err(Fault::NotPlain(other)),
    }
}

fn fill(mut file: File, bytes: &[u8], care: Care) -> io::Result<()> {
    file.write_all(bytes)?;
    if care == Care::Safe { file.sync_all() } else { Ok(()) }
}

fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

#[cfg(test)]
mod tests;
