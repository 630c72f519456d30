//! Products read whole, one or many: one statement for each table, however many products.

use super::keys::{self, AMONG};
use super::product_rows::{HEAD, ProductRows, sort_media, variant_of};
use super::product_tree::NUMBERS_DIFFER;
use super::variant;
use crate::error::{Result, StoreError};
use dhow_domain::Locale;
use dhow_domain::catalogue::{Media, Product, TextField};
use dhow_domain::id::{MediaId, ProductId};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use rusqlite::{Connection, OptionalExtension, Row, StatementStatus, ToSql, params};
use std::collections::{BTreeMap, HashMap};

/// Products that [`each_product`] reads together: enough that statements cost little, few enough
/// that they stay small in memory.
const TOGETHER: usize = 256;

/// A product with everything it owns; `None` when it is not there.
///
/// # Errors
/// See [`crate::error`].
pub fn product(connection: &Connection, id: ProductId) -> Result<Option<Product>> {
    let found = connection
        .prepare_cached(&head_sql(ONE))?
        .query_row(params![id.bytes()], head)
        .optional()?
        .flatten();
    let Some((key, product)) = found else {
        return Ok(None);
    };
    let mut products = Products::from([(key, product)]);
    read_parts(connection, "= ?1", &key, &mut products)?;
    Ok(products.remove(&key))
}

/// Reads these products, in this order; one that is not there is left out.
///
/// # Errors
/// See [`crate::error`].
pub fn products_of(connection: &Connection, ids: &[ProductId]) -> Result<Vec<Product>> {
    let mut products = connection
        .prepare_cached(&head_sql(AMONG))?
        .query_map(params![keys::listed(ids)], head)?
        .filter_map(Result::transpose)
        .collect::<rusqlite::Result<Products>>()?;
    let rows: Vec<i64> = products.keys().copied().collect();
    let rows = serde_json::to_string(&rows).unwrap_or_else(|_| "[]".to_owned());
    let these = "IN (SELECT value FROM json_each(?1))";
    read_parts(connection, these, &rows, &mut products)?;
    let by_id = products.into_values().map(|product| (product.id, product));
    let mut by_id: HashMap<ProductId, Product> = by_id.collect();
    Ok(ids.iter().filter_map(|id| by_id.remove(id)).collect())
}

/// Hands every one of these products to `see`, in this order, without holding all of them.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn each_product<E: From<StoreError>>(
    connection: &Connection,
    ids: &[ProductId],
    mut see: impl FnMut(Product) -> Result<(), E>,
) -> Result<(), E> {
    for together in ids.chunks(TOGETHER) {
        products_of(connection, together)?
            .into_iter()
            .try_for_each(&mut see)?;
    }
    Ok(())
}

/// What follows the column of ids, to mean the one that is the argument.
const ONE: &str = "= ?1";

/// How often products have been read whole by their ids over this connection, by SQLite's own
/// count.
pub(crate) fn whole_reads(connection: &Connection) -> Result<u64> {
    [ONE, AMONG].iter().try_fold(0, |reads, which| {
        let statement = connection.prepare_cached(&head_sql(which))?;
        let runs = statement.get_status(StatementStatus::Run);
        Ok(reads + u64::try_from(runs).unwrap_or_default())
    })
}

/// Products by the numbers of their rows.
type Products = HashMap<i64, Product>;

fn head_sql(which: &str) -> String {
    format!("SELECT {HEAD} FROM product WHERE id {which}")
}

