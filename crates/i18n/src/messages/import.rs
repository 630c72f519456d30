//! Messages of `import.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::Kind;

/// “Import”
pub fn import_title() -> Message<'static> { Message::new("import-title") }

/// “File”
pub fn import_step_file() -> Message<'static> { Message::new("import-step-file") }

/// “Columns”
pub fn import_step_columns() -> Message<'static> { Message::new("import-step-columns") }

/// “Review”
pub fn import_step_review() -> Message<'static> { Message::new("import-step-review") }

/// “Drop a CSV file. Nothing changes until you apply”
pub fn import_drop() -> Message<'static> { Message::new("import-drop") }

/// “Choose a file…”
pub fn import_choose() -> Message<'static> { Message::new("import-choose") }

/// “Drop a CSV file. Nothing changes until you apply”
pub fn import_empty() -> Message<'static> { Message::new("import-empty") }

/// “$name, $rows rows”
pub fn import_file_rows(name: &str, rows: impl Into<Number>) -> Message<'_> { Message::new("import-file-rows").text("name", name).number("rows", rows) }

/// “Read as $encoding, separated by commas”
pub fn import_read_as<'a>(delimiter: &'a str, encoding: &'a str) -> Message<'a> { Message::new("import-read-as").text("delimiter", delimiter).text("encoding", encoding) }

/// “Format”
pub fn import_preset() -> Message<'static> { Message::new("import-preset") }

/// “By itself”
pub fn import_preset_auto() -> Message<'static> { Message::new("import-preset-auto") }

/// “Shopify”
pub fn import_preset_shopify() -> Message<'static> { Message::new("import-preset-shopify") }

/// “Any table”
pub fn import_preset_table() -> Message<'static> { Message::new("import-preset-table") }

/// “Which column is what”
pub fn import_columns_title() -> Message<'static> { Message::new("import-columns-title") }

/// “Column of the file”
pub fn import_column_source() -> Message<'static> { Message::new("import-column-source") }

/// “Examples”
pub fn import_column_samples() -> Message<'static> { Message::new("import-column-samples") }

/// “Becomes”
pub fn import_column_target() -> Message<'static> { Message::new("import-column-target") }

/// “How sure”
pub fn import_column_sure() -> Message<'static> { Message::new("import-column-sure") }

/// “Kept as it is”
pub fn import_column_kept() -> Message<'static> { Message::new("import-column-kept") }

/// “Numbers”
pub fn import_reading() -> Message<'static> { Message::new("import-reading") }

/// “1,234.5 is read with a point”
pub fn import_reading_point() -> Message<'static> { Message::new("import-reading-point") }

/// “1.234,5 is read with a comma”
pub fn import_reading_comma() -> Message<'static> { Message::new("import-reading-comma") }

/// “1.234 can be read in two ways. Say which”
pub fn import_reading_ambiguous() -> Message<'static> { Message::new("import-reading-ambiguous") }

/// “Numbers are written as in”
pub fn import_locale() -> Message<'static> { Message::new("import-locale") }

/// “Currency of the prices”
pub fn import_currency() -> Message<'static> { Message::new("import-currency") }

/// “These columns are remembered for the next file”
pub fn import_mapping_saved() -> Message<'static> { Message::new("import-mapping-saved") }

/// “Back to the columns”
pub fn import_back() -> Message<'static> { Message::new("import-back") }

/// “Apply $count changes”
pub fn import_apply(count: impl Into<Number>) -> Message<'static> { Message::new("import-apply").number("count", count) }

/// “This is a preview. Nothing is changed yet”
pub fn import_dry_run() -> Message<'static> { Message::new("import-dry-run") }

/// “All”
pub fn import_tab_all() -> Message<'static> { Message::new("import-tab-all") }

/// “New”
pub fn import_tab_create() -> Message<'static> { Message::new("import-tab-create") }

/// “Changed”
pub fn import_tab_update() -> Message<'static> { Message::new("import-tab-update") }

/// “Same”
pub fn import_tab_unchanged() -> Message<'static> { Message::new("import-tab-unchanged") }

/// “Problems”
pub fn import_tab_problems() -> Message<'static> { Message::new("import-tab-problems") }

/// “Row”
pub fn import_row() -> Message<'static> { Message::new("import-row") }

/// “Product”
pub fn import_product() -> Message<'static> { Message::new("import-product") }

/// “Now”
pub fn import_before() -> Message<'static> { Message::new("import-before") }

