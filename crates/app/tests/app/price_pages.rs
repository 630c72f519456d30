//! The matrix page by page: together the pages are all prices, in the order and with the filter
//! that were asked for, and the counts are those of all of them.

use crate::support::*;
use dhow_contract::pricing::{Matrix, MatrixCell, MatrixOrder};
use rust_decimal::Decimal;

/// A firm with prices of every kind: strong, weak, without a rate, without a cost, without a start.
fn firm() -> SellerDesk {
    let firm = SellerDesk::with_goods();
    let costs = ["1", "2", "6.90", "", "6.90", "0.5", "7"];
    let rows = costs.iter().enumerate().map(|(row, cost)| {
        let price = if row == 5 { "" } else { "9.50" };
        format!("CUP-{row},cup {},active,{price},{cost}\n", row % 3)
    });
    let text = format!(
        "sku,title,status,basePrice,cost\n{}",
        rows.collect::<String>()
    );
    assert!(firm.import_apply(csv(&text)).unwrap().applied);
    let archived = "sku,title,status,basePrice\nOLD,Old,archived,1\nNEW,New,draft,1\n";
    firm.import_apply(csv(archived)).unwrap();
    firm
}

fn pages(firm: &SellerDesk, query: &MatrixQuery, limit: u64) -> Vec<Matrix> {
    let mut pages: Vec<Matrix> = Vec::new();
    loop {
        let cursor = match pages.last() {
            None => None,
            Some(last) if last.next.is_none() => return pages,
            Some(last) => last.next.clone(),
        };
        let query = MatrixQuery {
            cursor,
            limit: Some(limit),
            ..query.clone()
        };
        pages.push(firm.price_matrix(query).unwrap());
        assert!(pages.len() < 50, "pages come to an end");
    }
}

/// The products of the pages with their prices.
fn products(pages: Vec<Matrix>) -> Vec<(String, Vec<MatrixCell>)> {
    let mut products = Vec::new();
    for page in pages {
        let mut told = page.prices.as_slice();
        for head in page.products {
            let count = told
                .iter()
                .take_while(|cell| cell.product == head.product)
                .count();
            assert!(count > 0, "prices follow the order of their products");
            products.push((head.product, told[..count].to_vec()));
            told = &told[count..];
        }
        assert_eq!(told, [], "no price without its product");
    }
    products
}

/// The least distance of a margin to its floor; what has none comes last.
fn weakness(cells: &[MatrixCell]) -> (bool, Option<Decimal>) {
    let number =
        |text: &Option<String>| text.as_deref().map(|text| text.parse::<Decimal>().unwrap());
    let distances = cells.iter().filter_map(|cell| {
        Some(number(&cell.margin_percent)? - number(&cell.floor_percent).unwrap_or_default())
    });
    let least = distances.min();
    (least.is_none(), least)
}

#[test]
fn pages_of_any_size_are_all_prices_in_the_order_asked_for() {
    let firm = firm();
    let listed = firm.list(CatalogueQuery {
        status: Some(vec![ProductStatus::Active]),
        ..CatalogueQuery::default()
    });
    let by_title: Vec<String> = listed.products.into_iter().map(|row| row.id).collect();
    let all = products(pages(&firm, &MatrixQuery::default(), 100));
    let ids = |products: &[(String, Vec<MatrixCell>)]| -> Vec<String> {
        products.iter().map(|(id, _)| id.clone()).collect()
    };
    assert_eq!(ids(&all), by_title);
    for limit in [1, 2, 3, 9, 10] {
        assert_eq!(products(pages(&firm, &MatrixQuery::default(), limit)), all);
    }
    let mut weakest = all.clone();
    weakest.sort_by_key(|(_, cells)| weakness(cells));
    let mut only: Vec<_> = all.clone();
    only.retain(|(_, cells)| {
        cells
            .iter()
            .any(|cell| cell.status == PriceStatus::BelowFloor)
    });
    assert!(only.len() > 1 && only.len() < all.len(), "{all:?}");
    let check = |query: MatrixQuery, expect: &[(String, Vec<MatrixCell>)]| {
        for limit in [1, 2, 4, 50] {
            let found = products(pages(&firm, &query, limit));
            assert_eq!(ids(&found), ids(expect), "{limit} {query:?}");
            assert_eq!(found, expect, "{limit} {query:?}");
        }
        for offset in 0..=expect.len() {
            let query = MatrixQuery {
                offset: offset as u64,
                limit: Some(2),
                ..query.clone()
            };
            let window = products(vec![firm.price_matrix(query).unwrap()]);
            assert_eq!(
                window,
                expect[offset..expect.len().min(offset + 2)],
                "{offset}"
            );
        }
    };
    check(MatrixQuery::default(), &all);
    let order = MatrixOrder::Weakest;
    check(
        MatrixQuery {
            order,
            ..MatrixQuery::default()
        },
        &weakest,
    );
    let below = Some(PriceStatus::BelowFloor);
    check(
        MatrixQuery {
            only: below,
            ..MatrixQuery::default()
        },
        &only,
    );
    only.sort_by_key(|(_, cells)| weakness(cells));
    check(
        MatrixQuery {
            only: below,
            order,
            ..MatrixQuery::default()
        },
        &only,
    );
}

