//! Every language says the same things: the same messages, attributes and arguments, none too many and none missing,
//! in clean typography.

#![allow(clippy::unwrap_used, reason = "helpers of a test may fail it")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;
use right_to_object::language::{LANGUAGES, Words};

/// Ids made from ids of facts, and the ends they may have.
const PREFIXES: [&str; 11] = [
    "check-",
    "outlook-",
    "switch-",
    "letter-reason-",
    "reason-",
    "step-",
    "source-",
    "myth-",
    "trained-",
    "picture-",
    "language-name-",
];
const ENDS: [&str; 10] = ["", "-does", "-limits", "-where", "-short", "-why", "-title", "-text", "-computer", "-phone"];

/// One message, or one attribute of one (`id.attribute`).
#[derive(Debug, Default)]
struct Message {
    file: String,
    arguments: BTreeSet<String>,
    /// Messages and terms it is made of.
    references: BTreeSet<String>,
    texts: Vec<String>,
}

type Messages = BTreeMap<String, Message>;

#[test]
fn every_language_has_the_same_messages() {
    let (english, mut faults) = messages("en");
    for language in LANGUAGES {
        let (others, unreadable) = messages(language.tag);
        faults.extend(unreadable);
        for (id, message) in &english {
            match others.get(id) {
                None => faults.push(format!("{}: {id} ({}) is missing", language.tag, message.file)),
                Some(other) if other.file != message.file => {
                    faults.push(format!("{}: {id} stands in {} instead of {}", language.tag, other.file, message.file));
                }
                Some(_) if arguments(&others, id) != arguments(&english, id) => faults.push(format!(
                    "{}: {id} takes {:?}, in English {:?}",
                    language.tag,
                    arguments(&others, id),
                    arguments(&english, id)
                )),
                Some(_) => {}
            }
        }
        let more = others.iter().filter(|(id, _)| !english.contains_key(*id));
        faults.extend(more.map(|(id, message)| format!("{}: {id} ({}) has no English", language.tag, message.file)));
    }
    report(&faults);
}

#[test]
fn every_message_is_built_in() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let words = Words::new(language.tag);
        let (messages, _) = messages(language.tag);
        faults.extend(messages.keys().filter(|id| !id.starts_with('-') && !words.has(id)).map(|id| {
            format!("{}: {id} is in a file that src/language/mod.rs doesn’t name, or has no text", language.tag)
        }));
    }
    report(&faults);
}

#[test]
fn every_folder_of_messages_is_a_language() {
    let folders = fs::read_dir("locales").unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let spoken: BTreeSet<String> = LANGUAGES.iter().map(|language| language.tag.to_owned()).collect();
    assert_eq!(folders.collect::<BTreeSet<_>>(), spoken);
}

#[test]
fn every_message_is_used() {
    let (messages, _) = messages("en");
    let sources = texts_under("src", "rs").join("\n");
    let facts = texts_under("assets/knowledge", "ron").join("\n");
    let referenced: BTreeSet<&String> = messages.values().flat_map(|message| &message.references).collect();
    let unused = messages.keys().filter(|id| {
        let root = id.split('.').next().unwrap_or(id);
        !(referenced.contains(&root.to_owned())
            || quotes(&sources, root)
            || comes_from_an_id(&facts, root)
            || comes_from_an_id(&sources, root))
    });
    report(&unused.map(|id| format!("{id} is used nowhere")).collect::<Vec<_>>());
}

#[test]
fn every_message_that_the_code_says_exists() {
    let (messages, _) = messages("en");
    let mut faults = Vec::new();
    for source in texts_under("src", "rs") {
        let calls = ["say(", "say_with("].into_iter().flat_map(|call| source.split(call).skip(1));
        let said = calls.filter_map(|call| call.trim_start().strip_prefix('"')?.split('"').next());
        faults.extend(said.filter(|id| !messages.contains_key(*id)).map(|id| format!("{id} is said but not written")));
    }
    report(&faults);
}

