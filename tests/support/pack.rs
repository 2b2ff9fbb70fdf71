//! A pack of facts and words about an invented company, beside the built-in facts: for tests that prove that a company,
//! its products, forms, ways, settings, regions and holidays are data.

#![allow(dead_code, reason = "each test needs a part of it")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::sync::LazyLock;

use right_to_object::knowledge::checks::{FactFile, builtin_files};
use right_to_object::knowledge::{Brand, Facts, Kind, Knowledge};
use right_to_object::language::Words;

/// The texts of the pack by the names of their files.
static TEXTS: LazyLock<BTreeMap<&'static str, &'static str>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/packs/second");
    let read = |entry: fs::DirEntry| {
        let name: &'static str = entry.file_name().into_string().unwrap().leak();
        let text: &'static str = fs::read_to_string(entry.path()).unwrap().leak();
        (name, text)
    };
    fs::read_dir(folder).expect("the pack is there").map(|entry| read(entry.unwrap())).collect()
});

static KNOWLEDGE: LazyLock<Knowledge> = LazyLock::new(|| {
    let mut knowledge = Knowledge::builtin().unwrap().clone();
    for (name, text) in TEXTS.iter().filter(|(name, _)| is_of_facts(name)) {
        let kind = Kind::of_file(name).unwrap_or_else(|| panic!("{name} tells no kind"));
        knowledge.add(kind, name, text).unwrap_or_else(|fault| panic!("{fault}"));
    }
    knowledge
});

static WORDS: LazyLock<BTreeMap<&'static str, [&'static str; 1]>> = LazyLock::new(|| {
    let words = |(name, text): (&&'static str, &&'static str)| {
        let tag = name.strip_prefix("words-")?.strip_suffix(".ftl")?;
        Some((tag, [*text]))
    };
    TEXTS.iter().filter_map(words).collect()
});

/// Whom one can ask by these facts.
static BRANDS: [Brand; 2] = [
    Brand { controller: "Meta", products: &["Facebook", "Instagram", "Threads", "WhatsApp"] },
    Brand { controller: "Lumenta", products: &["Lumapix"] },
];

/// Whether a file of the pack holds facts; the others hold words.
fn is_of_facts(name: &str) -> bool {
    name.strip_suffix(".ron").is_some()
}

/// The built-in facts and those of the pack.
pub fn knowledge() -> &'static Knowledge {
    &KNOWLEDGE
}

/// The same, for the window.
pub fn facts() -> Facts {
    Facts::read_by(knowledge).with_brands(&BRANDS).with_words(sentences)
}

fn sentences(tag: &str) -> &'static [&'static str] {
    WORDS.get(tag).map_or(&[], |texts| texts.as_slice())
}

/// The words of a language with those of the pack.
pub fn words(tag: &str) -> Words {
    Words::new(tag).with_pack(sentences(tag))
}

/// All files, for the checks.
pub fn files() -> Vec<FactFile> {
    let own = TEXTS.iter().filter_map(|(name, text)| {
        Some(FactFile {
            name,
            shown: format!("tests/packs/second/{name}"),
            kind: Kind::of_file(name).filter(|_| is_of_facts(name))?,
            bytes: Cow::Borrowed(text.as_bytes()),
        })
    });
    builtin_files().into_iter().chain(own).collect()
}
