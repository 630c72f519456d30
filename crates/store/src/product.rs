//! Products in their tables.

use crate::document::stamp;
use crate::error::Result;
use crate::{search, variant};
use dhow_domain::catalogue::{Media, Product, ProductStatus, ProductText, TextField};
use dhow_domain::id::{MediaId, ProductId};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Country, Locale};
use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, Transaction, params};
use std::collections::{BTreeMap, BTreeSet};

/// A product with everything it owns; `None` when it is not there.
///
/// # Errors
/// What SQLite answers.
pub fn load(connection: &Connection, id: ProductId) -> Result<Option<Product>> {
    let head = connection
        .prepare_cached(
            "SELECT status, title, description, handle, slug, vendor, kind, origin, options FROM product WHERE id = ?",
        )?
        .query_row(params![id.to_string()], |row| head(id, row))
        .optional()?;
    let Some(mut product) = head else { return Ok(None) };
    let key = id.to_string();
    product.tags = tags(connection, &key)?;
    product.attributes = attributes(connection, &key)?;
    product.media = media(connection, &key)?;
    product.translations = translations(connection, &key)?;
    product.variants = variant::of_product(connection, &key)?;
    Ok(Some(product))
}

fn head(id: ProductId, row: &Row<'_>) -> rusqlite::Result<Product> {
    let mut product = Product::new(id, &row.get::<_, String>(1)?);
    product.status = ProductStatus::parse(&row.get::<_, String>(0)?).unwrap_or_default();
    product.text = ProductText { description: row.get(2)?, ..product.text };
    product.handle = row.get(3)?;
    product.slug = row.get(4)?;
    product.vendor = row.get(5)?;
    product.kind = row.get(6)?;
    product.origin = row.get::<_, Option<String>>(7)?.and_then(|code| Country::parse(&code).ok());
    product.options = serde_json::from_str(&row.get::<_, String>(8)?).unwrap_or_default();
    Ok(product)
}

