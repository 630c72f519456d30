//! What is known of the prices of a file, and what a person is asked about them.

use crate::pricing::PriceStatus;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What is known of the prices of a file, and what each answer would make of one of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportPrices {
    /// The shop platform whose file it is.
    pub platform: Option<String>,
    /// The currency of prices that name none, as a request says it: `EUR`.
    pub currency: ImportAnswer,
    /// The tax in prices whose header does not say it, as a request says it: `net`, `gross:NL`.
    pub tax: ImportAnswer,
    /// A price of the file; null where it has none.
    pub example: Option<ImportSample>,
    /// Currencies to choose from, the likely ones first.
    pub currencies: Vec<ImportChoice>,
    /// Taxes to choose from, the likely ones first.
    pub taxes: Vec<ImportChoice>,
    /// Every country whose tax is known.
    pub countries: Vec<String>,
}

/// One thing that is known of the prices, or must be said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportAnswer {
    /// What the prices are read with; null where nobody says it and it is not guessed.
    pub taken: Option<String>,
    /// Who says it.
    pub by: ImportAnswerBy,
    /// Whether a person should say it before the file is taken in.
    pub asked: bool,
}

/// Who says what the prices of a file are read with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ImportAnswerBy {
    /// The file itself.
    File,
    /// The request.
    Request,
    /// A former file of the same source was taken in with it.
    Memory,
    /// Nobody; it is what is usual.
    Custom,
}

/// One price of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportSample {
    /// Spreadsheet row; the header is 1.
    pub row: u64,
    /// SKU of the variant.
    pub sku: String,
    /// The title of its product.
    pub title: String,
    /// The amount in the file.
    pub amount: String,
    /// Its currency, where one is known.
    pub currency: Option<String>,
}

/// One answer, and what it would make of the price of the example.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportChoice {
    /// As a request says it.
    pub answer: String,
    /// The price in the first markets; none while another question must be answered before.
    pub prices: Vec<ImportMarketPrice>,
}

/// A price in one market.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ImportMarketPrice {
    /// The market, by its code, such as `DE`.
    pub market: String,
    /// The currency that the market sells in, ISO 4217.
    pub currency: String,
    /// The price; null where there is none.
    pub price: Option<String>,
    /// Whether it can be shown, or why not.
    pub status: PriceStatus,
    /// Whether tax is in it.
    pub tax_included: bool,
}