/// “In the file”
pub fn import_after() -> Message<'static> { Message::new("import-after") }

/// “What applying does”
pub fn import_what_applying_does() -> Message<'static> { Message::new("import-what-applying-does") }

/// “$create new, $update changed, $unchanged the same”
pub fn import_summary(create: impl Into<Number>, unchanged: impl Into<Number>, update: impl Into<Number>) -> Message<'static> { Message::new("import-summary").number("create", create).number("unchanged", unchanged).number("update", update) }

/// “One undo takes it all back, also next week”
pub fn import_one_undo() -> Message<'static> { Message::new("import-one-undo") }

/// “$count rows need you”
pub fn import_rows_need_you(count: impl Into<Number>) -> Message<'static> { Message::new("import-rows-need-you").number("count", count) }

/// “Leave these rows out”
pub fn import_skip_bad_rows() -> Message<'static> { Message::new("import-skip-bad-rows") }

/// “The others are applied. The file can be imported again later”
pub fn import_skip_bad_rows_help() -> Message<'static> { Message::new("import-skip-bad-rows-help") }

/// “$count rows left out”
pub fn import_skipped(count: impl Into<Number>) -> Message<'static> { Message::new("import-skipped").number("count", count) }

/// “Row $row, $column”
pub fn import_issue_place(column: &str, row: impl Into<Number>) -> Message<'_> { Message::new("import-issue-place").text("column", column).number("row", row) }

/// “Row $row”
pub fn import_issue_row(row: impl Into<Number>) -> Message<'static> { Message::new("import-issue-row").number("row", row) }

/// “The file says what the catalogue says. Nothing to apply”
pub fn import_nothing_changes() -> Message<'static> { Message::new("import-nothing-changes") }

/// “$name taken in”
pub fn import_applied(name: &str) -> Message<'_> { Message::new("import-applied").text("name", name) }

/// “Import stopped. Nothing was changed”
pub fn import_cancelled() -> Message<'static> { Message::new("import-cancelled") }

/// “$value can be read in two ways”
pub fn import_issue_ambiguous_number(value: &str) -> Message<'_> { Message::new("import-issue-ambiguousNumber").text("value", value) }

/// “Every number of $column is read with a decimal point”
pub fn import_issue_number_reading_decided<'a>(column: &'a str, reading: &'a str) -> Message<'a> { Message::new("import-issue-numberReadingDecided").text("column", column).text("reading", reading) }

/// “$value is not a number”
pub fn import_issue_not_a_number(value: &str) -> Message<'_> { Message::new("import-issue-notANumber").text("value", value) }

/// “$value is under zero”
pub fn import_issue_negative_price(value: &str) -> Message<'_> { Message::new("import-issue-negativePrice").text("value", value) }

/// “$value has more than 6 decimals”
pub fn import_issue_too_many_decimals(value: &str) -> Message<'_> { Message::new("import-issue-tooManyDecimals").text("value", value) }

/// “$value is too large”
pub fn import_issue_number_too_large(value: &str) -> Message<'_> { Message::new("import-issue-numberTooLarge").text("value", value) }

/// “The sheet shortened the barcode to $value and its last digits are gone”
pub fn import_issue_scientific_barcode(value: &str) -> Message<'_> { Message::new("import-issue-scientificBarcode").text("value", value) }

/// “The last digit of $value does not fit”
pub fn import_issue_gtin_check_digit(value: &str) -> Message<'_> { Message::new("import-issue-gtinCheckDigit").text("value", value) }

/// “$value has the wrong number of digits”
pub fn import_issue_gtin_length(value: &str) -> Message<'_> { Message::new("import-issue-gtinLength").text("value", value) }

/// “SKU $sku is also in row $first”
pub fn import_issue_duplicate_sku<'a>(first: &'a str, sku: &'a str) -> Message<'a> { Message::new("import-issue-duplicateSku").text("first", first).text("sku", sku) }

/// “SKU $sku belongs to another product of the catalogue”
pub fn import_issue_sku_taken(sku: &str) -> Message<'_> { Message::new("import-issue-skuTaken").text("sku", sku) }

/// “No SKU, so it becomes $sku”
pub fn import_issue_generated_sku(sku: &str) -> Message<'_> { Message::new("import-issue-generatedSku").text("sku", sku) }

/// “No price”
pub fn import_issue_no_price() -> Message<'static> { Message::new("import-issue-noPrice") }

