//! How well facts are backed.

use serde::{Deserialize, Serialize};

/// How well a fact is backed. Ordered: the worst of several counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Mark {
    /// The official text, the authority or the controller itself was seen.
    Confirmed,
    /// A law firm, database or newspaper says so.
    Secondary,
    /// General knowledge; no source read.
    Unconfirmed,
}
