//! Products in their tables.

use super::summary::ProductSummary;
use super::{search, variant};
use crate::document::Tables;
use crate::error::Result;
use crate::text::stamp;
use dhow_domain::Locale;
use dhow_domain::catalogue::{Media, Product, TextField};
use dhow_domain::id::ProductId;
use dhow_domain::translation::{Translated, TranslationState};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use std::collections::BTreeMap;

/// The product that was imported under a handle.
///
/// # Errors
/// See [`crate::error`].
pub fn product_of_handle(connection: &Connection, handle: &str) -> Result<Option<ProductId>> {
    let id: Option<String> = connection
        .prepare_cached("SELECT id FROM product WHERE handle = ? ORDER BY key LIMIT 1")?
        .query_row(params![handle], |row| row.get(0))
        .optional()?;
    Ok(id.and_then(|id| ProductId::parse(&id).ok()))
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
            let key = write_head(tables.transaction, before.is_none(), after, tables.now)?;
            write_parts(tables.transaction, before, after)?;
            variant::write_all(
                tables.transaction,
                before.map_or(&[], |it| &it.variants),
                after,
            )?;
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
    transaction
        .prepare_cached("DELETE FROM product WHERE id = ?")?
        .execute(params![id.to_string()])?;
    Ok(())
}

const INSERT: &str =
    "INSERT INTO product (id, status, title, description, handle, slug, vendor, kind, origin, options,
    updated_at, listed, first_sku, price_key, stock_key, needs_look, low_stock)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)";

const UPDATE: &str =
    "UPDATE product SET status = ?2, title = ?3, description = ?4, handle = ?5, slug = ?6, vendor = ?7,
    kind = ?8, origin = ?9, options = ?10, updated_at = ?11, listed = ?12, first_sku = ?13, price_key = ?14,
    stock_key = ?15, needs_look = ?16, low_stock = ?17 WHERE id = ?1";

/// Answers the row's number, by which the search knows the product.
fn write_head(
    transaction: &Transaction<'_>,
    new: bool,
    product: &Product,
    now: Timestamp,
) -> Result<i64> {
    let summary = ProductSummary::of(product);
    let id = product.id.to_string();
    transaction
        .prepare_cached(if new { INSERT } else { UPDATE })?
        .execute(params![
            id,
            product.status.as_str(),
            product.text.title,
            product.text.description,
            product.handle,
            product.slug,
            product.vendor,
            product.kind,
            product.origin.map(|country| country.to_string()),
            serde_json::to_string(&product.options).unwrap_or_else(|_| "[]".to_owned()),
            stamp(now),
            summary.listed,
            summary.first_sku,
            summary.price_key,
            summary.stock_key,
            summary.needs_look,
            summary.low_stock,
        ])?;
    if new {
        return Ok(transaction.last_insert_rowid());
    }
    let key = "SELECT key FROM product WHERE id = ?";
    Ok(transaction
        .prepare_cached(key)?
        .query_row(params![id], |row| row.get(0))?)
}

/// Writes the parts that differ, each of them anew.
fn write_parts(
    transaction: &Transaction<'_>,
    before: Option<&Product>,
    after: &Product,
) -> Result<()> {
    let fresh = Product::new(after.id, "");
    let (existed, before) = (before.is_some(), before.unwrap_or(&fresh));
    let clear = |delete| clear(transaction, existed, delete, after.id);
    if before.tags != after.tags {
        clear("DELETE FROM product_tag WHERE product = ?")?;
        insert_tags(transaction, after)?;
    }
    if before.attributes != after.attributes {
        clear("DELETE FROM product_attribute WHERE product = ?")?;
        insert_attributes(transaction, after)?;
    }
    let id = after.id.to_string();
    if before.media != after.media {
        clear("DELETE FROM media WHERE product = ?")?;
        after
            .media
            .iter()
            .try_for_each(|media| insert_media(transaction, &id, media))?;
    }
    if before.translations != after.translations {
        clear("DELETE FROM translation WHERE product = ?")?;
        let mut entries = after.translations.iter();
        entries.try_for_each(|(key, translated)| {
            insert_translation(transaction, &id, key, translated)
        })?;
    }
    Ok(())
}

/// Deletes what there was; of a new product there was nothing.
fn clear(
    transaction: &Transaction<'_>,
    existed: bool,
    delete: &str,
    product: ProductId,
) -> Result<()> {
    if existed {
        transaction
            .prepare_cached(delete)?
            .execute(params![product.to_string()])?;
    }
    Ok(())
}

fn insert_tags(transaction: &Transaction<'_>, product: &Product) -> Result<()> {
    let id = product.id.to_string();
    let mut insert =
        transaction.prepare_cached("INSERT INTO product_tag (product, tag) VALUES (?, ?)")?;
    for tag in &product.tags {
        insert.execute(params![id, tag])?;
    }
    Ok(())
}

fn insert_attributes(transaction: &Transaction<'_>, product: &Product) -> Result<()> {
    let id = product.id.to_string();
    let mut insert = transaction
        .prepare_cached("INSERT INTO product_attribute (product, name, value) VALUES (?, ?, ?)")?;
    for (name, value) in &product.attributes {
        insert.execute(params![id, name, value])?;
    }
    Ok(())
}

fn insert_media(transaction: &Transaction<'_>, product: &str, media: &Media) -> Result<()> {
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
            media.id.to_string(),
            product,
            media.position,
            media.blob,
            media.source,
            serde_json::to_string(&alt).unwrap_or_else(|_| "{}".to_owned()),
        ])?;
    Ok(())
}

fn insert_translation(
    transaction: &Transaction<'_>,
    product: &str,
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
            "INSERT INTO translation (product, field, locale, text, state, origin, source_hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
        )?
        .execute(params![
            product,
            field.to_string(),
            locale.as_str(),
            translated.text,
            written.as_str(),
            translated.origin,
            translated.source_hash.as_str(),
        ])?;
    Ok(())
}