/// “No cost”
pub fn import_issue_no_cost() -> Message<'static> { Message::new("import-issue-noCost") }

/// “No title”
pub fn import_issue_no_title() -> Message<'static> { Message::new("import-issue-noTitle") }

/// “Neither SKU nor handle nor title”
pub fn import_issue_missing_identity() -> Message<'static> { Message::new("import-issue-missingIdentity") }

/// “The column $column is kept as it is”
pub fn import_issue_unknown_column(column: &str) -> Message<'_> { Message::new("import-issue-unknownColumn").text("column", column) }

/// “The unit $value is kept as it is”
pub fn import_issue_unknown_unit(value: &str) -> Message<'_> { Message::new("import-issue-unknownUnit").text("value", value) }

/// “$value is not a status”
pub fn import_issue_unknown_status(value: &str) -> Message<'_> { Message::new("import-issue-unknownStatus").text("value", value) }

/// “$value is not a country”
pub fn import_issue_unknown_country(value: &str) -> Message<'_> { Message::new("import-issue-unknownCountry").text("value", value) }

/// “$value is not a currency”
pub fn import_issue_unknown_currency(value: &str) -> Message<'_> { Message::new("import-issue-unknownCurrency").text("value", value) }

/// “$value is not an HS code”
pub fn import_issue_hs_code(value: &str) -> Message<'_> { Message::new("import-issue-hsCode").text("value", value) }

/// “$value looks like a date that the sheet made”
pub fn import_issue_looks_like_date(value: &str) -> Message<'_> { Message::new("import-issue-looksLikeDate").text("value", value) }

/// “The cell is larger than $limit”
pub fn import_issue_cell_too_large(limit: &str) -> Message<'_> { Message::new("import-issue-cellTooLarge").text("limit", limit) }

/// “The row has $found cells, the header $expected”
pub fn import_issue_column_count<'a>(expected: &'a str, found: &'a str) -> Message<'a> { Message::new("import-issue-columnCount").text("expected", expected).text("found", found) }

/// “Some characters are not $encoding”
pub fn import_issue_encoding(encoding: &str) -> Message<'_> { Message::new("import-issue-encoding").text("encoding", encoding) }

/// “The cell holds a character that cannot be seen”
pub fn import_issue_control_character() -> Message<'static> { Message::new("import-issue-controlCharacter") }

/// “$value is not the address of a picture”
pub fn import_issue_image_address(value: &str) -> Message<'_> { Message::new("import-issue-imageAddress").text("value", value) }

/// “The picture is fetched when you are online”
pub fn import_issue_image_not_fetched() -> Message<'static> { Message::new("import-issue-imageNotFetched") }

/// “Two variants have the same options”
pub fn import_issue_duplicate_option() -> Message<'static> { Message::new("import-issue-duplicateOption") }

/// “$value cannot be an address”
pub fn import_issue_slug(value: &str) -> Message<'_> { Message::new("import-issue-slug").text("value", value) }

/// “Two columns have the same name”
pub fn import_issue_duplicate_header() -> Message<'static> { Message::new("import-issue-duplicateHeader") }

/// “The row is left out”
pub fn import_issue_row_skipped() -> Message<'static> { Message::new("import-issue-rowSkipped") }

/// “The value does not fit”
pub fn import_issue_value_invalid() -> Message<'static> { Message::new("import-issue-valueInvalid") }

/// “Export”
pub fn export_title() -> Message<'static> { Message::new("export-title") }

/// “Format”
pub fn export_preset() -> Message<'static> { Message::new("export-preset") }

/// “$count rows written”
pub fn export_done(count: impl Into<Number>) -> Message<'static> { Message::new("export-done").number("count", count) }

/// “Everything is in the file and can be taken in again”
pub fn export_lossless() -> Message<'static> { Message::new("export-lossless") }

/// “Where to, with the name of the file”
pub fn export_path() -> Message<'static> { Message::new("export-path") }

