//! Merge units: which parts of a tree are changed, seen and fought over as one.

use dhow_sync::{Json, Path};
use serde_json::Map;
use std::collections::BTreeSet;

/// One unit in which two states of a document differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Difference {
    /// Where the merge unit stands in the document.
    pub(crate) path: Path,
    /// Its value before; `None`: it was not there.
    pub(crate) before: Option<Json>,
    /// Its value after.
    pub(crate) after: Option<Json>,
}

/// Which parts of the trees of one kind are units. A pattern is the keys that lead to a member;
/// `*` stands for any one key.
#[derive(Debug)]
pub(crate) struct Units {
    /// Maps whose entries are units of their own. Every other value is one unit.
    pub(crate) containers: &'static [&'static [&'static str]],
    /// Things that come and go as a whole, beside the document itself: a variant, a picture.
    pub(crate) atoms: &'static [&'static [&'static str]],
}

impl Units {
    /// A document each of whose members is one unit.
    pub(crate) const FLAT: Self = Self {
        containers: &[],
        atoms: &[],
    };

    /// The innermost atom that a path is of, or inside: the document, or what comes and goes as one
    /// in it.
    pub(crate) fn atom_of(&self, path: &Path) -> Path {
        let keys: Vec<String> = path.keys().collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        let things = (1..=keys.len()).rev().map(|length| &keys[..length]);
        let innermost = things.into_iter().find(|keys| self.is_atom(keys));
        innermost.map_or_else(Path::root, |keys| Path::of(keys.iter().copied()))
    }

    fn is_container(&self, keys: &[&str]) -> bool {
        keys.is_empty() || self.containers.iter().any(|pattern| matches(pattern, keys))
    }

    fn is_atom(&self, keys: &[&str]) -> bool {
        keys.is_empty() || self.atoms.iter().any(|pattern| matches(pattern, keys))
    }
}

fn matches(pattern: &[&str], keys: &[&str]) -> bool {
    let fits = |(wanted, key): (&&str, &&str)| *wanted == "*" || wanted == key;
    pattern.len() == keys.len() && pattern.iter().zip(keys).all(fits)
}

/// The units in which two states of a document differ. What is new as a whole (a document, a
/// variant, a picture) is one unit; what exists on both sides is compared unit by unit.
pub(crate) fn diff(units: &Units, before: Option<&Json>, after: Option<&Json>) -> Vec<Difference> {
    let mut found = Vec::new();
    Walk {
        units,
        keys: Vec::new(),
        found: &mut found,
    }
    .compare(before, after);
    found
}

struct Walk<'walk, 'tree> {
    units: &'walk Units,
    keys: Vec<&'tree str>,
    found: &'walk mut Vec<Difference>,
}

impl<'tree> Walk<'_, 'tree> {
    fn compare(&mut self, before: Option<&'tree Json>, after: Option<&'tree Json>) {
        if before == after {
            return;
        }
        let whole = self.units.is_atom(&self.keys) && (before.is_none() || after.is_none());
        if whole || !self.units.is_container(&self.keys) {
            self.found.push(Difference {
                path: Path::of(self.keys.iter().copied()),
                before: before.cloned(),
                after: after.cloned(),
            });
            return;
        }
        let (left, right) = (
            before.and_then(Json::as_object),
            after.and_then(Json::as_object),
        );
        let names: BTreeSet<&'tree String> =
            left.into_iter().chain(right).flat_map(Map::keys).collect();
        for key in names {
            self.keys.push(key);
            self.compare(
                left.and_then(|map| map.get(key)),
                right.and_then(|map| map.get(key)),
            );
            self.keys.pop();
        }
    }
}

/// Every unit that stands in a document, in the order of the paths.
pub(crate) fn all(units: &Units, document: &Json) -> Vec<(Path, Json)> {
    let mut found = Vec::new();
    gather(units, &mut Vec::new(), document, &mut found);
    found.sort_by(|(left, _), (right, _)| left.as_str().cmp(right.as_str()));
    found
}

fn gather<'tree>(
    units: &Units,
    keys: &mut Vec<&'tree str>,
    value: &'tree Json,
    found: &mut Vec<(Path, Json)>,
) {
    let Some(entries) = value.as_object().filter(|_| units.is_container(keys)) else {
        found.push((Path::of(keys.iter().copied()), value.clone()));
        return;
    };
    for (key, value) in entries {
        keys.push(key);
        gather(units, keys, value, found);
        keys.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Document;
    use dhow_domain::catalogue::Product;
    use dhow_sync::tree;
    use serde_json::json;

    fn paths(before: Json, after: Json) -> Vec<String> {
        diff(&Product::KIND.units, Some(&before), Some(&after))
            .iter()
            .map(|difference| difference.path.to_string())
            .collect()
    }

    #[test]
    fn a_price_with_its_currency_is_one_unit() {
        let before = json!({"variant": {"v": {"sku": "A", "basePrice": {"amount": "1", "currency": "EUR"}}}});
        let after = json!({"variant": {"v": {"sku": "A", "basePrice": {"amount": "2", "currency": "USD"}}}});
        assert_eq!(paths(before, after), ["/variant/v/basePrice"]);
    }

    #[test]
    fn a_new_variant_is_one_unit_and_each_translation_its_own() {
        let before = json!({"title": "A", "variant": {"v": {"sku": "A"}}});
        let after = json!({"title": "A", "variant": {"v": {"sku": "A"}, "w": {"sku": "B", "gtin": "1"}},
            "text": {"title": {"de": {"text": "x"}, "ar": {"text": "y"}}}});
        assert_eq!(
            paths(before, after),
            ["/text/title/ar", "/text/title/de", "/variant/w"]
        );
    }

    #[test]
    fn putting_back_every_difference_restores_the_tree() {
        let before = json!({"title": "A", "tag": {"x": true}, "variant": {"v": {"sku": "A", "cost": {"amount": "1"}}}});
        let after = json!({"title": "B", "stock": {"v@main": "3"}, "variant": {"v": {"sku": "C"}}});
        let mut tree = Some(after.clone());
        for difference in diff(&Product::KIND.units, Some(&before), Some(&after)) {
            tree::put(&mut tree, &difference.path, difference.before).unwrap();
        }
        assert_eq!(tree, Some(before));
    }
}
