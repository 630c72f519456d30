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

/// “$value can be read in two ways: $point or $comma”
pub fn import_issue_ambiguous_number<'a>(comma: &'a str, point: &'a str, value: &'a str) -> Message<'a> { Message::new("import-issue-ambiguousNumber").text("comma", comma).text("point", point).text("value", value) }

/// “$value is written in another way than the numbers of this column”
pub fn import_issue_other_separator(value: &str) -> Message<'_> { Message::new("import-issue-otherSeparator").text("value", value) }

/// “$value is not a number”
pub fn import_issue_not_a_number(value: &str) -> Message<'_> { Message::new("import-issue-notANumber").text("value", value) }

/// “$value has more digits than can be kept”
pub fn import_issue_number_too_large(value: &str) -> Message<'_> { Message::new("import-issue-numberTooLarge").text("value", value) }

/// “$value has more than 6 decimals”
pub fn import_issue_too_many_decimals(value: &str) -> Message<'_> { Message::new("import-issue-tooManyDecimals").text("value", value) }

/// “$value is under zero”
pub fn import_issue_negative_number(value: &str) -> Message<'_> { Message::new("import-issue-negativeNumber").text("value", value) }

/// “The sheet shortened the number to $value and its last digits are gone”
pub fn import_issue_digits_lost(value: &str) -> Message<'_> { Message::new("import-issue-digitsLost").text("value", value) }

/// “$value is not in $currency”
pub fn import_issue_other_currency<'a>(currency: &'a str, value: &'a str) -> Message<'a> { Message::new("import-issue-otherCurrency").text("currency", currency).text("value", value) }

/// “$value is not a currency”
pub fn import_issue_currency_unknown(value: &str) -> Message<'_> { Message::new("import-issue-currencyUnknown").text("value", value) }

/// “SKU $sku is also in row $otherRow”
pub fn import_issue_duplicate_sku<'a>(other_row: &'a str, sku: &'a str) -> Message<'a> { Message::new("import-issue-duplicateSku").text("otherRow", other_row).text("sku", sku) }

/// “Row $otherRow has the same options”
pub fn import_issue_duplicate_options(other_row: &str) -> Message<'_> { Message::new("import-issue-duplicateOptions").text("otherRow", other_row) }

/// “The SKU $value is too long”
pub fn import_issue_sku_too_long(value: &str) -> Message<'_> { Message::new("import-issue-skuTooLong").text("value", value) }

/// “The SKU $value holds a character that cannot be seen”
pub fn import_issue_sku_control_character(value: &str) -> Message<'_> { Message::new("import-issue-skuControlCharacter").text("value", value) }

/// “SKU $sku belongs to another product of the catalogue”
pub fn import_issue_sku_taken(sku: &str) -> Message<'_> { Message::new("import-issue-skuTaken").text("sku", sku) }

/// “$value is not a status”
pub fn import_issue_status_unknown(value: &str) -> Message<'_> { Message::new("import-issue-statusUnknown").text("value", value) }

/// “$value is not a language”
pub fn import_issue_locale_unknown(value: &str) -> Message<'_> { Message::new("import-issue-localeUnknown").text("value", value) }

/// “Some characters cannot be read: $value”
pub fn import_issue_encoding_invalid(value: &str) -> Message<'_> { Message::new("import-issue-encodingInvalid").text("value", value) }

/// “The cell holds a character that cannot be seen: $value”
pub fn import_issue_nul_character(value: &str) -> Message<'_> { Message::new("import-issue-nulCharacter").text("value", value) }

/// “The text is longer than $limit characters”
pub fn import_issue_text_too_long(limit: &str) -> Message<'_> { Message::new("import-issue-textTooLong").text("limit", limit) }

/// “The row has $cells cells, the header $columns”
pub fn import_issue_too_many_cells<'a>(cells: &'a str, columns: &'a str) -> Message<'a> { Message::new("import-issue-tooManyCells").text("cells", cells).text("columns", columns) }

