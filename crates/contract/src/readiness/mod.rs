//! What keeps a listing from its buyers, and what needs a person today.

mod commands;

pub use commands::ReadinessCommands;
pub(crate) use commands::{ROOM, handle};

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One problem with a listing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Issue {
    /// Stable code, worded in `locales/<tag>/issues.ftl` as `issue-<code>`.
    pub code: String,
    /// Whether it blocks a publish, or only wants a look.
    pub severity: Severity,
    /// The SKU it is about; absent where it is about none.
    pub sku: Option<String>,
    /// The product it is about, by id; absent where it is about none.
    pub product: Option<String>,
    /// Path of the field.
    pub path: String,
    /// The market it is about, by code; absent where it is about none.
    pub market: Option<String>,
    /// The language it is about, BCP 47; absent where it is about none.
    pub locale: Option<String>,
    /// The channel it is about; absent where it is about none.
    pub channel: Option<String>,
    /// What cannot go out because of it.
    pub blocks: Vec<String>,
    /// Arguments of the sentence.
    pub args: std::collections::BTreeMap<String, String>,
    /// A mend the machine can do.
    pub fix: Option<Fix>,
}

/// A command that mends an issue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// Name of the command.
    pub command: String,
    /// What the command is to be called with.
    #[ts(type = "unknown")]
    pub request: serde_json::Value,
}

/// Which channel is to be looked at, and which page of the issues is wanted.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PreflightQuery {
    /// `storefront` or `hub`; all when absent.
    #[ts(optional)]
    pub channel: Option<String>,
    /// `next` of the page before; the first page when absent.
    #[ts(optional)]
    pub cursor: Option<String>,
    /// A page ends with the product that makes it so many issues: 200 when absent, 5,000 at most.
    /// With 0 only counts are wanted.
    #[ts(optional)]
    pub limit: Option<u64>,
}

/// Issues of all listings: how many, and a page of them. What is there twice comes first. Products come in the order in which this
/// file got them, which no edit changes: who goes on after an edit meets no product twice and
/// misses none. The issues of a product stay together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preflight {
    /// Products looked at.
    pub products: u64,
    /// Issues on all pages.
    pub total: u64,
    /// All issues by cause, what blocks first, then what is met most; given with the first page.
    pub groups: Vec<IssueGroup>,
    /// The issues of the page.
    pub issues: Vec<Issue>,
    /// Where the next page begins; absent on the last one.
    pub next: Option<String>,
}

/// Issues of one cause: of one code, in one market or language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IssueGroup {
    /// How many there are.
    pub count: u64,
    /// How many products they concern.
    pub products: u64,
    /// The first of them.
    pub first: Issue,
}

/// What needs a person, worst first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Today {
    /// One per cause.
    pub items: Vec<TodayItem>,
}

/// One line of Today.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TodayItem {
    /// What is the matter.
    pub kind: TodayKind,
    /// How many rows are behind it.
    pub count: u64,
    /// Address of the screen that shows these rows.
    pub target: String,
    /// The first SKU concerned.
    pub sku: Option<String>,
    /// The title of its product, where that is known and has one.
    pub title: Option<String>,
    /// The market concerned, when it is one.
    pub market: Option<String>,
    /// The language concerned, when it is one.
    pub locale: Option<String>,
}

/// Why something needs a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum TodayKind {
    /// Prices under their floor.
    BelowFloor,
    /// Prices without a rate.
    NoRate,
    /// Variants without a price.
    NoBasePrice,
    /// Translations older than their source.
    Stale,
    /// Translations that are missing.
    Missing,
    /// Two devices disagree.
    Conflict,
    /// Things that are there twice because two devices made them.
    Twin,
    /// Nobody showed that the recovery words are on paper.
    RecoveryWords,
    /// Products changed since their publish.
    Changed,
    /// Little stock left.
    LowStock,
}

/// How bad an issue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Something cannot go on.
    Error,
    /// Something should be looked at.
    Warning,
    /// Worth knowing; nothing needs to be done.
    Info,
}
