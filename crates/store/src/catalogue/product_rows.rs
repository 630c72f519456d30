//! The rows of one product as they stand: texts that nobody has made values of yet.
//!
//! Whoever walks through all goods gets one product after the other in the same piece of memory.
//! One who only writes texts again, as an export does, asks for texts; everybody else has a
//! [`Product`] made of them.

use super::keys;
use super::texts::Spans;
use super::variant::{self, VariantTexts};
use dhow_domain::Country;
use dhow_domain::catalogue::field::{FieldTexts, ProductField, VariantField};
use dhow_domain::catalogue::{
    DescriptionFormat, Media, Product, ProductStatus, ProductText, Variant,
};
use dhow_domain::id::{ProductId, VariantId};
use rusqlite::Row;
use std::borrow::Cow;

/// What is selected of a product: its key, its id, and its texts in the order of [`Head`].
pub(super) const HEAD: &str = "product.key, product.id, product.status, product.title,
    product.description, product.handle, product.slug, product.vendor, product.kind,
    product.origin, product.options, product.tags, product.description_format";

/// Where the texts of a product begin among the columns that are selected.
const HEAD_AT: usize = 2;
/// Where those of a variant begin behind them: its id, and its texts.
const VARIANT_AT: usize = HEAD_AT + HEAD_COLUMNS;

/// The texts of a product in the order of [`HEAD`].
#[derive(Debug, Clone, Copy)]
enum Head {
    Status,
    Title,
    Description,
    Handle,
    Slug,
    Vendor,
    Kind,
    Origin,
    Options,
    Tags,
    DescriptionFormat,
}

const HEAD_COLUMNS: usize = Head::DescriptionFormat as usize + 1;

/// Bytes of text that most products stay under.
const USUAL: usize = 512;

/// A row of a variant: whose it is, and where its texts stand.
type VariantSpans = (VariantId, Spans<{ variant::COLUMNS_READ }>);

/// A variant's row, with its id in the column `first`; `None` when that does not read or is none.
fn variant_spans(
    row: &Row<'_>,
    first: usize,
    texts: &mut String,
) -> rusqlite::Result<Option<VariantSpans>> {
    let id = row.get_ref(first)?.as_blob_or_null()?;
    match id.and_then(|id| VariantId::from_bytes(id).ok()) {
        Some(id) => Ok(Some((id, Spans::of(row, first + 1, texts)?))),
        None => Ok(None),
    }
}

/// What variants of a product are in the order of.
fn place_of<'t>((id, spans): &'t VariantSpans, texts: &'t str) -> (Option<&'t str>, VariantId) {
    (variant::position(&spans.over(texts)), *id)
}

/// A variant out of a row that has its id in the second column; `None` when that or its SKU does
/// not read.
pub(super) fn variant_of(row: &Row<'_>) -> rusqlite::Result<Option<Variant>> {
    let mut texts = String::new();
    let found = variant_spans(row, 1, &mut texts)?;
    Ok(found.and_then(|(id, spans)| variant::variant(id, spans.over(&texts))))
}

/// One product as its rows have it.
#[derive(Debug)]
pub struct ProductRows {
    key: i64,
    id: ProductId,
    texts: String,
    head: Spans<HEAD_COLUMNS>,
    variants: Vec<VariantSpans>,
    /// What other tables have of it, where they have anything.
    further: Option<Product>,
}

impl ProductRows {
    /// A product of which [`HEAD`] was selected, in the memory of one before it; `None` when its id
    /// does not read.
    pub(super) fn begin(row: &Row<'_>, spare: Option<Self>) -> rusqlite::Result<Option<Self>> {
        let Some(id) = keys::id(row, 1, ProductId::from_bytes)? else {
            return Ok(None);
        };
        let memory = spare.map(|spare| (spare.texts, spare.variants));
        let (mut texts, mut variants) =
            memory.unwrap_or_else(|| (String::with_capacity(USUAL), Vec::with_capacity(1)));
        texts.clear();
        variants.clear();
        Ok(Some(Self {
            key: row.get(0)?,
            id,
            head: Spans::of(row, HEAD_AT, &mut texts)?,
            texts,
            variants,
            further: None,
        }))
    }

    /// Adds the variant behind [`HEAD`], if there is one. They are kept in the order of their places,
    /// in which most rows come.
    pub(super) fn add_variant(&mut self, row: &Row<'_>) -> rusqlite::Result<()> {
        if let Some(variant) = variant_spans(row, VARIANT_AT, &mut self.texts)? {
            let new = place_of(&variant, &self.texts);
            let before = |known: &VariantSpans| place_of(known, &self.texts) <= new;
            let at = self.variants.partition_point(before);
            self.variants.insert(at, variant);
        }
        Ok(())
    }

    /// The number of its row.
    pub(super) fn key(&self) -> i64 {
        self.key
    }

