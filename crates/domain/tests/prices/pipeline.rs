//! The fixed order, the roundings, and what is exact.

use crate::builders::*;
use dhow_domain::markets::{CharmMode, FloorBreach, Market, PriceBase, RoundingMode};
use dhow_domain::pricing::{PriceError, PriceInputs, PriceLock, PriceQuantity, line_total};

#[test]
fn adjustments_count_strictly_in_listed_order() {
    let base = base_price("100 EUR");
    assert_eq!(
        at_home(&market("EUR").adds_percent("15").adds("2.50"), &base),
        "117.50 ok"
    );
    assert_eq!(
        at_home(&market("EUR").adds("2.50").adds_percent("15"), &base),
        "117.88 ok"
    );
    assert_eq!(
        at_home(
            &market("EUR")
                .adds_percent("-10")
                .adds("-0.005")
                .includes_tax("7"),
            &base
        ),
        "96.29 ok"
    );
}

#[test]
fn nothing_is_rounded_to_units_before_round() {
    // 0.333333 · 1.5 = 0.4999995 → 0.50; rounding early would make it 0.51 of 0.34, or 0.49.
    assert_eq!(
        at_home(
            &market("EUR").adds_percent("50"),
            &base_price("0.333333 EUR")
        ),
        "0.50 ok"
    );
    // Tax comes before rounding to the increment.
    let market = market("EUR")
        .includes_tax("19")
        .rounds("0.05", RoundingMode::HalfUp);
    assert_eq!(at_home(&market, &base_price("10.06 EUR")), "11.95 ok");
}

#[test]
fn charm_comes_after_rounding() {
    let market = market("JPY")
        .rounds("100", RoundingMode::Up)
        .charms("-1", "100", CharmMode::Down);
    assert_eq!(at_home(&market, &base_price("1201 JPY")), "1299 ok");
}

#[test]
fn rounding_modes_on_multiples_of_the_increment() {
    use RoundingMode::{Down, HalfEven, HalfUp, Up};
    let rows = [
        ("0.05", "1.025 EUR", ["1.05", "1.00", "1.05", "1.00"]),
        ("0.05", "1.075 EUR", ["1.10", "1.10", "1.10", "1.05"]),
        ("0.25", "2.3749 EUR", ["2.25", "2.25", "2.50", "2.25"]),
        ("0.25", "2.375 EUR", ["2.50", "2.50", "2.50", "2.25"]),
        ("0.01", "2.345 EUR", ["2.35", "2.34", "2.35", "2.34"]),
        ("0.01", "2.355 EUR", ["2.36", "2.36", "2.36", "2.35"]),
        (
            "100",
            "149.999999 EUR",
            ["100.00", "100.00", "200.00", "100.00"],
        ),
        ("3", "4.5 EUR", ["6.00", "6.00", "6.00", "3.00"]),
        ("3", "1.5 EUR", ["3.00", "", "3.00", ""]),
    ];
    for (increment, base, expect) in rows {
        for (mode, expect) in [HalfUp, HalfEven, Up, Down].into_iter().zip(expect) {
            let market = market("EUR").rounds(increment, mode);
            let expect = match expect {
                "" => "- belowMinorUnit".to_owned(),
                price => format!("{price} ok"),
            };
            assert_eq!(
                at_home(&market, &base_price(base)),
                expect,
                "{base} to {increment} {mode:?}"
            );
        }
    }
}

#[test]
fn a_cross_rate_keeps_a_whole_amount_whole_and_a_tie_a_tie() {
    let day = |usd: &str, to: (&str, &str)| rates(&[("EUR", "USD", usd), ("EUR", to.0, to.1)]);
    let price = |market: &Market, base: &str, rates| {
        told(&pricing(market, &rates).price(&base_price(base)).unwrap())
    };
    // 119 · 100 ÷ 119 · 1.19 is 119: a quotient's last digit must not make `up` say 119.01.
    let up = market("GBP")
        .rounds("0.01", RoundingMode::Up)
        .includes_tax("19");
    assert_eq!(price(&up, "1.19 USD", day("1.19", ("GBP", "1"))), "1.19 ok");
    assert_eq!(
        price(&up, "100 USD", day("1.19", ("GBP", "3"))),
        "300.00 ok"
    );
    // 1.5 · 1.015 ÷ 1.5 is a tie.
    assert_eq!(
        price(&market("GBP"), "1.5 USD", day("1.5", ("GBP", "1.015"))),
        "1.02 ok"
    );
    assert_eq!(
        price(&market("GBP"), "7 USD", day("7", ("GBP", "0.845"))),
        "0.85 ok"
    );
}

