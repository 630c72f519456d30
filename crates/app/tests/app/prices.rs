//! Prices: by hand, by matrix, by trail, by what a typed value would make of them.

use crate::support::*;
use jiff::SignedDuration;

/// Goods, markets and dollar rates.
fn priced() -> SellerDesk {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    firm
}

fn query(sku: &str, market: &str) -> PriceQuery {
    PriceQuery {
        sku: sku.to_owned(),
        market: market.to_owned(),
        ..Default::default()
    }
}

#[test]
fn prices_are_those_a_person_works_out_by_hand() {
    let firm = priced();
    let check = |sku: &str, market: &str, expected: &str| {
        assert_eq!(firm.unit(sku, market), expected, "{sku} {market}")
    };
    check("TWL-S", "DE", "59.50");
    check("TWL-L", "DE", "95.20");
    check("TWL-S", "US", "60.00");
    check("TWL-L", "US", "96.00");
    check("MUG", "US", "12.00");
    check("MUG", "DE", "BelowFloor");
}

#[test]
fn every_step_of_a_policy_counts() {
    let firm = priced();
    let policy = |price: &str| {
        let text = format!(
            "[[market]]\ncode = \"FR\"\ncountries = [\"FR\"]\ncurrency = \"EUR\"\nlocales = [\"fr\"]\n[market.price]\n{price}\n"
        );
        firm.markets(&text).unwrap();
        firm.unit("TWL-S", "FR")
    };
    let tax = "tax = { mode = \"exclusive\", percent = \"20\" }\n";
    assert_eq!(policy(tax), "50.00");
    assert_eq!(
        policy(&format!("{tax}adjust = [{{ percent = \"10\" }}]")),
        "55.00"
    );
    assert_eq!(
        policy(&format!(
            "{tax}adjust = [{{ percent = \"10\" }}, {{ fixed = \"2.20\" }}]"
        )),
        "57.20"
    );
    assert_eq!(policy(&format!("{tax}base = \"cost\"")), "20.00");
    assert_eq!(
        policy(&format!(
            "{tax}charm = {{ ending = \"0.95\", step = \"1\" }}"
        )),
        "49.95"
    );
    assert_eq!(
        policy(&format!(
            "{tax}charm = {{ ending = \"0.95\", step = \"1\", mode = \"up\" }}"
        )),
        "50.95"
    );
    assert_eq!(
        policy(&format!("{tax}floor = {{ margin_percent = \"75\" }}")),
        "BelowFloor"
    );
    assert_eq!(
        policy(&format!(
            "{tax}floor = {{ margin_percent = \"75\", on_breach = \"raise\" }}"
        )),
        "80.00"
    );
    assert_eq!(
        policy("tax = { mode = \"inclusive\", percent = \"20\" }"),
        "60.00"
    );
}

#[test]
fn a_margin_is_what_is_left_after_tax_and_cost() {
    let firm = priced();
    let towel = firm.price("TWL-S", "DE");
    assert_eq!(
        (
            towel.net.as_deref(),
            towel.contribution.as_deref(),
            towel.margin_percent.as_deref()
        ),
        (Some("50"), Some("30"), Some("60"))
    );
    assert_eq!(
        (towel.floor_percent.as_deref(), towel.base_currency.as_str()),
        (Some("45"), "EUR")
    );
    let mug = firm.price("MUG", "DE");
    assert_eq!(
        (mug.status, mug.margin_percent.as_deref()),
        (PriceStatus::BelowFloor, Some("40"))
    );
}

#[test]
fn a_price_says_why_there_is_none() {
    let firm = SellerDesk::with_goods();
    assert_eq!(firm.unit("TWL-S", "US"), "NoRate");
    firm.set("TWL-S", "basePrice", "").unwrap();
    assert_eq!(firm.unit("TWL-S", "DE"), "NoBasePrice");
    assert_eq!(firm.unit("MUG", "DE"), "BelowFloor");
}

