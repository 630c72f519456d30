//! Every product once, in the order in which they came into the file: one walk through each table,
//! side by side.
//!
//! To read all products by lists of ids means many statements, and to hold what they answer. Here
//! each table is asked once, in the order of their rows, and what belongs together meets.

use super::keys;
use super::load::{FURTHER, PICTURES, Part, TEXTS};
use super::product_rows::{HEAD, ProductRows};
use super::variant::SELECTED;
use crate::error::StoreError;
use dhow_domain::catalogue::Product;
use dhow_domain::id::ProductId;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::{Connection, Rows};
use std::cmp::Ordering;

/// How much of a product is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// Everything.
    Whole,
    /// Its head, its variants, and its texts in other languages.
    PricesAndTexts,
    /// These and its pictures.
    PricesTextsAndPictures,
}

impl Extent {
    fn parts(self) -> &'static [Part] {
        match self {
            Self::Whole => &FURTHER,
            Self::PricesAndTexts => &[TEXTS],
            Self::PricesTextsAndPictures => &[PICTURES, TEXTS],
        }
    }
}

/// Hands every product that is not archived to `see`, in the order in which they came into the file,
/// without holding any.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn stream_products<E: From<StoreError>>(
    connection: &Connection,
    extent: Extent,
    mut see: impl FnMut(Product) -> Result<(), E>,
) -> Result<(), E> {
    stream(connection, extent, LISTED, |goods| see(goods.take()))
}

/// The same with the number of each product's row.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn stream_numbered_products<E: From<StoreError>>(
    connection: &Connection,
    extent: Extent,
    mut see: impl FnMut(i64, Product) -> Result<(), E>,
) -> Result<(), E> {
    stream(connection, extent, LISTED, |goods| {
        see(goods.key(), goods.take())
    })
}

/// Hands every product, archived ones too, to `see` as its rows have it.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn stream_rows<E: From<StoreError>>(
    connection: &Connection,
    mut see: impl FnMut(&ProductRows) -> Result<(), E>,
) -> Result<(), E> {
    stream(connection, Extent::Whole, "1", |goods| see(goods))
}

/// The same with only those products that have what not every product has: options, pictures,
/// texts in other languages, kept attributes, stock at a location of its own. Of prices and of
/// made-up SKUs, which most have or none, one product with them is enough.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn stream_uneven_products<E: From<StoreError>>(
    connection: &Connection,
    mut see: impl FnMut(Product) -> Result<(), E>,
) -> Result<(), E> {
    stream(connection, Extent::Whole, UNEVEN, |goods| see(goods.take()))
}

/// A product and those behind it, at most so many, in the order in which they came into the file.
/// None where the first is not there.
///
/// # Errors
/// See [`crate::error`].
pub fn products_from(
    connection: &Connection,
    first: ProductId,
    most: u32,
) -> Result<Vec<ProductRows>, StoreError> {
    let Some(first) = keys::key_of(connection, first)? else {
        return Ok(Vec::new());
    };
    let range = [first, first.saturating_add(i64::from(most) - 1)];
    let sql = with_variants("product.key BETWEEN ?1 AND ?2", "product.key");
    let mut statement = connection.prepare_cached(&sql)?;
    let mut goods = Goods::begin(statement.query(range)?)?;
    let mut products = Vec::new();
    while goods.next(&mut [])?.is_some() {
        products.extend(goods.read.take());
    }
    for part in &FURTHER {
        let (table, columns) = (part.table, part.columns);
        let sql = format!("SELECT product, {columns} FROM {table} WHERE product BETWEEN ?1 AND ?2");
        let mut statement = connection.prepare_cached(&sql)?;
        let mut rows = statement.query(range)?;
        while let Some(row) = rows.next()? {
            let key = row.get(0)?;
            if let Ok(at) = products.binary_search_by_key(&key, ProductRows::key) {
                (part.take)(products[at].further(), row)?;
            }
        }
    }
    Ok(products)
}

/// The plus keeps SQLite from sorting what an index of states gives; the rows are sorted.
const LISTED: &str = "+listed = 1";

const UNEVEN: &str = "product.options IS NOT NULL OR product.key IN (
     SELECT product FROM product_attribute
     UNION SELECT product FROM media
     UNION SELECT product FROM translation
     UNION SELECT product FROM variant WHERE options IS NOT NULL OR stock LIKE '{%'
     UNION SELECT * FROM (SELECT product FROM variant
           WHERE coalesce(base_price_currency, cost_currency) IS NOT NULL LIMIT 1)
     UNION SELECT * FROM (SELECT product FROM variant WHERE generated_sku = 1 LIMIT 1))";

