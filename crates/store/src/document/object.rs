//! ReadTransaction and writing the members of a tree without ceremony.

use dhow_sync::Json;
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

/// A text member, owned.
pub(crate) fn text(tree: &Json, name: &str) -> Option<String> {
    tree.get(name)?.as_str().map(str::to_owned)
}

/// A text member, read by a parser; a value that does not parse is absent.
pub(crate) fn parsed<T, E>(
    tree: &Json,
    name: &str,
    parse: impl Fn(&str) -> Result<T, E>,
) -> Option<T> {
    tree.get(name)?.as_str().and_then(|text| parse(text).ok())
}

/// The entries of a map member.
pub(crate) fn entries<'tree>(
    tree: &'tree Json,
    name: &str,
) -> impl Iterator<Item = (&'tree String, &'tree Json)> {
    tree.get(name)
        .and_then(Json::as_object)
        .into_iter()
        .flatten()
}