#[test]
fn a_quantity_multiplies_the_unit_price() {
    let firm = priced();
    let total = |quantity: &str| {
        firm.price_show(PriceQuery {
            quantity: Some(quantity.to_owned()),
            ..query("TWL-S", "DE")
        })
    };
    assert_eq!(total("3").unwrap().line_total.as_deref(), Some("178.50"));
    assert_eq!(total("2.5").unwrap().line_total.as_deref(), Some("148.75"));
    for wrong in ["0", "-1", "three", ""] {
        assert_eq!(
            refusal(total(wrong)),
            format!("valueInvalid field=quantity reason=notANumber value={wrong}")
        );
    }
}

#[test]
fn a_trail_goes_from_the_base_to_the_price_without_a_gap() {
    let firm = SellerDesk::sample();
    for market in ["DE", "US", "JP", "AE"] {
        let price = firm.price("ATT-70140-SND", market);
        let steps: Vec<_> = price
            .trail
            .iter()
            .filter(|step| step.out.is_some())
            .collect();
        assert_eq!(
            (steps[0].step.as_str(), steps[0].out.as_deref()),
            ("base", Some("690")),
            "{market}"
        );
        for pair in steps.windows(2) {
            assert_eq!(
                pair[0].out, pair[1].r#in,
                "{market}: {} -> {}",
                pair[0].step, pair[1].step
            );
        }
        assert_eq!(steps.last().unwrap().out, price.unit_price, "{market}");
        assert!(price.trail_hash.is_some());
    }
}

#[test]
fn the_same_question_has_the_same_trail_and_another_price_another_hash() {
    let firm = priced();
    let hash = || firm.price("TWL-S", "DE").trail_hash;
    let before = hash();
    assert_eq!(hash(), before);
    firm.set("TWL-S", "basePrice", "50.01").unwrap();
    assert_ne!(hash(), before);
}

#[test]
fn the_matrix_says_of_every_cell_what_the_price_itself_says() {
    let firm = SellerDesk::sample();
    let cells = firm.price_matrix(MatrixQuery::default()).unwrap().prices;
    assert!(cells.len() > 300, "{}", cells.len());
    for cell in cells.iter().step_by(7) {
        let price = firm.price(&cell.sku, &cell.market);
        assert_eq!(
            (&cell.unit_price, cell.status, &cell.flags),
            (&price.unit_price, price.status, &price.flags)
        );
        assert_eq!(
            (&cell.margin_percent, &cell.floor_percent, &cell.currency),
            (&price.margin_percent, &price.floor_percent, &price.currency)
        );
    }
}

#[test]
fn the_matrix_tells_details_to_those_who_ask_as_the_price_itself_does() {
    let firm = priced();
    firm.set("TWL-L", "cost", "").unwrap();
    let cells = |details| {
        let query = MatrixQuery {
            details,
            ..Default::default()
        };
        firm.price_matrix(query).unwrap().prices
    };
    assert!(cells(false).iter().all(|cell| cell.details.is_none()));
    let detailed = cells(true);
    let (with_cost, without): (Vec<_>, Vec<_>) =
        detailed.iter().partition(|cell| cell.sku != "TWL-L");
    assert!(!with_cost.is_empty() && !without.is_empty());
    for cell in &detailed {
        let price = firm.price(&cell.sku, &cell.market);
        let details = cell.details.as_ref().unwrap();
        assert_eq!(
            (
                &details.tax_percent,
                &details.contribution,
                &details.base_currency
            ),
            (
                &price.tax_percent,
                &price.contribution,
                &price.base_currency
            ),
            "{} in {}",
            cell.sku,
            cell.market
        );
    }
    assert!(without.iter().all(|cell| {
        let details = cell.details.as_ref().unwrap();
        details.contribution.is_none() && !details.base_currency.is_empty()
    }));
}

