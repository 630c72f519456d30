//! What a `markets.toml` says, and where it is told to be wrong.

use super::{MarketsContext, read_markets};
use crate::tax_packs::embedded_tax_packs;
use dhow_domain::Locale;
use dhow_domain::markets::{Market, MarketProblem};
use dhow_domain::named_id::Namespace;

fn read(text: &str) -> Result<Vec<Market>, MarketProblem> {
    let context = MarketsContext {
        names: Namespace::of_seller("sel_01jc000000e008000000000001").unwrap(),
        packs: &embedded_tax_packs(),
        day: jiff::civil::date(2026, 11, 22),
    };
    read_markets(text, context)
}

const FULL: &str = r#"
[[market]]
code = "DE"
countries = ["DE"]
currency = "EUR"
locales = ["de", "en"]
[market.price]
base = "base-price"
rate_source = "ecb"
adjust = [ { percent = "15" }, { fixed = "2.50" } ]
fees = [ { percent = "2.9" }, { fixed = "0.30" } ]
tax = { mode = "inclusive", percent = "19" }
round = { increment = "0.01", mode = "half-up" }
charm = { ending = "0.99", step = "1", mode = "nearest", max_percent = "10" }
floor = { margin_percent = "12", on_breach = "block" }

[[market]]
code = "JP"
countries = ["JP"]
currency = "JPY"
locales = ["ja", "en"]
"#;

