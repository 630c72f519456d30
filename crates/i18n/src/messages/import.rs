//! Messages of `import.ftl`. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::message::Message;
use crate::message::Number;
use crate::signature::{Kind, Variables};

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
/// “Format”
pub fn import_preset() -> Message<'static> { Message::new("import-preset") }
/// “By itself”
pub fn import_preset_auto() -> Message<'static> { Message::new("import-preset-auto") }
/// “Shopify”
pub fn import_preset_shopify() -> Message<'static> { Message::new("import-preset-shopify") }
/// “Any table”
pub fn import_preset_table() -> Message<'static> { Message::new("import-preset-table") }
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
/// “1.234,5 is read with a comma”
pub fn import_reading_comma() -> Message<'static> { Message::new("import-reading-comma") }
/// “1.234 can be read in two ways. Say which”
pub fn import_reading_ambiguous() -> Message<'static> { Message::new("import-reading-ambiguous") }
/// “Numbers are written as in”
pub fn import_locale() -> Message<'static> { Message::new("import-locale") }
/// “Currency of the prices”
pub fn import_currency() -> Message<'static> { Message::new("import-currency") }
/// “Back to the columns”
pub fn import_back() -> Message<'static> { Message::new("import-back") }
/// “Apply $count changes”
pub fn import_apply(count: impl Into<Number>) -> Message<'static> { Message::new("import-apply").number("count", count) }
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
/// “CSV from a spreadsheet or a shop, separated by commas, semicolons or tabs”
pub fn import_kinds() -> Message<'static> { Message::new("import-kinds") }
/// “It is not certain which column is what. Say which one holds the SKU or the title”
pub fn import_which_columns() -> Message<'static> { Message::new("import-which-columns") }
/// “Some numbers can be read in two ways. Say how they are written”
pub fn import_which_numbers() -> Message<'static> { Message::new("import-which-numbers") }
/// “Cells are separated by”
pub fn import_delimiter() -> Message<'static> { Message::new("import-delimiter") }
/// “commas”
pub fn import_delimiter_comma() -> Message<'static> { Message::new("import-delimiter-comma") }
/// “semicolons”
pub fn import_delimiter_semicolon() -> Message<'static> { Message::new("import-delimiter-semicolon") }
/// “tabs”
pub fn import_delimiter_tab() -> Message<'static> { Message::new("import-delimiter-tab") }
/// “Letters are written as”
pub fn import_encoding() -> Message<'static> { Message::new("import-encoding") }
/// “See what changes”
pub fn import_compare() -> Message<'static> { Message::new("import-compare") }
/// “Change…”
pub fn import_change_columns() -> Message<'static> { Message::new("import-change-columns") }
/// “$count columns kept”
pub fn import_kept_columns(count: impl Into<Number>) -> Message<'static> { Message::new("import-kept-columns").number("count", count) }
/// “To apply”
pub fn import_tab_apply() -> Message<'static> { Message::new("import-tab-apply") }
/// “Find in these rows”
pub fn import_find() -> Message<'static> { Message::new("import-find") }
/// “Becomes”
pub fn import_becomes() -> Message<'static> { Message::new("import-becomes") }
/// “The first $shown of $total are shown. All are applied”
pub fn import_first_rows(shown: impl Into<Number>, total: impl Into<Number>) -> Message<'static> { Message::new("import-first-rows").number("shown", shown).number("total", total) }
/// “$count rows say what the catalogue says”
pub fn import_same_rows(count: impl Into<Number>) -> Message<'static> { Message::new("import-same-rows").number("count", count) }
/// “These rows are not taken in. What is the matter stands beside”
pub fn import_problems_beside() -> Message<'static> { Message::new("import-problems-beside") }
/// “Nothing is applied while a row has an error”
pub fn import_not_left_out() -> Message<'static> { Message::new("import-not-left-out") }
/// “Also in $count other rows”
pub fn import_also(count: impl Into<Number>) -> Message<'static> { Message::new("import-also").number("count", count) }
/// “Take it all back”
pub fn import_take_back() -> Message<'static> { Message::new("import-take-back") }
/// “$name taken back”
pub fn import_taken_back(name: &str) -> Message<'_> { Message::new("import-taken-back").text("name", name) }
/// “Another file”
pub fn import_another() -> Message<'static> { Message::new("import-another") }
/// “See the catalogue”
pub fn import_see_catalogue() -> Message<'static> { Message::new("import-see-catalogue") }
/// “$field, $of”
pub fn import_field_of<'a>(field: &'a str, of: &'a str) -> Message<'a> { Message::new("import-field-of").text("field", field).text("of", of) }
/// “Name of option $number”
pub fn import_field_option_name(number: impl Into<Number>) -> Message<'static> { Message::new("import-field-option-name").number("number", number) }
/// “Value of option $number”
pub fn import_field_option_value(number: impl Into<Number>) -> Message<'static> { Message::new("import-field-option-value").number("number", number) }
/// “SKU of the product”
pub fn import_field_parent() -> Message<'static> { Message::new("import-field-parent") }
/// “Shown in the shop”
pub fn import_field_published() -> Message<'static> { Message::new("import-field-published") }
/// “Type”
pub fn import_field_type() -> Message<'static> { Message::new("import-field-type") }
/// “Category”
pub fn import_field_category() -> Message<'static> { Message::new("import-field-category") }
/// “Weight in grams”
pub fn import_field_weight_grams() -> Message<'static> { Message::new("import-field-weightGrams") }
/// “Unit of the weight”
pub fn import_field_weight_unit() -> Message<'static> { Message::new("import-field-weightUnit") }
/// “Unit of the size”
pub fn import_field_dimensions_unit() -> Message<'static> { Message::new("import-field-dimensionsUnit") }
/// “Made in, whole product”
pub fn import_field_product_origin() -> Message<'static> { Message::new("import-field-productOrigin") }
/// “Names of the options”
pub fn import_field_option_names() -> Message<'static> { Message::new("import-field-optionNames") }
/// “Values of the options”
pub fn import_field_option_values() -> Message<'static> { Message::new("import-field-optionValues") }
/// “Pictures”
pub fn import_field_images() -> Message<'static> { Message::new("import-field-images") }
/// “Place of the picture”
pub fn import_field_image_position() -> Message<'static> { Message::new("import-field-imagePosition") }
/// “Number of the product”
pub fn import_field_group() -> Message<'static> { Message::new("import-field-group") }
/// “SKU made by the program”
pub fn import_field_generated_sku() -> Message<'static> { Message::new("import-field-generatedSku") }
/// “Left out”
pub fn import_field_ignore() -> Message<'static> { Message::new("import-field-ignore") }

