//! A large catalogue is listed page by page; what the pages show is what reading everything shows.

use crate::support::{context, retitle, seller};
use crate::upgrade::Fixture;
use dhow_domain::Sku;
use dhow_domain::catalogue::{Product, ProductStatus, Variant};
use dhow_domain::id::{IdSource, ListingId, ProductId, VariantId};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_store::{
    Act, CatalogueCounts, CatalogueFilter, CatalogueOrder, CatalogueView, Extent, ListingRow,
    ListingState, Neighbours, ReadTransaction, StoreError, Workspace, read,
};
use dhow_sync::{DocumentId, Hash};
use rust_decimal::Decimal;

fn workspace(folder: &std::path::Path) -> Workspace {
    let context = context(1);
    let seller = seller(&context, "EUR");
    Workspace::create(&folder.join("ege.dhow"), &seller, context).unwrap()
}

/// Goods whose titles, SKUs, prices, stocks and states all come in different orders.
fn fill(workspace: &Workspace, count: u64) {
    for index in 0..count {
        workspace
            .transact(Act::new("act-product-create"), |edit| {
                edit.save(None, Some(&product(edit.ids(), index)))
            })
            .unwrap();
    }
}

fn product(ids: &dyn IdSource, index: u64) -> Product {
    let title = if index % 11 == 5 {
        String::new()
    } else {
        format!("{}owl {index}", ["b", "T", "c"][index as usize % 3])
    };
    let mut product = Product::new(ProductId::new(ids), &title);
    product.status = match index % 7 {
        0 => ProductStatus::Archived,
        1 | 2 => ProductStatus::Draft,
        _ => ProductStatus::Active,
    };
    for size in 0..=index % 3 {
        let sku = Sku::parse(&format!("S-{:03}-{size}", index * 37 % 100)).unwrap();
        let mut variant = Variant::new(VariantId::new(ids), sku);
        let cents = i64::try_from(index * 7919 % 100_003).unwrap();
        let amount = Amount::new(Decimal::new(cents, (index % 4) as u32)).unwrap();
        variant.base_price =
            (index % 5 != 4).then(|| Money::new(amount, Currency::parse("EUR").unwrap()));
        if index % 4 != 3 {
            variant.stock.insert(
                "main".to_owned(),
                Decimal::from(index * 13 % 60) - Decimal::TWO,
            );
        }
        product.variants.push(variant);
    }
    product
}

fn all(reading: &ReadTransaction) -> Result<Vec<Product>, StoreError> {
    let ids = read::all_products(reading)?;
    ids.iter()
        .map(|id| Ok(read::product(reading, *id)?.unwrap()))
        .collect()
}

fn lowest_price(product: &Product) -> Option<Decimal> {
    product
        .variants
        .iter()
        .filter_map(|it| it.base_price.map(|money| money.amount.decimal()))
        .min()
}

fn stock(product: &Product) -> Decimal {
    product
        .variants
        .iter()
        .filter_map(Variant::total_stock)
        .sum()
}

fn listed() -> CatalogueFilter {
    let statuses = vec![ProductStatus::Draft, ProductStatus::Active];
    CatalogueFilter {
        statuses,
        ..CatalogueFilter::default()
    }
}

