//! Makes a function of each English message: its arguments in the order of the alphabet, its text as its description.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::fluent::{self, Messages};
use super::languages::{GROUPS, Language};

/// The functions as Rust; and a fault where two messages would get one name.
pub fn write(languages: &[Language]) -> (String, Vec<String>) {
    let (mut rust, mut faults) = (String::new(), Vec::new());
    let Some(english) = languages.first() else { return (rust, faults) };
    let mut names: BTreeMap<String, &str> = BTreeMap::new();
    for id in english.messages.keys().filter(|id| !id.starts_with('-')) {
        let name = id.replace(['-', '.'], "_").to_lowercase();
        if let Some(other) = names.insert(name.clone(), id) {
            faults.push(format!("{id} and {other} would both be called {name}"));
        }
        write_function(&mut rust, &name, id, &english.messages, languages);
    }
    (rust, faults)
}

fn write_function(rust: &mut String, name: &str, id: &str, english: &Messages, languages: &[Language]) {
    let Some(message) = english.get(id) else { return };
    let group = GROUPS.iter().find(|(folder, _)| *folder == message.group).map_or("Interface", |(_, name)| *name);
    let _ = writeln!(rust, "/// ```text");
    for line in message.source.lines() {
        let _ = writeln!(rust, "/// {line}");
    }
    let _ = writeln!(rust, "/// ```");
    let mut arguments = fluent::arguments(english, id);
    for (name, is_number) in languages.iter().flat_map(|language| fluent::arguments(&language.messages, id)) {
        arguments.entry(name).and_modify(|known| *known |= is_number);
    }
    if arguments.is_empty() {
        let _ = writeln!(rust, "pub const fn {name}() -> Message<'static> {{ Message::bare(Group::{group}, {id:?}) }}");
        return;
    }
    let takes = |(name, is_number): (&String, &bool)| {
        format!("{name}: impl Into<{}>", if *is_number { "Number" } else { "Argument<'a>" })
    };
    let list = arguments.iter().map(takes).collect::<Vec<_>>().join(", ");
    let given = |(name, is_number): (&String, &bool)| {
        let value = if *is_number { format!("Argument::from({name}.into())") } else { format!("{name}.into()") };
        format!("({name:?}, {value})")
    };
    let values = arguments.iter().map(given).collect::<Vec<_>>().join(", ");
    let _ = writeln!(
        rust,
        "pub fn {name}<'a>({list}) -> Message<'a> {{ Message::new(Group::{group}, {id:?}, vec![{values}]) }}"
    );
}
