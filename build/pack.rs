//! Packs texts small, for the program to carry; `src/packed.rs` unpacks them.
//!
//! A pack is the number of bytes it holds, then those bytes compressed (RFC 1951): for each text its name and itself,
//! each after its length. All numbers have four bytes, the low one first.

use miniz_oxide::deflate::compress_to_vec;

/// As small as it gets: this is done once, at the build.
const LEVEL: u8 = 10;

/// Packs texts under their names, in order.
pub fn pack<'t>(files: impl IntoIterator<Item = (&'t str, &'t str)>) -> Vec<u8> {
    let mut plain = Vec::new();
    for (name, text) in files {
        for part in [name, text] {
            plain.extend(length(part.len()));
            plain.extend(part.as_bytes());
        }
    }
    let mut packed = length(plain.len()).to_vec();
    packed.extend(compress_to_vec(&plain, LEVEL));
    packed
}

fn length(length: usize) -> [u8; 4] {
    u32::try_from(length).unwrap_or(u32::MAX).to_le_bytes()
}
