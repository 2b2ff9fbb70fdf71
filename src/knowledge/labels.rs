//! Texts by language. Where a language has none, that of another stands in: see [`tag`](super::tag).

use std::collections::BTreeMap;

use super::tag;

/// Texts by language tag (`en`, `de`, `pt-BR` …): proper names, or exact labels of a company's screens.
pub type Labels = BTreeMap<String, String>;

/// Anything that is kept by language tag.
pub trait ByLanguage<T> {
    /// The entry for a language: its own, else that of the language that stands in for it, else the English one.
    fn in_language(&self, tag: &str) -> Option<&T>;
}

impl<T> ByLanguage<T> for BTreeMap<String, T> {
    fn in_language(&self, tag: &str) -> Option<&T> {
        tag::pick(self, tag)
    }
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
