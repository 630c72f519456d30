//! Charm endings: candidates are k·step + ending, k ≥ 0, k ≥ 1 with a negative ending.

use crate::builders::*;
use dhow_domain::markets::{CharmMode, Market};

fn check(market: &Market, rows: &[(&str, &str)]) {
    for (price, expect) in rows {
        assert_eq!(at_home(market, &base_price(price)), *expect, "{price}");
    }
}

#[test]
fn nearest_takes_the_upper_of_two_equally_near() {
    let market = market("EUR").charms("0.99", "1", CharmMode::Nearest);
    check(
        &market,
        &[
            ("19.99 EUR", "19.99 ok"),
            ("20.00 EUR", "19.99 ok"),
            ("20.48 EUR", "19.99 ok"),
            ("20.49 EUR", "20.99 ok"),
            ("20.50 EUR", "20.99 ok"),
            ("0.10 EUR", "0.99 ok"),
            ("0 EUR", "0.00 ok free"),
        ],
    );
}

#[test]
fn up_and_down_keep_a_price_that_is_a_candidate() {
    let up = market("EUR").charms("0.95", "1", CharmMode::Up);
    check(
        &up,
        &[
            ("4.95 EUR", "4.95 ok"),
            ("4.96 EUR", "5.95 ok"),
            ("0.01 EUR", "0.95 ok"),
        ],
    );
    let down = market("EUR").charms("0.95", "1", CharmMode::Down);
    check(
        &down,
        &[
            ("4.95 EUR", "4.95 ok"),
            ("4.94 EUR", "3.95 ok"),
            ("0.94 EUR", "0.95 ok"),
            ("0 EUR", "0.00 ok free"),
        ],
    );
}

#[test]
fn a_negative_ending_begins_with_the_first_step() {
    let nearest = market("USD").charms("-0.01", "10", CharmMode::Nearest);
    check(
        &nearest,
        &[
            ("0 USD", "0.00 ok free"),
            ("3 USD", "9.99 ok"),
            ("14.98 USD", "9.99 ok"),
            ("14.99 USD", "19.99 ok"),
        ],
    );
    let down = market("USD").charms("-0.01", "10", CharmMode::Down);
    check(
        &down,
        &[
            ("5 USD", "9.99 ok"),
            ("19.98 USD", "9.99 ok"),
            ("19.99 USD", "19.99 ok"),
        ],
    );
}

#[test]
fn no_candidate_is_below_zero() {
    let market = market("EUR").charms("-15", "10", CharmMode::Down);
    check(
        &market,
        &[
            ("1 EUR", "5.00 ok"),
            ("14.99 EUR", "5.00 ok"),
            ("15 EUR", "15.00 ok"),
        ],
    );
}

#[test]
fn an_ending_beyond_its_step_is_the_least_candidate() {
    let market = market("EUR").charms("12.90", "5", CharmMode::Nearest);
    check(
        &market,
        &[
            ("1 EUR", "12.90 ok"),
            ("15.39 EUR", "12.90 ok"),
            ("15.40 EUR", "17.90 ok"),
        ],
    );
}

#[test]
fn beyond_max_percent_the_rounded_price_stands_and_says_so() {
    let market = market("EUR")
        .charms("0.99", "1", CharmMode::Nearest)
        .charms_within("10");
    check(
        &market,
        &[
            ("5.49 EUR", "5.99 ok"),
            ("1.10 EUR", "0.99 ok"),
            ("1.11 EUR", "1.11 ok charmSkipped"),
            ("0.90 EUR", "0.99 ok"),
            ("0.89 EUR", "0.89 ok charmSkipped"),
            ("0 EUR", "0.00 ok free"),
        ],
    );
}

#[test]
fn currencies_without_and_with_three_decimals() {
    let yen = market("JPY").charms("-1", "100", CharmMode::Up);
    check(
        &yen,
        &[
            ("1234.5 JPY", "1299 ok"),
            ("99 JPY", "99 ok"),
            ("99.5 JPY", "199 ok"),
        ],
    );
    let dinar = market("KWD").charms("0.250", "0.500", CharmMode::Nearest);
    check(
        &dinar,
        &[
            ("1.4999 KWD", "1.750 ok"),
            ("1.499 KWD", "1.250 ok"),
            ("1.5 KWD", "1.750 ok"),
        ],
    );
}
