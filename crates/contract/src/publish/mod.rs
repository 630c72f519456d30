//! Storefront, preflight and issues.

mod commands;

pub use commands::PublishCommands;
pub(crate) use commands::{ROOM, handle};

use crate::readiness::Issue;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A storefront to build.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BuildRequest {
    /// Folder to build into.
    pub out: String,
    /// Public address, for canonical links and the sitemap.
    #[ts(optional)]
    pub base_url: Option<String>,
    /// Refuse when there is any issue.
    #[serde(default)]
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
    /// The folder that the storefront was written to.
    pub out: String,
    /// Pages written or kept.
    pub pages: u64,
    /// Files that differ from the former build.
    pub changed: u64,
    /// Offers: variants × markets that show a price.
    pub offers: u64,
    /// Size of all files.
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
    /// How many prices its hash is made of.
    pub prices: u64,
    /// Hash over SKU, market, currency, price.
    pub hash: String,
}

/// What a check of a built storefront found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CheckReport {
    /// How many pages were read.
    pub pages: u64,
    /// Offers: variants × markets that show a price.
    pub offers: u64,
    /// Where they differ.
    pub mismatches: Vec<Mismatch>,
    /// What is wrong with the pages themselves.
    pub faults: Vec<PageFault>,
    /// Proof of the prices that were read.
    pub certificate: Certificate,
}

/// A price that differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Mismatch {
    /// The file of the page, within the folder.
    pub page: String,
    /// The seller's code of the variant.
    pub sku: String,
    /// The market, by its code, such as `DE`.
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
    /// The file of the page, within the folder.
    pub page: String,
    /// `language`, `link`, `canonical`, `alternate` and so on.
    pub kind: String,
    /// The link, attribute or value concerned.
    pub detail: String,
}

/// One product on the hub.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListingState {
    /// The product, by id (`prd_…`).
    pub product: String,
    /// SKU that names it.
    pub sku: String,
    /// Its title in the source locale.
    pub title: String,
    /// Where it stands.
    pub state: crate::catalogue::PublishState,
    /// Hash of what it would publish now.
    pub head: Option<String>,
    /// Hash that was read back.
    pub live: Option<String>,
    /// When it was read back, RFC 3339.
    pub checked_at: Option<String>,
}

/// What to publish.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct PublishRequest {
    /// SKUs of the products; all active ones when empty.
    #[ts(optional, as = "Option<Vec<String>>")]
    pub skus: Vec<String>,
}

/// A publish act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Published {
    /// Listings that wait for a connection to the hub.
    pub queued: u64,
    /// What goes out.
    pub versions: Vec<ListingVersion>,
    /// Listings that were read back as published.
    pub live: u64,
}

/// One published document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListingVersion {
    /// The product, by id (`prd_…`).
    pub product: String,
    /// Hash of the document.
    pub hash: String,
}
