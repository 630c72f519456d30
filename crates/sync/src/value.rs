//! A value as it travels: its text, for as long as nobody asks for the tree.
//!
//! From the desk's tables over the wire into the hub's file and back a value is the same bytes. A
//! tree is built where two values meet inside a document, and nowhere else.

use crate::hash::canonical;
use crate::problem::Invalid;
use crate::tree::MAXIMUM_DEPTH;
use crate::{Hash, Json, Path, scan, tree};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A JSON value: what an operation puts, a row of the feed says and a document is. Cheap to clone.
#[derive(Clone)]
pub struct Value(Form);

#[derive(Clone)]
enum Form {
    /// Canonical JSON in normal form, without floats and lists, neither `null` nor the empty map.
    Text { text: Arc<RawValue>, depth: usize },
    /// Whatever it may be.
    Tree(Arc<Json>),
}

impl Value {
    /// What is not there.
    #[must_use]
    pub fn null() -> Self {
        Self::from(Json::Null)
    }

    /// The value of a text.
    ///
    /// # Errors
    /// The text is no JSON, or is nested deeper than a tree of it could be.
    pub fn from_text(text: String) -> Result<Self, serde_json::Error> {
        Self::from_raw(RawValue::from_string(text)?)
    }

    /// The value of a piece of JSON as it came.
    ///
    /// # Errors
    /// No tree can be made of it: nested too deep, half a letter, a number out of all bounds.
    pub(crate) fn from_raw(raw: Box<RawValue>) -> Result<Self, serde_json::Error> {
        Ok(Self(match scan::depth_of(raw.get()) {
            Some(depth) => Form::Text {
                text: raw.into(),
                depth,
            },
            None => Form::Tree(Arc::new(serde_json::from_str(raw.get())?)),
        }))
    }

    /// Its canonical JSON.
    #[must_use]
    pub fn text(&self) -> Cow<'_, str> {
        match &self.0 {
            Form::Text { text, .. } => Cow::Borrowed(text.get()),
            Form::Tree(tree) => {
                Cow::Owned(String::from_utf8(canonical(tree)).expect("JSON is written in UTF-8"))
            }
        }
    }

    /// The text it is held as, when it is: canonical, in normal form, and sound.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match &self.0 {
            Form::Text { text, .. } => Some(text.get()),
            Form::Tree(_) => None,
        }
    }

    /// Its tree.
    #[must_use]
    pub fn tree(&self) -> Cow<'_, Json> {
        match &self.0 {
            Form::Text { text, .. } => Cow::Owned(parsed(text)),
            Form::Tree(tree) => Cow::Borrowed(tree),
        }
    }

    /// Its tree, where the value itself is needed no more.
    #[must_use]
    pub fn into_tree(self) -> Json {
        match self.0 {
            Form::Text { text, .. } => parsed(&text),
            Form::Tree(tree) => Arc::unwrap_or_clone(tree),
        }
    }

    /// Its hash.
    #[must_use]
    pub fn hash(&self) -> Hash {
        match &self.0 {
            Form::Text { text, .. } => Hash::of_bytes(text.get().as_bytes()),
            Form::Tree(tree) => Hash::of(Some(tree)),
        }
    }

    /// The hash of a value, or of its absence.
    #[must_use]
    pub fn hash_of(value: Option<&Self>) -> Hash {
        value.map_or_else(|| Hash::of(None), Self::hash)
    }

    /// Whether it is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(&self.0, Form::Tree(tree) if tree.is_null())
    }

    /// Whether it is a map.
    #[must_use]
    pub fn is_map(&self) -> bool {
        match &self.0 {
            Form::Text { depth, .. } => *depth > 0,
            Form::Tree(tree) => tree.is_object(),
        }
    }

    /// The value in normal form at a path; `None` when it holds nothing there.
    #[must_use]
    pub fn normal_at(&self, path: &Path) -> Option<Self> {
        match &self.0 {
            Form::Text { .. } => Some(self.clone()),
            Form::Tree(tree) => {
                let tree = Json::clone(tree);
                let normal = if path.is_root() {
                    tree::normal_document(Some(tree))
                } else {
                    tree::normal(tree)
                };
                normal.map(Self::from)
            }
        }
    }

    /// Whether it may stand in a document at a path, as [`tree::validate`] has it.
    ///
    /// # Errors
    /// The first rule that is broken.
    pub fn validate_at(&self, path: &Path) -> Result<(), Invalid> {
        match &self.0 {
            Form::Text { text, depth } if path.keys().count() + depth <= MAXIMUM_DEPTH => {
                if text.get().len() > tree::longest_at(path) {
                    Err(Invalid::TooLarge)
                } else {
                    Ok(())
                }
            }
            _ => tree::validate(path, &self.tree()),
        }
    }
}

