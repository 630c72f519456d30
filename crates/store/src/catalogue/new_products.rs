//! Products that are not there yet, worked out down to the values of their rows.
//!
//! All that takes time and no look into the file is done by whoever adds a product; the thread that
//! writes steps statements and little else.

use super::rows::Rows;
use super::{keys, product, row, search, variant};
use crate::document::{Document, Tables};
use crate::error::Result;
use crate::history::new_documents::NewDocuments;
use dhow_domain::catalogue::Product;
use jiff::Timestamp;
use rusqlite::{ErrorCode, Transaction, params_from_iter};
use std::ops::Range;

/// Bytes that the texts of a row usually have, roughly.
const USUAL_BYTES: usize = 128;

/// New products in the order in which they are to lie.
#[derive(Debug)]
pub struct NewProducts {
    now: Timestamp,
    heads: Rows,
    variants: Rows,
    words: Rows,
    /// Those that have more than a head and variants, by their place.
    with_parts: Vec<(i64, Product)>,
    created: NewDocuments,
}

impl NewProducts {
    /// None yet, with room for so many; they will have been changed at this time.
    #[must_use]
    pub fn new(now: Timestamp, room: usize) -> Self {
        Self {
            now,
            heads: Rows::with_capacity(room, product::WIDTH, room * USUAL_BYTES),
            variants: Rows::with_capacity(room, variant::WIDTH, room * USUAL_BYTES),
            words: Rows::default(),
            with_parts: Vec::new(),
            created: NewDocuments::default(),
        }
    }

    /// Adds one.
    pub fn add(&mut self, product: Product) {
        let place = i64::try_from(self.heads.len()).unwrap_or(i64::MAX);
        self.created.add(product.document_id(), product.to_text());
        self.heads.add(place, product::row(&product, self.now));
        for variant in &product.variants {
            self.variants.add(place, variant::row(variant));
        }
        let (title, description, codes) = &search::words_of(&product);
        self.words.add(
            place,
            [title, description, codes].map(|text| row::text(text)),
        );
        let plain = product.attributes.is_empty()
            && product.media.is_empty()
            && product.translations.is_empty();
        if !plain {
            self.with_parts.push((place, product));
        }
    }

