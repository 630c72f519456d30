//! Messages of `translate.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Translate”
pub fn translate_title() -> Message<'static> { Message::new("translate-title") }
/// “$done of $total”
pub fn translate_progress(done: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("translate-progress").number("done", done).number("total", total) }
/// “To do”
pub fn translate_filter_todo() -> Message<'static> { Message::new("translate-filter-todo") }
/// “Stale”
pub fn translate_filter_stale() -> Message<'static> { Message::new("translate-filter-stale") }
/// “To review”
pub fn translate_filter_review() -> Message<'static> { Message::new("translate-filter-review") }
/// “Missing”
pub fn translate_filter_missing() -> Message<'static> { Message::new("translate-filter-missing") }
/// “All”
pub fn translate_filter_all() -> Message<'static> { Message::new("translate-filter-all") }
/// “$from to $to”
pub fn translate_direction<'a>(from: &'a str, to: &'a str) -> Message<'a> { Message::new("translate-direction").text("from", from).text("to", to) }
/// “$done of $total reviewed”
pub fn translate_reviewed_of(done: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("translate-reviewed-of").number("done", done).number("total", total) }
/// “Source”
pub fn translate_source() -> Message<'static> { Message::new("translate-source") }
/// “Translation”
pub fn translate_target() -> Message<'static> { Message::new("translate-target") }
/// “Confirm”
pub fn translate_confirm() -> Message<'static> { Message::new("translate-confirm") }
/// “next”
pub fn translate_next() -> Message<'static> { Message::new("translate-next") }
/// “previous”
pub fn translate_previous() -> Message<'static> { Message::new("translate-previous") }
/// “copy the source”
pub fn translate_copy_source() -> Message<'static> { Message::new("translate-copy-source") }
/// “The source changed”
pub fn translate_changed() -> Message<'static> { Message::new("translate-changed") }
/// “Before”
pub fn translate_before() -> Message<'static> { Message::new("translate-before") }
/// “$found stands here, the source says $expected”
pub fn translate_number_differs<'a>(expected: &'a str, found: &'a str) -> Message<'a> { Message::new("translate-number-differs").text("expected", expected).text("found", found) }
/// “Put $value”
pub fn translate_put_number(value: &str) -> Message<'_> { Message::new("translate-put-number").text("value", value) }
/// “Buyers see $language until this is written”
pub fn translate_buyers_see(language: &str) -> Message<'_> { Message::new("translate-buyers-see").text("language", language) }
/// “$language is complete. $count texts reviewed”
pub fn translate_complete(count: impl Into<Number>, language: &str) -> Message<'_> { Message::new("translate-complete").number("count", count).text("language", language) }
/// “Markets name the languages. Add a market first”
pub fn translate_no_languages() -> Message<'static> { Message::new("translate-no-languages") }
/// “$count stale”
pub fn translate_stale_count(count: impl Into<Number>) -> Message<'static> { Message::new("translate-stale-count").number("count", count) }
/// “$count missing”
pub fn translate_missing_count(count: impl Into<Number>) -> Message<'static> { Message::new("translate-missing-count").number("count", count) }
/// “$count drafts”
pub fn translate_draft_count(count: impl Into<Number>) -> Message<'static> { Message::new("translate-draft-count").number("count", count) }
/// “$count texts”
pub fn translate_texts(count: impl Into<Number>) -> Message<'static> { Message::new("translate-texts").number("count", count) }
/// “Show”
pub fn translate_filters() -> Message<'static> { Message::new("translate-filters") }
/// “Products with texts to do”
pub fn translate_queue() -> Message<'static> { Message::new("translate-queue") }

pub(super) static SIGNATURES: Variables = &[
    ("translate-before", &[]),
    ("translate-buyers-see", &[("language", Kind::Text)]),
    ("translate-changed", &[]),
    ("translate-complete", &[("count", Kind::Number), ("language", Kind::Text)]),
    ("translate-confirm", &[]),
    ("translate-copy-source", &[]),
    ("translate-direction", &[("from", Kind::Text), ("to", Kind::Text)]),
    ("translate-draft-count", &[("count", Kind::Number)]),
    ("translate-filter-all", &[]),
    ("translate-filter-missing", &[]),
    ("translate-filter-review", &[]),
    ("translate-filter-stale", &[]),
    ("translate-filter-todo", &[]),
    ("translate-filters", &[]),
    ("translate-missing-count", &[("count", Kind::Number)]),
    ("translate-next", &[]),
    ("translate-no-languages", &[]),
    ("translate-number-differs", &[("expected", Kind::Text), ("found", Kind::Text)]),
    ("translate-previous", &[]),
    ("translate-progress", &[("done", Kind::Number), ("total", Kind::Number)]),
    ("translate-put-number", &[("value", Kind::Text)]),
    ("translate-queue", &[]),
    ("translate-reviewed-of", &[("done", Kind::Number), ("total", Kind::Number)]),
    ("translate-source", &[]),
    ("translate-stale-count", &[("count", Kind::Number)]),
    ("translate-target", &[]),
    ("translate-texts", &[("count", Kind::Number)]),
    ("translate-title", &[]),
];
