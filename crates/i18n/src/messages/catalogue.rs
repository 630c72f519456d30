//! Messages of `catalogue.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::signature::{Kind, Variables};

/// “Find in catalogue”
pub fn catalogue_search() -> Message<'static> { Message::new("catalogue-search") }
/// “Sort”
pub fn catalogue_sort() -> Message<'static> { Message::new("catalogue-sort") }
/// “Product”
pub fn catalogue_col_product() -> Message<'static> { Message::new("catalogue-col-product") }
/// “SKU”
pub fn catalogue_col_sku() -> Message<'static> { Message::new("catalogue-col-sku") }
/// “Stock”
pub fn catalogue_col_stock() -> Message<'static> { Message::new("catalogue-col-stock") }
/// “Status”
pub fn catalogue_col_status() -> Message<'static> { Message::new("catalogue-col-status") }

pub(super) static SIGNATURES: Variables = &[
    ("catalogue-archive-count", &[("count", Kind::Number)]),
    ("catalogue-close-row", &[]),
    ("catalogue-col-basePrice", &[]),
    ("catalogue-col-cost", &[]),
    ("catalogue-col-cost-private", &[]),
    ("catalogue-col-languages", &[]),
    ("catalogue-col-product", &[]),
    ("catalogue-col-published", &[]),
    ("catalogue-col-sku", &[]),
    ("catalogue-col-status", &[]),
    ("catalogue-col-stock", &[]),
    ("catalogue-col-updated", &[]),
    ("catalogue-density", &[]),
    ("catalogue-empty", &[]),
    ("catalogue-empty-act", &[]),
    ("catalogue-export", &[]),
    ("catalogue-filter", &[]),
    ("catalogue-filter-not-archived", &[]),
    ("catalogue-filter-status", &[("status", Kind::Text)]),
    ("catalogue-from", &[]),
    ("catalogue-grid-label", &[]),
    ("catalogue-import", &[]),
    ("catalogue-market-group", &[]),
    ("catalogue-new", &[]),
    ("catalogue-new-create", &[]),
    ("catalogue-new-sku", &[]),
    ("catalogue-new-title", &[]),
    ("catalogue-open-row", &[]),
    ("catalogue-publish-count", &[("count", Kind::Number)]),
    ("catalogue-search", &[]),
    ("catalogue-select-all", &[]),
    ("catalogue-select-row", &[("title", Kind::Text)]),
    ("catalogue-sort", &[]),
    ("catalogue-sort-basePrice", &[]),
    ("catalogue-sort-sku", &[]),
    ("catalogue-sort-stock", &[]),
    ("catalogue-sort-title", &[]),
    ("catalogue-sort-updated", &[]),
    ("catalogue-span", &[("high", Kind::Text), ("low", Kind::Text)]),
    ("catalogue-title", &[]),
    ("catalogue-titles-in", &[("language", Kind::Text)]),
    ("catalogue-titles-source", &[]),
    ("catalogue-variants", &[("count", Kind::Number)]),
    ("catalogue-view-all", &[]),
    ("catalogue-view-changed", &[]),
    ("catalogue-view-lowStock", &[]),
    ("catalogue-view-needsLook", &[]),
    ("cell-computed", &[]),
    ("cells-change", &[("count", Kind::Number)]),
    ("cells-changed", &[("count", Kind::Number)]),
    ("cells-discard", &[]),
    ("cells-left-out", &[("count", Kind::Number)]),
    ("cells-more", &[("count", Kind::Number)]),
    ("cells-none", &[]),
    ("cells-refused", &[("count", Kind::Number)]),
    ("cells-same", &[]),
    ("cells-skipped", &[("count", Kind::Number)]),
    ("cells-title", &[]),
    ("effect-keep", &[]),
    ("effect-leave", &[]),
    ("effect-title", &[]),
    ("effect-understood", &[("value", Kind::Text)]),
    ("effect-why", &[]),
    ("keys-copy", &[]),
    ("keys-extend", &[]),
    ("keys-fill", &[]),
    ("keys-paste", &[]),
];
