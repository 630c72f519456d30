//! Two devices of one firm that make the same thing before they know of each other make one.

use crate::support::*;
use dhow_contract::catalogue::TwinsMerge;
use dhow_contract::import::ExportRequest;
use dhow_contract::views::SavedView;
use dhow_hub::RunningHub;
use dhow_testkit::{http, hub_in_process};
use std::collections::BTreeSet;
use tempfile::TempDir;

/// A firm of two devices at a hub that have both seen what there was.
struct Two {
    hub: RunningHub,
    _cellar: TempDir,
    first: SellerDesk,
    second: SellerDesk,
}

fn two() -> Two {
    let (cellar, first) = (tempfile::tempdir().unwrap(), SellerDesk::new());
    let hub = hub_in_process(cellar.path(), &first.clock);
    first.enrol(&hub.address());
    first.sync();
    let code = first.hub_invite(Nothing {}).unwrap().code;
    let second = SellerDesk::joined(&hub.address(), &code, 2, &first.clock);
    Two {
        hub,
        _cellar: cellar,
        first,
        second,
    }
}

impl Two {
    /// Both exchange until nothing is left to say; answers how many questions there are.
    fn meet(&self) -> usize {
        let turns = [&self.first, &self.second, &self.first, &self.second];
        for desk in turns {
            desk.sync();
        }
        assert_eq!(self.first.digest(), self.second.digest());
        let open = |desk: &SellerDesk| desk.conflict_list(Nothing {}).unwrap().conflicts.len();
        assert_eq!(open(&self.first), open(&self.second));
        open(&self.first)
    }

    fn both(&self) -> [&SellerDesk; 2] {
        [&self.first, &self.second]
    }
}

/// Rows of plain goods and of a towel in two sizes; the towel's come together, in their order.
fn list(from_behind: bool) -> String {
    let mut goods: Vec<String> = (0..20)
        .map(|number| {
            format!("rug-{number},Rug {number},N-{number},,,10.00,https://a.example/{number}.png\n")
        })
        .collect();
    let towel = "towel,Towel,T-L,Size,L,50.00,\ntowel,Towel,T-S,Size,S,40.00,\n";
    goods.push(towel.to_owned());
    goods.push("mat,Mat,,,,7.00,\n".to_owned());
    if from_behind {
        goods.reverse();
    }
    let header = "handle,title,sku,option1Name,option1Value,basePrice,image\n";
    format!("{header}{}", goods.concat())
}

#[test]
fn a_list_that_two_devices_bring_in_is_there_once() {
    let two = two();
    two.first.import_apply(csv(&list(false))).unwrap();
    two.second.import_apply(csv(&list(true))).unwrap();
    let made: [BTreeSet<String>; 2] = two.both().map(|desk| {
        let rows = desk.list(CatalogueQuery::default()).products;
        rows.into_iter().map(|row| row.id).collect()
    });
    assert_eq!(made[0], made[1], "before they met");
    assert_eq!(two.meet(), 0);
    for desk in two.both() {
        assert_eq!(desk.list(CatalogueQuery::default()).total, 22);
        let sizes = desk.product("T-S").variants;
        let sizes: Vec<_> = sizes.iter().map(|it| it.sku.as_str()).collect();
        assert_eq!(sizes, ["T-L", "T-S"], "as the list has them");
        let again = desk.import_apply(csv(&list(false))).unwrap();
        assert_eq!((again.products.create, again.products.update), (0, 0));
        assert!(!again.applied);
        desk.markets(MARKETS).unwrap();
        desk.storefront_build(BuildRequest {
            out: desk.text_path("shop"),
            ..Default::default()
        })
        .unwrap();
    }
}

#[test]
fn what_two_devices_say_otherwise_of_one_product_is_asked_about_field_by_field() {
    let two = two();
    let sheet = |price: &str| format!("sku,title,basePrice\nN-1,Rug,{price}\n");
    two.first.import_apply(csv(&sheet("10.00"))).unwrap();
    two.second.import_apply(csv(&sheet("12.00"))).unwrap();
    assert_eq!(two.meet(), 1);
    assert_eq!(two.first.list(CatalogueQuery::default()).total, 1);
}