fn tags(connection: &Connection, product: &str) -> Result<BTreeSet<String>> {
    let mut statement = connection.prepare_cached("SELECT tag FROM product_tag WHERE product = ?")?;
    let rows = statement.query_map(params![product], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn attributes(connection: &Connection, product: &str) -> Result<BTreeMap<String, String>> {
    let mut statement =
        connection.prepare_cached("SELECT name, value FROM product_attribute WHERE product = ?")?;
    let rows = statement.query_map(params![product], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn media(connection: &Connection, product: &str) -> Result<Vec<Media>> {
    let mut statement = connection.prepare_cached(
        "SELECT id, position, blob, source, alt FROM media WHERE product = ? ORDER BY position, id",
    )?;
    let rows = statement.query_map(params![product], |row| {
        let alt: BTreeMap<String, String> =
            serde_json::from_str(&row.get::<_, String>(4)?).unwrap_or_default();
        Ok(MediaId::parse(&row.get::<_, String>(0)?).ok().map(|id| Media {
            id,
            position: row.get(1).unwrap_or_default(),
            blob: row.get(2).unwrap_or_default(),
            source: row.get(3).unwrap_or_default(),
            alt: alt.into_iter().filter_map(|(tag, text)| Some((Locale::parse(&tag).ok()?, text))).collect(),
        }))
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
}

fn translations(connection: &Connection, product: &str) -> Result<BTreeMap<(TextField, Locale), Translated>> {
    let mut statement = connection.prepare_cached(
        "SELECT field, locale, text, state, origin, source_hash FROM translation WHERE product = ?",
    )?;
    let rows = statement.query_map(params![product], |row| {
        let key =
            TextField::parse(&row.get::<_, String>(0)?).zip(Locale::parse(&row.get::<_, String>(1)?).ok());
        let translated = Translated {
            text: row.get(2)?,
            state: TranslationState::parse(&row.get::<_, String>(3)?).unwrap_or(TranslationState::Draft),
            origin: row.get(4)?,
            source_hash: SourceHash::from_text(&row.get::<_, String>(5)?),
        };
        Ok(key.map(|key| (key, translated)))
    })?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.into_iter().flatten().collect())
}

/// The product that was imported under a handle.
///
/// # Errors
/// What SQLite answers.
pub fn product_of_handle(connection: &Connection, handle: &str) -> Result<Option<ProductId>> {
    let id: Option<String> = connection
        .prepare_cached("SELECT id FROM product WHERE handle = ? ORDER BY key LIMIT 1")?
        .query_row(params![handle], |row| row.get(0))
        .optional()?;
    Ok(id.and_then(|id| ProductId::parse(&id).ok()))
}

/// Writes what differs between two states of a product.
pub(crate) fn write(
    transaction: &Transaction<'_>,
    before: Option<&Product>,
    after: Option<&Product>,
    now: Timestamp,
) -> Result<()> {
    match (before, after) {
        (None, None) => Ok(()),
        (Some(before), None) => delete(transaction, before.id),
        (before, Some(after)) => {
            write_head(transaction, after, now)?;
            write_parts(transaction, before, after)?;
            variant::write_all(transaction, before.map_or(&[], |it| &it.variants), after)?;
            search::index(transaction, before, after)
        }
    }
}

fn delete(transaction: &Transaction<'_>, id: ProductId) -> Result<()> {
    search::forget(transaction, id)?;
    transaction.prepare_cached("DELETE FROM product WHERE id = ?")?.execute(params![id.to_string()])?;
    Ok(())
}

fn write_head(transaction: &Transaction<'_>, product: &Product, now: Timestamp) -> Result<()> {
    transaction
        .prepare_cached(
            "INSERT INTO product (id, status, title, description, handle, slug, vendor, kind, origin, options, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
             ON CONFLICT (id) DO UPDATE SET status = ?2, title = ?3, description = ?4, handle = ?5, slug = ?6,
               vendor = ?7, kind = ?8, origin = ?9, options = ?10, updated_at = ?11",
        )?
        .execute(params![
            product.id.to_string(),
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
        ])?;
    Ok(())
}

fn write_parts(transaction: &Transaction<'_>, before: Option<&Product>, after: &Product) -> Result<()> {
    let fresh = Product::new(after.id, "");
    let (existed, before) = (before.is_some(), before.unwrap_or(&fresh));
    let id = after.id.to_string();
    if before.tags != after.tags {
        replace(transaction, existed, "DELETE FROM product_tag WHERE product = ?", &id)?;
        let mut insert =
            transaction.prepare_cached("INSERT INTO product_tag (product, tag) VALUES (?, ?)")?;
        after.tags.iter().try_for_each(|tag| insert.execute(params![id, tag]).map(|_| ()))?;
    }
    if before.attributes != after.attributes {
        replace(transaction, existed, "DELETE FROM product_attribute WHERE product = ?", &id)?;
        let mut insert = transaction
            .prepare_cached("INSERT INTO product_attribute (product, name, value) VALUES (?, ?, ?)")?;
        after
            .attributes
            .iter()
            .try_for_each(|(name, value)| insert.execute(params![id, name, value]).map(|_| ()))?;
    }
    if before.media != after.media {
        replace(transaction, existed, "DELETE FROM media WHERE product = ?", &id)?;
        after.media.iter().try_for_each(|media| insert_media(transaction, &id, media))?;
    }
    if before.translations != after.translations {
        replace(transaction, existed, "DELETE FROM translation WHERE product = ?", &id)?;
        let mut entries = after.translations.iter();
        entries.try_for_each(|(key, translated)| insert_translation(transaction, &id, key, translated))?;
    }
    Ok(())
}

fn replace(transaction: &Transaction<'_>, existed: bool, delete: &str, product: &str) -> Result<()> {
    if existed {
        transaction.prepare_cached(delete)?.execute(params![product])?;
    }
    Ok(())
}

fn insert_media(transaction: &Transaction<'_>, product: &str, media: &Media) -> Result<()> {
    let alt: BTreeMap<&str, &str> =
        media.alt.iter().map(|(tag, text)| (tag.as_str(), text.as_str())).collect();
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
