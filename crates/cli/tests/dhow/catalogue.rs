//! Products listed, shown, changed, taken back.

use crate::{device, stocked};
use serde_json::{Value, json};
use std::collections::BTreeSet;

#[test]
fn a_list_has_its_total_whatever_is_shown() {
    let (_folder, device) = stocked();
    let all = device.does(&["product", "list"]);
    assert_eq!(
        (
            all["total"].as_u64(),
            all["products"].as_array().map(Vec::len)
        ),
        (Some(3), Some(3))
    );
    let row = &all["products"][0];
    for key in ["id", "title", "status", "variants"] {
        assert!(row.get(key).is_some(), "{key} in {row}");
    }
    let first = device.does(&["product", "list", "--limit", "1"]);
    assert_eq!(
        (
            first["total"].as_u64(),
            first["products"].as_array().map(Vec::len)
        ),
        (Some(3), Some(1))
    );
    let found = device.does(&["product", "list", "--search", "laurel"]);
    assert_eq!(
        (&found["total"], &found["products"][0]["title"]),
        (&json!(1), &json!("Laurel soap"))
    );
    device.does(&["product", "set", "SOAP-3", "status=archived"]);
    assert_eq!(
        device.does(&["product", "list"])["total"],
        3,
        "archived goods are goods"
    );
    assert_eq!(
        device.does(&["product", "list", "--status", "active"])["total"],
        2
    );
}

#[test]
fn a_list_gives_all_it_promises_whatever_a_page_holds() {
    let (folder, device) = device();
    let file = folder.path().join("many.csv");
    let rows = (0..2_300).map(|index| format!("Bowl {index},B-{index:05},9.90\n"));
    std::fs::write(
        &file,
        format!("Title,SKU,Price\n{}", rows.collect::<String>()),
    )
    .unwrap();
    device.does(&["import", file.to_str().unwrap(), "--currency", "EUR"]);
    let check = |words: &[&str], member: &str, expect: usize| {
        let answer = device.does(words);
        assert_eq!(
            answer[member].as_array().map(Vec::len),
            Some(expect),
            "{words:?}"
        );
        let ids: BTreeSet<String> = answer[member]
            .as_array()
            .unwrap()
            .iter()
            .map(|row| row["id"].to_string())
            .collect();
        assert_eq!(ids.len(), expect, "{words:?}: each once");
    };
    check(&["product", "list"], "products", 2_300);
    check(&["product", "list", "--limit", "2100"], "products", 2_100);
    check(
        &["product", "list", "--limit", "5000", "--offset", "100"],
        "products",
        2_200,
    );
    check(&["product", "list", "--search", "bowl"], "products", 2_300);
    check(&["history", "--sku", "B-02299"], "acts", 1);
    let acts = device.does(&["history", "--sku", "B-02299"]);
    assert_eq!(
        acts["acts"][0]["changes"].as_array().map(Vec::len),
        Some(1),
        "{acts}"
    );
}

#[test]
fn a_product_is_shown_with_amounts_as_given() {
    let (_folder, device) = stocked();
    let shown = device.does(&["product", "show", "SOAP-3"]);
    let variant = &shown["variants"][0];
    assert_eq!(variant["cost"], "3.333333");
    assert_eq!(variant["basePrice"], "9.99");
    assert_eq!(variant["options"], json!({}));
    assert_eq!(shown["status"], "active");
    assert_eq!(shown["translations"], json!({}));
    assert_no_number_is_an_amount(&shown);
}

/// Whole counts aside, nothing in an answer is a JSON number with a fraction.
fn assert_no_number_is_an_amount(value: &Value) {
    match value {
        Value::Number(number) => assert!(number.is_u64() || number.is_i64(), "{number}"),
        Value::Array(values) => values.iter().for_each(assert_no_number_is_an_amount),
        Value::Object(members) => members.values().for_each(assert_no_number_is_an_amount),
        _ => {}
    }
}

#[test]
fn fields_of_the_variant_and_of_its_product_are_set_by_sku() {
    let (_folder, device) = stocked();
    let done = device.does(&[
        "product",
        "set",
        "TEA-100",
        "cost=4.10",
        "basePrice=13.5",
        "title=Hill tea",
    ]);
    assert_eq!(done["changed"], 3, "{done}");
    assert_eq!(device.field("TEA-100", "cost"), "4.10");
    assert_eq!(device.field("TEA-100", "basePrice"), "13.5");
    assert_eq!(device.field("TEA-100", "title"), "Hill tea");
    device.does(&["product", "set", "TEA-100", "gtin="]);
    assert_eq!(device.field("TEA-100", "gtin"), Value::Null);
    device.does(&["product", "set", "TEA-100", "sku=TEA-101"]);
    assert_eq!(
        device.refusal(&["product", "show", "TEA-100"]),
        "skuUnknown"
    );
    assert_eq!(device.field("TEA-101", "title"), "Hill tea");
}

