//! Products, variants and pictures as screens and scripts see them.

mod commands;
mod edits;
mod twins;

pub use commands::CatalogueCommands;
pub(crate) use commands::{CHANGED, ROOM, handle};
pub use edits::{EditChange, EditIssue, EditReport, EditedCell, FieldEdit, ManyEdits};
pub use twins::{Twin, TwinKind, Twins, TwinsMerge, TwinsReport};

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Which products to list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CatalogueQuery {
    /// Words in title, SKU or GTIN.
    #[ts(optional)]
    pub search: Option<String>,
    /// Only these states.
    #[ts(optional)]
    pub status: Option<Vec<ProductStatus>>,
    /// Only products of this kind.
    #[ts(optional)]
    pub view: Option<CatalogueView>,
    /// Order of the rows.
    #[ts(optional)]
    pub sort: Option<CatalogueSort>,
    /// Turn the order round.
    #[ts(optional, as = "Option<bool>")]
    pub descending: bool,
    /// Rows to skip.
    #[ts(optional, as = "Option<u32>")]
    pub offset: u64,
    /// Rows to return; 200 when absent.
    #[ts(optional, as = "Option<u32>")]
    pub limit: Option<u64>,
    /// Language of the titles; the source locale when absent.
    #[ts(optional)]
    pub locale: Option<String>,
}

/// Whether a product is for sale.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ProductStatus {
    /// Not for sale yet.
    Draft,
    /// For sale: what is published and built is made of these.
    Active,
    /// No longer for sale; kept for its history.
    Archived,
}

/// A question about the catalogue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CatalogueView {
    /// Products with an issue.
    NeedsLook,
    /// Products with little stock.
    LowStock,
    /// Products changed since their publish.
    Changed,
}

/// A column to sort by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum CatalogueSort {
    /// Title in the asked language.
    Title,
    /// By the first SKU of each product.
    Sku,
    /// Lowest base price.
    BasePrice,
    /// Stock of all variants.
    Stock,
    /// By when the product was last changed.
    Updated,
}

/// Rows of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CataloguePage {
    /// The products of this page, in the order asked for.
    pub products: Vec<ProductRow>,
    /// How many match.
    pub total: u64,
    /// How many each view holds.
    pub counts: CatalogueCounts,
}

/// Rows behind each view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CatalogueCounts {
    /// All that are not archived.
    pub all: u64,
    /// With an issue.
    pub needs_look: u64,
    /// With little stock.
    pub low_stock: u64,
    /// Changed since their publish.
    pub changed: u64,
}

/// One product in the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductRow {
    /// The product, by id (`prd_…`).
    pub id: String,
    /// Title in the asked language, or the source title.
    pub title: String,
    /// Language the title is in.
    pub title_locale: String,
    /// Draft, active, archived.
    pub status: ProductStatus,
    /// The SKU the variants share, or the first one.
    pub sku: String,
    /// How many variants.
    pub variants: u64,
    /// The variants, in order.
    pub variant_rows: Vec<VariantRow>,
    /// Sum of the stock, when any variant counts stock.
    pub stock: Option<String>,
    /// Blob hash of the first picture.
    pub picture: Option<String>,
    /// State of each wanted language.
    pub languages: Vec<LanguageState>,
    /// State on the hub.
    pub publish: PublishState,
    /// Words the seller files it under, in order.
    pub tags: Vec<String>,
    /// Last change, RFC 3339.
    pub updated_at: String,
}

/// One variant in the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VariantRow {
    /// The variant, by id (`var_…`).
    pub id: String,
    /// The seller's code of the variant.
    pub sku: String,
    /// Option values, joined.
    pub label: String,
    /// Option values by name.
    pub options: Vec<OptionValue>,
    /// Base price, with the digits given.
    pub base_price: Option<String>,
    /// The currency of the base price, ISO 4217.
    pub base_price_currency: Option<String>,
    /// Whether the base price holds tax: `excluded`, `included:NL`, `included:NL:reduced`.
    pub base_price_tax: String,
    /// For how many units base price, former price and cost are: 1, 10, 100 or 1000.
    pub price_quantity: u16,
    /// Former price, with the digits given.
    pub compare_at_price: Option<String>,
    /// The currency of the former price, ISO 4217.
    pub compare_at_price_currency: Option<String>,
    /// Cost, with the digits given.
    pub cost: Option<String>,
    /// The currency of the cost, ISO 4217.
    pub cost_currency: Option<String>,
    /// Stock over all locations.
    pub stock: Option<String>,
    /// Its GTIN with a valid check digit: 8, 12, 13 or 14 digits.
    pub gtin: Option<String>,
}

