//! Products in their tables.

use super::product_tree::NUMBERS_DIFFER;
use super::row::{self, Cell};
use super::summary::{self, ProductSummary};
use super::{keys, search, variant};
use crate::document::Tables;
use crate::error::Result;
use crate::text::nanoseconds;
use dhow_domain::Locale;
use dhow_domain::catalogue::{DescriptionFormat, Media, Product, TextField, folded_slug};
use dhow_domain::id::ProductId;
use dhow_domain::translation::{Translated, TranslationState};
use jiff::Timestamp;
use rusqlite::{Connection, Error, OptionalExtension, Transaction, params, params_from_iter};
use std::collections::BTreeMap;

/// The product that was imported under a handle.
///
/// # Errors
/// See [`crate::error`].
pub fn product_of_handle(connection: &Connection, handle: &str) -> Result<Option<ProductId>> {
    Ok(connection
        .prepare_cached("SELECT id FROM product WHERE handle = ? ORDER BY key LIMIT 1")?
        .query_row(params![handle], keys::product_id)
        .optional()?
        .flatten())
}

/// Writes what differs between two states of a product.
pub(crate) fn write(
    tables: &mut Tables<'_>,
    before: Option<&Product>,
    after: Option<&Product>,
) -> Result<()> {
    match (before, after) {
        (None, None) => Ok(()),
        (Some(before), None) => delete(tables.transaction, tables.search, before.id),
        (before, Some(after)) => {
            if before.is_none() {
                tables.bulk.count(tables.transaction, 1)?;
            }
            let key = write_head(tables.transaction, before, after, tables.now)?;
            write_parts(tables.transaction, key, before, after)?;
            let variants = before.map_or(&[][..], |it| &it.variants);
            variant::write_all(tables.transaction, key, variants, &after.variants)?;
            tables.search.index(tables.transaction, key, before, after)
        }
    }
}

fn delete(
    transaction: &Transaction<'_>,
    search: &mut search::Pending,
    id: ProductId,
) -> Result<()> {
    search.forget(transaction, id)?;
    summary::let_go(transaction, id)?;
    transaction
        .prepare_cached("DELETE FROM product WHERE id = ?")?
        .execute(params![id.bytes()])?;
    Ok(())
}

const INSERT: &str = "INSERT INTO product (status, title, description, handle, slug, vendor, kind,
    origin, options, tags, description_format, updated_at, listed, first_sku, price_key, stock_key,
    needs_look, low_stock, slug_key, id)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

/// Into what new products go: their key, then what [`row`](fn@row) says.
pub(super) const INTO: &str = "INSERT INTO product (key, status, title, description, handle, slug,
    vendor, kind, origin, options, tags, description_format, updated_at, listed, first_sku, price_key, stock_key,
    needs_look, low_stock, slug_key, id)";

/// The columns of a product, in the order of [`cells`], [`INSERT`] and [`INTO`].
const COLUMNS: [&str; 19] = [
    "status",
    "title",
    "description",
    "handle",
    "slug",
    "vendor",
    "kind",
    "origin",
    "options",
    "tags",
    "description_format",
    "updated_at",
    "listed",
    "first_sku",
    "price_key",
    "stock_key",
    "needs_look",
    "low_stock",
    "slug_key",
];

/// A product's row; of one that stands, nobody knows when it was changed.
fn cells(product: &Product, now: Option<Timestamp>) -> [Cell<'_>; COLUMNS.len()] {
    let summary = ProductSummary::of(product);
    [
        row::text(product.status.as_str()),
        row::text(&product.text.title),
        row::text(&product.text.description),
        row::maybe(product.handle.as_deref()),
        row::maybe(product.slug.as_deref()),
        row::maybe(product.vendor.as_deref()),
        row::maybe(product.kind.as_deref()),
        row::shown(product.origin),
        list(product.options.iter()),
        list(product.tags.iter()),
        row::maybe(product.description_format.map(DescriptionFormat::as_str)),
        now.map_or_else(row::absent, |now| nanoseconds(now).into()),
        summary.listed.into(),
        row::maybe(summary.first_sku),
        row::shown(summary.price_key),
        row::shown(Some(summary.stock_key)),
        summary.needs_look.into(),
        summary.low_stock.into(),
        row::shown(product.slug.as_deref().map(folded_slug)),
    ]
}

/// How many values [`row`](fn@row) has.
pub(super) const WIDTH: usize = COLUMNS.len() + 1;

