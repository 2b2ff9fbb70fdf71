//! Finds the languages: each folder of `locales` is one. Compares them with English, packs them, and writes the list.
//!
//! A fault in them fails the build with one sentence each.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use super::fluent::{self, Messages};
use super::pack::pack;

/// Groups of messages: the folder, and what the program calls it. The program reads a group when first needed.
pub const GROUPS: [(&str, &str); 3] = [("", "Interface"), ("knowledge", "Knowledge"), ("terminal", "Terminal")];

const ENGLISH: &str = "en";
/// What `about.toml` says of a language that may lack messages yet: English stands in.
const DRAFT: &str = "machine draft";

/// A language as its folder tells it.
pub struct Language {
    pub tag: String,
    about: BTreeMap<String, String>,
    pub messages: Messages,
}

/// Every language, English first; and all faults.
pub fn find(root: &Path) -> (Vec<Language>, Vec<String>) {
    let (mut languages, mut faults) = (Vec::new(), Vec::new());
    let folders = fs::read_dir(root.join("locales")).into_iter().flatten().flatten().map(|entry| entry.path());
    for folder in folders.filter(|path| path.is_dir()) {
        let tag = folder.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let (messages, unreadable) = fluent::read(&folder);
        faults.extend(unreadable.into_iter().map(|fault| format!("locales/{tag}/{fault}")));
        match fs::read_to_string(folder.join("about.toml")) {
            Ok(text) => languages.push(Language { tag, about: fields(&text), messages }),
            Err(error) => faults.push(format!("locales/{tag}/about.toml: {error}")),
        }
    }
    languages.sort_by(|one, other| (one.tag != ENGLISH, &one.tag).cmp(&(other.tag != ENGLISH, &other.tag)));
    faults.extend(compare(&languages));
    (languages, faults)
}

/// The lines `key = "value"`; all that `about.toml` needs of TOML.
fn fields(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once('='));
    lines.map(|(key, value)| (key.trim().to_owned(), value.trim().trim_matches('"').to_owned())).collect()
}

/// What each language has otherwise than English.
fn compare(languages: &[Language]) -> Vec<String> {
    let Some(english) = languages.first().filter(|language| language.tag == ENGLISH) else {
        return vec!["locales/en is missing: every other language is measured by it".to_owned()];
    };
    let mut faults = Vec::new();
    for (id, message) in &english.messages {
        if !GROUPS.iter().any(|(folder, _)| *folder == message.group) {
            faults.push(format!("locales/en/{}: no group of messages has this folder", message.file));
        }
        for reference in &message.references {
            if english.messages.get(reference).is_none_or(|other| other.group != message.group) {
                faults
                    .push(format!("locales/en/{}: {id} is made of {reference}, which its folder lacks", message.file));
            }
        }
    }
    for language in languages {
        language.compare(english, &mut faults);
    }
    faults
}

impl Language {
    fn is_draft(&self) -> bool {
        self.about.get("status").is_some_and(|status| status == DRAFT)
    }

    fn compare(&self, english: &Self, faults: &mut Vec<String>) {
        let tag = &self.tag;
        for key in ["own_name", "status", "direction"] {
            if self.about.get(key).is_none_or(String::is_empty) {
                faults.push(format!("locales/{tag}/about.toml: {key} is missing"));
            }
        }
        for (id, message) in &english.messages {
            match self.messages.get(id) {
                None if self.is_draft() => {}
                None => faults.push(format!("locales/{tag}/{}: {id} is missing", message.file)),
                Some(own) if own.group != message.group => {
                    faults.push(format!("locales/{tag}/{}: {id} belongs into {}", own.file, message.file));
                }
                Some(own) => {
                    let named = |messages| fluent::arguments(messages, id).into_keys().collect::<Vec<_>>().join(", ");
                    let (takes, wanted) = (named(&self.messages), named(&english.messages));
                    if takes != wanted {
                        faults.push(format!(
                            "locales/{tag}/{}: {id} takes “{takes}”, but in English “{wanted}”",
                            own.file
                        ));
                    }
                }
            }
        }
        for (id, message) in self.messages.iter().filter(|(id, _)| !english.messages.contains_key(*id)) {
            faults.push(format!("locales/{tag}/{}: {id} has no English", message.file));
        }
    }

    fn about(&self, key: &str) -> &str {
        self.about.get(key).map(String::as_str).unwrap_or_default()
    }
}

/// Packs each language and writes the list of them as Rust.
///
/// # Errors
/// Where a file can't be read or written.
pub fn write(languages: &[Language], root: &Path, out: &Path) -> std::io::Result<()> {
    let mut list = format!(
        "/// Every language of the interface, English first: the folders of `locales`. There is no other list.\n\
         pub static LANGUAGES: [Language; {}] = [\n",
        languages.len()
    );
    for language in languages {
        let tag = &language.tag;
        let folder = root.join("locales").join(tag);
        let mut packs = String::new();
        for (group, _) in GROUPS {
            let texts = texts(&folder.join(group))?;
            let name = format!("words-{tag}-{group}.pack");
            fs::write(out.join(&name), pack(texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))))?;
            let _ = write!(packs, "include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\")), ");
        }
        let names = [("cldr", root.join(format!("assets/cldr/names-{tag}.txt"))), ("more", folder.join("places.txt"))];
        let names = names.map(|(name, path)| (name, fs::read_to_string(path).unwrap_or_default()));
        let name = format!("names-{tag}.pack");
        fs::write(out.join(&name), pack(names.iter().map(|(name, text)| (*name, text.as_str()))))?;
        let _ = writeln!(
            list,
            "Language {{ tag: {tag:?}, own_name: {:?}, status: {:?}, by: {:?}, on: {:?}, direction: {:?}, fallback: {:?}, \
             words: [{packs}], names: Pack::new(include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\"))) }},",
            language.about("own_name"),
            language.about("status"),
            language.about("by"),
            language.about("on"),
            language.about("direction"),
            language.about("fallback"),
        );
    }
    list.push_str("];\n");
    fs::write(out.join("languages.rs"), list)
}

/// The Fluent files of a folder itself, not of those below it.
fn texts(folder: &Path) -> std::io::Result<Vec<(String, String)>> {
    let mut found = Vec::new();
    for path in fluent::files(folder, "ftl").into_iter().filter(|path| path.parent() == Some(folder)) {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        found.push((name, fs::read_to_string(&path)?));
    }
    Ok(found)
}
