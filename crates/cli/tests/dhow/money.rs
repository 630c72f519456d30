//! Rates, markets, prices.

use crate::{MARKETS, RATES, device, stocked};
use serde_json::{Value, json};

#[test]
fn a_rate_names_its_row() {
    let (_folder, device) = device();
    let rates = device.file("rates.csv", RATES);
    let report = device.does(&["rates", "import", &rates, "--source", "csv"]);
    assert_eq!(
        (&report["added"], &report["quarantined"]),
        (&json!(2), &json!([]))
    );
    let rate = device.does(&[
        "rates",
        "show",
        "EUR",
        "USD",
        "--source",
        "csv",
        "--at",
        "2026-10-29",
    ]);
    assert_eq!(
        (&rate["rate"], &rate["published"]),
        (&json!("1.10"), &json!("2026-10-29"))
    );
    let later = device.does(&[
        "rates",
        "show",
        "EUR",
        "USD",
        "--source",
        "csv",
        "--at",
        "2026-11-03",
    ]);
    assert_eq!(
        (&later["rate"], &later["ageDays"]),
        (&json!("1.20"), &json!(4))
    );
    for key in [
        "from",
        "to",
        "asked",
        "rate",
        "source",
        "published",
        "fetchedAt",
        "ageDays",
        "via",
    ] {
        assert!(later.get(key).is_some(), "{key}");
    }
    let crossed = device.does(&[
        "rates",
        "show",
        "USD",
        "JPY",
        "--source",
        "csv",
        "--at",
        "2026-10-30",
    ]);
    assert_eq!(
        (&crossed["rate"], &crossed["via"]),
        (&json!("146.25"), &json!("EUR"))
    );
    let own = device.does(&[
        "rates",
        "show",
        "EUR",
        "EUR",
        "--source",
        "csv",
        "--at",
        "2026-10-30",
    ]);
    assert_eq!(
        (&own["rate"], &own["fetchedAt"], &own["via"]),
        (&json!("1"), &Value::Null, &Value::Null)
    );
    let never = device.refuses(&["rates", "show", "EUR", "AED", "--source", "csv"]);
    assert_eq!(
        (&never["error"]["lastPublished"], &never["lastPublished"]),
        (&Value::Null, &Value::Null)
    );
    assert_eq!(
        never["error"]["args"].get("lastPublished"),
        None,
        "nobody knows one: {never}"
    );
}

#[test]
fn a_currency_absent_on_the_latest_day_has_no_rate_and_the_last_day_is_named() {
    let (_folder, device) = device();
    let rates = device.file(
        "rates.csv",
        "date,from,to,rate\n2026-10-28,EUR,ISK,140\n2026-10-29,EUR,USD,1.1\n",
    );
    device.does(&["rates", "import", &rates, "--source", "csv"]);
    let refused = device.refuses(&["rates", "show", "EUR", "ISK", "--source", "csv"]);
    assert_eq!(refused["error"]["code"], "noRate");
    assert_eq!(refused["error"]["lastPublished"], "2026-10-28");
    assert_eq!(refused["error"]["args"]["lastPublished"], "2026-10-28");
    assert_eq!(refused["lastPublished"], "2026-10-28");
    let early = device.does(&[
        "rates",
        "show",
        "EUR",
        "ISK",
        "--source",
        "csv",
        "--at",
        "2026-10-28",
    ]);
    assert_eq!(early["rate"], "140");
}

#[test]
fn rates_are_taken_whole_or_not_at_all() {
    let (_folder, device) = device();
    let bad = device.file(
        "bad.csv",
        "date,from,to,rate\n2026-10-29,EUR,USD,1.1\n2026-10-30,EUR,USD,one\n",
    );
    let refused = device.refuses(&["rates", "import", &bad, "--source", "csv"]);
    assert_eq!(
        (&refused["error"]["code"], &refused["issues"][0]["row"]),
        (&json!("rowsRefused"), &json!(3))
    );
    assert_eq!(
        device.refusal(&["rates", "show", "EUR", "USD", "--source", "csv"]),
        "notFound"
    );
    assert_eq!(
        device
            .dhow(&["rates", "import", &bad, "--source", "oracle"])
            .code,
        Some(2)
    );
}

