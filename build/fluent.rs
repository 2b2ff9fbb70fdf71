//! Reads the Fluent files of a language: which messages there are, in which group, and what each takes.
//!
//! Used by the build, which makes functions of them, and by the tests. It knows the shape of the files, not what the
//! messages are for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser::parse;

/// What every message may take without being given it: the words of the case in hand hold them.
pub const AMBIENT: [&str; 2] = ["controller", "product"];

/// The categories of plurals; a choice between them needs a number.
const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// One message, or one attribute of one (`id.attribute`).
#[derive(Clone, Debug, Default)]
pub struct Message {
    /// Its file, below the folder of the language.
    pub file: String,
    /// The folder of that file: `knowledge`, `terminal`, or nothing for the interface.
    pub group: String,
    /// What it takes itself, and whether as a number.
    pub arguments: BTreeMap<String, bool>,
    /// Messages and terms it is made of.
    pub references: BTreeSet<String>,
    /// The texts in it.
    pub texts: Vec<String>,
    /// As it stands in the file.
    pub source: String,
}

/// All messages of a language.
pub type Messages = BTreeMap<String, Message>;

/// All messages in the folder of a language, and what is wrong with its files.
pub fn read(folder: &Path) -> (Messages, Vec<String>) {
    let (mut messages, mut faults) = (Messages::new(), Vec::new());
    for path in files(folder, "ftl") {
        let file = path.strip_prefix(folder).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        match fs::read_to_string(&path) {
            Ok(text) => read_file(&text, &file, &mut messages, &mut faults),
            Err(error) => faults.push(format!("{}: {error}", path.display())),
        }
    }
    (messages, faults)
}

/// The files below a folder whose names end so, in order.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

/// What a message takes in all, with the messages it is made of, and without what is always there.
pub fn arguments(messages: &Messages, id: &str) -> BTreeMap<String, bool> {
    let mut found: BTreeMap<String, bool> = BTreeMap::new();
    let (mut left, mut seen) = (vec![id.to_owned()], BTreeSet::new());
    while let Some(id) = left.pop() {
        let Some(message) = messages.get(&id).filter(|_| seen.insert(id.clone())) else { continue };
        for (name, is_number) in &message.arguments {
            *found.entry(name.clone()).or_default() |= is_number;
        }
        left.extend(message.references.iter().cloned());
    }
    found.retain(|name, _| !AMBIENT.contains(&name.as_str()));
    found
}

fn read_file(text: &str, file: &str, messages: &mut Messages, faults: &mut Vec<String>) {
    let resource = parse(text).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| format!("{file}: {error} at {:?}", error.pos)));
        resource
    });
    let group = file.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            _ => continue,
        };
        let source = source(text, &id);
        let attributes = attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
        for (id, pattern) in value.map(|value| (id.clone(), value)).into_iter().chain(attributes) {
            let mut message = Message { file: file.to_owned(), group: group.clone(), ..Message::default() };
            message.source.clone_from(&source);
            message.read_pattern(pattern);
            if messages.insert(id.clone(), message).is_some() {
                faults.push(format!("{file}: {id} stands twice"));
            }
        }
    }
}

/// The lines of a message in its file.
fn source(text: &str, id: &str) -> String {
    let is_head = |line: &&str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut lines = text.lines().skip_while(|line| !is_head(line));
    let mut found: Vec<&str> = lines.next().into_iter().collect();
    found.extend(lines.take_while(|line| line.starts_with([' ', '}']) || line.is_empty()));
    found.join("\n").trim_end().to_owned()
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
                let counts = variants.iter().any(|variant| match &variant.key {
                    VariantKey::NumberLiteral { .. } => true,
                    VariantKey::Identifier { name } => PLURALS.contains(name),
                });
                if let InlineExpression::VariableReference { id } = selector
                    && counts
                {
                    self.arguments.insert(id.name.to_owned(), true);
                }
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
                self.arguments.entry(id.name.to_owned()).or_default();
            }
            InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.read_call(arguments);
                }
            }
            InlineExpression::FunctionReference { arguments, .. } => self.read_call(arguments),
            InlineExpression::Placeable { expression } => self.read_expression(expression),
        }
    }

    fn read_call(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.read_inline(argument);
        }
        for argument in &arguments.named {
            self.read_inline(&argument.value);
        }
    }
}
