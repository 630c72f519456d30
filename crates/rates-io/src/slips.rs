//! Slips put into true rates: whatever loses its point, spikes or is turned round is set aside, and
//! nothing that was truly published is. The rates are those that ship; where the whole history
//! since 1999 is at hand, it is tried as well.

use crate::embedded;
use crate::tests::whole_history;
use dhow_domain::money::Currency;
use dhow_domain::rates::{KnownBy, KnownRate, Publication, RateSource, plausible};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A rate with the one before it of the same pair.
struct Step {
    pair: (Currency, Currency),
    before: (Date, Decimal),
    now: (Date, Decimal),
}

/// Every step of every pair with one of the bases, in order of day.
fn steps(publications: &[Publication], bases: &[&str]) -> Vec<Step> {
    let mut last: BTreeMap<(Currency, Currency), (Date, Decimal)> = BTreeMap::new();
    let mut steps = Vec::new();
    for publication in publications {
        for base in bases.iter().map(|code| Currency::parse(code).unwrap()) {
            let own = if base == publication.base {
                Decimal::ONE
            } else {
                let Some(own) = publication.rates.get(&base) else {
                    continue;
                };
                *own
            };
            for (quote, rate) in publication
                .rates
                .iter()
                .filter(|(quote, _)| **quote != base)
            {
                let (pair, now) = ((base, *quote), (publication.day, rate / own));
                if let Some(before) = last.insert(pair, now) {
                    steps.push(Step { pair, before, now });
                }
            }
        }
    }
    steps
}

/// Whether a rate is used in place of the true one, held against the rate before it, or as the
/// first one of its source against the bank's of the same day.
fn is_used(step: &Step, rate: Decimal, by: KnownBy) -> bool {
    let (day, known) = match by {
        KnownBy::Last => step.before,
        _ => step.now,
    };
    let known = KnownRate {
        by,
        day,
        rate: known,
    };
    let source = RateSource::new(RateSource::CSV);
    plausible(&source, step.pair, (step.now.0, rate), &[known]).is_ok()
}

/// How a rate is written by mistake.
type Slip = fn(Decimal) -> Decimal;

const SLIPS: [(&str, Slip); 8] = [
    ("÷10", |rate| rate / Decimal::TEN),
    ("×10", |rate| rate * Decimal::TEN),
    ("÷100", |rate| rate / Decimal::ONE_HUNDRED),
    ("×100", |rate| rate * Decimal::ONE_HUNDRED),
    ("÷1000", |rate| rate / Decimal::ONE_THOUSAND),
    ("×1000", |rate| rate * Decimal::ONE_THOUSAND),
    ("×3", |rate| rate * Decimal::new(3, 0)),
    ("1÷", |rate| Decimal::ONE / rate),
];

/// `÷10 5 of 5` per slip: found when held against the last rate, and when it is the first.
fn found(steps: &[Step]) -> Vec<String> {
    let told = |(name, slip): &(&str, Slip)| {
        let count = |by| {
            let aside = steps
                .iter()
                .filter(|step| !is_used(step, slip(step.now.1), by));
            aside.count()
        };
        let (last, first) = (count(KnownBy::Last), count(KnownBy::OtherSource));
        format!("{name} {last} and {first} of {}", steps.len())
    };
    SLIPS.iter().map(told).collect()
}

/// Which true rates would be set aside; the bank's own at one are another rule's.
fn false_alarms(steps: &[Step]) -> Vec<String> {
    let alarms = steps.iter().filter(|step| {
        let true_rate = step.now.1;
        let known = [KnownBy::Last, KnownBy::OtherSource];
        true_rate != Decimal::ONE && known.iter().any(|by| !is_used(step, true_rate, *by))
    });
    let told = alarms.map(|step| {
        let ((from, to), (_, before), (day, now)) = (step.pair, step.before, step.now);
        format!("{day} {from} {to} {before} {now}")
    });
    told.collect()
}

/// Around one, a rate and its reciprocal are not to be told apart: so much is asked of the others.
fn is_far_from_its_reciprocal(step: &Step) -> bool {
    let (less, more) = (Decimal::new(94, 2), Decimal::new(107, 2));
    step.now.1 < less || step.now.1 > more
}

#[test]
fn a_lost_point_a_spike_and_a_reciprocal_are_found_in_the_rates_that_ship() {
    let steps: Vec<_> = steps(&embedded(), &["EUR"])
        .into_iter()
        .step_by(7)
        .collect();
    let all = steps.len();
    assert!(all > 3_000, "{all}");
    let mut expected: Vec<String> = SLIPS
        .iter()
        .map(|(name, _)| format!("{name} {all} and {all} of {all}"))
        .collect();
    let turned = expected.pop();
    let mut told = found(&steps);
    let reciprocals = told.pop().unwrap();
    assert_eq!(told, expected);
    let far: Vec<_> = steps
        .into_iter()
        .filter(is_far_from_its_reciprocal)
        .collect();
    let found_far = found(&far).pop().unwrap();
    let all_far = far.len();
    assert_eq!(
        found_far,
        format!("1÷ {all_far} and {all_far} of {all_far}")
    );
    assert_ne!(
        Some(reciprocals),
        turned,
        "the franc and the dollar come near one"
    );
}

#[test]
fn no_rate_that_ships_is_a_false_alarm_whatever_its_base() {
    let steps = steps(&embedded(), &["EUR", "USD", "CHF", "JPY", "TRY"]);
    assert!(steps.len() > 90_000);
    assert_eq!(false_alarms(&steps), [""; 0]);
}

#[test]
fn the_whole_history_has_no_false_alarm_and_hides_no_slip() {
    let Some(history) = whole_history() else {
        return;
    };
    let all = steps(&history, &["EUR", "USD", "CHF"]);
    assert_eq!(false_alarms(&all), [""; 0]);
    // A currency that was away for years, as the króna was, has no last rate to be held against.
    let far: Vec<_> = steps(&history, &["EUR"])
        .into_iter()
        .filter(|step| (step.now.0 - step.before.0).get_days() <= 366)
        .filter(is_far_from_its_reciprocal)
        .collect();
    let all = far.len();
    let mut expected: Vec<String> = SLIPS
        .iter()
        .map(|(name, _)| format!("{name} {all} and {all} of {all}"))
        .collect();
    // On three days the true step was as large as half the way to the reciprocal: the franc on
    // 2011-08-12 and 2011-09-06, the pound on 2009-01-05. The bank's own rate of the day tells.
    let but_three = all - 3;
    expected[SLIPS.len() - 1] = format!("1÷ {but_three} and {all} of {all}");
    assert_eq!(found(&far), expected);
}
