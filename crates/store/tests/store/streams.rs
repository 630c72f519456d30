//! Walks through products that an export makes: with the archive, and through what is uneven.

use crate::upgrade::Fixture;
use dhow_domain::catalogue::field::{FieldTexts, ProductField, VariantField};
use dhow_domain::catalogue::{Product, Variant};
use dhow_store::{ReadTransaction, StoreError, read};
use std::borrow::Cow;

/// Every text that goods can be asked for.
fn texts(goods: &impl FieldTexts) -> Vec<Option<String>> {
    let owned = |text: Option<Cow<'_, str>>| text.map(Cow::into_owned);
    let product = ProductField::ALL.iter().map(|field| {
        owned(
            goods
                .product_text(*field)
                .filter(|_| *field != ProductField::Tags),
        )
    });
    let tags = goods.tags().into_iter().map(|tag| owned(Some(tag)));
    let mut texts: Vec<_> = product.chain(tags).collect();
    for variant in 0..goods.variants() {
        for field in VariantField::ALL {
            texts.push(owned(goods.variant_text(variant, field)));
            texts.push(owned(goods.currency(variant, field)));
        }
        let generated = goods.has_generated_sku(variant);
        texts.push(generated.then(|| "generated".to_owned()));
    }
    texts
}

#[test]
fn a_walk_through_the_archive_too_and_one_through_what_is_uneven() {
    for name in ["sample", "goods", "enrolled"] {
        let fixture = Fixture::open(name);
        let look = |reading: &ReadTransaction| {
            let every = read::products_of(reading, &read::all_products(reading)?)?;
            let mut walked = Vec::new();
            read::stream_rows(reading, |product| {
                walked.push(product.whole().into_owned());
                Ok::<_, StoreError>(())
            })?;
            assert!(walked == every, "{name}: all");
            walked.clear();
            read::stream_rows(reading, |rows| {
                let product = rows.whole();
                assert_eq!(rows.is_plain(), product.is_plain(), "{name}: {rows:?}");
                if rows.is_plain() {
                    assert_eq!(texts(rows), texts(&*product), "{name}");
                }
                Ok::<_, StoreError>(())
            })?;
            let first = every.iter().map(|product| product.id).min();
            for most in [0, 1, 3, 1_000] {
                let found = first.map(|first| read::products_from(reading, first, most));
                let found = found.transpose()?.unwrap_or_default();
                let found: Vec<_> = found.iter().map(|rows| rows.whole().into_owned()).collect();
                let expect = every.len().min(most as usize);
                assert_eq!(found.len(), expect, "{name}: {most}");
                assert!(found.iter().all(|product| every.contains(product)));
                assert_eq!(found.first().map(|it| it.id), first.filter(|_| most > 0));
            }
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
