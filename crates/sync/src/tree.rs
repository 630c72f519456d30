//! A document as a tree of keyed maps: reading, writing and comparing at paths.
//!
//! Trees have one normal form, so that the same content has the same hash on every device: below
//! the root there is no empty map and no `null`; what holds nothing is not there. The root alone
//! may be an empty map, because a document without members still exists.

use crate::problem::Invalid;
use crate::{Json, Path};
use serde_json::Map;

/// Most maps inside maps, the path's own keys included.
pub const MAXIMUM_DEPTH: usize = 32;
/// Most bytes of one value, as canonical JSON.
pub const MAXIMUM_VALUE: usize = 1024 * 1024;
/// Most bytes of a document, as canonical JSON: no hub takes an operation after which one is longer.
pub const MAXIMUM_DOCUMENT: usize = 4 * 1024 * 1024;
/// Most bytes of a path.
pub const MAXIMUM_PATH: usize = 4096;

/// What stands at a path, if anything does.
#[must_use]
pub fn get<'a>(doc: Option<&'a Json>, path: &Path) -> Option<&'a Json> {
    path.keys()
        .try_fold(doc?, |value, key| value.as_object()?.get(&key))
}

/// What stands at a path, in normal form: the value whose hash is `seen`.
#[must_use]
pub fn unit(doc: Option<&Json>, path: &Path) -> Option<Json> {
    let value = get(doc, path)?.clone();
    if path.is_root() {
        normal_document(Some(value))
    } else {
        normal(value)
    }
}

/// A value below the root in normal form; `None` when it holds nothing.
#[must_use]
pub fn normal(value: Json) -> Option<Json> {
    match value {
        Json::Null => None,
        Json::Object(members) => {
            let members = normal_members(members);
            (!members.is_empty()).then_some(Json::Object(members))
        }
        other => Some(other),
    }
}

/// A whole document in normal form; an empty map stays.
#[must_use]
pub fn normal_document(doc: Option<Json>) -> Option<Json> {
    match doc? {
        Json::Null => None,
        Json::Object(members) => Some(Json::Object(normal_members(members))),
        other => Some(other),
    }
}

fn normal_members(members: Map<String, Json>) -> Map<String, Json> {
    members
        .into_iter()
        .filter_map(|(key, value)| normal(value).map(|value| (key, value)))
        .collect()
}

/// Puts a value at a path, or takes away what is there. Missing maps on the way are made; maps
/// left empty below the root go away.
///
/// # Errors
/// [`Invalid::ThroughScalar`] when the path leads through something that is not a map, and
/// [`Invalid::RootNotMap`] for a whole document that is not one; the document is then unchanged.
pub fn put(doc: &mut Option<Json>, path: &Path, value: Option<Json>) -> Result<(), Invalid> {
    let keys: Vec<String> = path.keys().collect();
    if keys.is_empty() {
        return put_root(doc, value);
    }
    let value = value.and_then(normal);
    if doc.is_none() && value.is_none() {
        return Ok(());
    }
    let root = doc.get_or_insert_with(|| Json::Object(Map::new()));
    put_in(
        root.as_object_mut().ok_or(Invalid::ThroughScalar)?,
        &keys,
        value,
    )
}

fn put_root(doc: &mut Option<Json>, value: Option<Json>) -> Result<(), Invalid> {
    let value = normal_document(value);
    if value.as_ref().is_some_and(|value| !value.is_object()) {
        return Err(Invalid::RootNotMap);
    }
    *doc = value;
    Ok(())
}

fn put_in(
    members: &mut Map<String, Json>,
    keys: &[String],
    value: Option<Json>,
) -> Result<(), Invalid> {
    let Some((key, rest)) = keys.split_first() else {
        return Ok(());
    };
    match (rest.is_empty(), value) {
        (true, Some(value)) => {
            members.insert(key.clone(), value);
        }
        (true, None) => {
            members.remove(key);
        }
        (false, value) => put_below(members, key, rest, value)?,
    }
    Ok(())
}

