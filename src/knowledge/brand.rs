//! The names that people know, for the page that comes before any fact is read.

/// Somebody whom one can ask, and what they run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Brand {
    /// The controller's name.
    pub controller: &'static str,
    /// The names of its products, in the order of the facts.
    pub products: &'static [&'static str],
}
