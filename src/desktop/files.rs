//! Writing files to the person's own folders so that a crash leaves the old or the new one, never half of one, and
//! nobody else can read them.
//!
//! It knows folders and names, not what is in the files. The app's own folder has its own way ([`super::own`]).

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::saved::names::HALF_WRITTEN;

/// How many files of one name may lie in a folder before giving up.
const MOST_NAMESAKES: u32 = 999;

/// Writes a file in place of any older one; only its owner can read it.
pub(super) fn write(path: &Path, contents: &str) -> io::Result<()> {
    let folder = path.parent().ok_or(io::ErrorKind::InvalidInput)?;
    write_apart(folder, contents)?.persist(path)?;
    settle(folder);
    Ok(())
}

/// Writes a file under the first free name (`letter.txt`, `letter (2).txt` …) and says which.
pub(super) fn write_beside(folder: &Path, name: &str, contents: &str) -> io::Result<PathBuf> {
    let mut written = write_apart(folder, contents)?;
    for path in free_names(folder, name) {
        match written.persist_noclobber(&path) {
            Ok(_) => {
                settle(folder);
                return Ok(path);
            }
            Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => written = error.file,
            Err(error) => return Err(error.error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// A name without anything that would lead to another folder or that a file system refuses.
pub(super) fn plain_name(name: &str) -> String {
    let plain: String = name.chars().map(|character| if is_awkward(character) { '-' } else { character }).collect();
    match plain.trim_matches(['.', ' ']) {
        "" => "file".to_owned(),
        name => name.to_owned(),
    }
}

fn is_awkward(character: char) -> bool {
    character.is_control() || matches!(character, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|')
}

fn write_apart(folder: &Path, contents: &str) -> io::Result<NamedTempFile> {
    let mut file = tempfile::Builder::new().prefix(HALF_WRITTEN).tempfile_in(folder)?;
    file.write_all(contents.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// Has the disk know the new name too, where a folder can be told that. The file itself is safe already.
fn settle(folder: &Path) {
    if cfg!(unix) {
        let _ = fs::File::open(folder).and_then(|folder| folder.sync_all());
    }
}

fn free_names(folder: &Path, name: &str) -> impl Iterator<Item = PathBuf> {
    let name = plain_name(name);
    let (stem, ending) = match name.rfind('.') {
        Some(dot) => name.split_at(dot),
        None => (name.as_str(), ""),
    };
    let (first, stem, ending) = (folder.join(&name), folder.join(stem).into_os_string(), ending.to_owned());
    std::iter::once(first).chain((2..=MOST_NAMESAKES).map(move |number| {
        let mut path = stem.clone();
        path.push(format!(" ({number}){ending}"));
        path.into()
    }))
}