#[test]
fn a_refused_field_changes_none_of_them() {
    let (_folder, device) = stocked();
    let check = |fields: &[&str], code: &str| {
        let line = [&["product", "set", "TEA-100"], fields].concat();
        assert_eq!(device.refusal(&line), code, "{fields:?}");
        assert_eq!(device.field("TEA-100", "cost"), "4.05", "{fields:?}");
    };
    check(&["cost=5", "gtin=4006381333932"], "valueInvalid");
    check(&["cost=5", "colour=red"], "fieldUnknown");
    check(&["cost=NaN"], "valueInvalid");
    check(&["cost=1e3"], "valueInvalid");
    check(&["cost=-1"], "valueInvalid");
    check(&["cost=1.2345678"], "valueInvalid");
    check(&["cost=5", "sku=TEA-250"], "skuTaken");
    check(&["cost"], "fieldUnknown");
    assert_eq!(
        device.refusal(&["product", "set", "NOPE", "cost=1"]),
        "skuUnknown"
    );
}

#[test]
fn undo_and_redo_survive_the_program() {
    let (_folder, device) = stocked();
    device.does(&["product", "set", "TEA-100", "cost=5"]);
    device.does(&["product", "set", "TEA-100", "cost=6"]);
    assert_eq!(device.does(&["undo"])["restored"], 1);
    assert_eq!(device.field("TEA-100", "cost"), "5");
    device.does(&["undo"]);
    assert_eq!(device.field("TEA-100", "cost"), "4.05");
    device.does(&["redo"]);
    assert_eq!(device.field("TEA-100", "cost"), "5");
    device.does(&["product", "set", "TEA-100", "cost=7"]);
    assert_eq!(device.refusal(&["redo"]), "nothingToRedo");
    let acts = device.does(&["history", "--sku", "TEA-100"]);
    let acts = acts["acts"].as_array().unwrap();
    assert!(
        acts.len() >= 5
            && acts[0]["changes"]
                .as_array()
                .is_some_and(|it| !it.is_empty()),
        "{acts:?}"
    );
}

#[test]
fn there_is_nothing_to_undo_in_an_empty_workspace() {
    let (_folder, device) = device();
    assert_eq!(device.refusal(&["undo"]), "nothingToUndo");
}

#[test]
fn a_new_product_is_a_draft() {
    let (_folder, device) = device();
    let made = device.does(&["product", "create", "Olive oil", "--sku", "OIL-1"]);
    assert_eq!(
        (&made["status"], &made["variants"][0]["sku"]),
        (&json!("draft"), &json!("OIL-1"))
    );
    assert_eq!(
        device.does(&["price", "matrix"])["prices"],
        json!([]),
        "a draft has no price"
    );
}

#[test]
fn texts_that_are_no_slug_or_cannot_be_seen_are_refused_and_nothing_changes() {
    let (_folder, device) = stocked();
    let before = device.does(&["product", "show", "TEA-100"]);
    let long = format!("slug={}", "x".repeat(300));
    let check = |assignment: &str, reason: &str| {
        let refused = device.refuses(&["product", "set", "TEA-100", "basePrice=1", assignment]);
        let error = &refused["error"];
        assert_eq!(
            (&error["code"], &error["args"]["reason"]),
            (&json!("valueInvalid"), &json!(reason))
        );
    };
    for slug in [
        "../../x",
        "/etc/passwd",
        "a/b",
        "CON",
        "con.txt",
        "LPT1",
        "x.",
        "a b",
        "..",
    ] {
        check(&format!("slug={slug}"), "slug");
    }
    check(&long, "tooLong");
    check("vendor=a\u{1}b", "controlCharacter");
    check("title=a\u{7}b", "controlCharacter");
    check(&format!("title={}", "x".repeat(2001)), "tooLong");
    let after = device.does(&["product", "show", "TEA-100"]);
    assert_eq!(
        (&after["slug"], &after["variants"]),
        (&before["slug"], &before["variants"])
    );
    device.does(&["product", "set", "TEA-100", "slug=hill-tea"]);
    assert_eq!(device.field("TEA-100", "slug"), "hill-tea");
    device.does(&["product", "set", "TEA-100", "slug="]);
    assert_eq!(device.field("TEA-100", "slug"), Value::Null);
}

#[test]
fn a_variant_without_a_country_of_its_own_has_that_of_its_product() {
    let (_folder, device) = stocked();
    device.does(&["product", "set", "TEA-100", "productOrigin=TR", "origin="]);
    let shown = device.does(&["product", "show", "TEA-100"]);
    assert_eq!(
        (&shown["productOrigin"], &shown["variants"][0]["origin"]),
        (&json!("TR"), &json!("TR"))
    );
    device.does(&["product", "set", "TEA-100", "origin=LK"]);
    let shown = device.does(&["product", "show", "TEA-100"]);
    assert_eq!(
        (&shown["productOrigin"], &shown["variants"][0]["origin"]),
        (&json!("TR"), &json!("LK"))
    );
}
