//! Where goods stand on their way to buyers: the counts and the pages are those of the goods
//! themselves, whatever was done to them.

use crate::support::*;
use dhow_contract::publish::{ListingPage, ListingState};
use dhow_testkit::hub_in_process;

fn page(firm: &SellerDesk, query: ListingQuery) -> ListingPage {
    firm.listing_list(query).unwrap()
}

/// All pages of a question, so many rows at a time.
fn all(firm: &SellerDesk, query: &ListingQuery, limit: u64) -> Vec<ListingState> {
    let mut rows = Vec::new();
    let mut cursor = None;
    loop {
        let page = page(
            firm,
            ListingQuery {
                cursor,
                limit: Some(limit),
                ..query.clone()
            },
        );
        rows.extend(page.listings);
        assert!(rows.len() < 50, "pages come to an end");
        match page.next {
            Some(next) => cursor = Some(next),
            None => return rows,
        }
    }
}

/// The same by windows of two rows from anywhere in the list.
fn check_windows(firm: &SellerDesk, query: &ListingQuery, expect: &[ListingState], step: &str) {
    for offset in 0..=expect.len() {
        let window = page(
            firm,
            ListingQuery {
                offset: offset as u64,
                limit: Some(2),
                ..query.clone()
            },
        );
        let end = expect.len().min(offset + 2);
        assert_eq!(window.listings, expect[offset..end], "{step}: {offset}");
        assert_eq!(window.total, expect.len() as u64, "{step}: {offset}");
    }
}

/// What the goods themselves say: in the order of titles, each with its state.
fn told_by_the_goods(firm: &SellerDesk) -> Vec<(String, PublishState, ProductStatus)> {
    let goods = firm.list(CatalogueQuery {
        limit: Some(1_000),
        ..CatalogueQuery::default()
    });
    let goods = goods.products.into_iter();
    goods.map(|row| (row.id, row.publish, row.status)).collect()
}

/// The counts and every page are what the goods say.
fn check(firm: &SellerDesk, step: &str) {
    let goods = told_by_the_goods(firm);
    let drafts = ListingQuery {
        drafts: true,
        ..ListingQuery::default()
    };
    let rows = all(firm, &drafts, 2);
    check_windows(firm, &drafts, &rows, step);
    let active = ListingQuery::default();
    check_windows(firm, &active, &all(firm, &active, 2), step);
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| (row.product, row.state, row.status))
        .collect();
    assert_eq!(rows, goods, "{step}");
    let shown = |state: PublishState| -> Vec<&String> {
        let is_shown = |status| status == ProductStatus::Active || state != PublishState::Never;
        let shown = goods
            .iter()
            .filter(|(_, of, status)| *of == state && is_shown(*status));
        shown.map(|(product, ..)| product).collect()
    };
    let counts = page(firm, ListingQuery::default()).counts;
    for (state, count) in [
        (PublishState::Never, counts.never),
        (PublishState::Changed, counts.changed),
        (PublishState::Queued, counts.queued),
        (PublishState::Live, counts.live),
        (PublishState::NotLive, counts.not_live),
        (PublishState::Held, counts.held),
        (PublishState::Withdrawn, counts.withdrawn),
    ] {
        let query = ListingQuery {
            state: Some(state),
            ..ListingQuery::default()
        };
        let rows = all(firm, &query, 1);
        check_windows(firm, &query, &rows, step);
        let ids: Vec<_> = rows.iter().map(|row| &row.product).collect();
        assert_eq!(ids, shown(state), "{step}: {state:?}");
        assert_eq!(count, ids.len() as u64, "{step}: {state:?}");
        assert_eq!(page(firm, query).total, count, "{step}: {state:?}");
    }
    use PublishState::{Changed, Never, Withdrawn};
    let is_news = |state| matches!(state, Never | Changed | Withdrawn);
    let waiting = goods
        .iter()
        .filter(|(_, state, status)| is_news(*state) && *status == ProductStatus::Active);
    assert_eq!(counts.waiting, waiting.count() as u64, "{step}");
}

#[test]
fn counts_and_pages_follow_every_act() {
    let firm = SellerDesk::with_goods();
    let hub = hub_in_process(firm.folder.path(), &firm.clock);
    let rows: String = (0..7)
        .map(|row| format!("CUP-{row},Cup,draft,3.50\n"))
        .collect();
    let text = format!("sku,title,status,basePrice\n{rows}");
    firm.import_apply(csv(&text)).unwrap();
    check(&firm, "nothing was published");
    for cup in ["CUP-0", "CUP-1"] {
        firm.set(cup, "status", "active").unwrap();
    }
    firm.publish_skus(&["TWL-S", "MUG", "CUP-0", "CUP-1"]);
    check(&firm, "without a line");
    firm.enrol(&hub.address());
    firm.sync();
    check(&firm, "read back");
    assert_eq!(firm.publish_state("CUP-0"), PublishState::Live);
    firm.set("CUP-0", "basePrice", "4").unwrap();
    firm.set("TWL-S", "basePrice", "55").unwrap();
    check(&firm, "changed since");
    firm.undo(Nothing {}).unwrap();
    check(&firm, "taken back");
    firm.set("CUP-0", "status", "draft").unwrap();
    check(&firm, "a draft again");
    firm.sync();
    check(&firm, "withdrawn");
    assert_eq!(firm.publish_state("CUP-0"), PublishState::Withdrawn);
    firm.set("CUP-1", "status", "archived").unwrap();
    check(&firm, "archived");
    let product = firm.product("CUP-0").id;
    let request = ProductRequest {
        id: Some(product),
        sku: None,
    };
    firm.product_delete(request).unwrap();
    check(&firm, "deleted");
    firm.undo(Nothing {}).unwrap();
    check(&firm, "and there again");
    firm.publish_skus(&[]);
    check(&firm, "published anew");
    firm.set("MUG", "basePrice", "1").unwrap();
    firm.publish_skus(&["MUG"]);
    check(&firm, "under its floor");
}

#[test]
fn a_page_goes_on_where_the_former_ended_although_its_last_product_went() {
    let firm = SellerDesk::with_goods();
    let first = page(
        &firm,
        ListingQuery {
            limit: Some(1),
            ..ListingQuery::default()
        },
    );
    assert_eq!(
        (first.total, first.listings[0].title.as_str()),
        (2, "Bath towel")
    );
    firm.set("TWL-S", "title", "Zebra towel").unwrap();
    let rest = page(
        &firm,
        ListingQuery {
            cursor: first.next,
            ..ListingQuery::default()
        },
    );
    let titles: Vec<_> = rest.listings.iter().map(|row| row.title.as_str()).collect();
    assert_eq!(titles, ["Stone mug", "Zebra towel"]);
    assert_eq!(rest.next, None);
    let unknown = ListingQuery {
        cursor: Some("here".to_owned()),
        ..ListingQuery::default()
    };
    assert_eq!(
        refusal(firm.listing_list(unknown)),
        "badRequest detail=cursor"
    );
}