    /// How many they are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.heads.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// Whether history has enough of them to lay them down together.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.created.is_full()
    }

    /// Does what can be done for history before they are written; no more of them come.
    pub fn press(&mut self) {
        self.created.press();
    }

    /// What history says of them.
    pub(crate) fn take_created(&mut self) -> NewDocuments {
        std::mem::take(&mut self.created)
    }

    /// Writes them into their tables.
    pub(crate) fn write(self, tables: &mut Tables<'_>) -> Result<()> {
        let transaction = tables.transaction;
        tables.bulk.count(transaction, self.count() as u64)?;
        let first = keys::next_key(transaction)?;
        for piece in self.heads.pieces() {
            self.heads
                .insert(transaction, product::INTO, piece, first)?;
        }
        for piece in self.variants.pieces() {
            self.write_variants(transaction, piece, first)?;
        }
        for (place, product) in &self.with_parts {
            product::write_parts(transaction, first + place, None, product)?;
        }
        tables.search.add_new(transaction, first, self.words)
    }

    /// Only where another device gave a variant the id of one of these it is more than an insert:
    /// the later one takes the row.
    fn write_variants(
        &self,
        transaction: &Transaction<'_>,
        piece: Range<usize>,
        first: i64,
    ) -> Result<()> {
        let insert = |rows| {
            self.variants
                .insert(transaction, variant::INTO, rows, first)
        };
        match insert(piece.clone()) {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::ConstraintViolation) => {
                for index in piece {
                    let id = self.variants.row(index).next_back();
                    transaction
                        .prepare_cached("DELETE FROM variant WHERE id = ?")?
                        .execute(params_from_iter(id))?;
                    insert(index..index + 1)?;
                }
                Ok(())
            }
            written => Ok(written?),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::product_text::tests::product;
    use crate::error::StoreError;
    use crate::history::act::Act;
    use crate::history::edit::Edit;
    use crate::history::log;
    use crate::workspace::file::{Workspace, tests::fresh};
    use dhow_domain::id::{ProductId, VariantId};
    use proptest::collection::vec;
    use proptest::prelude::*;
    use rusqlite::Connection;
    use rusqlite::types::Value;

    /// Every row that products have, and what history says of them.
    fn state(workspace: &Workspace) -> Vec<String> {
        const TABLES: [&str; 8] = [
            "product ORDER BY key",
            "product_attribute",
            "variant ORDER BY key",
            "translation",
            "media",
            "product_search_docsize ORDER BY id",
            "pending",
            "setting",
        ];
        let dump = |reading: &Connection| {
            let mut found = Vec::new();
            for table in TABLES {
                let mut rows = reading.prepare(&format!("SELECT * FROM {table}"))?;
                let width = rows.column_count();
                let row = |row: &rusqlite::Row<'_>| {
                    let values = (0..width).map(|column| row.get::<_, Value>(column));
                    values.collect::<rusqlite::Result<Vec<Value>>>()
                };
                for row in rows.query_map([], row)? {
                    found.push(format!("{table}: {:?}", row?));
                }
            }
            let act = log::last_act(reading)?.unwrap();
            let changes = log::changes_of(reading, &act, 0, 9_999)?;
            found.extend(changes.iter().map(|change| format!("{change:?}")));
            Ok::<_, StoreError>(found)
        };
        workspace.read(dump).unwrap()
    }

    /// What stands after this work of an empty workspace.
    fn after(work: impl FnOnce(&mut Edit<'_>) -> Result<()>) -> Vec<String> {
        let folder = tempfile::tempdir().unwrap();
        let workspace = fresh(folder.path());
        workspace.transact(Act::new("act-import"), work).unwrap();
        let checks = workspace.read(crate::diagnose).unwrap();
        // Goods of chance may have neither title nor variants.
        let sound = checks
            .iter()
            .all(|check| check.findings.is_empty() || check.name == "fragments");
        assert!(sound, "{checks:?}");
        state(&workspace)
    }

    fn one_by_one(goods: &[Product]) -> Vec<String> {
        after(|edit| goods.iter().try_for_each(|it| edit.save(None, Some(it))))
    }

    /// So many at once, or as many as history takes.
    fn together(goods: &[Product], most: usize) -> Vec<String> {
        after(|edit| {
            let mut products = NewProducts::new(edit.now(), 9);
            for product in goods {
                products.add(product.clone());
                if products.is_full() || products.count() >= most {
                    products.press();
                    edit.create_products(products)?;
                    products = NewProducts::new(edit.now(), 9);
                }
            }
            edit.create_products(products)
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(12))]
        #[test]
        fn together_they_lie_as_they_would_one_by_one(
            goods in vec(product(), 1..90),
            most in prop::sample::select(vec![1, 50, 1_000]),
        ) {
            prop_assert_eq!(together(&goods, most), one_by_one(&goods));
        }
    }

    #[test]
    fn blocks_that_were_made_ahead_say_the_same() {
        let goods: Vec<Product> = (0..900)
            .map(|number| {
                let id = ProductId::from_uuid(uuid::Uuid::from_u128(number));
                let mut product = Product::new(id, &format!("Towel {number}"));
                product.text.description = "Cotton, \"thick\"\n".repeat(20 + number as usize % 9);
                product
            })
            .collect();
        let expect = one_by_one(&goods);
        for most in [7, 300, 1_000] {
            assert_eq!(together(&goods, most), expect, "{most}");
        }
    }

    #[test]
    fn the_later_of_two_variants_of_one_id_takes_the_row() {
        let goods: Vec<Product> = (1..40)
            .map(|number| {
                let id = |number| uuid::Uuid::from_u128(number);
                let mut product = Product::new(ProductId::from_uuid(id(number)), "Cup");
                let sku = dhow_domain::Sku::parse(&format!("C-{number}")).unwrap();
                let variant = VariantId::from_uuid(id(100 + number % 30));
                product.variants = vec![dhow_domain::catalogue::Variant::new(variant, sku)];
                product
            })
            .collect();
        let rows = |state: Vec<String>| -> Vec<String> {
            // Which row it is of the table nobody relies on.
            let variants = state.into_iter().filter(|row| row.starts_with("variant"));
            variants
                .filter_map(|row| row.split_once(", ").map(|(_, values)| values.to_owned()))
                .collect()
        };
        let (found, expect) = (rows(together(&goods, 1_000)), rows(one_by_one(&goods)));
        assert_eq!(found.len(), 30);
        assert_eq!(found, expect);
    }
}
