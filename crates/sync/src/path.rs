//! The path of a merge unit inside a document: `/variant/var_01…/basePrice`.
//!
//! A path is a JSON Pointer (RFC 6901) over keyed maps; there are no array indexes, because an
//! index names a different thing on each device. The empty path is the whole document.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Where a merge unit stands inside its document, as a JSON Pointer (RFC 6901).
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Path(String);

impl Path {
    /// The whole document.
    #[must_use]
    pub fn root() -> Self {
        Self(String::new())
    }

    /// The path through these keys.
    #[must_use]
    pub fn of<'a>(keys: impl IntoIterator<Item = &'a str>) -> Self {
        let mut text = String::new();
        for key in keys {
            text.push('/');
            text.push_str(&key.replace('~', "~0").replace('/', "~1"));
        }
        Self(text)
    }

    /// Reads a path as it stands on the wire; `None` when it is neither empty nor begins with `/`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        (text.is_empty() || text.starts_with('/')).then(|| Self(text.to_owned()))
    }

    /// The path of a member of what stands here.
    #[must_use]
    pub fn child(&self, key: &str) -> Self {
        Self(format!(
            "{}/{}",
            self.0,
            key.replace('~', "~0").replace('/', "~1")
        ))
    }

    /// Whether this is a JSON Pointer without empty keys: what came over the wire may be anything.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        let escapes = self
            .0
            .split('~')
            .skip(1)
            .all(|rest| rest.starts_with(['0', '1']));
        let mut keys = self.0.split('/');
        keys.next() == Some("") && keys.all(|key| !key.is_empty()) && escapes
    }

    /// The path as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether this is the whole document.
    #[must_use]
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The keys from the outside in, unescaped.
    pub fn keys(&self) -> impl Iterator<Item = String> + '_ {
        self.0
            .split('/')
            .skip(1)
            .map(|key| key.replace("~1", "/").replace("~0", "~"))
    }

    /// Whether one of the two lies inside the other, or both are the same.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.contains(other) || other.contains(self)
    }

    /// Whether `inner` is this path or lies inside it.
    #[must_use]
    pub fn contains(&self, inner: &Self) -> bool {
        inner
            .0
            .strip_prefix(self.0.as_str())
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }
}

impl Path {
    /// The way from here to `inner`; `None` unless it is this path or lies inside it.
    #[must_use]
    pub fn way_to(&self, inner: &Self) -> Option<Self> {
        let rest = inner.0.strip_prefix(self.0.as_str())?;
        Self::parse(rest)
    }
}

impl fmt::Display for Path {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_path_contains_what_lies_below_it_and_nothing_beside_it() {
        fn check(outer: &str, inner: &str, expect: bool) {
            let (outer, inner) = (Path::parse(outer).unwrap(), Path::parse(inner).unwrap());
            assert_eq!(outer.contains(&inner), expect, "{outer} {inner}");
            assert!(!expect || inner.overlaps(&outer));
        }
        check("", "/a", true);
        check("/a", "/a", true);
        check("/a", "/a/b", true);
        check("/a", "/ab", false);
        check("/a/b", "/a", false);
    }

    proptest! {
        /// Any keys come back from a path as they went in, and the path is sound.
        #[test]
        fn keys_come_back(keys in prop::collection::vec("[a-z~/01]{1,6}", 0..5)) {
            let path = Path::of(keys.iter().map(String::as_str));
            let child = keys.iter().fold(Path::root(), |path, key| path.child(key));
            prop_assert_eq!(path.keys().collect::<Vec<_>>(), keys);
            prop_assert!(path.is_sound());
            prop_assert_eq!(Path::parse(path.as_str()), Some(path.clone()));
            prop_assert_eq!(child, path);
        }
    }
}
