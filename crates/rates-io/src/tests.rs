//! Files of rates as they come, and what becomes of their rows.

use crate::unpack::unzipped;
use crate::{
    EMBEDDED_FETCHED_AT, LastRate, RateRule, RatesContext, RatesError, RatesRead, embedded, read,
    read_ecb, read_table,
};
use dhow_domain::money::Currency;
use dhow_domain::rates::{
    KnownBy, KnownRate, Publication, RateSource, RecordedPublications, lookup,
};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::io::Write;

fn context(last: &dyn Fn(LastRate) -> Option<(Date, Decimal)>) -> RatesContext<'_> {
    RatesContext {
        fetched_at: EMBEDDED_FETCHED_AT,
        last_known: last,
        elsewhere: &|_| Vec::new(),
    }
}

fn ecb(bytes: &[u8]) -> Result<RatesRead, RatesError> {
    read_ecb(bytes, context(&|_| None))
}

fn table(text: &str) -> RatesRead {
    read_table(text.as_bytes(), context(&|_| None)).unwrap()
}

/// `2026-10-30 EUR: USD 1.1172, JPY 175.68` per publication.
fn told(read: &RatesRead) -> Vec<String> {
    read.publications
        .iter()
        .map(|publication| {
            let rates: Vec<_> = publication
                .rates
                .iter()
                .map(|(to, rate)| format!("{to} {rate}"))
                .collect();
            format!(
                "{} {}: {}",
                publication.day,
                publication.base,
                rates.join(", ")
            )
        })
        .collect()
}

fn problems(read: &RatesRead) -> Vec<String> {
    let bad = read.bad.iter().map(|bad| {
        format!(
            "{} {} {} {}",
            bad.row,
            bad.column,
            bad.rule.as_str(),
            bad.value
        )
    });
    let aside = read.set_aside.iter().map(|aside| {
        format!(
            "{} {}>{} {} {}",
            aside.row,
            aside.from,
            aside.to,
            aside.rate,
            aside.reason.as_str()
        )
    });
    bad.chain(aside).collect()
}

const HISTORY: &str = "Date,USD,JPY,SIT,HRK,\n2022-12-30,1.0666,140.66,N/A,7.5365,\n2022-12-29,1.0649,N/A,N/A,7.5365,\n";

#[test]
fn the_banks_csv_is_read_oldest_first_without_its_gaps() {
    let read = ecb(HISTORY.as_bytes()).unwrap();
    assert_eq!(
        told(&read),
        [
            "2022-12-29 EUR: HRK 7.5365, USD 1.0649",
            "2022-12-30 EUR: HRK 7.5365, JPY 140.66, USD 1.0666"
        ]
    );
    assert_eq!(
        read.unknown_currencies.into_iter().collect::<Vec<_>>(),
        ["SIT"]
    );
}

#[test]
fn a_day_of_the_banks_csv_that_lacks_cells_is_told_and_left_out() {
    let cut = "Date,USD,JPY,\n2022-12-30,1.0666,140.66,\n2022-12-29,1.0649\n";
    let read = ecb(cut.as_bytes()).unwrap();
    assert_eq!(told(&read), ["2022-12-30 EUR: JPY 140.66, USD 1.0666"]);
    assert_eq!(problems(&read), ["3 Date cells 2022-12-29"]);
}

#[test]
fn the_banks_daily_csv_writes_its_day_in_words() {
    let read = ecb(b"Date, USD, JPY, \n30 October 2026, 1.1172, 175.68, \n").unwrap();
    assert_eq!(told(&read), ["2026-10-30 EUR: JPY 175.68, USD 1.1172"]);
}

