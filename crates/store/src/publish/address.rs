//! The addresses that the shop gave out. One that buyers know is never given to another product,
//! be the first archived or deleted; a product that moves leaves it behind as a sign.
//!
//! They are of this file: they do not travel, and are no act of a person.

use crate::catalogue::keys;
use crate::error::Result;
use crate::history::edit::Edit;
use dhow_domain::catalogue::folded_slug;
use dhow_domain::id::ProductId;
use rusqlite::{Connection, OptionalExtension, Transaction, params};

/// An address of a product in the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAddress {
    /// As it stands in the address.
    pub slug: String,
    /// Whose it is.
    pub product: ProductId,
    /// What the slug was made from: as long as a product wishes for the same, it stays there.
    pub wish: String,
    /// The category that the product was shown in by the last build, folded; empty for none. It is
    /// absent where a build before this was kept gave the address.
    pub category: Option<String>,
}

/// An address of a category in the shop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenCategoryAddress {
    /// Its name, folded; empty for goods that have none.
    pub category: String,
    /// As it stands in the address.
    pub slug: String,
    /// Where its goods went when it had none any more, folded.
    pub moved_to: Option<String>,
}

/// Every address ever given, in the order in which they were; the last one of a product is where it
/// stands.
///
/// # Errors
/// See [`crate::error`].
pub fn all(connection: &Connection) -> Result<Vec<GivenAddress>> {
    let mut statement = connection
        .prepare_cached("SELECT product, slug, wish, category FROM address ORDER BY given")?;
    let rows = statement.query_map([], |row| {
        let (slug, wish, category) = (row.get(1)?, row.get(2)?, row.get(3)?);
        let product = keys::product_id(row)?;
        Ok(product.map(|product| GivenAddress {
            slug,
            product,
            wish,
            category,
        }))
    })?;
    let found = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(found.into_iter().flatten().collect())
}

/// Every address ever given to a category.
///
/// # Errors
/// See [`crate::error`].
pub fn of_categories(connection: &Connection) -> Result<Vec<GivenCategoryAddress>> {
    let mut statement = connection.prepare_cached(
        "SELECT category, slug, moved_to FROM category_address ORDER BY category",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(GivenCategoryAddress {
            category: row.get(0)?,
            slug: row.get(1)?,
            moved_to: row.get(2)?,
        })
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

const OTHER_OWNER: &str = "SELECT product FROM address WHERE slug_key = ?2 AND product <> ?1
     UNION ALL SELECT id FROM product WHERE slug_key = ?2 AND id <> ?1";

/// Whose a slug is, other than this product's: the one that it was given to as an address, or that
/// it is set for. Slugs that are one folder on some system are one slug.
///
/// # Errors
/// See [`crate::error`].
pub fn other_owner(
    connection: &Connection,
    slug: &str,
    own: ProductId,
) -> Result<Option<ProductId>> {
    Ok(connection
        .prepare_cached(OTHER_OWNER)?
        .query_row(params![own.bytes(), folded_slug(slug)], keys::product_id)
        .optional()?
        .flatten())
}

/// Works out the keys of slugs that stood in the file before there were any.
pub(crate) fn fill_keys(transaction: &Transaction<'_>) -> Result<()> {
    for table in ["address", "product"] {
        let ask = format!("SELECT rowid, slug FROM {table} WHERE slug IS NOT NULL");
        let mut statement = transaction.prepare(&ask)?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let rows = rows.collect::<rusqlite::Result<Vec<(i64, String)>>>()?;
        let tell = format!("UPDATE {table} SET slug_key = ? WHERE rowid = ?");
        let mut statement = transaction.prepare(&tell)?;
        for (row, slug) in rows {
            statement.execute(params![folded_slug(&slug), row])?;
        }
    }
    Ok(())
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
                "INSERT INTO address (slug, product, wish, category, slug_key, given)
                 VALUES (?1, ?2, ?3, ?4, ?5, (SELECT coalesce(max(given), 0) + 1 FROM address))
                 ON CONFLICT (slug) DO UPDATE SET wish = excluded.wish, given = excluded.given,
                   category = excluded.category
                 WHERE product = excluded.product",
            )?
            .execute(params![
                address.slug,
                address.product.bytes(),
                address.wish,
                address.category,
                folded_slug(&address.slug)
            ])?;
        Ok(())
    }

    /// Remembers where a category stands, or where its goods went. An address of another category
    /// stays what it is.
    ///
    /// # Errors
    /// See [`crate::error`].
    pub fn give_category_address(&self, address: &GivenCategoryAddress) -> Result<()> {
        self.connection()
            .prepare_cached(
                "INSERT INTO category_address (category, slug, moved_to) VALUES (?1, ?2, ?3)
                 ON CONFLICT (category) DO UPDATE SET moved_to = excluded.moved_to
                 ON CONFLICT (slug) DO NOTHING",
            )?
            .execute(params![address.category, address.slug, address.moved_to])?;
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
                category: None,
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
                category: None,
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

    #[test]
    fn who_has_a_slug_is_found_without_looking_at_every_one() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = fresh(folder.path());
        let plans: Vec<String> = workspace
            .read(|connection| {
                let mut plan = connection.prepare(&format!("EXPLAIN QUERY PLAN {OTHER_OWNER}"))?;
                let rows = plan.query_map(params![[0_u8; 16], "soap"], |row| row.get(3))?;
                Ok::<_, crate::StoreError>(rows.collect::<rusqlite::Result<_>>()?)
            })
            .unwrap();
        let plan = plans.join("\n");
        assert!(plan.contains("address_slug_key"), "{plan}");
        assert!(plan.contains("product_slug_key"), "{plan}");
        assert!(!plan.contains("SCAN"), "{plan}");
    }

    #[test]
    fn a_category_keeps_its_address_and_takes_no_other() {
        let folder = tempfile::tempdir().unwrap();
        let workspace = fresh(folder.path());
        let give = |category: &str, slug: &str, moved_to: Option<&str>| {
            let address = GivenCategoryAddress {
                category: category.to_owned(),
                slug: slug.to_owned(),
                moved_to: moved_to.map(str::to_owned),
            };
            workspace
                .transact(Act::pull(), |edit| edit.give_category_address(&address))
                .unwrap();
        };
        give("käse", "kase", None);
        give("kase", "kase-2", None);
        give("kase", "kase", None);
        give("quark", "kase", None);
        give("käse", "kase-3", Some("kase"));
        let found = workspace.read(of_categories).unwrap();
        let found: Vec<_> = found
            .iter()
            .map(|it| {
                (
                    it.category.as_str(),
                    it.slug.as_str(),
                    it.moved_to.as_deref(),
                )
            })
            .collect();
        assert_eq!(
            found,
            [("kase", "kase-2", None), ("käse", "kase", Some("kase"))]
        );
    }
}
