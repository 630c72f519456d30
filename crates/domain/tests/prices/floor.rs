//! The floor: contribution ÷ net price, what a breach does, and when it cannot be judged.

use crate::builders::*;
use dhow_domain::markets::{CharmMode, FloorBreach, RoundingMode};
use dhow_domain::pricing::{PriceInputs, PriceLock};

#[test]
fn a_price_exactly_at_its_floor_holds() {
    let market = market("EUR").keeps("12", FloorBreach::Block);
    assert_eq!(
        at_home(&market, &with_cost("100 EUR", "88 EUR")),
        "100.00 ok"
    );
    assert_eq!(
        at_home(&market, &with_cost("100 EUR", "88.01 EUR")),
        "100.00 belowFloor"
    );
    assert_eq!(
        at_home(&market, &with_cost("0 EUR", "1 EUR")),
        "0.00 belowFloor"
    );
}

#[test]
fn tax_and_fees_are_taken_off_before_the_margin() {
    // 119 inclusive is 100 net; 2.9 % of 119 and 0.30 are 3.751; 84.249 leaves exactly 12.
    let market = market("EUR")
        .includes_tax("19")
        .pays_percent("2.9")
        .pays("0.30")
        .keeps("12", FloorBreach::Block);
    let base = "100 EUR";
    assert_eq!(
        at_home(&market, &with_cost(base, "84.249 EUR")),
        "119.00 ok"
    );
    assert_eq!(
        at_home(&market, &with_cost(base, "84.249001 EUR")),
        "119.00 belowFloor"
    );
    let margin =
        pricing(&market, &rates(&[])).margin(&with_cost(base, "84.249 EUR"), number("119.00"));
    let margin = margin.unwrap().unwrap();
    assert_eq!(margin.net, number("100"));
    assert_eq!(margin.fees, number("3.751"));
    assert_eq!(margin.contribution, number("12"));
    assert_eq!(margin.percent, Some(number("12")));
}

#[test]
fn a_contribution_is_in_the_currency_the_price_started_from() {
    let day = rates(&[("EUR", "USD", "1.25"), ("EUR", "CNY", "8")]);
    let pricing = pricing(&market("USD").pays("1"), &day);
    let margin = pricing
        .margin(&with_cost("10 EUR", "40 CNY"), number("12.50"))
        .unwrap()
        .unwrap();
    // 40 CNY are 6.25 USD; 12.50 − 6.25 − 1 = 5.25 USD = 4.20 EUR.
    assert_eq!(
        (margin.contribution, margin.currency.code()),
        (number("4.20"), "EUR")
    );
    assert_eq!(margin.percent, Some(number("42")));
}

#[test]
fn without_a_cost_or_its_rate_the_floor_is_not_judged_and_that_is_said() {
    let market = market("EUR").keeps("12", FloorBreach::Block);
    assert_eq!(at_home(&market, &base_price("10 EUR")), "10.00 ok noCost");
    assert_eq!(
        at_home(&market, &with_cost("10 EUR", "99 USD")),
        "10.00 ok noCostRate"
    );
    let locked = PriceInputs {
        lock: Some(PriceLock {
            price: amount("3"),
            until: None,
        }),
        ..base_price("10 EUR")
    };
    assert_eq!(at_home(&market, &locked), "3.00 ok locked noCost");
}

#[test]
fn raise_lifts_to_the_least_price_of_the_policys_making() {
    let floor = |market: dhow_domain::markets::Market| market.keeps("12", FloorBreach::Raise);
    let inputs = with_cost("5 EUR", "10 EUR");
    // 10 ÷ 0.88 = 11.3636…
    assert_eq!(
        at_home(&floor(market("EUR")), &inputs),
        "11.37 ok raisedToFloor"
    );
    let quarters = market("EUR").rounds("0.25", RoundingMode::Down);
    assert_eq!(at_home(&floor(quarters), &inputs), "11.50 ok raisedToFloor");
    let charmed = market("EUR").charms("0.99", "1", CharmMode::Down);
    assert_eq!(
        at_home(&floor(charmed.clone()), &inputs),
        "11.99 ok raisedToFloor"
    );
    assert_eq!(
        at_home(&floor(charmed.charms_within("2")), &inputs),
        "11.37 ok charmSkipped raisedToFloor"
    );
    // A least price that lies on the grid is taken itself: 8.80 ÷ 0.88 = 10.
    assert_eq!(
        at_home(&floor(market("EUR")), &with_cost("5 EUR", "8.80 EUR")),
        "10.00 ok raisedToFloor"
    );
    assert_eq!(
        at_home(
            &floor(market("EUR").includes_tax("7")),
            &with_cost("5 EUR", "8.80 EUR")
        ),
        "10.70 ok raisedToFloor"
    );
}

#[test]
fn raise_through_a_cross_rate_takes_a_price_exactly_at_the_floor() {
    // 70 USD at 7 to the euro and 3 pounds to the euro are 30 GBP; with 20 % tax and 0.30 fixed and
    // 10 % floor, (30 + 0.30) · 1.2 ÷ 0.9 is 40.40.
    let day = rates(&[("EUR", "USD", "7"), ("EUR", "GBP", "3")]);
    let market = market("GBP")
        .includes_tax("20")
        .pays("0.30")
        .keeps("10", FloorBreach::Raise);
    let outcome = pricing(&market, &day)
        .price(&with_cost("1 USD", "70 USD"))
        .unwrap();
    assert_eq!(told(&outcome), "40.40 ok raisedToFloor");
}

#[test]
fn a_floor_no_price_can_hold_stays_a_breach() {
    let market = market("EUR")
        .pays_percent("60")
        .keeps("40", FloorBreach::Raise);
    assert_eq!(
        at_home(&market, &with_cost("5 EUR", "10 EUR")),
        "5.00 belowFloor"
    );
}
