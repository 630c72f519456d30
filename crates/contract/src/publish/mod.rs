//! Storefront, preflight and issues.

mod commands;

pub use commands::PublishCommands;
pub(crate) use commands::{ROOM, handle};

use crate::catalogue::{ProductStatus, PublishState};
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

/// Which listings are asked for; archived goods are never among them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ListingQuery {
    /// Only goods that stand so.
    #[ts(optional)]
    pub state: Option<PublishState>,
    /// Drafts that were never published, too.
    #[ts(optional, as = "Option<bool>")]
    pub drafts: bool,
    /// Where a former page ended, as it said in `next`.
    #[ts(optional)]
    pub cursor: Option<String>,
    /// Skip so many: a page from anywhere in the list, where no cursor is given.
    #[ts(optional, as = "Option<u32>")]
    pub offset: u64,
    /// At most so many; 200 when absent, 2,000 at most.
    #[ts(optional)]
    pub limit: Option<u64>,
}

/// One page of the listings, in the order of titles.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListingPage {
    /// Goods that can be published or were.
    pub listings: Vec<ListingState>,
    /// How many the question finds, on all pages.
    pub total: u64,
    /// How many stand where, whichever of them were asked for.
    pub counts: ListingCounts,
    /// The cursor of the next page; null where this one is the last.
    pub next: Option<String>,
}

/// How many goods stand where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ListingCounts {
    /// Nothing of them was published yet.
    pub never: u64,
    /// Changed since they were published.
    pub changed: u64,
    /// Wait for a connection to the hub.
    pub queued: u64,
    /// Read back as published.
    pub live: u64,
    /// Accepted, but the read-back differs.
    pub not_live: u64,
    /// Held back by an issue.
    pub held: u64,
    /// Taken off the hub, and not published since.
    pub withdrawn: u64,
    /// What the next publish would send: active goods that are new, changed or withdrawn.
    pub waiting: u64,
    /// What the next publish or sync takes off the hub: listings of goods that are archived, drafts
    /// or deleted, or that no market sells any more.
    pub leaving: u64,
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
    /// Whether it is for sale: goods that are not active do not go out.
    pub status: ProductStatus,
    /// Hash of its first picture.
    pub picture: Option<String>,
    /// Where it stands.
    pub state: PublishState,
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
    /// Listings that were taken off the hub and read back as gone: of goods that are archived,
    /// drafts or deleted, or that no market sells any more.
    pub withdrawn: Vec<WithdrawnListing>,
}

/// A listing that buyers do not see any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WithdrawnListing {
    /// The listing's id on the hub.
    pub listing: String,
    /// The product, by id (`prd_…`).
    pub product: String,
    /// SKU that names it; null where the product is deleted.
    pub sku: Option<String>,
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
