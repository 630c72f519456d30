//! Spreadsheets in and out.

use crate::{GOODS, device, stocked};
use serde_json::{Value, json};

fn codes(report: &Value) -> Vec<&str> {
    report["issues"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|issue| issue["code"].as_str())
        .collect()
}

#[test]
fn a_dry_run_says_what_would_change_and_changes_nothing() {
    let (_folder, device) = device();
    let goods = device.file("goods.csv", GOODS);
    let report = device.does(&["import", &goods, "--dry-run"]);
    assert_eq!(report["applied"], false);
    assert_eq!(report["changeSet"], Value::Null);
    assert_eq!(
        report["variants"],
        json!({ "create": 3, "update": 0, "unchanged": 0 })
    );
    assert_eq!(device.does(&["product", "list"])["total"], 0);
    assert_eq!(device.refusal(&["undo"]), "nothingToUndo");
}

#[test]
fn an_import_counts_rows_products_and_variants_and_says_what_it_kept() {
    let (_folder, device) = device();
    let goods = device.file("goods.csv", GOODS);
    let report = device.does(&["import", &goods]);
    assert_eq!(
        (&report["rows"], &report["applied"]),
        (&json!(3), &json!(true))
    );
    assert_eq!(
        report["products"],
        json!({ "create": 3, "update": 0, "unchanged": 0 })
    );
    assert!(codes(&report).contains(&"columnKept"), "{report}");
    let issue = &report["issues"][0];
    for key in ["row", "column", "code", "severity", "message", "hint"] {
        assert!(issue.get(key).is_some(), "{key} in {issue}");
    }
    let again = device.does(&["import", &goods]);
    assert_eq!(
        again["variants"],
        json!({ "create": 0, "update": 0, "unchanged": 3 })
    );
    assert_eq!(
        again["applied"], false,
        "nothing differed, so nothing was done"
    );
}

#[test]
fn a_row_with_an_error_refuses_the_file_and_the_report_stands_beside() {
    let (_folder, device) = device();
    let file = device.file("bad.csv", "sku,title,price\nA,One,1.50\nB,Two,NaN\n");
    let refused = device.refuses(&["import", &file]);
    assert_eq!(refused["error"]["code"], "rowsRefused");
    let issues = refused["issues"].as_array().unwrap();
    let error = issues
        .iter()
        .find(|issue| issue["severity"] == "error")
        .unwrap();
    assert_eq!(
        (&error["row"], &error["column"]),
        (&json!(3), &json!("price"))
    );
    assert_eq!(refused["applied"], false);
    assert_eq!(device.does(&["product", "list"])["total"], 0);
    let skipped = device.does(&["import", &file, "--skip-bad-rows"]);
    assert_eq!(
        (&skipped["applied"], &skipped["variants"]["create"]),
        (&json!(true), &json!(1))
    );
}

#[test]
fn a_file_whose_columns_are_not_certain_needs_a_mapping() {
    let (_folder, device) = device();
    let file = device.file("odd.csv", "was,wieviel\nOne,1.50\nTwo,2.50\n");
    let refused = device.refuses(&["import", &file]);
    assert_eq!(refused["error"]["code"], "mappingNeeded");
    assert!(
        refused["suggestion"].is_object() || refused["suggestion"].is_array(),
        "{refused}"
    );
    let mapping = device.file(
        "mapping.json",
        r#"{"columns":{"was":"title","wieviel":"basePrice"}}"#,
    );
    let report = device.does(&["import", &file, "--mapping", &mapping, "--currency", "USD"]);
    assert_eq!(report["variants"]["create"], 2, "{report}");
    let sku = device.does(&["product", "list", "--search", "One"])["products"][0]["sku"].clone();
    assert_eq!(
        device.field(sku.as_str().unwrap(), "basePriceCurrency"),
        "USD"
    );
    let gone = device.path("gone.json");
    assert_eq!(
        device.refusal(&["import", &file, "--mapping", &gone]),
        "fileMissing"
    );
}

#[test]
fn numbers_that_read_two_ways_wait_for_a_locale() {
    let (_folder, device) = device();
    let file = device.file(
        "two-ways.csv",
        "sku;title;price\nA;Cup;1.234\nB;Pot;2.500\n",
    );
    let refused = device.refuses(&["import", &file]);
    assert_eq!(codes(&refused), ["ambiguousNumber", "ambiguousNumber"]);
    device.does(&["import", &file, "--locale", "de"]);
    assert_eq!(device.field("A", "basePrice"), "1234");
    device.does(&["undo"]);
    device.does(&["import", &file, "--locale", "en"]);
    assert_eq!(device.field("A", "basePrice"), "1.234");
}

