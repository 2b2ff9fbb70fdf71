//! The words: messages in every language, how hard they are to read, names, dates, numbers and the search.

#![allow(dead_code, reason = "what the build needs and the tests don’t")]

#[path = "../../build/fluent.rs"]
mod fluent;
#[path = "../../build/languages.rs"]
mod languages;
#[path = "../../build/pack.rs"]
mod pack;
#[path = "../support/pseudo.rs"]
mod pseudo;

mod builds;
mod fallback;
mod messages;
mod names;
mod readability;
mod words;
