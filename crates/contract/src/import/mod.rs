//! Files in and out: columns, change sets, problems by row.

mod commands;
mod prices;

pub use commands::ImportCommands;
pub(crate) use commands::{ROOM, handle};
pub use prices::{
    ImportAnswer, ImportAnswerBy, ImportChoice, ImportMarketPrice, ImportPrices, ImportSample,
};

use crate::readiness::Severity;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A file to look at.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ImportOpen {
    /// Path on this machine.
    #[ts(optional)]
    pub path: Option<String>,
    /// File name, where bytes are given.
    #[ts(optional)]
    pub name: Option<String>,
    /// Or its bytes.
    #[ts(optional)]
    pub base64: Option<String>,
    /// Encoding, when known.
    #[ts(optional)]
    pub encoding: Option<String>,
    /// Delimiter, when known.
    #[ts(optional)]
    pub delimiter: Option<String>,
    /// Spreadsheet row of the header, when it is not found by itself.
    #[ts(optional, as = "Option<u32>")]
    pub header_row: Option<u64>,
}

/// What a file's head says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportColumns {
    /// `shopify` or `table`.
    pub preset: String,
    /// Encoding it was read in.
    pub encoding: String,
    /// `,` `;` or tab.
    pub delimiter: String,
    /// Rows of data, without the header.
    pub rows: u64,
    /// Columns, in order.
    pub columns: Vec<ImportColumn>,
    /// Fields a column may be mapped to.
    pub fields: Vec<String>,
    /// Whether SKU or title is certain, and no column that is not understood may be title or price.
    pub certain: bool,
    /// What a person is asked for that: the columns in doubt.
    pub doubt: Option<ImportDoubt>,
    /// Spreadsheet row that was taken for the header.
    pub header_row: u64,
    /// Another row that may be the header, where this one is not certain.
    pub suggested_header_row: Option<u64>,
    /// The first rows of the file, to choose the header from.
    pub head: Vec<ImportHeadRow>,
    /// Number locale, when every number column decides itself or it was given.
    pub locale: Option<String>,
}

/// What columns that are not understood may be about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum DoubtAbout {
    /// Which goods are not to be sold.
    Hides,
    /// What they cost.
    Price,
}

/// Columns that a person is asked about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportDoubt {
    /// What they may be about.
    pub about: DoubtAbout,
    /// Which they are.
    pub columns: Vec<ImportDoubtfulColumn>,
}

/// A column in doubt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportDoubtfulColumn {
    /// Its header.
    pub column: String,
    /// One of its cells.
    pub example: String,
}

/// One of the first rows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportHeadRow {
    /// Spreadsheet row.
    pub row: u64,
    /// Its first cells, long ones cut.
    pub cells: Vec<String>,
}

/// One column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportColumn {
    /// What stands in its header.
    pub name: String,
    /// Up to three values.
    pub samples: Vec<String>,
    /// Suggested field; null keeps it as an attribute.
    pub field: Option<String>,
    /// How sure the suggestion is.
    pub confidence: Confidence,
    /// How its numbers are read: `point`, `comma`, `ambiguous`.
    pub reading: Option<String>,
    /// The tax in its prices: `excluded`, `included:NL`, or `gross` where nothing says whose it is.
    /// As a mapping says it, behind the field: `basePrice:included:NL`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub base_price_tax: Option<String>,
}

/// How sure a suggestion is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Confidence {
    /// A known header.
    Certain,
    /// Close to a known header.
    Likely,
    /// Unknown: kept as it is.
    None,
}