#[test]
fn a_product_made_by_hand_on_two_devices_is_one() {
    let two = two();
    for desk in two.both() {
        desk.product_create(ProductCreate {
            title: "Tea glass".to_owned(),
            sku: None,
        })
        .unwrap();
    }
    assert_eq!(two.meet(), 0);
    assert_eq!(two.first.list(CatalogueQuery::default()).total, 1);
}

#[test]
fn a_sku_that_is_free_again_makes_another_product_and_one_taken_out_comes_back() {
    let two = two();
    two.first.import_apply(csv(&list(false))).unwrap();
    let id = |desk: &SellerDesk, sku: &str| desk.product(sku).id;
    let first = id(&two.first, "N-1");
    two.first.set("N-1", "sku", "N-1-OLD").unwrap();
    two.meet();
    let sheet = "sku,title,basePrice\nN-1,New rug,10.00\n";
    two.first.import_apply(csv(sheet)).unwrap();
    two.second.import_apply(csv(sheet)).unwrap();
    assert_eq!(two.meet(), 0);
    for desk in two.both() {
        assert_eq!(id(desk, "N-1-OLD"), first, "kept when the key changes");
        assert_ne!(id(desk, "N-1"), first);
        assert_eq!(desk.list(CatalogueQuery::default()).total, 23);
    }
    let second = id(&two.first, "N-2");
    two.first.product_delete(of_sku("N-2")).unwrap();
    two.first.import_apply(csv(&list(false))).unwrap();
    assert_eq!(id(&two.first, "N-2"), second);
    assert_eq!(two.meet(), 0);
}

#[test]
fn a_market_that_two_devices_make_is_one_whose_differences_are_asked_about() {
    let two = two();
    two.first.markets(MARKETS).unwrap();
    two.second
        .markets(&MARKETS.replace("\"19\"", "\"7\""))
        .unwrap();
    assert_eq!(two.meet(), 1);
    let codes = two.both().map(|desk| {
        let markets = desk.market_list(Nothing {}).unwrap().markets;
        markets.into_iter().map(|it| it.code).collect::<Vec<_>>()
    });
    let mut once = codes[0].clone();
    once.dedup();
    assert_eq!(codes, [once.clone(), once]);
}

#[test]
fn a_view_that_two_devices_keep_under_one_name_is_one() {
    let two = two();
    for desk in two.both() {
        desk.view_save(SavedView {
            name: "Restock".to_owned(),
            view: Some(CatalogueView::LowStock),
            ..SavedView::default()
        })
        .unwrap();
    }
    assert_eq!(two.meet(), 0);
    for desk in two.both() {
        assert_eq!(desk.view_list(Nothing {}).unwrap().views.len(), 1);
    }
}

#[test]
fn a_product_that_two_devices_publish_is_one_listing() {
    let two = two();
    two.first.markets(MARKETS).unwrap();
    two.first.import_apply(csv(&list(false))).unwrap();
    two.meet();
    for desk in two.both() {
        assert_eq!(desk.publish_skus(&["N-1"]), (0, 1));
    }
    assert_eq!(listings(&two).as_array().unwrap().len(), 1);
}

/// The firm's listings as anybody reads them.
fn listings(two: &Two) -> serde_json::Value {
    let seller = two.first.network_status(Nothing {}).unwrap().seller_id;
    let address = two.hub.address().trim_start_matches("http://").to_owned();
    let line = format!("GET /v1/p/{seller}/listings");
    let answer = http::send(address.parse().unwrap(), &line, &[("Host", &address)], "");
    answer.json()["listings"].clone()
}

/// One device had the goods without a SKU and gave it later; the other brought it in from a list.
fn twins() -> Two {
    let two = two();
    let sheet = "handle,title,basePrice\nmat,Mat,7.00\n";
    two.first.import_apply(csv(sheet)).unwrap();
    let made_up = two.first.list(CatalogueQuery::default()).products[0]
        .sku
        .clone();
    two.first.set(&made_up, "sku", "M-1").unwrap();
    let sheet = "sku,title,basePrice,vendor\nM-1,Mat,8.00,Ege\nM-2,Rug,9.00,Ege\n";
    two.second.import_apply(csv(sheet)).unwrap();
    assert_eq!(two.meet(), 0);
    two
}

