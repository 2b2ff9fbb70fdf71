//! The order of the house, read from its `use` lines: a room uses only the rooms before it, and no two files of a room
//! need each other. It reads paths as they are written, follows what a module gives on, and knows no types.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "helpers of a test may fail it")]

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use right_to_object::knowledge::Knowledge;

/// The rooms, from the ground floor up. Each is a module of the library, and the program stands above all.
const ROOMS: [&str; 13] = [
    "packed",
    "message",
    "knowledge",
    "cases",
    "saved",
    "flow",
    "advice",
    "language",
    "desktop",
    "ui",
    "app",
    "terminal",
    "main",
];

/// How often a name may be given on before it counts as nobody's.
const DEEPEST: usize = 20;

/// Where a module stands, from the root of the library: `["ui", "widgets", "footer"]`.
type Place = Vec<String>;

/// A path as it is written, and in which line.
#[derive(Clone, Debug)]
struct Mention {
    line: usize,
    path: Vec<String>,
}

/// One file of the source, as far as it matters here.
#[derive(Debug, Default)]
struct File {
    name: String,
    mentions: Vec<Mention>,
    /// What it imports or gives on, by the name it has here.
    names: BTreeMap<String, Vec<String>>,
    /// Of what it imports or gives on everything.
    globs: Vec<Vec<String>>,
    /// Everything it defines.
    items: BTreeSet<String>,
}

/// All files by the place of their module.
struct House(BTreeMap<Place, File>);

impl House {
    fn of(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(texts.into_iter().map(|(name, text)| (place_of(&name), read(name, &text))).collect())
    }

    /// The module in which that lies which a path means, where it is one of ours.
    fn resolve(&self, from: &[String], path: &[String], depth: usize) -> Option<Place> {
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" | "right_to_object" => self.walk(Place::new(), rest, depth),
            "self" => self.walk(from.to_vec(), rest, depth),
            "super" => match rest.first().map(String::as_str) {
                Some("super") => self.resolve(parent(from), rest, depth),
                _ => self.walk(parent(from).to_vec(), rest, depth),
            },
            _ if self.0.contains_key(&child(from, first)) => self.walk(child(from, first), rest, depth),
            _ => {
                let meant = self.0.get(from)?.names.get(first).filter(|meant| meant.first() != Some(first))?;
                self.resolve(from, &[meant, rest].concat(), depth.checked_sub(1)?)
            }
        }
    }

    fn walk(&self, at: Place, rest: &[String], depth: usize) -> Option<Place> {
        let Some((first, more)) = rest.split_first() else { return Some(at) };
        if self.0.contains_key(&child(&at, first)) {
            return self.walk(child(&at, first), more, depth);
        }
        let file = self.0.get(&at)?;
        if let Some(given_on) = file.names.get(first) {
            return self.resolve(&at, &[given_on, more].concat(), depth.checked_sub(1)?);
        }
        let all = file.globs.iter().filter_map(|glob| self.resolve(&at, glob, depth.checked_sub(1)?));
        let owner = all.into_iter().find(|place| self.0.get(place).is_some_and(|file| file.items.contains(first)));
        Some(owner.unwrap_or(at))
    }

    /// Every use of one module by another: who, whom, and how it is written.
    fn uses(&self) -> impl Iterator<Item = (&Place, Place, &Mention)> {
        let all = self.0.iter().flat_map(|(place, file)| file.mentions.iter().map(move |mention| (place, mention)));
        all.filter_map(|(place, mention)| Some((place, self.resolve(place, &mention.path, DEEPEST)?, mention)))
    }

    /// What is out of order, each in a line of its own.
    fn faults(&self) -> Vec<String> {
        let mut faults = self.strangers();
        faults.extend(self.upwards());
        faults.extend(self.circles());
        faults
    }

    /// Modules of the library that no room of [`ROOMS`] names.
    fn strangers(&self) -> Vec<String> {
        let unknown = |(place, file): (&Place, &File)| {
            let room = place.first()?;
            let known = ROOMS.contains(&room.as_str());
            (place.len() == 1 && !known).then(|| format!("{}: `{room}` is no room of the house", file.name))
        };
        self.0.iter().filter_map(unknown).collect()
    }

    /// Uses of a room by one that comes before it; of each file and room the first.
    fn upwards(&self) -> Vec<String> {
        let mut first: BTreeMap<(&str, &str, String), &Mention> = BTreeMap::new();
        for (place, whom, mention) in self.uses() {
            if let (Some(own), Some(other)) = (place.first(), whom.first())
                && floor(own) < floor(other)
            {
                first.entry((&self.0[place].name, own, other.clone())).or_insert(mention);
            }
        }
        let told = |((file, own, other), mention): (&(&str, &str, String), &&Mention)| {
            let Mention { line, path } = mention;
            format!("{file}:{line}: `{own}` comes before `{other}`, yet uses {}", path.join("::"))
        };
        first.iter().map(told).collect()
    }

    /// Files of one room that need each other, told as the shortest way round. A module and those inside it are one.
    fn circles(&self) -> Vec<String> {
        let mut ways: BTreeMap<&Place, BTreeSet<Place>> = BTreeMap::new();
        for (place, whom, _) in self.uses() {
            if !place.starts_with(&whom) && !whom.starts_with(place) && place.first() == whom.first() {
                ways.entry(place).or_default().insert(whom);
            }
        }
        let mut told = BTreeSet::new();
        let mut faults = Vec::new();
        for place in ways.keys() {
            let round = way_round(&ways, place);
            let members: BTreeSet<Place> = round.iter().cloned().collect();
            if !round.is_empty() && told.insert(members) {
                let names: Vec<String> = round.iter().map(|place| self.0[place].name.clone()).collect();
                faults.push(format!("these need each other: {}", names.join(" → ")));
            }
        }
        faults
    }
}

