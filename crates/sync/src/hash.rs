//! The hash of what a person saw: BLAKE3 over canonical JSON.
//!
//! Canonical means: object keys in the order of their UTF-8 bytes, no white space, strings with
//! the shortest escapes, integers as digits. A value that is not there hashes as `null`.

use crate::Json;
use serde::{Deserialize, Serialize};
use std::fmt;

/// `b3:` and 64 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Hash(String);

impl Hash {
    /// The hash of a value, or of its absence.
    #[must_use]
    pub fn of(value: Option<&Json>) -> Self {
        Self::of_bytes(&canonical(value.unwrap_or(&Json::Null)))
    }

    /// The hash of bytes.
    #[must_use]
    pub fn of_bytes(bytes: &[u8]) -> Self {
        Self(format!("b3:{}", blake3::hash(bytes).to_hex()))
    }

    /// The hash as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The canonical bytes of a value. `serde_json` without `preserve_order` keeps object keys sorted
/// by their bytes and writes the shortest escapes, which is the whole of the rule.
#[must_use]
pub fn canonical(value: &Json) -> Vec<u8> {
    value.to_string().into_bytes()
}