#[test]
fn markets_are_kept_and_listed_by_their_code() {
    let (_folder, device) = stocked();
    let codes = |markets: &Value| -> Vec<String> {
        let rows = markets["markets"].as_array().unwrap();
        rows.iter()
            .map(|market| market["code"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(
        codes(&device.does(&["market", "list"])),
        ["AE", "DE", "JP", "US"]
    );
    let dearer = MARKETS.replacen("percent = \"19\"", "percent = \"7\"", 1);
    let file = device.file("again.toml", dearer);
    let applied = device.does(&["market", "apply", &file]);
    assert_eq!(codes(&applied), ["AE", "DE", "JP", "US"]);
    assert_eq!(applied["markets"][1]["price"]["tax"]["percent"], "7");
    device.does(&["market", "delete", "JP"]);
    assert_eq!(codes(&device.does(&["market", "list"])), ["AE", "DE", "US"]);
    assert_eq!(device.refusal(&["market", "delete", "JP"]), "marketUnknown");
}

#[test]
fn a_wrong_market_is_refused_with_its_place_and_none_is_kept() {
    let (_folder, device) = device();
    let check = |from: &str, to: &str| {
        let file = device.file("wrong.toml", MARKETS.replacen(from, to, 1));
        let refused = device.refuses(&["market", "apply", &file]);
        assert_eq!(refused["error"]["code"], "marketInvalid", "{from} → {to}");
        assert_eq!(
            device.does(&["market", "list"])["markets"],
            json!([]),
            "{from} → {to}"
        );
    };
    check("currency = \"AED\"\n", "");
    check("\"AED\"", "\"DIRHAM\"");
    check("percent = \"10\" }, {", "percent = 10 }, {");
    check("ending = \"0.95\"", "ending = \"0.955\"");
    check("[[market]]", "[[market");
    check("code = \"US\"", "code = \"DE\"");
}

#[test]
fn a_price_shows_its_trail_and_multiplies_exactly() {
    let (_folder, device) = stocked();
    let price = device.does(&["price", "show", "TEA-100", "--market", "DE", "--qty", "3"]);
    assert_eq!(
        (&price["unitPrice"], &price["lineTotal"]),
        (&json!("14.95"), &json!("44.85"))
    );
    assert_eq!(
        (&price["status"], &price["taxIncluded"]),
        (&json!("ok"), &json!(true))
    );
    let steps: Vec<&str> = price["trail"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|step| step["step"].as_str())
        .collect();
    assert_eq!(steps, ["base", "convert", "tax", "round", "charm"]);
    assert!(
        price["trail"]
            .as_array()
            .unwrap()
            .windows(2)
            .all(|pair| pair[0]["out"] == pair[1]["in"])
    );
    let again = device.does(&["price", "show", "TEA-100", "--market", "DE", "--qty", "7"]);
    assert_eq!(
        again["trailHash"], price["trailHash"],
        "quantity is no input of the unit price"
    );
    assert_eq!(
        device.refusal(&["price", "show", "TEA-100", "--market", "FR"]),
        "marketUnknown"
    );
    assert_eq!(
        device.refusal(&["price", "show", "NOPE", "--market", "DE"]),
        "skuUnknown"
    );
    for quantity in ["0", "-1", "abc", "1e3", ""] {
        let line = [
            "price",
            "show",
            "TEA-100",
            "--market",
            "DE",
            &format!("--qty={quantity}"),
        ];
        assert_eq!(device.refusal(&line), "valueInvalid", "{quantity}");
    }
    assert_eq!(
        device.refusal(&["price", "show", "TEA-100", "--market", "DE", "--at", "soon"]),
        "valueInvalid"
    );
}

#[test]
fn a_missing_rate_is_a_status_and_never_one() {
    let (_folder, device) = stocked();
    let price = device.does(&["price", "show", "TEA-100", "--market", "AE"]);
    assert_eq!(
        (&price["status"], &price["unitPrice"], &price["lineTotal"]),
        (&json!("noRate"), &Value::Null, &Value::Null)
    );
    let matrix = device.does(&["price", "matrix"]);
    let rows = matrix["prices"].as_array().unwrap();
    assert_eq!(rows.len(), 12, "a row per active variant and market");
    for row in rows {
        let missing = row["market"] == "AE";
        assert_eq!(
            (row["status"] == "noRate", row["unitPrice"].is_null()),
            (missing, missing),
            "{row}"
        );
        assert!(row.get("trail").is_none());
    }
    assert_eq!(
        device.does(&["price", "matrix", "--market", "US"])["prices"]
            .as_array()
            .unwrap()
            .len(),
        3
    );
    assert_eq!(
        device.refusal(&["price", "matrix", "--market", "FR"]),
        "marketUnknown"
    );
}

#[test]
fn a_past_moment_is_replayed_with_the_inputs_of_then() {
    let (_folder, device) = stocked();
    let before = device.does(&["price", "show", "TEA-100", "--market", "DE"]);
    let then = device.does(&["status"])["savedAt"]
        .as_str()
        .unwrap()
        .to_owned();
    device.does(&["product", "set", "TEA-100", "basePrice=99"]);
    let now = device.does(&["price", "show", "TEA-100", "--market", "DE"]);
    assert_ne!(now["unitPrice"], before["unitPrice"]);
    let replayed = device.does(&[
        "price", "show", "TEA-100", "--market", "DE", "--as-of", &then,
    ]);
    assert_eq!(
        (&replayed["unitPrice"], &replayed["trailHash"]),
        (&before["unitPrice"], &before["trailHash"])
    );
    let early = device.does(&[
        "price",
        "show",
        "TEA-100",
        "--market",
        "US",
        "--at",
        "2024-03-01",
    ]);
    let step = early["trail"]
        .as_array()
        .unwrap()
        .iter()
        .find(|step| step["step"] == "convert")
        .unwrap();
    assert_eq!(step["params"]["published"], "2024-03-01", "{step}");
}

#[test]
fn a_market_whose_tax_is_not_known_that_day_harms_no_other() {
    let (_folder, device) = stocked();
    let packed = MARKETS.replacen(
        "percent = \"19\"",
        "pack = \"vat-eu\", class = \"standard\"",
        1,
    );
    let file = device.file("packed.toml", packed.replacen("\"USD\"", "\"EUR\"", 1));
    device.does(&["market", "apply", &file]);
    let matrix = device.does(&["price", "matrix", "--at", "1999-06-01"]);
    let rows = matrix["prices"].as_array().unwrap();
    assert_eq!(rows.len(), 12);
    for row in rows.iter().filter(|row| row["market"] == "DE") {
        assert_eq!(
            (&row["status"], &row["unitPrice"]),
            (&json!("noTaxRate"), &Value::Null),
            "{row}"
        );
    }
    assert!(
        rows.iter()
            .any(|row| row["market"] == "US" && row["status"] == "ok")
    );
    let price = device.does(&[
        "price",
        "show",
        "TEA-100",
        "--market",
        "DE",
        "--at",
        "1999-06-01",
    ]);
    assert_eq!(
        (&price["status"], &price["taxPercent"]),
        (&json!("noTaxRate"), &Value::Null)
    );
    let shop = device.path("shop");
    let built = device.does(&["storefront", "build", "--out", &shop, "--at", "1999-06-01"]);
    let issues = built["issues"].as_array().unwrap();
    assert_eq!(
        issues
            .iter()
            .filter(|issue| issue["code"] == "noTaxRate")
            .count(),
        3,
        "{issues:?}"
    );
    device.does(&["storefront", "check", &shop]);
}

#[test]
fn tax_outside_the_price_may_differ_between_the_countries_of_a_market() {
    let (_folder, device) = stocked();
    let eu = |mode: &str| {
        let tax = format!("tax = {{ mode = \"{mode}\", pack = \"vat-eu\", class = \"standard\" }}");
        format!(
            "[[market]]\ncode = \"EU\"\ncountries = [\"DE\", \"HU\"]\ncurrency = \"EUR\"\nlocales = [\"de\"]\n[market.price]\n{tax}\n"
        )
    };
    let refused = device.refuses(&["market", "apply", &device.file("eu.toml", eu("inclusive"))]);
    assert_eq!(refused["error"]["args"]["reason"], "taxRatesDiffer");
    device.does(&["market", "apply", &device.file("eu.toml", eu("exclusive"))]);
    let price = device.does(&["price", "show", "TEA-100", "--market", "EU"]);
    assert_eq!(
        (&price["status"], &price["taxPercent"]),
        (&json!("ok"), &Value::Null)
    );
}

#[test]
fn codes_of_markets_differ_by_more_than_their_case() {
    let (_folder, device) = stocked();
    let other = device.file(
        "other.toml",
        MARKETS.replacen("code = \"DE\"", "code = \"de\"", 1),
    );
    let refused = device.refuses(&["market", "apply", &other]);
    assert_eq!(refused["error"]["args"]["reason"], "twice");
    assert_eq!(
        device.does(&["market", "list"])["markets"]
            .as_array()
            .unwrap()
            .len(),
        4
    );
}

#[test]
fn rates_that_were_set_aside_are_listed_and_believed() {
    let (_folder, device) = device();
    let rates = device.file(
        "rates.csv",
        "date,from,to,rate\n2026-10-29,EUR,CHF,1.0877\n2026-10-29,EUR,KWD,0.34\n",
    );
    let report = device.does(&["rates", "import", &rates, "--source", "csv"]);
    assert_eq!(
        report["quarantined"][0]["reason"],
        "reciprocalOfOtherSource"
    );
    let listed = device.does(&["rates", "quarantined"]);
    let aside = &listed["quarantined"][0];
    assert_eq!(
        (&aside["rate"], &aside["canBeBelieved"], &aside["id"]),
        (
            &json!("1.0877"),
            &json!(true),
            &report["quarantined"][0]["id"]
        )
    );
    let words = device.dhow(&["rates", "quarantined"]).out;
    assert!(words.contains("the other direction"), "{words}");
    device.does(&["rates", "accept", aside["id"].as_str().unwrap()]);
    let show = ["rates", "show", "EUR", "CHF", "--source", "csv"];
    assert_eq!(device.does(&show)["rate"], "1.0877");
    assert_eq!(
        device.does(&["rates", "quarantined"])["quarantined"],
        json!([])
    );
    device.does(&["undo"]);
    assert_eq!(device.refusal(&show), "noRate");
}

#[test]
fn a_cell_that_cannot_be_read_is_explained_and_the_remedy_exists() {
    let (_folder, device) = device();
    let check = |row: &str, expect: &[&str]| {
        let bad = device.file(
            "bad.csv",
            format!("date;from;to;rate\n2026-10-29;EUR;USD;1.1\n{row}\n"),
        );
        let said = device
            .dhow(&["rates", "import", &bad, "--source", "csv"])
            .err;
        for words in ["--skip-bad-rows", "3\t"].iter().chain(expect) {
            assert!(said.contains(words), "{row} {words}: {said}");
        }
        let left = [
            "rates",
            "import",
            &bad,
            "--source",
            "csv",
            "--skip-bad-rows",
        ];
        assert_eq!(device.does(&left)["skipped"][0]["row"], json!(3), "{row}");
    };
    check(
        "30/10/2026;EUR;USD;1.1",
        &["date", "30/10/2026", "is no day", "2026-10-30"],
    );
    check(
        "2026-10-30;EUR;USD;1,1612",
        &["rate", "1,1612", "is no rate"],
    );
    check(
        "2026-10-30;Euro;USD;1.1612",
        &["from", "Euro", "is no currency"],
    );
    check(
        "2026-10-30;USD;USD;1.1",
        &["A currency against itself is 1, not 1.1"],
    );
}

#[test]
fn a_currency_that_ended_says_in_words_when_it_was_last_published() {
    let (_folder, device) = device();
    let check = |code: &str, day: &str, words: &str| {
        let refused = device.refuses(&["rates", "show", "EUR", code]);
        assert_eq!(refused["lastPublished"], day, "{code}: {refused}");
        let said = device.dhow(&["rates", "show", "EUR", code]).err;
        assert!(said.contains(words), "{code}: {said}");
    };
    check("LTL", "2014-12-31", "2014");
    check("SKK", "2008-12-31", "2008");
    check("BGN", "2025-12-31", "2025");
    check("HRK", "2022-12-30", "2022");
}
