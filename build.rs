//! Makes a function of each message and a list of the languages, packs what the program carries, and gives the Windows
//! program its icon, its version and its manifest.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};

#[path = "build/fluent.rs"]
mod fluent;
#[path = "build/knowledge.rs"]
mod knowledge;
#[path = "build/languages.rs"]
mod languages;
#[path = "build/messages.rs"]
mod messages;
#[path = "build/pack.rs"]
mod pack;

const ICON: &str = "assets/icon/mark.ico";
const MANIFEST: &str = "packaging/windows/right-to-object.manifest";

fn main() -> ExitCode {
    for file in ["build.rs", "build", "locales", "assets/cldr", "assets/licences.txt", ICON, MANIFEST] {
        tell_cargo(&format!("rerun-if-changed={file}"));
    }
    let faults = build().unwrap_or_else(|error| vec![error.to_string()]);
    for fault in &faults {
        tell_cargo(&format!("error={fault}"));
    }
    if faults.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What is wrong with the sources, each in one sentence.
fn build() -> io::Result<Vec<String>> {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let (languages, mut faults) = languages::find(&root);
    let (functions, doubled) = messages::write(&languages);
    faults.extend(doubled);
    fs::write(out.join("messages.rs"), functions)?;
    languages::write(&languages, &root, &out)?;
    knowledge::list_files(&out)?;
    pack_texts("cldr", &["codes", "own-names", "zones"].map(|name| (name, format!("assets/cldr/{name}.txt"))), &out)?;
    pack_texts("licences", &[("licences", "assets/licences.txt".to_owned())], &out)?;
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "windows") {
        describe_windows_program()?;
    }
    Ok(faults)
}

/// Packs files under their names into `OUT_DIR/<pack>.pack`.
fn pack_texts(name: &str, files: &[(&str, String)], out: &Path) -> io::Result<()> {
    let mut texts = Vec::new();
    for (name, path) in files {
        texts.push((*name, fs::read_to_string(path)?));
    }
    fs::write(out.join(format!("{name}.pack")), pack::pack(texts.iter().map(|(name, text)| (*name, text.as_str()))))
}

/// Version numbers come from Cargo.toml.
fn describe_windows_program() -> io::Result<()> {
    winresource::WindowsResource::new()
        .set_icon(ICON)
        .set_manifest_file(MANIFEST)
        .set("ProductName", "Right to Object")
        .set("FileDescription", "Right to Object")
        .set("InternalName", "right-to-object")
        .set("OriginalFilename", "right-to-object.exe")
        .set("LegalCopyright", "The contributors to Right to Object; MIT or Apache-2.0")
        .compile_for("right-to-object")
}

#[allow(clippy::print_stdout, reason = "a build script talks to cargo by printing")]
fn tell_cargo(what: &str) {
    println!("cargo::{what}");
}
