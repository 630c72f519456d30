//! Messages of `translate.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::signature::{Kind, Variables};

/// “Source”
pub fn translate_source() -> Message<'static> { Message::new("translate-source") }

pub(super) static SIGNATURES: Variables = &[
    ("translate-added", &[("value", Kind::Text)]),
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
    ("translate-lost", &[("value", Kind::Text)]),
    ("translate-missing-count", &[("count", Kind::Number)]),
    ("translate-next", &[]),
    ("translate-no-languages", &[]),
    ("translate-number-differs", &[("expected", Kind::Text), ("found", Kind::Text)]),
    ("translate-previous", &[]),
    ("translate-progress", &[("done", Kind::Number), ("total", Kind::Number)]),
    ("translate-put-number", &[("value", Kind::Text)]),
    ("translate-queue", &[]),
    ("translate-reviewed-of", &[("done", Kind::Number), ("total", Kind::Number)]),
    ("translate-right-with", &[("value", Kind::Text)]),
    ("translate-right-without", &[("value", Kind::Text)]),
    ("translate-source", &[]),
    ("translate-stale-count", &[("count", Kind::Number)]),
    ("translate-target", &[]),
    ("translate-texts", &[("count", Kind::Number)]),
    ("translate-title", &[]),
];
