//! Fits words into shapes: they wrap, then shrink, then take a hyphen, and never end in an ellipsis.
//!
//! It measures with the fonts of the window; it never paints and knows no scene.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Color32, FontFamily, FontId, Galley, TextFormat, Vec2, epaint::text::FontsView, vec2};
use unicode_segmentation::UnicodeSegmentation as _;

/// Words are never smaller than this, in points.
pub(super) const SMALLEST: f32 = 14.0;
/// Labels shrink down to this size, in scene units, before they are hyphenated.
const SHRUNK: f32 = 15.0;
/// A label of more lines than this asks for more room.
pub(super) const MOST_LINES: usize = 3;

/// The two font families of pictures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PictureFonts {
    /// For the address.
    pub regular: FontFamily,
    /// For the target, its landmark and the number.
    pub semibold: FontFamily,
}

impl Default for PictureFonts {
    fn default() -> Self {
        Self { regular: FontFamily::Name("regular".into()), semibold: FontFamily::Name("semibold".into()) }
    }
}

/// What words a picture has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// The words to choose.
    Label,
    /// The heading above them.
    Landmark,
    /// The address.
    Host,
}

impl Style {
    const fn size(self) -> f32 {
        match self {
            Self::Label => 17.0,
            Self::Landmark => 18.0,
            Self::Host => 14.0,
        }
    }
}

/// Words laid out for a shape, or a bar in their place. Sizes are in scene units.
#[derive(Clone, Debug)]
pub(super) struct Lettered {
    /// None in pictures too small for words.
    pub galley: Option<Arc<Galley>>,
    /// The room they take.
    pub size: Vec2,
    /// How many lines.
    pub lines: usize,
}

/// Lays words out at one scale.
pub(super) struct Lettering<'a, 'b> {
    fonts: &'a mut FontsView<'b>,
    families: &'a PictureFonts,
    factor: f32,
    wordless: bool,
}

impl<'a, 'b> Lettering<'a, 'b> {
    /// `factor` is points per scene unit; a wordless picture gets bars.
    pub fn new(fonts: &'a mut FontsView<'b>, families: &'a PictureFonts, factor: f32, wordless: bool) -> Self {
        Self { fonts, families, factor, wordless }
    }

    /// Fits words into `width` scene units.
    pub fn fit(&mut self, text: &str, style: Style, width: f32) -> Lettered {
        if self.wordless {
            let height = if style == Style::Host { 8.0 } else { 13.6 };
            let width = if style == Style::Host { 80.0 } else { (width * 0.75).min(150.0) };
            return Lettered { galley: None, size: vec2(width, height), lines: 1 };
        }
        let room = (width * self.factor).floor();
        let mut size = style.size();
        loop {
            let font = self.font(style, size);
            let galley = self.lay_out(text, &font, room);
            let whole = self.widest_word(text, &font) <= room;
            if whole && galley.rows.len() <= MOST_LINES {
                return self.lettered(galley);
            }
            if size <= SHRUNK || style == Style::Host {
                let text = self.hyphenated(text, &font, room);
                let galley = self.lay_out(&text, &font, room);
                return self.lettered(galley);
            }
            size = (size - 1.0).max(SHRUNK);
        }
    }

    fn lettered(&self, galley: Arc<Galley>) -> Lettered {
        Lettered { size: galley.size() / self.factor, lines: galley.rows.len(), galley: Some(galley) }
    }

    fn font(&self, style: Style, size: f32) -> FontId {
        let family = if style == Style::Host { &self.families.regular } else { &self.families.semibold };
        FontId::new((size * self.factor).max(SMALLEST), family.clone())
    }

    /// Wraps at words. egui keeps the space it broke at, so the lines are trimmed and laid out once more.
    fn lay_out(&mut self, text: &str, font: &FontId, room: f32) -> Arc<Galley> {
        let wrapped = self.galley(text, font, room);
        let lines: Vec<String> = wrapped.rows.iter().map(|row| row.text().trim().to_owned()).collect();
        self.galley(&lines.join("\n"), font, f32::INFINITY)
    }

    fn galley(&mut self, text: &str, font: &FontId, room: f32) -> Arc<Galley> {
        let format = TextFormat {
            line_height: Some((font.size * 1.25).round()),
            ..TextFormat::simple(font.clone(), Color32::PLACEHOLDER)
        };
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = room;
        self.fonts.layout_job(job)
    }

    fn width(&mut self, text: &str, font: &FontId) -> f32 {
        self.fonts.layout_no_wrap(text.to_owned(), font.clone(), Color32::PLACEHOLDER).size().x
    }

    fn widest_word(&mut self, text: &str, font: &FontId) -> f32 {
        let words = text.split_whitespace().filter(|word| takes_hyphen(word));
        words.map(|word| self.width(word, font)).fold(0.0, f32::max)
    }

