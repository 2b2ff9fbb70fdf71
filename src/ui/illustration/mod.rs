//! Pictures of the way, painted from data.
