//! A large catalogue is listed page by page; what the pages show is what reading everything shows.
#![allow(clippy::unwrap_used, missing_docs, unused_crate_dependencies)]

use dhow_domain::catalogue::{Product, ProductStatus, Variant};
use dhow_domain::id::{IdSource, ListingId, ProductId, SellerId, VariantId};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::{Locale, Sku};
use dhow_store::{
    Act, CatalogueCounts, CatalogueFilter, CatalogueOrder, CatalogueView, Context, ListingRow, ListingState,
    Reading, Seller, StoreError, Workspace, read,
};
use dhow_sync::{DocumentId, Hash};
use jiff::Timestamp;
use rust_decimal::Decimal;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

#[derive(Default)]
struct Counting(AtomicU64);

impl IdSource for Counting {
    fn next(&self) -> uuid::Uuid {
        uuid::Uuid::from_u128(u128::from(self.0.fetch_add(1, Ordering::Relaxed)))
    }
}

fn workspace(folder: &std::path::Path) -> Workspace {
    let seconds = AtomicU64::new(1_790_000_000);
    let clock = Arc::new(move || {
        Timestamp::from_second(i64::try_from(seconds.fetch_add(1, Ordering::Relaxed)).unwrap()).unwrap()
    });
    let context = Context { clock, ids: Arc::new(Counting(AtomicU64::new(1))) };
    let seller = Seller {
        id: SellerId::new(context.ids.as_ref()),
        name: "Ege Home Textiles".to_owned(),
        base_currency: Currency::parse("EUR").unwrap(),
        source_locale: Locale::parse("en").unwrap(),
    };
    Workspace::create(&folder.join("ege.dhow"), &seller, context).unwrap()
}

/// Goods whose titles, SKUs, prices, stocks and states all come in different orders.
fn fill(workspace: &Workspace, count: u64) {
    for place in 0..count {
        workspace
            .transact(Act::new("act-product-create"), |edit| {
                edit.save(None, Some(&product(edit.ids(), place)))
            })
            .unwrap();
    }
}

fn product(ids: &dyn IdSource, place: u64) -> Product {
    let title = if place % 11 == 5 {
        String::new()
    } else {
        format!("{}owl {place}", ["b", "T", "c"][place as usize % 3])
    };
    let mut product = Product::new(ProductId::new(ids), &title);
    product.status = match place % 7 {
        0 => ProductStatus::Archived,
        1 | 2 => ProductStatus::Draft,
        _ => ProductStatus::Active,
    };
    for size in 0..=place % 3 {
        let sku = Sku::parse(&format!("S-{:03}-{size}", place * 37 % 100)).unwrap();
        let mut variant = Variant::new(VariantId::new(ids), sku);
        let cents = i64::try_from(place * 7919 % 100_003).unwrap();
        let amount = Amount::new(Decimal::new(cents, (place % 4) as u32)).unwrap();
        variant.base_price = (place % 5 != 4).then(|| Money::new(amount, Currency::parse("EUR").unwrap()));
        if place % 4 != 3 {
            variant.stock.insert("main".to_owned(), Decimal::from(place * 13 % 60) - Decimal::TWO);
        }
        product.variants.push(variant);
    }
    product
}

fn all(reading: &Reading) -> Result<Vec<Product>, StoreError> {
    let ids = read::all_products(reading)?;
    ids.iter().map(|id| Ok(read::product(reading, *id)?.unwrap())).collect()
}

fn lowest_price(product: &Product) -> Option<Decimal> {
    product.variants.iter().filter_map(|it| it.base_price.map(|money| money.amount.decimal())).min()
}

fn stock(product: &Product) -> Decimal {
    product.variants.iter().filter_map(Variant::total_stock).sum()
}

fn listed() -> CatalogueFilter {
    let statuses = vec![ProductStatus::Draft, ProductStatus::Active];
    CatalogueFilter { statuses, ..CatalogueFilter::default() }
}