/// “Neither SKU nor handle nor title”
pub fn import_issue_no_identity() -> Message<'static> { Message::new("import-issue-noIdentity") }

/// “No title”
pub fn import_issue_no_title() -> Message<'static> { Message::new("import-issue-noTitle") }

/// “The product has more than $limit rows”
pub fn import_issue_too_many_rows(limit: &str) -> Message<'_> { Message::new("import-issue-tooManyRows").text("limit", limit) }

/// “The product has more than three options”
pub fn import_issue_too_many_options() -> Message<'static> { Message::new("import-issue-tooManyOptions") }

/// “No price”
pub fn import_issue_no_base_price() -> Message<'static> { Message::new("import-issue-noBasePrice") }

/// “The column $column is kept as it is”
pub fn import_issue_column_kept(column: &str) -> Message<'_> { Message::new("import-issue-columnKept").text("column", column) }

/// “Two columns are called $column. The second is kept as $name”
pub fn import_issue_duplicate_header<'a>(column: &'a str, name: &'a str) -> Message<'a> { Message::new("import-issue-duplicateHeader").text("column", column).text("name", name) }

/// “The unit of $value is not known. The cell is kept as it is”
pub fn import_issue_unit_unknown(value: &str) -> Message<'_> { Message::new("import-issue-unitUnknown").text("value", value) }

/// “Nothing says which unit $value is in. The cell is kept as it is”
pub fn import_issue_unit_missing(value: &str) -> Message<'_> { Message::new("import-issue-unitMissing").text("value", value) }

/// “$value has the wrong number of digits. It is kept, but not as barcode”
pub fn import_issue_gtin_length(value: &str) -> Message<'_> { Message::new("import-issue-gtinLength").text("value", value) }

/// “$value is not a barcode. It is kept as it is”
pub fn import_issue_gtin_not_digits(value: &str) -> Message<'_> { Message::new("import-issue-gtinNotDigits").text("value", value) }

/// “The last digit of $value does not fit. It is kept, but not as barcode”
pub fn import_issue_gtin_check_digit<'a>(expected: &'a str, value: &'a str) -> Message<'a> { Message::new("import-issue-gtinCheckDigit").text("expected", expected).text("value", value) }

/// “$value is not a country. It is kept as it is”
pub fn import_issue_country_unknown(value: &str) -> Message<'_> { Message::new("import-issue-countryUnknown").text("value", value) }

/// “$value is not an HS code. It is kept as it is”
pub fn import_issue_hs_code_invalid(value: &str) -> Message<'_> { Message::new("import-issue-hsCodeInvalid").text("value", value) }

/// “$value cannot be an address”
pub fn import_issue_slug_unsafe(value: &str) -> Message<'_> { Message::new("import-issue-slugUnsafe").text("value", value) }

/// “$value holds characters that turn the reading direction”
pub fn import_issue_direction_character(value: &str) -> Message<'_> { Message::new("import-issue-directionCharacter").text("value", value) }

/// “The SKU $value mixes letters that look alike”
pub fn import_issue_sku_confusable(value: &str) -> Message<'_> { Message::new("import-issue-skuConfusable").text("value", value) }

/// “$value looks like a date that the sheet made”
pub fn import_issue_looks_like_date(value: &str) -> Message<'_> { Message::new("import-issue-looksLikeDate").text("value", value) }

/// “The stock of $value is under zero”
pub fn import_issue_negative_stock(value: &str) -> Message<'_> { Message::new("import-issue-negativeStock").text("value", value) }

/// “No SKU, so it becomes $sku”
pub fn import_issue_generated_sku(sku: &str) -> Message<'_> { Message::new("import-issue-generatedSku").text("sku", sku) }

/// “The numbers of $column are read with a decimal point, such as $value”
pub fn import_issue_column_decided<'a>(column: &'a str, reading: &'a str, value: &'a str) -> Message<'a> { Message::new("import-issue-columnDecided").text("column", column).text("reading", reading).text("value", value) }

