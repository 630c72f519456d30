//! Walks through products that an export makes: with the archive, and through what is uneven.

use crate::upgrade::Fixture;
use dhow_domain::catalogue::{Product, Variant};
use dhow_store::{ReadTransaction, StoreError, read};

#[test]
fn a_walk_through_the_archive_too_and_one_through_what_is_uneven() {
    for name in ["sample", "goods", "enrolled"] {
        let fixture = Fixture::open(name);
        let look = |reading: &ReadTransaction| {
            let every = read::products_of(reading, &read::all_products(reading)?)?;
            let mut walked = Vec::new();
            read::stream_all_products(reading, |product| {
                walked.push(product);
                Ok::<_, StoreError>(())
            })?;
            assert!(walked == every, "{name}: all");
            walked.clear();
            read::stream_uneven_products(reading, |product| {
                walked.push(product);
                Ok::<_, StoreError>(())
            })?;
            let is_uneven = |product: &Product| {
                let elsewhere = |variant: &Variant| {
                    !variant.options.is_empty() || variant.stock.keys().any(|it| it != "main")
                };
                !(product.options.is_empty()
                    && product.attributes.is_empty()
                    && product.media.is_empty()
                    && product.translations.is_empty())
                    || product.variants.iter().any(elsewhere)
            };
            let priced = every.iter().find(|product| {
                let mut variants = product.variants.iter();
                variants.any(|variant| variant.base_price.or(variant.cost).is_some())
            });
            assert!(
                every
                    .iter()
                    .filter(|it| is_uneven(it))
                    .all(|it| walked.contains(it)),
                "{name}"
            );
            assert!(priced.is_none_or(|_| walked.iter().any(|product| {
                let mut variants = product.variants.iter();
                variants.any(|variant| variant.base_price.or(variant.cost).is_some())
            })));
            Ok::<_, StoreError>(())
        };
        fixture.workspace.read(look).unwrap();
    }
}
