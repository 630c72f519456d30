//! What building and checking a storefront say at the end.

use crate::issue::BuildIssue;
use crate::site::GivenAddresses;
use rust_decimal::Decimal;

/// A storefront that was built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildReport {
    /// Pages written or kept.
    pub pages: u64,
    /// Files that were written or removed because they differ from the former build.
    pub changed: u64,
    /// Offers: variants × markets that show a price.
    pub offers: u64,
    /// Size of all files in bytes.
    pub bytes: u64,
    /// What was found.
    pub issues: Vec<BuildIssue>,
    /// Proof that page and data agree.
    pub certificate: Certificate,
    /// Addresses given by this build, to be remembered for the next one.
    pub given: GivenAddresses,
}

/// Proof of the prices buyers see, computed from the written pages.
///
/// `hash` is `sha256:` and the SHA-256 of the lines `sku TAB market TAB currency TAB price LF`,
/// one for each variant × market that shows a price, sorted by their bytes. The price is in
/// canonical digits with at least the currency's minor digits (`36.00`, `9500`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// How many lines were hashed: one a price.
    pub prices: u64,
    /// `sha256:` and the hash of the lines.
    pub hash: String,
}

/// What a check of a built storefront found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckReport {
    /// How many pages were read.
    pub pages: u64,
    /// Offers read: variants × markets that show a price.
    pub offers: u64,
    /// Places at which a price was read, in text and in data.
    pub places: u64,
    /// Prices that are not the workspace's.
    pub mismatches: Vec<Mismatch>,
    /// What is wrong with the pages themselves.
    pub faults: Vec<Fault>,
    /// Proof of the prices that were read.
    pub certificate: Certificate,
}

impl CheckReport {
    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_clean(&self) -> bool {
        self.mismatches.is_empty() && self.faults.is_empty()
    }
}

/// A price in a page that is not the workspace's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mismatch {
    /// File, relative to the folder.
    pub page: String,
    /// The seller's code of the variant.
    pub sku: String,
    /// The market, by its code, such as `DE`.
    pub market: String,
    /// What the page shows: digits, the shown text where it disagrees with them, or nothing for
    /// "price on request".
    pub shown: String,
    /// The workspace's price.
    pub expected: Option<Decimal>,
}

/// Something wrong with a page.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// File, relative to the folder.
    pub page: String,
    /// What is wrong.
    pub kind: FaultKind,
    /// The link, attribute or value concerned.
    pub detail: String,
}

/// Kinds of [`Fault`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum FaultKind {
    /// A file that the build wrote is gone.
    Missing,
    /// No `lang` or not a language tag.
    Language,
    /// `dir` is missing or does not fit the language.
    Direction,
    /// The page has no title.
    Title,
    /// The structured data is not JSON, or its offers are not those of the text.
    StructuredData,
    /// A link within the shop leads nowhere.
    Link,
    /// A resource is fetched from another host.
    ForeignHost,
    /// The canonical address is missing or not the page's own.
    Canonical,
    /// An alternate does not link back, or two pages claim one language and country.
    Alternate,
    /// A page that is not listed in the sitemap, or an entry without a page.
    Sitemap,
}

impl FaultKind {
    /// The stable code scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}
