//! Chooses window or terminal; nothing else.

fn main() {}
