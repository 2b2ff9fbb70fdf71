//! All facts together, read from their files.

use super::authority::Authority;
use super::calendar::HolidayCalendar;
use super::controller::Controller;
use super::evidence::Evidence;
use super::explainer::Explainer;
use super::fact::Record;
use super::form::Form;
use super::kind::Kind;
use super::law::Law;
use super::offer::Offer;
use super::path::Path;
use super::place::Place;
use super::product::Product;
use super::read::{Fault, FaultKind, read};
use super::reason::Reason;
use super::region::Region;
use super::source::Source;
use super::switch::Switch;
use super::table::kinds;

macro_rules! knowledge {
    ($($(#[$doc:meta])* $Kind:ident: $type:ident => $field:ident in $stem:literal,)*) => {
        /// All facts, in the order of their files.
        #[derive(Clone, Debug, Default)]
        pub struct Knowledge {
            $($(#[$doc])* pub $field: Vec<$type>,)*
        }

        impl Knowledge {
            /// Adds the records of one file.
            ///
            /// # Errors
            /// A [`Fault`] with the place of the first thing that does not fit the shape; nothing is added then.
            pub fn add(&mut self, kind: Kind, file: &str, text: &str) -> Result<(), Fault> {
                match kind {
                    $(Kind::$Kind => self.$field.extend(read::<$type>(file, text)?),)*
                }
                Ok(())
            }

            /// All records in general, kind by kind.
            #[must_use]
            pub fn records(&self) -> Vec<Record> {
                let mut records = Vec::new();
                $(records.extend(self.$field.iter().flat_map(Record::of));)*
                records
            }
        }
    };
}

kinds!(knowledge);

impl Knowledge {
    /// Reads files by their names and texts; the name tells what a file holds.
    ///
    /// # Errors
    /// A [`Fault`] with the place of the first thing that does not fit the shape, or a name that tells no kind.
    pub fn of_files<T: AsRef<str>>(files: impl IntoIterator<Item = (T, T)>) -> Result<Self, Fault> {
        let mut knowledge = Self::default();
        for (name, text) in files {
            let (name, text) = (name.as_ref(), text.as_ref());
            let kind = Kind::of_file(name).ok_or_else(|| Fault {
                file: name.to_owned(),
                line: 1,
                column: 1,
                kind: FaultKind::Shape,
                what: "the name tells no kind of facts".to_owned(),
            })?;
            knowledge.add(kind, name, text)?;
        }
        Ok(knowledge)
    }
}
