//! Rates that are set aside: kept for a person to see, used only when a person believes them.
//!
//! A rate is held against everything known of its pair: the last one of its source, what another
//! source says, the peg of a currency. Each is compared as it is and turned round, for the
//! commonest slip is the reciprocal. A rate that a person believed, or that another source of
//! these days confirms, needs no further proof.

use super::RateSource;
use crate::money::Currency;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Most that a rate may differ from one of the last [`RECENT_DAYS`], as a factor. The largest
/// true step in the European Central Bank's history since 1999 is 1.68 (the lira, 2001-02-22), of
/// currencies that still are 1.49 (the króna, 2008-11-06); a lost or added point is 10.
const FARTHEST_OF_LATE: Decimal = Decimal::from_parts(2, 0, 0, false, 0);

/// The same for an older one, which the pair may have left truly.
const FARTHEST: Decimal = Decimal::from_parts(5, 0, 0, false, 0);

/// A rate no older than this is of late.
const RECENT_DAYS: i32 = 31;

/// A rate older than this says nothing of today's: a currency may come back at another value.
const MEMORY_DAYS: i32 = 366;

/// Two currencies may truly meet at one: on 2022-08-31 the European Central Bank had the dollar
/// at 1. The bank is believed when the pair's last rate was within this part of one; a file of
/// unknown making is not.
const NEAR_ONE: Decimal = Decimal::from_parts(2, 0, 0, false, 2);

/// A rate that moved less than this factor is no reciprocal: around one, a rate and its
/// reciprocal lie within a true day's step of each other. On 2008-10-01 the króna went from 0.970
/// to 1.048 for a yen, 1.080 times as much.
const TURNED_AT_LEAST: Decimal = Decimal::from_parts(109, 0, 0, false, 2);

/// Another source that differs by no more than this factor, in the days of [`CONFIRMED_DAYS`],
/// confirms a rate.
const CONFIRMED: Decimal = Decimal::from_parts(11, 0, 0, false, 1);

/// How old another source's rate may be to confirm one: a week with its holidays.
const CONFIRMED_DAYS: i32 = 7;

/// Most that a rate and the one of the opposite direction may miss each other, as a factor:
/// wider than the spread between buying and selling, narrower than a rate written twice instead
/// of turned round.
const OPPOSITES_APART: Decimal = Decimal::from_parts(11, 0, 0, false, 1);

/// Why a rate is set aside.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    thiserror::Error,
    strum::EnumString,
    strum::IntoStaticStr,
)]
#[strum(serialize_all = "camelCase")]
pub enum Implausible {
    /// A rate of exactly one between two currencies: a placeholder of a program that had no rate.
    #[error("a rate of 1 between two currencies")]
    OneBetweenUnlike,
    /// Zero or less.
    #[error("a rate must be above zero")]
    NotPositive,
    /// Too far from the pair's last rate of the source.
    #[error("far from the last rate")]
    FarFromLast,
    /// Near the reciprocal of the pair's last rate of the source: the other direction.
    #[error("near the reciprocal of the last rate")]
    ReciprocalOfLast,
    /// The first of its pair, and too far from the next two, which agree.
    #[error("far from the next rates")]
    FarFromNext,
    /// The first of its pair, and near the reciprocal of the next two, which agree.
    #[error("near the reciprocal of the next rates")]
    ReciprocalOfNext,
    /// Too far from what another source says of these days.
    #[error("far from the rate of another source")]
    FarFromOtherSource,
    /// Near the reciprocal of what another source says.
    #[error("near the reciprocal of the rate of another source")]
    ReciprocalOfOtherSource,
    /// Too far from what the peg of a currency makes it.
    #[error("far from the peg of the currency")]
    FarFromPeg,
    /// Near the reciprocal of what the peg of a currency makes it.
    #[error("near the reciprocal of the peg of the currency")]
    ReciprocalOfPeg,
    /// The same source says another thing of the opposite direction on the same day.
    #[error("contradicts the rate of the opposite direction")]
    ContradictsOpposite,
}

impl Implausible {
    /// The stable code that scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The reason of a code.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        code.parse().ok()
    }

    /// Whether a person may believe such a rate all the same: never one that is no rate at all.
    #[must_use]
    pub fn can_be_believed(self) -> bool {
        !matches!(self, Self::NotPositive | Self::OneBetweenUnlike)
    }
}

/// Who says a rate that another one is held against.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KnownBy {
    /// It is in use for this very day: a person believed it, or it was taken in before.
    Use,
    /// The same source, on an earlier day.
    Last,
    /// The same source, on a later day, where there is no earlier one.
    Next,
    /// Another source, on that day or the nearest before.
    OtherSource,
    /// The peg of a currency.
    Peg,
    /// The same source, for this very day, of the opposite direction: how many units of the base
    /// one unit of the quote is.
    Opposite,
}

