//! How other systems, Windows above all, reach files in a folder: by its path, which is looked at before each use.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io;
use std::path::{Path, PathBuf};

use super::Kind;

/// A folder that was looked at.
#[derive(Debug)]
pub(super) struct Handle(PathBuf);

/// Opens a link itself, and not what it leads to (`FILE_FLAG_OPEN_REPARSE_POINT` of Windows).
#[cfg(windows)]
const NO_LINKS: u32 = 0x0020_0000;

impl Handle {
    pub fn at_path(path: &Path) -> io::Result<Self> {
        match kind_of(&fs::symlink_metadata(path)?) {
            Kind::Folder => Ok(Self(path.to_owned())),
            _ => Err(io::ErrorKind::NotADirectory.into()),
        }
    }

    pub fn sub(&self, name: &str) -> io::Result<Self> {
        Self::at_path(&self.at(name)?)
    }

    pub fn again(&self) -> io::Result<Self> {
        Self::at_path(&self.0)
    }

    pub fn make(&self, name: &str) -> io::Result<()> {
        fs::create_dir(self.at(name)?)
    }

    /// The person's own profile is closed already.
    pub fn close_to_others(&self) {}

    /// A folder that is in use can't be taken away here.
    pub fn is_same(&self, other: &Self) -> bool {
        self.0 == other.0
    }

    pub fn kind(&self, name: &str) -> io::Result<Kind> {
        Ok(kind_of(&fs::symlink_metadata(self.at(name)?)?))
    }

    pub fn open(&self, name: &str) -> io::Result<File> {
        options().read(true).open(self.at(name)?)
    }

    pub fn create(&self, name: &str) -> io::Result<File> {
        options().write(true).create_new(true).open(self.at(name)?)
    }

    pub fn open_lock(&self, name: &str) -> io::Result<File> {
        options().read(true).write(true).create(true).truncate(false).open(self.at(name)?)
    }

    /// A file that is open can't be taken away here.
    pub fn is_at(&self, name: &str, _file: &File) -> bool {
        self.kind(name).is_ok_and(|kind| kind == Kind::File)
    }

    pub fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        fs::rename(self.at(from)?, self.at(to)?)
    }

    pub fn remove(&self, name: &str) -> io::Result<()> {
        let path = self.at(name)?;
        // Windows has links to folders, which are deleted like folders; what they lead to stays.
        fs::remove_file(&path).or_else(|error| match kind_of(&fs::symlink_metadata(&path)?) {
            Kind::Link => fs::remove_dir(&path),
            _ => Err(error),
        })
    }

    pub fn remove_sub(&self, name: &str) -> io::Result<()> {
        fs::remove_dir(self.at(name)?)
    }

    pub fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::read_dir(self.looked_at()?)? {
            names.extend(entry?.file_name().into_string());
        }
        Ok(names)
    }

    /// Renaming is safe here without.
    pub fn sync(&self) -> io::Result<()> {
        Ok(())
    }

    fn looked_at(&self) -> io::Result<&Path> {
        Self::at_path(&self.0)?;
        Ok(&self.0)
    }

    fn at(&self, name: &str) -> io::Result<PathBuf> {
        Ok(self.looked_at()?.join(name))
    }
}

fn options() -> OpenOptions {
    #[cfg_attr(not(windows), expect(unused_mut, reason = "only Windows needs more"))]
    let mut options = OpenOptions::new();
    #[cfg(windows)]
    std::os::windows::fs::OpenOptionsExt::custom_flags(&mut options, NO_LINKS);
    options
}

pub(super) fn kind_of(metadata: &Metadata) -> Kind {
    let kind = metadata.file_type();
    match () {
        () if kind.is_symlink() => Kind::Link,
        () if kind.is_file() => Kind::File,
        () if kind.is_dir() => Kind::Folder,
        () => Kind::Device,
    }
}