fn put_below(
    members: &mut Map<String, Json>,
    key: &str,
    rest: &[String],
    value: Option<Json>,
) -> Result<(), Invalid> {
    match members.get_mut(key) {
        None if value.is_none() => return Ok(()),
        None => {
            let mut inner = Map::new();
            put_in(&mut inner, rest, value)?;
            members.insert(key.to_owned(), Json::Object(inner));
        }
        Some(Json::Object(inner)) => {
            put_in(inner, rest, value)?;
            if inner.is_empty() {
                members.remove(key);
            }
        }
        Some(_) => return Err(Invalid::ThroughScalar),
    }
    Ok(())
}

/// Whether a value could be put at a path: the path's keys are sound and every step on the way
/// is a map or not there yet.
///
/// # Errors
/// [`Invalid::BadPath`], [`Invalid::TooDeep`] or [`Invalid::ThroughScalar`].
pub fn check_path(doc: Option<&Json>, path: &Path) -> Result<(), Invalid> {
    if !path.is_sound() || path.as_str().len() > MAXIMUM_PATH {
        return Err(Invalid::BadPath);
    }
    let keys: Vec<String> = path.keys().collect();
    if keys.len() > MAXIMUM_DEPTH {
        return Err(Invalid::TooDeep);
    }
    let mut here = doc;
    for key in keys {
        let Some(value) = here else { return Ok(()) };
        here = value.as_object().ok_or(Invalid::ThroughScalar)?.get(&key);
    }
    Ok(())
}

/// Whether a value may stand in a document at a path: no floats, no lists, no empty keys, not too
/// deep, not too long.
///
/// # Errors
/// The first rule that is broken.
pub fn validate(path: &Path, value: &Json) -> Result<(), Invalid> {
    validate_below(value, path.keys().count())?;
    if value.to_string().len() > MAXIMUM_VALUE {
        Err(Invalid::TooLarge)
    } else {
        Ok(())
    }
}

fn validate_below(value: &Json, depth: usize) -> Result<(), Invalid> {
    match value {
        _ if depth > MAXIMUM_DEPTH => Err(Invalid::TooDeep),
        Json::Number(number) if number.is_f64() => Err(Invalid::Float),
        Json::Array(_) => Err(Invalid::List),
        Json::Object(members) => members.iter().try_for_each(|(key, value)| {
            if key.is_empty() {
                Err(Invalid::BadPath)
            } else {
                validate_below(value, depth + 1)
            }
        }),
        _ => Ok(()),
    }
}

/// One difference between two trees: the unit at `path` is `value` now, or not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The merge unit.
    pub path: Path,
    /// What it is afterwards, in normal form.
    pub value: Option<Json>,
}

/// The least set of units whose change turns `before` into `after`, in the order of their paths.
///
/// A path for which `is_unit` holds is never looked into: amount and currency of a price change
/// together. What is new or gone is one difference, however much it holds; a document that is new
/// or gone is one difference at the root.
#[must_use]
pub fn diff(
    before: Option<&Json>,
    after: Option<&Json>,
    is_unit: &dyn Fn(&Path) -> bool,
) -> Vec<Difference> {
    let before = normal_document(before.cloned());
    let after = normal_document(after.cloned());
    let mut found = Vec::new();
    compare(
        &Path::root(),
        before.as_ref(),
        after.as_ref(),
        is_unit,
        &mut found,
    );
    found
}

