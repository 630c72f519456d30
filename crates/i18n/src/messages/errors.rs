//! Messages of `errors.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::Kind;

/// “Something went wrong in Dhow: $detail”
pub fn error_internal(detail: &str) -> Message<'_> { Message::new("error-internal").text("detail", detail) }

/// “There is no command “$name””
pub fn error_unknown_command(name: &str) -> Message<'_> { Message::new("error-unknownCommand").text("name", name) }

/// “The request does not have the right form: $detail”
pub fn error_bad_request(detail: &str) -> Message<'_> { Message::new("error-badRequest").text("detail", detail) }

/// “Stopped”
pub fn error_cancelled() -> Message<'static> { Message::new("error-cancelled") }

/// “There is no file $path”
pub fn error_file_missing(path: &str) -> Message<'_> { Message::new("error-fileMissing").text("path", path) }

/// “$path cannot be read or written”
pub fn error_file_access(path: &str) -> Message<'_> { Message::new("error-fileAccess").text("path", path) }

/// “$path is already there”
pub fn error_file_exists(path: &str) -> Message<'_> { Message::new("error-fileExists").text("path", path) }

/// “The disk is full. Nothing was changed”
pub fn error_disk_full() -> Message<'static> { Message::new("error-diskFull") }

/// “$path is not a Dhow workspace”
pub fn error_not_a_workspace(path: &str) -> Message<'_> { Message::new("error-notAWorkspace").text("path", path) }

/// “$path was made by a newer Dhow”
pub fn error_workspace_newer(path: &str) -> Message<'_> { Message::new("error-workspaceNewer").text("path", path) }

/// “$path is open in another window”
pub fn error_workspace_in_use(path: &str) -> Message<'_> { Message::new("error-workspaceInUse").text("path", path) }

/// “$path can only be read”
pub fn error_workspace_read_only(path: &str) -> Message<'_> { Message::new("error-workspaceReadOnly").text("path", path) }

/// “$path is damaged”
pub fn error_workspace_corrupt(path: &str) -> Message<'_> { Message::new("error-workspaceCorrupt").text("path", path) }

/// “The tables of $path are not as Dhow made them”
pub fn error_workspace_altered(path: &str) -> Message<'_> { Message::new("error-workspaceAltered").text("path", path) }

/// “There is no $id”
pub fn error_not_found<'a>(id: &'a str, kind: &'a str) -> Message<'a> { Message::new("error-notFound").text("id", id).text("kind", kind) }

/// “There is no SKU $sku”
pub fn error_sku_unknown(sku: &str) -> Message<'_> { Message::new("error-skuUnknown").text("sku", sku) }

/// “SKU $sku is already in use”
pub fn error_sku_taken(sku: &str) -> Message<'_> { Message::new("error-skuTaken").text("sku", sku) }

/// “There is no field “$field””
pub fn error_field_unknown(field: &str) -> Message<'_> { Message::new("error-fieldUnknown").text("field", field) }

/// “$value does not fit $field”
pub fn error_value_invalid<'a>(field: &'a str, reason: &'a str, value: &'a str) -> Message<'a> { Message::new("error-valueInvalid").text("field", field).text("reason", reason).text("value", value) }

/// “There is nothing to undo”
pub fn error_nothing_to_undo() -> Message<'static> { Message::new("error-nothingToUndo") }

/// “There is nothing to redo”
pub fn error_nothing_to_redo() -> Message<'static> { Message::new("error-nothingToRedo") }

/// “It is not certain which column is which”
pub fn error_mapping_needed() -> Message<'static> { Message::new("error-mappingNeeded") }

/// “$count rows have errors. Nothing was changed”
pub fn error_rows_refused(count: impl Into<Number>) -> Message<'static> { Message::new("error-rowsRefused").number("count", count) }

/// “$name is not a format that Dhow reads”
pub fn error_format_unknown(name: &str) -> Message<'_> { Message::new("error-formatUnknown").text("name", name) }

/// “The column “$header” is missing”
pub fn error_header_missing(header: &str) -> Message<'_> { Message::new("error-headerMissing").text("header", header) }

/// “This is larger than $limit”
pub fn error_too_large<'a>(limit: &'a str, what: &'a str) -> Message<'a> { Message::new("error-tooLarge").text("limit", limit).text("what", what) }

/// “The file is not $encoding text”
pub fn error_encoding_invalid(encoding: &str) -> Message<'_> { Message::new("error-encodingInvalid").text("encoding", encoding) }

/// “No rate from $from to $to on $asked”
pub fn error_no_rate<'a>(asked: &'a str, from: &'a str, to: &'a str) -> Message<'a> { Message::new("error-noRate").text("asked", asked).text("from", from).text("to", to) }

/// “A rate of $rate from $from to $to is not used”
pub fn error_rate_refused<'a>(from: &'a str, rate: &'a str, to: &'a str) -> Message<'a> { Message::new("error-rateRefused").text("from", from).text("rate", rate).text("to", to) }

/// “There is no market $market”
pub fn error_market_unknown(market: &str) -> Message<'_> { Message::new("error-marketUnknown").text("market", market) }

/// “The market is not complete at $path: $reason”
pub fn error_market_invalid<'a>(path: &'a str, reason: &'a str) -> Message<'a> { Message::new("error-marketInvalid").text("path", path).text("reason", reason) }