#[test]
fn a_zip_holds_the_csv() {
    let zipped = |name: &str, text: &[u8]| {
        let mut archive = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        archive
            .start_file(
                name,
                zip::write::SimpleFileOptions::default().compression_level(Some(1)),
            )
            .unwrap();
        archive.write_all(text).unwrap();
        archive.finish().unwrap().into_inner()
    };
    assert_eq!(
        told(&ecb(&zipped("eurofxref-hist.csv", HISTORY.as_bytes())).unwrap()).len(),
        2
    );
    assert!(matches!(
        ecb(&zipped("readme.txt", b"x")),
        Err(RatesError::FormatUnknown)
    ));
    assert!(matches!(
        ecb(b"PK\x03\x04 and no more"),
        Err(RatesError::FormatUnknown)
    ));
    let bomb = zipped("bomb.csv", &vec![b'0'; 1024 * 1024 + 1]);
    assert!(bomb.len() < 16 * 1024);
    assert!(matches!(
        unzipped(&bomb, 1024 * 1024),
        Err(RatesError::TooLarge { .. })
    ));
}

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<gesmes:Envelope xmlns:gesmes="http://www.gesmes.org/xml/2002-08-01" xmlns="http://www.ecb.int/vocabulary/2002-08-01/eurofxref">
<gesmes:subject>Reference rates</gesmes:subject>
<Cube>
<Cube time='2026-10-30'><Cube currency='USD' rate='1.1172'/><Cube currency='JPY' rate='175.68'/></Cube>
<Cube time="2026-10-29"><Cube currency="USD" rate="1.113"/></Cube>
</Cube></gesmes:Envelope>"#;

#[test]
fn the_banks_xml_of_one_day_or_many() {
    let read = ecb(XML.as_bytes()).unwrap();
    assert_eq!(
        told(&read),
        [
            "2026-10-29 EUR: USD 1.113",
            "2026-10-30 EUR: JPY 175.68, USD 1.1172"
        ]
    );
}

#[test]
fn hostile_or_damaged_xml_is_no_publication() {
    let refused = |text: &str| matches!(ecb(text.as_bytes()), Err(RatesError::FormatUnknown));
    assert!(refused(
        &XML.replace("<Cube>\n", "<!DOCTYPE x [<!ENTITY a 'b'>]><Cube>\n")
    ));
    assert!(refused(&XML.replace("Reference rates", "&a;")));
    assert!(refused(&XML[..XML.len() - 20]), "cut off");
    assert!(refused(&XML.replace("2026-10-30", "yesterday")));
    assert!(refused("<html><body>Service unavailable</body></html>"));
    assert!(refused(&format!("{}x", "<Cube>".repeat(100_000))));
    assert_eq!(
        problems(&ecb(XML.replace("175.68", "&#49;").as_bytes()).unwrap()),
        ["2 JPY number &#49;"]
    );
}

