//! The facts that are part of the program: when they are read, and how old they are.

use std::sync::LazyLock;

use jiff::civil::Date;

use super::brand::Brand;
use super::collection::Knowledge;
use super::files::{BRANDS, CHECKED, PACKS};
use super::read::Fault;

/// Where to get the facts. Whoever has it reads them only when they are needed: the first page needs none, and its
/// window is there sooner.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    read: fn() -> &'static Knowledge,
    is_checked_since: fn(Date) -> bool,
    brands: &'static [Brand],
    words: fn(&str) -> &'static [&'static str],
}

impl Facts {
    /// Those that are part of the program. Where a file of them were malformed, there would be none: the tests of this
    /// project make that impossible in a release.
    pub const BUILTIN: Self = Self {
        read: || Knowledge::builtin().unwrap_or(&NOTHING),
        is_checked_since: |day| CHECKED.parse::<Date>().is_ok_and(|checked| checked >= day),
        brands: BRANDS,
        words: |_| &[],
    };

    /// Others, taken as fresh.
    #[must_use]
    pub const fn read_by(read: fn() -> &'static Knowledge) -> Self {
        Self { read, is_checked_since: |_| true, brands: &[], words: |_| &[] }
    }

    /// With the names of whom one can ask, for the first page.
    #[must_use]
    pub const fn with_brands(self, brands: &'static [Brand]) -> Self {
        Self { brands, ..self }
    }

    /// Whom one can ask and what they run, by the names that people know; found without reading the facts.
    #[must_use]
    pub const fn brands(self) -> &'static [Brand] {
        self.brands
    }

    /// With sentences that these facts bring along, by language: texts of Fluent beside the built-in ones.
    #[must_use]
    pub const fn with_words(self, words: fn(&str) -> &'static [&'static str]) -> Self {
        Self { words, ..self }
    }

    /// The sentences that these facts bring along in a language.
    #[must_use]
    pub fn words(self, tag: &str) -> &'static [&'static str] {
        (self.words)(tag)
    }

    /// The facts, read by now.
    #[must_use]
    pub fn get(self) -> &'static Knowledge {
        (self.read)()
    }

    /// Whether [`Knowledge::date`] is this day or later; found without reading all of them.
    #[must_use]
    pub fn is_checked_since(self, day: Date) -> bool {
        (self.is_checked_since)(day)
    }
}

// One kind of facts after the other is unpacked and read.
static BUILTIN: LazyLock<Result<Knowledge, Fault>> = LazyLock::new(|| {
    let files = PACKS.iter().flat_map(|pack| pack.unpack());
    Knowledge::of_files(files.map(|file| (file.name, file.text)))
});
static NOTHING: LazyLock<Knowledge> = LazyLock::new(Knowledge::default);

impl Knowledge {
    /// The facts that are part of the program, read once.
    ///
    /// # Errors
    /// The first fault, where a file were malformed; the tests of this project make that impossible in a release.
    pub fn builtin() -> Result<&'static Self, &'static Fault> {
        BUILTIN.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brands_are_those_of_the_facts() {
        let facts = Knowledge::builtin().unwrap();
        let named = |id| facts.products.iter().filter(move |one| one.controller == id && one.says.is_none());
        for (controller, brand) in facts.controllers.iter().zip(Facts::BUILTIN.brands()) {
            assert_eq!(controller.brand, brand.controller);
            let products: Vec<_> = named(controller.id.clone()).map(|one| one.brand.as_str()).collect();
            assert_eq!(products, brand.products);
        }
        assert_eq!(facts.controllers.len(), Facts::BUILTIN.brands().len());
    }

    #[test]
    fn age_of_the_facts_is_found_without_reading_them() {
        let date = Knowledge::builtin().unwrap().date().unwrap();
        assert!(Facts::BUILTIN.is_checked_since(date));
        assert!(!Facts::BUILTIN.is_checked_since(date.tomorrow().unwrap()));
    }
}
