//! Texts that the program carries in packs, small, and unpacks when they are first needed.
//!
//! Packs are made at the build (`build/pack.rs`). What is damaged reads as nothing; the tests unpack all of them.

use std::sync::OnceLock;

use miniz_oxide::inflate::decompress_to_vec_with_limit;

/// No pack holds more than this many bytes; whoever damages one shall not fill the memory.
const LIMIT: usize = 16_000_000;

/// A text of a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed {
    /// Its name, as a file name.
    pub name: String,
    /// The text.
    pub text: String,
}

/// The texts of a pack, in order, for who needs them once.
#[must_use]
pub fn unpack(bytes: &[u8]) -> Vec<Packed> {
    let Some((length, packed)) = bytes.split_first_chunk::<4>() else { return Vec::new() };
    let length = usize::try_from(u32::from_le_bytes(*length)).unwrap_or(LIMIT).min(LIMIT);
    let plain = decompress_to_vec_with_limit(packed, length).unwrap_or_default();
    let mut rest = plain.as_slice();
    let mut found = Vec::new();
    while let Some((name, text)) = take(&mut rest).zip(take(&mut rest)) {
        found.push(Packed { name, text });
    }
    found
}

/// The next text of the plain bytes.
fn take(rest: &mut &[u8]) -> Option<String> {
    let (length, after) = rest.split_first_chunk::<4>()?;
    let (text, after) = after.split_at_checked(usize::try_from(u32::from_le_bytes(*length)).ok()?)?;
    *rest = after;
    String::from_utf8(text.to_vec()).ok()
}

/// A pack that is unpacked once and stays.
#[derive(Debug)]
pub struct Pack {
    bytes: &'static [u8],
    files: OnceLock<Vec<Packed>>,
}

impl Pack {
    /// A pack of these bytes.
    #[must_use]
    pub const fn new(bytes: &'static [u8]) -> Self {
        Self { bytes, files: OnceLock::new() }
    }

    /// Its texts, in order, for who needs them once.
    #[must_use]
    pub fn unpack(&self) -> Vec<Packed> {
        unpack(self.bytes)
    }

    /// Its texts, in order.
    pub fn files(&self) -> &[Packed] {
        self.files.get_or_init(|| unpack(self.bytes))
    }

    /// The text with this name; empty where there is none.
    #[must_use]
    pub fn text(&self, name: &str) -> &str {
        self.files().iter().find(|file| file.name == name).map_or("", |file| file.text.as_str())
    }
}
