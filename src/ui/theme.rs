//! The look, as roles.