#[test]
fn a_price_without_a_rate_or_a_base_says_so() {
    let inputs = base_price("10 USD");
    assert_eq!(
        told(&pricing(&market("EUR"), &rates(&[])).price(&inputs).unwrap()),
        "- noRate"
    );
    assert_eq!(
        at_home(&market("EUR"), &PriceInputs::default()),
        "- noBasePrice"
    );
    let mut from_cost = market("EUR");
    from_cost.policy.base = PriceBase::Cost;
    assert_eq!(at_home(&from_cost, &base_price("10 EUR")), "- noBasePrice");
    assert_eq!(
        at_home(&from_cost, &with_cost("10 EUR", "6.20 EUR")),
        "6.20 ok"
    );
}

#[test]
fn a_price_below_zero_is_never_offered() {
    let market = market("EUR").adds("-2.50");
    assert_eq!(
        at_home(&market, &base_price("1 EUR")),
        "-1.50 belowFloor belowZero"
    );
    for nothing in ["2.50 EUR", "2.499 EUR"] {
        assert_eq!(
            at_home(&market, &base_price(nothing)),
            "- belowMinorUnit",
            "{nothing}"
        );
    }
    let charmed = market.clone().charms("0.99", "1", CharmMode::Nearest);
    assert_eq!(
        at_home(&charmed, &base_price("1 EUR")),
        "-1.50 belowFloor belowZero"
    );
    let raised = market.keeps("0", FloorBreach::Raise);
    assert_eq!(
        at_home(&raised, &with_cost("1 EUR", "0.40 EUR")),
        "0.40 ok raisedToFloor"
    );
}

#[test]
fn a_lock_replaces_the_result_but_not_the_floor() {
    let locked = |base: &str, price: &str| PriceInputs {
        lock: Some(PriceLock {
            price: amount(price),
            until: Some(day("2026-12-31")),
        }),
        ..with_cost(base, "9 EUR")
    };
    let charmed = market("EUR").charms("0.99", "1", CharmMode::Nearest);
    assert_eq!(
        at_home(&charmed, &locked("10 EUR", "12.5")),
        "12.50 ok locked"
    );
    let skipping = charmed.clone().charms_within("0.01");
    assert_eq!(
        at_home(&skipping, &locked("10 EUR", "12.5")),
        "12.50 ok locked",
        "no flag of what it replaced"
    );
    let floored = charmed.clone().keeps("20", FloorBreach::Block);
    assert_eq!(
        at_home(&floored, &locked("10 EUR", "11")),
        "11.00 belowFloor locked"
    );
    let raising = charmed.keeps("20", FloorBreach::Raise);
    assert_eq!(
        at_home(&raising, &locked("10 EUR", "11")),
        "11.00 belowFloor locked",
        "a promise is not lifted"
    );
    assert_eq!(
        at_home(&market("EUR"), &locked("10 USD", "11")),
        "11.00 ok locked",
        "it outlives its rate"
    );
    let too_fine = pricing(&market("EUR"), &rates(&[])).price(&locked("10 EUR", "11.005"));
    assert_eq!(too_fine, Err(PriceError::LockTooFine));
}

#[test]
fn amounts_beyond_the_decimal_type_are_refused_not_wrapped() {
    let large = base_price("999999999999999999 USD");
    let day = rates(&[("USD", "IDR", "20000")]);
    let rupiah = pricing(&market("IDR"), &day).price(&large).unwrap();
    assert_eq!(told(&rupiah), "19999999999999999980000.00 ok");
    assert_eq!(
        rupiah.line_total(number("1000000000"), PriceQuantity::One, currency("IDR")),
        Err(PriceError::AmountTooLarge)
    );
    let day = rates(&[("USD", "IDR", "999999999999")]);
    assert_eq!(
        pricing(&market("IDR"), &day).price(&large),
        Err(PriceError::AmountTooLarge)
    );
}

#[test]
fn a_line_is_unit_times_quantity_exactly() {
    let check = |unit: &str, quantity: &str, expect: Result<&str, PriceError>| {
        let total = line_total(
            number(unit),
            number(quantity),
            PriceQuantity::One,
            currency("EUR"),
        )
        .map(|total| total.to_string());
        assert_eq!(total, expect.map(str::to_owned), "{unit} × {quantity}");
    };
    check("47.29", "5", Ok("236.45"));
    check("47.29", "0.5", Ok("23.645"));
    check("286", "5", Ok("1430"));
    check("1.500", "2", Ok("3.000"));
    check("0.00", "3", Ok("0.00"));
    check("1.00", "0", Err(PriceError::QuantityNotPositive));
    check("1.00", "-1", Err(PriceError::QuantityNotPositive));
    check(
        "99999999999999999.99",
        "0.000000000012345678912",
        Err(PriceError::AmountTooLarge),
    );
}
