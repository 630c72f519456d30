//! Saved views.

use crate::stocked;
use serde_json::{Value, json};

fn views(device: &dhow_testkit::Device) -> Value {
    device.does(&["view", "list"])["views"].clone()
}

#[test]
fn a_view_is_made_changed_by_its_name_and_taken_away() {
    let (_folder, device) = stocked();
    let asked = [
        "--search", "tea", "--status", "draft", "--view", "lowStock", "--sort", "stock",
    ];
    let shown = ["--descending", "--columns", "sku,stock", "--locale", "de"];
    let made = device.does(&[&["view", "save", "Restock"], &asked[..], &shown].concat());
    let id = made["views"][0]["id"].clone();
    let whole = json!({
        "id": id, "name": "Restock", "search": "tea", "status": "draft", "view": "lowStock",
        "columns": ["sku", "stock"], "sort": "stock", "descending": true, "locale": "de",
    });
    assert_eq!(views(&device), json!([whole]));

    device.does(&["view", "save", "Restock", "--columns", "stock,market-DE"]);
    let plain = json!({
        "id": id, "name": "Restock", "search": null, "status": null, "view": null,
        "columns": ["stock", "market-DE"], "sort": null, "descending": false, "locale": null,
    });
    assert_eq!(
        views(&device),
        json!([plain]),
        "what is not named is not asked any more"
    );
    device.does(&["undo"]);
    assert_eq!(views(&device), json!([whole]));

    device.does(&["view", "save", "Drafts", "--status", "draft"]);
    assert_eq!(
        device.does(&["view", "delete", "Restock"])["label"]["message"],
        "act-view-delete"
    );
    assert_eq!(views(&device).as_array().map(Vec::len), Some(1));
    device.does(&["undo"]);
    assert!(
        views(&device)
            .as_array()
            .is_some_and(|views| views.contains(&whole))
    );
}

#[test]
fn a_view_that_cannot_be_is_refused() {
    let (_folder, device) = stocked();
    device.does(&["view", "save", "Restock"]);
    assert_eq!(device.refusal(&["view", "delete", "restock"]), "notFound");
    assert_eq!(device.refusal(&["view", "save", " "]), "valueInvalid");
    for wrong in [
        ["--status", "sold"],
        ["--view", "all"],
        ["--sort", "colour"],
    ] {
        let said = device.dhow(&[&["view", "save", "Other"], &wrong[..]].concat());
        assert_eq!(said.code, Some(2), "{wrong:?}");
    }
    assert_eq!(views(&device).as_array().map(Vec::len), Some(1));
}