/// One option of a variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OptionValue {
    /// Option name, such as Size.
    pub name: String,
    /// Its value, such as 70 × 140.
    pub value: String,
}

/// How far one language of one product is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageState {
    /// BCP 47 tag.
    pub locale: String,
    /// The least finished of its texts.
    pub state: crate::translation::TranslationState,
}

/// Where a product stands on the hub.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PublishState {
    /// Nothing of it was published yet.
    Never,
    /// Changed since it was published.
    Changed,
    /// Waits for a connection to the hub.
    Queued,
    /// Read back as published.
    Live,
    /// Accepted, but the read-back differs.
    NotLive,
    /// Held back by an issue.
    Held,
    /// Taken off the hub, and not published since.
    Withdrawn,
}

/// One product, by SKU of any variant or by id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ProductRequest {
    /// SKU of one of its variants.
    #[ts(optional)]
    pub sku: Option<String>,
    /// The product, by id (`prd_…`).
    #[ts(optional)]
    pub id: Option<String>,
}

/// One product whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    /// The product, by id (`prd_…`).
    pub id: String,
    /// Its title in the source locale.
    pub title: String,
    /// Source description.
    pub description: Option<String>,
    /// What the description and its translations are written in, where that is kept: `plain`,
    /// `markdown`, `html`.
    #[ts(optional = nullable)]
    pub description_format: Option<String>,
    /// Language of these texts.
    pub source_locale: String,
    /// Draft, active, archived.
    pub status: ProductStatus,
    /// Address part in the storefront.
    pub slug: Option<String>,
    /// The handle it was imported under.
    pub handle: Option<String>,
    /// Who makes it: the brand that buyers know.
    pub vendor: Option<String>,
    /// The seller's own product type.
    pub kind: Option<String>,
    /// Country of origin of the whole product, ISO 3166-1 alpha-2.
    #[ts(optional = nullable)]
    pub product_origin: Option<String>,
    /// Words the seller files it under, in order.
    pub tags: Vec<String>,
    /// Options and their values.
    pub options: Vec<ProductOption>,
    /// Variants, in order.
    pub variants: Vec<Variant>,
    /// Pictures, in order.
    pub media: Vec<Media>,
    /// locale → field → text.
    pub translations: BTreeMap<String, BTreeMap<String, Translation>>,
    /// Columns kept from imports that have no field.
    pub attributes: BTreeMap<String, String>,
    /// State on the hub.
    pub publish: PublishState,
    /// What is the matter with it.
    pub issues: Vec<crate::readiness::Issue>,
    /// Its place in the catalogue's own order, from 1.
    pub position: Option<u64>,
    /// Id of the product before it.
    pub previous: Option<String>,
    /// Id of the product after it.
    pub next: Option<String>,
    /// Last change, RFC 3339.
    pub updated_at: String,
}

/// An axis along which variants differ.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductOption {
    /// Such as Size.
    pub name: String,
    /// What it can be, in the order shown.
    pub values: Vec<String>,
}

/// The sellable thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    /// The variant, by id (`var_…`).
    pub id: String,
    /// The seller's code of the variant.
    pub sku: String,
    /// True when the SKU was made from handle and options.
    pub generated_sku: bool,
    /// Option name → value.
    pub options: BTreeMap<String, String>,
    /// GTIN with a valid check digit.
    pub gtin: Option<String>,
    /// Base price, with the digits given.
    pub base_price: Option<String>,
    /// The currency of the base price, ISO 4217.
    pub base_price_currency: Option<String>,
    /// `excluded`, or whose tax the base price holds: `included:NL`, `included:NL:reduced`.
    pub base_price_tax: String,
    /// How many units the base price, the former price and the cost are for: 1, 10, 100, 1000.
    pub price_quantity: u16,
    /// Former price, as imported.
    pub compare_at_price: Option<String>,
    /// The currency of the former price, ISO 4217.
    pub compare_at_price_currency: Option<String>,
    /// What it costs the seller, as decimal text.
    pub cost: Option<String>,
    /// The currency of the cost, ISO 4217.
    pub cost_currency: Option<String>,
    /// Weight in grams.
    pub weight: Option<String>,
    /// Length in millimetres.
    pub length: Option<String>,
    /// Width in millimetres.
    pub width: Option<String>,
    /// Height in millimetres.
    pub height: Option<String>,
    /// Harmonised System code.
    pub hs_code: Option<String>,
    /// Country of origin, ISO 3166-1 alpha-2; that of the product where it has none of its own.
    pub origin: Option<String>,
    /// Least quantity sold.
    pub minimum_quantity: Option<String>,
    /// UNECE Rec 20 code; C62 (piece) when absent.
    pub unit: Option<String>,
    /// Stock over all locations.
    pub stock: Option<String>,
    /// What to look at: `generatedSku`, `noBasePrice`.
    pub flags: Vec<String>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Media {
    /// The picture, by id (`med_…`).
    pub id: String,
    /// `sha256:` hash of its bytes.
    pub blob: String,
    /// Its media type, such as `image/png`.
    pub mime: String,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
    /// locale → alternative text.
    pub alt: BTreeMap<String, String>,
    /// Address it was imported from, when its bytes are not here yet.
    pub source: Option<String>,
}

