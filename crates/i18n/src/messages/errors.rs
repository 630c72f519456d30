//! Messages of `errors.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

/// “Something went wrong in Dhow: $detail”
pub fn error_internal(detail: &str) -> Message<'_> { Message::new("error-internal").text("detail", detail) }
/// “There is no command “$name””
pub fn error_unknown_command(name: &str) -> Message<'_> { Message::new("error-unknownCommand").text("name", name) }
/// “The request does not have the right form: $detail”
pub fn error_bad_request(detail: &str) -> Message<'_> { Message::new("error-badRequest").text("detail", detail) }
/// “Stopped”
pub fn error_cancelled() -> Message<'static> { Message::new("error-cancelled") }
/// “There is no file $file”
pub fn error_file_missing(file: &str) -> Message<'_> { Message::new("error-fileMissing").text("file", file) }
/// “$file cannot be read or written”
pub fn error_file_access(file: &str) -> Message<'_> { Message::new("error-fileAccess").text("file", file) }
/// “$file is already there”
pub fn error_file_exists(file: &str) -> Message<'_> { Message::new("error-fileExists").text("file", file) }
/// “The disk is full. Nothing was changed”
pub fn error_disk_full() -> Message<'static> { Message::new("error-diskFull") }
/// “No workspace is open”
pub fn error_no_workspace() -> Message<'static> { Message::new("error-noWorkspace") }
/// “$file is not a Dhow workspace”
pub fn error_not_a_workspace(file: &str) -> Message<'_> { Message::new("error-notAWorkspace").text("file", file) }
/// “$file was made by a newer Dhow”
pub fn error_workspace_newer(file: &str) -> Message<'_> { Message::new("error-workspaceNewer").text("file", file) }
/// “$file is open in another window”
pub fn error_workspace_in_use(file: &str) -> Message<'_> { Message::new("error-workspaceInUse").text("file", file) }
/// “$file can only be read”
pub fn error_workspace_read_only(file: &str) -> Message<'_> { Message::new("error-workspaceReadOnly").text("file", file) }
/// “$file is damaged”
pub fn error_workspace_corrupt(file: &str) -> Message<'_> { Message::new("error-workspaceCorrupt").text("file", file) }
/// “The tables of $file are not as Dhow made them”
pub fn error_workspace_altered(file: &str) -> Message<'_> { Message::new("error-workspaceAltered").text("file", file) }
/// “There is no $key”
pub fn error_not_found<'a>(key: &'a str, kind: &'a str) -> Message<'a> { Message::new("error-notFound").text("key", key).text("kind", kind) }
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
/// “Dhow does not read this kind of file”
pub fn error_format_unknown<'a>(reason: &'a str, row: &'a str) -> Message<'a> { Message::new("error-formatUnknown").text("reason", reason).text("row", row) }
/// “The column “$column” is missing”
pub fn error_header_missing(column: &str) -> Message<'_> { Message::new("error-headerMissing").text("column", column) }
/// “This is too large”
pub fn error_too_large<'a>(row: &'a str, what: &'a str) -> Message<'a> { Message::new("error-tooLarge").text("row", row).text("what", what) }
/// “The file is not $encoding text”
pub fn error_encoding_invalid(encoding: &str) -> Message<'_> { Message::new("error-encodingInvalid").text("encoding", encoding) }
/// “No rate from $from to $to on $asked”
pub fn error_no_rate<'a>(asked: &'a str, from: &'a str, to: &'a str) -> Message<'a> { Message::new("error-noRate").text("asked", asked).text("from", from).text("to", to) }
/// “A rate of $rate from $from to $to is not used”
pub fn error_rate_refused<'a>(from: &'a str, rate: &'a str, to: &'a str) -> Message<'a> { Message::new("error-rateRefused").text("from", from).text("rate", rate).text("to", to) }
/// “There is no market $market”
pub fn error_market_unknown(market: &str) -> Message<'_> { Message::new("error-marketUnknown").text("market", market) }
/// “$path does not fit: $detail”
pub fn error_market_invalid<'a>(detail: &'a str, path: &'a str, reason: &'a str) -> Message<'a> { Message::new("error-marketInvalid").text("detail", detail).text("path", path).text("reason", reason) }
/// “$sku has no price to start from”
pub fn error_no_base_price(sku: &str) -> Message<'_> { Message::new("error-noBasePrice").text("sku", sku) }
/// “The amount is too large to be computed exactly”
pub fn error_amount_too_large() -> Message<'static> { Message::new("error-amountTooLarge") }
/// “$sku has two prices in $market”
pub fn error_price_mismatch<'a>(market: &'a str, sku: &'a str) -> Message<'a> { Message::new("error-priceMismatch").text("market", market).text("sku", sku) }
/// “The storefront has $count issues”
pub fn error_storefront_issues(count: impl Into<Number>) -> Message<'static> { Message::new("error-storefrontIssues").number("count", count) }
/// “$folder holds files that Dhow did not write”
pub fn error_folder_not_ours(folder: &str) -> Message<'_> { Message::new("error-folderNotOurs").text("folder", folder) }
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