/// A new product's row, behind its key.
pub(super) fn row(product: &Product, now: Timestamp) -> impl Iterator<Item = Cell<'_>> {
    let id = Cell::from(&product.id.bytes()[..]);
    cells(product, Some(now)).into_iter().chain([id])
}

/// Names as JSON; an empty list takes no room.
fn list<'a>(names: impl Iterator<Item = &'a String>) -> Cell<'static> {
    let names: Vec<&String> = names.collect();
    row::shown((!names.is_empty()).then(|| serde_json::to_string(&names).unwrap_or_default()))
}

/// Answers the row's number, by which the rest of the file knows the product.
fn write_head(
    transaction: &Transaction<'_>,
    before: Option<&Product>,
    after: &Product,
    now: Timestamp,
) -> Result<i64> {
    let new = cells(after, Some(now));
    let Some(before) = before else {
        let id = Cell::from(&after.id.bytes()[..]);
        transaction
            .prepare_cached(INSERT)?
            .execute(params_from_iter(new.iter().chain([&id])))?;
        return Ok(transaction.last_insert_rowid());
    };
    let key = keys::key_of(transaction, after.id)?.ok_or(Error::QueryReturnedNoRows)?;
    let old = cells(before, None);
    let row = ("key = ?1", &[key.into()][..]);
    row::update(transaction, ("product", &COLUMNS), row, &old, &new)?;
    Ok(key)
}

/// Writes the parts that differ, each of them anew.
pub(super) fn write_parts(
    transaction: &Transaction<'_>,
    key: i64,
    before: Option<&Product>,
    after: &Product,
) -> Result<()> {
    let fresh = Product::new(after.id, "");
    let (existed, before) = (before.is_some(), before.unwrap_or(&fresh));
    let clear = |delete| clear(transaction, existed, delete, key);
    if before.attributes != after.attributes {
        clear("DELETE FROM product_attribute WHERE product = ?")?;
        insert_attributes(transaction, key, after)?;
    }
    if before.media != after.media {
        clear("DELETE FROM media WHERE product = ?")?;
        after
            .media
            .iter()
            .try_for_each(|media| insert_media(transaction, key, media))?;
    }
    if before.translations != after.translations {
        clear("DELETE FROM translation WHERE product = ?")?;
        let mut entries = after.translations.iter();
        entries.try_for_each(|(place, translated)| {
            insert_translation(transaction, key, place, translated)
        })?;
    }
    Ok(())
}

/// Deletes what there was; of a new product there was nothing.
fn clear(transaction: &Transaction<'_>, existed: bool, delete: &str, key: i64) -> Result<()> {
    if existed {
        transaction.prepare_cached(delete)?.execute(params![key])?;
    }
    Ok(())
}

fn insert_attributes(transaction: &Transaction<'_>, key: i64, product: &Product) -> Result<()> {
    let mut insert = transaction
        .prepare_cached("INSERT INTO product_attribute (product, name, value) VALUES (?, ?, ?)")?;
    for (name, value) in &product.attributes {
        insert.execute(params![key, name, value])?;
    }
    Ok(())
}

fn insert_media(transaction: &Transaction<'_>, key: i64, media: &Media) -> Result<()> {
    let alt: BTreeMap<&str, &str> = media
        .alt
        .iter()
        .map(|(tag, text)| (tag.as_str(), text.as_str()))
        .collect();
    transaction
        .prepare_cached(
            "INSERT OR REPLACE INTO media (id, product, position, blob, source, alt) VALUES (?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            media.id.bytes(),
            key,
            media.position,
            media.blob,
            media.source,
            serde_json::to_string(&alt).unwrap_or_else(|_| "{}".to_owned()),
        ])?;
    Ok(())
}

fn insert_translation(
    transaction: &Transaction<'_>,
    key: i64,
    (field, locale): &(TextField, Locale),
    translated: &Translated,
) -> Result<()> {
    let written = match translated.state {
        TranslationState::Machine => TranslationState::Machine,
        TranslationState::Reviewed => TranslationState::Reviewed,
        TranslationState::Draft | TranslationState::Missing | TranslationState::Stale => {
            TranslationState::Draft
        }
    };
    transaction
        .prepare_cached(
            "INSERT INTO translation (product, field, locale, text, state, origin, source_hash, accepted) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            key,
            field.to_string(),
            locale.as_str(),
            translated.text,
            written.as_str(),
            translated.origin,
            translated.source_hash.as_str(),
            translated.numbers_accepted.then_some(NUMBERS_DIFFER),
        ])?;
    Ok(())
}