/// A text in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Translation {
    /// The text in the other language.
    pub text: String,
    /// How far it is.
    pub state: crate::translation::TranslationState,
    /// `human`, `import`, or an engine's name.
    pub origin: String,
}

/// A new product.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductCreate {
    /// Its title in the source locale.
    pub title: String,
    /// SKU of its first variant; made from the title when absent.
    #[ts(optional)]
    pub sku: Option<String>,
}

/// Fields to set on a product.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ProductSet {
    /// The product, by id (`prd_…`).
    #[ts(optional)]
    pub id: Option<String>,
    /// Or the SKU of one of its variants.
    #[ts(optional)]
    pub sku: Option<String>,
    /// Field → value, in the source locale; null clears. Tags are comma-separated.
    #[ts(optional, as = "Option<BTreeMap<String, Option<String>>>")]
    pub fields: BTreeMap<String, Option<String>>,
}

/// Fields to set on a variant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct VariantSet {
    /// The variant, by id (`var_…`).
    #[ts(optional)]
    pub id: Option<String>,
    /// Or its SKU.
    #[ts(optional)]
    pub sku: Option<String>,
    /// Field → value; null clears. Amounts may carry a currency: `12.50 EUR`.
    #[ts(optional, as = "Option<BTreeMap<String, Option<String>>>")]
    pub fields: BTreeMap<String, Option<String>>,
}

/// A variant to add.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct VariantAdd {
    /// The product, by id (`prd_…`).
    pub product: String,
    /// SKU; made from the options when absent.
    #[ts(optional)]
    pub sku: Option<String>,
    /// Option name → value.
    #[serde(default)]
    #[ts(optional, as = "Option<BTreeMap<String, String>>")]
    pub options: BTreeMap<String, String>,
}

/// One variant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct VariantRequest {
    /// The variant, by id (`var_…`).
    #[ts(optional)]
    pub id: Option<String>,
    /// Or its SKU.
    #[ts(optional)]
    pub sku: Option<String>,
}

/// A picture to add.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MediaAdd {
    /// The product, by id (`prd_…`).
    pub product: String,
    /// What the file is called.
    pub name: String,
    /// The bytes of the picture in base64, where there is no path.
    #[ts(optional)]
    pub base64: Option<String>,
    /// Or its path on this machine.
    #[ts(optional)]
    pub path: Option<String>,
}

/// A picture to change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MediaSet {
    /// The product, by id (`prd_…`).
    pub product: String,
    /// The picture, by id (`med_…`).
    pub media: String,
    /// New place, from 0.
    #[ts(optional, as = "Option<u32>")]
    pub position: Option<u64>,
    /// Language of the alternative text.
    #[ts(optional)]
    pub locale: Option<String>,
    /// The alternative text: what a reader hears in place of the picture.
    #[ts(optional)]
    pub alt: Option<String>,
}

/// One picture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MediaRequest {
    /// The product, by id (`prd_…`).
    pub product: String,
    /// The picture, by id (`med_…`).
    pub media: String,
}

/// Bytes to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct MediaRead {
    /// The hash of its bytes: `sha256:` and 64 hexadecimal digits.
    pub blob: String,
    /// A small rendition, when true.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    pub thumbnail: bool,
}

/// Bytes of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MediaBytes {
    /// Its media type, such as `image/png`.
    pub mime: String,
    /// The bytes in base64.
    pub base64: String,
}
