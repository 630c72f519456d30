//! The hash of what a person saw: BLAKE3 over canonical JSON.
//!
//! Canonical means: object keys in the order of their UTF-8 bytes, no white space, strings with
//! the shortest escapes, integers as digits. A value that is not there hashes as `null`.
//!
//! RFC 8785 says the same but for two things that hashes in files and on hubs forbid to change: it
//! orders keys by UTF-16 units, which differs where a key holds a letter beyond U+FFFF, and it
//! takes integers for floats, which loses digits beyond 2⁵³. Hence no library of it.

use crate::Json;
use serde::{Deserialize, Serialize, Serializer};
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

/// The canonical bytes of a value, whichever features of `serde_json` the build turns on:
/// `preserve_order` keeps keys as they came, `arbitrary_precision` keeps numbers as they were typed.
#[must_use]
pub fn canonical(value: &Json) -> Vec<u8> {
    serde_json::to_vec(&Canonical(value)).expect("a JSON value has text keys and memory takes it")
}

/// A value that is written in canonical form.
struct Canonical<'a>(&'a Json);

impl Serialize for Canonical<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Json::Object(members) => members_sorted(members, serializer),
            Json::Array(items) => serializer.collect_seq(items.iter().map(Canonical)),
            Json::Number(number) => match (number.as_u64(), number.as_i64(), number.as_f64()) {
                (Some(digits), _, _) => serializer.serialize_u64(digits),
                (None, Some(digits), _) => serializer.serialize_i64(digits),
                (None, None, fraction) => fraction.serialize(serializer),
            },
            other => other.serialize(serializer),
        }
    }
}

/// Members in whatever order they come, written by the bytes of their keys.
fn members_sorted<'a, S: Serializer>(
    members: impl IntoIterator<Item = (&'a String, &'a Json)>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut members: Vec<_> = members.into_iter().collect();
    members.sort_unstable_by_key(|(key, _)| *key);
    serializer.collect_map(
        members
            .into_iter()
            .map(|(key, value)| (key, Canonical(value))),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use insta::assert_snapshot;
    use serde_json::json;

    #[test]
    fn the_hash_is_of_canonical_json() {
        let read: Json = serde_json::from_str(" { \"b\" : 1, \"a\" : \"\\u00e9\\/\" } ").unwrap();
        assert_eq!(
            String::from_utf8(canonical(&read)).unwrap(),
            "{\"a\":\"é/\",\"b\":1}"
        );
        assert_eq!(
            Hash::of(Some(&read)),
            Hash::of(Some(&json!({"a": "é/", "b": 1})))
        );
        assert_ne!(Hash::of(Some(&json!("1"))), Hash::of(Some(&json!(1))));
    }

    /// An object whose members come as they stand here, as under `preserve_order`.
    struct Scrambled(Vec<(String, Json)>);

    impl Serialize for Scrambled {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            members_sorted(self.0.iter().map(|(key, value)| (key, value)), serializer)
        }
    }

    #[test]
    fn members_are_written_by_the_bytes_of_their_keys_however_they_come() {
        let check = |keys: &[&str], expect: &str| {
            let members = |keys: &[&str]| {
                keys.iter()
                    .map(|key| ((*key).to_owned(), json!(1)))
                    .collect()
            };
            let mut turned = keys.to_vec();
            turned.reverse();
            for keys in [keys, turned.as_slice()] {
                assert_eq!(
                    serde_json::to_string(&Scrambled(members(keys))).unwrap(),
                    expect
                );
            }
        };
        check(
            &["b", "a", "B", "", "aa"],
            r#"{"":1,"B":1,"a":1,"aa":1,"b":1}"#,
        );
        check(&["é", "z", "e\u{301}"], "{\"e\u{301}\":1,\"z\":1,\"é\":1}");
        // U+FF61 is three bytes from EF on and the ship four from F0 on; in UTF-16 the ship goes first.
        check(
            &["🚢", "\u{ff61}", "ä"],
            "{\"ä\":1,\"\u{ff61}\":1,\"🚢\":1}",
        );
        check(&["\"", "\n", "\u{1}"], r#"{"\u0001":1,"\n":1,"\"":1}"#);
    }

    /// RFC 8785, 3.2.2 and 3.2.3, without its fractions: what the two forms agree about.
    #[test]
    fn the_rules_of_rfc_8785_hold_where_ours_are_the_same() {
        let check = |text: &str, expect: &str| {
            let value: Json = serde_json::from_str(text).unwrap();
            assert_eq!(String::from_utf8(canonical(&value)).unwrap(), expect);
        };
        check(
            r#"{ "literals" : [ null, true, false ] }"#,
            r#"{"literals":[null,true,false]}"#,
        );
        check(
            r#"{"string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/"}"#,
            r#"{"string":"€$\u000f\nA'B\"\\\\\"/"}"#,
        );
        check(
            r#"{"\u20ac": 1, "\r": 2, "1": 3, "\u0080": 4, "\u00f6": 5, "</script>": 6}"#,
            "{\"\\r\":2,\"1\":3,\"</script>\":6,\"\u{80}\":4,\"ö\":5,\"€\":1}",
        );
        check(
            r#"[{"b": {"d": 1, "c": 2}, "a": []}]"#,
            r#"[{"a":[],"b":{"c":2,"d":1}}]"#,
        );
    }

    #[test]
    fn numbers_keep_every_digit() {
        for number in [
            "0",
            "-1",
            "9007199254740993",
            "18446744073709551615",
            "-9223372036854775808",
        ] {
            let value: Json = serde_json::from_str(number).unwrap();
            assert_eq!(String::from_utf8(canonical(&value)).unwrap(), number);
        }
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
