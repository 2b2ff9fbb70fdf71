//! The kinds of records, and which files hold them.

use super::table::kinds;

macro_rules! kind {
    ($($(#[$doc:meta])* $Kind:ident: $type:ident => $field:ident in $stem:literal,)*) => {
        /// The kinds of records; each has files of its own.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Kind {
            $($(#[$doc])* $Kind,)*
        }

        impl Kind {
            /// What a file of this name holds: `laws.ron` and `laws-europe.ron` hold laws.
            #[must_use]
            pub const fn of_file(name: &str) -> Option<Self> {
                $(if begins(name.as_bytes(), $stem.as_bytes()) {
                    return Some(Self::$Kind);
                })*
                None
            }
        }
    };
}

kinds!(kind);

/// Whether a file's name is a stem and then its ending, or a stem and then a hyphen.
const fn begins(name: &[u8], stem: &[u8]) -> bool {
    match (name, stem) {
        ([b'.' | b'-', ..], []) => true,
        ([sign, name @ ..], [wanted, stem @ ..]) if *sign == *wanted => begins(name, stem),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_file_tells_its_kind() {
        for (name, kind) in [
            ("laws-europe.ron", Some(Kind::Law)),
            ("laws-antarctica.ron", Some(Kind::Law)),
            ("laws.ron", Some(Kind::Law)),
            ("sources-laws.ron", Some(Kind::Source)),
            ("holidays.ron", Some(Kind::Calendar)),
            ("lawsuits.ron", None),
            ("law.ron", None),
            ("laws", None),
            ("", None),
        ] {
            assert_eq!(Kind::of_file(name), kind, "{name}");
        }
    }
}
