//! History: every act by name, undo and redo, change sets as a whole.

use crate::support::*;
use serde_json::json;

#[test]
fn undo_and_redo_walk_back_and_forth() {
    let firm = SellerDesk::with_goods();
    let price = || firm.variant("MUG").base_price.unwrap();
    firm.set("MUG", "basePrice", "11").unwrap();
    firm.set("MUG", "basePrice", "12").unwrap();
    let undone = firm.undo(Nothing {}).unwrap();
    assert_eq!(
        (
            undone.label.message.as_str(),
            undone.restored,
            undone.left.len()
        ),
        ("act-variant-set", 1, 0)
    );
    assert_eq!(price(), "11");
    firm.undo(Nothing {}).unwrap();
    assert_eq!(price(), "10.00");
    firm.redo(Nothing {}).unwrap();
    firm.redo(Nothing {}).unwrap();
    assert_eq!(price(), "12");
}

#[test]
fn there_is_an_end_to_undo_and_to_redo() {
    let firm = SellerDesk::new();
    check_refused(&firm, |firm| firm.undo(Nothing {}), "nothingToUndo");
    firm.product_create(ProductCreate {
        title: "Cup".to_owned(),
        sku: None,
    })
    .unwrap();
    firm.undo(Nothing {}).unwrap();
    check_refused(&firm, |firm| firm.undo(Nothing {}), "nothingToUndo");
    firm.redo(Nothing {}).unwrap();
    check_refused(&firm, |firm| firm.redo(Nothing {}), "nothingToRedo");
}

#[test]
fn a_new_act_ends_what_could_be_redone() {
    let firm = SellerDesk::with_goods();
    firm.set("MUG", "basePrice", "11").unwrap();
    firm.undo(Nothing {}).unwrap();
    assert!(firm.workspace_status(Nothing {}).unwrap().redo.is_some());
    firm.set("MUG", "cost", "5").unwrap();
    assert_eq!(firm.workspace_status(Nothing {}).unwrap().redo, None);
    check_refused(&firm, |firm| firm.redo(Nothing {}), "nothingToRedo");
}

#[test]
fn the_status_names_what_would_be_undone_and_redone() {
    let firm = SellerDesk::with_goods();
    firm.set("MUG", "basePrice", "11").unwrap();
    let next = |redo: bool| {
        let status = firm.workspace_status(Nothing {}).unwrap();
        let label = if redo { status.redo } else { status.undo };
        label.map(|label| {
            (
                label.message,
                label.args.get("sku").cloned().unwrap_or_default(),
            )
        })
    };
    let edit = Some(("act-variant-set".to_owned(), "MUG".to_owned()));
    assert_eq!((next(false), next(true)), (edit.clone(), None));
    firm.undo(Nothing {}).unwrap();
    assert_eq!(next(true), edit);
}

#[test]
fn acts_are_named_after_what_a_person_did() {
    let firm = SellerDesk::with_goods();
    firm.set("MUG", "basePrice", "11").unwrap();
    firm.set("MUG", "title", "Clay mug").unwrap();
    firm.translate("MUG", "title", "de", "Becher").unwrap();
    firm.translate("MUG", "title", "de", "").unwrap();
    firm.product_delete(of_sku("MUG")).unwrap();
    firm.market_delete(MarketRequest {
        code: "US".to_owned(),
    })
    .unwrap();
    let expected = [
        "act-market-delete",
        "act-product-delete",
        "act-translation-delete",
        "act-translation-set",
        "act-variant-set",
        "act-variant-set",
        "act-market-apply",
        "act-import",
        "act-create-workspace",
    ];
    assert_eq!(firm.acts(), expected);
}

#[test]
fn an_act_says_when_it_was_and_whether_it_was_undone() {
    let firm = SellerDesk::with_goods();
    firm.clock.advance(jiff::SignedDuration::from_hours(2));
    firm.set("MUG", "basePrice", "11").unwrap();
    firm.undo(Nothing {}).unwrap();
    let acts = firm.history_list(HistoryQuery::default()).unwrap().acts;
    assert_eq!(acts[0].origin, ActOrigin::Undo);
    assert_eq!(
        (acts[1].origin, acts[1].undone, acts[1].undoable),
        (ActOrigin::Person, true, false)
    );
    assert!(
        acts[1].at.starts_with("2026-10-30T18:00:00"),
        "{}",
        acts[1].at
    );
    assert!(
        acts[2].at.starts_with("2026-10-30T16:00:00"),
        "{}",
        acts[2].at
    );
}

#[test]
fn the_history_of_a_product_is_its_own_and_shows_what_changed() {
    let firm = SellerDesk::with_goods();
    firm.set("MUG", "basePrice", "11").unwrap();
    firm.set("TWL-S", "basePrice", "51").unwrap();
    let of_mug = HistoryQuery {
        sku: Some("MUG".to_owned()),
        ..Default::default()
    };
    let acts = firm.history_list(of_mug).unwrap().acts;
    let names: Vec<_> = acts.iter().map(|act| act.label.message.as_str()).collect();
    assert_eq!(names, ["act-variant-set", "act-import"]);
    let change = &acts[0].changes[0];
    assert_eq!(change.document, firm.product("MUG").id);
    assert_eq!(
        change.before,
        Some(json!({ "amount": "10.00", "currency": "EUR" }))
    );
    assert_eq!(
        change.after,
        Some(json!({ "amount": "11", "currency": "EUR" }))
    );
}

