//! Messages of `views.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::signature::{Kind, Variables};

/// “Columns”
pub fn views_columns() -> Message<'static> { Message::new("views-columns") }

pub(super) static SIGNATURES: Variables = &[
    ("views-back", &[("name", Kind::Text)]),
    ("views-changed", &[]),
    ("views-column-down", &[("column", Kind::Text)]),
    ("views-column-last", &[]),
    ("views-column-moved", &[("column", Kind::Text), ("count", Kind::Number), ("place", Kind::Number)]),
    ("views-column-up", &[("column", Kind::Text)]),
    ("views-columns", &[]),
    ("views-columns-help", &[]),
    ("views-delete", &[]),
    ("views-discard", &[]),
    ("views-edit", &[]),
    ("views-label", &[]),
    ("views-more", &[]),
    ("views-name", &[]),
    ("views-name-blank", &[]),
    ("views-next", &[]),
    ("views-one", &[]),
    ("views-previous", &[]),
    ("views-save", &[]),
    ("views-save-changes", &[]),
    ("views-save-new", &[]),
];