pub(super) static SIGNATURES: &[(&str, &[(&str, Kind)])] = &[
    ("export-done", &[("count", Kind::Number)]),
    ("export-lossless", &[]),
    ("export-path", &[]),
    ("export-preset", &[]),
    ("export-title", &[]),
    ("import-after", &[]),
    ("import-applied", &[("name", Kind::Text)]),
    ("import-apply", &[("count", Kind::Number)]),
    ("import-back", &[]),
    ("import-before", &[]),
    ("import-cancelled", &[]),
    ("import-choose", &[]),
    ("import-column-kept", &[]),
    ("import-column-samples", &[]),
    ("import-column-source", &[]),
    ("import-column-sure", &[]),
    ("import-column-target", &[]),
    ("import-columns-title", &[]),
    ("import-currency", &[]),
    ("import-drop", &[]),
    ("import-dry-run", &[]),
    ("import-empty", &[]),
    ("import-file-rows", &[("name", Kind::Text), ("rows", Kind::Number)]),
    ("import-issue-ambiguousNumber", &[("value", Kind::Text)]),
    ("import-issue-cellTooLarge", &[("limit", Kind::Text)]),
    ("import-issue-columnCount", &[("expected", Kind::Text), ("found", Kind::Text)]),
    ("import-issue-controlCharacter", &[]),
    ("import-issue-duplicateHeader", &[]),
    ("import-issue-duplicateOption", &[]),
    ("import-issue-duplicateSku", &[("first", Kind::Text), ("sku", Kind::Text)]),
    ("import-issue-encoding", &[("encoding", Kind::Text)]),
    ("import-issue-generatedSku", &[("sku", Kind::Text)]),
    ("import-issue-gtinCheckDigit", &[("value", Kind::Text)]),
    ("import-issue-gtinLength", &[("value", Kind::Text)]),
    ("import-issue-hsCode", &[("value", Kind::Text)]),
    ("import-issue-imageAddress", &[("value", Kind::Text)]),
    ("import-issue-imageNotFetched", &[]),
    ("import-issue-looksLikeDate", &[("value", Kind::Text)]),
    ("import-issue-missingIdentity", &[]),
    ("import-issue-negativePrice", &[("value", Kind::Text)]),
    ("import-issue-noCost", &[]),
    ("import-issue-noPrice", &[]),
    ("import-issue-noTitle", &[]),
    ("import-issue-notANumber", &[("value", Kind::Text)]),
    ("import-issue-numberReadingDecided", &[("column", Kind::Text), ("reading", Kind::Text)]),
    ("import-issue-numberTooLarge", &[("value", Kind::Text)]),
    ("import-issue-place", &[("column", Kind::Text), ("row", Kind::Number)]),
    ("import-issue-row", &[("row", Kind::Number)]),
    ("import-issue-rowSkipped", &[]),
    ("import-issue-scientificBarcode", &[("value", Kind::Text)]),
    ("import-issue-skuTaken", &[("sku", Kind::Text)]),
    ("import-issue-slug", &[("value", Kind::Text)]),
    ("import-issue-tooManyDecimals", &[("value", Kind::Text)]),
    ("import-issue-unknownColumn", &[("column", Kind::Text)]),
    ("import-issue-unknownCountry", &[("value", Kind::Text)]),
    ("import-issue-unknownCurrency", &[("value", Kind::Text)]),
    ("import-issue-unknownStatus", &[("value", Kind::Text)]),
    ("import-issue-unknownUnit", &[("value", Kind::Text)]),
    ("import-issue-valueInvalid", &[]),
    ("import-locale", &[]),
    ("import-mapping-saved", &[]),
    ("import-nothing-changes", &[]),
    ("import-one-undo", &[]),
    ("import-preset", &[]),
    ("import-preset-auto", &[]),
    ("import-preset-shopify", &[]),
    ("import-preset-table", &[]),
    ("import-product", &[]),
    ("import-read-as", &[("delimiter", Kind::Text), ("encoding", Kind::Text)]),
    ("import-reading", &[]),
    ("import-reading-ambiguous", &[]),
    ("import-reading-comma", &[]),
    ("import-reading-point", &[]),
    ("import-row", &[]),
    ("import-rows-need-you", &[("count", Kind::Number)]),
    ("import-skip-bad-rows", &[]),
    ("import-skip-bad-rows-help", &[]),
    ("import-skipped", &[("count", Kind::Number)]),
    ("import-step-columns", &[]),
    ("import-step-file", &[]),
    ("import-step-review", &[]),
    ("import-summary", &[("create", Kind::Number), ("unchanged", Kind::Number), ("update", Kind::Number)]),
    ("import-tab-all", &[]),
    ("import-tab-create", &[]),
    ("import-tab-problems", &[]),
    ("import-tab-unchanged", &[]),
    ("import-tab-update", &[]),
    ("import-title", &[]),
    ("import-what-applying-does", &[]),
];
