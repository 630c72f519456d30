//! P4: the whole price matrix, cold, with every rule of a policy and no trail.
//!
//! Everybody takes the same goods through the same steps (convert, adjust twice, tax, round, charm,
//! floor) in the same currencies, on one thread, and must come to the same sum.

use crate::runner::{Contender, Contest, Role};
use dhow_domain::id::MarketId;
use dhow_domain::markets::{
    Adjustment, Charm, CharmMode, Floor, FloorBreach, Market, PriceBase, PricePolicy, Rounding,
    RoundingMode, TaxMode, TaxRate, TaxRule,
};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::pricing::{BaseTaxes, PriceInputs, PriceStatus, Pricing};
use dhow_domain::rates::{Publication, RateSource, RatesOfDay};
use dhow_domain::{Country, Locale};
use rust_decimal::{Decimal, RoundingStrategy};
use std::process::Command;
use std::rc::Rc;
use std::time::{Duration, Instant};

/// A fifth of the 100,000 of the quality bars, so that the slowest is done in seconds.
const GOODS: u64 = 20_000;

/// What a whole matrix comes to: all unit prices in minor units, and how many hold their floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
struct Outcome {
    sum: i128,
    sold: u64,
}

impl Outcome {
    fn count(&mut self, unit: Decimal, holds: bool) {
        self.sum += unit.mantissa();
        self.sold += u64::from(holds);
    }
}

struct Job {
    /// Base price and cost in euro cents.
    goods: Vec<(i64, i64)>,
    markets: Vec<Market>,
    rates: RatesOfDay,
}

pub(crate) fn contest() -> Contest {
    let job = Rc::new(job());
    let units = job.goods.len() as u64 * job.markets.len() as u64;
    let expected = ours(&job).1;
    assert_eq!(by_hand(&job).1, expected, "the hand loop comes to the same");
    let file = written(&job);
    assert_eq!(
        dinero(file.path()).1,
        expected,
        "dinero.js comes to the same"
    );
    let (one, two) = (Rc::clone(&job), job);
    let name = format!("{GOODS} goods × 30 markets, all rules, no trail, cold, one thread");
    Contest::new(
        "P4",
        &name,
        units,
        vec![
            Contender::new("dhow", Role::Ours, move || ours(&one).0),
            Contender::new("rust_decimal by hand", Role::Limit, move || by_hand(&two).0),
            Contender::new("dinero.js 2.0.2 on node", Role::Peer, move || {
                dinero(file.path()).0
            }),
        ],
    )
}

fn job() -> Job {
    let day = dhow_rates_io::embedded().pop().unwrap();
    let euro = Currency::parse("EUR").unwrap();
    let markets = [euro]
        .into_iter()
        .chain(day.rates.keys().copied())
        .map(market)
        .collect();
    let goods = (0..GOODS as i64)
        .map(|place| 199 + place * 7919 % 99_801)
        .map(|base| (base, base * 55 / 100));
    let rates = RatesOfDay::new(RateSource::new(RateSource::ECB), day.day, [day].into());
    Job {
        goods: goods.collect(),
        markets,
        rates,
    }
}

fn market(currency: Currency) -> Market {
    let (ending, step) = charm(currency);
    Market {
        id: MarketId::from_uuid("0193f000-0000-7000-8000-000000000001".parse().unwrap()),
        code: currency.to_string(),
        countries: vec![Country::parse("DE").unwrap()],
        currency,
        locales: vec![Locale::parse("de").unwrap()],
        policy: PricePolicy {
            base: PriceBase::BasePrice,
            rate_source: RateSource::ECB.to_owned(),
            adjust: vec![
                Adjustment::Percent(Decimal::new(15, 0)),
                Adjustment::Fixed(Decimal::new(250, 2)),
            ],
            fees: vec![
                Adjustment::Percent(Decimal::new(29, 1)),
                Adjustment::Fixed(Decimal::new(30, 2)),
            ],
            tax: TaxRule {
                mode: TaxMode::Inclusive,
                rate: TaxRate::Percent(Decimal::new(19, 0)),
            },
            round: Rounding {
                increment: None,
                mode: RoundingMode::HalfUp,
            },
            charm: Some(Charm {
                ending,
                step: Amount::new(step).unwrap(),
                mode: CharmMode::Nearest,
                max_percent: None,
            }),
            floor: Some(Floor {
                margin_percent: Decimal::new(12, 0),
                on_breach: FloorBreach::Block,
            }),
        },
    }
}

/// Ending and step: 99 in steps of 100 for currencies without a minor unit, else 0.99 in steps of 1.
fn charm(currency: Currency) -> (Decimal, Decimal) {
    if currency.minor_digits() == 0 {
        (Decimal::NEGATIVE_ONE, Decimal::ONE_HUNDRED)
    } else {
        (Decimal::new(99, 2), Decimal::ONE)
    }
}

