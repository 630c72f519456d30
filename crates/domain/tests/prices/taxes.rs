//! Tax packs: dated rates, and markets whose countries do not agree.

use crate::builders::*;
use dhow_domain::Country;
use dhow_domain::market::{Market, TaxMode, TaxPack, TaxPackRate, TaxRate, tax_percent, validate};

fn pack() -> TaxPack {
    let rate = |country: &str, from: &str, percent: &str| TaxPackRate {
        country: Country::parse(country).unwrap(),
        class: "standard".to_owned(),
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
    market.policy.tax.rate = TaxRate::Pack { pack: "vat-eu".to_owned(), class: class.to_owned() };
    market
}

#[test]
fn the_rate_of_a_pack_is_that_of_the_day_or_not_covered() {
    let check = |market: &Market, asked: &str, expect: &str| {
        let told = match tax_percent(market, &[pack()], day(asked)) {
            Ok(percent) => percent.to_string(),
            Err(problem) => problem.to_string(),
        };
        assert_eq!(told, expect, "{asked}");
    };
    check(&packed(&["DE"], "standard"), "2020-06-30", "19");
    check(&packed(&["DE"], "standard"), "2020-07-01", "16");
    check(&packed(&["DE"], "standard"), "2026-11-22", "19");
    check(&packed(&["DE"], "standard"), "2015-12-31", "vat-eu does not cover standard in DE on 2015-12-31");
    check(&packed(&["DE"], "books"), "2026-11-22", "vat-eu does not cover books in DE on 2026-11-22");
    check(&packed(&["CH"], "standard"), "2026-11-22", "vat-eu does not cover standard in CH on 2026-11-22");
    check(&packed(&["DE", "CY"], "standard"), "2026-11-22", "19");
    check(&packed(&["DE", "AT"], "standard"), "2026-11-22", "DE has 19 % and AT has 20 %");
    let mut elsewhere = packed(&["DE"], "standard");
    elsewhere.policy.tax.rate = TaxRate::Pack { pack: "vat-mars".to_owned(), class: "standard".to_owned() };
    check(&elsewhere, "2026-11-22", "there is no rule pack `vat-mars`");
}

#[test]
fn an_inclusive_market_has_one_rate() {
    let check = |market: &Market, expect: &str| {
        let told = validate(market, &[pack()], day("2026-11-22")).map_err(|problem| problem.to_string());
        assert_eq!(told.err().unwrap_or_default(), expect, "{:?}", market.countries);
    };
    let written = |codes: &[&str]| market("EUR").includes_tax("19").countries(codes);
    check(&written(&["DE"]), "");
    check(&written(&["AT"]), "");
    check(&written(&["DE", "CY"]), "");
    check(&written(&["DE", "AT"]), "price.tax: DE has 19 % and AT has 20 %");
    check(&packed(&["DE", "AT"], "standard"), "price.tax: DE has 19 % and AT has 20 %");
    check(&written(&["AE", "OM"]), "");
    let mut exclusive = written(&["DE", "AT"]);
    exclusive.policy.tax.mode = TaxMode::Exclusive;
    check(&exclusive, "");
}
