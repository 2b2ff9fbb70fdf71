//! A text of named parts: `{ "version": 2, "label": "Ana", … }`.
//!
//! Reading takes out the parts that are known, one by one; all else stays in a [`Rest`] and is written back word for
//! word. Not kept are comments between the parts and their order.

use std::fmt::{self, Write};
use std::str::FromStr;

use ron::extensions::Extensions;
use ron::ser::PrettyConfig;
use ron::value::RawValue;
use serde::de::{self, DeserializeOwned, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Unreadable, Unwritable, VERSION};

/// More parts are nothing that any version of this app writes; a million of them would take seconds to read.
const MOST_PARTS: usize = 10_000;

/// More commas are in no file of this app, whatever people write: a million values take seconds to read.
const MOST_COMMAS: usize = 200_000;

/// The part that says which version wrote a file.
const VERSION_PART: &str = "version";

/// What follows the name of a part that could not be read, where its name is needed.
const ASIDE: &str = ".aside";

/// Parts that are not understood, word for word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rest {
    /// With names that this version does not know.
    foreign: Vec<(String, String)>,
    /// With names that it knows.
    unread: Vec<(String, String)>,
}

/// Any text with named parts, in their order.
struct Parts(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Parts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(PartsVisitor)
    }
}

struct PartsVisitor;

impl<'de> Visitor<'de> for PartsVisitor {
    type Value = Parts;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("named parts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Parts, A::Error> {
        let mut parts = Vec::new();
        while let Some(part) = map.next_entry()? {
            if parts.len() == MOST_PARTS {
                return Err(de::Error::custom("too many parts"));
            }
            parts.push(part);
        }
        Ok(Parts(parts))
    }
}

/// Any list, item by item.
#[derive(Default)]
struct Items(Vec<Box<RawValue>>);

impl<'de> Deserialize<'de> for Items {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ItemsVisitor)
    }
}

struct ItemsVisitor;

impl<'de> Visitor<'de> for ItemsVisitor {
    type Value = Items;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Items, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element()? {
            if items.len() == MOST_PARTS {
                return Err(de::Error::custom("too many items"));
            }
            items.push(item);
        }
        Ok(Items(items))
    }
}

/// Takes known parts out of a text.
pub(super) struct Reader {
    parts: Vec<(String, Box<RawValue>)>,
    unread: Vec<(String, String)>,
}

impl Reader {
    /// Reads a whole file of this version.
    pub fn of_file(text: &str) -> Result<Self, Unreadable> {
        if text.matches(',').count() > MOST_COMMAS {
            return Err(Unreadable::Vast);
        }
        let mut reader = Self::new(text)?;
        let version: Option<u32> = reader.take(VERSION_PART);
        match version {
            Some(newer) if newer > VERSION => Err(Unreadable::Newer(newer)),
            _ => Ok(reader),
        }
    }

    /// Reads something that has named parts.
    pub fn new(text: &str) -> Result<Self, Unreadable> {
        let Parts(parts) = ron::from_str(text).map_err(Box::new)?;
        Ok(Self { parts, unread: Vec::new() })
    }

    /// Takes a part out; none where it is missing or can't be read.
    pub fn take<T: DeserializeOwned>(&mut self, name: &str) -> Option<T> {
        self.take_as(name, |raw| raw.into_rust().ok())
    }

    /// Takes a part out that is one word with a meaning of its own.
    pub fn take_word<T: FromStr>(&mut self, name: &str) -> Option<T> {
        self.take_as(name, |raw| raw.into_rust::<String>().ok()?.parse().ok())
    }

    fn take_as<T>(&mut self, name: &str, read: impl Fn(&RawValue) -> Option<T>) -> Option<T> {
        let at = self.parts.iter().position(|(part, _)| part == name)?;
        let (name, raw) = self.parts.remove(at);
        let value = read(&raw);
        if value.is_none() {
            self.unread.push((name, raw.get_ron().to_owned()));
        }
        value
    }

    /// Takes a list out, its items as texts. A list that is too long is as one that can't be read.
    pub fn take_list(&mut self, name: &str) -> Vec<String> {
        let Items(items) = self.take(name).unwrap_or_default();
        items.iter().map(|raw| raw.trim().get_ron().to_owned()).collect()
    }

    /// What is left, and the names of the parts that could not be read.
    pub fn finish(self) -> (Rest, Vec<String>) {
        let names = self.unread.iter().map(|(name, _)| name.clone()).collect();
        let foreign = self.parts.into_iter().map(|(name, raw)| (name, raw.trim().get_ron().to_owned())).collect();
        let unread = self.unread.into_iter().map(|(name, raw)| (name, trimmed(raw))).collect();
        (Rest { foreign, unread }, names)
    }
}

/// Without the space and the comments around it.
fn trimmed(raw: String) -> String {
    RawValue::from_ron(&raw).map(|raw| raw.trim().get_ron().to_owned()).unwrap_or(raw)
}

/// Puts parts together to a text.
pub(super) struct Writer {
    parts: Vec<(String, String)>,
    rest: Rest,
}

impl Writer {
    /// For a whole file of this version.
    pub fn of_file(rest: &Rest) -> Result<Self, Unwritable> {
        Self::new(rest).put(VERSION_PART, Some(&VERSION))
    }

    /// For something that is written again with what was not understood of it.
    pub fn new(rest: &Rest) -> Self {
        Self { parts: Vec::new(), rest: rest.clone() }
    }

