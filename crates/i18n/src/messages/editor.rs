//! Messages of `editor.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Product”
pub fn editor_title() -> Message<'static> { Message::new("editor-title") }
/// “Details”
pub fn editor_tab_details() -> Message<'static> { Message::new("editor-tab-details") }
/// “Variants”
pub fn editor_tab_variants() -> Message<'static> { Message::new("editor-tab-variants") }
/// “Media”
pub fn editor_tab_media() -> Message<'static> { Message::new("editor-tab-media") }
/// “Prices”
pub fn editor_tab_prices() -> Message<'static> { Message::new("editor-tab-prices") }
/// “Translations”
pub fn editor_tab_translations() -> Message<'static> { Message::new("editor-tab-translations") }
/// “History”
pub fn editor_tab_history() -> Message<'static> { Message::new("editor-tab-history") }
/// “Back to the catalogue”
pub fn editor_back() -> Message<'static> { Message::new("editor-back") }
/// “Publish $count changes”
pub fn editor_publish(count: impl Into<Number>) -> Message<'static> { Message::new("editor-publish").number("count", count) }
/// “$index of $total”
pub fn editor_position(index: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("editor-position").number("index", index).number("total", total) }
/// “Previous product”
pub fn editor_previous() -> Message<'static> { Message::new("editor-previous") }
/// “Next product”
pub fn editor_next() -> Message<'static> { Message::new("editor-next") }
/// “Take out of the catalogue”
pub fn editor_delete() -> Message<'static> { Message::new("editor-delete") }
/// “This product is not here any more”
pub fn editor_missing() -> Message<'static> { Message::new("editor-missing") }
/// “Ready to sell”
pub fn editor_ready() -> Message<'static> { Message::new("editor-ready") }
/// “ready”
pub fn editor_ready_yes() -> Message<'static> { Message::new("editor-ready-yes") }
/// “Lately”
pub fn editor_lately() -> Message<'static> { Message::new("editor-lately") }
/// “To look at”
pub fn editor_issues() -> Message<'static> { Message::new("editor-issues") }
/// “Title, $language”
pub fn details_title_in(language: &str) -> Message<'_> { Message::new("details-title-in").text("language", language) }
/// “Description”
pub fn details_description() -> Message<'static> { Message::new("details-description") }
/// “For the border”
pub fn details_border() -> Message<'static> { Message::new("details-border") }
/// “For the shelf”
pub fn details_shelf() -> Message<'static> { Message::new("details-shelf") }
/// “Status”
pub fn details_status() -> Message<'static> { Message::new("details-status") }
/// “$count / $limit”
pub fn details_length(count: impl Into<Number>, limit: impl Into<Number>) -> Message<'static> { Message::new("details-length").number("count", count).number("limit", limit) }
/// “Kept from the file”
pub fn details_attributes() -> Message<'static> { Message::new("details-attributes") }
/// “The last digit does not fit. Were two digits swapped?”
pub fn details_gtin_help() -> Message<'static> { Message::new("details-gtin-help") }
/// “Put $value”
pub fn details_gtin_fix(value: &str) -> Message<'_> { Message::new("details-gtin-fix").text("value", value) }
/// “Add a variant”
pub fn variants_add() -> Message<'static> { Message::new("variants-add") }
/// “Options”
pub fn variants_options() -> Message<'static> { Message::new("variants-options") }
/// “New SKU”
pub fn variants_new_sku() -> Message<'static> { Message::new("variants-new-sku") }
/// “Take out”
pub fn variants_delete() -> Message<'static> { Message::new("variants-delete") }
/// “Drop pictures here, or paste them. Originals are never changed”
pub fn media_drop() -> Message<'static> { Message::new("media-drop") }
/// “Choose pictures…”
pub fn media_choose() -> Message<'static> { Message::new("media-choose") }
/// “What the picture shows, $language”
pub fn media_alt_in(language: &str) -> Message<'_> { Message::new("media-alt-in").text("language", language) }
/// “Main picture”
pub fn media_main() -> Message<'static> { Message::new("media-main") }
/// “Move forward”
pub fn media_earlier() -> Message<'static> { Message::new("media-earlier") }
/// “Move back”
pub fn media_later() -> Message<'static> { Message::new("media-later") }
/// “Take out”
pub fn media_delete() -> Message<'static> { Message::new("media-delete") }
/// “$width × $height”
pub fn media_size(height: impl Into<Number>, width: impl Into<Number>) -> Message<'static> { Message::new("media-size").number("height", height).number("width", width) }
/// “Fetched when you are online”
pub fn media_not_here() -> Message<'static> { Message::new("media-not-here") }
/// “Market”
pub fn prices_market() -> Message<'static> { Message::new("prices-market") }
/// “Price shown”
pub fn prices_shown() -> Message<'static> { Message::new("prices-shown") }
/// “You keep”
pub fn prices_keep() -> Message<'static> { Message::new("prices-keep") }
/// “Margin”
pub fn prices_margin() -> Message<'static> { Message::new("prices-margin") }
/// “floor $percent”
pub fn prices_floor(percent: &str) -> Message<'_> { Message::new("prices-floor").text("percent", percent) }
/// “State”
pub fn prices_state() -> Message<'static> { Message::new("prices-state") }
/// “Prices on”
pub fn prices_on() -> Message<'static> { Message::new("prices-on") }
/// “Line check”
pub fn prices_line_check() -> Message<'static> { Message::new("prices-line-check") }
/// “$quantity × $unit = $total”
pub fn prices_line<'a>(quantity: &'a str, total: &'a str, unit: &'a str) -> Message<'a> { Message::new("prices-line").text("quantity", quantity).text("total", total).text("unit", unit) }
/// “Quantity”
pub fn prices_quantity() -> Message<'static> { Message::new("prices-quantity") }
/// “History”
pub fn history_title() -> Message<'static> { Message::new("history-title") }
/// “Nothing has been changed yet”
pub fn history_empty() -> Message<'static> { Message::new("history-empty") }
/// “When”
pub fn history_when() -> Message<'static> { Message::new("history-when") }
/// “Who”
pub fn history_who() -> Message<'static> { Message::new("history-who") }
/// “What”
pub fn history_what() -> Message<'static> { Message::new("history-what") }
/// “Before”
pub fn history_before() -> Message<'static> { Message::new("history-before") }
/// “After”
pub fn history_after() -> Message<'static> { Message::new("history-after") }
/// “Taken back”
pub fn history_undone() -> Message<'static> { Message::new("history-undone") }
/// “$count fields”
pub fn history_fields(count: impl Into<Number>) -> Message<'static> { Message::new("history-fields").number("count", count) }
/// “Title”
pub fn field_title() -> Message<'static> { Message::new("field-title") }
/// “Description”
pub fn field_description() -> Message<'static> { Message::new("field-description") }
/// “Status”
pub fn field_status() -> Message<'static> { Message::new("field-status") }
/// “Address”
pub fn field_slug() -> Message<'static> { Message::new("field-slug") }
/// “Handle”
pub fn field_handle() -> Message<'static> { Message::new("field-handle") }
/// “Maker”
pub fn field_vendor() -> Message<'static> { Message::new("field-vendor") }
/// “Type”
pub fn field_kind() -> Message<'static> { Message::new("field-kind") }
/// “Tags”
pub fn field_tags() -> Message<'static> { Message::new("field-tags") }
/// “Options”
pub fn field_options() -> Message<'static> { Message::new("field-options") }
/// “Pictures”
pub fn field_media() -> Message<'static> { Message::new("field-media") }
/// “Picture text”
pub fn field_alt() -> Message<'static> { Message::new("field-alt") }
/// “Place”
pub fn field_position() -> Message<'static> { Message::new("field-position") }
/// “SKU”
pub fn field_sku() -> Message<'static> { Message::new("field-sku") }
/// “Barcode, GTIN”
pub fn field_gtin() -> Message<'static> { Message::new("field-gtin") }
/// “Base price”
pub fn field_base_price() -> Message<'static> { Message::new("field-basePrice") }
/// “Currency of the base price”
pub fn field_base_price_currency() -> Message<'static> { Message::new("field-basePriceCurrency") }
/// “Former price”
pub fn field_compare_at_price() -> Message<'static> { Message::new("field-compareAtPrice") }
/// “Cost”
pub fn field_cost() -> Message<'static> { Message::new("field-cost") }
/// “Currency of the cost”
pub fn field_cost_currency() -> Message<'static> { Message::new("field-costCurrency") }
/// “Weight”
pub fn field_weight() -> Message<'static> { Message::new("field-weight") }
/// “Length”
pub fn field_length() -> Message<'static> { Message::new("field-length") }
/// “Width”
pub fn field_width() -> Message<'static> { Message::new("field-width") }
/// “Height”
pub fn field_height() -> Message<'static> { Message::new("field-height") }
/// “HS code”
pub fn field_hs_code() -> Message<'static> { Message::new("field-hsCode") }
/// “Made in”
pub fn field_origin() -> Message<'static> { Message::new("field-origin") }
/// “Smallest order”
pub fn field_minimum_quantity() -> Message<'static> { Message::new("field-minimumQuantity") }
/// “Unit”
pub fn field_unit() -> Message<'static> { Message::new("field-unit") }
/// “Stock”
pub fn field_stock() -> Message<'static> { Message::new("field-stock") }
/// “Language”
pub fn field_locale() -> Message<'static> { Message::new("field-locale") }
/// “Currency”
pub fn field_currency() -> Message<'static> { Message::new("field-currency") }
/// “Countries”
pub fn field_countries() -> Message<'static> { Message::new("field-countries") }
/// “Code”
pub fn field_code() -> Message<'static> { Message::new("field-code") }
/// “Price policy”
pub fn field_price() -> Message<'static> { Message::new("field-price") }
/// “Further column”
pub fn field_attribute() -> Message<'static> { Message::new("field-attribute") }
/// “Picture”
pub fn field_image() -> Message<'static> { Message::new("field-image") }
/// “Picture text”
pub fn field_image_alt() -> Message<'static> { Message::new("field-imageAlt") }
/// “First option”
pub fn field_option1() -> Message<'static> { Message::new("field-option1") }
/// “Second option”
pub fn field_option2() -> Message<'static> { Message::new("field-option2") }
/// “Third option”
pub fn field_option3() -> Message<'static> { Message::new("field-option3") }
/// “Firm”
pub fn field_seller() -> Message<'static> { Message::new("field-seller") }
/// “Name”
pub fn field_name() -> Message<'static> { Message::new("field-name") }
/// “Name of the option”
pub fn field_option_name() -> Message<'static> { Message::new("field-optionName") }
/// “Value of the option”
pub fn field_option_value() -> Message<'static> { Message::new("field-optionValue") }
/// “Variant”
pub fn field_variant() -> Message<'static> { Message::new("field-variant") }
/// “Product”
pub fn field_product() -> Message<'static> { Message::new("field-product") }
/// “Market”
pub fn field_market() -> Message<'static> { Message::new("field-market") }
/// “Translation”
pub fn field_translation() -> Message<'static> { Message::new("field-translation") }
/// “Parted by commas”
pub fn details_tags_help() -> Message<'static> { Message::new("details-tags-help") }
/// “May change at any time. Orders keep the old one”
pub fn details_sku_help() -> Message<'static> { Message::new("details-sku-help") }
/// “Variant”
pub fn details_variant() -> Message<'static> { Message::new("details-variant") }
/// “empty”
pub fn history_none_before() -> Message<'static> { Message::new("history-none-before") }
/// “Older changes”
pub fn history_more() -> Message<'static> { Message::new("history-more") }
/// “$market, last $days days”
pub fn prices_chart(days: impl Into<Number>, market: &str) -> Message<'_> { Message::new("prices-chart").number("days", days).text("market", market) }
/// “1 $from in $to”
pub fn prices_chart_rate<'a>(from: &'a str, to: &'a str) -> Message<'a> { Message::new("prices-chart-rate").text("from", from).text("to", to) }
/// “Markets make prices. Add a market first”
pub fn prices_no_markets() -> Message<'static> { Message::new("prices-no-markets") }
/// “Columns”
pub fn field_mapping() -> Message<'static> { Message::new("field-mapping") }
/// “Side to keep”
pub fn field_keep() -> Message<'static> { Message::new("field-keep") }
/// “File”
pub fn field_path() -> Message<'static> { Message::new("field-path") }
/// “Public address”
pub fn field_base_url() -> Message<'static> { Message::new("field-baseUrl") }
/// “Day”
pub fn field_at() -> Message<'static> { Message::new("field-at") }
/// “Moment”
pub fn field_as_of() -> Message<'static> { Message::new("field-asOf") }
/// “Quantity”
pub fn field_quantity() -> Message<'static> { Message::new("field-quantity") }
/// “Variants”
pub fn field_variants() -> Message<'static> { Message::new("field-variants") }
/// “Picture”
pub fn field_picture() -> Message<'static> { Message::new("field-picture") }
/// “State”
pub fn field_state() -> Message<'static> { Message::new("field-state") }
/// “Kind of file”
pub fn field_preset() -> Message<'static> { Message::new("field-preset") }
/// “Encoding”
pub fn field_encoding() -> Message<'static> { Message::new("field-encoding") }
/// “Delimiter”
pub fn field_delimiter() -> Message<'static> { Message::new("field-delimiter") }
/// “Source”
pub fn field_source() -> Message<'static> { Message::new("field-source") }
/// “Field”
pub fn field_field() -> Message<'static> { Message::new("field-field") }

