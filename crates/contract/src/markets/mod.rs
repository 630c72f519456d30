//! Markets, price policies and exchange rates.

mod commands;

pub use commands::MarketsCommands;
pub(crate) use commands::{CHANGED, ROOM, handle};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The workspace's markets, in their order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Markets {
    /// Every market of the workspace.
    pub markets: Vec<Market>,
}

/// Countries, currency, languages, tax and price policy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Market {
    /// The workspace's own key.
    pub code: String,
    /// ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// The currency it sells in, ISO 4217.
    pub currency: String,
    /// Languages, in fallback order.
    pub locales: Vec<String>,
    /// How prices come about.
    pub price: PricePolicy,
}

/// How a market's prices come about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PricePolicy {
    /// `base-price` or `cost`.
    pub base: String,
    /// Source of the exchange rate.
    pub rate_source: String,
    /// Steps, strictly in order, in the market's currency.
    pub adjust: Vec<Adjustment>,
    /// Channel and payment fees, for the floor only.
    pub fees: Vec<Adjustment>,
    /// Which tax is added, and whether the price shown includes it.
    pub tax: Tax,
    /// Rounding; the currency's minor unit, half up, when absent.
    pub round: Option<Round>,
    /// The ending that a rounded price is brought to, if any.
    pub charm: Option<Charm>,
    /// Least acceptable contribution.
    pub floor: Option<Floor>,
}

/// One step: either a percentage or a fixed amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Adjustment {
    /// Percent of the running amount.
    pub percent: Option<String>,
    /// Amount in the market's currency.
    pub fixed: Option<String>,
}

/// Tax rule of a market.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Tax {
    /// `inclusive` or `exclusive`.
    pub mode: String,
    /// Rate in percent.
    pub percent: Option<String>,
    /// Rule pack that names the rate.
    pub pack: Option<String>,
    /// Class in the rule pack.
    pub class: Option<String>,
}

/// To which step a price is rounded, and which way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Round {
    /// Multiple to round to.
    pub increment: Option<String>,
    /// `half-up`, `half-even`, `up`, `down`.
    pub mode: Option<String>,
}

/// The ending that prices of a market are brought to, such as `.99`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Charm {
    /// What prices end in, may be negative.
    pub ending: String,
    /// Distance of candidates.
    pub step: String,
    /// `nearest`, `up`, `down`.
    pub mode: Option<String>,
    /// Largest allowed move, in percent.
    pub max_percent: Option<String>,
}

/// Least acceptable contribution.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Floor {
    /// Contribution ÷ net price, in percent.
    pub margin_percent: String,
    /// `block` or `raise`.
    pub on_breach: Option<String>,
}

/// A `markets.toml` to read markets from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MarketsFile {
    /// Where the file is.
    #[ts(optional)]
    pub path: Option<String>,
    /// Or its text.
    #[ts(optional)]
    pub text: Option<String>,
}

/// Which market is asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MarketRequest {
    /// The market, by its code, such as `DE`.
    pub code: String,
}
