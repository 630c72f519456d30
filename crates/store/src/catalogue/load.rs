//! Products read whole, one or many: one statement for each table, however many products.

use super::variant;
use crate::error::{Result, StoreError};
use dhow_domain::catalogue::{Media, Product, ProductStatus, ProductText, TextField};
use dhow_domain::id::{MediaId, ProductId, VariantId};
use dhow_domain::translation::{SourceHash, Translated, TranslationState};
use dhow_domain::{Country, Locale};
use rusqlite::{Connection, Row, StatementStatus, params};
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
            condition: ONE,
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
        condition: MANY,
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

/// The product whose id is the argument.
const ONE: &str = "= ?1";
/// The products whose ids the argument lists.
const MANY: &str = "IN (SELECT value FROM json_each(?1))";

/// How often products have been read whole by their ids over this connection, by SQLite's own
/// count.
pub(crate) fn whole_reads(connection: &Connection) -> Result<u64> {
    [ONE, MANY].iter().try_fold(0, |reads, condition| {
        let statement = connection.prepare_cached(&sql(HEAD, "id", condition))?;
        let runs = statement.get_status(StatementStatus::Run);
        Ok(reads + u64::try_from(runs).unwrap_or_default())
    })
}

/// Which products: what follows the name of a column, and its argument.
struct Wanted<'a> {
    condition: &'a str,
    argument: &'a str,
}

type Products = HashMap<String, Product>;

/// The columns of [`head`].
pub(super) const HEAD: &str =
    "id, status, title, description, handle, slug, vendor, kind, origin, options FROM product";

/// Rows of a table that belong to products.
pub(super) struct Part {
    /// What is selected, the product's id first.
    pub(super) select: &'static str,
    /// The column of the product's id.
    pub(super) product: &'static str,
    /// Adds a row to its product.
    pub(super) take: fn(&mut Product, &Row<'_>) -> rusqlite::Result<()>,
}

/// Everything of a product beside its head, a table each. Stock comes after the variants.
pub(super) const PARTS: [Part; 6] = [
    Part {
        select: "product, tag FROM product_tag",
        product: "product",
        take: take_tag,
    },
    Part {
        select: "product, name, value FROM product_attribute",
        product: "product",
        take: take_attribute,
    },
    PICTURES,
    TEXTS,
    VARIANTS,
    Part {
        select: "variant.product, stock.variant, location, quantity
            FROM variant JOIN stock ON stock.variant = variant.id",
        product: "variant.product",
        take: take_stock,
    },
];

/// Pictures, in no order yet.
pub(super) const PICTURES: Part = Part {
    select: "product, id, position, blob, source, alt FROM media",
    product: "product",
    take: take_medium,
};

/// Texts in other languages.
pub(super) const TEXTS: Part = Part {
    select: "product, field, locale, text, state, origin, source_hash FROM translation",
    product: "product",
    take: take_text,
};

/// Variants without their stock.
pub(super) const VARIANTS: Part = Part {
    select: variant::SELECT,
    product: "product",
    take: take_variant,
};

fn read(connection: &Connection, wanted: &Wanted<'_>) -> Result<Products> {
    let mut products = Products::new();
    each(connection, HEAD, "id", wanted, |row| {
        let head = head(row)?;
        products.extend(head.map(|product| (product.id.to_string(), product)));
        Ok(())
    })?;
    for part in &PARTS {
        each(
            connection,
            part.select,
            part.product,
            wanted,
            |row| match products.get_mut(row.get_ref(0)?.as_str()?) {
                Some(product) => (part.take)(product, row),
                None => Ok(()),
            },
        )?;
    }
    products.values_mut().for_each(sort_media);
    Ok(products)
}

fn sql(select: &str, column: &str, condition: &str) -> String {
    format!("SELECT {select} WHERE {column} {condition}")
}

/// Hands every row to `see`.
fn each(
    connection: &Connection,
    select: &str,
    column: &str,
    wanted: &Wanted<'_>,
    mut see: impl FnMut(&Row<'_>) -> rusqlite::Result<()>,
) -> Result<()> {
    let mut statement = connection.prepare_cached(&sql(select, column, wanted.condition))?;
    let mut rows = statement.query(params![wanted.argument])?;
    while let Some(row) = rows.next()? {
        see(row)?;
    }
    Ok(())
}

/// Pictures stand in the order of their positions.
pub(super) fn sort_media(product: &mut Product) {
    let order =
        |left: &Media, right: &Media| (&left.position, left.id).cmp(&(&right.position, right.id));
    product.media.sort_by(order);
}

fn take_tag(product: &mut Product, row: &Row<'_>) -> rusqlite::Result<()> {
    product.tags.insert(row.get(1)?);
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

fn take_text(product: &mut Product, row: &Row<'_>) -> rusqlite::Result<()> {
    product.translations.extend(translation(row)?);
    Ok(())
}

/// Keeps variants in the order of their ids, in which most rows come.
fn take_variant(product: &mut Product, row: &Row<'_>) -> rusqlite::Result<()> {
    let Some(variant) = variant::variant(row)? else {
        return Ok(());
    };
    let at = product
        .variants
        .partition_point(|known| known.id <= variant.id);
    product.variants.insert(at, variant);
    Ok(())
}

fn take_stock(product: &mut Product, row: &Row<'_>) -> rusqlite::Result<()> {
    let quantity = Decimal::from_str_exact(row.get_ref(3)?.as_str()?).ok();
    let variants = &mut product.variants;
    let index = VariantId::parse(row.get_ref(1)?.as_str()?)
        .ok()
        .and_then(|id| variants.binary_search_by_key(&id, |it| it.id).ok());
    if let (Some(index), Some(quantity)) = (index, quantity) {
        variants[index].stock.insert(row.get(2)?, quantity);
    }
    Ok(())
}

/// A product without anything it owns; `None` when its id does not read.
pub(super) fn head(row: &Row<'_>) -> rusqlite::Result<Option<Product>> {
    let Ok(id) = ProductId::parse(row.get_ref(0)?.as_str()?) else {
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
