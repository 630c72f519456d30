//! A saved view as a tree. Its filter, its columns and its order are one unit each.

use crate::document::object::{ObjectBuilder, entries, numbered, parsed, text};
use dhow_domain::Locale;
use dhow_domain::catalogue::ProductStatus;
use dhow_domain::id::ViewId;
use dhow_domain::views::SavedView;
use dhow_sync::Json;
use serde_json::json;

pub(crate) fn to_tree(view: &SavedView) -> Json {
    ObjectBuilder::default()
        .text("name", Some(&view.name))
        .text("search", Some(&view.search).filter(|text| !text.is_empty()))
        .value("filter", filled(filter_to_tree(view)))
        .value(
            "columns",
            filled(numbered(view.columns.iter().map(|name| json!(name)))),
        )
        .value("order", filled(order_to_tree(view)))
        .text("locale", view.locale.as_ref())
        .build()
}

fn filled(map: Json) -> Option<Json> {
    Some(map).filter(|map| map.as_object().is_some_and(|map| !map.is_empty()))
}

fn filter_to_tree(view: &SavedView) -> Json {
    ObjectBuilder::default()
        .text("status", view.status.map(ProductStatus::as_str))
        .text("scope", view.scope.as_ref())
        .build()
}

fn order_to_tree(view: &SavedView) -> Json {
    ObjectBuilder::default()
        .text("sort", view.sort.as_ref())
        .value("descending", view.descending.then_some(Json::Bool(true)))
        .build()
}

pub(crate) fn from_tree(id: ViewId, tree: &Json) -> Option<SavedView> {
    let filter = tree.get("filter").unwrap_or(&Json::Null);
    let order = tree.get("order").unwrap_or(&Json::Null);
    Some(SavedView {
        id,
        name: text(tree, "name")?,
        search: text(tree, "search").unwrap_or_default(),
        status: text(filter, "status").and_then(|word| ProductStatus::parse(&word)),
        scope: text(filter, "scope"),
        columns: entries(tree, "columns")
            .filter_map(|(_, name)| Some(name.as_str()?.to_owned()))
            .collect(),
        sort: text(order, "sort"),
        descending: order.get("descending") == Some(&Json::Bool(true)),
        locale: parsed(tree, "locale", Locale::parse),
    })
}
