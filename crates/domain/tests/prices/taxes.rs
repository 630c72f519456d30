//! Tax packs: dated rates, and markets whose countries do not agree.

use crate::builders::*;
use dhow_domain::Country;
use dhow_domain::markets::{
    FloorBreach, Market, TaxClass, TaxMode, TaxPack, TaxPackRate, TaxRate, tax_percent, validate,
};
use dhow_domain::pricing::{PriceInputs, PriceLock, Pricing};

fn pack() -> TaxPack {
    let rate = |country: &str, from: &str, percent: &str| TaxPackRate {
        country: Country::parse(country).unwrap(),
        class: TaxClass::STANDARD,
        from: day(from),
        percent: number(percent),
    };
    TaxPack {
        name: "vat-eu".to_owned(),
        source: "test".to_owned(),
        as_of: day("2026-10-04"),
        rates: vec![
            rate("DE", "2021-01-01", "19"),
            rate("DE", "2016-01-01", "19"),
            rate("DE", "2020-07-01", "16"),
            rate("AT", "2016-01-01", "20"),
            rate("CY", "2016-01-01", "19"),
        ],
    }
}

fn packed(codes: &[&str], class: &str) -> Market {
    let mut market = market("EUR").includes_tax("0").countries(codes);
    market.policy.tax.rate = TaxRate::Pack {
        pack: "vat-eu".to_owned(),
        class: class.to_owned(),
    };
    market
}

#[test]
fn the_rate_of_a_pack_is_that_of_the_day_or_not_covered() {
    let check = |market: &Market, asked: &str, expect: &str| {
        let told = match tax_percent(market, &[pack()], day(asked)) {
            Ok(percent) => percent.map_or("each its own".to_owned(), |percent| percent.to_string()),
            Err(problem) => problem.to_string(),
        };
        assert_eq!(told, expect, "{asked}");
    };
    check(&packed(&["DE"], "standard"), "2020-06-30", "19");
    check(&packed(&["DE"], "standard"), "2020-07-01", "16");
    check(&packed(&["DE"], "standard"), "2026-11-22", "19");
    check(
        &packed(&["DE"], "standard"),
        "2015-12-31",
        "vat-eu does not cover standard in DE on 2015-12-31",
    );
    check(
        &packed(&["DE"], "books"),
        "2026-11-22",
        "vat-eu does not cover books in DE on 2026-11-22",
    );
    check(
        &packed(&["CH"], "standard"),
        "2026-11-22",
        "vat-eu does not cover standard in CH on 2026-11-22",
    );
    check(&packed(&["DE", "CY"], "standard"), "2026-11-22", "19");
    check(
        &packed(&["DE", "AT"], "standard"),
        "2026-11-22",
        "DE has 19 % and AT has 20 %",
    );
    let mut exclusive = packed(&["DE", "AT"], "standard");
    exclusive.policy.tax.mode = TaxMode::Exclusive;
    check(&exclusive, "2026-11-22", "each its own");
    let mut elsewhere = packed(&["DE"], "standard");
    elsewhere.policy.tax.rate = TaxRate::Pack {
        pack: "vat-mars".to_owned(),
        class: "standard".to_owned(),
    };
    check(&elsewhere, "2026-11-22", "there is no rule pack `vat-mars`");
}

#[test]
fn an_inclusive_market_has_one_rate() {
    let check = |market: &Market, expect: &str| {
        let told =
            validate(market, &[pack()], day("2026-11-22")).map_err(|problem| problem.to_string());
        assert_eq!(
            told.err().unwrap_or_default(),
            expect,
            "{:?}",
            market.countries
        );
    };
    let written = |codes: &[&str]| market("EUR").includes_tax("19").countries(codes);
    check(&written(&["DE"]), "");
    check(&written(&["AT"]), "");
    check(&written(&["DE", "CY"]), "");
    check(
        &written(&["DE", "AT"]),
        "price.tax: DE has 19 % and AT has 20 %",
    );
    check(
        &packed(&["DE", "AT"], "standard"),
        "price.tax: DE has 19 % and AT has 20 %",
    );
    check(&written(&["AE", "OM"]), "");
    let mut exclusive = written(&["DE", "AT"]);
    exclusive.policy.tax.mode = TaxMode::Exclusive;
    check(&exclusive, "");
    let mut exclusive = packed(&["DE", "AT"], "standard");
    exclusive.policy.tax.mode = TaxMode::Exclusive;
    check(&exclusive, "");
}

#[test]
fn without_a_tax_rate_an_inclusive_market_has_no_price_and_an_exclusive_one_has() {
    let mut market = packed(&["DE"], "standard").keeps("10", FloorBreach::Block);
    let told = |market: &Market, inputs: &PriceInputs| {
        let pricing = Pricing::new(market, None, held_taxes(), &rates(&[])).unwrap();
        assert_eq!(
            pricing.margin(inputs, number("10")).unwrap().is_none(),
            pricing.tax_included()
        );
        told(&pricing.price(inputs).unwrap())
    };
    let mut inputs = with_cost("10 EUR", "4 EUR");
    assert_eq!(told(&market, &inputs), "- noTaxRate");
    inputs.lock = Some(PriceLock {
        price: amount("9"),
        until: None,
    });
    assert_eq!(told(&market, &inputs), "- noTaxRate");
    market.policy.tax.mode = TaxMode::Exclusive;
    inputs.lock = None;
    assert_eq!(told(&market, &inputs), "10.00 ok");
}
