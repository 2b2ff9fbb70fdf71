//! Finds places by what people type: any name, in their language, in English or in the country’s own.
//!
//! All names are folded once, for the first search; after that a search only compares. It never guesses a place by
//! itself.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::fold::{Folded, Umlauts};
use super::places::{self, OwnNames};
use super::{Language, english, nearest};

/// The most characters of a query that count; no name is longer.
pub const QUERY_LIMIT: usize = 100;

/// A place that fits what was typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its ISO 3166 code.
    pub code: &'static str,
    /// Its name in the language of the search.
    pub name: &'static str,
    /// The other name by which it was found, or else its own name where that differs.
    pub also: Option<&'static str>,
    /// The bytes of `name` that were typed; none where another name or a code was.
    pub matched: Option<Range<usize>>,
}

/// All countries and their parts, ready to be searched in one language.
#[derive(Debug)]
pub struct Countries {
    language: &'static Language,
    all: OnceLock<Vec<Place>>,
    parts: OnceLock<Vec<Place>>,
}

impl Countries {
    /// The countries in the language with this tag, or else in English.
    #[must_use]
    pub fn new(tag: &str) -> Self {
        let language = nearest(tag).unwrap_or_else(english);
        Self { language, all: OnceLock::new(), parts: OnceLock::new() }
    }

    fn countries(&self) -> &[Place] {
        self.all.get_or_init(|| {
            let alpha_3: BTreeMap<&str, &str> = places::countries().collect();
            all(self.language, |code| alpha_3.get(code).copied())
        })
    }

    fn parts_of<'s>(&'s self, country: &'s str) -> impl Iterator<Item = &'s Place> + Clone {
        let parts = self.parts.get_or_init(|| all(self.language, |code| code.split_once('-').map(|(_, part)| part)));
        parts.iter().filter(move |part| part.code.split('-').next() == Some(country))
    }

    /// The countries that fit, the best first, then in the order of their names. Nothing fits an empty query.
    #[must_use]
    pub fn search(&self, query: &str) -> Vec<Hit> {
        search(self.countries().iter(), query)
    }

    /// The country that is meant by a code or a whole name; none where no country is called so, or several are.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&'static str> {
        let name: String = name.trim().chars().take(QUERY_LIMIT).collect();
        let wanted = Folded::new(&name, Umlauts::Dropped).text;
        let fits = |country: &Place| country.find(&wanted).filter(|(rank, _)| *rank <= Rank::WholeName);
        let mut named: Vec<(Rank, Hit)> = self.countries().iter().filter_map(fits).collect();
        // A code is nobody else's, but it may be somebody's name.
        if let Some(code) = named.iter().position(|(rank, _)| *rank == Rank::Code) {
            return Some(named.swap_remove(code).1.code);
        }
        match named.as_slice() {
            [(_, only)] => Some(only.code),
            _ => None,
        }
    }

    /// Every country in the order of names, each with its own name where that differs.
    pub fn all(&self) -> impl Iterator<Item = Hit> {
        self.countries().iter().map(|place| place.hit(place.own_name, None))
    }

    /// The parts of a country that fit, as countries are searched; all of them where nothing was typed.
    #[must_use]
    pub fn search_parts(&self, country: &str, query: &str) -> Vec<Hit> {
        let parts = self.parts_of(country);
        if query.trim().is_empty() { parts.map(|part| part.hit(None, None)).collect() } else { search(parts, query) }
    }
}

#[derive(Debug)]
struct Place {
    code: &'static str,
    /// Another code that people may type: three letters of a country, the end of a part’s code.
    short: &'static str,
    name: &'static str,
    own_name: Option<&'static str>,
    /// Ways to write its names; those of `name` first.
    spellings: Vec<Spelling>,
}

#[derive(Debug)]
struct Spelling {
    shown: &'static str,
    folded: Folded,
}

/// How well something fits, from best to worst.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    Code,
    ShortCode,
    WholeName,
    StartOfName,
    StartOfWord,
    Within,
}

/// The places that have a short code, in the order of their names.
fn all(language: &'static Language, short: impl Fn(&'static str) -> Option<&'static str>) -> Vec<Place> {
    let names = places::names(language);
    let (english, own) = (places::names(english()), places::own_names());
    let of = |names: &places::Names, code| names.get(code).cloned().unwrap_or_default();
    let place = |code| {
        let own = own.get(code).cloned().unwrap_or_default();
        Some(Place::new(code, short(code)?, of(&names, code), own, of(&english, code)))
    };
    places::in_order(language).filter_map(place).collect()
}

