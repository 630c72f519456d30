//! Messages of `storefront.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “$count products”
pub fn shop_product_count(count: impl Into<Number>) -> Message<'static> { Message::new("shop-product-count").number("count", count) }

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
    ("shop-price-free", &[]),
    ("shop-price-from", &[("price", Kind::Text)]),
    ("shop-price-on-request", &[]),
    ("shop-price-per", &[("quantity", Kind::Text)]),
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
