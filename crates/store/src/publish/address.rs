//! The addresses that the shop gave out. One that buyers know is never given to another product,
//! be the first archived or deleted; a product that moves leaves it behind as a sign.
//!
//! They are of this file: they do not travel, and are no act of a person.

use crate::catalogue::keys;
use crate::error::Result;
use crate::history::edit::Edit;
use dhow_domain::id::ProductId;
use rusqlite::{Connection, OptionalExtension as _, params};

/// An address of a product in the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAddress {
    /// As it stands in the address.
    pub slug: String,
    /// Whose it is.
    pub product: ProductId,
    /// What the slug was made from: as long as a product wishes for the same, it stays there.
    pub wish: String,
}

/// Every address ever given, in the order in which they were; the last one of a product is where it
/// stands.
///
/// # Errors
/// See [`crate::error`].
pub fn all(connection: &Connection) -> Result<Vec<GivenAddress>> {
    let mut statement =
        connection.prepare_cached("SELECT product, slug, wish FROM address ORDER BY given")?;
    let rows = statement.query_map([], |row| {
        let (slug, wish) = (row.get(1)?, row.get(2)?);
        let product = keys::product_id(row)?;
        Ok(product.map(|product| GivenAddress {
            slug,
            product,
            wish,
        }))
    })?;
    let found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// Whose a slug is, other than this product's: the one that it was given to as an address, or that
/// it is set for.
///
/// # Errors
/// See [`crate::error`].
pub fn other_owner(
    connection: &Connection,
    slug: &str,
    own: ProductId,
) -> Result<Option<ProductId>> {
    let found = connection
        .prepare_cached(
            "SELECT product FROM address WHERE slug = ?1 COLLATE NOCASE AND product <> ?2
             UNION ALL SELECT id FROM product WHERE slug = ?1 COLLATE NOCASE AND id <> ?2
             LIMIT 1",
        )?
        .query_row(params![slug, own.bytes()], keys::product_id)
        .optional()?;
    Ok(found.flatten())
}

impl Edit<'_> {
    /// Remembers an address as the one where its product stands from now on. Another product's
    /// address stays what it is.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn give_address(&self, address: &GivenAddress) -> Result<()> {
        self.connection()
            .prepare_cached(
                "INSERT INTO address (slug, product, wish, given)
                 VALUES (?1, ?2, ?3, (SELECT coalesce(max(given), 0) + 1 FROM address))
                 ON CONFLICT (slug) DO UPDATE SET wish = excluded.wish, given = excluded.given
                 WHERE product = excluded.product",
            )?
            .execute(params![address.slug, address.product.bytes(), address.wish])?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::history::act::Act;
    use crate::workspace::file::tests::fresh;

    #[test]
    fn an_address_stays_with_its_first_product() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = fresh(folder.path());
        let product = |number| ProductId::from_uuid(uuid::Uuid::from_u128(number));
        let give = |slug: &str, number, wish: &str| {
            let address = GivenAddress {
                slug: slug.to_owned(),
                product: product(number),
                wish: wish.to_owned(),
            };
            workspace
                .transact(Act::pull(), |edit| edit.give_address(&address))
                .unwrap();
        };
        give("soap", 1, "Soap");
        give("soap-2", 2, "Soap");
        give("soap", 2, "Soap");
        give("oil", 1, "Oil");
        give("soap", 1, "soap");
        let found = workspace.read(all).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|it| (it.slug.as_str(), it.product, it.wish.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("soap-2", product(2), "Soap"),
                ("oil", product(1), "Oil"),
                ("soap", product(1), "soap"),
            ],
            "the newest of a product is the last"
        );
    }
}
