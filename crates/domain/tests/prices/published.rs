//! Whatever a market's rules and a variant's money are: what may be offered is at least a minor
//! unit, and its trail leads to it again.

use crate::builders::*;
use crate::replay::replay;
use dhow_domain::markets::{
    Adjustment, Charm, CharmMode, Floor, FloorBreach, Market, PriceBase, Rounding, RoundingMode,
    TaxMode, validate,
};
use dhow_domain::money::{Amount, Money};
use dhow_domain::pricing::{
    PriceFlag, PriceInputs, PriceLock, PriceOutcome, PriceStatus, PriceTrail,
};
use dhow_domain::rates::RatesOfDay;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

const CURRENCIES: [(&str, u32); 4] = [("EUR", 2), ("GBP", 2), ("JPY", 0), ("KWD", 3)];
/// Millionths of amounts, from almost nothing to more than a ship costs.
const AMOUNTS: [u64; 4] = [9_999, 99_999_999, 9_999_999_999, 9_999_999_999_999];

/// A market's rules and what a variant brings to them.
#[derive(Debug, Clone)]
struct Case {
    market: Market,
    inputs: PriceInputs,
    /// What a euro is worth in dollars and in the market's currency, in millionths.
    worth: (i64, i64),
}

fn decimal(number: impl Into<i128>, scale: u32) -> Decimal {
    Decimal::from_i128_with_scale(number.into(), scale)
}

fn units(number: i64, digits: u32) -> Amount {
    Amount::new(decimal(number, digits)).unwrap()
}

fn adjustments(least: i64) -> impl Strategy<Value = Vec<Adjustment>> {
    let one = (any::<bool>(), least..=900).prop_map(|(percent, by)| match percent {
        true => Adjustment::Percent(decimal(by.max(-1000), 1)),
        false => Adjustment::Fixed(decimal(by, 2)),
    });
    prop::collection::vec(one, 0..3)
}

fn roundings(digits: u32) -> impl Strategy<Value = Rounding> {
    let mode = select(
        &[
            RoundingMode::HalfUp,
            RoundingMode::HalfEven,
            RoundingMode::Up,
            RoundingMode::Down,
        ][..],
    );
    let increment = prop::option::of(prop_oneof![select(&[1_i64, 5, 25, 100][..]), 1..=1000_i64]);
    (increment, mode).prop_map(move |(increment, mode)| Rounding {
        increment: increment.map(|increment| units(increment, digits)),
        mode,
    })
}

/// Endings are less than their step, above and below a round number.
fn charms(digits: u32) -> impl Strategy<Value = Charm> {
    let mode = select(&[CharmMode::Nearest, CharmMode::Up, CharmMode::Down][..]);
    let most = prop::option::of(0..=1000_i64);
    (1..=2000_i64, -999..=999_i64, mode, most).prop_map(move |(step, share, mode, most)| Charm {
        ending: decimal(share * step / 1000, digits),
        step: units(step, digits),
        mode,
        max_percent: most.map(|most| decimal(most, 1)),
    })
}

fn floors() -> impl Strategy<Value = Floor> {
    let on_breach = select(&[FloorBreach::Block, FloorBreach::Raise][..]);
    (-1000..=990_i64, on_breach).prop_map(|(percent, on_breach)| Floor {
        margin_percent: decimal(percent, 1),
        on_breach,
    })
}

fn markets() -> impl Strategy<Value = Market> {
    select(&CURRENCIES[..]).prop_flat_map(|(code, digits)| {
        let grid = (roundings(digits), prop::option::of(charms(digits)));
        let base = select(&[PriceBase::BasePrice, PriceBase::BasePrice, PriceBase::Cost][..]);
        let tax = (any::<bool>(), 0..=270_i64);
        let steps = (adjustments(-1000), adjustments(0));
        (base, tax, steps, grid, prop::option::of(floors())).prop_map(
            move |(base, (inclusive, tax), (adjust, fees), (round, charm), floor)| {
                let mut market = market(code).includes_tax(&decimal(tax, 1).to_string());
                if !inclusive {
                    market.policy.tax.mode = TaxMode::Exclusive;
                }
                let policy = &mut market.policy;
                (policy.base, policy.adjust, policy.fees) = (base, adjust, fees);
                (policy.round, policy.charm, policy.floor) = (round, charm, floor);
                market
            },
        )
    })
}

/// Money in dollars or in the market's currency; now and then nothing.
fn money(code: &'static str) -> impl Strategy<Value = Money> {
    let amount = prop_oneof![
        1 => Just(0_u64),
        12 => select(&AMOUNTS[..]).prop_flat_map(|most| 1..=most),
    ];
    (amount, select(vec!["USD", code])).prop_map(|(millionths, code)| {
        Money::new(Amount::new(decimal(millionths, 6)).unwrap(), currency(code))
    })
}

