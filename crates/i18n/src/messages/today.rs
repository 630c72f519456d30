//! Messages of `today.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Today”
pub fn today_title() -> Message<'static> { Message::new("today-title") }
/// “$count things need a person”
pub fn today_count(count: impl Into<Number>) -> Message<'static> { Message::new("today-count").number("count", count) }
/// “Nothing needs you”
pub fn today_empty() -> Message<'static> { Message::new("today-empty") }
/// “Money”
pub fn today_group_money() -> Message<'static> { Message::new("today-group-money") }
/// “Words and choices”
pub fn today_group_words() -> Message<'static> { Message::new("today-group-words") }
/// “Stock and publishing”
pub fn today_group_stock() -> Message<'static> { Message::new("today-group-stock") }
/// “$count prices are under their floor”
pub fn today_below_floor(count: impl Into<Number>) -> Message<'static> { Message::new("today-belowFloor").number("count", count) }
/// “$count prices have no rate”
pub fn today_no_rate(count: impl Into<Number>) -> Message<'static> { Message::new("today-noRate").number("count", count) }
/// “$count variants have no price”
pub fn today_no_base_price(count: impl Into<Number>) -> Message<'static> { Message::new("today-noBasePrice").number("count", count) }
/// “$count texts are stale”
pub fn today_stale(count: impl Into<Number>) -> Message<'static> { Message::new("today-stale").number("count", count) }
/// “$count texts are missing”
pub fn today_missing(count: impl Into<Number>) -> Message<'static> { Message::new("today-missing").number("count", count) }
/// “$count fields were changed on two devices”
pub fn today_conflict(count: impl Into<Number>) -> Message<'static> { Message::new("today-conflict").number("count", count) }
/// “$count listings have changes to publish”
pub fn today_changed(count: impl Into<Number>) -> Message<'static> { Message::new("today-changed").number("count", count) }
/// “$count products have little stock”
pub fn today_low_stock(count: impl Into<Number>) -> Message<'static> { Message::new("today-lowStock").number("count", count) }
/// “First: $sku”
pub fn today_first(sku: &str) -> Message<'_> { Message::new("today-first").text("sku", sku) }
/// “In $market”
pub fn today_in_market(market: &str) -> Message<'_> { Message::new("today-in-market").text("market", market) }
/// “In $language”
pub fn today_in_language(language: &str) -> Message<'_> { Message::new("today-in-language").text("language", language) }
/// “goes when online”
pub fn today_when_online() -> Message<'static> { Message::new("today-when-online") }
/// “Rates”
pub fn today_rates() -> Message<'static> { Message::new("today-rates") }
/// “Done today”
pub fn today_done() -> Message<'static> { Message::new("today-done") }

pub(super) static SIGNATURES: Variables = &[
    ("today-belowFloor", &[("count", Kind::Number)]),
    ("today-changed", &[("count", Kind::Number)]),
    ("today-conflict", &[("count", Kind::Number)]),
    ("today-count", &[("count", Kind::Number)]),
    ("today-done", &[]),
    ("today-empty", &[]),
    ("today-first", &[("sku", Kind::Text)]),
    ("today-group-money", &[]),
    ("today-group-stock", &[]),
    ("today-group-words", &[]),
    ("today-in-language", &[("language", Kind::Text)]),
    ("today-in-market", &[("market", Kind::Text)]),
    ("today-lowStock", &[("count", Kind::Number)]),
    ("today-missing", &[("count", Kind::Number)]),
    ("today-noBasePrice", &[("count", Kind::Number)]),
    ("today-noRate", &[("count", Kind::Number)]),
    ("today-rates", &[]),
    ("today-stale", &[("count", Kind::Number)]),
    ("today-title", &[]),
    ("today-when-online", &[]),
];
