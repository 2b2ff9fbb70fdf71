//! Placeholder of recorded.
