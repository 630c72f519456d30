//! The trail: every step with what it used, and a hash that a replay repeats.

use crate::builders::*;
use dhow_domain::markets::{CharmMode, FloorBreach, RoundingMode};
use dhow_domain::rates::{RateSource, RatesOfDay};

fn crossing() -> RatesOfDay {
    let publications = [publication(
        "ecb",
        "2026-10-30",
        "EUR",
        &[("USD", "1.1172"), ("GBP", "0.8338")],
    )];
    RatesOfDay::new(
        RateSource::new("ecb"),
        day("2026-11-01"),
        publications.into_iter().collect(),
    )
}

#[test]
fn every_step_is_told_with_what_it_used() {
    let market = market("GBP")
        .adds_percent("15")
        .adds("2.50")
        .includes_tax("20")
        .rounds("0.05", RoundingMode::HalfUp)
        .charms("0.99", "1", CharmMode::Nearest)
        .pays_percent("2.9")
        .keeps("12", FloorBreach::Block);
    let (outcome, trail) = pricing(&market, &crossing())
        .price_with_trail(&with_cost("25.00 USD", "11 USD"))
        .unwrap();
    assert_eq!(told(&outcome), "28.99 ok");
    insta::assert_snapshot!(trail.canonical().replace('\t', " | "), @r"
    dhow price trail 1
    base | - | 25 | USD | from=base-price
    convert | 25 | 18.658252774794128177586824203 | GBP | from=USD | published=2026-10-30 | rate=0.7463301109917651271034729681 | source=ecb | to=GBP | via=EUR
    adjust | 18.658252774794128177586824203 | 21.456990691013247404224847834 | GBP | percent=15
    adjust | 21.456990691013247404224847834 | 23.956990691013247404224847834 | GBP | fixed=2.5
    tax | 23.956990691013247404224847834 | 28.748388829215896885069817401 | GBP | mode=inclusive | percent=20
    round | 28.748388829215896885069817401 | 28.75 | GBP | increment=0.05 | mode=half-up
    charm | 28.75 | 28.99 | GBP | ending=0.99 | mode=nearest | step=1
    floor | 28.99 | 28.99 | GBP | contribution=20.243042441832573758695130727 | contributionCurrency=USD | cost=11 | costCurrency=USD | fees=0.84071 | margin=62.537394049357365720021237741 | marginPercent=12 | net=24.158333333333333333333333333 | onBreach=block
    ");
    assert_eq!(
        trail.hash(),
        blake3::hash(trail.canonical().as_bytes()).to_hex().as_str()
    );
    assert_eq!(trail.steps[1].params["asked"], "2026-11-01");
    assert_eq!(trail.steps[1].params["fetchedAt"], "2026-10-30T16:05:00Z");
}

#[test]
fn a_missing_rate_is_a_step_without_a_result() {
    let (outcome, trail) = pricing(&market("AED"), &crossing())
        .price_with_trail(&base_price("25.00 USD"))
        .unwrap();
    assert_eq!(told(&outcome), "- noRate");
    insta::assert_snapshot!(trail.canonical().replace('\t', " | "), @r"
    dhow price trail 1
    base | - | 25 | USD | from=base-price
    convert | 25 | - | AED | from=USD | published=2026-10-30 | source=ecb | to=AED
    ");
}

#[test]
fn digits_that_change_no_number_change_no_hash_and_any_input_does() {
    let hash = |base: &str, percent: &str| {
        let market = market("GBP").adds_percent(percent);
        pricing(&market, &crossing())
            .price_with_trail(&base_price(base))
            .unwrap()
            .1
            .hash()
    };
    assert_eq!(hash("25.00 USD", "15"), hash("25 USD", "15.0"));
    assert_ne!(hash("25.00 USD", "15"), hash("25.01 USD", "15"));
    assert_ne!(hash("25.00 USD", "15"), hash("25.00 USD", "15.000001"));
}

#[test]
fn the_same_row_has_the_same_hash_tomorrow() {
    let publications = [publication(
        "ecb",
        "2026-10-30",
        "EUR",
        &[("GBP", "0.8338")],
    )];
    let hash = |asked: &str| {
        let rates = RatesOfDay::new(
            RateSource::new("ecb"),
            day(asked),
            publications.iter().cloned().collect(),
        );
        pricing(&market("GBP"), &rates)
            .price_with_trail(&base_price("25 EUR"))
            .unwrap()
            .1
            .hash()
    };
    assert_eq!(hash("2026-10-30"), hash("2026-11-01"));
}
