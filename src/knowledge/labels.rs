//! Texts by language, as facts hold them. What people read of the app itself are messages, never these.

use std::collections::BTreeMap;

/// Texts by language tag (`en`, `de`, `pt-BR` …): proper names, or exact labels of Meta's screens.
pub type Labels = BTreeMap<String, String>;
