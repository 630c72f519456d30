//! Hashes under the features that the whole desk turns on in the libraries it is built of.
//!
//! One crate more in the window may switch on `preserve_order` or `arbitrary_precision` in
//! `serde_json` for everybody; a hash that a hub knows stays what it is all the same.

use dhow_sync::{Hash, hash::canonical};

#[test]
fn a_hash_hangs_on_no_feature_of_a_library() {
    let text = r#"{"z":{"🚢":1,"｡":2.0,"b":[{"y":-1,"x":10}]},"a":"é\/","EUR":{"amount":"1.10"}}"#;
    let read: serde_json::Value = serde_json::from_str(text).unwrap();
    let expect = r#"{"EUR":{"amount":"1.10"},"a":"é/","z":{"b":[{"x":10,"y":-1}],"｡":2.0,"🚢":1}}"#;
    assert_eq!(String::from_utf8(canonical(&read)).unwrap(), expect);
    let known = "b3:09bf43fe9cde52afe076dbd90428f06e06ddad1e6ffce6e32e492b57fd3e47ba";
    assert_eq!(Hash::of(Some(&read)).as_str(), known);
}
