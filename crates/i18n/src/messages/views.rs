//! Messages of `views.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::signature::Variables;

/// “Columns”
pub fn views_columns() -> Message<'static> { Message::new("views-columns") }

pub(super) static SIGNATURES: Variables = &[
    ("views-columns", &[]),
    ("views-columns-help", &[]),
    ("views-delete", &[]),
    ("views-edit", &[]),
    ("views-label", &[]),
    ("views-name", &[]),
    ("views-save", &[]),
    ("views-save-changes", &[]),
];