/// A rate that is known of the same pair, in the same direction but for [`KnownBy::Opposite`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownRate {
    /// Who says it.
    pub by: KnownBy,
    /// The day it is of.
    pub day: Date,
    /// The rate; above zero.
    pub rate: Decimal,
}

/// Whether a rate of a day may be used, given all that is known of its pair.
///
/// # Errors
/// [`Implausible`] says why it is set aside.
pub fn plausible(
    source: &RateSource,
    (base, quote): (Currency, Currency),
    (day, rate): (Date, Decimal),
    known: &[KnownRate],
) -> Result<(), Implausible> {
    if rate <= Decimal::ZERO {
        return Err(Implausible::NotPositive);
    }
    let known: Vec<_> = known.iter().map(|known| (known, age(known, day))).collect();
    if base != quote && rate == Decimal::ONE && !may_be_one(source, &known) {
        return Err(Implausible::OneBetweenUnlike);
    }
    if known.iter().any(|(known, age)| settles(known, *age, rate)) {
        return Ok(());
    }
    known
        .iter()
        .filter(|(known, age)| *age <= MEMORY_DAYS && known.rate > Decimal::ZERO)
        .try_for_each(|(known, age)| against(known, *age, rate))
}

/// Whether the two rates of a pair's directions cannot both be right. Each stands for all that
/// rounds to its digits: beside 1 EUR = 18500 IDR, 1 IDR = 0.00005 EUR is right.
#[must_use]
pub fn contradict(there: Decimal, back: Decimal) -> bool {
    let (least_there, most_there) = rounded_from(there);
    let (least_back, most_back) = rounded_from(back);
    let too_much = least_there
        .checked_mul(least_back)
        .is_none_or(|product| product > OPPOSITES_APART);
    let too_little = most_there
        .checked_mul(most_back)
        .and_then(|product| product.checked_mul(OPPOSITES_APART))
        .is_some_and(|product| product < Decimal::ONE);
    too_much || too_little
}

/// Whether two rates of one pair and of nearly the same days may both be right.
#[must_use]
pub fn agree(one: Decimal, other: Decimal) -> bool {
    !is_reciprocal(one, other) && apart(one, other).is_some_and(|by| by <= FARTHEST_OF_LATE)
}

/// The numbers that a rate of its digits is the rounding of.
fn rounded_from(rate: Decimal) -> (Decimal, Decimal) {
    let half = Decimal::new(5, (rate.scale() + 1).min(Decimal::MAX_SCALE));
    (rate - half, rate + half)
}

fn age(known: &KnownRate, day: Date) -> i32 {
    known
        .day
        .until(day)
        .map_or(i32::MAX, |span| span.get_days().abs())
}

/// The bank may have met one; and a currency pegged one to one is always there.
fn may_be_one(source: &RateSource, known: &[(&KnownRate, i32)]) -> bool {
    let official = source.as_str() == RateSource::ECB;
    known.iter().any(|(known, age)| match known.by {
        KnownBy::Last => official && *age <= MEMORY_DAYS && near_one(known.rate),
        KnownBy::Peg => known.rate == Decimal::ONE,
        KnownBy::Use | KnownBy::Next | KnownBy::OtherSource | KnownBy::Opposite => false,
    })
}

fn near_one(last: Decimal) -> bool {
    last.checked_sub(Decimal::ONE)
        .is_some_and(|distance| distance.abs() <= NEAR_ONE)
}

/// Whether what is known proves a rate by itself.
fn settles(known: &KnownRate, age: i32, rate: Decimal) -> bool {
    match known.by {
        KnownBy::Use => known.rate == rate,
        KnownBy::OtherSource => {
            age <= CONFIRMED_DAYS && apart(rate, known.rate).is_some_and(|by| by <= CONFIRMED)
        }
        KnownBy::Last | KnownBy::Next | KnownBy::Peg | KnownBy::Opposite => false,
    }
}

fn against(known: &KnownRate, age: i32, rate: Decimal) -> Result<(), Implausible> {
    let (far, reciprocal) = match known.by {
        KnownBy::Use => return Ok(()),
        KnownBy::Opposite if contradict(rate, known.rate) => {
            return Err(Implausible::ContradictsOpposite);
        }
        KnownBy::Opposite => return Ok(()),
        KnownBy::Last => (Implausible::FarFromLast, Implausible::ReciprocalOfLast),
        KnownBy::Next => (Implausible::FarFromNext, Implausible::ReciprocalOfNext),
        KnownBy::OtherSource => (
            Implausible::FarFromOtherSource,
            Implausible::ReciprocalOfOtherSource,
        ),
        KnownBy::Peg => (Implausible::FarFromPeg, Implausible::ReciprocalOfPeg),
    };
    if is_reciprocal(rate, known.rate) {
        return Err(reciprocal);
    }
    let farthest = if age <= RECENT_DAYS {
        FARTHEST_OF_LATE
    } else {
        FARTHEST
    };
    match apart(rate, known.rate) {
        Some(by) if by <= farthest => Ok(()),
        _ => Err(far),
    }
}

