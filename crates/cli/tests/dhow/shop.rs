//! Preflight, the storefront, and its check.

use crate::stocked;
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
fn preflight_names_sku_market_and_language_of_each_issue() {
    let (_folder, device) = stocked();
    let found = device.does(&["preflight"]);
    assert_eq!(found["products"], 3);
    let issue = found["issues"]
        .as_array()
        .unwrap()
        .iter()
        .find(|issue| issue["code"] == "noRate")
        .unwrap();
    assert_eq!(
        (&issue["market"], issue["sku"].is_string()),
        (&json!("AE"), true)
    );
    for key in [
        "sku", "code", "severity", "path", "market", "locale", "channel", "fix",
    ] {
        assert!(issue.get(key).is_some(), "{key} in {issue}");
    }
    assert!(codes(&found).contains(&"translationMissing"));
    assert_eq!(
        device.dhow(&["preflight", "--channel", "bazaar"]).code,
        Some(2)
    );
}

#[test]
fn a_shop_is_built_twice_into_the_same_bytes_and_checks() {
    let (_folder, device) = stocked();
    let (one, two) = (device.path("one"), device.path("two"));
    let built = device.does(&["storefront", "build", "--out", &one]);
    assert_eq!(
        built["offers"], 9,
        "three goods in the three markets that have a rate: {built}"
    );
    assert!(codes(&built).contains(&"noRate") && built["bytes"].as_u64().unwrap() > 0);
    let again = device.does(&["storefront", "build", "--out", &two]);
    assert_eq!(again["certificate"], built["certificate"]);
    assert_eq!(files(&one), files(&two));
    let checked = device.does(&["storefront", "check", &one]);
    assert_eq!(checked["certificate"], built["certificate"]);
}

/// Every file below a folder with its bytes.
fn files(folder: &str) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut folders = vec![std::path::PathBuf::from(folder)];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(next).unwrap().map(Result::unwrap) {
            match entry.file_type().unwrap().is_dir() {
                true => folders.push(entry.path()),
                false => {
                    let name = entry
                        .path()
                        .strip_prefix(folder)
                        .unwrap()
                        .display()
                        .to_string();
                    found.push((name, std::fs::read(entry.path()).unwrap()));
                }
            }
        }
    }
    found.sort();
    found
}

#[test]
fn a_shop_that_shows_another_price_does_not_check() {
    let (_folder, device) = stocked();
    let shop = device.path("shop");
    device.does(&["storefront", "build", "--out", &shop]);
    device.does(&["product", "set", "TEA-100", "basePrice=99"]);
    let refused = device.refuses(&["storefront", "check", &shop]);
    assert_eq!(refused["error"]["code"], "priceMismatch");
    let first = &refused["mismatches"][0];
    assert_eq!(
        (&first["sku"], first["shown"].is_string()),
        (&json!("TEA-100"), true),
        "{refused}"
    );
    let folder = device.path("");
    let said = device.refuses(&["storefront", "check", &folder]);
    assert_eq!(said["error"]["code"], "fileMissing");
}

#[test]
fn strict_refuses_where_there_is_an_issue_and_writes_nothing() {
    let (_folder, device) = stocked();
    let shop = device.path("shop");
    let refused = device.refuses(&["storefront", "build", "--out", &shop, "--strict"]);
    assert_eq!(refused["error"]["code"], "storefrontIssues");
    assert!(
        codes(&refused).contains(&"noRate"),
        "what is to be mended is named: {refused}"
    );
    assert!(!std::path::Path::new(&shop).join("index.html").exists());
    let address = [
        "storefront",
        "build",
        "--out",
        &shop,
        "--base-url",
        "not an address",
    ];
    assert_eq!(device.refusal(&address), "valueInvalid");
    let own = device.file("own.txt", "not of the shop");
    let folder = std::path::Path::new(&own)
        .parent()
        .unwrap()
        .display()
        .to_string();
    assert_eq!(
        device.refusal(&["storefront", "build", "--out", &folder]),
        "folderNotOurs"
    );
    assert!(std::path::Path::new(&own).exists());
}

