//! What can be asked for, of whom, and about which information: the words that facts and questions share.

use serde::{Deserialize, Serialize};

use super::subject::ProductId;

/// Which information a request is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum About {
    /// What the person shared on Meta's own products.
    #[default]
    Own,
    /// What Meta took about the person from elsewhere.
    ThirdParty,
}

/// Where the person has an account.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Account {
    /// Facebook, with Messenger.
    #[default]
    Facebook,
    /// Instagram.
    Instagram,
    /// Threads.
    Threads,
    /// WhatsApp, for chats with Meta AI.
    Whatsapp,
    /// A Meta account: the Meta AI app, Quest, glasses.
    Meta,
    /// No account at all.
    NoAccount,
}

impl Account {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Facebook, Self::Instagram, Self::Threads, Self::Whatsapp, Self::Meta, Self::NoAccount];

    /// The product; none without an account.
    #[must_use]
    pub fn product(self) -> Option<ProductId> {
        let id = match self {
            Self::Facebook => "facebook",
            Self::Instagram => "instagram",
            Self::Threads => "threads",
            Self::Whatsapp => "whatsapp",
            Self::Meta => "meta",
            Self::NoAccount => return None,
        };
        ProductId::new(id)
    }
}

/// What the person wants Meta to do: the four choices of Meta's form.
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
