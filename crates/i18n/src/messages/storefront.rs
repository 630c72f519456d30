//! Messages of `storefront.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Choose your market and language”
pub fn shop_choose_title() -> Message<'static> { Message::new("shop-choose-title") }
/// “Market”
pub fn shop_choose_market() -> Message<'static> { Message::new("shop-choose-market") }
/// “Language”
pub fn shop_choose_language() -> Message<'static> { Message::new("shop-choose-language") }
/// “Home”
pub fn shop_home() -> Message<'static> { Message::new("shop-home") }
/// “All products”
pub fn shop_all_products() -> Message<'static> { Message::new("shop-all-products") }
/// “More from this shop”
pub fn shop_other_products() -> Message<'static> { Message::new("shop-other-products") }
/// “You are here”
pub fn shop_breadcrumb() -> Message<'static> { Message::new("shop-breadcrumb") }
/// “Menu”
pub fn shop_menu() -> Message<'static> { Message::new("shop-menu") }
/// “Go to the content”
pub fn shop_skip() -> Message<'static> { Message::new("shop-skip") }
/// “$market, $currency”
pub fn shop_market_currency<'a>(currency: &'a str, market: &'a str) -> Message<'a> { Message::new("shop-market-currency").text("currency", currency).text("market", market) }
/// “Price”
pub fn shop_price() -> Message<'static> { Message::new("shop-price") }
/// “from $price”
pub fn shop_price_from(price: &str) -> Message<'_> { Message::new("shop-price-from").text("price", price) }
/// “Price on request”
pub fn shop_price_on_request() -> Message<'static> { Message::new("shop-price-on-request") }
/// “$percent tax included”
pub fn shop_tax_included(percent: &str) -> Message<'_> { Message::new("shop-tax-included").text("percent", percent) }
/// “Tax included”
pub fn shop_tax_included_plain() -> Message<'static> { Message::new("shop-tax-included-plain") }
/// “plus tax”
pub fn shop_tax_excluded() -> Message<'static> { Message::new("shop-tax-excluded") }
/// “Item”
pub fn shop_sku() -> Message<'static> { Message::new("shop-sku") }
/// “GTIN”
pub fn shop_gtin() -> Message<'static> { Message::new("shop-gtin") }
/// “Made in”
pub fn shop_origin() -> Message<'static> { Message::new("shop-origin") }
/// “Weight”
pub fn shop_weight() -> Message<'static> { Message::new("shop-weight") }
/// “$value g”
pub fn shop_weight_grams(value: &str) -> Message<'_> { Message::new("shop-weight-grams").text("value", value) }
/// “$value kg”
pub fn shop_weight_kilograms(value: &str) -> Message<'_> { Message::new("shop-weight-kilograms").text("value", value) }
/// “Smallest order $value”
pub fn shop_minimum(value: &str) -> Message<'_> { Message::new("shop-minimum").text("value", value) }
/// “Variants”
pub fn shop_variants() -> Message<'static> { Message::new("shop-variants") }
/// “Options”
pub fn shop_options() -> Message<'static> { Message::new("shop-options") }
/// “Data”
pub fn shop_data() -> Message<'static> { Message::new("shop-data") }
/// “About this item”
pub fn shop_description() -> Message<'static> { Message::new("shop-description") }
/// “Maker”
pub fn shop_vendor() -> Message<'static> { Message::new("shop-vendor") }
/// “Picture of $title”
pub fn shop_picture_of(title: &str) -> Message<'_> { Message::new("shop-picture-of").text("title", title) }
/// “Picture $index of $title”
pub fn shop_picture_number(index: impl Into<Number>, title: &str) -> Message<'_> { Message::new("shop-picture-number").number("index", index).text("title", title) }
/// “$count products”
pub fn shop_product_count(count: impl Into<Number>) -> Message<'static> { Message::new("shop-product-count").number("count", count) }
/// “Nothing is for sale here yet”
pub fn shop_empty() -> Message<'static> { Message::new("shop-empty") }
/// “Shown in $language”
pub fn shop_fallback(language: &str) -> Message<'_> { Message::new("shop-fallback").text("language", language) }
/// “Prices of $date”
pub fn shop_rates_of(date: &str) -> Message<'_> { Message::new("shop-rates-of").text("date", date) }
/// “A shop of $seller”
pub fn shop_footer(seller: &str) -> Message<'_> { Message::new("shop-footer").text("seller", seller) }
/// “No cookies, no trackers”
pub fn shop_no_cookies() -> Message<'static> { Message::new("shop-no-cookies") }
/// “In stock”
pub fn shop_in_stock() -> Message<'static> { Message::new("shop-in-stock") }
/// “Few left”
pub fn shop_few_left() -> Message<'static> { Message::new("shop-few-left") }
/// “Sold out”
pub fn shop_out_of_stock() -> Message<'static> { Message::new("shop-out-of-stock") }
/// “Pages”
pub fn shop_pages() -> Message<'static> { Message::new("shop-pages") }
/// “More products”
pub fn shop_more_products() -> Message<'static> { Message::new("shop-more-products") }

pub(super) static SIGNATURES: Variables = &[
    ("shop-all-products", &[]),
    ("shop-breadcrumb", &[]),
    ("shop-choose-language", &[]),
    ("shop-choose-market", &[]),
    ("shop-choose-title", &[]),
    ("shop-data", &[]),
    ("shop-description", &[]),
    ("shop-empty", &[]),
    ("shop-fallback", &[("language", Kind::Text)]),
    ("shop-few-left", &[]),
    ("shop-footer", &[("seller", Kind::Text)]),
    ("shop-gtin", &[]),
    ("shop-home", &[]),
    ("shop-in-stock", &[]),
    ("shop-market-currency", &[("currency", Kind::Text), ("market", Kind::Text)]),
    ("shop-menu", &[]),
    ("shop-minimum", &[("value", Kind::Text)]),
    ("shop-more-products", &[]),
    ("shop-no-cookies", &[]),
    ("shop-options", &[]),
    ("shop-origin", &[]),
    ("shop-other-products", &[]),
    ("shop-out-of-stock", &[]),
    ("shop-pages", &[]),
    ("shop-picture-number", &[("index", Kind::Number), ("title", Kind::Text)]),
    ("shop-picture-of", &[("title", Kind::Text)]),
    ("shop-price", &[]),
    ("shop-price-from", &[("price", Kind::Text)]),
    ("shop-price-on-request", &[]),
    ("shop-product-count", &[("count", Kind::Number)]),
    ("shop-rates-of", &[("date", Kind::Text)]),
    ("shop-skip", &[]),
    ("shop-sku", &[]),
    ("shop-tax-excluded", &[]),
    ("shop-tax-included", &[("percent", Kind::Text)]),
    ("shop-tax-included-plain", &[]),
    ("shop-variants", &[]),
    ("shop-vendor", &[]),
    ("shop-weight", &[]),
    ("shop-weight-grams", &[("value", Kind::Text)]),
    ("shop-weight-kilograms", &[("value", Kind::Text)]),
];