#[test]
fn the_first_page_counts_the_prices_of_all_pages() {
    let firm = firm();
    let all = products(pages(&firm, &MatrixQuery::default(), 100));
    let count = |status| {
        let cells = all.iter().flat_map(|(_, cells)| cells);
        cells.filter(|cell| cell.status == status).count() as u64
    };
    for order in [MatrixOrder::Title, MatrixOrder::Weakest] {
        let query = MatrixQuery {
            counts: true,
            order,
            ..MatrixQuery::default()
        };
        let pages = pages(&firm, &query, 4);
        let counts = pages[0].counts.clone().unwrap();
        assert_eq!(counts.products, all.len() as u64);
        assert_eq!(counts.below_floor, count(PriceStatus::BelowFloor));
        assert_eq!(counts.no_rate, count(PriceStatus::NoRate));
        assert!(counts.below_floor > 0 && counts.no_rate > 0);
        assert!(pages[1..].iter().all(|page| page.counts.is_none()));
    }
    let one = MatrixQuery {
        counts: true,
        market: Some("DE".to_owned()),
        only: Some(PriceStatus::NoBasePrice),
        ..MatrixQuery::default()
    };
    let page = firm.price_matrix(one).unwrap();
    let counts = page.counts.unwrap();
    assert_eq!((counts.products, counts.no_rate), (1, 0));
    assert_eq!(page.prices.len(), 1);
}

#[test]
fn an_order_is_kept_no_longer_than_what_it_was_made_from() {
    let firm = firm();
    let query = MatrixQuery {
        order: MatrixOrder::Weakest,
        counts: true,
        limit: Some(1),
        ..MatrixQuery::default()
    };
    let weakest = |query: &MatrixQuery| {
        let page = firm.price_matrix(query.clone()).unwrap();
        let counts = page.counts.clone().unwrap();
        (page.prices[0].sku.clone(), counts)
    };
    let (first, before) = weakest(&query);
    assert_ne!(first, "CUP-0");
    firm.set("CUP-0", "basePrice", "0.90").unwrap();
    let (now, after) = weakest(&query);
    assert_eq!(now, "CUP-0");
    assert!(after.below_floor > before.below_floor);
    let one_market = MatrixQuery {
        market: Some("DE".to_owned()),
        ..query.clone()
    };
    assert!(after.no_rate > 0);
    assert_eq!(weakest(&one_market).1.no_rate, 0);
    firm.undo(Nothing {}).unwrap();
    assert_eq!(weakest(&query), (first, before));
}

#[test]
fn a_page_by_weakness_goes_on_where_the_former_ended_although_its_last_product_went() {
    let firm = firm();
    let query = |cursor| MatrixQuery {
        order: MatrixOrder::Weakest,
        cursor,
        ..MatrixQuery::default()
    };
    let all = products(vec![firm.price_matrix(query(None)).unwrap()]);
    let two = MatrixQuery {
        limit: Some(2),
        ..query(None)
    };
    let first = firm.price_matrix(two).unwrap();
    let gone = first.prices.last().unwrap().sku.clone();
    firm.set(&gone, "status", "archived").unwrap();
    let rest = firm.price_matrix(query(first.next)).unwrap();
    assert_eq!(products(vec![rest]), all[2..]);
}

#[test]
fn a_cursor_that_no_page_gave_is_refused() {
    let firm = firm();
    let query = MatrixQuery {
        cursor: Some("there".to_owned()),
        ..MatrixQuery::default()
    };
    assert_eq!(
        refusal(firm.price_matrix(query)),
        "badRequest detail=cursor"
    );
}