#[test]
fn own_rates_in_any_of_three_forms() {
    let expect = ["2026-10-30 EUR: JPY 175", "2026-10-30 USD: EUR 0.86"];
    let comma = "date,from,to,rate\n2026-10-30,USD,EUR,0.86\n2026-10-30,EUR,JPY,175\n";
    assert_eq!(told(&table(comma)), expect);
    assert_eq!(
        told(&table(&format!(
            "\u{feff}{}",
            comma.replace(',', ";").replace('\n', "\r\n")
        ))),
        expect
    );
    assert_eq!(told(&table(&comma.replace(',', "\t"))), expect);
    assert_eq!(
        told(&table(
            "Rate,To,Note,From,Date\n0.86, eur ,x,usd,2026-10-30\n\n175,JPY,,EUR,2026-10-30"
        )),
        expect
    );
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain(comma.encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    assert_eq!(
        told(&read_table(&utf16, context(&|_| None)).unwrap()),
        expect
    );
}

#[test]
fn each_bad_row_is_named() {
    let read = table(
        "date,from,to,rate\n30.10.2026,USD,EUR,0.86\n2026-02-30,USD,EUR,0.86\n2026-10-30,US$,EUR,0.86\n\
         2026-10-30,USD,EUR,\"0,86\"\n2026-10-30,USD,EUR,NaN\n2026-10-30,USD,EUR,1e2\n2026-10-30,USD,USD,2\n\
         2026-10-30,GBP,EUR,1.19\n2026-10-30,GBP,EUR,1.2\n2026-10-30,GBP,EUR,1.190\n2026-10-30,CHF,EUR\n",
    );
    assert_eq!(told(&read), ["2026-10-30 GBP: EUR 1.19"]);
    assert_eq!(
        problems(&read),
        [
            "2 date date 30.10.2026",
            "3 date date 2026-02-30",
            "4 from currency US$",
            "5 rate number 0,86",
            "6 rate number NaN",
            "7 rate number 1e2",
            "8 rate sameCurrency 2",
            "10 rate twice 1.2",
            "12 rate number ",
        ]
    );
}

#[test]
fn implausible_rates_are_set_aside_and_the_rest_is_used() {
    let read = table(
        "date,from,to,rate\n2026-10-28,CNY,EUR,1\n2026-10-28,USD,EUR,0.86\n2026-10-29,USD,EUR,8.6\n\
         2026-10-30,USD,EUR,0.87\n2026-10-30,GBP,EUR,0\n2026-10-30,CHF,EUR,-1.08\n",
    );
    assert_eq!(
        told(&read),
        [
            "2026-10-28 CNY: ",
            "2026-10-28 USD: EUR 0.86",
            "2026-10-29 USD: ",
            "2026-10-30 CHF: ",
            "2026-10-30 GBP: ",
            "2026-10-30 USD: EUR 0.87",
        ],
        "a day whose rates were set aside is a day without them"
    );
    assert_eq!(
        problems(&read),
        [
            "2 CNY>EUR 1 oneBetweenUnlike",
            "4 USD>EUR 8.6 farFromLast",
            "6 GBP>EUR 0 notPositive",
            "7 CHF>EUR -1.08 notPositive"
        ]
    );
}

#[test]
fn of_two_rates_for_a_pair_the_plausible_one_is_used() {
    let read = table(
        "date,from,to,rate\n2026-10-30,USD,CNY,1\n2026-10-30,USD,CNY,6.9\n2026-10-30,USD,CNY,6.90\n",
    );
    assert_eq!(told(&read), ["2026-10-30 USD: CNY 6.9"]);
    assert_eq!(problems(&read), ["2 USD>CNY 1 oneBetweenUnlike"]);
}

#[test]
fn what_the_workspace_knew_counts_for_the_first_row_of_a_pair() {
    let known = |last: LastRate| {
        let day = last.before.yesterday().unwrap();
        (last.from.code() == "USD").then(|| (day, "0.86".parse().unwrap()))
    };
    let text = "date,from,to,rate\n2026-10-30,USD,EUR,5\n2026-10-30,GBP,EUR,5\n";
    let read = read_table(text.as_bytes(), context(&known)).unwrap();
    assert_eq!(told(&read), ["2026-10-30 GBP: EUR 5", "2026-10-30 USD: "]);
    assert_eq!(problems(&read), ["2 USD>EUR 5 farFromLast"]);
}

#[test]
fn the_other_direction_is_known_from_the_rows_before() {
    let read = table(
        "date,from,to,rate\n2026-05-01,EUR,GBP,0.8601\n2026-05-04,EUR,GBP,0.8611\n2026-05-05,EUR,GBP,1.1613\n\
         2026-05-06,GBP,EUR,0.8609\n2026-05-07,GBP,EUR,1.1602\n2026-05-08,EUR,GBP,861.9\n",
    );
    assert_eq!(
        told(&read),
        [
            "2026-05-01 EUR: GBP 0.8601",
            "2026-05-04 EUR: GBP 0.8611",
            "2026-05-05 EUR: ",
            "2026-05-06 GBP: ",
            "2026-05-07 GBP: EUR 1.1602",
            "2026-05-08 EUR: ",
        ]
    );
    assert_eq!(
        problems(&read),
        [
            "4 EUR>GBP 1.1613 reciprocalOfLast",
            "5 GBP>EUR 0.8609 reciprocalOfLast",
            "7 EUR>GBP 861.9 farFromLast"
        ]
    );
}

#[test]
fn a_wrong_first_rate_does_not_take_the_right_ones_after_it_away() {
    let read = table(
        "date,from,to,rate\n2026-05-04,USD,EGP,4812\n2026-05-05,USD,EGP,48.2\n\
         2026-05-06,USD,EGP,48.3\n2026-05-04,USD,VND,0.000038\n2026-05-05,VND,USD,0.000038\n\
         2026-05-06,USD,VND,26300\n2026-05-04,USD,KES,129\n2026-05-05,USD,KES,1290\n",
    );
    assert_eq!(
        problems(&read),
        [
            "2 USD>EGP 4812 farFromNext",
            "5 USD>VND 0.000038 reciprocalOfNext",
            "9 USD>KES 1290 farFromLast"
        ]
    );
    assert_eq!(
        told(&read).last().map(String::as_str),
        Some("2026-05-06 USD: EGP 48.3, VND 26300")
    );
}

#[test]
fn directions_of_a_day_that_contradict_each_other_are_both_set_aside() {
    let read = table(
        "date,from,to,rate\n2026-05-04,EUR,EGP,5512\n2026-05-04,EGP,EUR,0.018\n\
         2026-05-04,EUR,VND,29500\n2026-05-04,VND,EUR,0.00003\n2026-05-05,EUR,EGP,55.2\n",
    );
    assert_eq!(
        told(&read),
        [
            "2026-05-04 EGP: ",
            "2026-05-04 EUR: VND 29500",
            "2026-05-04 VND: EUR 0.00003",
            "2026-05-05 EUR: EGP 55.2",
        ]
    );
    assert_eq!(
        problems(&read),
        [
            "2 EUR>EGP 5512 contradictsOpposite",
            "3 EGP>EUR 0.018 contradictsOpposite"
        ]
    );
}

/// The bank's rates of a day, as a workspace has them.
fn as_the_bank_says(asked: LastRate) -> Vec<KnownRate> {
    let rate = match (asked.from.code(), asked.to.code()) {
        ("EUR", "USD") => "1.16",
        ("USD", "EUR") => "0.8621",
        _ => return Vec::new(),
    };
    vec![KnownRate {
        by: KnownBy::OtherSource,
        day: asked.before,
        rate: rate.parse().unwrap(),
    }]
}

#[test]
fn of_two_directions_that_differ_the_one_the_bank_confirms_is_used() {
    let read = |text: &str| {
        let context = RatesContext {
            elsewhere: &as_the_bank_says,
            ..context(&|_| None)
        };
        read_table(text.as_bytes(), context).unwrap()
    };
    let one = read("date,from,to,rate\n2026-05-04,EUR,USD,1222\n2026-05-04,USD,EUR,0.862\n");
    assert_eq!(
        told(&one),
        ["2026-05-04 EUR: ", "2026-05-04 USD: EUR 0.862"]
    );
    assert_eq!(problems(&one), ["2 EUR>USD 1222 farFromOtherSource"]);
    let none = read("date,from,to,rate\n2026-05-04,EUR,USD,1222\n2026-05-04,USD,EUR,1.1668\n");
    assert_eq!(
        problems(&none),
        [
            "2 EUR>USD 1222 farFromOtherSource",
            "3 USD>EUR 1.1668 reciprocalOfOtherSource"
        ]
    );
}

#[test]
fn what_is_set_aside_stays_with_its_day_unless_another_rate_is_used() {
    let read = table(
        "date,from,to,rate\n2026-05-01,USD,EGP,47.9\n2026-05-04,USD,EGP,48\n2026-05-05,USD,EGP,4800\n\
         2026-05-06,USD,EGP,4900\n2026-05-06,USD,EGP,49\n",
    );
    let kept: Vec<_> = read
        .publications
        .iter()
        .flat_map(|day| day.set_aside.iter().map(move |aside| (day.day, aside)))
        .map(|(day, ((quote, rate), reason))| format!("{day} {quote} {rate} {}", reason.as_str()))
        .collect();
    assert_eq!(kept, ["2026-05-05 EGP 4800 farFromLast"]);
    assert_eq!(read.set_aside.len(), 2, "the file's own report has both");
}

#[test]
fn what_is_no_file_of_rates_is_refused() {
    assert!(matches!(ecb(b""), Err(RatesError::Empty)));
    assert!(matches!(ecb(b"day,USD\n"), Err(RatesError::HeaderMissing(name)) if name == "Date"));
    assert!(matches!(
        ecb(b"\x89PNG\r\n\x1a\n\0\0"),
        Err(RatesError::FormatUnknown)
    ));
    let missing = read_table(b"date,from,rate\n", context(&|_| None));
    assert!(matches!(missing, Err(RatesError::HeaderMissing(name)) if name == "to"));
    let source = read("bce", b"x", context(&|_| None));
    assert!(matches!(source, Err(RatesError::SourceUnknown(source)) if source == "bce"));
}

#[test]
fn the_shipped_rates_are_whole() {
    let publications = embedded();
    assert_eq!(publications.len(), 724);
    assert_eq!(publications[0].day.to_string(), "2024-01-02");
    let last = publications.last().unwrap();
    assert_eq!(
        (last.day.to_string().as_str(), last.rates.len()),
        ("2026-10-30", 29)
    );
    assert_eq!(last.fetched_at.to_string(), "2026-10-30T15:56:00Z");
}

/// The whole history since 1999, where it is at hand.
pub(crate) fn whole_history() -> Option<Vec<Publication>> {
    let folder = std::env::var_os("DHOW_REAL_DATA")?;
    let path = std::path::Path::new(&folder).join("rates/ecb-eurofxref-hist.zip");
    Some(ecb(&std::fs::read(path).unwrap()).unwrap().publications)
}

#[test]
fn the_whole_history_has_nothing_to_set_aside() {
    let Some(folder) = std::env::var_os("DHOW_REAL_DATA") else {
        return;
    };
    let bytes =
        std::fs::read(std::path::Path::new(&folder).join("rates/ecb-eurofxref-hist.zip")).unwrap();
    let read = ecb(&bytes).unwrap();
    assert_eq!(read.publications.len(), 7126);
    assert_eq!(problems(&read), [""; 0]);
    let parity = read
        .publications
        .iter()
        .find(|publication| publication.day.to_string() == "2022-08-31")
        .unwrap();
    let dollar = Currency::parse("USD").unwrap();
    assert_eq!(
        parity.rates[&dollar],
        Decimal::ONE,
        "the dollar truly was at one"
    );
    let history: RecordedPublications = read.publications.into_iter().collect();
    let check = |pair: (&str, &str), asked: &str, expect: &str| {
        let pair = (
            Currency::parse(pair.0).unwrap(),
            Currency::parse(pair.1).unwrap(),
        );
        let Ok(found) = lookup(
            &history,
            &RateSource::new("ecb"),
            pair,
            asked.parse().unwrap(),
        );
        let told = match found {
            Ok(found) => format!("{} of {}", found.rate, found.published),
            Err(none) => format!(
                "none since {:?}",
                none.last_published.map(|day| day.to_string())
            ),
        };
        assert_eq!(told, expect, "{pair:?} {asked}");
    };
    check(("EUR", "HRK"), "2022-12-31", "7.5365 of 2022-12-30");
    check(
        ("USD", "HRK"),
        "2024-06-01",
        "none since Some(\"2022-12-30\")",
    );
    check(
        ("EUR", "ISK"),
        "2010-06-01",
        "none since Some(\"2008-12-09\")",
    );
    check(
        ("EUR", "BGN"),
        "2026-11-22",
        "none since Some(\"2025-12-31\")",
    );
    check(("EUR", "AED"), "2026-11-22", "none since None");
    check(("EUR", "USD"), "1998-12-31", "none since None");
}

#[test]
fn words_of_broken_rules_stay() {
    let rules = [
        RateRule::Date,
        RateRule::Currency,
        RateRule::Number,
        RateRule::SameCurrency,
        RateRule::Twice,
        RateRule::Cells,
    ];
    assert_eq!(
        rules.map(RateRule::as_str).join(" "),
        "date currency number sameCurrency twice cells"
    );
}
