//! The addresses that the shop gave out. One that buyers know is never given to another product,
//! be the first archived or deleted; a product that moves leaves it behind as a sign.
//!
//! They are of this file: they do not travel, and are no act of a person.

use crate::catalogue::keys;
use crate::error::Result;
use crate::history::edit::Edit;
use dhow_domain::catalogue::folded_slug;
use dhow_domain::id::ProductId;
use rusqlite::{Connection, params};

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
/// it is set for. Slugs that are one folder on some system are one slug; SQL does not know which
/// those are, so every one is looked at.
///
/// # Errors
/// See [`crate::error`].
pub fn other_owner(
    connection: &Connection,
    slug: &str,
    own: ProductId,
) -> Result<Option<ProductId>> {
    let wanted = folded_slug(slug);
    let mut statement = connection.prepare_cached(
        "SELECT product, slug FROM address WHERE product <> ?1
         UNION ALL SELECT id, slug FROM product WHERE slug IS NOT NULL AND id <> ?1",
    )?;
    let mut rows = statement.query([own.bytes()])?;
    while let Some(row) = rows.next()? {
        if folded_slug(&row.get::<_, String>(1)?) == wanted {
            return Ok(keys::product_id(row)?);
        }
    }
    Ok(None)
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

    #[test]
    fn an_address_has_another_owner_in_whatever_case_it_is_written() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = fresh(folder.path());
        let product = |number| ProductId::from_uuid(uuid::Uuid::from_u128(number));
        let names = ["Äpfel", "straße", "οδος", "soap", "мыло"];
        for (number, slug) in (1_u128..).zip(names) {
            let address = GivenAddress {
                slug: slug.to_owned(),
                product: product(number),
                wish: slug.to_owned(),
            };
            workspace
                .transact(Act::pull(), |edit| edit.give_address(&address))
                .unwrap();
        }
        let check = |slug: &str, own: u128, expect: Option<u128>| {
            let found = workspace.read(|reading| other_owner(reading, slug, product(own)));
            assert_eq!(found.unwrap(), expect.map(product), "{slug} {own}");
        };
        check("äPFEL", 9, Some(1));
        check("STRASSE", 9, Some(2));
        check("ΟΔΟΣ", 9, Some(3));
        check("Soap", 9, Some(4));
        check("МЫЛО", 1, Some(5));
        check("Soap", 4, None);
        check("мыла", 9, None);
    }
}
