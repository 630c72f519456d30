//! Products read whole, one or many: one statement for each table, however many products.

use super::variant;
use crate::error::{Result, StoreError};
use dhow_domain::catalogue::{Media, Product, ProductStatus, ProductText, TextField};
use dhow_domain::id::{MediaId, ProductId, VariantId};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Country, Locale};
use rusqlite::{Connection, Row, params};
use rust_decimal::Decimal;
use std::collections::{BTreeMap, HashMap};

/// Products that [`each_product`] reads together: enough that statements cost little, few enough
/// that they stay small in memory.
const TOGETHER: usize = 256;

/// A product with everything it owns; `None` when it is not there.
///
/// # Errors
/// See [`crate::error`].
pub fn product(connection: &Connection, id: ProductId) -> Result<Option<Product>> {
    let key = id.to_string();
    Ok(read(
        connection,
        &Wanted {
            condition: "= ?1",
            argument: &key,
        },
    )?
    .remove(&key))
}

/// Reads these products, in this order; one that is not there is left out.
///
/// # Errors
/// See [`crate::error`].
pub fn products_of(connection: &Connection, ids: &[ProductId]) -> Result<Vec<Product>> {
    let keys: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let argument = serde_json::to_string(&keys).unwrap_or_else(|_| "[]".to_owned());
    let wanted = Wanted {
        condition: "IN (SELECT value FROM json_each(?1))",
        argument: &argument,
    };
    let mut products = read(connection, &wanted)?;
    Ok(keys.iter().filter_map(|key| products.remove(key)).collect())
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

/// Which products: what follows the name of a column, and its argument.
struct Wanted<'a> {
    condition: &'a str,
    argument: &'a str,
}

type Products = HashMap<String, Product>;

fn read(connection: &Connection, wanted: &Wanted<'_>) -> Result<Products> {
    let mut products = Products::new();
    let heads = "SELECT id, status, title, description, handle, slug, vendor, kind, origin, options
        FROM product WHERE id";
    each(connection, heads, wanted, |key, row| {
        products.extend(head(&key, row)?.map(|product| (key, product)));
        Ok(())
    })?;
    read_parts(connection, wanted, &mut products)?;
    read_variants(connection, wanted, &mut products)?;
    Ok(products)
}

fn read_parts(connection: &Connection, wanted: &Wanted<'_>, products: &mut Products) -> Result<()> {
    let tags = "SELECT product, tag FROM product_tag WHERE product";
    add(connection, tags, wanted, products, |product, row| {
        product.tags.insert(row.get(1)?);
        Ok(())
    })?;
    let attributes = "SELECT product, name, value FROM product_attribute WHERE product";
    add(connection, attributes, wanted, products, |product, row| {
        product.attributes.insert(row.get(1)?, row.get(2)?);
        Ok(())
    })?;
    let media = "SELECT product, id, position, blob, source, alt FROM media WHERE product";
    add(connection, media, wanted, products, |product, row| {
        product.media.extend(medium(row)?);
        Ok(())
    })?;
    let order =
        |left: &Media, right: &Media| (&left.position, left.id).cmp(&(&right.position, right.id));
    products
        .values_mut()
        .for_each(|product| product.media.sort_by(order));
    let texts = "SELECT product, field, locale, text, state, origin, source_hash FROM translation WHERE product";
    add(connection, texts, wanted, products, |product, row| {
        product.translations.extend(translation(row)?);
        Ok(())
    })
}

fn read_variants(
    connection: &Connection,
    wanted: &Wanted<'_>,
    products: &mut Products,
) -> Result<()> {
    let sql = format!(
        "SELECT product, {} FROM variant WHERE product",
        variant::COLUMNS
    );
    add(connection, &sql, wanted, products, |product, row| {
        product.variants.extend(variant::variant(row)?);
        Ok(())
    })?;
    products
        .values_mut()
        .for_each(|product| product.variants.sort_by_key(|variant| variant.id));
    let stock = "SELECT variant.product, stock.variant, location, quantity
        FROM variant JOIN stock ON stock.variant = variant.id WHERE variant.product";
    add(connection, stock, wanted, products, |product, row| {
        let quantity = Decimal::from_str_exact(&row.get::<_, String>(3)?).ok();
        let index = VariantId::parse(&row.get::<_, String>(1)?)
            .ok()
            .and_then(|id| {
                product
                    .variants
                    .binary_search_by_key(&id, |variant| variant.id)
                    .ok()
            });
        if let (Some(index), Some(quantity)) = (index, quantity) {
            product.variants[index].stock.insert(row.get(2)?, quantity);
        }
        Ok(())
    })
}

/// Hands every row to `see`, with the id of its product.
fn each(
    connection: &Connection,
    select: &str,
    wanted: &Wanted<'_>,
    mut see: impl FnMut(String, &Row<'_>) -> rusqlite::Result<()>,
) -> Result<()> {
    let sql = format!("{select} {}", wanted.condition);
    let mut statement = connection.prepare_cached(&sql)?;
    let mut rows = statement.query(params![wanted.argument])?;
    while let Some(row) = rows.next()? {
        see(row.get(0)?, row)?;
    }
    Ok(())
}

/// Adds every row to its product.
fn add(
    connection: &Connection,
    select: &str,
    wanted: &Wanted<'_>,
    products: &mut Products,
    mut take: impl FnMut(&mut Product, &Row<'_>) -> rusqlite::Result<()>,
) -> Result<()> {
    each(connection, select, wanted, |key, row| {
        match products.get_mut(&key) {
            Some(product) => take(product, row),
            None => Ok(()),
        }
    })
}

fn head(key: &str, row: &Row<'_>) -> rusqlite::Result<Option<Product>> {
    let Ok(id) = ProductId::parse(key) else {
        return Ok(None);
    };
    let mut product = Product::new(id, &row.get::<_, String>(2)?);
    product.status = ProductStatus::parse(&row.get::<_, String>(1)?).unwrap_or_default();
    product.text = ProductText {
        description: row.get(3)?,
        ..product.text
    };
    product.handle = row.get(4)?;
    product.slug = row.get(5)?;
    product.vendor = row.get(6)?;
    product.kind = row.get(7)?;
    product.origin = row
        .get::<_, Option<String>>(8)?
        .and_then(|code| Country::parse(&code).ok());
    product.options = serde_json::from_str(&row.get::<_, String>(9)?).unwrap_or_default();
    Ok(Some(product))
}

fn medium(row: &Row<'_>) -> rusqlite::Result<Option<Media>> {
    let Ok(id) = MediaId::parse(&row.get::<_, String>(1)?) else {
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
    };
    Ok(key.map(|key| (key, translated)))
}