#[test]
fn twins_are_found_shown_merged_and_taken_apart_again() {
    let two = twins();
    for desk in two.both() {
        assert_eq!(desk.list(CatalogueQuery::default()).total, 3);
        let found = desk.twins_list(Nothing {}).unwrap().twins;
        assert_eq!((found.len(), found[0].key.as_str()), (1, "M-1"));
        assert_eq!(found[0].documents.len(), 2);
        assert!(!desk.doctor_run(Nothing {}).unwrap().healthy);
    }
    let desk = &two.first;
    let acts = desk.acts();
    let preview = desk.twins_merge(TwinsMerge { preview: true }).unwrap();
    assert_eq!((preview.applied, preview.merged), (false, 1));
    assert_eq!(desk.acts(), acts, "a look changes nothing");
    let merged = desk.twins_merge(TwinsMerge::default()).unwrap();
    assert_eq!((merged.applied, &merged.changes), (true, &preview.changes));
    let lost = merged.changes.iter().find(|it| it.path.is_empty());
    assert!(lost.is_some_and(|it| it.before.is_some() && it.after.is_none()));
    assert_eq!(desk.list(CatalogueQuery::default()).total, 2);
    assert_eq!(desk.product("M-1").vendor.as_deref(), Some("Ege"));
    assert!(desk.doctor_run(Nothing {}).unwrap().healthy);
    assert_eq!(two.meet(), 0);
    two.first.undo(Nothing {}).unwrap();
    assert_eq!(two.meet(), 0);
    for desk in two.both() {
        assert_eq!(desk.list(CatalogueQuery::default()).total, 3);
        assert_eq!(desk.twins_list(Nothing {}).unwrap().twins.len(), 1);
    }
}

#[test]
fn twins_are_told_of_after_a_pull_and_are_never_two_listings() {
    let two = twins();
    two.first.markets(MARKETS).unwrap();
    two.meet();
    for desk in two.both() {
        assert_eq!(desk.sync().twins, 1);
        let found = desk.preflight(PreflightQuery::default()).unwrap();
        let twice: Vec<_> = found
            .issues
            .iter()
            .filter(|it| it.code == "skuTwice")
            .collect();
        assert_eq!(twice.len(), 1);
        assert_eq!(twice[0].sku.as_deref(), Some("M-1"));
        assert_eq!(twice[0].fix.as_ref().unwrap().command, "twins_merge");
        assert_eq!(
            found.groups[0].first.code, "skuTwice",
            "what blocks comes first"
        );
        let items = desk.today_list(Nothing {}).unwrap().items;
        let item = items
            .iter()
            .find(|item| item.kind == TodayKind::Twin)
            .unwrap();
        assert_eq!((item.count, item.target.as_str()), (1, "#/publish/twins"));
        assert_eq!(desk.publish_skus(&["M-1"]).0, 0);
    }
    assert_eq!(
        listings(&two).as_array().unwrap().len(),
        0,
        "none before they are one"
    );
    two.second.twins_merge(TwinsMerge::default()).unwrap();
    assert_eq!(two.meet(), 0);
    for desk in two.both() {
        assert_eq!(desk.publish_skus(&["M-1"]), (0, 1));
        assert_eq!(desk.sync().twins, 0);
        let found = desk.preflight(PreflightQuery::default()).unwrap();
        assert!(found.issues.iter().all(|it| it.code != "skuTwice"));
        let items = desk.today_list(Nothing {}).unwrap().items;
        assert!(items.iter().all(|item| item.kind != TodayKind::Twin));
    }
    assert_eq!(listings(&two).as_array().unwrap().len(), 1);
}

#[test]
fn pages_of_issues_have_each_twin_once_and_each_product_once() {
    let two = twins();
    two.first.markets(MARKETS).unwrap();
    let all = two.first.preflight(PreflightQuery::default()).unwrap();
    let (mut seen, mut cursor) = (Vec::new(), None);
    loop {
        let query = PreflightQuery {
            cursor,
            limit: Some(1),
            channel: None,
        };
        let page = two.first.preflight(query).unwrap();
        seen.extend(page.issues);
        cursor = page.next;
        if cursor.is_none() {
            break;
        }
    }
    assert_eq!(seen, all.issues);
    assert_eq!(seen.len() as u64, all.total);
}

