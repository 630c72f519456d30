//! Messages of `history.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “New product $title”
pub fn act_product_create(title: &str) -> Message<'_> { Message::new("act-product-create").text("title", title) }
/// “$count fields of $title”
pub fn act_product_set_many(count: impl Into<Number>, title: &str) -> Message<'_> { Message::new("act-product-set-many").number("count", count).text("title", title) }

pub(super) static SIGNATURES: Variables = &[
    ("act-cells-set", &[("count", Kind::Number)]),
    ("act-conflict-keep-mine", &[]),
    ("act-conflict-keep-theirs", &[]),
    ("act-conflicts-keep-mine", &[("count", Kind::Number)]),
    ("act-conflicts-keep-theirs", &[("count", Kind::Number)]),
    ("act-create-workspace", &[]),
    ("act-device-rename", &[]),
    ("act-device-revoke", &[]),
    ("act-enrol", &[]),
    ("act-import", &[("name", Kind::Text)]),
    ("act-join", &[]),
    ("act-leave", &[]),
    ("act-less-accepted", &[("changed", Kind::Number), ("new", Kind::Number), ("removed", Kind::Number)]),
    ("act-market-apply", &[("count", Kind::Number)]),
    ("act-market-create", &[("market", Kind::Text)]),
    ("act-market-delete", &[("market", Kind::Text)]),
    ("act-market-save", &[("market", Kind::Text)]),
    ("act-media-add", &[("title", Kind::Text)]),
    ("act-media-delete", &[("title", Kind::Text)]),
    ("act-media-move", &[("title", Kind::Text)]),
    ("act-media-set", &[("title", Kind::Text)]),
    ("act-move", &[]),
    ("act-named", &[("name", Kind::Text)]),
    ("act-product-create", &[("title", Kind::Text)]),
    ("act-product-delete", &[("title", Kind::Text)]),
    ("act-product-set", &[("field", Kind::Text), ("title", Kind::Text)]),
    ("act-product-set-many", &[("count", Kind::Number), ("title", Kind::Text)]),
    ("act-publish", &[("count", Kind::Number)]),
    ("act-pull", &[]),
    ("act-rates-accept", &[("count", Kind::Number)]),
    ("act-rates-import", &[("count", Kind::Number), ("source", Kind::Text)]),
    ("act-sample", &[]),
    ("act-seller-set", &[("field", Kind::Text)]),
    ("act-seller-set-many", &[("count", Kind::Number)]),
    ("act-settings", &[]),
    ("act-taken-over", &[("changed", Kind::Number), ("new", Kind::Number), ("removed", Kind::Number)]),
    ("act-translation-delete", &[("locale", Kind::Text), ("title", Kind::Text)]),
    ("act-translation-set", &[("field", Kind::Text), ("locale", Kind::Text), ("title", Kind::Text)]),
    ("act-twins-merge", &[("count", Kind::Number)]),
    ("act-unknown", &[]),
    ("act-variant-add", &[("sku", Kind::Text)]),
    ("act-variant-delete", &[("sku", Kind::Text)]),
    ("act-variant-set", &[("field", Kind::Text), ("sku", Kind::Text)]),
    ("act-variant-set-many", &[("count", Kind::Number), ("sku", Kind::Text)]),
    ("act-view-create", &[("name", Kind::Text)]),
    ("act-view-delete", &[("name", Kind::Text)]),
    ("act-view-save", &[("name", Kind::Text)]),
    ("act-written-anew", &[]),
];
