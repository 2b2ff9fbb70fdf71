//! Which language to read where one is not there: the one fallback of the app, for its words, its letters and the
//! labels of companies’ pages.
//!
//! Knows tags (BCP 47) and Unicode’s table of which stands for which (`assets/cldr/tags.txt`). It knows no language of
//! the app: it is given those there are. English, which always is there, is left to the caller.

use std::collections::BTreeMap;

/// For a tag the one to read instead.
const INSTEAD: &str = include_str!("../../assets/cldr/tags.txt");

/// A tag as we write it: `de_AT.UTF-8` is `de-AT`, `ZH_hant` is `zh-Hant`. Empty where it is no tag of a language.
#[must_use]
pub fn tidy(tag: &str) -> String {
    let mut parts = tag.split(['.', '@']).next().unwrap_or_default().split(['-', '_']);
    let language = parts.next().unwrap_or_default().to_ascii_lowercase();
    let is_plain = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if !(2..=8).contains(&language.len()) || !is_plain(&language) {
        return String::new();
    }
    let mut tidied = language;
    for part in parts.take_while(|part| part.len() > 1 && is_plain(part)) {
        tidied.push('-');
        match part.len() {
            2 => tidied.push_str(&part.to_ascii_uppercase()),
            4 => {
                let (first, rest) = part.split_at(1);
                tidied.push_str(&first.to_ascii_uppercase());
                tidied.push_str(&rest.to_ascii_lowercase());
            }
            _ => tidied.push_str(&part.to_ascii_lowercase()),
        }
    }
    tidied
}

/// The tags to try for one, the best first: itself, what stands for it, the same without its country.
#[must_use]
pub fn chain(wanted: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut left = vec![tidy(wanted)];
    while let Some(tag) = left.pop() {
        if tag.is_empty() || found.contains(&tag) {
            continue;
        }
        // What stands for it comes before what is less than it.
        left.extend(shorter(&tag));
        left.extend(instead(&tag).map(str::to_owned));
        found.push(tag);
    }
    found
}

/// The best of those there are for a wanted tag, or one of the same language and script; none where nobody who wants
/// the one could read another.
pub fn best<'t>(wanted: &str, known: impl IntoIterator<Item = &'t str>) -> Option<&'t str> {
    let chain = chain(wanted);
    let languages: Vec<&str> = chain.iter().map(|tag| language(tag)).collect();
    let known: Vec<&str> = known.into_iter().filter(|tag| languages.contains(&language(tag))).collect();
    let exact = |tag: &String| known.iter().find(|one| *one == tag).copied();
    let near = || known.iter().find(|one| self::chain(one).iter().any(|tag| chain.contains(tag))).copied();
    chain.iter().find_map(exact).or_else(near)
}

/// The entry of a map by tag that fits a wanted tag best, else the English one.
#[must_use]
pub fn pick<'m, T>(map: &'m BTreeMap<String, T>, wanted: &str) -> Option<&'m T> {
    pick_itself(map, wanted).or_else(|| map.get("en"))
}

/// The entry of a map by tag that fits a wanted tag best, without the help of English.
#[must_use]
pub fn pick_itself<'m, T>(map: &'m BTreeMap<String, T>, wanted: &str) -> Option<&'m T> {
    map.get(wanted).or_else(|| map.get(best(wanted, map.keys().map(String::as_str))?))
}

/// The part of a tag that names the language alone.
fn language(tag: &str) -> &str {
    tag.split('-').next().unwrap_or(tag)
}

fn instead(tag: &str) -> Option<&'static str> {
    rows().find(|(known, _)| *known == tag).map(|(_, other)| other)
}

fn rows() -> impl Iterator<Item = (&'static str, &'static str)> {
    INSTEAD.lines().filter_map(|line| line.split_once('\t'))
}

/// The tag without its last part; not where that would be a script that its readers may not read.
fn shorter(tag: &str) -> Option<String> {
    let (shorter, last) = tag.rsplit_once('-')?;
    let is_told_apart = || rows().any(|(_, other)| other.starts_with(shorter) && names_a_script(other));
    let changes = instead(tag).is_some_and(names_a_script) || (is_script(last) && is_told_apart());
    (!changes).then(|| shorter.to_owned())
}

fn names_a_script(tag: &str) -> bool {
    tag.split('-').skip(1).any(is_script)
}

fn is_script(part: &str) -> bool {
    part.len() == 4
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_written_in_one_way() {
        let table = [("de_AT.UTF-8", "de-AT"), ("ZH_hant-tw", "zh-Hant-TW"), ("ca_ES@valencia", "ca-ES"), ("C", "")];
        for (tag, tidied) in table {
            assert_eq!(tidy(tag), tidied);
        }
        assert_eq!(tidy("en-US-u-hc-h12"), "en-US", "extensions do not name a language");
        assert_eq!(tidy("日本語"), "");
    }

    #[test]
    fn what_stands_for_a_tag_is_tried_before_the_family() {
        let table: [(&str, &[&str]); 12] = [
            ("de-AT", &["de-AT", "de"]),
            ("pt", &["pt", "pt-BR"]),
            ("pt-AO", &["pt-AO", "pt-PT", "pt", "pt-BR"]),
            ("es-MX", &["es-MX", "es-419", "es"]),
            ("no", &["no", "nb"]),
            ("nn", &["nn", "nb", "no"]),
            ("zh-TW", &["zh-TW", "zh-Hant"]),
            ("zh-HK", &["zh-HK", "zh-Hant"]),
            ("zh", &["zh", "zh-Hans"]),
            ("zh-SG", &["zh-SG", "zh", "zh-Hans"]),
            ("sh", &["sh", "sr-Latn"]),
            ("iw", &["iw", "he"]),
        ];
        for (tag, tags) in table {
            assert_eq!(chain(tag).iter().take(tags.len()).map(String::as_str).collect::<Vec<_>>(), tags, "{tag}");
        }
        assert!(!chain("zh-TW").contains(&"zh-Hans".to_owned()), "who reads one script may not read the other");
        assert!(!chain("sr-Latn").contains(&"sr".to_owned()));
    }

    #[test]
    fn the_best_of_those_there_are() {
        let known = ["en", "de", "pt-PT", "zh-Hant", "nb", "sr"];
        let table = [
            ("de-CH", Some("de")),
            ("pt", Some("pt-PT")),
            ("pt-BR", Some("pt-PT")),
            ("zh-TW", Some("zh-Hant")),
            ("zh-CN", None),
            ("nn-NO", Some("nb")),
            ("sr-Latn", None),
            ("sr-Cyrl-RS", Some("sr")),
            ("fr", None),
            ("", None),
        ];
        for (wanted, best_one) in table {
            assert_eq!(best(wanted, known), best_one, "{wanted}");
        }
    }
}