#[test]
fn every_key_is_read_and_the_rest_has_its_default() {
    let markets = read(FULL).unwrap();
    insta::assert_compact_debug_snapshot!(markets[0].policy, @r#"PricePolicy { base: BasePrice, rate_source: "ecb", adjust: [Percent(15), Fixed(2.50)], fees: [Percent(2.9), Fixed(0.30)], tax: TaxRule { mode: Inclusive, rate: Percent(19) }, round: Rounding { increment: Some(Amount(0.01)), mode: HalfUp }, charm: Some(Charm { ending: 0.99, step: Amount(1), mode: Nearest, max_percent: Some(10) }), floor: Some(Floor { margin_percent: 12, on_breach: Block }) }"#);
    insta::assert_compact_debug_snapshot!(markets[1].policy, @r#"PricePolicy { base: BasePrice, rate_source: "ecb", adjust: [], fees: [], tax: TaxRule { mode: Exclusive, rate: Percent(0) }, round: Rounding { increment: None, mode: HalfUp }, charm: None, floor: None }"#);
    assert_eq!(
        markets[0]
            .locales
            .iter()
            .map(Locale::as_str)
            .collect::<Vec<_>>(),
        ["de", "en"]
    );
}

/// Replaces a part of the full example by another and tells what is wrong with it.
fn check(part: &str, other: &str, expect: &str) {
    assert!(FULL.contains(part), "{part}");
    let told = read(&FULL.replacen(part, other, 1)).map(|markets| markets.len().to_string());
    assert_eq!(
        told.unwrap_or_else(|problem| problem.to_string()),
        expect,
        "{part} → {other}"
    );
}

#[test]
fn decimals_are_text() {
    let round = "increment = \"0.01\"";
    check(
        round,
        "increment = 0.01",
        "market[1].price.round.increment: put the number in quotes",
    );
    check(
        round,
        "increment = 1",
        "market[1].price.round.increment: put the number in quotes",
    );
    check(
        round,
        "increment = \"0,01\"",
        "market[1].price.round.increment: `0,01` is not a decimal number",
    );
    check(
        round,
        "increment = \"1e-2\"",
        "market[1].price.round.increment: `1e-2` is not a decimal number",
    );
    check(
        round,
        "increment = \"-0.01\"",
        "market[1].price.round.increment: must be above zero",
    );
    check(
        round,
        "increment = \"0.001\"",
        "market[1].price.round.increment: finer than the smallest unit 0.01",
    );
    check(
        "percent = \"15\"",
        "percent = \"NaN\"",
        "market[1].price.adjust[1].percent: `NaN` is not a decimal number",
    );
    check(
        "percent = \"15\"",
        "percent = \"\"",
        "market[1].price.adjust[1].percent: `` is not a decimal number",
    );
}

#[test]
fn a_slip_in_a_key_is_named() {
    check(
        "charm =",
        "charms =",
        "market[1].price.charms: there is no key `charms`",
    );
    check(
        "max_percent",
        "maxPercent",
        "market[1].price.charm.maxPercent: there is no key `maxPercent`",
    );
    check(
        "code = \"JP\"",
        "code = \"JP\"\nname = \"Japan\"",
        "market[2].name: there is no key `name`",
    );
    check(
        "[[market]]",
        "version = 1\n[[market]]",
        "version: there is no key `version`",
    );
    check(
        "{ fixed = \"2.50\" }",
        "{ fixd = \"2.50\" }",
        "market[1].price.adjust[2].fixd: there is no key `fixd`",
    );
}

#[test]
fn what_must_be_there_is_missed() {
    check("currency = \"EUR\"\n", "", "market[1].currency: is missing");
    check("code = \"JP\"\n", "", "market[2].code: is missing");
    check(
        "ending = \"0.99\", ",
        "",
        "market[1].price.charm.ending: is missing",
    );
    check(
        ", percent = \"19\"",
        "",
        "market[1].price.tax.percent: say either percent, pack + class",
    );
    check(
        "{ fixed = \"2.50\" }",
        "{ }",
        "market[1].price.adjust[2]: say either percent, fixed",
    );
    check(
        "{ fixed = \"2.50\" }",
        "{ fixed = \"2.50\", percent = \"1\" }",
        "market[1].price.adjust[2]: say either percent, fixed",
    );
    check(
        "countries = [\"DE\"]",
        "countries = []",
        "market[1].countries: is empty",
    );
    assert_eq!(read("").unwrap_err().to_string(), "market: is missing");
    assert_eq!(
        read("market = []").unwrap_err().to_string(),
        "market: is empty"
    );
}

#[test]
fn values_are_what_they_must_be() {
    check(
        "currency = \"EUR\"",
        "currency = \"EURO\"",
        "market[1].currency: `EURO` is not a currency",
    );
    check(
        "currency = \"EUR\"",
        "currency = \"XAU\"",
        "market[1].currency: `XAU` is not a currency",
    );
    check(
        "currency = \"EUR\"",
        "currency = 978",
        "market[1].currency: must be a text in quotes",
    );
    check(
        "countries = [\"DE\"]",
        "countries = [\"DEU\"]",
        "market[1].countries[1]: `DEU` is not a country code",
    );
    check(
        "countries = [\"DE\"]",
        "countries = \"DE\"",
        "market[1].countries: must be a list",
    );
    check(
        "locales = [\"de\", \"en\"]",
        "locales = [\"de\", \"english!\"]",
        "market[1].locales[2]: `english!` is not a language tag",
    );
    check(
        "mode = \"half-up\"",
        "mode = \"halfup\"",
        "market[1].price.round.mode: `halfup` is not one of half-up, half-even, up, down",
    );
    check(
        "rate_source = \"ecb\"",
        "rate_source = \"bce\"",
        "market[1].price.rate_source: `bce` is not one of ecb, csv",
    );
    check(
        "code = \"JP\"",
        "code = \"de\"",
        "market[2].code: `de` is there twice",
    );
    check(
        "code = \"JP\"",
        "code = \"../../x\"",
        "market[2].code: `../../x` cannot be a market code",
    );
    check(
        "code = \"JP\"",
        "code = \"J",
        "markets.toml: line 18: invalid basic string, expected `\"`",
    );
}

#[test]
fn a_country_goes_by_its_own_code_whatever_the_file_calls_it() {
    let check = |countries: &str, pack: &str, expect: Result<&str, &str>| {
        let market = |taxed: &str| {
            format!(
                "[[market]]\ncode = \"M\"\ncountries = {countries}\ncurrency = \"EUR\"\nlocales = [\"de\"]\n{taxed}"
            )
        };
        let pack = format!(
            "[market.price]\ntax = {{ mode = \"inclusive\", pack = \"{pack}\", class = \"standard\" }}\n"
        );
        for taxed in ["", &pack] {
            let found = read(&market(taxed)).map(|markets| {
                let codes = markets[0].countries.iter().map(ToString::to_string);
                codes.collect::<Vec<_>>().join(" ")
            });
            let found = found.map_err(|found| found.to_string());
            let found = found.as_ref().map(String::as_str).map_err(String::as_str);
            assert_eq!(found, expect, "{countries} {taxed}");
        }
    };
    check("[\"UK\"]", "vat-europe", Ok("GB"));
    check("[\"uk\"]", "vat-europe", Ok("GB"));
    check("[\"EL\"]", "vat-eu", Ok("GR"));
    check("[\"GR\"]", "vat-eu", Ok("GR"));
    check(
        "[\"GB\", \"UK\"]",
        "vat-europe",
        Err("market[1].countries: `GB` is there twice"),
    );
    check(
        "[\"EL\", \"GR\"]",
        "vat-eu",
        Err("market[1].countries: `GR` is there twice"),
    );
}

#[test]
fn one_tax_rate_per_inclusive_market() {
    check(
        "countries = [\"DE\"]",
        "countries = [\"DE\", \"AT\"]",
        "market[1].price.tax: DE has 19 % and AT has 20 %",
    );
    check(
        "countries = [\"DE\"]",
        "countries = [\"DE\", \"CH\"]",
        "market[1].price.tax: DE has 19 % and CH has 8.1 %",
    );
    check("countries = [\"DE\"]", "countries = [\"DE\", \"CY\"]", "2");
    let tax = "mode = \"inclusive\", percent = \"19\"";
    check(
        tax,
        "mode = \"inclusive\", pack = \"vat-eu\", class = \"standard\"",
        "2",
    );
    check(
        tax,
        "mode = \"inclusive\", pack = \"vat-eu\"",
        "market[1].price.tax.percent: say either percent, pack + class",
    );
    check(
        tax,
        "mode = \"inclusive\", pack = \"vat-us\", class = \"standard\"",
        "market[1].price.tax: there is no rule pack `vat-us`",
    );
    check(
        tax,
        "mode = \"inclusive\", pack = \"vat-eu\", class = \"books\"",
        "market[1].price.tax: vat-eu does not cover books in DE on 2026-11-22",
    );
}