    /// Breaks each word that is too wide for a line of its own, with a hyphen.
    fn hyphenated(&mut self, text: &str, font: &FontId, room: f32) -> String {
        let words: Vec<String> = text.split_whitespace().map(|word| self.broken(word, font, room)).collect();
        words.join(" ")
    }

    fn broken(&mut self, word: &str, font: &FontId, room: f32) -> String {
        if !takes_hyphen(word) {
            return word.to_owned();
        }
        let mut left: Vec<&str> = word.graphemes(true).collect();
        let mut broken = String::new();
        while left.len() > 1 && self.width(&left.concat(), font) > room {
            let fits = (1..left.len())
                .take_while(|&count| {
                    let head: String = left.iter().take(count).copied().chain(["-"]).collect();
                    self.width(&head, font) <= room
                })
                .count();
            let rest = left.split_off(syllable(&left, fits.max(1)));
            broken.extend(left);
            broken.push_str("-\n");
            left = rest;
        }
        broken.extend(left);
        broken
    }
}

/// Words in Latin, Greek and Cyrillic letters do; the scripts of East Asia break anywhere, without one.
fn takes_hyphen(word: &str) -> bool {
    word.chars().any(|letter| letter.is_alphabetic() && letter < '\u{590}')
}

/// Consonants that begin a syllable together, in the languages that put labels on companies' screens.
const ONSETS: &str = " bl br ch ck cl cr dr fl fr gl gr kl kn kr pf ph pl pr qu sch schl schm schr schw sh sk sp spl spr \
                      st str th tr zw ";

/// Ends of German words inside longer ones: a hyphen falls after them, never within.
const JOINTS: [&str; 5] = ["tz", "ungs", "heits", "keits", "tions"];

/// The last place up to `most` where a syllable begins; none found, the last place there is.
fn syllable(word: &[&str], most: usize) -> usize {
    (most / 2 + 1..=most).rev().find(|&index| begins_syllable(word, index)).unwrap_or(most)
}

/// Whether a word within the word ends here, or a vowel follows the consonants and no more of these belong to them.
fn begins_syllable(word: &[&str], index: usize) -> bool {
    let ends_in_joint = |count: usize| {
        let head = word.iter().take(count).copied().collect::<String>();
        JOINTS.iter().any(|joint| head.ends_with(joint))
    };
    if ends_in_joint(index) {
        return true;
    }
    if ends_in_joint(index + 1) {
        return false;
    }
    let onset = |from: usize| {
        let letters = word.iter().skip(from).take_while(|letter| !is_vowel(letter));
        letters.copied().collect::<String>().to_lowercase()
    };
    let here = onset(index);
    let ends_in_vowel = index + here.graphemes(true).count() < word.len();
    let longer = index.checked_sub(1).map_or_else(String::new, onset);
    ends_in_vowel && is_onset(&here) && !is_onset(&longer)
}

fn is_onset(consonants: &str) -> bool {
    let single = consonants.graphemes(true).count() == 1 && consonants.chars().all(char::is_alphabetic);
    single || (!consonants.is_empty() && ONSETS.contains(&format!(" {consonants} ")))
}

fn is_vowel(letter: &str) -> bool {
    letter
        .chars()
        .all(|letter| "aeiouyäöüáàâãéèêëíìîïóòôõúùûøåæœ".contains(letter.to_lowercase().next().unwrap_or(letter)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(word: &str, most: usize) -> String {
        let mut letters: Vec<&str> = word.graphemes(true).collect();
        let rest = letters.split_off(syllable(&letters, most));
        format!("{}-{}", letters.concat(), rest.concat())
    }

    #[test]
    fn a_hyphen_falls_before_a_syllable() {
        assert_eq!(broken("Datenschutzrichtlinie", 12), "Datenschutz-richtlinie");
        assert_eq!(broken("Datenschutzeinstellungen", 12), "Datenschutz-einstellungen");
        assert_eq!(broken("Einstellungsübersicht", 12), "Einstellungs-übersicht");
        assert_eq!(broken("Einstellungen", 8), "Einstel-lungen");
    }

    #[test]
    fn letters_that_belong_together_stay_so() {
        assert_eq!(broken("Widerspruchsgründe", 7), "Wider-spruchsgründe");
        assert_eq!(broken("Benachrichtigungen", 7), "Benach-richtigungen");
        assert_eq!(broken("Sachen", 3), "Sa-chen");
    }

    #[test]
    fn scripts_without_hyphens_get_none() {
        assert!(takes_hyphen("Privatsphäre"));
        assert!(takes_hyphen("конфиденциальности"));
        assert!(!takes_hyphen("プライバシーセンター"));
        assert!(!takes_hyphen("ความเป็นส่วนตัว"));
    }
}
