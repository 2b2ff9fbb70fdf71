//! Texts by language, and the one rule by which a language that has none falls back on another.

use std::collections::BTreeMap;

/// Texts by language tag (`en`, `de`, `pt-BR` …): proper names, or exact labels of Meta's screens.
pub type Labels = BTreeMap<String, String>;