pub(super) static SIGNATURES: Variables = &[
    ("details-attributes", &[]),
    ("details-border", &[]),
    ("details-description", &[]),
    ("details-gtin-fix", &[("value", Kind::Text)]),
    ("details-gtin-help", &[]),
    ("details-length", &[("count", Kind::Number), ("limit", Kind::Number)]),
    ("details-shelf", &[]),
    ("details-sku-help", &[]),
    ("details-status", &[]),
    ("details-tags-help", &[]),
    ("details-title-in", &[("language", Kind::Text)]),
    ("details-variant", &[]),
    ("editor-back", &[]),
    ("editor-delete", &[]),
    ("editor-issues", &[]),
    ("editor-lately", &[]),
    ("editor-missing", &[]),
    ("editor-next", &[]),
    ("editor-position", &[("index", Kind::Number), ("total", Kind::Number)]),
    ("editor-previous", &[]),
    ("editor-publish", &[("count", Kind::Number)]),
    ("editor-ready", &[]),
    ("editor-ready-yes", &[]),
    ("editor-tab-details", &[]),
    ("editor-tab-history", &[]),
    ("editor-tab-media", &[]),
    ("editor-tab-prices", &[]),
    ("editor-tab-translations", &[]),
    ("editor-tab-variants", &[]),
    ("editor-title", &[]),
    ("field-alt", &[]),
    ("field-asOf", &[]),
    ("field-at", &[]),
    ("field-attribute", &[]),
    ("field-basePrice", &[]),
    ("field-basePriceCurrency", &[]),
    ("field-baseUrl", &[]),
    ("field-code", &[]),
    ("field-compareAtPrice", &[]),
    ("field-cost", &[]),
    ("field-costCurrency", &[]),
    ("field-countries", &[]),
    ("field-currency", &[]),
    ("field-delimiter", &[]),
    ("field-description", &[]),
    ("field-encoding", &[]),
    ("field-field", &[]),
    ("field-gtin", &[]),
    ("field-handle", &[]),
    ("field-height", &[]),
    ("field-hsCode", &[]),
    ("field-image", &[]),
    ("field-imageAlt", &[]),
    ("field-keep", &[]),
    ("field-kind", &[]),
    ("field-length", &[]),
    ("field-locale", &[]),
    ("field-mapping", &[]),
    ("field-market", &[]),
    ("field-media", &[]),
    ("field-minimumQuantity", &[]),
    ("field-name", &[]),
    ("field-option1", &[]),
    ("field-option2", &[]),
    ("field-option3", &[]),
    ("field-optionName", &[]),
    ("field-optionValue", &[]),
    ("field-options", &[]),
    ("field-origin", &[]),
    ("field-path", &[]),
    ("field-picture", &[]),
    ("field-position", &[]),
    ("field-preset", &[]),
    ("field-price", &[]),
    ("field-product", &[]),
    ("field-quantity", &[]),
    ("field-seller", &[]),
    ("field-sku", &[]),
    ("field-slug", &[]),
    ("field-source", &[]),
    ("field-state", &[]),
    ("field-status", &[]),
    ("field-stock", &[]),
    ("field-tags", &[]),
    ("field-title", &[]),
    ("field-translation", &[]),
    ("field-unit", &[]),
    ("field-variant", &[]),
    ("field-variants", &[]),
    ("field-vendor", &[]),
    ("field-weight", &[]),
    ("field-width", &[]),
    ("history-after", &[]),
    ("history-before", &[]),
    ("history-empty", &[]),
    ("history-fields", &[("count", Kind::Number)]),
    ("history-more", &[]),
    ("history-none-before", &[]),
    ("history-title", &[]),
    ("history-undone", &[]),
    ("history-what", &[]),
    ("history-when", &[]),
    ("history-who", &[]),
    ("media-alt-in", &[("language", Kind::Text)]),
    ("media-choose", &[]),
    ("media-delete", &[]),
    ("media-drop", &[]),
    ("media-earlier", &[]),
    ("media-later", &[]),
    ("media-main", &[]),
    ("media-not-here", &[]),
    ("media-size", &[("height", Kind::Number), ("width", Kind::Number)]),
    ("prices-chart", &[("days", Kind::Number), ("market", Kind::Text)]),
    ("prices-chart-rate", &[("from", Kind::Text), ("to", Kind::Text)]),
    ("prices-floor", &[("percent", Kind::Text)]),
    ("prices-keep", &[]),
    ("prices-line", &[("quantity", Kind::Text), ("total", Kind::Text), ("unit", Kind::Text)]),
    ("prices-line-check", &[]),
    ("prices-margin", &[]),
    ("prices-market", &[]),
    ("prices-no-markets", &[]),
    ("prices-on", &[]),
    ("prices-quantity", &[]),
    ("prices-shown", &[]),
    ("prices-state", &[]),
    ("variants-add", &[]),
    ("variants-delete", &[]),
    ("variants-new-sku", &[]),
    ("variants-options", &[]),
];
