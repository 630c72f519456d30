//! Rates that are set aside: kept for a person to see, never used.

use super::RateSource;
use crate::money::Currency;
use rust_decimal::Decimal;

/// A rate this many times the last one of the pair, or less than one part in as many, is a slip
/// of the point or another currency's row.
const FARTHEST: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// Two currencies may truly meet at one: on 2022-08-31 the European Central Bank had the dollar
/// at 1. The bank is believed when the pair's last rate was within this part of one; a file of
/// unknown making is not.
const NEAR_ONE: Decimal = Decimal::from_parts(2, 0, 0, false, 2);

/// Why a rate is set aside.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error, strum::IntoStaticStr,
)]
#[strum(serialize_all = "camelCase")]
pub enum Implausible {
    /// A rate of exactly one between two currencies: a placeholder of a program that had no rate.
    #[error("a rate of 1 between two currencies")]
    OneBetweenUnlike,
    /// Zero or less.
    #[error("a rate must be above zero")]
    NotPositive,
    /// More than a factor of five from the pair's last rate of the source.
    #[error("far from the last rate")]
    FarFromLast,
}

impl Implausible {
    /// The stable code that scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Whether a rate may be used, given the pair's last rate from the same source.
///
/// # Errors
/// [`Implausible`] says why it is set aside.
pub fn plausible(
    source: &RateSource,
    (base, quote): (Currency, Currency),
    rate: Decimal,
    last: Option<Decimal>,
) -> Result<(), Implausible> {
    if rate <= Decimal::ZERO {
        return Err(Implausible::NotPositive);
    }
    let official = source.as_str() == RateSource::ECB;
    if base != quote && rate == Decimal::ONE && !(official && last.is_some_and(near_one)) {
        return Err(Implausible::OneBetweenUnlike);
    }
    match last {
        Some(last) if far(rate, last) => Err(Implausible::FarFromLast),
        _ => Ok(()),
    }
}

fn near_one(last: Decimal) -> bool {
    last.checked_sub(Decimal::ONE)
        .is_some_and(|distance| distance.abs() <= NEAR_ONE)
}

/// A product too large for the decimal type is far as well.
fn far(rate: Decimal, last: Decimal) -> bool {
    let beyond =
        |one: Decimal, other: Decimal| one.checked_mul(FARTHEST).is_some_and(|limit| other > limit);
    last > Decimal::ZERO && (beyond(last, rate) || beyond(rate, last))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(
        source: &str,
        pair: (&str, &str),
        rate: &str,
        last: Option<&str>,
    ) -> Result<(), Implausible> {
        let currency = |code| Currency::parse(code).unwrap();
        let number = |text: &str| text.parse::<Decimal>().unwrap();
        let pair = (currency(pair.0), currency(pair.1));
        plausible(
            &RateSource::new(source),
            pair,
            number(rate),
            last.map(number),
        )
    }

    fn check(pair: (&str, &str), rate: &str, last: Option<&str>, expect: Result<(), Implausible>) {
        assert_eq!(
            of("csv", pair, rate, last),
            expect,
            "{pair:?} {rate} after {last:?}"
        );
    }

    #[test]
    fn two_currencies_may_meet_at_one_for_the_bank_alone() {
        let aside = Err(Implausible::OneBetweenUnlike);
        assert_eq!(of("ecb", ("EUR", "USD"), "1", Some("1.0003")), Ok(()));
        assert_eq!(of("ecb", ("EUR", "USD"), "1", Some("1.021")), aside);
        assert_eq!(of("ecb", ("EUR", "USD"), "1", None), aside);
        assert_eq!(of("csv", ("EUR", "USD"), "1", Some("1.0003")), aside);
    }

    #[test]
    fn what_is_set_aside() {
        check(
            ("CNY", "EUR"),
            "1",
            None,
            Err(Implausible::OneBetweenUnlike),
        );
        check(
            ("CNY", "EUR"),
            "1.0000",
            Some("0.13"),
            Err(Implausible::OneBetweenUnlike),
        );
        check(("EUR", "EUR"), "1", None, Ok(()));
        check(("EUR", "USD"), "0", None, Err(Implausible::NotPositive));
        check(
            ("EUR", "USD"),
            "-1.1",
            Some("1.1"),
            Err(Implausible::NotPositive),
        );
        check(("EUR", "USD"), "5.5", Some("1.1"), Ok(()));
        check(
            ("EUR", "USD"),
            "5.51",
            Some("1.1"),
            Err(Implausible::FarFromLast),
        );
        check(("EUR", "USD"), "0.22", Some("1.1"), Ok(()));
        check(
            ("EUR", "USD"),
            "0.219",
            Some("1.1"),
            Err(Implausible::FarFromLast),
        );
    }
}