fn inputs(code: &'static str, digits: u32) -> impl Strategy<Value = PriceInputs> {
    let lock = prop::option::weighted(0.1, 0..=99_999_i64);
    let held = prop::option::of(0..=270_i64);
    let cost = prop::option::of(money(code));
    (money(code), held, cost, lock).prop_map(move |(base, held, cost, lock)| PriceInputs {
        base_price: Some(base),
        base_price_tax: held.map_or_else(Default::default, |tenths| {
            format!("included:XX:t{tenths}").parse().unwrap()
        }),
        cost,
        lock: lock.map(|price| PriceLock {
            price: units(price, digits),
            until: None,
        }),
    })
}

fn cases() -> impl Strategy<Value = Case> {
    let worth = (1..=9_999_999_i64, 1..=9_999_999_i64);
    (markets(), worth).prop_flat_map(|(market, worth)| {
        let known = CURRENCIES.iter().find(|it| it.0 == market.currency.code());
        let (code, digits) = *known.unwrap();
        inputs(code, digits).prop_map(move |inputs| Case {
            market: market.clone(),
            inputs,
            worth,
        })
    })
}

impl Case {
    fn rates(&self) -> RatesOfDay {
        let text = |millionths| decimal(millionths, 6).to_string();
        let mut rows = vec![("EUR", "USD", text(self.worth.0))];
        if self.market.currency.code() != "EUR" {
            rows.push(("EUR", self.market.currency.code(), text(self.worth.1)));
        }
        let rows: Vec<_> = rows
            .iter()
            .map(|(from, to, rate)| (*from, *to, rate.as_str()))
            .collect();
        rates(&rows)
    }

    fn priced(&self) -> (PriceOutcome, PriceTrail) {
        let pricing = pricing(&self.market, &self.rates());
        pricing.price_with_trail(&self.inputs).unwrap()
    }

    fn starts_from_nothing(&self) -> bool {
        let base = match self.market.policy.base {
            PriceBase::BasePrice => self.inputs.base_price,
            PriceBase::Cost => self.inputs.cost,
        };
        base.is_some_and(|base| base.amount.is_zero())
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_offer_is_below_a_minor_unit_and_every_offer_replays(case in cases()) {
        prop_assert_eq!(validate(&case.market, &[], day("2026-11-02")), Ok(()));
        let (outcome, trail) = case.priced();
        let Some(price) = outcome.unit_price else {
            prop_assert_ne!(outcome.status, PriceStatus::Ok);
            return Ok(());
        };
        prop_assert_eq!(replay(&trail.canonical()), Ok(price), "{}", trail.canonical());
        if outcome.status == PriceStatus::Ok {
            let digits = case.market.currency.minor_digits();
            prop_assert_eq!(price.scale(), digits);
            let is_free = case.starts_from_nothing() || case.inputs.lock.is_some();
            match outcome.flags.has(PriceFlag::Free) {
                true => prop_assert!(price.is_zero() && is_free),
                false => prop_assert!(price >= Decimal::new(1, digits), "{}", price),
            }
        }
    }

    /// A trail in which any amount is another one does not replay, or leads elsewhere.
    #[test]
    fn a_replay_sees_every_amount_that_was_changed(case in cases(), at in any::<prop::sample::Index>(), input in any::<bool>()) {
        let (outcome, mut trail) = case.priced();
        let Some(price) = outcome.unit_price else {
            return Ok(());
        };
        let changed = at.index(trail.steps.len());
        let step = &mut trail.steps[changed];
        let amount = if input { &mut step.input } else { &mut step.output };
        *amount = Some(amount.unwrap_or_default() + Decimal::new(1, 3));
        let followed = replay(&trail.canonical());
        prop_assert_ne!(followed, Ok(price), "{}", trail.canonical());
    }
}

#[test]
fn a_replay_says_what_is_wrong_with_a_trail() {
    let market = market("GBP")
        .includes_tax("20")
        .rounds("0.05", RoundingMode::HalfUp)
        .charms("0.99", "1", CharmMode::Nearest)
        .keeps("12", FloorBreach::Raise);
    let inputs = with_cost("25 GBP", "11 GBP");
    let (_, trail) = pricing(&market, &rates(&[]))
        .price_with_trail(&inputs)
        .unwrap();
    let check = |said: &str, instead: &str, expect: &str| {
        let text = trail.canonical().replace('\t', " ");
        assert!(text.contains(said), "{text}");
        let changed = text.replace(said, instead).replace(' ', "\t");
        let lines = changed.replace("dhow\tprice\ttrail\t1", "dhow price trail 1");
        let found = replay(&lines).map_or_else(|wrong| wrong, |price| price.to_string());
        assert_eq!(found, expect, "{said} → {instead}");
    };
    check("percent=20", "percent=20", "29.99");
    check("percent=20", "percent=19", "tax made 30, not 29.75");
    check("increment=0.05", "increment=7", "round made 30, not 28");
    check("ending=0.99", "ending=0.95", "charm made 29.99, not 29.95");
    check(
        "tax 25 30",
        "tax 24 30",
        "tax goes on from Some(24), not Some(25)",
    );
    check(
        "floor 29.99 29.99",
        "floor 29.99 30.99",
        "another margin is left: 55.985328442814271423807935979",
    );
    check("trail 1", "trail 2", "no trail");
}