fn compare(
    path: &Path,
    before: Option<&Json>,
    after: Option<&Json>,
    is_unit: &dyn Fn(&Path) -> bool,
    found: &mut Vec<Difference>,
) {
    if before == after {
        return;
    }
    match (
        before.and_then(Json::as_object),
        after.and_then(Json::as_object),
    ) {
        (Some(old), Some(new)) if !is_unit(path) => {
            let keys: std::collections::BTreeSet<&String> = old.keys().chain(new.keys()).collect();
            for key in keys {
                compare(&path.child(key), old.get(key), new.get(key), is_unit, found);
            }
        }
        _ => found.push(Difference {
            path: path.clone(),
            value: after.cloned(),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use insta::assert_snapshot;
    use proptest::prelude::*;
    use serde_json::json;

    fn path(text: &str) -> Path {
        Path::parse(text).unwrap()
    }

    fn after(doc: Json, at: &str, value: Json) -> String {
        let mut doc = tree_of(doc);
        match put(&mut doc, &path(at), tree_of(value)) {
            Ok(()) => doc.map_or_else(|| "gone".to_owned(), |doc| doc.to_string()),
            Err(invalid) => format!("{} leaves {}", invalid.code(), doc.unwrap_or_default()),
        }
    }

    fn tree_of(value: Json) -> Option<Json> {
        (!value.is_null()).then_some(value)
    }

    #[test]
    fn putting_makes_the_way_and_clears_up_behind_itself() {
        assert_snapshot!(after(json!(null), "/a/b", json!(1)), @r#"{"a":{"b":1}}"#);
        assert_snapshot!(after(json!({"a": {"b": 1, "c": 2}}), "/a/b", json!(null)), @r#"{"a":{"c":2}}"#);
        assert_snapshot!(after(json!({"a": {"b": {"c": 1}}, "d": 1}), "/a/b/c", json!(null)), @r#"{"d":1}"#);
        assert_snapshot!(after(json!({"a": {"b": 1}}), "/a/b", json!(null)), @"{}");
        assert_snapshot!(after(json!({"a": 1}), "/b/c/d", json!(null)), @r#"{"a":1}"#);
        assert_snapshot!(after(json!(null), "/b", json!(null)), @"gone");
        assert_snapshot!(after(json!({"a": 1}), "", json!(null)), @"gone");
        assert_snapshot!(after(json!({"a": 1}), "/b", json!({"c": {}, "d": null, "e": 1})), @r#"{"a":1,"b":{"e":1}}"#);
        assert_snapshot!(after(json!({"a": 1}), "/a", json!({"c": {"d": {}}})), @"{}");
        assert_snapshot!(after(json!({}), "/a~1b/~0c", json!(1)), @r#"{"a/b":{"~c":1}}"#);
    }

    #[test]
    fn what_is_no_map_is_never_walked_through() {
        assert_snapshot!(after(json!({"a": "x"}), "/a/b", json!(1)), @r#"throughScalar leaves {"a":"x"}"#);
        assert_snapshot!(after(json!({"a": {"b": 1}}), "/a/b/c/d", json!(1)), @r#"throughScalar leaves {"a":{"b":1}}"#);
        assert_snapshot!(after(json!({"a": 1}), "", json!("text")), @r#"rootNotMap leaves {"a":1}"#);
    }

    #[test]
    fn values_that_do_not_merge_are_refused() {
        fn check(value: impl Into<Json>, expect: Result<(), Invalid>) {
            let value = value.into();
            assert_eq!(validate(&path("/a"), &value), expect, "{value}");
        }
        check(json!({"price": "6.40", "count": 3, "live": true}), Ok(()));
        check(json!(u64::MAX), Ok(()));
        check(json!(1.5), Err(Invalid::Float));
        check(json!({"deep": {"er": 1e3}}), Err(Invalid::Float));
        check(
            serde_json::from_str::<Json>("18446744073709551616").unwrap(),
            Err(Invalid::Float),
        );
        check(json!({"tags": ["a"]}), Err(Invalid::List));
        check(json!({"": 1}), Err(Invalid::BadPath));
        check(json!("x".repeat(MAXIMUM_VALUE)), Err(Invalid::TooLarge));
        check(
            (0..MAXIMUM_DEPTH - 1).fold(json!(1), |inner, _| json!({ "k": inner })),
            Ok(()),
        );
        check(
            (0..MAXIMUM_DEPTH).fold(json!(1), |inner, _| json!({ "k": inner })),
            Err(Invalid::TooDeep),
        );
    }

    #[test]
    fn paths_from_the_wire_are_checked() {
        fn check(text: &str, expect: Result<(), Invalid>) {
            let path: Path = serde_json::from_value(json!(text)).unwrap();
            assert_eq!(
                check_path(Some(&json!({"a": {"b": 1}})), &path),
                expect,
                "{text}"
            );
        }
        check("", Ok(()));
        check("/a/x", Ok(()));
        check("/a/~0~1", Ok(()));
        check("/a/b/c", Err(Invalid::ThroughScalar));
        check("a", Err(Invalid::BadPath));
        check("/", Err(Invalid::BadPath));
        check("/a//b", Err(Invalid::BadPath));
        check("/a/", Err(Invalid::BadPath));
        check("/a~", Err(Invalid::BadPath));
        check("/a~2", Err(Invalid::BadPath));
        check(&"/k".repeat(MAXIMUM_DEPTH + 1), Err(Invalid::TooDeep));
        check(
            &format!("/{}", "k".repeat(MAXIMUM_PATH)),
            Err(Invalid::BadPath),
        );
    }

    fn differences(before: Json, after: Json) -> String {
        let unit = |path: &Path| path.as_str().starts_with("/offer/");
        let found = diff(tree_of(before).as_ref(), tree_of(after).as_ref(), &unit);
        let lines = found.iter().map(|found| {
            format!(
                "{} = {}",
                found.path,
                found
                    .value
                    .as_ref()
                    .map_or("gone".to_owned(), Json::to_string)
            )
        });
        lines.collect::<Vec<_>>().join("; ")
    }

    #[test]
    fn a_difference_is_as_small_as_its_unit() {
        let one =
            json!({"title": {"en": "Towel"}, "offer": {"de": {"price": "1", "currency": "EUR"}}});
        let two = json!({"title": {"en": "Bath towel"}, "offer": {"de": {"price": "2", "currency": "EUR"}}});
        assert_snapshot!(differences(one.clone(), two), @r#"/offer/de = {"currency":"EUR","price":"2"}; /title/en = "Bath towel""#);
        assert_snapshot!(differences(one.clone(), one.clone()), @"");
        assert_snapshot!(differences(one, json!(null)), @" = gone");
        assert_snapshot!(differences(json!(null), json!({"a": {}})), @" = {}");
        assert_snapshot!(differences(json!({"v": {"x": {"p": 1}}}), json!({"v": {"y": {"p": 1}}})), @r#"/v/x = gone; /v/y = {"p":1}"#);
        assert_snapshot!(differences(json!({"a": {}}), json!({"a": null})), @"");
    }

    fn any_tree() -> impl Strategy<Value = Json> {
        let leaf = prop_oneof![
            Just(json!(null)),
            "[a-c]{0,2}".prop_map(Json::String),
            any::<i64>().prop_map(Json::from)
        ];
        let inner = leaf.prop_recursive(4, 24, 4, |inner| {
            prop::collection::btree_map("[a-c~/]{1,2}", inner, 0..4).prop_map(|map| json!(map))
        });
        prop::collection::btree_map("[a-c~/]{1,2}", inner, 0..4).prop_map(|map| json!(map))
    }

    proptest! {
        /// Whoever applies the differences of two documents to the first has the second.
        #[test]
        fn differences_lead_from_one_tree_to_the_other(before in any_tree(), after in any_tree()) {
            let mut tree = normal_document(Some(before.clone()));
            for found in diff(Some(&before), Some(&after), &|_| false) {
                put(&mut tree, &found.path, found.value).unwrap();
            }
            prop_assert_eq!(tree, normal_document(Some(after)));
        }

        /// Putting keeps the normal form, and what was put can be read.
        #[test]
        fn what_is_put_is_there(before in any_tree(), value in any_tree(), key in "[a-c]") {
            let mut tree = normal_document(Some(before));
            let at = Path::of([key.as_str()]);
            put(&mut tree, &at, Some(value.clone())).unwrap();
            prop_assert_eq!(unit(tree.as_ref(), &at), normal(value));
            prop_assert_eq!(normal_document(tree.clone()), tree);
        }
    }
}
