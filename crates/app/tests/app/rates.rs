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
        "noRate asked=2026-10-28 from=EUR since=never source=csv to=USD"
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

/// `2026-11-27 EUR>USD 1222 farFromOtherSource` per rate that is set aside.
fn set_aside(firm: &SellerDesk) -> Vec<String> {
    let told = firm.rates_quarantined(Nothing {}).unwrap().quarantined;
    told.iter()
        .map(|it| format!("{} {}>{} {} {}", it.day, it.from, it.to, it.rate, it.reason))
        .collect()
}

fn accept(firm: &SellerDesk, ids: &[&str]) -> Result<Done, Failure> {
    let ids = ids.iter().map(|id| (*id).to_owned()).collect();
    firm.rates_accept(RatesAccept { ids })
}

#[test]
fn the_first_rates_of_a_source_are_held_against_the_bank_the_pegs_and_each_other() {
    let check = |rows: &str, expect: &[&str]| {
        let firm = SellerDesk::new();
        firm.rates(&format!("date,from,to,rate\n{rows}")).unwrap();
        assert_eq!(set_aside(&firm), expect, "{rows}");
    };
    check(
        "2026-10-30,EUR,GBP,833\n2026-10-30,GBP,EUR,0.8341\n",
        &[
            "2026-10-30 EUR>GBP 833 farFromOtherSource",
            "2026-10-30 GBP>EUR 0.8341 reciprocalOfOtherSource",
        ],
    );
    check(
        "2026-11-01,EUR,QAR,407\n",
        &["2026-11-01 EUR>QAR 407 farFromPeg"],
    );
    check(
        "2026-11-01,OMR,EUR,0.43\n",
        &["2026-11-01 OMR>EUR 0.43 reciprocalOfPeg"],
    );
    check(
        "2026-10-31,USD,TRY,5.02\n",
        &["2026-10-31 USD>TRY 5.02 farFromOtherSource"],
    );
    check(
        "2026-10-30,EGP,VND,550\n2026-10-30,VND,EGP,550\n",
        &[
            "2026-10-30 EGP>VND 550 contradictsOpposite",
            "2026-10-30 VND>EGP 550 contradictsOpposite",
        ],
    );
    check(
        "2026-10-31,EUR,USD,1.13\n2026-10-31,USD,SAR,3.75\n2026-10-31,USD,PAB,1\n",
        &[],
    );
}

#[test]
fn a_later_file_of_one_pair_is_held_against_its_last_rate_whatever_came_between() {
    let firm = SellerDesk::new();
    firm.rates("date,from,to,rate\n2026-10-20,USD,EGP,48.2\n2026-10-21,USD,VND,26300\n")
        .unwrap();
    firm.rates("date,from,to,rate\n2026-10-22,USD,EGP,482\n")
        .unwrap();
    firm.rates("date,from,to,rate\n2026-10-23,EGP,USD,48.3\n")
        .unwrap();
    assert_eq!(
        set_aside(&firm),
        [
            "2026-10-23 EGP>USD 48.3 reciprocalOfLast",
            "2026-10-22 USD>EGP 482 farFromLast",
        ]
    );
}

#[test]
fn a_rate_that_was_set_aside_is_used_once_a_person_believes_it_and_undone() {
    let firm = SellerDesk::new();
    let devalued = "date,from,to,rate\n2026-10-27,USD,EGP,48\n2026-10-28,USD,EGP,110\n";
    firm.rates(devalued).unwrap();
    let asked = || ask(&firm, "USD", "EGP", "2026-10-28").map(|found| found.rate);
    assert!(asked().is_err(), "what is set aside is not used");
    let id = firm.rates_quarantined(Nothing {}).unwrap().quarantined[0]
        .id
        .clone();
    assert_eq!(id, "csv_2026-10-28_USD_EGP_110");
    accept(&firm, &[&id]).unwrap();
    assert_eq!(
        (asked().unwrap().as_str(), set_aside(&firm).len()),
        ("110", 0)
    );
    assert_eq!(firm.acts()[0], "act-rates-accept");

    let next = format!("{devalued}2026-10-29,USD,EGP,112\n");
    assert_eq!(
        firm.rates(&next).unwrap().quarantined,
        [],
        "it is believed for good"
    );
    firm.undo(Nothing {}).unwrap();
    firm.undo(Nothing {}).unwrap();
    assert!(asked().is_err());
    assert_eq!(set_aside(&firm), ["2026-10-28 USD>EGP 110 farFromLast"]);
}

