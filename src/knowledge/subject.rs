//! What a request is about: a controller, and one of its products, or what it took from elsewhere.
//!
//! The names of controllers, products and people are plain enough to be part of a file's name on every system. Nothing
//! here knows which controllers and products there are.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::request::About;

/// The most characters of an id: four of them and a number still make a file name.
pub const LONGEST_ID: usize = 48;

/// Names that Windows keeps for devices, whatever ending they get.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A text that is no id: ids are 1 to [`LONGEST_ID`] of the characters `a` to `z`, `0` to `9` and `-`, and no name of
/// a device of Windows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no id: only a to z, 0 to 9 and - may stand in one")]
pub struct NoId(pub String);

/// Whether a text may be an id.
#[must_use]
pub fn is_id(text: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    let numbered = |word: &str| text.strip_prefix(word).is_some_and(|end| end.len() == 1 && end != "-");
    let is_device = DEVICES.contains(&text) || ["com", "lpt"].into_iter().any(numbered);
    (1..=LONGEST_ID).contains(&text.len()) && text.bytes().all(is_plain) && !is_device
}

/// Makes types of ids: each is a text that [`is_id`] lets pass, and no other can be made.
macro_rules! id_type {
    ($($(#[$about:meta])* $name:ident;)+) => {$(
        $(#[$about])*
        #[derive(
            Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, ::serde::Deserialize,
        )]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The id with this spelling; none where it can't be one.
            #[must_use]
            pub fn new(text: &str) -> Option<Self> {
                $crate::knowledge::is_id(text).then(|| Self(text.to_owned()))
            }

            /// Its spelling.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::knowledge::NoId;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text).ok_or_else(|| $crate::knowledge::NoId(text.to_owned()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::knowledge::NoId;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                if $crate::knowledge::is_id(&text) { Ok(Self(text)) } else { Err($crate::knowledge::NoId(text)) }
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.0 == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.0 == *text
            }
        }
    )+};
}

pub(crate) use id_type;

id_type! {
    /// Names a controller: who decides over the data.
    ControllerId;
    /// Names a product of a controller.
    ProductId;
}

/// One thing that a controller is asked about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Scope {
    /// What the person shared on this product.
    Product(ProductId),
    /// What others share about someone who has no account.
    NoAccount,
    /// What the controller took about the person from elsewhere.
    Elsewhere,
}

/// These begin with a sign that no id has, so that no product can be mistaken for one of them.
const NO_ACCOUNT: &str = "_no-account";
const ELSEWHERE: &str = "_elsewhere";

impl Scope {
    /// The product, where it is about one.
    #[must_use]
    pub fn product(&self) -> Option<&ProductId> {
        match self {
            Self::Product(product) => Some(product),
            Self::NoAccount | Self::Elsewhere => None,
        }
    }
}

impl Scope {
    /// Which information it is.
    #[must_use]
    pub fn about(&self) -> About {
        match self {
            Self::Product(_) | Self::NoAccount => About::Own,
            Self::Elsewhere => About::ThirdParty,
        }
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Product(product) => product.as_str(),
            Self::NoAccount => NO_ACCOUNT,
            Self::Elsewhere => ELSEWHERE,
        })
    }
}

impl FromStr for Scope {
    type Err = NoId;

    fn from_str(text: &str) -> Result<Self, NoId> {
        match text {
            NO_ACCOUNT => Ok(Self::NoAccount),
            ELSEWHERE => Ok(Self::Elsewhere),
            product => product.parse().map(Self::Product),
        }
    }
}

/// What a request is about: whose, and which of their things.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Subject {
    /// Who decides over the data.
    pub controller: ControllerId,
    /// Which of it.
    pub scope: Scope,
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.controller, self.scope)
    }
}

impl FromStr for Subject {
    type Err = NoId;

    fn from_str(text: &str) -> Result<Self, NoId> {
        let (controller, scope) = text.split_once('.').ok_or_else(|| NoId(text.to_owned()))?;
        Ok(Self { controller: controller.parse()?, scope: scope.parse()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_words_are_ids() {
        for good in ["a", "meta", "whatsapp-2", "0", "-", "console", "com-1", "com10"] {
            assert!(is_id(good), "{good}");
        }
        let long = "x".repeat(LONGEST_ID + 1);
        for bad in ["", "Meta", "a.b", "a/b", "..", "_elsewhere", "ü", "a b", "nul", "com1", "lpt9", "com¹", &long] {
            assert!(!is_id(bad), "{bad}");
            assert_eq!(bad.parse::<ProductId>(), Err(NoId(bad.to_owned())));
        }
        assert!(ron::from_str::<ControllerId>("\"meta\"").is_ok());
        assert!(ron::from_str::<ControllerId>("\"../x\"").is_err());
    }

    #[test]
    fn a_scope_comes_back_from_its_word() {
        for scope in [Scope::Product(ProductId::new("elsewhere").unwrap()), Scope::NoAccount, Scope::Elsewhere] {
            assert_eq!(scope.to_string().parse(), Ok(scope.clone()));
            let subject = Subject { controller: ControllerId::new("meta").unwrap(), scope };
            assert_eq!(subject.to_string().parse(), Ok(subject));
        }
        assert!("_other".parse::<Scope>().is_err());
    }
}
