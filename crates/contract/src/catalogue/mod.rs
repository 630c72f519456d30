//! Products, variants and pictures as screens and scripts see them.

mod commands;
mod edits;

pub use commands::CatalogueCommands;
pub(crate) use commands::ROOM;
pub use edits::{EditChange, EditIssue, EditReport, EditedCell, FieldEdit, ManyEdits};

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
    /// Not yet.
    Draft,
    /// For sale.
    Active,
    /// No longer.
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
    /// First SKU.
    Sku,
    /// Lowest base price.
    BasePrice,
    /// Stock of all variants.
    Stock,
    /// Last change.
    Updated,
}

/// Rows of the catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CataloguePage {
    /// The rows.
    pub products: Vec<ProductRow>,
    /// How many match.
    #[ts(type = "number")]
    pub total: u64,
    /// How many each view holds.
    pub counts: CatalogueCounts,
}

/// Rows behind each view.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CatalogueCounts {
    /// All that are not archived.
    #[ts(type = "number")]
    pub all: u64,
    /// With an issue.
    #[ts(type = "number")]
    pub needs_look: u64,
    /// With little stock.
    #[ts(type = "number")]
    pub low_stock: u64,
    /// Changed since their publish.
    #[ts(type = "number")]
    pub changed: u64,
}

/// One product in the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProductRow {
    /// Product id.
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
    #[ts(type = "number")]
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
    /// Tags.
    pub tags: Vec<String>,
    /// Last change, RFC 3339.
    pub updated_at: String,
}

/// One variant in the grid.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VariantRow {
    /// Variant id.
    pub id: String,
    /// SKU.
    pub sku: String,
    /// Option values, joined.
    pub label: String,
    /// Option values by name.
    pub options: Vec<OptionValue>,
    /// Base price, with the digits given.
    pub base_price: Option<String>,
    /// Its currency.
    pub base_price_currency: Option<String>,
    /// Cost, with the digits given.
    pub cost: Option<String>,
    /// Its currency.
    pub cost_currency: Option<String>,
    /// Stock over all locations.
    pub stock: Option<String>,
    /// GTIN.
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
    /// Not published.
    Never,
    /// Changed since it was published.
    Changed,
    /// Waits for the line.
    Queued,
    /// Read back as published.
    Live,
    /// Accepted, but the read-back differs.
    NotLive,
    /// Held back by an issue.
    Held,
}

/// One product, by SKU of any variant or by id.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ProductRequest {
    /// SKU of one of its variants.
    #[ts(optional)]
    pub sku: Option<String>,
    /// Product id.
    #[ts(optional)]
    pub id: Option<String>,
}

/// One product whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Product {
    /// Product id.
    pub id: String,
    /// Source title.
    pub title: String,
    /// Source description, as HTML or plain text.
    pub description: Option<String>,
    /// Language of these texts.
    pub source_locale: String,
    /// Draft, active, archived.
    pub status: ProductStatus,
    /// Address part in the storefront.
    pub slug: Option<String>,
    /// The handle it was imported under.
    pub handle: Option<String>,
    /// Maker.
    pub vendor: Option<String>,
    /// The seller's own product type.
    pub kind: Option<String>,
    /// Country of origin of the whole product, ISO 3166-1 alpha-2.
    #[ts(optional = nullable)]
    pub product_origin: Option<String>,
    /// Tags.
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
    #[ts(type = "number | null")]
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
    /// In order.
    pub values: Vec<String>,
}

/// The sellable thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Variant {
    /// Variant id.
    pub id: String,
    /// SKU.
    pub sku: String,
    /// True when the SKU was made from handle and options.
    pub generated_sku: bool,
    /// Option name → value.
    pub options: BTreeMap<String, String>,
    /// GTIN with a valid check digit.
    pub gtin: Option<String>,
    /// Base price, with the digits given.
    pub base_price: Option<String>,
    /// Its currency.
    pub base_price_currency: Option<String>,
    /// Former price, as imported.
    pub compare_at_price: Option<String>,
    /// Cost.
    pub cost: Option<String>,
    /// Its currency.
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
    /// `generatedSku`, `noBasePrice`.
    pub flags: Vec<String>,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Media {
    /// Media id.
    pub id: String,
    /// `sha256:` hash of its bytes.
    pub blob: String,
    /// Media type.
    pub mime: String,
    /// Pixels.
    pub width: u32,
    /// Pixels.
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
    /// The text.
    pub text: String,
    /// How far it is.
    pub state: crate::translation::TranslationState,
    /// `human`, `import`, or an engine's name.
    pub origin: String,
}

/// A new product.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ProductCreate {
    /// Source title.
    pub title: String,
    /// SKU of its first variant; made from the title when absent.
    #[ts(optional)]
    pub sku: Option<String>,
}

/// Fields to set on a product.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ProductSet {
    /// Product id.
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
    /// Variant id.
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
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct VariantAdd {
    /// Product id.
    pub product: String,
    /// SKU; made from the options when absent.
    #[ts(optional)]
    pub sku: Option<String>,
    /// Option name → value.
    #[ts(optional, as = "Option<BTreeMap<String, String>>")]
    pub options: BTreeMap<String, String>,
}

/// One variant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct VariantRequest {
    /// Variant id.
    #[ts(optional)]
    pub id: Option<String>,
    /// Or its SKU.
    #[ts(optional)]
    pub sku: Option<String>,
}

/// A picture to add.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MediaAdd {
    /// Product id.
    pub product: String,
    /// File name.
    pub name: String,
    /// Its bytes.
    #[ts(optional)]
    pub base64: Option<String>,
    /// Or its path on this machine.
    #[ts(optional)]
    pub path: Option<String>,
}

/// A picture to change.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MediaSet {
    /// Product id.
    pub product: String,
    /// Media id.
    pub media: String,
    /// New place, from 0.
    #[ts(optional, as = "Option<u32>")]
    pub position: Option<u64>,
    /// Language of the alternative text.
    #[ts(optional)]
    pub locale: Option<String>,
    /// Alternative text.
    #[ts(optional)]
    pub alt: Option<String>,
}

/// One picture.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MediaRequest {
    /// Product id.
    pub product: String,
    /// Media id.
    pub media: String,
}

/// Bytes to read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct MediaRead {
    /// `sha256:` hash.
    pub blob: String,
    /// A small rendition, when true.
    #[ts(optional, as = "Option<bool>")]
    pub thumbnail: bool,
}

/// Bytes of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct MediaBytes {
    /// Media type.
    pub mime: String,
    /// The bytes.
    pub base64: String,
}
