//! What question comes next.