#[test]
fn history_comes_in_pages() {
    let firm = SellerDesk::with_goods();
    for price in ["11", "12", "13"] {
        firm.set("MUG", "basePrice", price).unwrap();
    }
    let page = |before| {
        firm.history_list(HistoryQuery {
            limit: Some(2),
            before,
            ..Default::default()
        })
        .unwrap()
        .acts
    };
    let first = page(None);
    let second = page(Some(first[1].id.clone()));
    let names: Vec<_> = second
        .iter()
        .map(|act| act.label.message.as_str())
        .collect();
    assert_eq!(
        (first.len(), names.as_slice()),
        (2, ["act-variant-set", "act-market-apply"].as_slice())
    );
}

#[test]
fn a_change_set_is_listed_shown_and_undone_once() {
    let firm = SellerDesk::with_goods();
    let before = firm.digest();
    let report = firm
        .import_apply(csv("sku,basePrice\nTWL-S,51.00\nTWL-L,81.00\n"))
        .unwrap();
    let id = report.change_set.unwrap();
    let listed = firm
        .changeset_list(ChangeSetsQuery::default())
        .unwrap()
        .change_sets
        .remove(0);
    assert_eq!(
        (
            &listed.id,
            listed.label.message.as_str(),
            listed.changed,
            listed.undone
        ),
        (&id, "act-import", 2, false)
    );
    let shown = firm
        .changeset_show(ChangeSetQuery {
            id: id.clone(),
            ..ChangeSetQuery::default()
        })
        .unwrap();
    let after: Vec<_> = shown
        .changes
        .iter()
        .map(|change| change.after.as_ref().unwrap()["amount"].as_str().unwrap())
        .collect();
    assert_eq!(after, ["51.00", "81.00"]);
    let undone = firm
        .changeset_undo(ChangeSetRequest { id: id.clone() })
        .unwrap();
    assert_eq!(
        (undone.restored, undone.left.len(), firm.digest()),
        (2, 0, before)
    );
    assert!(
        firm.changeset_list(ChangeSetsQuery::default())
            .unwrap()
            .change_sets[0]
            .undone
    );
    check_refused(
        &firm,
        |firm| firm.changeset_undo(ChangeSetRequest { id }),
        "nothingToUndo",
    );
}

#[test]
fn an_unknown_change_set_is_not_found() {
    let firm = SellerDesk::with_goods();
    let none = || ChangeSetRequest {
        id: "act_none".to_owned(),
    };
    let query = ChangeSetQuery {
        id: "act_none".to_owned(),
        ..ChangeSetQuery::default()
    };
    assert_eq!(
        refusal(firm.changeset_show(query)),
        "notFound key=act_none kind=changeSet"
    );
    assert_eq!(
        firm.changeset_undo(none()).unwrap_err().code,
        Code::NotFound
    );
}

#[test]
fn the_changes_of_a_large_change_set_come_page_by_page() {
    let firm = SellerDesk::new();
    let rows: String = (0..7).map(|row| format!("CUP-{row},Cup {row}\n")).collect();
    let report = firm
        .import_apply(csv(&format!("sku,title\n{rows}")))
        .unwrap();
    let id = report.change_set.unwrap();
    let page = |cursor: Option<String>, limit: u64| {
        let query = ChangeSetQuery {
            id: id.clone(),
            cursor,
            limit: Some(limit),
        };
        firm.changeset_show(query).unwrap()
    };
    let whole = page(None, 1_000);
    assert_eq!((whole.changes.len(), whole.next), (7, None));
    for limit in [1, 3, 7] {
        let mut told = Vec::new();
        let mut cursor = None;
        loop {
            let next = page(cursor, limit);
            assert_eq!(next.change_set.changed, 7, "whatever the page shows");
            told.extend(next.changes);
            cursor = next.next;
            if cursor.is_none() {
                break;
            }
        }
        assert_eq!(told, whole.changes, "{limit}");
    }
    let query = ChangeSetQuery {
        id: id.clone(),
        cursor: Some("half".to_owned()),
        limit: None,
    };
    assert_eq!(
        refusal(firm.changeset_show(query)),
        "badRequest detail=cursor"
    );
}

#[test]
fn acts_come_page_by_page() {
    let firm = SellerDesk::with_goods();
    for price in ["51", "52", "53"] {
        firm.set("TWL-S", "basePrice", price).unwrap();
    }
    let all = firm.history_list(HistoryQuery::default()).unwrap();
    assert_eq!(all.next, None);
    let mut told = Vec::new();
    let mut before = None;
    loop {
        let query = HistoryQuery {
            before,
            limit: Some(2),
            ..HistoryQuery::default()
        };
        let page = firm.history_list(query).unwrap();
        told.extend(page.acts);
        before = page.next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!(told, all.acts);
}
