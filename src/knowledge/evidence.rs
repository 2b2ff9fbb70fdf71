//! Observed things that bear on the outlook.

use serde::{Deserialize, Serialize};

use super::fact::{Backing, Fact, Message};
use super::kind::Kind;

/// Whether a reason speaks for a yes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Effect {
    /// It makes a yes more likely.
    For,
    /// It makes a yes less likely.
    Against,
    /// It can go either way.
    Unclear,
}

/// One observed thing that bears on the outlook. Offers name what bears on them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Stable id.
    pub id: String,
    /// What it is called in words, where several records say the same by different sources; else its id.
    #[serde(default)]
    pub says: Option<String>,
    /// Which way it points.
    pub effect: Effect,
    /// Where it was read.
    pub sources: Vec<String>,
}

impl Evidence {
    /// What it is called in words: its sentence is the message `outlook-<this>`.
    #[must_use]
    pub fn called(&self) -> &str {
        self.says.as_deref().unwrap_or(&self.id)
    }
}

impl Fact for Evidence {
    const KIND: Kind = Kind::Evidence;

    fn id(&self) -> &str {
        &self.id
    }

    fn backing(&self) -> Backing<'_> {
        Backing { sources: &self.sources, ..Backing::default() }
    }

    fn messages(&self) -> Vec<Message> {
        vec![Message::of(self.called(), format!("outlook-{}", self.called()))]
    }
}