#[test]
fn pages_are_in_order_and_make_up_the_whole() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 60);
    workspace
        .read(|reading| {
            let mut goods = all(reading)?;
            goods.retain(|product| product.status != ProductStatus::Archived);
            let mut check = |order, sort: &dyn Fn(&mut Vec<Product>)| {
                sort(&mut goods);
                for descending in [false, true] {
                    let mut expected: Vec<ProductId> = goods.iter().map(|product| product.id).collect();
                    if descending {
                        expected.reverse();
                    }
                    let mut found = Vec::new();
                    for page in 0..8 {
                        let filter = CatalogueFilter {
                            order,
                            descending,
                            offset: page * 7,
                            limit: Some(7),
                            ..listed()
                        };
                        found.extend(read::product_ids(reading, &filter).unwrap());
                    }
                    assert_eq!(found, expected, "{order:?}, descending: {descending}");
                }
            };
            check(CatalogueOrder::Title, &|goods| {
                goods.sort_by_key(|it| (it.text.title.to_lowercase(), it.id))
            });
            check(CatalogueOrder::Sku, &|goods| {
                goods.sort_by_key(|it| (it.variants[0].sku.as_str().to_owned(), it.id));
            });
            check(CatalogueOrder::BasePrice, &|goods| goods.sort_by_key(|it| (lowest_price(it), it.id)));
            check(CatalogueOrder::Stock, &|goods| goods.sort_by_key(|it| (stock(it), it.id)));
            check(CatalogueOrder::Updated, &|goods| goods.sort_by_key(|it| it.id));
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn filters_and_counts_are_those_of_the_goods() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 60);
    workspace
        .read(|reading| {
            let goods = all(reading)?;
            let listed: Vec<&Product> =
                goods.iter().filter(|product| product.status != ProductStatus::Archived).collect();
            let low = |product: &Product| {
                product.variants.iter().filter_map(Variant::total_stock).any(|stock| stock <= Decimal::TEN)
            };
            let look = |product: &Product| {
                product.text.title.is_empty() || product.variants.iter().any(|it| it.base_price.is_none())
            };
            let count = |test: &dyn Fn(&Product) -> bool| listed.iter().filter(|it| test(it)).count() as u64;
            let expected = CatalogueCounts {
                all: count(&|_| true),
                needs_look: count(&look),
                low_stock: count(&low),
                changed: 0,
            };
            assert_eq!(read::catalogue_counts(reading)?, expected);
            assert!(expected.needs_look > 0 && expected.low_stock > 0 && expected.low_stock < expected.all);

            let view = CatalogueFilter { view: Some(CatalogueView::LowStock), ..CatalogueFilter::default() };
            assert_eq!(read::product_count(reading, &view)?, expected.low_stock);
            assert_eq!(read::product_ids(reading, &view)?.len() as u64, expected.low_stock);
            for statuses in [
                vec![ProductStatus::Archived],
                vec![ProductStatus::Active],
                vec![ProductStatus::Active, ProductStatus::Archived],
                vec![],
            ] {
                let wanted = |it: &&Product| statuses.is_empty() || statuses.contains(&it.status);
                let expected = goods.iter().filter(wanted).count();
                let filter = CatalogueFilter { statuses: statuses.clone(), ..CatalogueFilter::default() };
                assert_eq!(read::product_count(reading, &filter)?, expected as u64, "{statuses:?}");
                assert_eq!(read::product_ids(reading, &filter)?.len(), expected, "{statuses:?}");
            }
            let search =
                |text: &str| CatalogueFilter { search: Some(text.to_owned()), ..CatalogueFilter::default() };
            assert_eq!(read::product_count(reading, &search("OWL 12"))?, 0, "words begin where words begin");
            assert_eq!(read::product_count(reading, &search("bowl 12"))?, 1);
            assert_eq!(read::product_count(reading, &search("* \""))?, 0, "no word, no product");
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn many_products_are_read_as_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 30);
    workspace
        .read(|reading| {
            let mut ids = read::all_products(reading)?;
            ids.reverse();
            let one_by_one: Vec<Product> =
                ids.iter().map(|id| read::product(reading, *id).unwrap().unwrap()).collect();
            assert_eq!(read::products_of(reading, &ids)?, one_by_one);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn neighbours_are_those_of_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 30);
    workspace
        .read(|reading| {
            let ids = read::products(reading)?;
            for (place, id) in ids.iter().enumerate() {
                let beside = read::neighbours(reading, *id)?;
                assert_eq!(beside.position, Some(place as u64 + 1));
                assert_eq!(beside.previous, place.checked_sub(1).map(|before| ids[before]));
                assert_eq!(beside.next, ids.get(place + 1).copied());
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn a_product_is_changed_from_the_edit_after_its_publish_to_its_undo() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 3);
    let id = workspace.read(read::products).unwrap()[0];
    let changed = || workspace.read(read::catalogue_counts).unwrap().changed;
    workspace
        .transact(Act::new("act-publish"), |edit| {
            let tree = read::tree_of(edit.connection(), &DocumentId::new(id.to_string()))?;
            let inputs = Hash::of(tree.as_ref());
            edit.save_listing(&ListingRow {
                id: ListingId::new(edit.ids()).to_string(),
                product: id.to_string(),
                channel: "hub".to_owned(),
                head: "h".to_owned(),
                live: None,
                state: ListingState::Queued,
                document: format!("{{\"inputs\":{{\"product\":\"{inputs}\"}}}}"),
                checked_at: None,
            })
        })
        .unwrap();
    assert_eq!((changed(), workspace.read(read::queued_listings).unwrap()), (0, 1));
    workspace
        .transact(Act::new("act-product-set"), |edit| {
            let before = read::product(edit.connection(), id)?.unwrap();
            let mut after = before.clone();
            after.text.title = "Owl".to_owned();
            edit.save(Some(&before), Some(&after))
        })
        .unwrap();
    assert_eq!(changed(), 1);
    workspace.undo().unwrap();
    assert_eq!(changed(), 0, "it is again what was published");
}
