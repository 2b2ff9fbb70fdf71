//! Where the app's own folder is. It reads the environment and touches no disk.

use std::path::PathBuf;

/// The environment variable that names the folder for all of the app's files.
pub const HOME_VARIABLE: &str = "RIGHT_TO_OBJECT_HOME";

/// The name of the app's own folder.
pub const FOLDER: &str = "right-to-object";

/// The folder that [`HOME_VARIABLE`] names, if any.
#[must_use]
pub fn portable_home() -> Option<PathBuf> {
    let home = std::env::var_os(HOME_VARIABLE).filter(|home| !home.is_empty())?;
    std::path::absolute(home).ok()
}

/// Where the app's own folder is: below [`HOME_VARIABLE`], or else where the system keeps programs' data. None where
/// the person has no home.
#[must_use]
pub fn own_folder() -> Option<PathBuf> {
    let above = portable_home().or_else(|| Some(directories::BaseDirs::new()?.data_local_dir().to_owned()))?;
    Some(above.join(FOLDER))
}
