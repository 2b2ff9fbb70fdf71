//! Finds the files of facts and makes them part of the program.

use std::{fs, io, path::Path};

const FOLDER: &str = "assets/knowledge";

/// Writes the list that `src/knowledge/files.rs` includes, ordered by name: `sources.ron` before `sources-laws.ron`.
pub fn list_files(out: &Path) -> io::Result<()> {
    tell_cargo(&format!("rerun-if-changed={FOLDER}"));
    let mut stems: Vec<String> = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let name = entry?.file_name();
        stems.extend(name.to_str().and_then(|name| name.strip_suffix(".ron")).map(ToOwned::to_owned));
    }
    stems.sort();
    let file = |stem: &String| {
        format!(
            "    builtin(\"{stem}.ron\", include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{FOLDER}/{stem}.ron\"))),\n"
        )
    };
    let list: String = stems.iter().map(file).collect();
    let text = format!("/// The files that are part of the program.\npub const FILES: &[BuiltinFile] = &[\n{list}];\n");
    fs::write(out.join("knowledge.rs"), text)
}

fn tell_cargo(what: &str) {
    println!("cargo::{what}");
}