/// Rows of a table that belong to products.
pub(super) struct Part {
    /// The table; its column `product` says whose a row is.
    pub(super) table: &'static str,
    /// What is selected beside that.
    pub(super) columns: &'static str,
    /// Adds a row to its product.
    pub(super) take: fn(&mut Product, &Row<'_>) -> rusqlite::Result<()>,
}

/// Everything of a product beside its head, a table each.
const PARTS: [Part; 4] = [ATTRIBUTES, PICTURES, TEXTS, VARIANTS];

/// The same without variants.
pub(super) const FURTHER: [Part; 3] = [ATTRIBUTES, PICTURES, TEXTS];

/// Kept columns of imports.
pub(super) const ATTRIBUTES: Part = Part {
    table: "product_attribute",
    columns: "name, value",
    take: take_attribute,
};

/// Pictures, in no order yet.
pub(super) const PICTURES: Part = Part {
    table: "media",
    columns: "media.id, position, blob, source, alt",
    take: take_medium,
};

/// Texts in other languages.
pub(super) const TEXTS: Part = Part {
    table: "translation",
    columns: "field, locale, text, state, translation.origin, source_hash, accepted",
    take: take_text,
};

/// Variants.
const VARIANTS: Part = Part {
    table: "variant",
    columns: variant::SELECTED,
    take: take_variant,
};

/// Reads the parts of products whose heads were read.
fn read_parts(
    connection: &Connection,
    which: &str,
    argument: &dyn ToSql,
    products: &mut Products,
) -> Result<()> {
    for part in &PARTS {
        let (table, columns) = (part.table, part.columns);
        let sql = format!("SELECT product, {columns} FROM {table} WHERE product {which}");
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(params![argument])?;
        while let Some(row) = rows.next()? {
            if let Some(product) = products.get_mut(&row.get(0)?) {
                (part.take)(product, row)?;
            }
        }
    }
    products.values_mut().for_each(sort_media);
    Ok(())
}

fn take_attribute(product: &mut Product, row: &Row<'_>) -> rusqlite::Result<()> {
    product.attributes.insert(row.get(1)?, row.get(2)?);
    Ok(())
}

fn take_medium(product: &mut Product, row: &Row<'_>) -> rusqlite::Result<()> {
    product.media.extend(medium(row)?);
    Ok(())
}

/// Under the tag that its language has here. Where a file has it under a former one too, what
/// stands under today's is newer.
fn take_text(product: &mut Product, row: &Row<'_>) -> rusqlite::Result<()> {
    let Some((key, translated)) = translation(row)? else {
        return Ok(());
    };
    if row.get_ref(2)?.as_str()? == key.1.as_str() {
        product.translations.insert(key, translated);
    } else {
        product.translations.entry(key).or_insert(translated);
    }
    Ok(())
}

/// Keeps variants in the order of their places, in which most rows come.
fn take_variant(product: &mut Product, row: &Row<'_>) -> rusqlite::Result<()> {
    let Some(variant) = variant_of(row)? else {
        return Ok(());
    };
    let at = product
        .variants
        .partition_point(|known| known.place() <= variant.place());
    product.variants.insert(at, variant);
    Ok(())
}

/// The number of a product's row, and the product without what other tables have of it; `None`
/// when its id does not read.
fn head(row: &Row<'_>) -> rusqlite::Result<Option<(i64, Product)>> {
    let rows = ProductRows::begin(row, None)?;
    Ok(rows.map(|mut rows| (rows.key(), rows.take())))
}

fn medium(row: &Row<'_>) -> rusqlite::Result<Option<Media>> {
    let Some(id) = keys::id(row, 1, MediaId::from_bytes)? else {
        return Ok(None);
    };
    let alt: BTreeMap<String, String> =
        serde_json::from_str(&row.get::<_, String>(5)?).unwrap_or_default();
    Ok(Some(Media {
        id,
        position: row.get(2)?,
        blob: row.get(3)?,
        source: row.get(4)?,
        alt: alt
            .into_iter()
            .filter_map(|(tag, text)| Some((Locale::parse(&tag).ok()?, text)))
            .collect(),
    }))
}

fn translation(row: &Row<'_>) -> rusqlite::Result<Option<((TextField, Locale), Translated)>> {
    let key = TextField::parse(&row.get::<_, String>(1)?)
        .zip(Locale::parse(&row.get::<_, String>(2)?).ok());
    let translated = Translated {
        text: row.get(3)?,
        state: TranslationState::parse(&row.get::<_, String>(4)?)
            .unwrap_or(TranslationState::Draft),
        origin: row.get(5)?,
        source_hash: SourceHash::from_text(&row.get::<_, String>(6)?),
        numbers_accepted: row.get_ref(7)?.as_str_or_null()? == Some(NUMBERS_DIFFER),
    };
    Ok(key.map(|key| (key, translated)))
}
