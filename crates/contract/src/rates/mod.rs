//! Exchange rates, their sources and their history.

mod commands;

pub use commands::RatesCommands;
pub(crate) use commands::{CHANGED, ROOM, handle};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Which rates there are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RatesOverview {
    /// Sources with their span.
    pub sources: Vec<RateSourceRow>,
    /// Pairs that the markets use, with their newest rate.
    pub pairs: Vec<RatePairRow>,
}

/// One source of rates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RateSourceRow {
    /// Who publishes them: `ecb`, `csv`.
    pub source: String,
    /// First publication day.
    pub first: String,
    /// Last publication day.
    pub last: String,
    /// How many publication days.
    pub days: u64,
    /// When the newest came here, RFC 3339.
    pub fetched_at: String,
}

/// One pair that a market uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RatePairRow {
    /// The market, by its code, such as `DE`.
    pub market: String,
    /// Currency of the base prices.
    pub from: String,
    /// Currency of the market.
    pub to: String,
    /// Source of the rate.
    pub source: String,
    /// The rate; null when there is none.
    pub rate: Option<String>,
    /// The day its source published it for, `YYYY-MM-DD`.
    pub published: Option<String>,
    /// Age in days.
    pub age_days: Option<i64>,
    /// Last day this pair was published, when there is no rate now.
    pub last_published: Option<String>,
}

/// One rate on one day.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RateQuery {
    /// ISO 4217 code.
    pub from: String,
    /// ISO 4217 code.
    pub to: String,
    /// Day asked for; today when absent.
    #[ts(optional)]
    pub at: Option<String>,
    /// Source; `ecb` when absent.
    #[ts(optional)]
    pub source: Option<String>,
}

/// A rate with its row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RateAnswer {
    /// ISO 4217 code.
    pub from: String,
    /// ISO 4217 code.
    pub to: String,
    /// Day asked for.
    pub asked: String,
    /// How much one unit of the first currency is in the second, as decimal text.
    pub rate: String,
    /// Who published it: `ecb`, `csv`.
    pub source: String,
    /// The day its source published it for, `YYYY-MM-DD`.
    pub published: String,
    /// When it came here, RFC 3339; null for a currency and itself.
    pub fetched_at: Option<String>,
    /// Days between publication and the day asked for.
    pub age_days: i64,
    /// Currency it was crossed through.
    pub via: Option<String>,
}

/// A pair over a span of days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RateSeriesQuery {
    /// ISO 4217 code.
    pub from: String,
    /// ISO 4217 code.
    pub to: String,
    /// Whose rates: `ecb`, `csv`; `ecb` where it is absent.
    #[ts(optional)]
    pub source: Option<String>,
    /// Days back from today; 90 when absent.
    #[ts(optional, as = "Option<u32>")]
    pub days: Option<u64>,
}

/// Points of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RateSeries {
    /// The rates day by day, oldest first.
    pub points: Vec<RatePoint>,
}

/// One publication day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RatePoint {
    /// The day its source published it for, `YYYY-MM-DD`.
    pub day: String,
    /// How much one unit of the first currency is in the second, as decimal text.
    pub rate: String,
}

/// A file of rates.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RatesImport {
    /// Path on this machine.
    #[ts(optional)]
    pub path: Option<String>,
    /// Or its bytes.
    #[ts(optional)]
    pub base64: Option<String>,
    /// `ecb` or `csv`.
    pub source: String,
    /// Rows that cannot be read are left out instead of refusing the file.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub skip_bad_rows: bool,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RatesImported {
    /// Who published them: `ecb`, `csv`.
    pub source: String,
    /// Publication days read.
    pub publications: u64,
    /// How many publications are new.
    pub added: u64,
    /// Rows set aside.
    pub quarantined: Vec<Quarantined>,
    /// Rows that cannot be read and were left out.
    pub skipped: Vec<RateRowSkipped>,
    /// First day read.
    pub first: Option<String>,
    /// Last day read.
    pub last: Option<String>,
}

/// A row of a file of rates that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RateRowSkipped {
    /// Row of the file, the header being 1.
    pub row: u64,
    /// The column, as the header names it.
    pub column: String,
    /// `date`, `currency`, `number`, `sameCurrency`, `twice`, `cells`.
    pub code: String,
    /// The cell as it stands in the file.
    pub value: String,
}

/// Rates that were set aside and are not used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RatesQuarantined {
    /// The newest day first.
    pub quarantined: Vec<RateSetAside>,
}

/// A rate that was set aside and is not used, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RateSetAside {
    /// What it is believed by.
    pub id: String,
    /// Who gave it: `ecb`, `csv`.
    pub source: String,
    /// The day its source published it for, `YYYY-MM-DD`.
    pub day: String,
    /// ISO 4217 code.
    pub from: String,
    /// ISO 4217 code.
    pub to: String,
    /// The rate as its source gave it.
    pub rate: String,
    /// Why, as in `Quarantined`.
    pub reason: String,
    /// Whether a person may believe it: not what is no rate at all.
    pub can_be_believed: bool,
}

/// Which rates a person believes.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RatesAccept {
    /// Ids of rates that were set aside.
    pub ids: Vec<String>,
}

/// A rate that was set aside and is not used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Quarantined {
    /// What it is believed by.
    pub id: String,
    /// Row of the file, the header being 1.
    pub row: u64,
    /// The day its source published it for, `YYYY-MM-DD`.
    pub day: String,
    /// ISO 4217 code.
    pub from: String,
    /// ISO 4217 code.
    pub to: String,
    /// The rate as its source gave it.
    pub rate: String,
    /// `oneBetweenUnlike`, `notPositive`, `farFromLast`, `reciprocalOfLast`, `farFromNext`,
    /// `reciprocalOfNext`, `farFromOtherSource`, `reciprocalOfOtherSource`, `farFromPeg`, `reciprocalOfPeg`, `contradictsOpposite`.
    pub reason: String,
}
