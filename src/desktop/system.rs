//! Placeholder of system.