#[test]
fn an_import_is_one_change_set_that_undo_takes_back_but_for_later_edits() {
    let (_folder, device) = stocked();
    let dearer = device.file("dearer.csv", "sku,price\nTEA-100,14.90\nTEA-250,26.50\n");
    let report = device.does(&["import", &dearer]);
    let id = report["changeSet"].as_str().unwrap();
    assert_eq!(
        device.does(&["changeset", "list"])["changeSets"][0]["id"],
        id
    );
    assert_eq!(
        device.does(&["changeset", "show", id])["changes"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    device.does(&["product", "set", "TEA-250", "basePrice=27"]);
    let undone = device.does(&["changeset", "undo", id]);
    assert_eq!(
        (&undone["restored"], undone["left"].as_array().map(Vec::len)),
        (&json!(1), Some(1))
    );
    assert_eq!(undone["left"][0]["sku"], "TEA-250");
    assert_eq!(device.field("TEA-100", "basePrice"), "12.90");
    assert_eq!(device.field("TEA-250", "basePrice"), "27");
    assert_eq!(device.refusal(&["changeset", "show", "nope"]), "notFound");
}

#[test]
fn what_is_exported_comes_in_again_without_a_change() {
    let (_folder, device) = stocked();
    device.does(&[
        "translate",
        "set",
        "TEA-100",
        "title",
        "de",
        "Bergtee, fein",
        "--state",
        "reviewed",
    ]);
    let file = device.path("out.csv");
    let report = device.does(&["export", &file, "--preset", "table"]);
    assert_eq!(report["rows"], 3);
    let back = device.does(&["import", &file]);
    assert_eq!(
        back["variants"],
        json!({ "create": 0, "update": 0, "unchanged": 3 }),
        "{back}"
    );
    assert_eq!(
        device.refusal(&["export", &file, "--preset", "papyrus"]),
        "valueInvalid"
    );
    let nowhere = device.path("no/such/folder/out.csv");
    assert_eq!(
        device.refusal(&["export", &nowhere, "--preset", "table"]),
        "fileMissing"
    );
}

#[test]
fn a_cell_emptied_in_our_own_table_empties_its_field_and_in_another_changes_nothing() {
    let (_folder, device) = stocked();
    let file = device.path("own.csv");
    device.does(&["export", &file, "--preset", "table"]);
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches("3.333333").count(), 1);
    let edited = device.file("edited.csv", text.replace("3.333333", ""));
    let report = device.does(&["import", &edited, "--dry-run"]);
    assert_eq!(
        (
            &report["variants"]["update"],
            &report["variants"]["unchanged"]
        ),
        (&json!(1), &json!(2))
    );
    assert_eq!(
        device.field("SOAP-3", "cost"),
        "3.333333",
        "a dry run changes nothing"
    );
    let applied = device.does(&["import", &edited]);
    assert_eq!(device.field("SOAP-3", "cost"), serde_json::Value::Null);
    device.does(&["changeset", "undo", applied["changeSet"].as_str().unwrap()]);
    assert_eq!(device.field("SOAP-3", "cost"), "3.333333");
    let list = device.file("list.csv", "SKU,Title,Price,Cost\nSOAP-3,,,\n");
    assert_eq!(device.does(&["import", &list])["variants"]["unchanged"], 1);
    assert_eq!(device.field("SOAP-3", "cost"), "3.333333");
}

#[test]
fn a_list_of_goods_that_are_not_there_says_both_ways_on() {
    let (_folder, device) = stocked();
    let list = device.file("list.csv", "sku,price\nTEA-100,14.90\nNEW-1,3\nNEW-2,4\n");
    let refused = device.refuses(&["import", &list]);
    assert_eq!(refused["error"]["code"], "newGoodsNeedTitle");
    let hint = refused["error"]["hint"].as_str().unwrap_or_default();
    assert!(hint.contains("--update-only"), "{refused}");
    assert_eq!(device.field("TEA-100", "basePrice"), "12.90");
    let report = device.does(&["import", &list, "--update-only"]);
    assert_eq!(
        report["variants"],
        json!({ "create": 0, "update": 1, "unchanged": 0 })
    );
    assert!(codes(&report).contains(&"unknownGoods"), "{report}");
    assert_eq!(device.field("TEA-100", "basePrice"), "14.90");
    assert_eq!(device.refusal(&["product", "show", "NEW-1"]), "skuUnknown");
}

#[test]
fn a_sku_that_stands_twice_has_a_way_in() {
    let (_folder, device) = device();
    let text = "sku,title,price\nCUP,Cup,3\nCUP,Cup in a box,4\n";
    let file = device.file("twice.csv", text);
    assert_eq!(device.refusal(&["import", &file]), "rowsRefused");
    let number = ["import", file.as_str(), "--duplicate-skus", "number"];
    let report = device.does(&number);
    assert_eq!(report["variants"]["create"], 2, "{report}");
    assert!(codes(&report).contains(&"numberedSku"), "{report}");
    assert_eq!(device.field("CUP-2", "basePrice"), "4");
    let again = device.does(&number);
    assert_eq!(again["variants"]["unchanged"], 2, "{again}");
    let odd = ["import", file.as_str(), "--duplicate-skus", "keep"];
    assert_eq!(device.refusal(&odd), "valueInvalid");
}
