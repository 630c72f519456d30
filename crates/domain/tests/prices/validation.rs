//! What a market is refused for, and where it says so.

use crate::builders::*;
use dhow_domain::markets::{
    Charm, CharmMode, FloorBreach, Market, RoundingMode, validate, validate_code,
};

fn check(market: &Market, expect: &str) {
    let told = validate(market, &[], day("2026-11-22")).map_err(|problem| problem.to_string());
    assert_eq!(told.err().unwrap_or_else(|| "sound".to_owned()), expect);
}

#[test]
fn nothing_is_finer_than_the_minor_unit() {
    check(&market("EUR").rounds("0.01", RoundingMode::Up), "sound");
    check(&market("EUR").rounds("0.010", RoundingMode::Up), "sound");
    check(
        &market("EUR").rounds("0.005", RoundingMode::Up),
        "price.round.increment: finer than the smallest unit 0.01",
    );
    check(
        &market("JPY").rounds("0.5", RoundingMode::Up),
        "price.round.increment: finer than the smallest unit 1",
    );
    check(&market("KWD").rounds("0.005", RoundingMode::Up), "sound");
    check(
        &market("EUR").rounds("0", RoundingMode::Up),
        "price.round.increment: must be above zero",
    );
    check(
        &market("JPY").charms("-0.01", "10", CharmMode::Up),
        "price.charm.ending: finer than the smallest unit 1",
    );
    check(
        &market("EUR").charms("0.99", "0.125", CharmMode::Up),
        "price.charm.step: finer than the smallest unit 0.01",
    );
    check(
        &market("EUR").charms("0.99", "0", CharmMode::Up),
        "price.charm.step: must be above zero",
    );
}

#[test]
fn an_ending_is_smaller_than_its_step() {
    let check = |code: &str, ending: &str, step: &str, expect: &str| {
        check(
            &market(code).charms(ending, step, CharmMode::Nearest),
            expect,
        );
    };
    let needs = |step: &str| format!("price.charm.ending: needs a step of at least {step}");
    check("JPY", "80", "1", &needs("100"));
    check("EUR", "12.90", "10", &needs("100"));
    check("EUR", "0.99", "0.50", &needs("1"));
    check("EUR", "0.05", "0.05", &needs("0.1"));
    check("EUR", "1", "1", &needs("10"));
    check("EUR", "-5", "5", &needs("10"));
    check("KWD", "0.999", "0.25", &needs("1"));
    check("INR", "999", "100", &needs("1000"));
    check("JPY", "80", "100", "sound");
    check("EUR", "0.99", "1", "sound");
    check("EUR", "-0.01", "10", "sound");
    check("EUR", "0", "1", "sound");
}

#[test]
fn percentages_have_their_ranges() {
    check(&market("EUR").adds_percent("-100"), "sound");
    check(
        &market("EUR").adds("1").adds_percent("-100.01"),
        "price.adjust[2].percent: must be from -100 to 10000",
    );
    check(
        &market("EUR").pays_percent("-1"),
        "price.fees[1].percent: must be from 0 to 100",
    );
    check(
        &market("EUR").pays("-1"),
        "price.fees[1].fixed: must be from 0 to 999999999999",
    );
    check(
        &market("EUR").includes_tax("100.5"),
        "price.tax.percent: must be from 0 to 100",
    );
    check(
        &market("EUR").keeps("99.999999", FloorBreach::Raise),
        "sound",
    );
    check(
        &market("EUR").keeps("100", FloorBreach::Raise),
        "price.floor.margin_percent: must be from -100 to 99.999999",
    );
    check(
        &market("EUR").adds_percent("1.0000001"),
        "price.adjust[1].percent: has more than 6 decimals",
    );
    let mut charmed = market("EUR");
    charmed.policy.charm = Some(Charm {
        ending: number("0.99"),
        step: amount("1"),
        mode: CharmMode::Up,
        max_percent: Some(number("-1")),
    });
    check(&charmed, "price.charm.max_percent: must be from 0 to 10000");
}

#[test]
fn places_and_languages_are_there_and_once() {
    check(
        &market("EUR").countries(&["DE", "AT", "DE"]),
        "countries: `DE` is there twice",
    );
    check(&market("EUR").countries(&[]), "countries: is empty");
    let mut speechless = market("EUR");
    speechless.locales.clear();
    check(&speechless, "locales: is empty");
}

#[test]
fn a_code_can_name_a_folder() {
    for code in ["DE", "eu-2", "A", "US_retail"] {
        assert_eq!(validate_code(code), Ok(()), "{code}");
    }
    let long = "x".repeat(33);
    for code in [
        "", "../../x", "a/b", "a b", "-a", "assets", "Assets", "con", "com1", "ü", ".", &long,
    ] {
        assert!(validate_code(code).is_err(), "{code}");
    }
}
