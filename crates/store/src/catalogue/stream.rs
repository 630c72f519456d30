//! Every product once, in the order of ids: one walk through each table, side by side.
//!
//! To read all products by lists of ids means many statements, and to hold what they answer. Here
//! each table is asked once, in the order of ids, and what belongs together meets.

use super::load::{HEAD, PARTS, PICTURES, Part, TEXTS, VARIANTS, head, sort_media};
use crate::error::StoreError;
use dhow_domain::catalogue::Product;
use rusqlite::fallible_streaming_iterator::FallibleStreamingIterator as _;
use rusqlite::{Connection, Row, Rows};
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
        const PRICES_AND_TEXTS: [Part; 2] = [VARIANTS, TEXTS];
        const PRICES_TEXTS_AND_PICTURES: [Part; 3] = [VARIANTS, TEXTS, PICTURES];
        match self {
            Self::Whole => &PARTS,
            Self::PricesAndTexts => &PRICES_AND_TEXTS,
            Self::PricesTextsAndPictures => &PRICES_TEXTS_AND_PICTURES,
        }
    }
}

/// Hands every product that is not archived to `see`, in the order of ids, without holding any.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn stream_products<E: From<StoreError>>(
    connection: &Connection,
    extent: Extent,
    mut see: impl FnMut(Product) -> Result<(), E>,
) -> Result<(), E> {
    stream(connection, extent, LISTED, |_, product| see(product))
}

/// The same with the number of each product's row.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn stream_numbered_products<E: From<StoreError>>(
    connection: &Connection,
    extent: Extent,
    see: impl FnMut(i64, Product) -> Result<(), E>,
) -> Result<(), E> {
    stream(connection, extent, LISTED, see)
}

/// The same with archived products.
///
/// # Errors
/// What `see` answers; see [`crate::error`] too.
pub fn stream_all_products<E: From<StoreError>>(
    connection: &Connection,
    mut see: impl FnMut(Product) -> Result<(), E>,
) -> Result<(), E> {
    stream(connection, Extent::Whole, "1", |_, product| see(product))
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
    stream(connection, Extent::Whole, UNEVEN, |_, product| see(product))
}

/// The plus keeps SQLite from sorting what an index of states gives; the ids are sorted.
const LISTED: &str = "+listed = 1";

const UNEVEN: &str = "options IS NOT NULL OR key IN (
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
    mut see: impl FnMut(i64, Product) -> Result<(), E>,
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
    let heads = format!("SELECT {HEAD} WHERE {condition} ORDER BY id");
    let mut heads = connection
        .prepare_cached(&heads)
        .map_err(StoreError::from)?;
    let mut rows = heads.query([]).map_err(StoreError::from)?;
    while let Some(row) = rows.next().map_err(StoreError::from)? {
        if let Some((key, product)) = assembled(row, &mut walks).map_err(StoreError::from)? {
            see(key, product)?;
        }
    }
    Ok(())
}

/// The cross join keeps SQLite from walking the part first and sorting it.
fn in_order(part: &Part) -> String {
    let (table, columns) = (part.table, part.columns);
    format!(
        "SELECT product.id, {columns} FROM product CROSS JOIN {table}
         ON {table}.product = product.key ORDER BY product.id"
    )
}

fn assembled(row: &Row<'_>, walks: &mut [Walk<'_>]) -> rusqlite::Result<Option<(i64, Product)>> {
    let Some((key, mut product)) = head(row)? else {
        return Ok(None);
    };
    for walk in walks {
        walk.take(&mut product)?;
    }
    sort_media(&mut product);
    Ok(Some((key, product)))
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
    fn take(&mut self, product: &mut Product) -> rusqlite::Result<()> {
        while let Some(row) = self.rows.get() {
            match row.get_ref(0)?.as_blob()?.cmp(&product.id.bytes()[..]) {
                Ordering::Less => {}
                Ordering::Equal => (self.part.take)(product, row)?,
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
            for part in &PARTS {
                let sql = format!("EXPLAIN QUERY PLAN {}", in_order(part));
                let mut statement = connection.prepare(&sql)?;
                let steps = statement.query_map([], |row| row.get::<_, String>(3))?;
                let steps = steps.collect::<rusqlite::Result<Vec<_>>>()?.join("; ");
                assert!(!steps.contains("TEMP B-TREE"), "{}: {steps}", part.table);
            }
            Ok::<_, StoreError>(())
        };
        workspace.read(look).unwrap();
    }
}
