//! Messages of `states.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::signature::{Kind, Variables};

/// “Missing”
pub fn translation_missing() -> Message<'static> { Message::new("translation-missing") }
/// “Machine”
pub fn translation_machine() -> Message<'static> { Message::new("translation-machine") }
/// “Draft”
pub fn translation_draft() -> Message<'static> { Message::new("translation-draft") }
/// “Reviewed”
pub fn translation_reviewed() -> Message<'static> { Message::new("translation-reviewed") }
/// “Stale”
pub fn translation_stale() -> Message<'static> { Message::new("translation-stale") }
/// “mine”
pub fn conflict_mine() -> Message<'static> { Message::new("conflict-mine") }
/// “theirs”
pub fn conflict_theirs() -> Message<'static> { Message::new("conflict-theirs") }
/// “before”
pub fn conflict_before() -> Message<'static> { Message::new("conflict-before") }

pub(super) static SIGNATURES: Variables = &[
    ("confidence-certain", &[]),
    ("confidence-likely", &[]),
    ("confidence-none", &[]),
    ("conflict-before", &[]),
    ("conflict-mine", &[]),
    ("conflict-mine-kept", &[]),
    ("conflict-theirs", &[]),
    ("conflict-theirs-stands", &[]),
    ("connection-notEnrolled", &[]),
    ("connection-offline", &[]),
    ("connection-online", &[]),
    ("connection-revoked", &[]),
    ("origin-device", &[]),
    ("origin-human", &[]),
    ("origin-import", &[]),
    ("origin-person", &[]),
    ("origin-undo", &[]),
    ("outcome-create", &[]),
    ("outcome-unchanged", &[]),
    ("outcome-update", &[]),
    ("price-belowFloor", &[]),
    ("price-belowMinorUnit", &[]),
    ("price-flag-belowZero", &[]),
    ("price-flag-charmSkipped", &[]),
    ("price-flag-free", &[]),
    ("price-flag-locked", &[]),
    ("price-flag-noBasePrice", &[]),
    ("price-flag-noCost", &[]),
    ("price-flag-noCostRate", &[]),
    ("price-flag-raisedToFloor", &[]),
    ("price-free", &[]),
    ("price-keep", &[]),
    ("price-leaves", &[("percent", Kind::Text)]),
    ("price-margin", &[]),
    ("price-no-rate-for", &[("currency", Kind::Text)]),
    ("price-noBasePrice", &[]),
    ("price-noRate", &[]),
    ("price-noTaxRate", &[]),
    ("price-ok", &[]),
    ("price-per", &[("quantity", Kind::Text)]),
    ("publish-state-changed", &[]),
    ("publish-state-held", &[]),
    ("publish-state-held-in", &[("count", Kind::Number)]),
    ("publish-state-live", &[]),
    ("publish-state-never", &[]),
    ("publish-state-notLive", &[]),
    ("publish-state-queued", &[]),
    ("publish-state-withdrawn", &[]),
    ("rate-reason-contradictsOpposite", &[]),
    ("rate-reason-farFromLast", &[]),
    ("rate-reason-farFromNext", &[]),
    ("rate-reason-farFromOtherSource", &[]),
    ("rate-reason-farFromPeg", &[]),
    ("rate-reason-notPositive", &[]),
    ("rate-reason-oneBetweenUnlike", &[]),
    ("rate-reason-reciprocalOfLast", &[]),
    ("rate-reason-reciprocalOfNext", &[]),
    ("rate-reason-reciprocalOfOtherSource", &[]),
    ("rate-reason-reciprocalOfPeg", &[]),
    ("rate-today", &[]),
    ("status-active", &[]),
    ("status-archived", &[]),
    ("status-draft", &[]),
    ("translation-draft", &[]),
    ("translation-machine", &[]),
    ("translation-missing", &[]),
    ("translation-reviewed", &[]),
    ("translation-stale", &[]),
];
