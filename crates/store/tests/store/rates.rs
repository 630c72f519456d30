//! Rates: added and never taken away by a missing row, found by the day they were published.

use crate::support::{Scene, workspace};
use dhow_domain::money::Currency;
use dhow_domain::rates::{Publication, Publications as _, RateSource};
use dhow_store::{Act, StoreError, read};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

fn currency(code: &str) -> Currency {
    Currency::parse(code).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// What a source published on a day against the euro.
fn publication(source: &str, on: &str, rates: &[(&str, i64)]) -> Publication {
    Publication {
        source: RateSource::new(source),
        day: day(on),
        base: currency("EUR"),
        fetched_at: Timestamp::UNIX_EPOCH,
        rates: rates
            .iter()
            .map(|(quote, rate)| (currency(quote), Decimal::new(*rate, 4)))
            .collect(),
        set_aside: [].into(),
    }
}

fn save(scene: &Scene, publication: &Publication) -> bool {
    let act = Act::new("act-rates-import");
    scene
        .workspace
        .transact(act, |edit| edit.add_publication(publication))
        .unwrap()
        .value
}

#[test]
fn rates_are_added_and_a_missing_row_takes_none_away() {
    let folder = tempfile::tempdir().unwrap();
    let (workspace, _) = workspace(folder.path());
    let source = dhow_domain::rates::RateSource::new("csv");
    let day: jiff::civil::Date = "2026-10-30".parse().unwrap();
    let give = |quote: &str, rate: i64| {
        let rates = [(
            Currency::parse(quote).unwrap(),
            rust_decimal::Decimal::new(rate, 2),
        )]
        .into();
        let base = Currency::parse("USD").unwrap();
        let fetched_at = Timestamp::UNIX_EPOCH;
        let publication = dhow_domain::rates::Publication {
            source: source.clone(),
            day,
            base,
            fetched_at,
            rates,
            set_aside: [].into(),
        };
        workspace
            .transact(Act::new("act-rates-import"), |edit| {
                edit.add_publication(&publication)
            })
            .unwrap()
            .value
    };
    assert_eq!(
        [give("EUR", 90), give("JPY", 15000), give("EUR", 90)],
        [true, true, false]
    );
    let known = workspace
        .read(|connection| read::publications(connection, &source, day))
        .unwrap();
    assert_eq!(known[0].rates.len(), 2);
    workspace.undo().unwrap();
    let known = workspace
        .read(|connection| read::publications(connection, &source, day))
        .unwrap();
    assert_eq!(
        known[0].rates.len(),
        1,
        "undo takes the added row away again"
    );
}

#[test]
fn the_latest_day_not_after_the_asked_one_counts() {
    let scene = Scene::new();
    let friday = publication("ecb", "2026-10-23", &[("USD", 10_840), ("JPY", 1_635_200)]);
    let monday = publication("ecb", "2026-10-26", &[("USD", 10_862)]);
    for publication in [
        &friday,
        &monday,
        &publication("csv", "2026-10-25", &[("USD", 9_999)]),
    ] {
        assert!(save(&scene, publication));
    }
    let on = |text: &str| {
        let source = RateSource::new("ecb");
        scene
            .workspace
            .read(|reading| read::publications(reading, &source, day(text)))
            .unwrap()
    };
    assert_eq!(on("2026-10-22"), []);
    assert_eq!(on("2026-10-23"), std::slice::from_ref(&friday));
    assert_eq!(on("2026-10-25"), [friday], "a Sunday has Friday's");
    assert_eq!(on("2027-01-01"), [monday]);
}

#[test]
fn a_currency_that_is_gone_is_known_by_its_last_day() {
    let scene = Scene::new();
    save(
        &scene,
        &publication("ecb", "2022-12-30", &[("HRK", 75_365), ("USD", 10_666)]),
    );
    save(
        &scene,
        &publication("ecb", "2023-01-02", &[("USD", 10_683)]),
    );
    scene
        .workspace
        .read(|reading| {
            let (rates, source) = (
                read::SqlitePublications::new(reading),
                RateSource::new("ecb"),
            );
            let last = |code| {
                rates
                    .last_with(&source, currency(code), day("2024-05-02"))
                    .unwrap()
            };
            assert_eq!(last("HRK"), Some(day("2022-12-30")));
            assert_eq!(last("USD"), Some(day("2023-01-02")));
            assert_eq!(
                last("EUR"),
                Some(day("2023-01-02")),
                "the base is in every publication"
            );
            assert_eq!(last("ISK"), None);
            assert_eq!(rates.latest(&source, day("2024-05-02"))?[0].rates.len(), 1);
            Ok::<_, StoreError>(())
        })
        .unwrap();
}

#[test]
fn a_span_of_days_and_the_sources_are_listed() {
    let scene = Scene::new();
    let days = ["2026-10-26", "2026-10-27", "2026-10-28"];
    for on in days.iter().rev() {
        save(&scene, &publication("ecb", on, &[("USD", 10_840)]));
    }
    save(
        &scene,
        &publication("csv", "2026-10-01", &[("AED", 39_810)]),
    );
    let ecb = RateSource::new("ecb");
    let span = scene.workspace.read(|reading| {
        read::publication_days(reading, &ecb, day("2026-10-26"), day("2026-10-27"))
    });
    let span: Vec<String> = span
        .unwrap()
        .iter()
        .map(|publication| publication.day.to_string())
        .collect();
    assert_eq!(span, days[..2], "oldest first, both ends included");
    let sources = scene.workspace.read(read::rate_sources).unwrap();
    let sources: Vec<_> = sources
        .iter()
        .map(|(name, from, to, days, _)| (name.as_str(), from.as_str(), to.as_str(), *days))
        .collect();
    let expect = [
        ("csv", "2026-10-01", "2026-10-01", 1),
        ("ecb", "2026-10-26", "2026-10-28", 3),
    ];
    assert_eq!(sources, expect);
}

#[test]
fn rates_that_came_with_the_program_are_nobodys_act() {
    let scene = Scene::new();
    let before = scene.pending();
    let shipped = publication("ecb", "2026-10-26", &[("USD", 10_862)]);
    let act = Act::new("act-ship");
    let done = scene
        .workspace
        .transact(act, |edit| edit.seed_publication(&shipped))
        .unwrap();
    assert_eq!((done.act, scene.pending()), (None, before));
    assert!(!save(&scene, &shipped), "importing them brings nothing new");
    let corrected = publication("ecb", "2026-10-26", &[("USD", 10_863)]);
    assert!(save(&scene, &corrected));
    assert_eq!(scene.newest_paths(), ["/rates"]);
}

#[test]
fn a_corrected_rate_is_seen_as_it_was_before() {
    let scene = Scene::new();
    let first = publication("ecb", "2026-10-26", &[("USD", 10_862)]);
    save(&scene, &first);
    let then = scene
        .workspace
        .read(read::last_act)
        .unwrap()
        .unwrap()
        .at
        .parse()
        .unwrap();
    let corrected = publication("ecb", "2026-10-26", &[("USD", 10_863)]);
    save(&scene, &corrected);
    let seen = scene
        .workspace
        .read(|reading| read::publication_as_of(reading, &corrected, then))
        .unwrap();
    assert_eq!(seen.unwrap().rates, first.rates);
}
