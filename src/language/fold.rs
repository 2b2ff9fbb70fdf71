//! Makes texts alike that people mean alike: without case, accents and punctuation.
//!
//! Remembers where each folded letter came from, so that a match can be shown in the original. Of languages it knows
//! only the habit of the north to type “ue” for “ü” and “aa” for “å”.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// How the letters are folded that some languages add to the alphabet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Umlauts {
    /// “ü” becomes “u”.
    Dropped,
    /// “ü” becomes “ue”.
    Spelled,
}

/// A folded text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folded {
    /// The folded letters, words parted by one space.
    pub text: String,
    /// For each byte of the text, the place in the original of the character it came from.
    origins: Vec<usize>,
    /// The length of the original.
    length: usize,
}

impl Folded {
    /// Folds a text.
    pub fn new(original: &str, umlauts: Umlauts) -> Self {
        let mut folded = Self { length: original.len(), ..Self::default() };
        for (at, character) in original.char_indices() {
            match (umlauts, spelled(character)) {
                (Umlauts::Spelled, Some(letters)) => letters.chars().for_each(|letter| folded.push(letter, at)),
                _ => std::iter::once(character).nfkd().for_each(|letter| folded.fold(letter, at)),
            }
        }
        if folded.text.ends_with(' ') {
            folded.text.pop();
            folded.origins.pop();
        }
        folded
    }

    /// The characters of the original that a range of the folded text came from.
    pub fn origin(&self, range: &Range<usize>) -> Option<Range<usize>> {
        let start = *self.origins.get(range.start)?;
        let last = *self.origins.get(range.end.checked_sub(1)?)?;
        let next = self.origins.get(range.end..).into_iter().flatten().find(|&&origin| origin > last);
        Some(start..next.copied().unwrap_or(self.length))
    }

    fn fold(&mut self, character: char, at: usize) {
        if is_silent(character) {
            return;
        }
        if let Some(letters) = plain(character) {
            letters.chars().for_each(|letter| self.push(letter, at));
        } else if character.is_alphanumeric() {
            character.to_lowercase().filter(|&lower| !is_combining_mark(lower)).for_each(|lower| self.push(lower, at));
        } else if !self.text.is_empty() && !self.text.ends_with(' ') {
            self.push(' ', at);
        }
    }

    fn push(&mut self, letter: char, at: usize) {
        self.text.push(letter);
        self.origins.resize(self.text.len(), at);
    }
}

/// What is neither a letter nor parts two words: accents, apostrophes, full stops, control and direction marks.
fn is_silent(character: char) -> bool {
    is_combining_mark(character)
        || (character.is_control() && !character.is_whitespace())
        || matches!(character, '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | '.' | '\u{ad}' | '\u{61c}' | '\u{feff}')
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

/// Letters that Unicode doesn’t take apart, as people without them type them.
fn plain(character: char) -> Option<&'static str> {
    Some(match character {
        'ß' | 'ẞ' => "ss",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'æ' | 'Æ' => "ae",
        'œ' | 'Œ' => "oe",
        'đ' | 'Đ' | 'ð' | 'Ð' => "d",
        'þ' | 'Þ' => "th",
        'ħ' | 'Ħ' => "h",
        'ı' => "i",
        'ə' | 'Ə' => "a",
        'ŋ' | 'Ŋ' => "n",
        'ς' => "σ",
        '&' => "and",
        _ => return None,
    })
}

fn spelled(character: char) -> Option<&'static str> {
    Some(match character {
        'ä' | 'Ä' => "ae",
        'ö' | 'Ö' | 'ø' | 'Ø' => "oe",
        'ü' | 'Ü' => "ue",
        'å' | 'Å' => "aa",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(text: &str) -> String {
        Folded::new(text, Umlauts::Dropped).text
    }

    #[test]
    fn case_accents_and_punctuation_do_not_count() {
        assert_eq!(folded("  CÔTE d’Ivoire "), "cote divoire");
        assert_eq!(folded("St. Kitts & Nevis"), "st kitts and nevis");
        assert_eq!(folded("Guinea-Bissau"), "guinea bissau");
        assert_eq!(folded("Großbritannien"), "grossbritannien");
        assert_eq!(folded("Ελλάς"), folded("ΕΛΛΆΣ"));
        assert_eq!(folded("TÜRKİYE"), "turkiye");
        assert_eq!(folded("\u{202e}\0U\u{200b}K\u{7f}"), "uk");
        assert_eq!(folded("🎉\u{fe0f} \t\n"), "");
    }

    #[test]
    fn umlauts_can_be_spelled() {
        assert_eq!(Folded::new("Österreich", Umlauts::Spelled).text, "oesterreich");
    }

    #[test]
    fn a_match_is_found_again_in_the_original() {
        let name = "Côte d’Ivoire";
        let folded = Folded::new(name, Umlauts::Dropped);
        assert_eq!(&name[folded.origin(&(0..4)).unwrap()], "Côte");
        assert_eq!(&name[folded.origin(&(6..12)).unwrap()], "Ivoire");
        let name = "Groß";
        let folded = Folded::new(name, Umlauts::Dropped);
        assert_eq!(&name[folded.origin(&(0..4)).unwrap()], "Groß", "half of a taken-apart letter shows the whole");
        assert_eq!(folded.origin(&(0..0)), None);
        assert_eq!(folded.origin(&(9..12)), None);
    }
}
