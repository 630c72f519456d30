//! Prices, trails and what-if.

mod commands;

pub use commands::PricingCommands;
pub(crate) use commands::{ROOM, handle};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which price is asked for: of one variant in one market.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PriceQuery {
    /// The seller's code of the variant.
    pub sku: String,
    /// The market, by its code, such as `DE`.
    pub market: String,
    /// How many; 1 when absent.
    #[ts(optional)]
    pub quantity: Option<String>,
    /// Day that dates rates, tax packs and sales.
    #[ts(optional)]
    pub at: Option<String>,
    /// Instant whose inputs are replayed, RFC 3339.
    #[ts(optional)]
    pub as_of: Option<String>,
}

/// One price with its trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Price {
    /// The seller's code of the variant.
    pub sku: String,
    /// The market, by its code, such as `DE`.
    pub market: String,
    /// The currency that the market sells in, ISO 4217.
    pub currency: String,
    /// Price of so many units as `perUnit` says, with the currency's minor digits; null when there
    /// is none.
    pub unit_price: Option<String>,
    /// How many units that price is for.
    pub per_unit: PerUnit,
    /// The quantity asked for, in the unit of the variant.
    pub quantity: String,
    /// Price × quantity, exactly; of a price for many units divided by those and rounded once.
    pub line_total: Option<String>,
    /// Whether tax is in the price.
    pub tax_included: bool,
    /// Tax rate in percent; null when nobody knows it, or when the countries of a market whose
    /// prices are without tax have different ones.
    pub tax_percent: Option<String>,
    /// Whether it can be shown, or why not.
    pub status: PriceStatus,
    /// `charmSkipped`, `raisedToFloor`, `locked`, `noCost`, `noCostRate`, `belowZero`, `free`.
    pub flags: Vec<String>,
    /// Net price in the market's currency, unrounded.
    pub net: Option<String>,
    /// What is left, in the base currency, unrounded.
    pub contribution: Option<String>,
    /// Contribution ÷ net price in percent, unrounded.
    pub margin_percent: Option<String>,
    /// The floor in percent.
    pub floor_percent: Option<String>,
    /// Currency of the contribution.
    pub base_currency: String,
    /// Day asked for.
    pub at: String,
    /// The recorded steps; empty in a matrix.
    pub trail: Vec<TrailStep>,
    /// Hash of the trail.
    pub trail_hash: Option<String>,
}

/// A price and the number of units it is for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PerUnit {
    /// The price; null when there is none.
    pub price: Option<String>,
    /// 1, 10, 100 or 1000.
    pub quantity: u16,
}

/// Whether a price can be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PriceStatus {
    /// There is a price, and buyers can be shown it.
    Ok,
    /// A rate is missing.
    NoRate,
    /// There is nothing to start from.
    NoBasePrice,
    /// Tax belongs into the price, or out of the base price, and no rule pack has a rate for that day.
    NoTaxRate,
    /// It leaves less than the floor.
    BelowFloor,
    /// It is above zero and would be shown as 0.
    BelowMinorUnit,
}

/// One step of a price.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrailStep {
    /// `base`, `convert`, `adjust`, `tax`, `round`, `charm`, `lock`, `floor`.
    pub step: String,
    /// The amount before the step, as decimal text.
    pub r#in: Option<String>,
    /// The amount after the step, as decimal text.
    pub out: Option<String>,
    /// Currency of the amount after.
    pub currency: String,
    /// What the step used: rate, source, published, percent, increment, ending…
    pub params: BTreeMap<String, String>,
}

/// Which prices are asked for: of the products that are named, or a page of those of all active
/// products.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MatrixQuery {
    /// Only this market.
    #[ts(optional)]
    pub market: Option<String>,
    /// Day that dates the rates.
    #[ts(optional)]
    pub at: Option<String>,
    /// Only these product ids, whatever their state. There are no pages then.
    #[ts(optional)]
    pub products: Option<Vec<String>>,
    /// In which order the products come.
    #[ts(optional, as = "Option<MatrixOrder>")]
    pub order: MatrixOrder,
    /// Only products that have a price of this state.
    #[ts(optional)]
    pub only: Option<PriceStatus>,
    /// Count all prices, too; pages after a cursor do not tell.
    #[ts(optional, as = "Option<bool>")]
    pub counts: bool,
    /// Where a former page ended, as it said in `next`.
    #[ts(optional)]
    pub cursor: Option<String>,
    /// Skip so many products: a page from anywhere in the list, where no cursor is given.
    #[ts(optional, as = "Option<u32>")]
    pub offset: u64,
    /// Prices of at most so many products; 200 when absent, 2,000 at most.
    #[ts(optional)]
    pub limit: Option<u64>,
    /// Tell of each price its tax and what is left of it, too.
    #[ts(optional, as = "Option<bool>")]
    pub details: bool,
}

