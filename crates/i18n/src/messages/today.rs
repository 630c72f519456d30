//! Messages of `today.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::signature::{Kind, Variables};


pub(super) static SIGNATURES: Variables = &[
    ("today-belowFloor", &[("count", Kind::Number)]),
    ("today-changed", &[("count", Kind::Number)]),
    ("today-conflict", &[("count", Kind::Number)]),
    ("today-count", &[("count", Kind::Number)]),
    ("today-done", &[]),
    ("today-empty", &[]),
    ("today-first", &[("name", Kind::Text)]),
    ("today-group-money", &[]),
    ("today-group-stock", &[]),
    ("today-group-words", &[]),
    ("today-in-language", &[("language", Kind::Text)]),
    ("today-key-file", &[]),
    ("today-lowStock", &[("count", Kind::Number)]),
    ("today-missing", &[("count", Kind::Number)]),
    ("today-noBasePrice", &[("count", Kind::Number)]),
    ("today-noRate", &[("count", Kind::Number)]),
    ("today-pictures", &[("count", Kind::Number)]),
    ("today-rates", &[]),
    ("today-recoveryWords", &[]),
    ("today-stale", &[("count", Kind::Number)]),
    ("today-title", &[]),
    ("today-twin", &[("count", Kind::Number)]),
    ("today-when-online", &[]),
];
