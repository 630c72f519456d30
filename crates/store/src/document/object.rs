//! ReadTransaction and writing the members of a tree without ceremony.

use dhow_sync::{Json, TextTree};
use serde_json::Map;

/// A map under construction that leaves out what is absent.
#[derive(Default)]
pub(crate) struct ObjectBuilder(Map<String, Json>);

impl ObjectBuilder {
    pub(crate) fn text(mut self, name: &str, value: Option<impl ToString>) -> Self {
        if let Some(value) = value {
            self.0
                .insert(name.to_owned(), Json::String(value.to_string()));
        }
        self
    }

    pub(crate) fn value(mut self, name: &str, value: Option<Json>) -> Self {
        if let Some(value) = value {
            self.0.insert(name.to_owned(), value);
        }
        self
    }

    /// A map member, left out when it is empty.
    pub(crate) fn map<K: ToString>(
        self,
        name: &str,
        entries: impl IntoIterator<Item = (K, Json)>,
    ) -> Self {
        let map: Map<String, Json> = entries
            .into_iter()
            .map(|(key, value)| (key.to_string(), value))
            .collect();
        self.value(name, (!map.is_empty()).then_some(Json::Object(map)))
    }

    pub(crate) fn build(self) -> Json {
        Json::Object(self.0)
    }
}

/// Things in order as a keyed map: the operation log knows no lists, because an index in a list
/// names another thing on each device. A hundred keys of two digits sort as their indexes.
pub(crate) fn numbered(items: impl Iterator<Item = Json>) -> Json {
    items
        .enumerate()
        .map(|(index, item)| (format!("{index:02}"), item))
        .collect::<Map<_, _>>()
        .into()
}

/// A tree that is read: one that owns what it says, or one that borrows it from its text.
pub(crate) trait Tree {
    /// A member of a map.
    fn member(&self, name: &str) -> Option<&Self>;

    /// What it says, when it is a text.
    fn as_text(&self) -> Option<&str>;

    /// Whether it is `true`.
    fn is_true(&self) -> bool;

    /// The members of a map, in the order of their keys.
    fn members(&self) -> impl Iterator<Item = (&str, &Self)>;
}

impl Tree for Json {
    fn member(&self, name: &str) -> Option<&Self> {
        self.get(name)
    }

    fn as_text(&self) -> Option<&str> {
        self.as_str()
    }

    fn is_true(&self) -> bool {
        *self == Self::Bool(true)
    }

    fn members(&self) -> impl Iterator<Item = (&str, &Self)> {
        let members = self.as_object().into_iter().flatten();
        members.map(|(key, value)| (key.as_str(), value))
    }
}

/// As canonical text has it, keys are in order and none stands twice.
impl Tree for TextTree<'_> {
    fn member(&self, name: &str) -> Option<&Self> {
        let mut members = self.members();
        members
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }

    fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    fn is_true(&self) -> bool {
        *self == Self::Bool(true)
    }

    fn members(&self) -> impl Iterator<Item = (&str, &Self)> {
        let members = match self {
            Self::Map(members) => members.as_slice(),
            _ => &[],
        };
        members.iter().map(|(key, value)| (key.as_ref(), value))
    }
}

/// A text member, owned.
pub(crate) fn text(tree: &impl Tree, name: &str) -> Option<String> {
    tree.member(name)?.as_text().map(str::to_owned)
}

/// A text member, read by a parser; a value that does not parse is absent.
pub(crate) fn parsed<T, E>(
    tree: &impl Tree,
    name: &str,
    parse: impl Fn(&str) -> Result<T, E>,
) -> Option<T> {
    tree.member(name)?
        .as_text()
        .and_then(|text| parse(text).ok())
}

/// The entries of a map member.
pub(crate) fn entries<'tree, T: Tree>(
    tree: &'tree T,
    name: &str,
) -> impl Iterator<Item = (&'tree str, &'tree T)> {
    tree.member(name).into_iter().flat_map(T::members)
}
