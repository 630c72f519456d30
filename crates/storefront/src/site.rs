//! What a storefront is built from: plain values, already priced, that `app` fills in.
//!
//! Nothing here is looked up later, so a build is a function of this value and the pictures'
//! bytes. Only products for sale belong in it; texts that may not be shown (stale, unread) are
//! left out by the caller and fall back as a missing one does.

use dhow_domain::catalogue::DescriptionFormat;
use dhow_domain::money::Currency;
use dhow_domain::seller::Profile;
use dhow_domain::{Country, Gtin, Locale, Sku};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A text in the languages it is said in.
pub type Texts = BTreeMap<Locale, String>;

/// A whole shop.
#[derive(Debug, Clone)]
pub struct Site {
    /// The seller's name, as buyers read it.
    pub seller: String,
    /// What buyers are told of the seller; what nobody said is not shown.
    pub profile: Profile,
    /// Language the goods were described in; the last one a text falls back to.
    pub source_locale: Locale,
    /// Public address (`https://shop.example/`), when there is one.
    pub base_url: Option<String>,
    /// Day the prices are of.
    pub date: Date,
    /// Whether texts in another language than the page's are visibly tagged.
    pub preview: bool,
    /// Where is sold.
    pub markets: Vec<SiteMarket>,
    /// What is sold. Shown in the order of their titles in the source locale.
    pub products: Vec<SiteProduct>,
    /// Every address ever given to a product, in the order in which they were; the last one of a
    /// product is where it stands.
    pub addresses: Vec<SiteAddress>,
    /// Every address ever given to a category.
    pub category_addresses: Vec<SiteCategoryAddress>,
    /// Whether a shop was built from these goods before addresses were remembered: what has none
    /// on record then stands where a former program put it.
    pub built_before: bool,
}

/// An address of a product.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteAddress {
    /// The name of its folder.
    pub slug: String,
    /// Whose it is, by id; it may be a product that is for sale no more.
    pub product: String,
    /// What the slug was made from: as long as a product wishes for the same, it stays there.
    pub wish: String,
    /// The category that the product was shown in by the last build, its case folded; empty for
    /// none, absent where nobody kept it.
    pub category: Option<String>,
}

/// An address of a category, or of the goods that have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteCategoryAddress {
    /// Its name, the case folded; empty for goods without a category.
    pub category: String,
    /// The name of its folder.
    pub slug: String,
    /// The category, its case folded, that most of its goods went to when it had none any more.
    pub moved_to: Option<String>,
}

/// What a build gave and is to be remembered for the next one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GivenAddresses {
    /// Addresses of products, in the order in which they were given.
    pub products: Vec<SiteAddress>,
    /// Addresses of categories, each in place of what was known of it.
    pub categories: Vec<SiteCategoryAddress>,
}

/// A market as buyers see it.
#[derive(Debug, Clone)]
pub struct SiteMarket {
    /// The workspace's own key, such as `DE`.
    pub code: String,
    /// Countries it covers.
    pub countries: Vec<Country>,
    /// Currency of its prices.
    pub currency: Currency,
    /// Languages in fallback order; the source locale follows the last.
    pub locales: Vec<Locale>,
    /// Whether prices hold the tax.
    pub tax_included: bool,
    /// The tax in percent, when it is known.
    pub tax_percent: Option<Decimal>,
}

/// A product for sale.
#[derive(Debug, Clone)]
pub struct SiteProduct {
    /// Its id as text.
    pub id: String,
    /// Its part of the address as a person set it.
    pub slug: Option<String>,
    /// What the address is made from where nobody set it; the title when absent.
    pub handle: Option<String>,
    /// The group it is shown in.
    pub category: Option<SiteCategory>,
    /// Who makes it: the brand that buyers know.
    pub vendor: Option<String>,
    /// Country of origin of variants that name none.
    pub origin: Option<Country>,
    /// Name, by language; holds at least the source locale.
    pub title: Texts,
    /// Description by language.
    pub description: Texts,
    /// What the descriptions are written in.
    pub description_format: DescriptionFormat,
    /// Options in order, with the words for their values.
    pub options: Vec<SiteOption>,
    /// Variants in order.
    pub variants: Vec<SiteVariant>,
    /// Pictures in order.
    pub pictures: Vec<SitePicture>,
}

/// A group of products.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SiteCategory {
    /// What tells it from others: the seller's own word.
    pub key: String,
    /// Its name, by language; the key stands in where there is none.
    pub name: Texts,
}

/// An option, such as size or colour.
#[derive(Debug, Clone)]
pub struct SiteOption {
    /// Its name in the source locale, by which variants refer to it.
    pub key: String,
    /// Its name by language.
    pub name: Texts,
    /// Source value → its words by language.
    pub values: BTreeMap<String, Texts>,
}

/// The sellable thing.
#[derive(Debug, Clone)]
pub struct SiteVariant {
    /// The seller's code.
    pub sku: Sku,
    /// Option key → source value.
    pub options: BTreeMap<String, String>,
    /// Trade item number.
    pub gtin: Option<Gtin>,
    /// Market code → price. A market that is not here has no price.
    pub prices: BTreeMap<String, SitePrice>,
    /// How many units those prices are for: 1, 10, 100, 1000.
    pub price_quantity: u16,
    /// Weight of one piece in grams.
    pub weight: Option<Decimal>,
    /// Country of origin.
    pub origin: Option<Country>,
    /// UNECE Rec 20 code of the sales unit; a piece when absent.
    pub unit: Option<String>,
    /// Least quantity sold at once.
    pub minimum_quantity: Option<Decimal>,
    /// Whether it can be had.
    pub availability: Availability,
}

/// What a buyer in one market pays for so many units as the variant says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SitePrice {
    /// The unit price in the market's currency, rounded to its minor unit.
    Shown(Decimal),
    /// No price is shown; buyers read "price on request".
    OnRequest(NoPrice),
}

/// Why there is no price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum NoPrice {
    /// No exchange rate for the day.
    NoRate,
    /// The price leaves less than the floor and is held back.
    BelowFloor,
    /// There is no base price or cost to start from.
    NoBasePrice,
    /// The tax that belongs into the price is not known for the day.
    NoTaxRate,
    /// The price is above zero and would be shown as 0.
    BelowMinorUnit,
    /// The price could not be computed for another reason.
    #[strum(serialize = "noPrice")]
    Other,
}

/// Whether a variant can be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Availability {
    /// Nobody counts: nothing is said.
    #[default]
    Unknown,
    /// There is some.
    InStock,
    /// There is little.
    FewLeft,
    /// There is none.
    OutOfStock,
}

/// A picture of a product.
#[derive(Debug, Clone)]
pub struct SitePicture {
    /// Hash of the bytes, as the workspace writes it: `sha256:` and 64 hexadecimal digits.
    pub hash: String,
    /// Words for who cannot see it, by language.
    pub alt: Texts,
}

/// Where the bytes of pictures come from.
pub trait Pictures: Sync {
    /// The bytes under a hash; `None` when the workspace does not have them.
    fn read(&self, hash: &str) -> Option<Vec<u8>>;
}

impl<F: Fn(&str) -> Option<Vec<u8>> + Sync> Pictures for F {
    fn read(&self, hash: &str) -> Option<Vec<u8>> {
        self(hash)
    }
}
