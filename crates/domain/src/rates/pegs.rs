//! Currencies whose rate to another one is fixed by law or by their central bank. They make a
//! first rate comparable where no other source publishes the currency.
//!
//! A peg is evidence, never a rate: no price is made from it, and a person may believe a rate that
//! differs from it, because a peg can end.

use super::RatesOfDay;
use crate::money::Currency;
use rust_decimal::Decimal;

/// Currency, anchor, and how many units one unit of the anchor is; figures as the central banks
/// and currency boards publish them.
const PEGS: [(&str, &str, Decimal); 24] = [
    ("AED", "USD", peg(36_725, 4)),
    ("AWG", "USD", peg(179, 2)),
    ("BAM", "EUR", peg(195_583, 5)),
    ("BBD", "USD", peg(2, 0)),
    ("BHD", "USD", peg(376, 3)),
    ("BMD", "USD", peg(1, 0)),
    ("BND", "SGD", peg(1, 0)),
    ("BSD", "USD", peg(1, 0)),
    ("BTN", "INR", peg(1, 0)),
    ("BZD", "USD", peg(2, 0)),
    ("CVE", "EUR", peg(110_265, 3)),
    ("DJF", "USD", peg(177_721, 3)),
    ("JOD", "USD", peg(709, 3)),
    ("KMF", "EUR", peg(49_196_775, 5)),
    ("NAD", "ZAR", peg(1, 0)),
    ("NPR", "INR", peg(16, 1)),
    ("OMR", "USD", peg(3845, 4)),
    ("PAB", "USD", peg(1, 0)),
    ("QAR", "USD", peg(364, 2)),
    ("SAR", "USD", peg(375, 2)),
    ("XAF", "EUR", peg(655_957, 3)),
    ("XCD", "USD", peg(27, 1)),
    ("XCG", "USD", peg(179, 2)),
    ("XOF", "EUR", peg(655_957, 3)),
];

const fn peg(digits: u32, scale: u32) -> Decimal {
    Decimal::from_parts(digits, 0, 0, false, scale)
}

/// What a pair would be by the pegs of its currencies and the rates of a day between their
/// anchors; `None` where neither has a peg or an anchor has no rate.
#[must_use]
pub fn pegged(day: &RatesOfDay, from: Currency, to: Currency) -> Option<Decimal> {
    let (from_peg, to_peg) = (peg_of(from), peg_of(to));
    if from_peg.is_none() && to_peg.is_none() {
        return None;
    }
    let (from_anchor, per_from) = from_peg.unwrap_or((from, Decimal::ONE));
    let (to_anchor, per_to) = to_peg.unwrap_or((to, Decimal::ONE));
    let between = day.rate(from_anchor, to_anchor)?.rate;
    between.checked_mul(per_to)?.checked_div(per_from)
}

fn peg_of(currency: Currency) -> Option<(Currency, Decimal)> {
    let (_, anchor, per) = PEGS.iter().find(|(code, ..)| *code == currency.code())?;
    Some((Currency::parse(anchor).ok()?, *per))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rates::{Publication, RateSource};
    use jiff::Timestamp;
    use jiff::civil::Date;
    use std::sync::Arc;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).unwrap()
    }

    fn check(from: &str, to: &str, expect: Option<&str>) {
        let day = Date::constant(2026, 5, 6);
        let source = RateSource::new(RateSource::ECB);
        let publication = Publication {
            source: source.clone(),
            day,
            base: currency("EUR"),
            fetched_at: Timestamp::UNIX_EPOCH,
            rates: [(currency("USD"), "1.2".parse().unwrap())].into(),
            set_aside: [].into(),
        };
        let rates = RatesOfDay::new(source, day, Arc::from([publication]));
        let found = pegged(&rates, currency(from), currency(to));
        assert_eq!(
            found.map(|rate| rate.normalize().to_string()).as_deref(),
            expect,
            "{from} {to}"
        );
    }

    #[test]
    fn a_pegged_currency_is_known_through_its_anchor() {
        check("EUR", "SAR", Some("4.5"));
        check("USD", "AED", Some("3.6725"));
        check("EUR", "XOF", Some("655.957"));
        check("USD", "PAB", Some("1"));
        check("BZD", "QAR", Some("1.82"));
        check("EUR", "QAR", Some("4.368"));
        check("BND", "USD", None);
        check("EUR", "USD", None);
    }

    #[test]
    fn every_peg_names_currencies_that_are() {
        for (code, anchor, per) in PEGS {
            assert!(
                Currency::parse(code).is_ok() && Currency::parse(anchor).is_ok(),
                "{code}"
            );
            assert!(per > Decimal::ZERO, "{code}");
        }
    }
}
