//! Texts by language, and the one rule by which a language that has none falls back on another.

use std::collections::BTreeMap;

/// Texts by language tag (`en`, `de`, `pt-BR` …): proper names, or exact labels of a company's screens.
pub type Labels = BTreeMap<String, String>;

/// Anything that is kept by language tag.
pub trait ByLanguage<T> {
    /// The entry for a language: its own, else that of its family (`pt` for `pt-BR`), else the English one.
    fn in_language(&self, tag: &str) -> Option<&T>;
}

impl<T> ByLanguage<T> for BTreeMap<String, T> {
    fn in_language(&self, tag: &str) -> Option<&T> {
        fallbacks(tag).find_map(|tag| self.get(tag))
    }
}

/// The tags to try for a language, in order: the tag itself, then without its last part and so on, then English.
pub fn fallbacks(tag: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(tag), |tag| tag.rsplit_once(['-', '_']).map(|(family, _)| family)).chain(["en"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_falls_back_on_its_family_and_then_on_english() {
        let labels: Labels = ["en", "pt", "pt-BR", "zh-Hant"].map(|tag| (tag.to_owned(), tag.to_owned())).into();
        let found = |tag| labels.in_language(tag).map(String::as_str);
        assert_eq!(found("pt-BR"), Some("pt-BR"));
        assert_eq!(found("pt-AO"), Some("pt"));
        assert_eq!(found("zh-Hant-HK"), Some("zh-Hant"));
        assert_eq!(found("zh-Hans"), Some("en"));
        assert_eq!(found("fr"), Some("en"));
        assert_eq!(found(""), Some("en"));
        assert_eq!(Labels::new().in_language("en"), None);
    }
}