/// A file to import.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ImportRequest {
    /// Path on this machine.
    #[ts(optional)]
    pub path: Option<String>,
    /// File name, where bytes are given.
    #[ts(optional)]
    pub name: Option<String>,
    /// Or its bytes.
    #[ts(optional)]
    pub base64: Option<String>,
    /// `auto`, `shopify`, `table`.
    #[ts(optional)]
    pub preset: Option<String>,
    /// Column → field.
    #[ts(optional)]
    pub mapping: Option<BTreeMap<String, Option<String>>>,
    /// Currency of the prices that name none. Where it is absent, the file of a shop platform is
    /// refused, and any other list is in the workspace's base currency.
    #[ts(optional)]
    pub currency: Option<String>,
    /// `net`, `gross` or `gross:COUNTRY`: whether the prices hold tax, where their header does not
    /// say it.
    #[ts(optional)]
    pub prices: Option<String>,
    /// Locale of the numbers.
    #[ts(optional)]
    pub locale: Option<String>,
    /// The encoding by its WHATWG name, such as `windows-1252`; guessed from the bytes where it is
    /// absent.
    #[ts(optional)]
    pub encoding: Option<String>,
    /// The character between cells; guessed where it is absent.
    #[ts(optional)]
    pub delimiter: Option<String>,
    /// Spreadsheet row of the header; looked for in the first twenty where it is absent.
    #[ts(optional, as = "Option<u32>")]
    pub header_row: Option<u64>,
    /// Leave rows with errors out instead of refusing the file.
    #[ts(optional, as = "Option<bool>")]
    pub skip_bad_rows: bool,
    /// Apply only: keep what is said here of currency and tax, so that it is known of the next file of
    /// the same source.
    #[ts(optional, as = "Option<bool>")]
    pub remember: bool,
    /// Goods that are not in the workspace are left out and named; nothing new is made.
    #[ts(optional, as = "Option<bool>")]
    pub update_only: bool,
    /// What becomes of a SKU that stands in an earlier row too: `refuse`, or `number`, which makes
    /// `ABC-1-2` of the second `ABC-1`; `refuse` when absent.
    #[ts(optional)]
    pub duplicate_skus: Option<String>,
    /// Preview only: at most so many changed rows in `changes`; 500 when absent.
    #[ts(optional, as = "Option<u32>")]
    pub limit: Option<u64>,
}

/// What a file changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportReport {
    /// Id of the change set, when it was applied.
    pub change_set: Option<String>,
    /// The preset that read it.
    pub preset: String,
    /// Data rows read.
    pub rows: u64,
    /// Products by outcome.
    pub products: ImportCounts,
    /// Variants by outcome.
    pub variants: ImportCounts,
    /// Problems, by row; the first 5000 of them.
    pub issues: Vec<ImportIssue>,
    /// How many problems there are, listed or not.
    pub issue_count: u64,
    /// How many rows have an error, each once, listed or not.
    pub rows_refused: u64,
    /// Whether the workspace changed.
    pub applied: bool,
    /// The mapping used.
    pub mapping: BTreeMap<String, Option<String>>,
    /// What each row changes, up to the limit.
    pub changes: Vec<ImportChange>,
    /// Known goods that get another currency, where there are any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub currency_changed: Option<CurrencyChanged>,
}

/// Known goods that get another currency.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CurrencyChanged {
    /// How many variants.
    pub count: u64,
    /// The first of them.
    pub sku: String,
    /// The title of its product.
    pub title: String,
    /// Its amount now, with the currency behind it.
    pub before: String,
    /// Its amount in the file.
    pub after: String,
}

/// How many of each outcome.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportCounts {
    /// How many are not in the workspace yet.
    pub create: u64,
    /// How many differ from what is in the workspace.
    pub update: u64,
    /// As they are.
    pub unchanged: u64,
}

/// One problem.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportIssue {
    /// Spreadsheet row; the header is 1.
    pub row: u64,
    /// Header of the column.
    pub column: Option<String>,
    /// Stable code, worded in `locales/<tag>/import.ftl` as `import-issue-<code>`.
    pub code: String,
    /// Error or warning.
    pub severity: Severity,
    /// The sentence, in the workspace's language.
    pub message: String,
    /// What to do.
    pub hint: String,
    /// Arguments of the sentence.
    pub args: BTreeMap<String, String>,
}

/// What one product of the file changes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportChange {
    /// First row of the product.
    pub row: u64,
    /// SKU of the variant.
    pub sku: String,
    /// The title of its product in the source locale.
    pub title: String,
    /// Create, update, unchanged.
    pub outcome: ImportOutcome,
    /// Fields that differ.
    pub cells: Vec<CellChange>,
}

/// What becomes of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ImportOutcome {
    /// Not in the workspace yet.
    Create,
    /// In the workspace, and different there.
    Update,
    /// As it is.
    Unchanged,
}

/// One field that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellChange {
    /// The field, such as `basePrice`.
    pub field: String,
    /// What stands there now, as text; absent where nothing does.
    pub before: Option<String>,
    /// Value in the file.
    pub after: Option<String>,
    /// The currency of an amount, where it stays the same; else both values name theirs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub currency: Option<String>,
}

/// A file to write.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportRequest {
    /// Path on this machine.
    pub path: String,
    /// `table` or `shopify`.
    #[ts(optional)]
    pub preset: Option<String>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ExportReport {
    /// The file that was written.
    pub path: String,
    /// Rows of data, without the header.
    pub rows: u64,
}