fn search<'p>(places: impl Iterator<Item = &'p Place>, query: &str) -> Vec<Hit> {
    let query: String = query.trim().chars().take(QUERY_LIMIT).collect();
    let wanted = Folded::new(&query, Umlauts::Dropped).text;
    if wanted.is_empty() {
        return Vec::new();
    }
    let mut found: Vec<(Rank, Hit)> = places.filter_map(|place| place.find(&wanted)).collect();
    found.sort_by_key(|(rank, _)| *rank);
    found.into_iter().map(|(_, hit)| hit).collect()
}

impl Place {
    fn new(
        code: &'static str,
        short: &'static str,
        names: Vec<&'static str>,
        own: OwnNames,
        english: Vec<&'static str>,
    ) -> Self {
        let name = names.first().or(english.first()).copied().unwrap_or(code);
        let own_name = own.shown.filter(|own| *own != name);
        let mut shown = vec![name];
        for other in [names, own.all, english].into_iter().flatten() {
            if !shown.contains(&other) {
                shown.push(other);
            }
        }
        let spellings = shown.into_iter().flat_map(Spelling::all_of).collect();
        Self { code, short, name, own_name, spellings }
    }

    /// How well it fits, and the hit; nothing where it doesn’t.
    fn find(&self, wanted: &str) -> Option<(Rank, Hit)> {
        let fits: Vec<(&Spelling, Rank, Range<usize>)> = self.spellings.iter().filter_map(|s| s.find(wanted)).collect();
        let by_name = fits.iter().map(|(_, rank, _)| *rank);
        let rank = self.find_code(wanted).into_iter().chain(by_name).min()?;
        // The name that is shown explains a hit best, then the one that fits best.
        let told = fits.iter().min_by_key(|(s, rank, _)| (*rank == Rank::Within, s.shown != self.name, *rank));
        let hit = match told {
            Some((spelling, _, range)) if spelling.shown == self.name => {
                self.hit(self.own_name, spelling.folded.origin(range))
            }
            Some((spelling, ..)) => {
                self.hit(Some(spelling.shown).filter(|name| is_drawable(name)).or(self.own_name), None)
            }
            None => self.hit(self.own_name, None),
        };
        Some((rank, hit))
    }

    fn find_code(&self, wanted: &str) -> Option<Rank> {
        // Hyphens are folded away.
        let is_code = self.code.replace('-', " ").eq_ignore_ascii_case(wanted);
        if is_code {
            Some(Rank::Code)
        } else if self.short.eq_ignore_ascii_case(wanted) {
            Some(Rank::ShortCode)
        } else {
            None
        }
    }

    fn hit(&self, also: Option<&'static str>, matched: Option<Range<usize>>) -> Hit {
        Hit { code: self.code, name: self.name, also, matched }
    }
}

impl Spelling {
    /// A name as it is and, where it has umlauts, with those spelled out.
    fn all_of(shown: &'static str) -> impl Iterator<Item = Self> {
        let plain = Folded::new(shown, Umlauts::Dropped);
        let spelled = Folded::new(shown, Umlauts::Spelled);
        let spelled = (spelled != plain).then_some(spelled);
        std::iter::once(plain).chain(spelled).map(move |folded| Self { shown, folded })
    }

    fn find(&self, wanted: &str) -> Option<(&Self, Rank, Range<usize>)> {
        let text = &self.folded.text;
        let fits =
            text.match_indices(wanted).map(|(start, _)| (self, rank(text, start, wanted), start..start + wanted.len()));
        // One letter within a word would fit nearly every place.
        let one_letter = wanted.chars().nth(1).is_none();
        fits.filter(|(_, rank, _)| *rank < Rank::Within || !one_letter).min_by_key(|(_, rank, _)| *rank)
    }
}

fn rank(text: &str, start: usize, wanted: &str) -> Rank {
    if text.len() == wanted.len() {
        Rank::WholeName
    } else if start == 0 {
        Rank::StartOfName
    } else if text.get(..start).is_some_and(|before| before.ends_with(' ')) {
        Rank::StartOfWord
    } else {
        Rank::Within
    }
}

/// Whether the letters run from left to right: egui can’t order others yet.
fn is_drawable(name: &str) -> bool {
    !name
        .chars()
        .any(|letter| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'))
}
