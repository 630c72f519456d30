//! Messages of `history.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Workspace made”
pub fn act_create_workspace() -> Message<'static> { Message::new("act-create-workspace") }
/// “Sample taken in”
pub fn act_sample() -> Message<'static> { Message::new("act-sample") }
/// “Settings”
pub fn act_settings() -> Message<'static> { Message::new("act-settings") }
/// “New product $title”
pub fn act_product_create(title: &str) -> Message<'_> { Message::new("act-product-create").text("title", title) }
/// “$field of $title”
pub fn act_product_set<'a>(field: &'a str, title: &'a str) -> Message<'a> { Message::new("act-product-set").text("field", field).text("title", title) }
/// “$count fields of $title”
pub fn act_product_set_many(count: impl Into<Number>, title: &str) -> Message<'_> { Message::new("act-product-set-many").number("count", count).text("title", title) }
/// “$title taken out”
pub fn act_product_delete(title: &str) -> Message<'_> { Message::new("act-product-delete").text("title", title) }
/// “$field of $sku”
pub fn act_variant_set<'a>(field: &'a str, sku: &'a str) -> Message<'a> { Message::new("act-variant-set").text("field", field).text("sku", sku) }
/// “$count fields of $sku”
pub fn act_variant_set_many(count: impl Into<Number>, sku: &str) -> Message<'_> { Message::new("act-variant-set-many").number("count", count).text("sku", sku) }
/// “New variant $sku”
pub fn act_variant_add(sku: &str) -> Message<'_> { Message::new("act-variant-add").text("sku", sku) }
/// “Variant $sku taken out”
pub fn act_variant_delete(sku: &str) -> Message<'_> { Message::new("act-variant-delete").text("sku", sku) }
/// “Picture of $title added”
pub fn act_media_add(title: &str) -> Message<'_> { Message::new("act-media-add").text("title", title) }
/// “Picture of $title changed”
pub fn act_media_set(title: &str) -> Message<'_> { Message::new("act-media-set").text("title", title) }
/// “Picture of $title moved”
pub fn act_media_move(title: &str) -> Message<'_> { Message::new("act-media-move").text("title", title) }
/// “Picture of $title taken out”
pub fn act_media_delete(title: &str) -> Message<'_> { Message::new("act-media-delete").text("title", title) }
/// “Import of $name”
pub fn act_import(name: &str) -> Message<'_> { Message::new("act-import").text("name", name) }
/// “New market $market”
pub fn act_market_create(market: &str) -> Message<'_> { Message::new("act-market-create").text("market", market) }
/// “Market $market changed”
pub fn act_market_save(market: &str) -> Message<'_> { Message::new("act-market-save").text("market", market) }
/// “$count markets taken in”
pub fn act_market_apply(count: impl Into<Number>) -> Message<'static> { Message::new("act-market-apply").number("count", count) }
/// “Market $market taken out”
pub fn act_market_delete(market: &str) -> Message<'_> { Message::new("act-market-delete").text("market", market) }
/// “$source rates of $count days taken in”
pub fn act_rates_import(count: impl Into<Number>, source: &str) -> Message<'_> { Message::new("act-rates-import").number("count", count).text("source", source) }
/// “$field of $title, $locale”
pub fn act_translation_set<'a>(field: &'a str, locale: &'a str, title: &'a str) -> Message<'a> { Message::new("act-translation-set").text("field", field).text("locale", locale).text("title", title) }
/// “Text of $title taken out, $locale”
pub fn act_translation_delete<'a>(locale: &'a str, title: &'a str) -> Message<'a> { Message::new("act-translation-delete").text("locale", locale).text("title", title) }
/// “Joined a hub”
pub fn act_enrol() -> Message<'static> { Message::new("act-enrol") }
/// “Joined as a further device”
pub fn act_join() -> Message<'static> { Message::new("act-join") }
/// “$count listings published”
pub fn act_publish(count: impl Into<Number>) -> Message<'static> { Message::new("act-publish").number("count", count) }
/// “Changes of another device”
pub fn act_pull() -> Message<'static> { Message::new("act-pull") }
/// “Mine taken in a conflict”
pub fn act_conflict_keep_mine() -> Message<'static> { Message::new("act-conflict-keep-mine") }
/// “Theirs taken in a conflict”
pub fn act_conflict_keep_theirs() -> Message<'static> { Message::new("act-conflict-keep-theirs") }
/// “A change”
pub fn act_unknown() -> Message<'static> { Message::new("act-unknown") }

pub(super) static SIGNATURES: Variables = &[
    ("act-conflict-keep-mine", &[]),
    ("act-conflict-keep-theirs", &[]),
    ("act-create-workspace", &[]),
    ("act-enrol", &[]),
    ("act-import", &[("name", Kind::Text)]),
    ("act-join", &[]),
    ("act-market-apply", &[("count", Kind::Number)]),
    ("act-market-create", &[("market", Kind::Text)]),
    ("act-market-delete", &[("market", Kind::Text)]),
    ("act-market-save", &[("market", Kind::Text)]),
    ("act-media-add", &[("title", Kind::Text)]),
    ("act-media-delete", &[("title", Kind::Text)]),
    ("act-media-move", &[("title", Kind::Text)]),
    ("act-media-set", &[("title", Kind::Text)]),
    ("act-product-create", &[("title", Kind::Text)]),
    ("act-product-delete", &[("title", Kind::Text)]),
    ("act-product-set", &[("field", Kind::Text), ("title", Kind::Text)]),
    ("act-product-set-many", &[("count", Kind::Number), ("title", Kind::Text)]),
    ("act-publish", &[("count", Kind::Number)]),
    ("act-pull", &[]),
    ("act-rates-import", &[("count", Kind::Number), ("source", Kind::Text)]),
    ("act-sample", &[]),
    ("act-settings", &[]),
    ("act-translation-delete", &[("locale", Kind::Text), ("title", Kind::Text)]),
    ("act-translation-set", &[("field", Kind::Text), ("locale", Kind::Text), ("title", Kind::Text)]),
    ("act-unknown", &[]),
    ("act-variant-add", &[("sku", Kind::Text)]),
    ("act-variant-delete", &[("sku", Kind::Text)]),
    ("act-variant-set", &[("field", Kind::Text), ("sku", Kind::Text)]),
    ("act-variant-set-many", &[("count", Kind::Number), ("sku", Kind::Text)]),
];
