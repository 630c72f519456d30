//! Which rate counts: the latest publication day, whole.

use crate::builders::*;
use dhow_domain::rates::{Publication, RateSource, RecordedPublications, lookup};

fn recorded(publications: &[Publication]) -> RecordedPublications {
    publications.iter().cloned().collect()
}

fn told_of(publications: &[Publication], source: &str, pair: (&str, &str), asked: &str) -> String {
    let pair = (currency(pair.0), currency(pair.1));
    let Ok(answer) = lookup(
        &recorded(publications),
        &RateSource::new(source),
        pair,
        day(asked),
    );
    match answer {
        Ok(found) => {
            let via = found
                .via
                .map_or_else(String::new, |via| format!(" via {via}"));
            format!("{} of {}{via}", found.rate, found.published)
        }
        Err(none) => match none.last_published {
            Some(last) => format!("none, last on {last}"),
            None => "none".to_owned(),
        },
    }
}

#[test]
fn the_latest_publication_day_counts_whole() {
    let history = [
        publication(
            "ecb",
            "2022-12-29",
            "EUR",
            &[("USD", "1.0649"), ("HRK", "7.5365")],
        ),
        publication(
            "ecb",
            "2022-12-30",
            "EUR",
            &[("USD", "1.0666"), ("HRK", "7.5365")],
        ),
        publication("ecb", "2023-01-02", "EUR", &[("USD", "1.0683")]),
    ];
    let check = |pair, asked, expect: &str| {
        assert_eq!(
            told_of(&history, "ecb", pair, asked),
            expect,
            "{pair:?} {asked}"
        );
    };
    check(("EUR", "USD"), "2022-12-30", "1.0666 of 2022-12-30");
    check(("EUR", "USD"), "2023-01-01", "1.0666 of 2022-12-30");
    check(("EUR", "USD"), "2026-01-01", "1.0683 of 2023-01-02");
    check(("EUR", "HRK"), "2023-01-01", "7.5365 of 2022-12-30");
    check(("EUR", "HRK"), "2023-01-02", "none, last on 2022-12-30");
    check(("HRK", "USD"), "2024-06-01", "none, last on 2022-12-30");
    check(("EUR", "AED"), "2024-06-01", "none");
    check(("EUR", "USD"), "2022-12-28", "none");
    check(("AED", "AED"), "2022-12-28", "1 of 2022-12-28");
}

#[test]
fn inverse_and_cross_through_the_base() {
    let history = [publication(
        "ecb",
        "2026-10-30",
        "EUR",
        &[("USD", "1.25"), ("JPY", "175.68"), ("GBP", "0.8338")],
    )];
    let check = |pair, expect: &str| {
        assert_eq!(
            told_of(&history, "ecb", pair, "2026-11-01"),
            expect,
            "{pair:?}"
        )
    };
    check(("USD", "EUR"), "0.8 of 2026-10-30");
    check(("USD", "JPY"), "140.544 of 2026-10-30 via EUR");
    check(
        ("GBP", "USD"),
        "1.4991604701367234348764691773 of 2026-10-30 via EUR",
    );
}

#[test]
fn rows_of_a_file_are_crossed_on_their_own_day_only() {
    let history = [
        publication("csv", "2026-10-29", "EUR", &[("CNY", "7.4")]),
        publication("csv", "2026-10-30", "USD", &[("EUR", "0.9")]),
        publication("csv", "2026-10-30", "EUR", &[("JPY", "175")]),
        publication(
            "csv",
            "2026-10-30",
            "TRY",
            &[("AED", "0.08"), ("SAR", "0.09")],
        ),
    ];
    let check = |pair, expect: &str| {
        assert_eq!(
            told_of(&history, "csv", pair, "2026-11-01"),
            expect,
            "{pair:?}"
        )
    };
    check(("USD", "EUR"), "0.9 of 2026-10-30");
    check(
        ("EUR", "USD"),
        "1.1111111111111111111111111111 of 2026-10-30",
    );
    check(("USD", "JPY"), "157.5 of 2026-10-30 via EUR");
    check(("AED", "SAR"), "1.125 of 2026-10-30 via TRY");
    check(("EUR", "CNY"), "none, last on 2026-10-29");
    check(("AED", "EUR"), "none");
    assert_eq!(
        told_of(&history, "ecb", ("USD", "EUR"), "2026-11-01"),
        "none",
        "sources are not mixed"
    );
}

#[test]
fn a_rate_that_is_not_above_zero_is_no_rate() {
    let history = [publication(
        "csv",
        "2026-10-30",
        "EUR",
        &[("USD", "0"), ("JPY", "-175"), ("GBP", "0.8")],
    )];
    let check = |pair, expect: &str| {
        assert_eq!(
            told_of(&history, "csv", pair, "2026-11-01"),
            expect,
            "{pair:?}"
        )
    };
    check(("EUR", "USD"), "none");
    check(("USD", "EUR"), "none");
    check(("GBP", "JPY"), "none");
    check(("EUR", "GBP"), "0.8 of 2026-10-30");
}
