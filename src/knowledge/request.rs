//! What can be asked for, of whom, and about which information: the words that facts and questions share.

use serde::{Deserialize, Serialize};

/// Which information a request is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum About {
    /// What the person shared on the controller's own products.
    #[default]
    Own,
    /// What the controller took about the person from elsewhere.
    ThirdParty,
}

/// What the person wants the controller to do: the rights that laws know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Request {
    /// Object to the use or restrict it.
    #[default]
    Object,
    /// See, download or correct.
    Access,
    /// Delete.
    Delete,
    /// Anything else.
    Other,
}

impl Request {
    /// All of them, in the order in which people are asked.
    pub const ALL: [Self; 4] = [Self::Object, Self::Access, Self::Delete, Self::Other];
}