fn ours(job: &Job) -> (Duration, Outcome) {
    let euro = Currency::parse("EUR").unwrap();
    let money = |cents: i64| {
        Some(Money::new(
            Amount::new(Decimal::new(cents, 2)).unwrap(),
            euro,
        ))
    };
    let goods: Vec<PriceInputs> = job
        .goods
        .iter()
        .map(|(base, cost)| PriceInputs {
            base_price: money(*base),
            cost: money(*cost),
            ..PriceInputs::default()
        })
        .collect();
    let start = Instant::now();
    let mut outcome = Outcome::default();
    for market in &job.markets {
        let pricing = Pricing::new(
            market,
            Decimal::new(19, 0),
            &BaseTaxes::default(),
            &job.rates,
        )
        .unwrap();
        for inputs in &goods {
            let price = pricing.price(inputs).unwrap();
            outcome.count(price.unit_price.unwrap(), price.status == PriceStatus::Ok);
        }
    }
    (start.elapsed(), outcome)
}

/// The same steps without anything around them: no trail, no check, no choice of rules.
fn by_hand(job: &Job) -> (Duration, Outcome) {
    let goods: Vec<(Decimal, Decimal)> = job
        .goods
        .iter()
        .map(|(base, cost)| (Decimal::new(*base, 2), Decimal::new(*cost, 2)))
        .collect();
    let start = Instant::now();
    let mut outcome = Outcome::default();
    for market in &job.markets {
        let loop_of = HandLoop::new(market.currency, &job.rates);
        for (base, cost) in &goods {
            let (unit, holds) = loop_of.price(*base, *cost);
            outcome.count(unit, holds);
        }
    }
    (start.elapsed(), outcome)
}

struct HandLoop {
    rate: Decimal,
    digits: u32,
    ending: Decimal,
    step: Decimal,
    least: Decimal,
    adjust: Decimal,
    fixed: Decimal,
    gross: Decimal,
    slope: Decimal,
    fee: Decimal,
}

impl HandLoop {
    fn new(currency: Currency, rates: &RatesOfDay) -> Self {
        let (ending, step) = charm(currency);
        let least = if ending < Decimal::ZERO {
            step + ending
        } else {
            ending
        };
        Self {
            rate: rates
                .rate(Currency::parse("EUR").unwrap(), currency)
                .unwrap()
                .rate,
            digits: currency.minor_digits(),
            ending,
            step,
            least,
            adjust: Decimal::new(115, 2),
            fixed: Decimal::new(250, 2),
            gross: Decimal::new(119, 2),
            slope: Decimal::new(84_549, 5),
            fee: Decimal::new(357, 3),
        }
    }

    fn price(&self, base: Decimal, cost: Decimal) -> (Decimal, bool) {
        let unrounded = (base * self.rate * self.adjust + self.fixed) * self.gross;
        let rounded =
            unrounded.round_dp_with_strategy(self.digits, RoundingStrategy::MidpointAwayFromZero);
        let mut unit = self.charmed(rounded);
        unit.rescale(self.digits);
        let holds = unit * self.slope - self.fee >= cost * self.rate * self.gross;
        (unit, holds)
    }

    fn charmed(&self, rounded: Decimal) -> Decimal {
        if rounded <= self.least {
            return self.least;
        }
        let over = (rounded - self.ending) % self.step;
        if over.is_zero() {
            return rounded;
        }
        let below = rounded - over;
        let above = below + self.step;
        if above - rounded <= rounded - below {
            above
        } else {
            below
        }
    }
}

/// The job as dinero.js reads it.
fn written(job: &Job) -> tempfile::NamedTempFile {
    let day: &Publication = &dhow_rates_io::embedded().pop().unwrap();
    let markets: Vec<serde_json::Value> = job
        .markets
        .iter()
        .map(|market| {
            let rate = day.rates.get(&market.currency).copied().unwrap_or(Decimal::ONE);
            let scale = 10_i64.pow(market.currency.minor_digits());
            let units =
                |number: Decimal| i64::try_from((number * Decimal::from(scale)).normalize().mantissa());
            let (ending, step) = charm(market.currency);
            serde_json::json!({
                "code": market.code,
                "digits": market.currency.minor_digits(),
                "rate": { "amount": i64::try_from(rate.mantissa()).unwrap(), "scale": rate.scale() },
                "ending": units(ending).unwrap(),
                "step": (step * Decimal::from(scale)).to_string().parse::<i64>().unwrap(),
            })
        })
        .collect();
    let file = tempfile::NamedTempFile::new().unwrap();
    let job = serde_json::json!({ "goods": job.goods, "markets": markets });
    serde_json::to_writer(&file, &job).unwrap();
    file
}

fn dinero(job: &std::path::Path) -> (Duration, Outcome) {
    let script = crate::runner::peer("prices.mjs");
    let output = Command::new("node").arg(script).arg(job).output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let number = |key: &str| told[key].as_i64().unwrap();
    let outcome = Outcome {
        sum: i128::from(number("sum")),
        sold: number("sold") as u64,
    };
    (Duration::from_nanos(number("nanoseconds") as u64), outcome)
}