/// “The file was recognised as $encoding”
pub fn import_issue_encoding_guessed(encoding: &str) -> Message<'_> { Message::new("import-issue-encodingGuessed").text("encoding", encoding) }

/// “The row describes the product and is no variant”
pub fn import_issue_parent_row() -> Message<'static> { Message::new("import-issue-parentRow") }

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
    ("import-issue-ambiguousNumber", &[("comma", Kind::Text), ("point", Kind::Text), ("value", Kind::Text)]),
    ("import-issue-columnDecided", &[("column", Kind::Text), ("reading", Kind::Text), ("value", Kind::Text)]),
    ("import-issue-columnKept", &[("column", Kind::Text)]),
    ("import-issue-countryUnknown", &[("value", Kind::Text)]),
    ("import-issue-currencyUnknown", &[("value", Kind::Text)]),
    ("import-issue-digitsLost", &[("value", Kind::Text)]),
    ("import-issue-directionCharacter", &[("value", Kind::Text)]),
    ("import-issue-duplicateHeader", &[("column", Kind::Text), ("name", Kind::Text)]),
    ("import-issue-duplicateOptions", &[("otherRow", Kind::Text)]),
    ("import-issue-duplicateSku", &[("otherRow", Kind::Text), ("sku", Kind::Text)]),
    ("import-issue-encodingGuessed", &[("encoding", Kind::Text)]),
    ("import-issue-encodingInvalid", &[("value", Kind::Text)]),
    ("import-issue-generatedSku", &[("sku", Kind::Text)]),
    ("import-issue-gtinCheckDigit", &[("expected", Kind::Text), ("value", Kind::Text)]),
    ("import-issue-gtinLength", &[("value", Kind::Text)]),
    ("import-issue-gtinNotDigits", &[("value", Kind::Text)]),
    ("import-issue-hsCodeInvalid", &[("value", Kind::Text)]),
    ("import-issue-localeUnknown", &[("value", Kind::Text)]),
    ("import-issue-looksLikeDate", &[("value", Kind::Text)]),
    ("import-issue-negativeNumber", &[("value", Kind::Text)]),
    ("import-issue-negativeStock", &[("value", Kind::Text)]),
    ("import-issue-noBasePrice", &[]),
    ("import-issue-noIdentity", &[]),
    ("import-issue-noTitle", &[]),
    ("import-issue-notANumber", &[("value", Kind::Text)]),
    ("import-issue-nulCharacter", &[("value", Kind::Text)]),
    ("import-issue-numberTooLarge", &[("value", Kind::Text)]),
    ("import-issue-otherCurrency", &[("currency", Kind::Text), ("value", Kind::Text)]),
    ("import-issue-otherSeparator", &[("value", Kind::Text)]),
    ("import-issue-parentRow", &[]),
    ("import-issue-place", &[("column", Kind::Text), ("row", Kind::Number)]),
    ("import-issue-row", &[("row", Kind::Number)]),
    ("import-issue-skuConfusable", &[("value", Kind::Text)]),
    ("import-issue-skuControlCharacter", &[("value", Kind::Text)]),
    ("import-issue-skuTaken", &[("sku", Kind::Text)]),
    ("import-issue-skuTooLong", &[("value", Kind::Text)]),
    ("import-issue-slugUnsafe", &[("value", Kind::Text)]),
    ("import-issue-statusUnknown", &[("value", Kind::Text)]),
    ("import-issue-textTooLong", &[("limit", Kind::Text)]),
    ("import-issue-tooManyCells", &[("cells", Kind::Text), ("columns", Kind::Text)]),
    ("import-issue-tooManyDecimals", &[("value", Kind::Text)]),
    ("import-issue-tooManyOptions", &[]),
    ("import-issue-tooManyRows", &[("limit", Kind::Text)]),
    ("import-issue-unitMissing", &[("value", Kind::Text)]),
    ("import-issue-unitUnknown", &[("value", Kind::Text)]),
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
