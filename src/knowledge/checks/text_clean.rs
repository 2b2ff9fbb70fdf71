//! No invisible signs: they can turn a text around, so that a reviewer sees something else than the program reads
//! (<https://trojansource.codes>).

use super::facts::FileText;
use super::{Check, Facts, Spot};

pub(super) static CHECK: Check = Check::of_texts("text-clean", look);

/// Ways to write a sign by its number, which would hide it from a reader.
const ESCAPES: [&str; 3] = ["\\u{", "\\u", "\\x"];

fn look(facts: &Facts<'_>) -> Vec<Spot> {
    facts.files.iter().flat_map(unclean).collect()
}

fn unclean(file: &FileText<'_>) -> Vec<Spot> {
    let lines = file.text.split('\n').enumerate();
    let spot = |(number, line): (usize, &str)| {
        Some(Spot { file: file.shown.to_owned(), line: number + 1, record: String::new(), detail: hidden(line)? })
    };
    lines.filter_map(spot).collect()
}

/// The first hidden sign of a line, by its number.
fn hidden(line: &str) -> Option<String> {
    let line = line.strip_suffix('\r').unwrap_or(line);
    let escape = ESCAPES.into_iter().find(|escape| line.contains(escape)).map(ToOwned::to_owned);
    let sign = || line.chars().find(|sign| is_hidden(*sign)).map(|sign| format!("U+{:04X}", u32::from(sign)));
    escape.or_else(sign)
}

fn is_hidden(sign: char) -> bool {
    let turns_text = matches!(sign, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let has_no_width = matches!(sign, '\u{200b}' | '\u{2060}' | '\u{feff}' | '\u{00ad}' | '\u{e0000}'..='\u{e007f}');
    sign.is_control() || turns_text || has_no_width
}