#[test]
fn texts_are_set_with_care() {
    let mut faults = Vec::new();
    for language in LANGUAGES {
        let (messages, _) = messages(language.tag);
        for (id, message) in &messages {
            for text in &message.texts {
                let found = untidy(text).into_iter();
                faults.extend(found.map(|what| format!("{}: {id} has {what}: {}", language.tag, text.trim())));
            }
        }
    }
    report(&faults);
}

fn untidy(text: &str) -> Vec<&'static str> {
    let table = [
        ("a straight quote", "'\"".chars().any(|sign| text.contains(sign))),
        ("a typed sign where a drawn one belongs", "→←↑↓⇒✓✔✗✘×❌✅".chars().any(|sign| text.contains(sign))),
        ("two spaces", text.contains("  ")),
        ("three full stops for “…”", text.contains("...")),
    ];
    table.into_iter().filter(|(_, found)| *found).map(|(what, _)| what).collect()
}

fn report(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// Whether a text holds an id between quotes or at the start of one (`"id.attribute"`).
fn quotes(text: &str, id: &str) -> bool {
    text.contains(&format!("\"{id}\"")) || text.contains(&format!("\"{id}."))
}

/// Whether an id is a fact’s own, or made of a prefix, a fact’s id and an end.
fn comes_from_an_id(facts: &str, id: &str) -> bool {
    let is_fact = |id: &str| facts.contains(&format!("\"{id}\""));
    PREFIXES
        .iter()
        .filter_map(|prefix| Some((id, id.strip_prefix(prefix)?)))
        .any(|(whole, rest)| ENDS.iter().any(|end| is_fact(whole) || rest.strip_suffix(end).is_some_and(is_fact)))
}

/// The arguments of a message and of those it is made of.
fn arguments(messages: &Messages, id: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let (mut left, mut seen) = (vec![id.to_owned()], BTreeSet::new());
    while let Some(id) = left.pop() {
        let Some(message) = messages.get(&id).filter(|_| seen.insert(id.clone())) else { continue };
        found.extend(message.arguments.iter().cloned());
        left.extend(message.references.iter().cloned());
    }
    found
}

/// All messages of a language, and what is wrong with its files.
fn messages(language: &str) -> (Messages, Vec<String>) {
    let (mut messages, mut faults) = (Messages::new(), Vec::new());
    for path in files_under(&Path::new("locales").join(language), "ftl") {
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        let text = fs::read_to_string(&path).unwrap();
        let resource = parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{language}/{file}: {error} at {:?}", error.pos)));
            resource
        });
        for (id, message) in read(&resource, &file) {
            if messages.insert(id.clone(), message).is_some() {
                faults.push(format!("{language}/{file}: {id} stands twice"));
            }
        }
    }
    (messages, faults)
}

fn read(resource: &Resource<&str>, file: &str) -> Vec<(String, Message)> {
    let mut found = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let attributes = attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        let value = value.map(|value| (id.clone(), value));
        for (id, pattern) in value.into_iter().chain(attributes) {
            let mut message = Message { file: file.to_owned(), ..Message::default() };
            message.read_pattern(pattern);
            found.push((id, message));
        }
    }
    found
}

impl Message {
    fn read_pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.texts.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.read_expression(expression),
            }
        }
    }

    fn read_expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline),
            Expression::Select { selector, variants } => {
                self.read_inline(selector);
                for variant in variants {
                    self.read_pattern(&variant.value);
                }
            }
        }
    }

    fn read_inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.texts.push((*value).to_owned()),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.read_arguments(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.read_arguments(arguments),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
        }
    }

    fn read_arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.read_inline(argument);
        }
        for argument in &arguments.named {
            self.read_inline(&argument.value);
        }
    }
}

fn texts_under(folder: &str, ending: &str) -> Vec<String> {
    files_under(Path::new(folder), ending).iter().map(|path| fs::read_to_string(path).unwrap()).collect()
}

fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_under(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}
