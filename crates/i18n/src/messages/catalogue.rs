//! Messages of `catalogue.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Catalogue”
pub fn catalogue_title() -> Message<'static> { Message::new("catalogue-title") }
/// “New product”
pub fn catalogue_new() -> Message<'static> { Message::new("catalogue-new") }
/// “Import”
pub fn catalogue_import() -> Message<'static> { Message::new("catalogue-import") }
/// “Export”
pub fn catalogue_export() -> Message<'static> { Message::new("catalogue-export") }
/// “All”
pub fn catalogue_view_all() -> Message<'static> { Message::new("catalogue-view-all") }
/// “Needs a look”
pub fn catalogue_view_needs_look() -> Message<'static> { Message::new("catalogue-view-needsLook") }
/// “Low stock”
pub fn catalogue_view_low_stock() -> Message<'static> { Message::new("catalogue-view-lowStock") }
/// “Changed”
pub fn catalogue_view_changed() -> Message<'static> { Message::new("catalogue-view-changed") }
/// “Find in catalogue”
pub fn catalogue_search() -> Message<'static> { Message::new("catalogue-search") }
/// “Sort”
pub fn catalogue_sort() -> Message<'static> { Message::new("catalogue-sort") }
/// “Status is not archived”
pub fn catalogue_filter_not_archived() -> Message<'static> { Message::new("catalogue-filter-not-archived") }
/// “Status is $status”
pub fn catalogue_filter_status(status: &str) -> Message<'_> { Message::new("catalogue-filter-status").text("status", status) }
/// “Titles in $language”
pub fn catalogue_titles_in(language: &str) -> Message<'_> { Message::new("catalogue-titles-in").text("language", language) }
/// “Products”
pub fn catalogue_grid_label() -> Message<'static> { Message::new("catalogue-grid-label") }
/// “From each market’s price policy · T shows why”
pub fn catalogue_market_group() -> Message<'static> { Message::new("catalogue-market-group") }
/// “Product”
pub fn catalogue_col_product() -> Message<'static> { Message::new("catalogue-col-product") }
/// “SKU”
pub fn catalogue_col_sku() -> Message<'static> { Message::new("catalogue-col-sku") }
/// “Base price”
pub fn catalogue_col_base_price() -> Message<'static> { Message::new("catalogue-col-basePrice") }
/// “Cost”
pub fn catalogue_col_cost() -> Message<'static> { Message::new("catalogue-col-cost") }
/// “Cost, only you see it”
pub fn catalogue_col_cost_private() -> Message<'static> { Message::new("catalogue-col-cost-private") }
/// “Stock”
pub fn catalogue_col_stock() -> Message<'static> { Message::new("catalogue-col-stock") }
/// “Languages”
pub fn catalogue_col_languages() -> Message<'static> { Message::new("catalogue-col-languages") }
/// “Published”
pub fn catalogue_col_published() -> Message<'static> { Message::new("catalogue-col-published") }
/// “Status”
pub fn catalogue_col_status() -> Message<'static> { Message::new("catalogue-col-status") }
/// “Last change”
pub fn catalogue_col_updated() -> Message<'static> { Message::new("catalogue-col-updated") }
/// “from”
pub fn catalogue_from() -> Message<'static> { Message::new("catalogue-from") }
/// “$low to $high”
pub fn catalogue_span<'a>(high: &'a str, low: &'a str) -> Message<'a> { Message::new("catalogue-span").text("high", high).text("low", low) }
/// “$count variants”
pub fn catalogue_variants(count: impl Into<Number>) -> Message<'static> { Message::new("catalogue-variants").number("count", count) }
/// “Show the variants”
pub fn catalogue_open_row() -> Message<'static> { Message::new("catalogue-open-row") }
/// “Hide the variants”
pub fn catalogue_close_row() -> Message<'static> { Message::new("catalogue-close-row") }
/// “No products yet. Import a sheet, try the sample, or add the first one”
pub fn catalogue_empty() -> Message<'static> { Message::new("catalogue-empty") }
/// “Import a sheet”
pub fn catalogue_empty_act() -> Message<'static> { Message::new("catalogue-empty-act") }
/// “Title of the product”
pub fn catalogue_new_title() -> Message<'static> { Message::new("catalogue-new-title") }
/// “SKU, made from the title if empty”
pub fn catalogue_new_sku() -> Message<'static> { Message::new("catalogue-new-sku") }
/// “Add product”
pub fn catalogue_new_create() -> Message<'static> { Message::new("catalogue-new-create") }
/// “Archive $count products”
pub fn catalogue_archive_count(count: impl Into<Number>) -> Message<'static> { Message::new("catalogue-archive-count").number("count", count) }
/// “Publish $count products”
pub fn catalogue_publish_count(count: impl Into<Number>) -> Message<'static> { Message::new("catalogue-publish-count").number("count", count) }
/// “What this changes”
pub fn effect_title() -> Message<'static> { Message::new("effect-title") }
/// “keep”
pub fn effect_keep() -> Message<'static> { Message::new("effect-keep") }
/// “leave as it was”
pub fn effect_leave() -> Message<'static> { Message::new("effect-leave") }
/// “why”
pub fn effect_why() -> Message<'static> { Message::new("effect-why") }
/// “Read as $value”
pub fn effect_understood(value: &str) -> Message<'_> { Message::new("effect-understood").text("value", value) }
/// “computed”
pub fn cell_computed() -> Message<'static> { Message::new("cell-computed") }
/// “by title”
pub fn catalogue_sort_title() -> Message<'static> { Message::new("catalogue-sort-title") }
/// “by SKU”
pub fn catalogue_sort_sku() -> Message<'static> { Message::new("catalogue-sort-sku") }
/// “by base price”
pub fn catalogue_sort_base_price() -> Message<'static> { Message::new("catalogue-sort-basePrice") }
/// “by stock”
pub fn catalogue_sort_stock() -> Message<'static> { Message::new("catalogue-sort-stock") }
/// “by last change”
pub fn catalogue_sort_updated() -> Message<'static> { Message::new("catalogue-sort-updated") }
/// “Select all”
pub fn catalogue_select_all() -> Message<'static> { Message::new("catalogue-select-all") }
/// “Select $title”
pub fn catalogue_select_row(title: &str) -> Message<'_> { Message::new("catalogue-select-row").text("title", title) }
/// “Titles as written”
pub fn catalogue_titles_source() -> Message<'static> { Message::new("catalogue-titles-source") }
/// “Height of rows”
pub fn catalogue_density() -> Message<'static> { Message::new("catalogue-density") }
/// “What this changes”
pub fn cells_title() -> Message<'static> { Message::new("cells-title") }
/// “Change $count cells”
pub fn cells_change(count: impl Into<Number>) -> Message<'static> { Message::new("cells-change").number("count", count) }
/// “$count cells changed”
pub fn cells_changed(count: impl Into<Number>) -> Message<'static> { Message::new("cells-changed").number("count", count) }
/// “$count cells of the grid”
pub fn cells_act(count: impl Into<Number>) -> Message<'static> { Message::new("cells-act").number("count", count) }
/// “and $count more”
pub fn cells_more(count: impl Into<Number>) -> Message<'static> { Message::new("cells-more").number("count", count) }
/// “$count cells stay: they are computed, or their rows stand for several variants”
pub fn cells_skipped(count: impl Into<Number>) -> Message<'static> { Message::new("cells-skipped").number("count", count) }
/// “$count texts are no numbers and stay out, such as $example”
pub fn cells_unclear(count: impl Into<Number>, example: &str) -> Message<'_> { Message::new("cells-unclear").number("count", count).text("example", example) }
/// “Nothing here can be typed over. Open the row for its variants”
pub fn cells_none() -> Message<'static> { Message::new("cells-none") }
/// “These cells say this already”
pub fn cells_same() -> Message<'static> { Message::new("cells-same") }
/// “copy, for a spreadsheet too”
pub fn keys_copy() -> Message<'static> { Message::new("keys-copy") }
/// “paste, from a spreadsheet too”
pub fn keys_paste() -> Message<'static> { Message::new("keys-paste") }
/// “fill down”
pub fn keys_fill() -> Message<'static> { Message::new("keys-fill") }
/// “choose several cells”
pub fn keys_extend() -> Message<'static> { Message::new("keys-extend") }

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
    ("cells-act", &[("count", Kind::Number)]),
    ("cells-change", &[("count", Kind::Number)]),
    ("cells-changed", &[("count", Kind::Number)]),
    ("cells-more", &[("count", Kind::Number)]),
    ("cells-none", &[]),
    ("cells-same", &[]),
    ("cells-skipped", &[("count", Kind::Number)]),
    ("cells-title", &[]),
    ("cells-unclear", &[("count", Kind::Number), ("example", Kind::Text)]),
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