#[test]
fn the_matrix_is_of_active_goods_or_of_those_that_are_named() {
    let firm = priced();
    firm.set("MUG", "status", "draft").unwrap();
    let cells = |query| {
        let cells = firm.price_matrix(query).unwrap().prices;
        cells
            .into_iter()
            .map(|cell| format!("{} {}", cell.sku, cell.market))
            .collect::<Vec<_>>()
    };
    assert_eq!(
        cells(MatrixQuery {
            market: Some("DE".to_owned()),
            ..Default::default()
        }),
        ["TWL-S DE", "TWL-L DE"]
    );
    let named = Some(vec![firm.product("MUG").id]);
    assert_eq!(
        cells(MatrixQuery {
            products: named,
            ..Default::default()
        }),
        ["MUG DE", "MUG US"]
    );
    let unknown = MatrixQuery {
        market: Some("XX".to_owned()),
        ..Default::default()
    };
    assert_eq!(
        refusal(firm.price_matrix(unknown)),
        "marketUnknown market=XX"
    );
}

#[test]
fn a_price_of_another_day_takes_that_days_rate() {
    let firm = priced();
    let at = |day: &str| {
        firm.price_show(PriceQuery {
            at: Some(day.to_owned()),
            ..query("TWL-S", "US")
        })
    };
    assert_eq!(
        at("2026-10-29").unwrap().unit_price.as_deref(),
        Some("55.00")
    );
    assert_eq!(
        at("2026-10-30").unwrap().unit_price.as_deref(),
        Some("60.00")
    );
    assert_eq!(at("2026-10-28").unwrap().status, PriceStatus::NoRate);
    assert_eq!(
        refusal(at("yesterday")),
        "valueInvalid field=at reason=notADay value=yesterday"
    );
}

#[test]
fn a_price_as_it_was_known_then_is_shown_again() {
    let firm = priced();
    let then = firm.clock.now().to_string();
    firm.clock.advance(SignedDuration::from_mins(5));
    firm.set("TWL-S", "basePrice", "70").unwrap();
    firm.markets(&MARKETS.replace("\"19\"", "\"7\"")).unwrap();
    let known = firm
        .price_show(PriceQuery {
            as_of: Some(then),
            ..query("TWL-S", "DE")
        })
        .unwrap();
    assert_eq!(
        (
            known.unit_price.as_deref(),
            firm.unit("TWL-S", "DE").as_str()
        ),
        (Some("59.50"), "74.90")
    );
}

#[test]
fn a_typed_value_shows_its_effect_and_changes_nothing() {
    let firm = priced();
    let before = (firm.digest(), firm.acts());
    let check = |field: &str, value: &str, locale: &str, understood: &str, german: Option<&str>| {
        let (sku, locale) = ("TWL-S".to_owned(), Some(locale.to_owned()));
        let query = EffectQuery {
            sku,
            field: field.to_owned(),
            value: value.to_owned(),
            locale,
        };
        let effect = firm.price_effect(query).unwrap();
        let row = effect
            .markets
            .iter()
            .find(|row| row.market == "DE")
            .unwrap();
        assert_eq!(
            (
                effect.understood.as_str(),
                row.before.as_deref(),
                row.after.as_deref()
            ),
            (understood, Some("59.50"), german),
            "{value}"
        );
    };
    check("basePrice", "60.00", "en", "60.00", Some("71.40"));
    check("basePrice", "60,00", "de", "60.00", Some("71.40"));
    check("basePrice", "1.234,50", "de", "1234.50", Some("1469.06"));
    check("basePrice", "1,234.50", "en", "1234.50", Some("1469.06"));
    check("cost", "10", "en", "10", Some("59.50"));
    assert_eq!((firm.digest(), firm.acts()), before);
}

#[test]
fn an_effect_that_cannot_be_is_refused() {
    let firm = priced();
    let effect = |field: &str, value: &str| {
        let (sku, field, value) = ("TWL-S".to_owned(), field.to_owned(), value.to_owned());
        firm.price_effect(EffectQuery {
            sku,
            field,
            value,
            locale: Some("en".to_owned()),
        })
    };
    assert_eq!(refusal(effect("stock", "1")), "fieldUnknown field=stock");
    assert_eq!(
        refusal(effect("basePrice", "-1")),
        "valueInvalid field=basePrice reason=negative value=-1"
    );
    assert_eq!(
        refusal(effect("basePrice", "much")),
        "valueInvalid field=basePrice reason=notANumber value=much"
    );
}
