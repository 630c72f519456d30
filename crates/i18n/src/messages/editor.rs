//! Messages of `editor.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::signature::{Kind, Variables};

/// “Market”
pub fn prices_market() -> Message<'static> { Message::new("prices-market") }
/// “Price shown”
pub fn prices_shown() -> Message<'static> { Message::new("prices-shown") }
/// “State”
pub fn prices_state() -> Message<'static> { Message::new("prices-state") }
/// “$quantity × $unit = $total”
pub fn prices_line<'a>(quantity: &'a str, total: &'a str, unit: &'a str) -> Message<'a> { Message::new("prices-line").text("quantity", quantity).text("total", total).text("unit", unit) }
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
/// “Options”
pub fn field_options() -> Message<'static> { Message::new("field-options") }
/// “SKU”
pub fn field_sku() -> Message<'static> { Message::new("field-sku") }
/// “Barcode, GTIN”
pub fn field_gtin() -> Message<'static> { Message::new("field-gtin") }
/// “Base price”
pub fn field_base_price() -> Message<'static> { Message::new("field-basePrice") }
/// “Cost”
pub fn field_cost() -> Message<'static> { Message::new("field-cost") }
/// “Stock”
pub fn field_stock() -> Message<'static> { Message::new("field-stock") }
/// “Language”
pub fn field_locale() -> Message<'static> { Message::new("field-locale") }
/// “Name”
pub fn field_name() -> Message<'static> { Message::new("field-name") }

pub(super) static SIGNATURES: Variables = &[
    ("details-attributes", &[]),
    ("details-border", &[]),
    ("details-description", &[]),
    ("details-format-found", &[]),
    ("details-format-html", &[]),
    ("details-format-markdown", &[]),
    ("details-format-plain", &[]),
    ("details-gtin-fix", &[("value", Kind::Text)]),
    ("details-gtin-help", &[]),
    ("details-length", &[("count", Kind::Number), ("limit", Kind::Number)]),
    ("details-price-terms", &[]),
    ("details-price-units", &[("count", Kind::Number)]),
    ("details-shelf", &[]),
    ("details-sku-help", &[]),
    ("details-status", &[]),
    ("details-tags-help", &[]),
    ("details-tax-excluded", &[]),
    ("details-tax-included", &[("country", Kind::Text)]),
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
    ("field-address", &[]),
    ("field-alt", &[]),
    ("field-asOf", &[]),
    ("field-at", &[]),
    ("field-attribute", &[]),
    ("field-baseCurrency", &[]),
    ("field-basePrice", &[]),
    ("field-basePriceCurrency", &[]),
    ("field-basePriceTax", &[]),
    ("field-baseUrl", &[]),
    ("field-code", &[]),
    ("field-compareAtPrice", &[]),
    ("field-compareAtPriceCurrency", &[]),
    ("field-cost", &[]),
    ("field-costCurrency", &[]),
    ("field-countries", &[]),
    ("field-country", &[]),
    ("field-currency", &[]),
    ("field-delimiter", &[]),
    ("field-description", &[]),
    ("field-descriptionFormat", &[]),
    ("field-email", &[]),
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
    ("field-legalName", &[]),
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
    ("field-phone", &[]),
    ("field-picture", &[]),
    ("field-policies", &[]),
    ("field-position", &[]),
    ("field-preset", &[]),
    ("field-price", &[]),
    ("field-priceQuantity", &[]),
    ("field-privacy", &[]),
    ("field-product", &[]),
    ("field-quantity", &[]),
    ("field-returns", &[]),
    ("field-seller", &[]),
    ("field-shipping", &[]),
    ("field-sku", &[]),
    ("field-slug", &[]),
    ("field-source", &[]),
    ("field-sourceLocale", &[]),
    ("field-state", &[]),
    ("field-status", &[]),
    ("field-stock", &[]),
    ("field-tags", &[]),
    ("field-terms", &[]),
    ("field-title", &[]),
    ("field-translation", &[]),
    ("field-unit", &[]),
    ("field-variant", &[]),
    ("field-variants", &[]),
    ("field-vatId", &[]),
    ("field-vendor", &[]),
    ("field-weight", &[]),
    ("field-whatsapp", &[]),
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