    /// What other tables have of it; where it is asked for, they have something.
    pub(super) fn further(&mut self) -> &mut Product {
        self.further
            .get_or_insert_with(|| Product::new(self.id, ""))
    }

    /// The product; after that these rows lack what other tables have of it.
    pub(super) fn take(&mut self) -> Product {
        let further = self.further.take();
        self.product(further)
    }

    fn product(&self, further: Option<Product>) -> Product {
        let mut further = further.unwrap_or_else(|| Product::new(self.id, ""));
        sort_media(&mut further);
        let text = |column: Head| self.head_text(column);
        let owned = |column: Head| text(column).map(str::to_owned);
        let variants = (0..self.variants.len()).filter_map(|variant| {
            let (id, _) = self.variants.get(variant)?;
            variant::variant(*id, self.variant_texts(variant)?)
        });
        Product {
            status: text(Head::Status)
                .and_then(ProductStatus::parse)
                .unwrap_or_default(),
            text: ProductText {
                title: owned(Head::Title).unwrap_or_default(),
                description: owned(Head::Description).unwrap_or_default(),
            },
            description_format: text(Head::DescriptionFormat).and_then(DescriptionFormat::parse),
            handle: owned(Head::Handle),
            slug: owned(Head::Slug),
            vendor: owned(Head::Vendor),
            kind: owned(Head::Kind),
            origin: text(Head::Origin).and_then(|code| Country::parse(code).ok()),
            options: names(text(Head::Options)).collect(),
            tags: names(text(Head::Tags)).collect(),
            variants: variants.collect(),
            ..further
        }
    }

    fn head_text(&self, column: Head) -> Option<&str> {
        self.head.over(&self.texts).text(column as usize)
    }

    fn variant_texts(&self, variant: usize) -> Option<VariantTexts<'_>> {
        let (_, spans) = self.variants.get(variant)?;
        Some(spans.over(&self.texts))
    }
}

/// Pictures stand in the order of their positions.
pub(super) fn sort_media(product: &mut Product) {
    let order =
        |left: &Media, right: &Media| (&left.position, left.id).cmp(&(&right.position, right.id));
    product.media.sort_by(order);
}

/// Names that stand as JSON, if there are any.
fn names(text: Option<&str>) -> impl Iterator<Item = String> {
    let names = text.and_then(|text| serde_json::from_str::<Vec<String>>(text).ok());
    names.into_iter().flatten()
}

impl FieldTexts for ProductRows {
    fn variants(&self) -> usize {
        self.variants.len()
    }

    fn product_text(&self, field: ProductField) -> Option<Cow<'_, str>> {
        let column = match field {
            ProductField::Title => Head::Title,
            ProductField::Description => Head::Description,
            ProductField::DescriptionFormat => Head::DescriptionFormat,
            ProductField::Handle => Head::Handle,
            ProductField::Slug => Head::Slug,
            ProductField::Vendor => Head::Vendor,
            ProductField::Kind => Head::Kind,
            ProductField::Origin => Head::Origin,
            ProductField::Status => Head::Status,
            ProductField::Tags => return None,
        };
        // These are columns that every row has.
        let always = matches!(field, ProductField::Title | ProductField::Description);
        let text = self.head_text(column);
        text.filter(|text| !(always && text.is_empty()))
            .map(Cow::Borrowed)
    }

    fn tags(&self) -> Vec<Cow<'_, str>> {
        let Some(text) = self.head_text(Head::Tags) else {
            return Vec::new();
        };
        match serde_json::from_str::<Vec<&str>>(text) {
            Ok(tags) => tags.into_iter().map(Cow::Borrowed).collect(),
            // A name with an escape cannot be lent.
            Err(_) => names(Some(text)).map(Cow::Owned).collect(),
        }
    }

    fn variant_text(&self, variant: usize, field: &VariantField) -> Option<Cow<'_, str>> {
        let column = variant::column_of(field)?;
        self.variant_texts(variant)?.text(column).map(Cow::Borrowed)
    }

    fn currency(&self, variant: usize, field: &VariantField) -> Option<Cow<'_, str>> {
        variant::currency(&self.variant_texts(variant)?, field).map(Cow::Borrowed)
    }

    fn has_generated_sku(&self, variant: usize) -> bool {
        self.variant_texts(variant)
            .is_some_and(|texts| variant::has_generated_sku(&texts))
    }

    fn is_plain(&self) -> bool {
        let variants = 0..self.variants.len();
        let mut variants = variants.filter_map(|variant| self.variant_texts(variant));
        self.further.is_none()
            && self.head_text(Head::Options).is_none()
            && variants.all(|texts| variant::is_plain(&texts))
    }

    fn whole(&self) -> Cow<'_, Product> {
        Cow::Owned(self.product(self.further.clone()))
    }
}
