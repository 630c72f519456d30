//! Base prices that hold a tax, prices for many units, and goods that cost nothing or next to it.

use crate::builders::*;
use dhow_domain::markets::{CharmMode, FloorBreach, Market, PriceBase, RoundingMode};
use dhow_domain::money::Amount;
use dhow_domain::pricing::{PriceInputs, PriceLock, PriceQuantity, line_total};

fn check(market: &Market, input: &str, expect: &str) {
    assert_eq!(at_home(market, &gross(input)), expect, "{input}");
}

#[test]
fn a_price_of_a_shop_is_the_same_at_home_and_without_its_tax_elsewhere() {
    let (home, away) = (
        market("EUR").includes_tax("21"),
        market("EUR").includes_tax("19"),
    );
    for (input, at_home, in_germany, before_tax) in [
        ("121.00 EUR included:NL", "121.00", "119.00", "100.00"),
        ("109 EUR included:NL:reduced", "121.00", "119.00", "100.00"),
        ("19.99 EUR included:NL", "19.99", "19.66", "16.52"),
        ("0.01 EUR included:NL", "0.01", "0.01", "0.01"),
        ("100 EUR excluded", "121.00", "119.00", "100.00"),
    ] {
        check(&home, input, &format!("{at_home} ok"));
        check(&away, input, &format!("{in_germany} ok"));
        check(&market("EUR"), input, &format!("{before_tax} ok"));
    }
}

#[test]
fn a_tax_nobody_knows_leaves_no_price() {
    check(&market("EUR"), "121 EUR included:BR", "- noTaxRate");
    check(&market("EUR"), "121 EUR included:NL:books", "- noTaxRate");
}

#[test]
fn a_cost_holds_no_tax() {
    let mut market = market("EUR");
    market.policy.base = PriceBase::Cost;
    let inputs = with_cost("121 EUR", "60 EUR").with_tax("included:NL".parse().unwrap());
    assert_eq!(at_home(&market, &inputs), "60.00 ok");
}

#[test]
fn the_tax_is_taken_out_as_a_step_and_divided_once() {
    let market = market("USD").includes_tax("19");
    let day = rates(&[("EUR", "USD", "1.1")]);
    let (outcome, trail) = pricing(&market, &day)
        .price_with_trail(&gross("100 EUR included:NL"))
        .unwrap();
    assert_eq!(told(&outcome), "108.18 ok");
    let told = trail.canonical().replace('\t', " | ");
    assert!(
        told.contains(
            "net | 100 | 82.64462809917355371900826446 | EUR | class=standard | country=NL | pack=vat | percent=21\n\
             convert | 82.64462809917355371900826446 | 90.90909090909090909090909091 | USD"
        ),
        "{told}"
    );
}

#[test]
fn what_costs_something_is_never_shown_for_nothing() {
    let home = market("EUR");
    for (market, base, expect) in [
        (home.clone(), "0.0025 EUR", "- belowMinorUnit"),
        (home.clone(), "0.0049 EUR", "- belowMinorUnit"),
        (home.clone(), "0.005 EUR", "0.01 ok"),
        (
            home.clone().rounds("1", RoundingMode::HalfUp),
            "0.40 EUR",
            "- belowMinorUnit",
        ),
        (market("JPY"), "0.4 JPY", "- belowMinorUnit"),
        (market("KWD"), "0.0004 KWD", "- belowMinorUnit"),
        (
            home.clone().adds_percent("-100"),
            "5 EUR",
            "- belowMinorUnit",
        ),
        (
            home.clone().charms("0", "10", CharmMode::Down),
            "5 EUR",
            "- belowMinorUnit",
        ),
        (
            home.clone().keeps("10", FloorBreach::Block),
            "0.001 EUR",
            "- belowMinorUnit noCost",
        ),
        (home.clone(), "0 EUR", "0.00 ok free"),
        (
            home.clone().charms("0.99", "1", CharmMode::Nearest),
            "0 EUR",
            "0.00 ok free",
        ),
        (home.adds("5"), "0 EUR", "5.00 ok"),
    ] {
        assert_eq!(at_home(&market, &base_price(base)), expect, "{base}");
    }
}

#[test]
fn a_floor_lifts_what_would_be_nothing_and_a_held_nothing_is_free() {
    let raising = market("EUR").keeps("0", FloorBreach::Raise);
    assert_eq!(
        at_home(&raising, &with_cost("0.001 EUR", "0.02 EUR")),
        "0.02 ok raisedToFloor"
    );
    let held = PriceInputs {
        lock: Some(PriceLock {
            price: Amount::ZERO,
            until: None,
        }),
        ..base_price("5 EUR")
    };
    assert_eq!(at_home(&market("EUR"), &held), "0.00 ok locked free");
}

#[test]
fn a_line_of_a_price_for_many_is_divided_and_rounded_once() {
    let check = |price: &str, per: PriceQuantity, quantity: &str, code: &str, expect: &str| {
        let total = line_total(number(price), number(quantity), per, currency(code)).unwrap();
        assert_eq!(total.to_string(), expect, "{price} per {per} × {quantity}");
    };
    check("0.25", PriceQuantity::Hundred, "10000", "EUR", "25.00");
    check("5.45", PriceQuantity::Hundred, "5000", "EUR", "272.50");
    check("5.45", PriceQuantity::Hundred, "1", "EUR", "0.05");
    check("5.45", PriceQuantity::Thousand, "3", "EUR", "0.02");
    check("5.45", PriceQuantity::Ten, "7", "EUR", "3.82");
    check("5.45", PriceQuantity::Ten, "5", "EUR", "2.73");
    check("7", PriceQuantity::Ten, "15", "JPY", "11");
    check("1.234", PriceQuantity::Thousand, "500", "KWD", "0.617");
}