fn stream<E: From<StoreError>>(
    connection: &Connection,
    extent: Extent,
    condition: &str,
    mut see: impl FnMut(&mut ProductRows) -> Result<(), E>,
) -> Result<(), E> {
    let parts = extent.parts();
    let mut statements = parts
        .iter()
        .map(|part| connection.prepare_cached(&in_order(part)))
        .collect::<rusqlite::Result<Vec<_>>>()
        .map_err(StoreError::from)?;
    let mut walks = statements
        .iter_mut()
        .zip(parts)
        .map(|(statement, part)| Walk::begin(statement.query([])?, part))
        .collect::<rusqlite::Result<Vec<_>>>()
        .map_err(StoreError::from)?;
    let mut statement = connection
        .prepare_cached(&with_variants(condition, "product.key"))
        .map_err(StoreError::from)?;
    let rows = statement.query([]).map_err(StoreError::from)?;
    let mut goods = Goods::begin(rows).map_err(StoreError::from)?;
    while let Some(rows) = goods.next(&mut walks).map_err(StoreError::from)? {
        see(rows)?;
    }
    Ok(())
}

/// A product and its variants, one row each; one without variants has one row.
fn with_variants(condition: &str, order: &str) -> String {
    format!(
        "SELECT {HEAD}, {SELECTED} FROM product LEFT JOIN variant ON variant.product = product.key
         WHERE {condition} ORDER BY {order}"
    )
}

/// The cross join keeps SQLite from walking the part first and sorting it.
fn in_order(part: &Part) -> String {
    let (table, columns) = (part.table, part.columns);
    format!(
        "SELECT product.key, {columns} FROM product CROSS JOIN {table}
         ON {table}.product = product.key ORDER BY product.key"
    )
}

/// A walk through products with their variants.
struct Goods<'s> {
    rows: Rows<'s>,
    /// The product before the row that stands.
    read: Option<ProductRows>,
}

impl<'s> Goods<'s> {
    fn begin(mut rows: Rows<'s>) -> rusqlite::Result<Self> {
        rows.advance()?;
        Ok(Self { rows, read: None })
    }

    /// Reads the next product whose id reads, with what the other tables have of it.
    fn next(&mut self, walks: &mut [Walk<'_>]) -> rusqlite::Result<Option<&mut ProductRows>> {
        let mut spare = self.read.take();
        while let Some(row) = self.rows.get()
            && self.read.is_none()
        {
            let key: i64 = row.get(0)?;
            self.read = ProductRows::begin(row, spare.take())?;
            while let Some(row) = self.rows.get()
                && row.get::<_, i64>(0)? == key
            {
                if let Some(product) = &mut self.read {
                    product.add_variant(row)?;
                }
                self.rows.advance()?;
            }
        }
        if let Some(product) = &mut self.read {
            walks.iter_mut().try_for_each(|walk| walk.take(product))?;
        }
        Ok(self.read.as_mut())
    }
}

/// A walk through the rows of a part.
struct Walk<'s> {
    rows: Rows<'s>,
    part: &'static Part,
}

impl<'s> Walk<'s> {
    fn begin(mut rows: Rows<'s>, part: &'static Part) -> rusqlite::Result<Self> {
        rows.advance()?;
        Ok(Self { rows, part })
    }

    /// Adds the rows of a product, and passes over those of products before it, which nobody asked
    /// for.
    fn take(&mut self, product: &mut ProductRows) -> rusqlite::Result<()> {
        while let Some(row) = self.rows.get() {
            match row.get::<_, i64>(0)?.cmp(&product.key()) {
                Ordering::Less => {}
                Ordering::Equal => (self.part.take)(product.further(), row)?,
                Ordering::Greater => return Ok(()),
            }
            self.rows.advance()?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_table_is_sorted_to_be_walked() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = crate::workspace::file::tests::fresh(folder.path());
        let look = |connection: &Connection| {
            let parts = Extent::Whole.parts().iter().map(in_order);
            for sql in parts.chain([LISTED, "1"].map(|which| with_variants(which, "product.key"))) {
                let mut statement = connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}"))?;
                let steps = statement.query_map([], |row| row.get::<_, String>(3))?;
                let steps = steps.collect::<rusqlite::Result<Vec<_>>>()?.join("; ");
                assert!(!steps.contains("TEMP B-TREE"), "{sql}: {steps}");
            }
            Ok::<_, StoreError>(())
        };
        workspace.read(look).unwrap();
    }
}
