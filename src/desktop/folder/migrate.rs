//! Taking over what an older version left.
//!
//! Everything is written before the old file is put away, and writing it once more changes nothing: a start that is
//! killed in between loses nothing, and the next one goes on.

use super::{Folder, Keep, Oddity, today};
use crate::cases::Case;
use crate::saved::{self, Migrated, Then, Unreadable, names};

/// The most bytes that version 1 wrote.
const LIMIT_V1: u64 = 5_000_000;

impl Folder {
    /// Takes over a file of version 1; says what could not be written.
    pub(super) fn migrate(&mut self, then: &Then<'_>) -> Vec<Keep> {
        // The first window does it.
        if self.is_open_elsewhere() {
            return Vec::new();
        }
        let Some(text) = self.text_at("", names::STATE_V1, LIMIT_V1) else { return Vec::new() };
        let migrated = match saved::from_v1(&text, then) {
            Ok(migrated) => migrated,
            Err(error) => {
                let newer = matches!(error, Unreadable::Newer(_));
                self.set_aside("", names::STATE_V1, if newer { Oddity::Newer } else { Oddity::Damaged });
                return Vec::new();
            }
        };
        let mut keeps = self.merged(&migrated);
        keeps.retain(|keep| self.keep(keep).is_err());
        self.v1 = Some(migrated.unread);
        if keeps.is_empty() {
            self.finish_migration();
        }
        keeps
    }

    /// What there is to write, with what is there already: letters before their cases.
    fn merged(&mut self, migrated: &Migrated) -> Vec<Keep> {
        let mut keeps = Vec::new();
        for case in &migrated.cases {
            let there: Option<Case> = self.case(&case.key);
            let (merged, texts) = saved::merge_case(there, case);
            let letters = texts.into_iter().map(|(letter, text)| Keep::Letter(case.key.clone(), letter, text));
            keeps.extend(letters.chain([Keep::Case(merged)]));
        }
        let there = self.person(&migrated.person.id);
        keeps.push(Keep::Person(saved::merge_person(there, &migrated.person)));
        if self.settings().is_none() {
            keeps.push(Keep::Settings(migrated.settings.clone()));
        }
        keeps
    }

    /// Puts the old file away, once all that was in it is kept. Where that fails the next start tries again.
    pub(crate) fn finish_migration(&mut self) {
        let (Some(unread), Some(dir)) = (self.v1.take(), self.dir()) else { return };
        let path = dir.path_of(names::STATE_V1);
        let aside = dir.set_aside(names::STATE_V1, &names::aside(names::STATE_V1, &today())).ok();
        if !unread.is_empty() {
            self.note(path, Oddity::Parts(unread), aside);
        }
    }
}