#[test]
fn goods_of_one_title_without_a_sku_are_two_in_one_list() {
    let two = two();
    let sheet = "title,basePrice\nMug,7.00\nMug,8.00\n";
    for desk in two.both() {
        desk.import_apply(csv(sheet)).unwrap();
    }
    let made = two
        .both()
        .map(|desk| desk.list(CatalogueQuery::default()).total);
    assert_eq!(made[0], made[1]);
    two.meet();
    assert_eq!(two.first.list(CatalogueQuery::default()).total, made[0]);
}

#[test]
fn twins_that_both_devices_merge_become_the_same() {
    let two = twins();
    for desk in two.both() {
        desk.twins_merge(TwinsMerge::default()).unwrap();
    }
    assert_eq!(two.meet(), 0);
    for desk in two.both() {
        assert_eq!(desk.list(CatalogueQuery::default()).total, 2);
        assert!(desk.twins_list(Nothing {}).unwrap().twins.is_empty());
        let again = desk.twins_merge(TwinsMerge::default()).unwrap();
        assert_eq!((again.applied, again.merged), (false, 0));
    }
}

/// Numbers that follow from a seed alone.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) as usize % bound
    }
}

/// Every row that is in any list, some of them of one product.
fn rows() -> Vec<String> {
    let alone = (0..12).map(|it| format!("rug-{it},Rug {it},N-{it},,,10.00\n"));
    let sizes = ["S", "M", "L"].map(|size| format!("towel,Towel,T-{size},Size,{size},40.00\n"));
    alone.chain([sizes.concat()]).collect()
}

/// A part of all rows, in any order.
fn part(numbers: &mut Numbers) -> String {
    let mut rows = rows();
    for at in (1..rows.len()).rev() {
        rows.swap(at, numbers.below(at + 1));
    }
    rows.truncate(1 + numbers.below(rows.len()));
    let header = "handle,title,sku,option1Name,option1Value,basePrice\n";
    format!("{header}{}", rows.concat())
}

/// What a device exports, without the order in which goods came to it, which the first column counts.
fn exported(desk: &SellerDesk) -> Vec<String> {
    let out = desk.text_path("out.csv");
    desk.catalogue_export(ExportRequest {
        path: out.clone(),
        preset: None,
    })
    .unwrap();
    let text = std::fs::read_to_string(out).unwrap();
    let mut lines: Vec<String> = text
        .lines()
        .filter_map(|line| line.split_once(','))
        .map(|(_, line)| line.to_owned())
        .collect();
    lines.sort();
    lines
}

#[test]
fn lists_that_overlap_on_any_devices_in_any_order_make_each_sku_once() {
    for seed in 1..=5 {
        let mut numbers = Numbers(seed);
        let two = two();
        let code = two.first.hub_invite(Nothing {}).unwrap().code;
        let third = SellerDesk::joined(&two.hub.address(), &code, 3, &two.first.clock);
        let desks = [&two.first, &two.second, &third];
        for _ in 0..6 {
            let desk = desks[numbers.below(3)];
            desk.import_apply(csv(&part(&mut numbers))).unwrap();
            if numbers.below(3) == 0 {
                desks[numbers.below(3)].sync();
            }
        }
        for desk in desks.into_iter().chain(desks) {
            desk.sync();
        }
        for desk in desks {
            assert!(
                desk.twins_list(Nothing {}).unwrap().twins.is_empty(),
                "seed {seed}"
            );
            assert_eq!(
                desk.conflict_list(Nothing {}).unwrap().conflicts,
                [],
                "seed {seed}"
            );
            assert_eq!(desk.digest(), two.first.digest(), "seed {seed}");
            assert_eq!(exported(desk), exported(&two.first), "seed {seed}");
            let skus = desk.list(CatalogueQuery::default()).products;
            let ids: BTreeSet<&str> = skus.iter().map(|row| row.sku.as_str()).collect();
            assert_eq!(ids.len(), skus.len(), "seed {seed}");
        }
    }
}