pub(super) static SIGNATURES: Variables = &[
    ("error-alreadyEnrolled", &[]),
    ("error-amountTooLarge", &[]),
    ("error-badRequest", &[("detail", Kind::Text)]),
    ("error-cancelled", &[]),
    ("error-deviceRevoked", &[]),
    ("error-diskFull", &[]),
    ("error-encodingInvalid", &[("encoding", Kind::Text)]),
    ("error-fieldUnknown", &[("field", Kind::Text)]),
    ("error-fileAccess", &[("file", Kind::Text)]),
    ("error-fileExists", &[("file", Kind::Text)]),
    ("error-fileMissing", &[("file", Kind::Text)]),
    ("error-folderNotOurs", &[("folder", Kind::Text)]),
    ("error-formatUnknown", &[("reason", Kind::Text), ("row", Kind::Text)]),
    ("error-headerMissing", &[("column", Kind::Text)]),
    ("error-hubRefused", &[("reason", Kind::Text)]),
    ("error-hubUntrusted", &[]),
    ("error-internal", &[("detail", Kind::Text)]),
    ("error-inviteInvalid", &[]),
    ("error-keyMissing", &[]),
    ("error-mappingNeeded", &[]),
    ("error-marketInvalid", &[("detail", Kind::Text), ("path", Kind::Text), ("reason", Kind::Text)]),
    ("error-marketUnknown", &[("market", Kind::Text)]),
    ("error-noBasePrice", &[("sku", Kind::Text)]),
    ("error-noRate", &[("asked", Kind::Text), ("from", Kind::Text), ("to", Kind::Text)]),
    ("error-noWorkspace", &[]),
    ("error-notAWorkspace", &[("file", Kind::Text)]),
    ("error-notEnrolled", &[]),
    ("error-notFound", &[("key", Kind::Text), ("kind", Kind::Text)]),
    ("error-nothingToRedo", &[]),
    ("error-nothingToUndo", &[]),
    ("error-offline", &[]),
    ("error-priceMismatch", &[("market", Kind::Text), ("sku", Kind::Text)]),
    ("error-rateRefused", &[("from", Kind::Text), ("rate", Kind::Text), ("to", Kind::Text)]),
    ("error-rowsRefused", &[("count", Kind::Number)]),
    ("error-skuTaken", &[("sku", Kind::Text)]),
    ("error-skuUnknown", &[("sku", Kind::Text)]),
    ("error-storefrontIssues", &[("count", Kind::Number)]),
    ("error-tooLarge", &[("row", Kind::Text), ("what", Kind::Text)]),
    ("error-unknownCommand", &[("name", Kind::Text)]),
    ("error-valueInvalid", &[("field", Kind::Text), ("reason", Kind::Text), ("value", Kind::Text)]),
    ("error-workspaceAltered", &[("file", Kind::Text)]),
    ("error-workspaceCorrupt", &[("file", Kind::Text)]),
    ("error-workspaceInUse", &[("file", Kind::Text)]),
    ("error-workspaceNewer", &[("file", Kind::Text)]),
    ("error-workspaceReadOnly", &[("file", Kind::Text)]),
];
