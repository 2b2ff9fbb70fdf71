//! How Linux and macOS reach files in a folder that is open, without going through its path again.

use std::fs::{File, Metadata};
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::FileTypeExt;
use std::path::Path;

use rustix::fs::{self, AtFlags, FileType, Mode, OFlags};

use super::Kind;

/// A folder that is open.
#[derive(Debug)]
pub(super) struct Handle(OwnedFd);

const FOLDER: OFlags = OFlags::RDONLY.union(OFlags::DIRECTORY).union(OFlags::NOFOLLOW).union(OFlags::CLOEXEC);

/// Opening a pipe must not wait for somebody at its other end.
const FILE: OFlags = OFlags::NOFOLLOW.union(OFlags::NONBLOCK).union(OFlags::CLOEXEC).union(OFlags::NOCTTY);

const OWNER_ONLY: Mode = Mode::RUSR.union(Mode::WUSR);

impl Handle {
    pub fn at_path(path: &Path) -> io::Result<Self> {
        Ok(Self(fs::open(path, FOLDER, Mode::empty())?))
    }

    pub fn sub(&self, name: &str) -> io::Result<Self> {
        Ok(Self(fs::openat(&self.0, name, FOLDER, Mode::empty())?))
    }

    pub fn again(&self) -> io::Result<Self> {
        Ok(Self(self.0.try_clone()?))
    }

    pub fn make(&self, name: &str) -> io::Result<()> {
        Ok(fs::mkdirat(&self.0, name, Mode::RWXU)?)
    }

    /// Some drives know no permissions; keeping the case counts for more.
    pub fn close_to_others(&self) {
        let is_open = fs::fstat(&self.0).is_ok_and(|stat| Mode::from_raw_mode(stat.st_mode) != Mode::RWXU);
        if is_open {
            let _ = fs::fchmod(&self.0, Mode::RWXU);
        }
    }

    pub fn is_same(&self, other: &Self) -> bool {
        let place = |handle: &Self| fs::fstat(&handle.0).map(|stat| (stat.st_dev, stat.st_ino));
        place(self).is_ok_and(|here| place(other) == Ok(here))
    }

    pub fn kind(&self, name: &str) -> io::Result<Kind> {
        let stat = fs::statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW)?;
        Ok(match FileType::from_raw_mode(stat.st_mode) {
            FileType::RegularFile => Kind::File,
            FileType::Directory => Kind::Folder,
            FileType::Symlink => Kind::Link,
            FileType::Fifo => Kind::Pipe,
            FileType::Socket => Kind::Socket,
            _ => Kind::Device,
        })
    }

    pub fn open(&self, name: &str) -> io::Result<File> {
        Ok(fs::openat(&self.0, name, OFlags::RDONLY | FILE, Mode::empty())?.into())
    }

    pub fn create(&self, name: &str) -> io::Result<File> {
        let flags = OFlags::WRONLY | OFlags::CREATE | OFlags::EXCL | FILE;
        Ok(fs::openat(&self.0, name, flags, OWNER_ONLY)?.into())
    }

    pub fn open_lock(&self, name: &str) -> io::Result<File> {
        Ok(fs::openat(&self.0, name, OFlags::RDWR | OFlags::CREATE | FILE, OWNER_ONLY)?.into())
    }

    pub fn is_at(&self, name: &str, file: &File) -> bool {
        let place = |stat: fs::Stat| (stat.st_dev, stat.st_ino);
        let there = fs::statat(&self.0, name, AtFlags::SYMLINK_NOFOLLOW).map(place);
        fs::fstat(file).is_ok_and(|stat| there == Ok(place(stat)))
    }

    pub fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        Ok(fs::renameat(&self.0, from, &self.0, to)?)
    }

    pub fn remove(&self, name: &str) -> io::Result<()> {
        Ok(fs::unlinkat(&self.0, name, AtFlags::empty())?)
    }

    pub fn remove_sub(&self, name: &str) -> io::Result<()> {
        Ok(fs::unlinkat(&self.0, name, AtFlags::REMOVEDIR)?)
    }

    pub fn names(&self) -> io::Result<Vec<String>> {
        let mut names = Vec::new();
        for entry in fs::Dir::read_from(&self.0)? {
            let name = entry?.file_name().to_str().map(ToOwned::to_owned);
            names.extend(name.ok().filter(|name| name != "." && name != ".."));
        }
        Ok(names)
    }

    pub fn sync(&self) -> io::Result<()> {
        Ok(fs::fsync(&self.0)?)
    }
}

pub(super) fn kind_of(metadata: &Metadata) -> Kind {
    let kind = metadata.file_type();
    match () {
        () if kind.is_file() => Kind::File,
        () if kind.is_dir() => Kind::Folder,
        () if kind.is_symlink() => Kind::Link,
        () if kind.is_fifo() => Kind::Pipe,
        () if kind.is_socket() => Kind::Socket,
        () => Kind::Device,
    }
}
