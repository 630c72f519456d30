//! Figures of public bug reports of other programs, each computed right.

use crate::builders::*;
use dhow_domain::markets::{CharmMode, Market, RoundingMode};
use dhow_domain::pricing::PriceQuantity;

fn check(
    market: &Market,
    base: &str,
    rate: Option<&str>,
    unit: &str,
    (quantity, line): (&str, &str),
) {
    let inputs = base_price(base);
    let from = inputs.base_price.unwrap().currency;
    let rates = rates(
        &rate
            .map(|rate| (from.code(), market.currency.code(), rate))
            .into_iter()
            .collect::<Vec<_>>(),
    );
    let (outcome, _) = pricing(market, &rates).price_with_trail(&inputs).unwrap();
    assert_eq!(told(&outcome), format!("{unit} ok"), "{base} at {rate:?}");
    let total = outcome
        .line_total(number(quantity), PriceQuantity::One, market.currency)
        .unwrap()
        .unwrap();
    assert_eq!(
        total.to_string(),
        line,
        "{base} at {rate:?}, {quantity} of them"
    );
}

#[test]
fn prices_and_lines_of_public_bug_reports() {
    check(
        &market("EUR"),
        "54.99 USD",
        Some("0.86"),
        "47.29",
        ("5", "236.45"),
    );
    let charmed = market("USD").charms("-0.01", "10", CharmMode::Nearest);
    check(
        &charmed,
        "1000 JPY",
        Some("0.009502"),
        "9.99",
        ("1", "9.99"),
    );
    let whole = market("MXN").rounds("1", RoundingMode::Up);
    check(&whole, "35.14 USD", Some("18.5"), "651.00", ("1", "651.00"));
    let hundreds = market("JPY").rounds("100", RoundingMode::Up);
    check(
        &hundreds,
        "60.26 USD",
        Some("109.98779"),
        "6700",
        ("1", "6700"),
    );
    check(
        &hundreds,
        "81.70 USD",
        Some("109.98779"),
        "9000",
        ("1", "9000"),
    );
    let crowns = market("SEK").rounds("1", RoundingMode::HalfUp);
    check(&crowns, "28.55 EUR", Some("10"), "286.00", ("5", "1430.00"));
    check(
        &market("JPY"),
        "28.55 EUR",
        Some("10"),
        "286",
        ("5", "1430"),
    );
    check(
        &market("GBP"),
        "39.99 EUR",
        Some("0.835094"),
        "33.40",
        ("4", "133.60"),
    );
    check(
        &market("EUR").includes_tax("19"),
        "30.2550 EUR",
        None,
        "36.00",
        ("1", "36.00"),
    );
    check(
        &market("EUR").adds_percent("3"),
        "1.60 EUR",
        None,
        "1.65",
        ("100", "165.00"),
    );
    check(
        &market("CNY"),
        "5.93 USD",
        Some("6.9"),
        "40.92",
        ("1", "40.92"),
    );
}
