//! Finds the files of facts, and gives the Windows program its icon, its version and its manifest.

use std::io;
use std::path::PathBuf;

#[path = "build/knowledge.rs"]
mod knowledge;

const ICON: &str = "assets/icon/mark.ico";
const MANIFEST: &str = "packaging/windows/right-to-object.manifest";

fn main() -> io::Result<()> {
    for file in ["build.rs", ICON, MANIFEST] {
        tell_cargo(&format!("rerun-if-changed={file}"));
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    knowledge::list_files(&out)?;
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "windows") {
        describe_windows_program()?;
    }
    Ok(())
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
