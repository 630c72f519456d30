//! Saved views: made, changed and taken away, each by one act that undo takes back.

use crate::support::*;
use dhow_contract::views::{SavedView, ViewRequest};

fn restock() -> SavedView {
    SavedView {
        name: "Restock".to_owned(),
        search: Some("towel".to_owned()),
        view: Some(CatalogueView::LowStock),
        columns: vec!["sku".to_owned(), "stock".to_owned()],
        sort: Some(CatalogueSort::Stock),
        descending: true,
        locale: Some("de".to_owned()),
        ..SavedView::default()
    }
}

fn views(firm: &SellerDesk) -> Vec<SavedView> {
    firm.view_list(Nothing {}).unwrap().views
}

#[test]
fn a_view_is_kept_as_it_was_asked_and_keeps_its_id_when_it_changes() {
    let firm = SellerDesk::with_goods();
    let made = firm.view_save(restock()).unwrap().views.remove(0);
    assert!(made.id.is_some());
    assert_eq!(
        made,
        SavedView {
            id: made.id.clone(),
            ..restock()
        }
    );
    let other = SavedView {
        name: "Drafts".to_owned(),
        status: Some(ProductStatus::Draft),
        ..made.clone()
    };
    assert_eq!(firm.view_save(other.clone()).unwrap().views, [other]);
    assert_eq!(firm.acts()[..2], ["act-view-save", "act-view-create"]);
    firm.undo(Nothing {}).unwrap();
    assert_eq!(views(&firm), [made]);
}

#[test]
fn a_view_that_is_taken_away_leaves_the_goods_and_comes_back_with_undo() {
    let firm = SellerDesk::with_goods();
    let made = firm.view_save(restock()).unwrap().views.remove(0);
    let goods = firm
        .catalogue_list(CatalogueQuery::default())
        .unwrap()
        .total;
    let done = firm
        .view_delete(ViewRequest {
            id: made.id.clone().unwrap(),
        })
        .unwrap();
    assert_eq!(done.label.args["name"], "Restock");
    assert_eq!(views(&firm), []);
    assert_eq!(
        firm.catalogue_list(CatalogueQuery::default())
            .unwrap()
            .total,
        goods
    );
    firm.undo(Nothing {}).unwrap();
    assert_eq!(views(&firm), [made]);
}

#[test]
fn an_act_on_a_view_makes_no_other_screen_read_again() {
    let firm = SellerDesk::with_goods();
    let events = firm.listen();
    firm.view_save(restock()).unwrap();
    let told: Vec<Event> = events.try_iter().collect();
    assert_eq!(
        told,
        [Event::Changed {
            tags: vec![Tag::History, Tag::Network, Tag::Views]
        }]
    );
}

#[test]
fn a_view_that_cannot_be_told_from_another_is_refused_and_nothing_changes() {
    let firm = SellerDesk::with_goods();
    firm.view_save(restock()).unwrap();
    let before = (views(&firm), firm.acts());
    let check = |view: SavedView, code: Code, reason: &str| {
        let failure = firm.view_save(view).unwrap_err();
        assert_eq!(
            (failure.code, failure.args.get("reason").map(String::as_str)),
            (code, Some(reason))
        );
        assert_eq!((views(&firm), firm.acts()), before);
    };
    check(restock(), Code::ValueInvalid, "taken");
    check(
        SavedView {
            name: " ".to_owned(),
            ..restock()
        },
        Code::ValueInvalid,
        "empty",
    );
    check(
        SavedView {
            name: "x".repeat(61),
            ..restock()
        },
        Code::ValueInvalid,
        "tooLong",
    );
    let nowhere = SavedView {
        locale: Some("!".to_owned()),
        name: "Other".to_owned(),
        ..restock()
    };
    check(nowhere, Code::ValueInvalid, "invalidLocale");
    let unknown = SavedView {
        id: Some("viw_1".to_owned()),
        name: "Other".to_owned(),
        ..restock()
    };
    assert_eq!(firm.view_save(unknown).unwrap_err().code, Code::NotFound);
}
