//! Storefront, preflight and issues.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One problem with a listing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Issue {
    /// Stable code, worded in `locales/<tag>/issues.ftl` as `issue-<code>`.
    pub code: String,
    /// How bad.
    pub severity: crate::import::Severity,
    /// SKU concerned.
    pub sku: Option<String>,
    /// Product concerned.
    pub product: Option<String>,
    /// Path of the field.
    pub path: String,
    /// Market concerned.
    pub market: Option<String>,
    /// Language concerned.
    pub locale: Option<String>,
    /// Channel concerned.
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
    /// Its request.
    #[ts(type = "unknown")]
    pub request: serde_json::Value,
}

/// Which channel.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PreflightQuery {
    /// `storefront` or `hub`; all when absent.
    #[ts(optional)]
    pub channel: Option<String>,
}

/// Issues of all listings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Preflight {
    /// Products looked at.
    #[ts(type = "number")]
    pub products: u64,
    /// What was found.
    pub issues: Vec<Issue>,
}

/// A storefront to build.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct BuildRequest {
    /// Folder to build into.
    pub out: String,
    /// Public address, for canonical links and the sitemap.
    #[ts(optional)]
    pub base_url: Option<String>,
    /// Refuse when there is any issue.
    #[ts(optional, as = "Option<bool>")]
    pub strict: bool,
    /// Day that dates the prices; today when absent.
    #[ts(optional)]
    pub at: Option<String>,
}

/// A storefront that was built.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BuildReport {
    /// The folder.
    pub out: String,
    /// Pages written or kept.
    #[ts(type = "number")]
    pub pages: u64,
    /// Files that differ from the former build.
    #[ts(type = "number")]
    pub changed: u64,
    /// Offers shown.
    #[ts(type = "number")]
    pub offers: u64,
    /// Size of all files.
    #[ts(type = "number")]
    pub bytes: u64,
    /// What was found.
    pub issues: Vec<Issue>,
    /// Proof that page, data and matrix agree.
    pub certificate: Certificate,
}

/// Proof that every shown price is the workspace's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Certificate {
    /// Prices compared.
    #[ts(type = "number")]
    pub prices: u64,
    /// Hash over SKU, market, currency, price.
    pub hash: String,
}

/// What a check of a built storefront found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// Pages read.
    #[ts(type = "number")]
    pub pages: u64,
    /// Offers read.
    #[ts(type = "number")]
    pub offers: u64,
    /// Where they differ.
    pub mismatches: Vec<Mismatch>,
    /// What is wrong with the pages themselves.
    pub faults: Vec<PageFault>,
    /// Proof.
    pub certificate: Certificate,
}

/// A price that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mismatch {
    /// File.
    pub page: String,
    /// SKU.
    pub sku: String,
    /// Market.
    pub market: String,
    /// Price in the page.
    pub shown: String,
    /// Price in the workspace.
    pub expected: Option<String>,
}

/// Something wrong with a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PageFault {
    /// File.
    pub page: String,
    /// `language`, `link`, `canonical`, `alternate` and so on.
    pub kind: String,
    /// The link, attribute or value concerned.
    pub detail: String,
}