fn parsed(text: &RawValue) -> Json {
    serde_json::from_str(text.get()).expect("it is JSON, and no deeper than the scan allows")
}

impl From<Json> for Value {
    fn from(tree: Json) -> Self {
        Self(Form::Tree(Arc::new(tree)))
    }
}

impl From<Option<Json>> for Value {
    /// What is not there is `null`.
    fn from(tree: Option<Json>) -> Self {
        Self::from(tree.unwrap_or(Json::Null))
    }
}

impl From<Option<Value>> for Value {
    /// What is not there is `null`.
    fn from(value: Option<Value>) -> Self {
        value.unwrap_or_else(Self::null)
    }
}

/// As its text, so that a value looks the same however it came.
impl fmt::Debug for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text())
    }
}

impl fmt::Display for Value {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text())
    }
}

impl PartialEq for Value {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Form::Text { text: one, .. }, Form::Text { text: two, .. }) => one.get() == two.get(),
            (Form::Tree(one), Form::Tree(two)) => one == two,
            (Form::Text { text, .. }, Form::Tree(tree))
            | (Form::Tree(tree), Form::Text { text, .. }) => {
                canonical(tree) == text.get().as_bytes()
            }
        }
    }
}

impl Eq for Value {}

impl PartialEq<Json> for Value {
    fn eq(&self, other: &Json) -> bool {
        *self.tree() == *other
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Form::Text { text, .. } => text.serialize(serializer),
            Form::Tree(tree) => tree.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::from_raw(Box::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::MAXIMUM_VALUE;
    use serde_json::json;

    fn value(text: &str) -> Value {
        Value::from_text(text.to_owned()).unwrap()
    }

    /// However a value came, it is the same value with the same hash and the same text.
    #[test]
    fn a_value_is_the_same_however_it_came() {
        let check = |one: &str, kept: bool| {
            let (text, tree) = (
                value(one),
                Value::from(serde_json::from_str::<Json>(one).unwrap()),
            );
            assert_eq!(text.as_text().is_some(), kept, "{one}");
            assert_eq!(text, tree, "{one}");
            assert_eq!(text.hash(), tree.hash(), "{one}");
            assert_eq!(text.text(), tree.text(), "{one}");
            assert_eq!(text.is_map(), tree.is_map(), "{one}");
            assert_eq!(text.is_null(), tree.is_null(), "{one}");
            for path in [
                Path::root(),
                Path::of(["a"]),
                Path::of(["k"; MAXIMUM_DEPTH]),
            ] {
                assert_eq!(text.normal_at(&path), tree.normal_at(&path), "{one}");
                assert_eq!(text.validate_at(&path), tree.validate_at(&path), "{one}");
            }
        };
        check(r#"{"a":{"b":"é"},"c":1}"#, true);
        check(r#""text""#, true);
        check(r#"{"b":1,"a":2}"#, false);
        check(r#"{"a":{"b":null}}"#, false);
        check(r#"{"a":[1]}"#, false);
        check("1.5", false);
        check("{}", false);
        check("null", false);
        check(&format!("\"{}\"", "x".repeat(MAXIMUM_VALUE)), true);
    }

    /// Text that was taken as it stands goes out as it came, to the byte.
    #[test]
    fn a_value_goes_on_as_it_came() {
        let text = r#"{"a":"é","b":{"c":-1}}"#;
        let read: Value = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), text);
        let read: Value = serde_json::from_value(json!({"b": {"c": -1}, "a": "é"})).unwrap();
        assert_eq!(read.as_text(), Some(text));
        assert_eq!(read, json!({"a": "é", "b": {"c": -1}}));
    }

    #[test]
    fn what_no_tree_can_be_made_of_is_refused() {
        let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
        for text in [r#""\ud800""#, "1e999", &deep, "{", "nul"] {
            assert!(serde_json::from_str::<Value>(text).is_err(), "{text}");
        }
    }
}
