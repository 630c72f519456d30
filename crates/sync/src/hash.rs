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

#[cfg(test)]
mod tests {
    use super::*;
    use insta::assert_snapshot;
    use serde_json::json;

    #[test]
    fn the_hash_is_of_canonical_json() {
        let read: Json = serde_json::from_str(" { \"b\" : 1, \"a\" : \"\\u00e9\\/\" } ").unwrap();
        assert_eq!(String::from_utf8(canonical(&read)).unwrap(), "{\"a\":\"é/\",\"b\":1}");
        assert_eq!(Hash::of(Some(&read)), Hash::of(Some(&json!({"a": "é/", "b": 1}))));
        assert_ne!(Hash::of(Some(&json!("1"))), Hash::of(Some(&json!(1))));
    }

    /// These stand in files and on hubs: they may never change.
    #[test]
    fn the_hashes_are_what_they_always_were() {
        assert_eq!(Hash::of(None), Hash::of(Some(&Json::Null)));
        assert_snapshot!(Hash::of(None), @"b3:03f88b99c3d8073bba8948d6e762aac443b265f606cc05abd4d172f03a4def6a");
        assert_snapshot!(Hash::of(Some(&json!({"en": "Bath towel"}))), @"b3:442879fac70db42a44cc49584ec52c730faf22fe327889aad02b7f81a1331a7d");
    }

    /// The empty input's hash as BLAKE3's own test vectors give it.
    #[test]
    fn blake3_is_blake3() {
        let known = "b3:af1349b9f5f9a1a6a0404dea36dcc9499bcb25c9adc112b7cc9a93cae41f3262";
        assert_eq!(Hash::of_bytes(b"").as_str(), known);
    }
}
