//! Observed things that bear on the outlook.

use serde::{Deserialize, Serialize};

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

/// One observed thing that bears on the outlook; its sentence is the Fluent message `outlook-<id>`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Stable id.
    pub id: String,
    /// Which way it points.
    pub effect: Effect,
    /// Where it was read.
    pub sources: Vec<String>,
}