pub(super) static SIGNATURES: Variables = &[
    ("export-done", &[("count", Kind::Number)]),
    ("export-lossless", &[]),
    ("export-path", &[]),
    ("export-preset", &[]),
    ("export-title", &[]),
    ("import-after", &[]),
    ("import-also", &[("count", Kind::Number)]),
    ("import-another", &[]),
    ("import-applied", &[("name", Kind::Text)]),
    ("import-apply", &[("count", Kind::Number)]),
    ("import-back", &[]),
    ("import-becomes", &[]),
    ("import-before", &[]),
    ("import-change-columns", &[]),
    ("import-choose", &[]),
    ("import-column-kept", &[]),
    ("import-column-samples", &[]),
    ("import-column-source", &[]),
    ("import-column-sure", &[]),
    ("import-column-target", &[]),
    ("import-compare", &[]),
    ("import-currency", &[]),
    ("import-delimiter", &[]),
    ("import-delimiter-comma", &[]),
    ("import-delimiter-semicolon", &[]),
    ("import-delimiter-tab", &[]),
    ("import-drop", &[]),
    ("import-empty", &[]),
    ("import-encoding", &[]),
    ("import-field-category", &[]),
    ("import-field-dimensionsUnit", &[]),
    ("import-field-generatedSku", &[]),
    ("import-field-group", &[]),
    ("import-field-ignore", &[]),
    ("import-field-imagePosition", &[]),
    ("import-field-images", &[]),
    ("import-field-of", &[("field", Kind::Text), ("of", Kind::Text)]),
    ("import-field-option-name", &[("number", Kind::Number)]),
    ("import-field-option-value", &[("number", Kind::Number)]),
    ("import-field-optionNames", &[]),
    ("import-field-optionValues", &[]),
    ("import-field-parent", &[]),
    ("import-field-productOrigin", &[]),
    ("import-field-published", &[]),
    ("import-field-type", &[]),
    ("import-field-weightGrams", &[]),
    ("import-field-weightUnit", &[]),
    ("import-file-rows", &[("name", Kind::Text), ("rows", Kind::Number)]),
    ("import-find", &[]),
    ("import-first-rows", &[("shown", Kind::Number), ("total", Kind::Number)]),
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
    ("import-kept-columns", &[("count", Kind::Number)]),
    ("import-kinds", &[]),
    ("import-locale", &[]),
    ("import-not-left-out", &[]),
    ("import-nothing-changes", &[]),
    ("import-one-undo", &[]),
    ("import-preset", &[]),
    ("import-preset-auto", &[]),
    ("import-preset-shopify", &[]),
    ("import-preset-table", &[]),
    ("import-problems-beside", &[]),
    ("import-product", &[]),
    ("import-reading-ambiguous", &[]),
    ("import-reading-comma", &[]),
    ("import-row", &[]),
    ("import-rows-need-you", &[("count", Kind::Number)]),
    ("import-same-rows", &[("count", Kind::Number)]),
    ("import-see-catalogue", &[]),
    ("import-skip-bad-rows", &[]),
    ("import-skip-bad-rows-help", &[]),
    ("import-skipped", &[("count", Kind::Number)]),
    ("import-step-columns", &[]),
    ("import-step-file", &[]),
    ("import-step-review", &[]),
    ("import-summary", &[("create", Kind::Number), ("unchanged", Kind::Number), ("update", Kind::Number)]),
    ("import-tab-all", &[]),
    ("import-tab-apply", &[]),
    ("import-tab-create", &[]),
    ("import-tab-problems", &[]),
    ("import-tab-unchanged", &[]),
    ("import-tab-update", &[]),
    ("import-take-back", &[]),
    ("import-taken-back", &[("name", Kind::Text)]),
    ("import-title", &[]),
    ("import-what-applying-does", &[]),
    ("import-which-columns", &[]),
    ("import-which-numbers", &[]),
];
