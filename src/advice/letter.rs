//! The text that the person sends to Meta.