/// “$sku has no price to start from”
pub fn error_no_base_price(sku: &str) -> Message<'_> { Message::new("error-noBasePrice").text("sku", sku) }

/// “The amount is too large to be computed exactly”
pub fn error_amount_too_large() -> Message<'static> { Message::new("error-amountTooLarge") }

/// “$sku has two prices in $market: $shown and $expected”
pub fn error_price_mismatch<'a>(expected: &'a str, market: &'a str, shown: &'a str, sku: &'a str) -> Message<'a> { Message::new("error-priceMismatch").text("expected", expected).text("market", market).text("shown", shown).text("sku", sku) }

/// “The storefront has $count issues”
pub fn error_storefront_issues(count: impl Into<Number>) -> Message<'static> { Message::new("error-storefrontIssues").number("count", count) }

/// “$path holds files that Dhow did not write”
pub fn error_folder_not_ours(path: &str) -> Message<'_> { Message::new("error-folderNotOurs").text("path", path) }

/// “This device is not on a hub”
pub fn error_not_enrolled() -> Message<'static> { Message::new("error-notEnrolled") }

/// “This workspace is already on a hub”
pub fn error_already_enrolled() -> Message<'static> { Message::new("error-alreadyEnrolled") }

/// “The hub cannot be reached. Everything is kept here”
pub fn error_offline() -> Message<'static> { Message::new("error-offline") }

/// “The hub refused: $reason”
pub fn error_hub_refused(reason: &str) -> Message<'_> { Message::new("error-hubRefused").text("reason", reason) }

/// “The answer does not come from your hub”
pub fn error_hub_untrusted() -> Message<'static> { Message::new("error-hubUntrusted") }

/// “This code does not work any more”
pub fn error_invite_invalid() -> Message<'static> { Message::new("error-inviteInvalid") }

/// “This device was taken off the hub”
pub fn error_device_revoked() -> Message<'static> { Message::new("error-deviceRevoked") }

/// “The key of this device is not on this computer”
pub fn error_key_missing() -> Message<'static> { Message::new("error-keyMissing") }

pub(super) static SIGNATURES: &[(&str, &[(&str, Kind)])] = &[
    ("error-alreadyEnrolled", &[]),
    ("error-amountTooLarge", &[]),
    ("error-badRequest", &[("detail", Kind::Text)]),
    ("error-cancelled", &[]),
    ("error-deviceRevoked", &[]),
    ("error-diskFull", &[]),
    ("error-encodingInvalid", &[("encoding", Kind::Text)]),
    ("error-fieldUnknown", &[("field", Kind::Text)]),
    ("error-fileAccess", &[("path", Kind::Text)]),
    ("error-fileExists", &[("path", Kind::Text)]),
    ("error-fileMissing", &[("path", Kind::Text)]),
    ("error-folderNotOurs", &[("path", Kind::Text)]),
    ("error-formatUnknown", &[("name", Kind::Text)]),
    ("error-headerMissing", &[("header", Kind::Text)]),
    ("error-hubRefused", &[("reason", Kind::Text)]),
    ("error-hubUntrusted", &[]),
    ("error-internal", &[("detail", Kind::Text)]),
    ("error-inviteInvalid", &[]),
    ("error-keyMissing", &[]),
    ("error-mappingNeeded", &[]),
    ("error-marketInvalid", &[("path", Kind::Text), ("reason", Kind::Text)]),
    ("error-marketUnknown", &[("market", Kind::Text)]),
    ("error-noBasePrice", &[("sku", Kind::Text)]),
    ("error-noRate", &[("asked", Kind::Text), ("from", Kind::Text), ("to", Kind::Text)]),
    ("error-notAWorkspace", &[("path", Kind::Text)]),
    ("error-notEnrolled", &[]),
    ("error-notFound", &[("id", Kind::Text), ("kind", Kind::Text)]),
    ("error-nothingToRedo", &[]),
    ("error-nothingToUndo", &[]),
    ("error-offline", &[]),
    ("error-priceMismatch", &[("expected", Kind::Text), ("market", Kind::Text), ("shown", Kind::Text), ("sku", Kind::Text)]),
    ("error-rateRefused", &[("from", Kind::Text), ("rate", Kind::Text), ("to", Kind::Text)]),
    ("error-rowsRefused", &[("count", Kind::Number)]),
    ("error-skuTaken", &[("sku", Kind::Text)]),
    ("error-skuUnknown", &[("sku", Kind::Text)]),
    ("error-storefrontIssues", &[("count", Kind::Number)]),
    ("error-tooLarge", &[("limit", Kind::Text), ("what", Kind::Text)]),
    ("error-unknownCommand", &[("name", Kind::Text)]),
    ("error-valueInvalid", &[("field", Kind::Text), ("reason", Kind::Text), ("value", Kind::Text)]),
    ("error-workspaceAltered", &[("path", Kind::Text)]),
    ("error-workspaceCorrupt", &[("path", Kind::Text)]),
    ("error-workspaceInUse", &[("path", Kind::Text)]),
    ("error-workspaceNewer", &[("path", Kind::Text)]),
    ("error-workspaceReadOnly", &[("path", Kind::Text)]),
];
