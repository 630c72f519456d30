//! Messages of `states.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Draft”
pub fn status_draft() -> Message<'static> { Message::new("status-draft") }
/// “Active”
pub fn status_active() -> Message<'static> { Message::new("status-active") }
/// “Archived”
pub fn status_archived() -> Message<'static> { Message::new("status-archived") }
/// “Not published”
pub fn publish_state_never() -> Message<'static> { Message::new("publish-state-never") }
/// “Changed”
pub fn publish_state_changed() -> Message<'static> { Message::new("publish-state-changed") }
/// “On the way”
pub fn publish_state_queued() -> Message<'static> { Message::new("publish-state-queued") }
/// “Live”
pub fn publish_state_live() -> Message<'static> { Message::new("publish-state-live") }
/// “Not live”
pub fn publish_state_not_live() -> Message<'static> { Message::new("publish-state-notLive") }
/// “Held back”
pub fn publish_state_held() -> Message<'static> { Message::new("publish-state-held") }
/// “$count held”
pub fn publish_state_held_in(count: impl Into<Number>) -> Message<'static> { Message::new("publish-state-held-in").number("count", count) }
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
/// “Shown”
pub fn price_ok() -> Message<'static> { Message::new("price-ok") }
/// “No rate”
pub fn price_no_rate() -> Message<'static> { Message::new("price-noRate") }
/// “No price yet”
pub fn price_no_base_price() -> Message<'static> { Message::new("price-noBasePrice") }
/// “No tax rate”
pub fn price_no_tax_rate() -> Message<'static> { Message::new("price-noTaxRate") }
/// “Under floor”
pub fn price_below_floor() -> Message<'static> { Message::new("price-belowFloor") }
/// “No rate for $currency”
pub fn price_no_rate_for(currency: &str) -> Message<'_> { Message::new("price-no-rate-for").text("currency", currency) }
/// “Ending left out”
pub fn price_flag_charm_skipped() -> Message<'static> { Message::new("price-flag-charmSkipped") }
/// “Raised to the floor”
pub fn price_flag_raised_to_floor() -> Message<'static> { Message::new("price-flag-raisedToFloor") }
/// “Locked”
pub fn price_flag_locked() -> Message<'static> { Message::new("price-flag-locked") }
/// “No base price”
pub fn price_flag_no_base_price() -> Message<'static> { Message::new("price-flag-noBasePrice") }
/// “No cost”
pub fn price_flag_no_cost() -> Message<'static> { Message::new("price-flag-noCost") }
/// “Under zero”
pub fn price_flag_below_zero() -> Message<'static> { Message::new("price-flag-belowZero") }
/// “No rate for the cost”
pub fn price_flag_no_cost_rate() -> Message<'static> { Message::new("price-flag-noCostRate") }
/// “You keep”
pub fn price_keep() -> Message<'static> { Message::new("price-keep") }
/// “Margin”
pub fn price_margin() -> Message<'static> { Message::new("price-margin") }
/// “leaves $percent”
pub fn price_leaves(percent: &str) -> Message<'_> { Message::new("price-leaves").text("percent", percent) }
/// “today”
pub fn rate_today() -> Message<'static> { Message::new("rate-today") }
/// “A rate of 1 between two currencies is never used”
pub fn rate_reason_one_between_unlike() -> Message<'static> { Message::new("rate-reason-oneBetweenUnlike") }
/// “A rate is always more than zero”
pub fn rate_reason_not_positive() -> Message<'static> { Message::new("rate-reason-notPositive") }
/// “Too far from the rate before”
pub fn rate_reason_far_from_last() -> Message<'static> { Message::new("rate-reason-farFromLast") }
/// “Not on a hub”
pub fn connection_not_enrolled() -> Message<'static> { Message::new("connection-notEnrolled") }
/// “Online”
pub fn connection_online() -> Message<'static> { Message::new("connection-online") }
/// “Offline”
pub fn connection_offline() -> Message<'static> { Message::new("connection-offline") }
/// “Taken off the hub”
pub fn connection_revoked() -> Message<'static> { Message::new("connection-revoked") }
/// “stands now”
pub fn conflict_theirs_stands() -> Message<'static> { Message::new("conflict-theirs-stands") }
/// “kept”
pub fn conflict_mine_kept() -> Message<'static> { Message::new("conflict-mine-kept") }
/// “mine”
pub fn conflict_mine() -> Message<'static> { Message::new("conflict-mine") }
/// “theirs”
pub fn conflict_theirs() -> Message<'static> { Message::new("conflict-theirs") }
/// “before”
pub fn conflict_before() -> Message<'static> { Message::new("conflict-before") }
/// “certain”
pub fn confidence_certain() -> Message<'static> { Message::new("confidence-certain") }
/// “likely”
pub fn confidence_likely() -> Message<'static> { Message::new("confidence-likely") }
/// “kept”
pub fn confidence_none() -> Message<'static> { Message::new("confidence-none") }
/// “New”
pub fn outcome_create() -> Message<'static> { Message::new("outcome-create") }
/// “Changed”
pub fn outcome_update() -> Message<'static> { Message::new("outcome-update") }
/// “Same”
pub fn outcome_unchanged() -> Message<'static> { Message::new("outcome-unchanged") }
/// “You”
pub fn origin_person() -> Message<'static> { Message::new("origin-person") }
/// “Undo”
pub fn origin_undo() -> Message<'static> { Message::new("origin-undo") }
/// “Another device”
pub fn origin_device() -> Message<'static> { Message::new("origin-device") }
/// “Written by a person”
pub fn origin_human() -> Message<'static> { Message::new("origin-human") }
/// “From a file”
pub fn origin_import() -> Message<'static> { Message::new("origin-import") }

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
    ("price-flag-belowZero", &[]),
    ("price-flag-charmSkipped", &[]),
    ("price-flag-locked", &[]),
    ("price-flag-noBasePrice", &[]),
    ("price-flag-noCost", &[]),
    ("price-flag-noCostRate", &[]),
    ("price-flag-raisedToFloor", &[]),
    ("price-keep", &[]),
    ("price-leaves", &[("percent", Kind::Text)]),
    ("price-margin", &[]),
    ("price-no-rate-for", &[("currency", Kind::Text)]),
    ("price-noBasePrice", &[]),
    ("price-noRate", &[]),
    ("price-noTaxRate", &[]),
    ("price-ok", &[]),
    ("publish-state-changed", &[]),
    ("publish-state-held", &[]),
    ("publish-state-held-in", &[("count", Kind::Number)]),
    ("publish-state-live", &[]),
    ("publish-state-never", &[]),
    ("publish-state-notLive", &[]),
    ("publish-state-queued", &[]),
    ("rate-reason-farFromLast", &[]),
    ("rate-reason-notPositive", &[]),
    ("rate-reason-oneBetweenUnlike", &[]),
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