    /// Writes a part; nothing where there is none.
    pub fn put<T: Serialize + ?Sized>(self, name: &str, value: Option<&T>) -> Result<Self, Unwritable> {
        let text = value.map(written).transpose()?;
        Ok(self.put_text(name, text))
    }

    /// Writes a part that is text already. One of that name that could not be read keeps its name where there is
    /// nothing to write in its place, so that a newer version finds it.
    pub fn put_text(mut self, name: &str, text: Option<String>) -> Self {
        if let Some(text) = text {
            self.parts.push((name.to_owned(), text));
            let (namesakes, others) = self.rest.unread.into_iter().partition(|(part, _)| part == name);
            self.rest.unread = others;
            for (name, raw) in namesakes {
                let aside = self.free_name(&name);
                self.rest.foreign.push((aside, raw));
            }
        }
        self
    }

    fn free_name(&self, name: &str) -> String {
        let is_free = |free: &String| self.rest.foreign.iter().all(|(part, _)| part != free);
        let numbered = (2..).map(|number| format!("{name}{ASIDE}-{number}"));
        std::iter::once(format!("{name}{ASIDE}")).chain(numbered).find(is_free).unwrap_or_default()
    }

    fn all(self) -> impl Iterator<Item = (String, String)> {
        self.parts.into_iter().chain(self.rest.unread).chain(self.rest.foreign)
    }

    /// The text of a file, a part a line.
    pub fn finish(self) -> Result<String, Unwritable> {
        let mut text = "{\n".to_owned();
        for (name, part) in self.all() {
            // Writing to a String can't fail.
            let _ = writeln!(text, "    {}: {part},", written(&name)?);
        }
        text.push_str("}\n");
        // Never keep what could not be read again.
        ron::from_str::<Parts>(&text).map_err(|error| Unwritable(error.code))?;
        Ok(text)
    }

    /// The text of one thing among others, on one line.
    pub fn finish_item(self) -> Result<String, Unwritable> {
        let parts: Result<Vec<String>, Unwritable> =
            self.all().map(|(name, part)| Ok(format!("{}: {part}", written(&name)?))).collect();
        Ok(format!("{{{}}}", parts?.join(", ")))
    }
}

/// A list of things that are text already, one a line.
pub(super) fn list(items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| format!("[\n        {},\n    ]", items.join(",\n        ")))
}

/// Short values stand on one line; longer texts as people wrote them, line by line.
fn written<T: Serialize + ?Sized>(value: &T) -> Result<String, Unwritable> {
    let config = PrettyConfig::new().depth_limit(0).escape_strings(false).extensions(Extensions::empty());
    Ok(ron::ser::to_string_pretty(value, config)?)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn again(text: &str) -> String {
        let (rest, _) = Reader::of_file(text).unwrap().finish();
        Writer::of_file(&rest).unwrap().finish().unwrap()
    }

    #[test]
    fn what_is_not_known_is_kept_word_for_word() {
        let parts =
            ["\"a b\": Deep(red: [1, 2.50], raw: r#\"\"raw\"\"#)", "\"x\": 'c'", "\"n\": {1: (), \"k\": Some(-0x1F)}"];
        let text = again(&format!("{{\"version\": 2, {} // the last\n, }}", parts.join(" /* , */, ")));
        for part in parts {
            assert!(text.contains(part), "{part} in {text}");
        }
        assert_eq!(again(&text), text);
    }

    #[test]
    fn a_part_that_can_not_be_read_keeps_its_name_until_that_is_needed() {
        let mut reader = Reader::of_file("{\"version\": 2, \"size\": Huge}").unwrap();
        assert_eq!(reader.take::<u16>("size"), None);
        let (rest, unread) = reader.finish();
        assert_eq!(unread, ["size"]);
        let kept = Writer::of_file(&rest).unwrap().put::<u16>("size", None).unwrap().finish().unwrap();
        assert_eq!(kept, "{\n    \"version\": 2,\n    \"size\": Huge,\n}\n");
        let mended = Writer::of_file(&rest).unwrap().put("size", Some(&7_u16)).unwrap().finish().unwrap();
        assert_eq!(mended, "{\n    \"version\": 2,\n    \"size\": 7,\n    \"size.aside\": Huge,\n}\n");
    }

    #[test]
    fn what_is_no_text_of_parts_is_refused() {
        for text in ["", "(", "nonsense", "(1, 2)", "{\"version\": 2", "{1: 2}", "[]", "{} x", "\u{0}"] {
            assert!(Reader::of_file(text).is_err(), "{text}");
        }
        assert!(matches!(Reader::of_file("{\"version\": 3}"), Err(Unreadable::Newer(3))));
        let vast = format!("{{{}}}", "\"a\":1,".repeat(MOST_PARTS + 1));
        assert!(Reader::of_file(&vast).is_err());
        let long = format!("{{\"events\": [{}]}}", "0,".repeat(MOST_PARTS + 1));
        let mut reader = Reader::of_file(&long).unwrap();
        assert!(reader.take_list("events").is_empty());
        assert_eq!(reader.finish().1, ["events"]);
        let deep = format!("{{\"a\": {}", "[".repeat(1_000_000));
        assert!(Reader::of_file(&deep).is_err());
    }

    proptest! {
        #[test]
        fn every_text_comes_back(text in "\\PC*|[\\n\\t\"#\\\\/r]*") {
            let file = Writer::of_file(&Rest::default()).unwrap().put(&text, Some(&text)).unwrap().finish().unwrap();
            let mut reader = Reader::of_file(&file).unwrap();
            let found = reader.take::<String>(&text);
            if text != VERSION_PART {
                prop_assert_eq!(found, Some(text));
            }
        }
    }
}