#[test]
fn pages_of_active_goods_are_those_of_all_without_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 60);
    workspace
        .read(|reading| {
            let active = |offset, limit| CatalogueFilter {
                statuses: vec![ProductStatus::Active],
                offset,
                limit,
                ..CatalogueFilter::default()
            };
            let mut expected = read::product_ids(reading, &listed())?;
            let goods = all(reading)?;
            expected.retain(|id| {
                let is_active = |it: &&Product| it.id == *id && it.status == ProductStatus::Active;
                goods.iter().any(|it| is_active(&it))
            });
            assert!(!expected.is_empty() && expected.len() < goods.len());
            let mut found = Vec::new();
            for page in 0..9 {
                found.extend(read::product_ids(reading, &active(page * 7, Some(7)))?);
            }
            assert_eq!(found, expected);
            Ok::<_, StoreError>(())
        })
        .unwrap();
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
                    let mut expected: Vec<ProductId> =
                        goods.iter().map(|product| product.id).collect();
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
            check(CatalogueOrder::BasePrice, &|goods| {
                goods.sort_by_key(|it| (lowest_price(it), it.id))
            });
            check(CatalogueOrder::Stock, &|goods| {
                goods.sort_by_key(|it| (stock(it), it.id))
            });
            check(CatalogueOrder::Updated, &|goods| {
                goods.sort_by_key(|it| it.id)
            });
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
            let listed: Vec<&Product> = goods
                .iter()
                .filter(|product| product.status != ProductStatus::Archived)
                .collect();
            let low = |product: &Product| {
                product
                    .variants
                    .iter()
                    .filter_map(Variant::total_stock)
                    .any(|stock| stock <= Decimal::TEN)
            };
            let look = |product: &Product| {
                product.text.title.is_empty()
                    || product.variants.iter().any(|it| it.base_price.is_none())
            };
            let count = |test: &dyn Fn(&Product) -> bool| {
                listed.iter().filter(|it| test(it)).count() as u64
            };
            let expected = CatalogueCounts {
                all: count(&|_| true),
                needs_look: count(&look),
                low_stock: count(&low),
                changed: 0,
            };
            assert_eq!(read::catalogue_counts(reading)?, expected);
            assert!(
                expected.needs_look > 0
                    && expected.low_stock > 0
                    && expected.low_stock < expected.all
            );

            let view = CatalogueFilter {
                view: Some(CatalogueView::LowStock),
                ..CatalogueFilter::default()
            };
            assert_eq!(read::product_count(reading, &view)?, expected.low_stock);
            assert_eq!(
                read::product_ids(reading, &view)?.len() as u64,
                expected.low_stock
            );
            for statuses in [
                vec![ProductStatus::Archived],
                vec![ProductStatus::Active],
                vec![ProductStatus::Active, ProductStatus::Archived],
                vec![],
            ] {
                let wanted = |it: &&Product| statuses.is_empty() || statuses.contains(&it.status);
                let expected = goods.iter().filter(wanted).count();
                let filter = CatalogueFilter {
                    statuses: statuses.clone(),
                    ..CatalogueFilter::default()
                };
                assert_eq!(
                    read::product_count(reading, &filter)?,
                    expected as u64,
                    "{statuses:?}"
                );
                assert_eq!(
                    read::product_ids(reading, &filter)?.len(),
                    expected,
                    "{statuses:?}"
                );
            }
            let search = |text: &str| CatalogueFilter {
                search: Some(text.to_owned()),
                ..CatalogueFilter::default()
            };
            assert_eq!(
                read::product_count(reading, &search("OWL 12"))?,
                0,
                "words begin where words begin"
            );
            assert_eq!(read::product_count(reading, &search("bowl 12"))?, 1);
            assert_eq!(
                read::product_count(reading, &search("* \""))?,
                0,
                "no word, no product"
            );
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn a_walk_through_all_products_reads_each_as_it_is() {
    for name in ["sample", "goods", "enrolled"] {
        let fixture = Fixture::open(name);
        let look = |reading: &ReadTransaction| {
            let mut ids = read::products(reading)?;
            ids.sort_unstable();
            let mut expect = read::products_of(reading, &ids)?;
            let mut walked = Vec::new();
            read::stream_products(reading, Extent::Whole, |product| {
                walked.push(product);
                Ok::<_, StoreError>(())
            })?;
            assert!(walked == expect, "{name}: whole");
            walked.clear();
            read::stream_products(reading, Extent::PricesAndTexts, |product| {
                walked.push(product);
                Ok::<_, StoreError>(())
            })?;
            for product in &mut expect {
                product.attributes.clear();
                product.media.clear();
            }
            assert!(walked == expect, "{name}: prices and texts");
            Ok::<_, StoreError>(())
        };
        fixture.workspace.read(look).unwrap();
    }
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
            let one_by_one: Vec<Product> = ids
                .iter()
                .map(|id| read::product(reading, *id).unwrap().unwrap())
                .collect();
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
            for (index, id) in ids.iter().enumerate() {
                let beside = read::neighbours(reading, *id)?;
                assert_eq!(beside.position, Some(index as u64 + 1));
                assert_eq!(
                    beside.previous,
                    index.checked_sub(1).map(|before| ids[before])
                );
                assert_eq!(beside.next, ids.get(index + 1).copied());
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
    assert_eq!(
        (changed(), workspace.read(read::queued_listings).unwrap()),
        (0, 1)
    );
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

#[test]
fn search_state_and_view_narrow_one_list_together() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 150);
    workspace
        .read(|reading| {
            let goods = all(reading)?;
            let wanted = |it: &&Product| {
                it.text.title.starts_with("bowl")
                    && it.status == ProductStatus::Active
                    && it
                        .variants
                        .iter()
                        .filter_map(Variant::total_stock)
                        .any(|stock| stock <= Decimal::TEN)
            };
            let mut expect: Vec<&Product> = goods.iter().filter(wanted).collect();
            expect.sort_by_key(|it| (it.variants[0].sku.as_str().to_owned(), it.id));
            assert!(expect.len() > 2);
            let filter = CatalogueFilter {
                search: Some("bow".to_owned()),
                statuses: vec![ProductStatus::Active],
                view: Some(CatalogueView::LowStock),
                order: CatalogueOrder::Sku,
                ..CatalogueFilter::default()
            };
            assert_eq!(
                read::product_ids(reading, &filter)?,
                expect.iter().map(|it| it.id).collect::<Vec<_>>()
            );
            let page = CatalogueFilter {
                offset: 1,
                limit: Some(1),
                ..filter.clone()
            };
            assert_eq!(read::product_ids(reading, &page)?, [expect[1].id]);
            assert_eq!(
                read::product_count(reading, &page)?,
                expect.len() as u64,
                "all pages are counted"
            );
            let beyond = CatalogueFilter {
                offset: 1_000,
                ..filter
            };
            assert_eq!(read::product_ids(reading, &beyond)?, []);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

/// Few hits are sorted, many are met along the order: the list and its count must not differ.
#[test]
fn many_hits_are_listed_as_few_are() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    workspace
        .transact(Act::new("act-import"), |edit| {
            for index in 0..2_600 {
                let mut product = product(edit.ids(), index);
                let words = if index % 13 == 0 { "few many" } else { "many" };
                product.text.description = if index % 9 == 0 { "none" } else { words }.to_owned();
                edit.save(None, Some(&product))?;
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
    workspace
        .read(|reading| {
            let goods = all(reading)?;
            for word in ["few", "many"] {
                let holds = |id: &ProductId| {
                    let of = |it: &&Product| it.id == *id;
                    let text = &goods.iter().find(of).unwrap().text.description;
                    text.split(' ').any(|one| one == word)
                };
                for filter in searches() {
                    let mut expect = read::product_ids(reading, &filter)?;
                    expect.retain(holds);
                    let search = CatalogueFilter {
                        search: Some(word.to_owned()),
                        ..filter
                    };
                    let total = read::product_count(reading, &search)?;
                    assert_eq!(total, expect.len() as u64, "{search:?}");
                    assert_eq!(read::product_ids(reading, &search)?, expect, "{search:?}");
                    // At the start, past the middle, over the end and behind it.
                    for offset in [5, total * 2 / 3, total.saturating_sub(10), total + 3] {
                        let page = CatalogueFilter {
                            offset,
                            limit: Some(20),
                            ..search.clone()
                        };
                        let skipped = expect.iter().skip(offset as usize);
                        let expect: Vec<_> = skipped.take(20).copied().collect();
                        assert_eq!(read::product_ids(reading, &page)?, expect, "{page:?}");
                    }
                }
            }
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

/// Every order with every state and view.
fn searches() -> Vec<CatalogueFilter> {
    use CatalogueOrder::{Sku, Title, Updated};
    use ProductStatus::{Active, Archived, Draft};
    let statuses = [
        vec![],
        vec![Draft, Active],
        vec![Active],
        vec![Archived],
        vec![Active, Archived],
    ];
    let mut searches = Vec::new();
    for statuses in statuses {
        for (order, descending) in [(Title, false), (Sku, true), (Updated, false)] {
            for view in [None, Some(CatalogueView::NeedsLook)] {
                searches.push(CatalogueFilter {
                    statuses: statuses.clone(),
                    order,
                    descending,
                    view,
                    ..CatalogueFilter::default()
                });
            }
        }
    }
    searches
}

#[test]
fn a_product_needs_a_look_until_title_price_and_sku_are_given() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 3);
    let id = workspace.read(read::products).unwrap()[0];
    let looks = || workspace.read(read::catalogue_counts).unwrap().needs_look;
    let check = |spoil: fn(&mut Product)| {
        assert_eq!(looks(), 0);
        crate::support::change(&workspace, id, spoil);
        assert_eq!(looks(), 1);
        workspace.undo().unwrap();
    };
    check(|product| product.text.title.clear());
    check(|product| product.variants[0].base_price = None);
    check(|product| product.variants[0].generated_sku = true);
    assert_eq!(looks(), 0);
}

#[test]
fn archived_goods_have_no_neighbours_and_are_in_no_view() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 4);
    let id = workspace.read(read::products).unwrap()[1];
    let before = workspace.read(read::catalogue_counts).unwrap();
    crate::support::change(&workspace, id, |product| {
        product.status = ProductStatus::Archived;
        product.text.title.clear();
    });
    let after = workspace.read(read::catalogue_counts).unwrap();
    assert_eq!(
        (after.all, after.needs_look),
        (before.all - 1, before.needs_look)
    );
    assert_eq!(
        workspace
            .read(|reading| read::neighbours(reading, id))
            .unwrap(),
        Neighbours::default()
    );
    assert!(!workspace.read(read::products).unwrap().contains(&id));
    assert_eq!(
        workspace.read(read::total_products).unwrap(),
        4,
        "it is still there"
    );
}

#[test]
fn the_list_is_in_order_again_after_an_edit() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = workspace(folder.path());
    fill(&workspace, 12);
    let moved = workspace.read(read::products).unwrap()[3];
    let first = |order, descending| {
        let filter = CatalogueFilter {
            order,
            descending,
            limit: Some(1),
            ..listed()
        };
        workspace
            .read(|reading| read::product_ids(reading, &filter))
            .unwrap()[0]
    };
    retitle(&workspace, moved, "Zzz");
    crate::support::change(&workspace, moved, |product| {
        product.variants.truncate(1);
        product.variants[0].base_price = Some(Money::new(
            Amount::parse("1000000").unwrap(),
            Currency::parse("EUR").unwrap(),
        ));
        product.variants[0].sku = Sku::parse("A").unwrap();
        product.variants[0]
            .stock
            .insert("main".to_owned(), (-500).into());
    });
    let orders = [
        (CatalogueOrder::Title, true),
        (CatalogueOrder::Sku, false),
        (CatalogueOrder::BasePrice, true),
        (CatalogueOrder::Stock, false),
        (CatalogueOrder::Updated, true),
    ];
    for (order, descending) in orders {
        assert_eq!(first(order, descending), moved, "{order:?}");
    }
}
