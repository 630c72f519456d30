//! A tree that borrows from the text of its value, for whoever reads it once and keeps what it says
//! in a form of its own.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use std::borrow::Cow;
use std::fmt;

/// A tree by its text: a string without an escape is a part of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextTree<'text> {
    /// A string.
    Text(Cow<'text, str>),
    /// A map, in the order of its text.
    Map(Vec<(Cow<'text, str>, Self)>),
    /// A truth value.
    Bool(bool),
    /// A number; which one is not kept.
    Number,
}

impl<'text> TextTree<'text> {
    /// The tree of a text; `None` where it holds anything else than maps, strings, truth values and
    /// integers.
    #[must_use]
    pub fn of(text: &'text str) -> Option<Self> {
        serde_json::from_str(text).ok()
    }
}

impl<'text> Deserialize<'text> for TextTree<'text> {
    fn deserialize<D: Deserializer<'text>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Anything)
    }
}

struct Anything;

impl<'text> Visitor<'text> for Anything {
    type Value = TextTree<'text>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map, a string, a truth value or an integer")
    }

    fn visit_borrowed_str<E: Error>(self, text: &'text str) -> Result<Self::Value, E> {
        Ok(TextTree::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(TextTree::Text(Cow::Owned(text.to_owned())))
    }

    fn visit_bool<E: Error>(self, truth: bool) -> Result<Self::Value, E> {
        Ok(TextTree::Bool(truth))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<Self::Value, E> {
        Ok(TextTree::Number)
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<Self::Value, E> {
        Ok(TextTree::Number)
    }

    fn visit_map<A: MapAccess<'text>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(Key(key)) = map.next_key()? {
            members.push((key, map.next_value()?));
        }
        Ok(TextTree::Map(members))
    }
}

/// The key of a member.
pub(crate) struct Key<'text>(pub(crate) Cow<'text, str>);

impl<'text> Deserialize<'text> for Key<'text> {
    fn deserialize<D: Deserializer<'text>>(deserializer: D) -> Result<Self, D::Error> {
        struct AKey;
        impl<'text> Visitor<'text> for AKey {
            type Value = Key<'text>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a key")
            }

            fn visit_borrowed_str<E: Error>(self, text: &'text str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Borrowed(text)))
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(AKey)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_read_as_its_text_says_it() {
        let text = r#"{"a":{"é":"b\n"},"c":true,"d":-1,"e":""}"#;
        let lent = |text: &'static str| TextTree::Text(Cow::Borrowed(text));
        let inner = TextTree::Map(vec![("é".into(), lent("b\n"))]);
        let members = vec![
            ("a".into(), inner),
            ("c".into(), TextTree::Bool(true)),
            ("d".into(), TextTree::Number),
            ("e".into(), lent("")),
        ];
        assert_eq!(TextTree::of(text), Some(TextTree::Map(members)));
    }

    #[test]
    fn what_no_value_holds_as_text_is_not_read() {
        for text in ["null", "[1]", r#"{"a":[]}"#, "1.5", "{", r#""a" "b""#] {
            assert_eq!(TextTree::of(text), None, "{text}");
        }
    }
}
