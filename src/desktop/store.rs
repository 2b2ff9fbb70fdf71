//! Placeholder of store.
