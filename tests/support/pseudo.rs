//! Two languages that nobody speaks, made of English, for tests that look what becomes of a page in another language.
//!
//! In `qps-ploc` every word is longer and wears accents; in `qps-plocm` what is put into a sentence stands in the other
//! order, between marks that show where the sentence begins and ends. The program does not have them.

#![allow(dead_code, reason = "each test needs a part of it")]
#![allow(clippy::unwrap_used, reason = "the helpers of tests are tests too")]

use std::fs;
use std::path::Path;
use std::sync::Once;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use right_to_object::language::{Language, speak_also};
use right_to_object::packed::Pack;

use super::pack::pack;

/// The tag of long words with accents.
pub const LONG: &str = "qps-ploc";
/// The tag of sentences in the other order.
pub const TURNED: &str = "qps-plocm";

/// From now on the app speaks both, beside its own.
pub fn speak() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| speak_also(vec![language(LONG, lengthen), language(TURNED, turn)]));
}

fn language(tag: &'static str, change: fn(&mut Pattern<String>)) -> Language {
    let group = |folder: &str| -> &'static [u8] {
        let texts: Vec<(String, String)> = files(&Path::new("locales/en").join(folder), change);
        Box::leak(pack(texts.iter().map(|(name, text)| (name.as_str(), text.as_str()))).into_boxed_slice())
    };
    let names = fs::read_to_string("assets/cldr/names-en.txt").unwrap();
    Language {
        tag,
        own_name: tag,
        status: "machine draft",
        by: "",
        on: "",
        direction: "left to right",
        fallback: "",
        words: [group(""), group("knowledge"), group("terminal")],
        names: Pack::new(Box::leak(pack([("cldr", names.as_str()), ("more", "")]).into_boxed_slice())),
    }
}

/// The Fluent files of a folder itself, changed.
fn files(folder: &Path, change: fn(&mut Pattern<String>)) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.extension().is_some_and(|ending| ending == "ftl"));
    files
        .map(|path| {
            let text = fs::read_to_string(&path).unwrap();
            let mut resource: Resource<String> = fluent_syntax::parser::parse(text).unwrap();
            for entry in &mut resource.body {
                let Entry::Message(message) = entry else { continue };
                let patterns = message.value.iter_mut().chain(message.attributes.iter_mut().map(|one| &mut one.value));
                patterns.filter(|pattern| has_words(pattern)).for_each(change);
            }
            (path.file_name().unwrap().to_string_lossy().into_owned(), fluent_syntax::serializer::serialize(&resource))
        })
        .collect()
}

/// Whether there is a letter in it: what is only marks or numbers stays.
fn has_words(pattern: &Pattern<String>) -> bool {
    pattern.elements.iter().any(|element| match element {
        PatternElement::TextElement { value } => value.chars().any(char::is_alphabetic),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.iter().any(|variant| has_words(&variant.value))
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            matches!(inline, InlineExpression::VariableReference { .. } | InlineExpression::MessageReference { .. })
        }
    })
}

fn lengthen(pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = value.chars().map(accented).collect(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    lengthen(&mut variant.value);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// Vowels twice, the second time with an accent: about as much longer as German.
fn accented(letter: char) -> String {
    let vowels =
        [('a', 'á'), ('e', 'é'), ('i', 'ï'), ('o', 'ö'), ('u', 'ü'), ('A', 'á'), ('E', 'é'), ('I', 'ï'), ('O', 'ö')];
    let accent = vowels.into_iter().find(|(vowel, _)| *vowel == letter).map(|(_, accent)| accent);
    std::iter::once(letter).chain(accent).collect()
}

fn turn(pattern: &mut Pattern<String>) {
    let words = |text: &str| PatternElement::TextElement { value: text.to_owned() };
    let mut elements = std::mem::take(&mut pattern.elements);
    elements.reverse();
    pattern.elements = std::iter::once(words("«")).chain(elements).chain([words("»")]).collect();
}
