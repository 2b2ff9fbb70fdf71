//! The build finds languages by their folders and tells in one sentence what is wrong with them.

#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use std::fs;
use std::path::Path;

use right_to_object::language::LANGUAGES;
use right_to_object::packed::unpack;

use crate::{languages, pack};

const ABOUT: &str = "own_name = \"X\"\nstatus = \"written\"\ndirection = \"left to right\"\n";
const ENGLISH: &str = "hello = Hello, { $name }\nleft = { $count ->\n    [one] One\n   *[other] { $count }\n }\n";

/// What is wrong with a language beside these English messages.
fn faults(about: &str, messages: &[(&str, &str)]) -> Vec<String> {
    let root = tempfile::tempdir().unwrap();
    write(root.path(), "en/about.toml", ABOUT);
    write(root.path(), "en/app.ftl", ENGLISH);
    write(root.path(), "en/knowledge/facts.ftl", "fact = A fact\n");
    write(root.path(), "xx/about.toml", about);
    for (file, text) in messages {
        write(root.path(), &format!("xx/{file}"), text);
    }
    languages::find(root.path()).1
}

fn write(root: &Path, file: &str, text: &str) {
    let path = root.join("locales").join(file);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

#[test]
fn our_languages_are_in_order() {
    let (languages, faults) = languages::find(Path::new("."));
    assert_eq!(faults, [] as [&str; 0]);
    let built_in: Vec<&str> = LANGUAGES.iter().map(|language| language.tag).collect();
    assert_eq!(languages.iter().map(|language| language.tag.as_str()).collect::<Vec<_>>(), built_in);
    assert_eq!(built_in[0], "en", "English is what the others are measured by");
}

#[test]
fn a_whole_language_has_no_fault() {
    let whole = [("app.ftl", "hello = { $name }!\nleft = { $count }\n"), ("knowledge/facts.ftl", "fact = x\n")];
    assert_eq!(faults(ABOUT, &whole), [] as [&str; 0], "an argument may decide in one language and not in another");
}

#[test]
fn each_fault_is_told_in_one_sentence() {
    let table: [(&[(&str, &str)], &str); 5] = [
        (&[("app.ftl", "hello = { $name }\n")], "locales/xx/app.ftl: left is missing"),
        (&[("app.ftl", "bye = x\n")], "locales/xx/app.ftl: bye has no English"),
        (&[("app.ftl", "hello = { $nam }\n")], "locales/xx/app.ftl: hello takes “nam”, but in English “name”"),
        (&[("app.ftl", "fact = x\n")], "locales/xx/app.ftl: fact belongs into knowledge/facts.ftl"),
        (&[("app.ftl", "hello = x\nhello = y\n")], "locales/xx/app.ftl: hello stands twice"),
    ];
    for (messages, fault) in table {
        let found = faults(ABOUT, messages);
        assert!(found.contains(&fault.to_owned()), "{fault} is not among {found:#?}");
    }
    assert!(faults("", &[]).contains(&"locales/xx/about.toml: own_name is missing".to_owned()));
    assert!(faults(ABOUT, &[("app.ftl", "hello = {\n")])[0].contains("app.ftl"), "what can’t be read is told too");
}

#[test]
fn company_and_product_need_not_be_given() {
    let messages = [("app.ftl", "hello = { $name } { $controller } { $product }\nleft = { $count }\n")];
    assert!(!faults(ABOUT, &messages).iter().any(|fault| fault.contains("takes")));
}

#[test]
fn a_draft_may_lack_messages_but_not_have_others() {
    let draft = ABOUT.replace("written", "machine draft");
    assert_eq!(faults(&draft, &[]), [] as [&str; 0]);
    assert_eq!(faults(&draft, &[("app.ftl", "bye = x\n")]), ["locales/xx/app.ftl: bye has no English"]);
}

#[test]
fn packs_give_back_what_was_packed() {
    let texts = [("a.ftl", "hello = Grüß dich\n"), ("empty", ""), ("", "no name")];
    let packed = pack::pack(texts);
    let found: Vec<(String, String)> = unpack(&packed).into_iter().map(|file| (file.name, file.text)).collect();
    assert_eq!(found, texts.map(|(name, text)| (name.to_owned(), text.to_owned())));
    for end in 0..packed.len() {
        assert!(unpack(&packed[..end]).len() <= texts.len());
    }
    assert_eq!(unpack(&[255; 40]), [], "what is damaged reads as nothing");
}