#[test]
fn what_is_no_rate_at_all_is_believed_by_nobody() {
    let firm = SellerDesk::new();
    firm.rates("date,from,to,rate\n2026-10-28,USD,EGP,0\n2026-10-28,USD,VND,1\n")
        .unwrap();
    let check = |id: &str, expect: &str| check_refused(&firm, |firm| accept(firm, &[id]), expect);
    check(
        "csv_2026-10-28_USD_EGP_0",
        "rateRefused from=USD rate=0 to=EGP",
    );
    check(
        "csv_2026-10-28_USD_VND_1",
        "rateRefused from=USD rate=1 to=VND",
    );
    check(
        "csv_2026-10-28_USD_EGP_7",
        "notFound key=csv_2026-10-28_USD_EGP_7 kind=rate",
    );
}

#[test]
fn a_better_file_takes_what_was_set_aside_off_the_list() {
    let firm = SellerDesk::new();
    firm.rates("date,from,to,rate\n2026-10-28,EUR,USD,111.72\n")
        .unwrap();
    assert_eq!(
        set_aside(&firm),
        ["2026-10-28 EUR>USD 111.72 farFromOtherSource"]
    );
    firm.rates("date,from,to,rate\n2026-10-28,EUR,USD,1.1172\n")
        .unwrap();
    assert_eq!(set_aside(&firm), [""; 0]);
}

#[test]
fn rows_that_cannot_be_read_may_be_left_out() {
    let firm = SellerDesk::new();
    let text = "date,from,to,rate\n28.10.2026,EUR,USD,1.11\n2026-10-29,EUR,USD,1.12\n";
    let request = RatesImport {
        base64: Some(base64(text)),
        path: None,
        source: "csv".to_owned(),
        skip_bad_rows: true,
    };
    let taken = firm.rates_import(request).unwrap();
    let left = &taken.skipped[0];
    assert_eq!(
        (
            left.row,
            left.column.as_str(),
            left.code.as_str(),
            left.value.as_str()
        ),
        (2, "date", "date", "28.10.2026")
    );
    assert_eq!(ask(&firm, "EUR", "USD", "2026-10-29").unwrap().rate, "1.12");
}

#[test]
fn a_currency_that_ended_says_when_it_was_last_published() {
    let firm = SellerDesk::new();
    let check = |from: &str, to: &str, last: &str| {
        let query = RateQuery {
            from: from.to_owned(),
            to: to.to_owned(),
            at: Some("2026-10-30".to_owned()),
            source: None,
        };
        let refused = firm.rates_show(query).unwrap_err();
        let args = &refused.args;
        assert_eq!(
            (refused.code, args["lastPublished"].as_str()),
            (Code::NoRate, last),
            "{from} {to}"
        );
        assert_eq!(args["since"], "last");
    };
    check("EUR", "LTL", "2014-12-31");
    check("lvl", "USD", "2013-12-31");
    check("EEK", "LTL", "2010-12-31");
    check("EUR", "BGN", "2025-12-31");
    // The rates that ship begin later than these ended.
    check("USD", "HRK", "2022-12-30");
    check("EUR", "RUB", "2022-03-01");
    let never = RateQuery {
        from: "EUR".to_owned(),
        to: "HRK".to_owned(),
        at: Some("2020-01-02".to_owned()),
        source: None,
    };
    assert_eq!(
        refusal(firm.rates_show(never)),
        "noRate asked=2020-01-02 from=EUR since=never source=ecb to=HRK"
    );
}