/// The shortest way over uses from a module back to itself, it at both ends.
fn way_round(ways: &BTreeMap<&Place, BTreeSet<Place>>, start: &Place) -> Vec<Place> {
    let mut waiting = VecDeque::from([vec![start.clone()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = waiting.pop_front() {
        for next in way.last().and_then(|last| ways.get(last)).into_iter().flatten() {
            let longer = [way.as_slice(), std::slice::from_ref(next)].concat();
            if next == start {
                return longer;
            }
            if seen.insert(next.clone()) {
                waiting.push_back(longer);
            }
        }
    }
    Vec::new()
}

fn floor(room: &str) -> usize {
    ROOMS.iter().position(|name| *name == room).unwrap_or(ROOMS.len())
}

fn parent(place: &[String]) -> &[String] {
    place.split_last().map_or(&[], |(_, above)| above)
}

fn child(place: &[String], name: &str) -> Place {
    [place, &[name.to_owned()]].concat()
}

/// `src/ui/widgets/mod.rs` is the module `ui::widgets`.
fn place_of(name: &str) -> Place {
    let mut place: Place = name.trim_start_matches("src/").trim_end_matches(".rs").split('/').map(Into::into).collect();
    if place.last().is_some_and(|last| last == "mod" || last == "lib") {
        place.pop();
    }
    place
}

/// A word or a sign of the source, and its line.
#[derive(Clone, Debug)]
struct Token {
    line: usize,
    text: String,
}

impl Token {
    fn is_name(&self) -> bool {
        self.text.starts_with(|c: char| c.is_alphabetic() || c == '_')
    }
}

/// The source without comments, texts and lifetimes.
fn tokens(text: &str) -> Vec<Token> {
    let mut tokens = code(text);
    tokens.retain(|token| !token.text.contains(['"', '\'']));
    tokens
}

/// The same with texts between quotation marks.
fn code(text: &str) -> Vec<Token> {
    let letters: Vec<char> = text.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or('\0');
    let (mut index, mut line, mut tokens) = (0, 1, Vec::new());
    while index < letters.len() {
        let end = match (at(index), at(index + 1)) {
            ('/', '/') => end_of(&letters, index, |rest| rest.starts_with(&['\n'])),
            ('/', '*') => end_of(&letters, index + 2, |rest| rest.starts_with(&['*', '/'])) + 2,
            ('"', _) => end_of_text(&letters, index),
            ('r', '"' | '#') if is_raw(&letters, index) => end_of_raw(&letters, index),
            ('\'', '\\') => end_of(&letters, index + 3, |rest| rest.starts_with(&['\''])) + 1,
            ('\'', _) if at(index + 2) == '\'' => index + 3,
            ('\'', _) => index + 1 + length_of_name(&letters, index + 1),
            (':', ':') => index + 2,
            (c, _) if c.is_alphanumeric() || c == '_' => index + length_of_name(&letters, index),
            _ => index + 1,
        };
        let end = end.clamp(index + 1, letters.len());
        let word: String = letters[index..end].iter().collect();
        if !word.starts_with("//") && !word.starts_with("/*") && !word.trim().is_empty() {
            tokens.push(Token { line, text: word.clone() });
        }
        line += word.matches('\n').count();
        index = end;
    }
    tokens
}

fn length_of_name(letters: &[char], start: usize) -> usize {
    letters.iter().skip(start).take_while(|c| c.is_alphanumeric() || **c == '_').count()
}

fn end_of(letters: &[char], start: usize, is_end: impl Fn(&[char]) -> bool) -> usize {
    (start..letters.len()).find(|index| is_end(&letters[*index..])).unwrap_or(letters.len())
}

fn end_of_text(letters: &[char], start: usize) -> usize {
    let mut index = start + 1;
    while index < letters.len() && letters[index] != '"' {
        index += if letters[index] == '\\' { 2 } else { 1 };
    }
    index + 1
}

fn is_raw(letters: &[char], start: usize) -> bool {
    let within_a_name = start > 0 && (letters[start - 1].is_alphanumeric() || letters[start - 1] == '_');
    let is_byte = start > 0 && letters[start - 1] == 'b';
    (is_byte || !within_a_name) && letters.iter().skip(start + 1).find(|c| **c != '#') == Some(&'"')
}

fn end_of_raw(letters: &[char], start: usize) -> usize {
    let hashes = letters.iter().skip(start + 1).take_while(|c| **c == '#').count();
    let closing: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    end_of(letters, start + hashes + 2, |rest| rest.starts_with(&closing)) + closing.len()
}

/// Reads the paths of a file. Modules that stand within it count as the file itself.
fn read(name: String, text: &str) -> File {
    const DEFINES: [&str; 8] = ["struct", "enum", "fn", "type", "const", "trait", "static", "union"];
    let tokens = tokens(text);
    let is = |index: usize, text: &str| tokens.get(index).is_some_and(|token| token.text == text);
    let mut file = File { name, ..File::default() };
    let (mut index, mut depth, mut inner) = (0, 0_usize, Vec::new());
    while let Some(token) = tokens.get(index) {
        let starts = index == 0 || !(is(index - 1, "::") || is(index - 1, "."));
        match token.text.as_str() {
            "{" => depth += 1,
            "}" => {
                depth = depth.saturating_sub(1);
                inner.retain(|start| *start <= depth);
            }
            "mod" if is(index + 2, "{") => inner.push(depth + 1),
            "use" if starts => {
                let (end, found) = read_use(&tokens, index + 1);
                for (alias, mut mention) in found {
                    outwards(&mut mention.path, inner.len());
                    match alias.as_str() {
                        _ if !inner.is_empty() => {}
                        "*" => file.globs.push(mention.path.clone()),
                        _ => drop(file.names.insert(alias, mention.path.clone())),
                    }
                    file.mentions.push(mention);
                }
                index = end;
                continue;
            }
            _ if starts && token.is_name() => {
                let mut path = vec![token.text.clone()];
                while is(index + 1, "::") && tokens.get(index + 2).is_some_and(Token::is_name) {
                    path.push(tokens[index + 2].text.clone());
                    index += 2;
                }
                if DEFINES.contains(&token.text.as_str()) {
                    file.items.extend(tokens.get(index + 1).map(|token| token.text.clone()));
                }
                outwards(&mut path, inner.len());
                if path.len() > 1 {
                    file.mentions.push(Mention { line: token.line, path });
                }
            }
            _ => {}
        }
        index += 1;
    }
    file
}

/// From within that many modules of a file, as many `super` lead no further than the file.
fn outwards(path: &mut Vec<String>, inner: usize) {
    let up = path.iter().take(inner).take_while(|word| *word == "super").count();
    if up > 0 {
        path.splice(..up, ["self".to_owned()]);
        if path.get(1).is_some_and(|word| word == "super") {
            path.remove(0);
        }
    }
}

/// The paths of a `use`, each with the name it gets, and where the next token is.
fn read_use(tokens: &[Token], start: usize) -> (usize, Vec<(String, Mention)>) {
    let mut found = Vec::new();
    let mut above: Vec<Vec<String>> = vec![Vec::new()];
    let mut path: Vec<String> = Vec::new();
    let mut alias = None;
    let mut index = start;
    while let Some(token) = tokens.get(index) {
        match token.text.as_str() {
            "{" => above.push(std::mem::take(&mut path)),
            "::" => {}
            "as" => {
                index += 1;
                alias = tokens.get(index).map(|token| token.text.clone());
            }
            "," | "}" | ";" => {
                if let Some(last) = path.last().cloned() {
                    let mut whole = [above.concat(), std::mem::take(&mut path)].concat();
                    let is_whole = matches!(last.as_str(), "*" | "self") && whole.len() > 1;
                    if is_whole {
                        whole.pop();
                    }
                    let own = if last == "self" { whole.last().cloned().unwrap_or_default() } else { last };
                    let mention = Mention { line: token.line, path: whole };
                    found.push((alias.take().unwrap_or(own), mention));
                }
                match token.text.as_str() {
                    "}" => drop(above.pop()),
                    ";" => return (index + 1, found),
                    _ => {}
                }
            }
            word => path.push(word.to_owned()),
        }
        index += 1;
    }
    (index, found)
}

/// All files below a folder of the project, by their names from its root.
fn texts(folder: &Path) -> Vec<(String, String)> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(texts(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path.to_str().unwrap().replace('\\', "/");
            all.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    all
}

#[test]
fn a_room_uses_only_rooms_before_it_and_no_files_need_each_other() {
    let house = House::of(texts(Path::new("src")));
    let floors: BTreeSet<usize> = house.uses().filter_map(|(_, whom, _)| Some(floor(whom.first()?))).collect();
    assert!(floors.len() > 8, "only {} rooms are seen to be used", floors.len());
    let faults = house.faults();
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// The faults of a house of these files.
fn faults_of(files: &[(&str, &str)]) -> Vec<String> {
    House::of(files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))).faults()
}

#[test]
fn a_use_of_a_later_room_is_seen_however_it_is_written() {
    let ways = [
        "use crate::ui::Theme;",
        "use crate::{knowledge::Law, ui::{theme::{self, Theme as Look}}};",
        "pub(crate) use crate::ui::*;",
        "use super::super::ui;",
        "fn colour() -> u8 { crate::ui::Theme::ink('\"', 'x', '\\'') }",
        "fn at<'a>(text: &'a str) -> &'a str { /* \" */ let _ = r#\"\"\"#; crate::ui::name(text) }",
        "mod tests { use super::super::super::ui::Theme; }",
        "use crate::knowledge::help as law; fn x() { use crate::knowledge as k; crate::ui::y(k::z, law) }",
    ];
    for way in ways {
        let faults = faults_of(&[
            ("src/advice/law.rs", way),
            ("src/advice/mod.rs", "mod law;"),
            ("src/knowledge/mod.rs", "pub struct Law;"),
            ("src/ui/mod.rs", "pub struct Theme;"),
        ]);
        assert_eq!(faults.len(), 1, "{way}: {faults:?}");
        assert!(faults[0].contains("law.rs:1: `advice` comes before `ui`"), "{way}: {faults:?}");
    }
}

#[test]
fn what_only_looks_like_a_use_of_a_later_room_is_none() {
    let ways = [
        "//! See [`crate::ui`].\n/* use crate::ui; */",
        "fn name() -> &'static str { \"use crate::ui;\" }",
        "mod ui;\nuse self::ui::Theme;\nfn x() { ui::y() }",
        "use egui::ui::Ui;",
        "use crate::knowledge::ui;\nfn x() { ui::Theme::y() }",
        "mod tests { use super::*; use super::super::knowledge::Law; }",
    ];
    for way in ways {
        let faults = faults_of(&[
            ("src/advice/mod.rs", way),
            ("src/advice/ui.rs", "pub struct Theme;"),
            ("src/knowledge/mod.rs", "pub struct Law; pub mod ui;"),
            ("src/knowledge/ui.rs", ""),
            ("src/ui/mod.rs", "pub struct Theme;"),
        ]);
        assert!(faults.is_empty(), "{way}: {faults:?}");
    }
}

#[test]
fn files_that_need_each_other_are_seen_through_what_their_module_gives_on() {
    let footer = ("src/ui/footer.rs", "use super::Frame;");
    let rail = ("src/ui/rail.rs", "use crate::ui::footer::Footer;");
    let frame = ("src/ui/frame.rs", "use super::{rail, Theme};\npub struct Frame;\npub struct State;");
    for module in ["pub use frame::Frame;", "pub use frame::*;", "pub use frame::{Frame as Frame, State};"] {
        let faults = faults_of(&[("src/ui/mod.rs", &format!("{module}\npub struct Theme;")), footer, rail, frame]);
        let round = "src/ui/footer.rs → src/ui/frame.rs → src/ui/rail.rs → src/ui/footer.rs";
        assert_eq!(faults, [format!("these need each other: {round}")], "{module}");
    }
    let faults = faults_of(&[("src/ui/mod.rs", "pub use frame::Frame;\npub struct Theme;"), footer, frame]);
    assert!(faults.is_empty(), "a module and its parts are one: {faults:?}");
}

#[test]
fn a_room_that_is_not_in_the_table_is_seen() {
    assert_eq!(faults_of(&[("src/attic.rs", "")]), ["src/attic.rs: `attic` is no room of the house"]);
}

/// What may name a company: the old shapes of what people's files hold, which never change, and how they are read.
const OLD_SHAPES: [&str; 2] = ["src/saved/v1.rs", "src/saved/migrate.rs"];

/// The words of names, in small letters: brands, products and companies.
fn names() -> BTreeSet<String> {
    let facts = Knowledge::builtin().unwrap();
    let of_controllers =
        facts.controllers.iter().flat_map(|controller| [controller.id.to_string(), controller.brand.clone()]);
    let of_products = facts.products.iter().flat_map(|product| [product.id.to_string(), product.brand.clone()]);
    let mut names: BTreeSet<String> = of_controllers.chain(of_products).map(|name| name.to_lowercase()).collect();
    // Of a registered name the first word is the one that tells.
    let seats = facts.controllers.iter().flat_map(|controller| &controller.seats);
    names.extend(seats.filter_map(|seat| words(&seat.entity).into_iter().next()));
    names
}

/// The words of a text or an identifier, in small letters: `MetaAnswer` is `meta` and `answer`.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for sign in text.chars() {
        if !sign.is_alphanumeric() || (sign.is_uppercase() && was_small) {
            words.push(String::new());
        }
        was_small = sign.is_lowercase();
        if let Some(word) = words.last_mut().filter(|_| sign.is_alphanumeric()) {
            word.extend(sign.to_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// Where the code of a file names a company, a product or a brand, its own tests left aside.
fn named(text: &str, names: &BTreeSet<String>) -> Vec<String> {
    let own = text.split("#[cfg(test)]").next().unwrap();
    let tokens = code(own);
    let is_fragment = |index: usize| index > 0 && tokens[index - 1].text == ":" && tokens[index].text == "meta";
    let found = tokens
        .iter()
        .enumerate()
        .filter(|(index, token)| !is_fragment(*index) && words(&token.text).iter().any(|word| names.contains(word)));
    found.map(|(_, token)| format!("{}: {}", token.line, token.text)).collect()
}

#[test]
fn no_company_product_or_brand_is_named_in_code() {
    let names = names();
    assert!(names.len() >= 5 && names.iter().all(|name| name.len() > 2), "{names:?}");
    let mut faults = Vec::new();
    for (file, text) in texts(Path::new("src")) {
        let found = named(&text, &names);
        if OLD_SHAPES.contains(&file.as_str()) {
            continue;
        }
        faults.extend(found.into_iter().map(|what| format!("{file}:{what}")));
    }
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

#[test]
fn a_name_in_code_is_seen_and_one_in_a_comment_is_none() {
    let names = names();
    for code in [
        "let url = \"https://www.Facebook.com/\";",
        "enum Account { Whatsapp }",
        "fn is_metas_host() { let is_meta_host = 1; }",
        "MetaAnswer::Yes",
        "match kind { SourceKind::Meta => 1 }",
        "let text = r#\"for Instagram\"#;",
    ] {
        assert!(!named(code, &names).is_empty(), "{code}");
    }
    for code in [
        "// Facebook\n/* Meta */ let metadata = fs::symlink_metadata(path);",
        "macro_rules! ids { ($(#[$doc:meta])*) => {} }",
        "let thread = 1;\n#[cfg(test)]\nmod tests { const ME: &str = \"me.meta.facebook\"; }",
    ] {
        assert_eq!(named(code, &names), Vec::<String>::new(), "{code}");
    }
}
