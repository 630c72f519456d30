//! Exchange rates: taken in, asked for by day, set aside when they cannot be.

use crate::support::*;

fn ask(firm: &SellerDesk, from: &str, to: &str, at: &str) -> Result<RateAnswer, Failure> {
    firm.rates_show(RateQuery {
        from: from.to_owned(),
        to: to.to_owned(),
        at: Some(at.to_owned()),
        source: Some("csv".to_owned()),
    })
}

#[test]
fn a_rate_is_that_of_the_day_or_of_the_last_one_before() {
    let firm = SellerDesk::new();
    firm.rates(RATES).unwrap();
    let check = |at: &str, rate: &str, published: &str, age: i64| {
        let found = ask(&firm, "EUR", "USD", at).unwrap();
        assert_eq!(
            (
                found.rate.as_str(),
                found.published.as_str(),
                found.age_days
            ),
            (rate, published, age),
            "{at}"
        );
    };
    check("2026-10-29", "1.10", "2026-10-29", 0);
    check("2026-10-30", "1.20", "2026-10-30", 0);
    check("2026-11-02", "1.20", "2026-10-30", 3);
}

#[test]
fn a_rate_is_turned_round_and_crossed_by_the_base_of_its_source() {
    let firm = SellerDesk::new();
    firm.rates("date,from,to,rate\n2026-10-30,EUR,USD,1.25\n2026-10-30,EUR,TRY,50\n")
        .unwrap();
    let rate = |from: &str, to: &str| ask(&firm, from, to, "2026-10-30").unwrap();
    assert_eq!(rate("USD", "EUR").rate, "0.8");
    let crossed = rate("USD", "TRY");
    assert_eq!(
        (crossed.rate.as_str(), crossed.via.as_deref()),
        ("40", Some("EUR"))
    );
    assert_eq!(rate("TRY", "TRY").rate, "1");
}

#[test]
fn a_day_before_the_first_publication_has_no_rate() {
    let firm = SellerDesk::new();
    firm.rates(RATES).unwrap();
    let refused = refusal(ask(&firm, "EUR", "USD", "2026-10-28"));
    assert_eq!(
        refused,
        "noRate asked=2026-10-28 from=EUR source=csv to=USD"
    );
    let unpublished = refusal(ask(&firm, "EUR", "JPY", "2026-10-30"));
    assert!(
        unpublished.starts_with("noRate asked=2026-10-30 from=EUR"),
        "{unpublished}"
    );
    let unknown = RateQuery {
        from: "EUR".to_owned(),
        to: "USD".to_owned(),
        at: None,
        source: Some("bank".to_owned()),
    };
    assert_eq!(
        refusal(firm.rates_show(unknown)),
        "notFound key=bank kind=rateSource"
    );
}

#[test]
fn the_rates_that_come_with_the_program_are_there_from_the_start() {
    let firm = SellerDesk::new();
    let overview = firm.rates_overview(Nothing {}).unwrap();
    assert_eq!(
        overview
            .sources
            .iter()
            .map(|row| row.source.as_str())
            .collect::<Vec<_>>(),
        ["ecb"]
    );
    let shipped = RateQuery {
        from: "EUR".to_owned(),
        to: "USD".to_owned(),
        at: None,
        source: None,
    };
    assert_eq!(firm.rates_show(shipped).unwrap().source, "ecb");
    check_refused(&firm, |firm| firm.undo(Nothing {}), "nothingToUndo");
}

#[test]
fn the_same_file_again_adds_nothing() {
    let firm = SellerDesk::new();
    let first = firm.rates(RATES).unwrap();
    assert_eq!((first.publications, first.added), (2, 2));
    assert_eq!(
        (first.first.as_deref(), first.last.as_deref()),
        (Some("2026-10-29"), Some("2026-10-30"))
    );
    let acts = firm.acts();
    assert_eq!((firm.rates(RATES).unwrap().added, firm.acts()), (0, acts));
}

#[test]
fn a_row_that_cannot_be_understood_refuses_the_file() {
    let firm = SellerDesk::new();
    let check = |row: &str, column: &str, rule: &str| {
        let text = format!("{RATES}{row}\n");
        let expected = format!("rowsRefused column={column} count=1 row=4 rule={rule}");
        check_refused(&firm, |firm| firm.rates(&text), &expected);
    };
    check("30.10.2026,EUR,JPY,170", "date", "date");
    check("2026-10-30,EUR,YEN,170", "to", "currency");
    check("2026-10-30,EUR,JPY,\"170,5\"", "rate", "number");
    check("2026-10-30,EUR,USD,1.21", "rate", "twice");
}

#[test]
fn an_implausible_rate_is_set_aside_and_not_used() {
    let firm = SellerDesk::new();
    firm.rates(RATES).unwrap();
    let taken = firm
        .rates("date,from,to,rate\n2026-10-31,EUR,USD,120\n")
        .unwrap();
    let aside = &taken.quarantined[0];
    assert_eq!(
        (aside.day.as_str(), aside.rate.as_str(), aside.row),
        ("2026-10-31", "120", 2)
    );
    let used = ask(&firm, "EUR", "USD", "2026-10-31");
    assert!(
        used.as_ref().map_or(true, |found| found.rate != "120"),
        "{used:?}"
    );
    assert_eq!(ask(&firm, "EUR", "USD", "2026-10-30").unwrap().rate, "1.20");
}

#[test]
fn rates_taken_in_are_one_act_with_its_undo() {
    let firm = SellerDesk::with_goods();
    assert_eq!(firm.unit("TWL-S", "US"), "NoRate");
    firm.rates(RATES).unwrap();
    assert_eq!(
        (firm.unit("TWL-S", "US"), firm.acts()[0].as_str()),
        ("60.00".to_owned(), "act-rates-import")
    );
    firm.undo(Nothing {}).unwrap();
    assert_eq!(firm.unit("TWL-S", "US"), "NoRate");
}

#[test]
fn a_series_has_a_point_for_each_day_published() {
    let firm = SellerDesk::new();
    firm.rates(RATES).unwrap();
    let series = |days| {
        let (from, to) = ("EUR".to_owned(), "USD".to_owned());
        let query = RateSeriesQuery {
            from,
            to,
            source: Some("csv".to_owned()),
            days: Some(days),
        };
        let points = firm.rates_series(query).unwrap().points;
        points
            .into_iter()
            .map(|point| format!("{} {}", point.day, point.rate))
            .collect::<Vec<_>>()
    };
    assert_eq!(series(30), ["2026-10-29 1.10", "2026-10-30 1.20"]);
    assert_eq!(series(0), ["2026-10-30 1.20"]);
}

#[test]
fn the_overview_says_what_each_market_lives_on() {
    let firm = SellerDesk::with_goods();
    firm.rates(RATES).unwrap();
    firm.clock.advance(jiff::SignedDuration::from_hours(48));
    let pairs = firm.rates_overview(Nothing {}).unwrap().pairs;
    let us = pairs.iter().find(|pair| pair.market == "US").unwrap();
    assert_eq!(
        (us.from.as_str(), us.to.as_str(), us.source.as_str()),
        ("EUR", "USD", "csv")
    );
    assert_eq!(
        (us.rate.as_deref(), us.published.as_deref(), us.age_days),
        (Some("1.20"), Some("2026-10-30"), Some(2))
    );
}