/// An order of products by their prices.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS,
)]
#[serde(rename_all = "camelCase")]
pub enum MatrixOrder {
    /// By source title.
    #[default]
    Title,
    /// By the least distance of a margin to its floor; products without a margin come last.
    Weakest,
}

/// A row per active variant × market.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Matrix {
    /// One cell for each active variant in each market asked for, product by product.
    pub prices: Vec<MatrixCell>,
    /// The products of the page, in its order; none where they were named.
    pub products: Vec<MatrixProduct>,
    /// How it stands with the prices of all pages, where that was asked for.
    pub counts: Option<MatrixCounts>,
    /// The cursor of the next page; null where this one is the last.
    pub next: Option<String>,
}

/// A product at the head of its prices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixProduct {
    /// The product, by id (`prd_…`).
    pub product: String,
    /// Its title in the source locale.
    pub title: String,
    /// The language of the title.
    pub title_locale: String,
    /// Hash of its first picture.
    pub picture: Option<String>,
}

/// How it stands with all prices.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixCounts {
    /// Products on all pages.
    pub products: u64,
    /// Prices under their floor, of products on any page.
    pub below_floor: u64,
    /// Prices that lack a rate, of products on any page.
    pub no_rate: u64,
}

/// One price without its trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MatrixCell {
    /// The seller's code of the variant.
    pub sku: String,
    /// The product, by id (`prd_…`).
    pub product: String,
    /// The variant, by id (`var_…`).
    pub variant: String,
    /// The market, by its code, such as `DE`.
    pub market: String,
    /// The currency that the market sells in, ISO 4217.
    pub currency: String,
    /// Price of so many units as `perUnit` says; null when there is none.
    pub unit_price: Option<String>,
    /// How many units that price is for.
    pub per_unit: PerUnit,
    /// The quantity it is for: always `1` here.
    pub quantity: String,
    /// The same as the unit price.
    pub line_total: Option<String>,
    /// Whether tax is in the price.
    pub tax_included: bool,
    /// Ok, no rate, below floor.
    pub status: PriceStatus,
    /// As in a price.
    pub flags: Vec<String>,
    /// Margin in percent, unrounded.
    pub margin_percent: Option<String>,
    /// The floor in percent.
    pub floor_percent: Option<String>,
    /// Its tax and what is left of it, where details were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub details: Option<CellDetails>,
}

/// What a price without its trail says further.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CellDetails {
    /// Tax rate in percent, as in a price.
    pub tax_percent: Option<String>,
    /// What is left, in the base currency, unrounded.
    pub contribution: Option<String>,
    /// Currency of the contribution.
    pub base_currency: String,
}

/// A value someone is typing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EffectQuery {
    /// The seller's code of the variant.
    pub sku: String,
    /// `basePrice` or `cost`.
    pub field: String,
    /// The value as the person typed it.
    pub value: String,
    /// Locale of the typed number.
    #[ts(optional)]
    pub locale: Option<String>,
}

/// What it would make of the prices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// The number as it is understood.
    pub understood: String,
    /// One row per market.
    pub markets: Vec<EffectRow>,
}

/// One market before and after.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EffectRow {
    /// The market, by its code, such as `DE`.
    pub market: String,
    /// The currency that the market sells in, ISO 4217.
    pub currency: String,
    /// Unit price now.
    pub before: Option<String>,
    /// Unit price then.
    pub after: Option<String>,
    /// The margin it would have, in per cent of the net price.
    pub margin_percent: Option<String>,
    /// The least acceptable margin of the market, in per cent; absent where it has none.
    pub floor_percent: Option<String>,
    /// Whether it can be shown then.
    pub status: PriceStatus,
}
