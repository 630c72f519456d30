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
    assert!(codes(&report).contains(&"columnsKept"), "{report}");
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
fn the_file_of_a_shop_is_asked_for_its_currency() {
    let (_folder, device) = device();
    let text = "Handle,Title,Variant SKU,Variant Price\nlamp,Lamp,L-1,12.50\n";
    let file = device.file("shop.csv", text);
    let refused = device.refuses(&["import", &file]);
    assert_eq!(refused["error"]["code"], "currencyNeeded");
    assert_eq!(refused["error"]["args"]["platform"], "Shopify");
    assert_eq!(device.does(&["product", "list"])["total"], 0);
    device.does(&["import", &file, "--currency", "USD"]);
    assert_eq!(device.field("L-1", "basePriceCurrency"), "USD");
    let list = device.file("list.csv", "sku,price\nL-1,11.00\n");
    let report = device.does(&["import", &list, "--dry-run"]);
    assert!(codes(&report).contains(&"currencyAssumed"), "{report}");
    assert!(codes(&report).contains(&"currencyChanged"), "{report}");
}

#[test]
fn prices_with_tax_come_in_with_whose_it_is_or_not_at_all() {
    let (_folder, device) = device();
    let file = device.file("gross.csv", "sku,title,Price incl. VAT\nG-1,Lamp,121.00\n");
    let refused = device.refuses(&["import", &file]);
    assert_eq!(refused["error"]["code"], "taxCountryNeeded");
    assert_eq!(refused["error"]["args"]["column"], "Price incl. VAT");
    device.does(&["import", &file, "--prices", "gross:NL"]);
    assert_eq!(device.field("G-1", "basePriceTax"), "included:NL");
    let plain = device.file("plain.csv", "sku,title,price\nP-1,Lamp,121.00\n");
    device.does(&["import", &plain, "--prices", "gross:DE"]);
    assert_eq!(device.field("P-1", "basePriceTax"), "included:DE");
    device.does(&["import", &plain, "--prices", "net"]);
    assert_eq!(device.field("P-1", "basePriceTax"), "excluded");
    assert_eq!(
        device.refusal(&["import", &plain, "--prices", "dear"]),
        "valueInvalid"
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
fn a_question_names_the_column_and_one_of_its_cells() {
    let (_folder, device) = device();
    let check = |text: &str, doubtful: Value, says: &str| {
        let file = device.file("asked.csv", text);
        let refused = device.refuses(&["import", &file]);
        assert_eq!(refused["error"]["code"], "mappingNeeded", "{text}");
        assert_eq!(refused["doubtful"], doubtful, "{text}");
        let message = refused["error"]["message"].as_str().unwrap();
        assert!(message.contains(says), "{message}");
    };
    check(
        "SKU,Title,Price,Show on portal\nA,Cup,4.50,yes\nB,Bowl,5.50,no\n",
        json!([{ "column": "Show on portal", "example": "yes" }]),
        "Show on portal (yes)",
    );
    check(
        "Artikelnummer;Bezeichnung;Preis;Webshop\nA;Becher;4,50;x\nB;Teller;6,50;\n",
        json!([{ "column": "Webshop", "example": "x" }]),
        "Webshop (x)",
    );
    check(
        "SKU,Title,Price,Goes live\nA,Cup,4.50,2999-01-31\n",
        json!([{ "column": "Goes live", "example": "2999-01-31" }]),
        "Goes live (2999-01-31)",
    );
    check(
        "SKU,Title,Wholesale price,Retail price\nA,Cup,4.50,9.00\n",
        json!([
            { "column": "Wholesale price", "example": "4.50" },
            { "column": "Retail price", "example": "9.00" },
        ]),
        "Wholesale price (4.50), Retail price (9.00)",
    );
    check(
        "was,wieviel\nOne,1.50\nTwo,2.50\n",
        json!([]),
        "was, wieviel",
    );
}

#[test]
fn goods_that_are_not_ticked_are_counted_in_one_warning() {
    let (_folder, device) = device();
    let text = "SKU,Title,Price,Visible\nA,Cup,4.50,x\nB,Bowl,5.50,\nC,Pot,6.50,\n";
    let file = device.file("ticks.csv", text);
    let report = device.does(&["import", &file]);
    let issues = report["issues"].as_array().unwrap();
    let told: Vec<&Value> = issues
        .iter()
        .filter(|it| it["code"] == "notTicked")
        .collect();
    let [told] = told[..] else { panic!("{report}") };
    assert_eq!(
        (&told["args"]["count"], &told["args"]["rows"]),
        (&json!("2"), &json!("3, 4"))
    );
    let status = |sku: &str| device.field(sku, "status");
    assert_eq!(
        [status("A"), status("B"), status("C")],
        ["active", "draft", "draft"]
    );
    // Known by now, they are no news, and what a person put on sale stays there.
    device.does(&["product", "set", "B", "status=active"]);
    let again = device.does(&["import", &file]);
    assert!(!codes(&again).contains(&"notTicked"), "{again}");
    assert_eq!([status("B"), status("C")], ["active", "draft"]);
}

#[test]
fn a_refusal_says_which_row_was_the_header_and_the_line_may_say_another() {
    let (_folder, device) = device();
    let file = device.file(
        "list.csv",
        "Our list,,\nKood,Nimetus,Hind\nK-1,Tool,89.50\n",
    );
    let refused = device.refuses(&["import", &file]);
    assert_eq!(refused["error"]["code"], "mappingNeeded");
    assert_eq!(
        (&refused["headerRow"], &refused["suggestedHeaderRow"]),
        (&json!(1), &json!(2))
    );
    let mapping = device.file(
        "mapping.json",
        r#"{"columns":{"Kood":"sku","Nimetus":"title","Hind":"basePrice"}}"#,
    );
    let line = ["import", &file, "--mapping", &mapping, "--header-row", "2"];
    assert_eq!(device.does(&line)["variants"]["create"], 1);
    assert_eq!(device.field("K-1", "basePrice"), "89.50");
    assert_eq!(
        device.refusal(&["import", &file, "--header-row", "9"]),
        "valueInvalid"
    );
}

#[test]
fn a_list_that_is_not_understood_makes_no_goods_but_counts_those_that_are_there() {
    let (_folder, device) = stocked();
    let known = device.file("stock.csv", "SKU,Stock,Hylly\nTEA-100,7,A\nSOAP-3,8,B\n");
    assert_eq!(device.does(&["import", &known])["variants"]["update"], 2);
    let unknown = device.file(
        "new.csv",
        "SKU,Otsikko,Hinta\nTEA-100,Tee,1\nNEW-1,Kuppi,34\n",
    );
    let refused = device.refuses(&["import", &unknown]);
    assert_eq!(refused["error"]["code"], "mappingNeeded", "{refused}");
    assert_eq!(refused["headerRow"], 1);
    let prices = device.file("prices.csv", "SKU,Price\nNEW-2,3.50\n");
    let refused = device.refuses(&["import", &prices]);
    assert_eq!(refused["error"]["code"], "newGoodsNeedTitle", "{refused}");
    let untitled = device.file("untitled.csv", "SKU,Price,Weight (kg)\nNEW-2,3.50,2\n");
    assert_eq!(device.does(&["import", &untitled])["variants"]["create"], 1);
}

#[test]
fn what_is_the_matter_is_printed_with_what_to_do() {
    let (_folder, device) = device();
    let bad = device.file("bad.csv", "SKU,Title,Price\nA,One,NaN\n");
    let refused = device.dhow(&["import", &bad]).err;
    assert!(
        refused.contains("Write a number such as 12.50"),
        "{refused}"
    );
    let kept = device.file("kept.csv", "SKU,Title,Price,Shelf,Bin\nA,One,1.50,3,4\n");
    let said = device.dhow(&["import", &kept]).out;
    assert!(said.contains("Kept as they are (2): Shelf, Bin"), "{said}");
    assert!(said.contains("Say under Columns"), "{said}");
    let odd = device.file("odd.csv", "was,wieviel\nOne,1.50\n");
    let refused = device.dhow(&["import", &odd]).err;
    assert!(
        refused.contains("Row 1 was taken for the header: was, wieviel"),
        "{refused}"
    );
}

#[test]
fn rows_are_counted_each_once_and_without_an_end() {
    let (_folder, device) = device();
    let rows: String = (0..6_001)
        .map(|row| format!("S{row},t,NaN,NaN\n"))
        .collect();
    let file = device.file("bad.csv", format!("SKU,Title,Price,Weight (kg)\n{rows}"));
    let refused = device.refuses(&["import", &file]);
    assert_eq!(refused["error"]["args"]["count"], "6001");
    assert_eq!(refused["rowsRefused"], 6_001);
    assert_eq!(refused["issueCount"], 12_002);
}

#[test]
fn what_a_file_asks_to_delete_is_archived_and_no_command_goes_out() {
    let (_folder, device) = device();
    let head = "Handle,Command,Title,Status,Variant SKU,Variant Price\n";
    let first = device.file("first.csv", format!("{head}rug,,Rug,Active,R-1,25.00\n"));
    device.does(&["import", &first, "--currency", "EUR"]);
    let orders = device.file(
        "orders.csv",
        format!("{head}rug,DELETE,Rug,Active,R-1,26.00\nlamp,DELETE,Lamp,Active,L-1,9.00\n"),
    );
    let report = device.does(&["import", &orders, "--currency", "EUR"]);
    assert_eq!(
        report["products"],
        json!({ "create": 0, "update": 1, "unchanged": 0 }),
        "{report}"
    );
    assert_eq!(
        device.does(&["product", "show", "R-1"])["status"],
        "archived"
    );
    assert_eq!(device.field("R-1", "basePrice"), "25.00");
    let out = device.path("out.csv");
    device.does(&["export", &out, "--preset", "shopify"]);
    assert!(!std::fs::read_to_string(&out).unwrap().contains("Command"));
    device.does(&["undo"]);
    assert_eq!(device.does(&["product", "show", "R-1"])["status"], "active");
}

#[test]
fn numbers_that_read_two_ways_wait_for_a_locale() {
    let (_folder, device) = device();
    let file = device.file(
        "two-ways.csv",
        "sku;title;price\nA;Cup;1.234\nB;Pot;2.500\n",
    );
    let refused = device.refuses(&["import", &file]);
    assert_eq!(codes(&refused), ["currencyAssumed", "ambiguousNumber"]);
    assert_eq!(refused["issues"][1]["args"]["count"], "2");
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