#[test]
fn a_price_under_its_floor_is_told_with_margin_and_floor() {
    let (_folder, device) = stocked();
    let floor = "tax = { mode = \"inclusive\", percent = \"10\" }\nfloor = { margin_percent = \"60\", on_breach = \"block\" }";
    let markets = crate::MARKETS.replace("tax = { mode = \"inclusive\", percent = \"10\" }", floor);
    device.does(&["market", "apply", &device.file("floor.toml", markets)]);
    device.does(&["product", "set", "TEA-100", "basePrice=10", "cost=5"]);
    let built = device.does(&["storefront", "build", "--out", &device.path("shop")]);
    let found = device.does(&["preflight"]);
    for report in [&built, &found] {
        let mut issues = report["issues"].as_array().unwrap().iter();
        let below = issues.find(|issue| issue["code"] == "belowFloor").unwrap();
        assert_eq!(below["args"]["floor"], "60", "{below}");
        let margin: f64 = below["args"]["margin"].as_str().unwrap().parse().unwrap();
        assert!(margin > 49.0 && margin < 51.0, "{below}");
    }
}

#[test]
fn the_status_of_the_hub_lists_all_goods_in_one_object() {
    let (_folder, device) = stocked();
    let rows: String = (0..1_100)
        .map(|row| format!("CUP-{row:04},Cup {row:04},draft\n"))
        .collect();
    let text = format!("sku,title,status\n{rows}");
    device.does(&["import", &device.file("cups.csv", text)]);
    let status = device.does(&["hub", "status"]);
    let listings = status["listings"].as_array().unwrap();
    let skus: Vec<_> = listings
        .iter()
        .filter_map(|row| row["sku"].as_str())
        .collect();
    let expect = device.does(&["product", "list", "--status", "draft", "--status", "active"]);
    let expect = expect["products"].as_array().unwrap().iter();
    let expect: Vec<_> = expect
        .filter_map(|row| row["variantRows"][0]["sku"].as_str())
        .collect();
    assert_eq!((skus.len(), &skus), (1_103, &expect));
    assert_eq!(listings[0]["state"], "never");
    assert_eq!(status["connection"], "notEnrolled");
    assert!(status.get("next").is_none());
    let line = device.dhow(&["hub", "status", "--json=lines"]).out;
    assert_eq!(line.lines().count(), 1);
    let said = device.dhow(&["hub", "status"]).out;
    assert!(said.lines().count() == 3, "{said}");
}

#[test]
fn a_firm_is_shown_as_it_was_said_and_refused_as_a_whole() {
    let (_folder, device) = stocked();
    let said = device.does(&[
        "seller",
        "set",
        "country=nl",
        "vatId=NL123456789B01",
        "phone=+31 20 1234567",
    ]);
    assert_eq!(said["changed"], 3);
    let shown = device.does(&["seller", "show"]);
    assert_eq!(
        (
            &shown["country"],
            &shown["vatId"],
            &shown["email"],
            &shown["policies"]
        ),
        (
            &json!("NL"),
            &json!("NL123456789B01"),
            &json!(null),
            &json!({})
        )
    );
    for key in [
        "name",
        "legalName",
        "address",
        "whatsapp",
        "baseCurrency",
        "sourceLocale",
    ] {
        assert!(shown.get(key).is_some(), "{key} in {shown}");
    }
    let refused = device.refuses(&["seller", "set", "phone=+31 20 7654321", "email=nobody"]);
    assert_eq!(
        (
            &refused["error"]["code"],
            &refused["error"]["args"]["field"]
        ),
        (&json!("valueInvalid"), &json!("email"))
    );
    device.does(&["undo"]);
    assert_eq!(device.does(&["seller", "show"])["country"], json!(null));
    let words = device.dhow(&["seller", "show"]).out;
    assert!(words.lines().count() >= 1, "{words}");
}

#[test]
fn what_is_unpublished_is_a_draft_and_undo_takes_that_back() {
    let (_folder, device) = stocked();
    let answer = device.does(&["unpublish", "TEA-100"]);
    assert_eq!(
        (&answer["versions"], &answer["withdrawn"]),
        (&json!([]), &json!([]))
    );
    let status = |device: &dhow_testkit::Device| {
        device.does(&["product", "show", "TEA-100"])["status"].clone()
    };
    assert_eq!(status(&device), "draft");
    device.does(&["unpublish", "TEA-100"]);
    device.does(&["undo"]);
    assert_eq!(status(&device), "active");
}