/// Whether a rate is the other direction of a known one: much nearer to its reciprocal than to
/// itself, and truly away from itself.
fn is_reciprocal(rate: Decimal, known: Decimal) -> bool {
    let Some(turned) = Decimal::ONE
        .checked_div(known)
        .and_then(|turned| apart(rate, turned))
    else {
        return false;
    };
    let fourfold = turned
        .checked_mul(turned)
        .and_then(|twice| twice.checked_mul(twice));
    match (apart(rate, known), fourfold) {
        (Some(moved), Some(fourfold)) => moved > TURNED_AT_LEAST && fourfold <= moved,
        // Too far apart for the decimal type, and next to the reciprocal.
        (None, Some(fourfold)) => fourfold <= FARTHEST,
        _ => false,
    }
}

/// How far two rates are apart, as a factor from one upwards; `None` beyond the decimal type.
fn apart(one: Decimal, other: Decimal) -> Option<Decimal> {
    let (less, more) = (one.min(other), one.max(other));
    if less <= Decimal::ZERO {
        return None;
    }
    more.checked_div(less)
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: Date = Date::constant(2026, 10, 30);

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    /// `last 1.1 1` is the rate 1.1 of the same source one day before.
    fn known(text: &str) -> KnownRate {
        let words: Vec<_> = text.split(' ').collect();
        let by = match words[0] {
            "use" => KnownBy::Use,
            "last" => KnownBy::Last,
            "other" => KnownBy::OtherSource,
            "opposite" => KnownBy::Opposite,
            "next" => KnownBy::Next,
            _ => KnownBy::Peg,
        };
        let days = words[2].parse::<i32>().unwrap();
        let day = DAY.checked_sub(jiff::Span::new().days(days)).unwrap();
        let rate = number(words[1]);
        KnownRate { by, day, rate }
    }

    fn of(source: &str, pair: &str, rate: &str, all: &[&str]) -> String {
        let currency = |code| Currency::parse(code).unwrap();
        let pair = (currency(&pair[..3]), currency(&pair[4..]));
        let all: Vec<_> = all.iter().map(|text| known(text)).collect();
        plausible(&RateSource::new(source), pair, (DAY, number(rate)), &all)
            .map_or_else(|reason| reason.as_str().to_owned(), |()| "used".to_owned())
    }

    fn check(pair: &str, rate: &str, known: &[&str], expect: &str) {
        assert_eq!(
            of("csv", pair, rate, known),
            expect,
            "{pair} {rate} after {known:?}"
        );
    }

    #[test]
    fn two_currencies_may_meet_at_one_for_the_bank_alone() {
        let aside = "oneBetweenUnlike";
        assert_eq!(of("ecb", "EUR USD", "1", &["last 1.0003 1"]), "used");
        assert_eq!(of("ecb", "EUR USD", "1", &["last 1.021 1"]), aside);
        assert_eq!(of("ecb", "EUR USD", "1", &[]), aside);
        assert_eq!(of("csv", "EUR USD", "1", &["last 1.0003 1"]), aside);
        assert_eq!(of("csv", "EUR USD", "1", &["other 1.0003 0"]), aside);
        assert_eq!(of("csv", "USD PAB", "1", &["peg 1 0"]), "used");
    }

    #[test]
    fn what_is_set_aside() {
        check("CNY EUR", "1", &[], "oneBetweenUnlike");
        check("CNY EUR", "1.0000", &["last 0.13 1"], "oneBetweenUnlike");
        check("EUR EUR", "1", &[], "used");
        check("EUR USD", "0", &[], "notPositive");
        check("EUR USD", "-1.1", &["last 1.1 1"], "notPositive");
        check("EUR USD", "5.5", &["last 1.1 366"], "used");
        check("EUR USD", "5.51", &["last 1.1 366"], "farFromLast");
        check("EUR USD", "0.22", &["last 1.1 366"], "used");
        check("EUR USD", "0.219", &["last 1.1 366"], "farFromLast");
    }

    #[test]
    fn the_younger_the_last_rate_the_nearer_the_next() {
        check("EUR ISK", "265.0", &["last 197.0 1"], "used");
        check("EUR ISK", "400", &["last 200 31"], "used");
        check("EUR ISK", "400.1", &["last 200 31"], "farFromLast");
        check("EUR ISK", "400.1", &["last 200 32"], "used");
        check("EUR ISK", "99.9", &["last 200 1"], "farFromLast");
        check("EUR ISK", "2", &["last 200 367"], "used");
    }

    #[test]
    fn a_rate_of_the_other_direction_is_known_by_its_reciprocal() {
        check("EUR GBP", "1.1494", &["last 0.87 1"], "reciprocalOfLast");
        check("GBP EUR", "0.87", &["last 1.1494 40"], "reciprocalOfLast");
        check("EUR JPY", "0.00556", &["last 180 1"], "reciprocalOfLast");
        check("EUR USD", "0.952", &["last 1.05 1"], "reciprocalOfLast");
        check(
            "EUR USD",
            "0.86",
            &["other 1.163 2"],
            "reciprocalOfOtherSource",
        );
        check("EUR SAR", "0.2296", &["peg 4.355 2"], "reciprocalOfPeg");
        // Around one, a true step goes over to the reciprocal's side.
        check("EUR CHF", "1.0056", &["last 0.9967 1"], "used");
        check("EUR USD", "1.0308", &["last 0.9954 1"], "used");
        check("EUR CHF", "1.028", &["last 1.201 1"], "used");
        check("JPY ISK", "1.0477", &["last 0.9697 1"], "used");
    }

    #[test]
    fn the_first_rate_of_a_source_is_held_against_what_others_say() {
        check("EUR USD", "1222", &["other 1.16 0"], "farFromOtherSource");
        check("EUR USD", "11.6", &["other 1.16 5"], "farFromOtherSource");
        check("EUR USD", "11.6", &["other 1.16 367"], "used");
        check("EUR SAR", "1599.9", &["peg 4.355 0"], "farFromPeg");
        check("EUR AED", "4.27", &["peg 4.263 0"], "used");
        check("EUR USD", "1.25", &["other 1.16 0"], "used");
    }

    #[test]
    fn the_first_rate_of_a_pair_is_held_against_the_next() {
        check("USD EGP", "4800", &["next 48 1"], "farFromNext");
        check("USD EGP", "0.0208", &["next 48 1"], "reciprocalOfNext");
        check("USD EGP", "47", &["next 48 1"], "used");
        let agree = |one, other| super::agree(number(one), number(other));
        assert!(agree("48", "49") && agree("0.97", "1.04"));
        assert!(!agree("48", "4800") && !agree("1.17", "0.855"));
    }

    #[test]
    fn another_source_of_these_days_heals_a_wrong_last_rate() {
        check("EUR USD", "1.17", &["last 1222 1", "other 1.16 1"], "used");
        check(
            "EUR USD",
            "1.17",
            &["last 1222 1", "other 1.16 8"],
            "farFromLast",
        );
        check(
            "EUR USD",
            "1.29",
            &["last 1222 1", "other 1.16 1"],
            "farFromLast",
        );
    }

    #[test]
    fn what_is_in_use_for_the_day_stays_in_use() {
        check("USD EGP", "72", &["use 72.00 0", "last 31 1"], "used");
        check("USD EGP", "73", &["use 72 0", "last 31 1"], "farFromLast");
        check("USD EGP", "0", &["use 0 0"], "notPositive");
    }

    #[test]
    fn what_is_in_use_for_the_opposite_direction_is_held_against_a_rate() {
        check("USD EGP", "50", &["opposite 0.02 0"], "used");
        check("USD EGP", "50", &["opposite 50 0"], "contradictsOpposite");
        check(
            "EUR USD",
            "1.16",
            &["opposite 1.16 0", "other 1.16 0"],
            "used",
        );
    }

    #[test]
    fn numbers_at_the_ends_of_the_type_are_far_and_break_nothing() {
        let (large, small) = ("999999999999999", "0.000000000000001");
        check(
            "EUR USD",
            large,
            &["last 0.000000000000001 1"],
            "reciprocalOfLast",
        );
        check("EUR USD", large, &["last 1.1 1"], "farFromLast");
        check("EUR USD", small, &["last 1.1 1"], "farFromLast");
    }

    #[test]
    fn both_directions_of_a_day_fit_or_contradict() {
        let check = |there: &str, back: &str, expect: bool| {
            assert_eq!(
                contradict(number(there), number(back)),
                expect,
                "{there} {back}"
            );
            assert_eq!(
                contradict(number(back), number(there)),
                expect,
                "{back} {there}"
            );
        };
        check("1222", "1.1668", true);
        check("1.1612", "1.1612", true);
        check("1.1612", "0.8612", false);
        check("0.92", "0.92", true);
        check("1.19", "0.87", false);
        // Few digits say little: half a unit of the last place is not held against them.
        check("18500", "0.00005", false);
        check("18500", "0.0001", false);
        check("18500", "0.0005", true);
        check("180.42", "0.0055", false);
        check("999999999999999", "999999999999999", true);
    }
}
