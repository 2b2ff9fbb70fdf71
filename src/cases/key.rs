//! What makes a case one and the same: the person, the subject and the request.

use std::fmt;
use std::str::FromStr;

use super::PersonId;
use crate::knowledge::{NoId, Request, Scope, Subject};

/// Names a case. There is one case for each: what is sent again is another event in it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CaseKey {
    /// Whose it is.
    pub person: PersonId,
    /// What it is about.
    pub subject: Subject,
    /// What is asked.
    pub request: Request,
}

impl CaseKey {
    /// Whether it is about what the person, or others, shared on the controller's own products.
    #[must_use]
    pub fn is_about_own(&self) -> bool {
        self.subject.scope != Scope::Elsewhere
    }
}

/// A text that names no case.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoKey {
    /// It has not four words.
    #[error("“{0}” has not four words between points")]
    Words(String),
    /// A word is no id.
    #[error(transparent)]
    Id(#[from] NoId),
    /// The last word is no request.
    #[error("“{0}” is no request")]
    Request(String),
}

/// As in files and on the command line.
const REQUESTS: [(Request, &str); 4] =
    [(Request::Object, "object"), (Request::Access, "access"), (Request::Delete, "delete"), (Request::Other, "other")];

impl fmt::Display for CaseKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = REQUESTS.iter().find(|(request, _)| *request == self.request).map_or("other", |(_, word)| word);
        write!(f, "{}.{}.{word}", self.person, self.subject)
    }
}

impl FromStr for CaseKey {
    type Err = NoKey;

    fn from_str(text: &str) -> Result<Self, NoKey> {
        let words: Vec<&str> = text.split('.').collect();
        let [person, controller, scope, word] = words.as_slice() else { return Err(NoKey::Words(text.to_owned())) };
        let request = REQUESTS.iter().find(|(_, known)| known == word).map(|(request, _)| *request);
        Ok(Self {
            person: person.parse()?,
            subject: Subject { controller: controller.parse()?, scope: scope.parse::<Scope>()? },
            request: request.ok_or_else(|| NoKey::Request((*word).to_owned()))?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_comes_back_from_its_text() {
        for text in ["me.meta.facebook.object", "person-2.a._elsewhere.delete", "me.x-1._no-account.other"] {
            assert_eq!(text.parse::<CaseKey>().unwrap().to_string(), text);
        }
        for text in ["", "me", "me.meta.facebook", "me.meta.facebook.sing", "me.meta._x.object", "me.meta.a.b.object"] {
            assert!(text.parse::<CaseKey>().is_err(), "{text}");
        }
    }
}
