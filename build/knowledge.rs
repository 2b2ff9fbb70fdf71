//! Finds the files of facts, packs them by kind, and makes them part of the program.

use std::fmt::Write as _;
use std::{fs, io, path::Path};

use super::pack::pack;

const FOLDER: &str = "assets/knowledge";
/// What stands before the day on which a record was checked, in the files of sources.
const CHECKED: &str = "checked: \"";

/// Writes the list that `src/knowledge/files.rs` includes, ordered by name: `sources.ron` before `sources-laws.ron`.
pub fn list_files(out: &Path) -> io::Result<()> {
    tell_cargo(&format!("rerun-if-changed={FOLDER}"));
    let mut stems: Vec<String> = Vec::new();
    for entry in fs::read_dir(FOLDER)? {
        let name = entry?.file_name();
        stems.extend(name.to_str().and_then(|name| name.strip_suffix(".ron")).map(ToOwned::to_owned));
    }
    stems.sort();
    let mut kinds: Vec<&str> = stems.iter().map(|stem| kind(stem)).collect();
    kinds.dedup();
    let mut rust = String::new();
    let mut newest = String::new();
    for kind_ in &kinds {
        let mut texts = Vec::new();
        for stem in stems.iter().filter(|stem| kind(stem) == *kind_) {
            texts.push((format!("{stem}.ron"), fs::read_to_string(format!("{FOLDER}/{stem}.ron"))?));
        }
        let days = texts.iter().filter(|_| *kind_ == "sources").flat_map(|(_, text)| text.split(CHECKED).skip(1));
        newest = days.filter_map(|rest| rest.split('"').next()).fold(newest, |newest, day| newest.max(day.to_owned()));
        let file = format!("facts-{kind_}.pack");
        fs::write(out.join(&file), pack(texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))))?;
        let _ = writeln!(
            rust,
            "static {}: Pack = Pack::new(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{file}\")));",
            kind_.to_uppercase()
        );
    }
    let names = kinds.iter().map(|kind| format!("&{}", kind.to_uppercase())).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        rust,
        "/// The packs of files, in the order of their names.\npub(super) static PACKS: &[&Pack] = &[{names}];"
    );
    let _ = writeln!(
        rust,
        "/// The newest day on which a source was checked.\npub(super) const CHECKED: &str = {newest:?};"
    );
    let _ = writeln!(
        rust,
        "/// Whom one can ask, and what they run.\npub(super) static BRANDS: &[Brand] = &[{}];",
        brands(&read("controllers")?, &read("products")?)
    );
    let file = |stem: &String| format!("    builtin(\"{stem}.ron\", &{}),\n", kind(stem).to_uppercase());
    let list: String = stems.iter().map(file).collect();
    let _ =
        writeln!(rust, "/// The files that are part of the program.\npub static FILES: &[BuiltinFile] = &[\n{list}];");
    fs::write(out.join("knowledge.rs"), rust)
}

fn read(stem: &str) -> io::Result<String> {
    fs::read_to_string(format!("{FOLDER}/{stem}.ron"))
}

/// The names that people know: of each controller, and of its products that have no other name.
fn brands(controllers: &str, products: &str) -> String {
    let field = |record: &str, name: &str| {
        let start = format!("{name}: \"");
        let line = record.lines().find_map(|line| line.trim().strip_prefix(&start).map(ToOwned::to_owned))?;
        Some(line.split('"').next()?.to_owned())
    };
    let records = |text: &str| text.split("\n    (").skip(1).map(ToOwned::to_owned).collect::<Vec<_>>();
    let mut all = String::new();
    for controller in records(controllers) {
        let (Some(id), Some(brand)) = (field(&controller, "id"), field(&controller, "brand")) else { continue };
        let run = records(products);
        let own = run.iter().filter(|product| field(product, "controller").as_ref() == Some(&id));
        let named = own.filter(|product| field(product, "says").is_none());
        let products: Vec<String> = named.filter_map(|product| field(product, "brand")).collect();
        let _ = write!(all, "Brand {{ controller: {brand:?}, products: &{products:?} }}, ");
    }
    all
}

/// What stands before the first hyphen: one pack each.
fn kind(stem: &str) -> &str {
    stem.split('-').next().unwrap_or(stem)
}

fn tell_cargo(what: &str) {
    println!("cargo::{what}");
}
