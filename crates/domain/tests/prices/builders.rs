//! What the tests are told with: a market in one line, rates in one line.

use dhow_domain::id::MarketId;
use dhow_domain::markets::{
    Adjustment, Charm, CharmMode, Floor, FloorBreach, Market, PriceBase, PricePolicy, Rounding,
    RoundingMode, TaxClass, TaxMode, TaxPack, TaxPackRate, TaxRate, TaxRule,
};
use dhow_domain::money::{Amount, Currency, Money};
use dhow_domain::pricing::{BaseTaxes, PriceInputs, PriceOutcome, Pricing};
use dhow_domain::rates::{Publication, RateSource, RatesOfDay};
use dhow_domain::{Country, Locale};
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::sync::LazyLock;

pub(crate) fn number(text: &str) -> Decimal {
    text.parse().unwrap()
}

pub(crate) fn amount(text: &str) -> Amount {
    Amount::parse(text).unwrap()
}

pub(crate) fn currency(code: &str) -> Currency {
    Currency::parse(code).unwrap()
}

pub(crate) fn money(text: &str) -> Money {
    let (figure, code) = text.split_once(' ').unwrap();
    Money::new(amount(figure), currency(code))
}

pub(crate) fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// A market with nothing but a currency: no adjustment, no tax, the minor unit.
pub(crate) fn market(code: &str) -> Market {
    Market {
        id: MarketId::from_uuid("0193f000-0000-7000-8000-000000000001".parse().unwrap()),
        code: code.to_owned(),
        countries: vec![Country::parse("DE").unwrap()],
        currency: currency(code),
        locales: vec![Locale::parse("de").unwrap()],
        policy: PricePolicy {
            base: PriceBase::BasePrice,
            rate_source: RateSource::CSV.to_owned(),
            adjust: Vec::new(),
            fees: Vec::new(),
            tax: TaxRule {
                mode: TaxMode::Exclusive,
                rate: TaxRate::Percent(Decimal::ZERO),
            },
            round: Rounding {
                increment: None,
                mode: RoundingMode::HalfUp,
            },
            charm: None,
            floor: None,
        },
    }
}

pub(crate) trait MarketIs {
    fn rounds(self, increment: &str, mode: RoundingMode) -> Self;
    fn charms(self, ending: &str, step: &str, mode: CharmMode) -> Self;
    fn charms_within(self, percent: &str) -> Self;
    fn includes_tax(self, percent: &str) -> Self;
    fn adds_percent(self, percent: &str) -> Self;
    fn adds(self, fixed: &str) -> Self;
    fn pays_percent(self, percent: &str) -> Self;
    fn pays(self, fixed: &str) -> Self;
    fn keeps(self, percent: &str, on_breach: FloorBreach) -> Self;
    fn countries(self, codes: &[&str]) -> Self;
}

impl MarketIs for Market {
    fn rounds(mut self, increment: &str, mode: RoundingMode) -> Self {
        self.policy.round = Rounding {
            increment: Some(amount(increment)),
            mode,
        };
        self
    }

    fn charms(mut self, ending: &str, step: &str, mode: CharmMode) -> Self {
        self.policy.charm = Some(Charm {
            ending: number(ending),
            step: amount(step),
            mode,
            max_percent: None,
        });
        self
    }

    fn charms_within(mut self, percent: &str) -> Self {
        self.policy.charm.as_mut().unwrap().max_percent = Some(number(percent));
        self
    }

    fn includes_tax(mut self, percent: &str) -> Self {
        self.policy.tax = TaxRule {
            mode: TaxMode::Inclusive,
            rate: TaxRate::Percent(number(percent)),
        };
        self
    }

    fn adds_percent(mut self, percent: &str) -> Self {
        self.policy
            .adjust
            .push(Adjustment::Percent(number(percent)));
        self
    }

    fn adds(mut self, fixed: &str) -> Self {
        self.policy.adjust.push(Adjustment::Fixed(number(fixed)));
        self
    }

    fn pays_percent(mut self, percent: &str) -> Self {
        self.policy.fees.push(Adjustment::Percent(number(percent)));
        self
    }

    fn pays(mut self, fixed: &str) -> Self {
        self.policy.fees.push(Adjustment::Fixed(number(fixed)));
        self
    }

    fn keeps(mut self, percent: &str, on_breach: FloorBreach) -> Self {
        self.policy.floor = Some(Floor {
            margin_percent: number(percent),
            on_breach,
        });
        self
    }

    fn countries(mut self, codes: &[&str]) -> Self {
        self.countries = codes
            .iter()
            .map(|code| Country::parse(code).unwrap())
            .collect();
        self
    }
}

pub(crate) fn publication(
    source: &str,
    on: &str,
    base: &str,
    rates: &[(&str, &str)],
) -> Publication {
    Publication {
        source: RateSource::new(source),
        day: day(on),
        base: currency(base),
        fetched_at: "2026-10-30T16:05:00Z".parse::<Timestamp>().unwrap(),
        rates: rates
            .iter()
            .map(|(code, rate)| (currency(code), number(rate)))
            .collect(),
        set_aside: [].into(),
    }
}

/// Rows of one day of the source `csv`: `("USD", "EUR", "0.86")` each.
pub(crate) fn rates(rows: &[(&str, &str, &str)]) -> RatesOfDay {
    let publications = rows
        .iter()
        .map(|(from, to, rate)| publication(RateSource::CSV, "2026-10-30", from, &[(to, rate)]))
        .collect();
    RatesOfDay::new(
        RateSource::new(RateSource::CSV),
        day("2026-11-02"),
        publications,
    )
}

pub(crate) fn pricing(market: &Market, rates: &RatesOfDay) -> Pricing {
    let TaxRate::Percent(percent) = market.policy.tax.rate else {
        panic!("a written rate")
    };
    Pricing::new(market, percent, held_taxes(), rates).unwrap()
}

/// Taxes that a base price may hold: of NL and DE, and any percentage under a class of that name.
pub(crate) fn held_taxes() -> &'static BaseTaxes {
    static TAXES: LazyLock<BaseTaxes> = LazyLock::new(make_held_taxes);
    &TAXES
}

fn make_held_taxes() -> BaseTaxes {
    let rate = |country: &str, class: &str, percent: Decimal| TaxPackRate {
        country: Country::parse(country).unwrap(),
        class: TaxClass::parse(class).unwrap(),
        from: day("2021-01-01"),
        percent,
    };
    let tenths = (0..=270).map(|tenths| rate("XX", &format!("t{tenths}"), Decimal::new(tenths, 1)));
    let rates = [
        rate("NL", "standard", number("21")),
        rate("NL", "reduced", number("9")),
        rate("DE", "standard", number("19")),
    ];
    let pack = TaxPack {
        name: "vat".to_owned(),
        source: "test".to_owned(),
        as_of: day("2026-10-04"),
        rates: rates.into_iter().chain(tenths).collect(),
    };
    BaseTaxes::of_day(&[pack], day("2026-11-02"))
}

/// `121.00 EUR included:NL`.
pub(crate) fn gross(text: &str) -> PriceInputs {
    let (price, tax) = text.rsplit_once(' ').unwrap();
    base_price(price).with_tax(tax.parse().unwrap())
}

pub(crate) fn base_price(text: &str) -> PriceInputs {
    PriceInputs {
        base_price: Some(money(text)),
        ..PriceInputs::default()
    }
}

pub(crate) fn with_cost(base: &str, cost: &str) -> PriceInputs {
    PriceInputs {
        base_price: Some(money(base)),
        cost: Some(money(cost)),
        ..PriceInputs::default()
    }
}

/// Price, status and flags in one line: `9.99 ok charmSkipped`.
pub(crate) fn told(outcome: &PriceOutcome) -> String {
    let unit = outcome
        .unit_price
        .map_or_else(|| "-".to_owned(), |unit| unit.to_string());
    let flags: String = outcome
        .flags
        .iter()
        .map(|flag| format!(" {}", flag.as_str()))
        .collect();
    format!("{unit} {}{flags}", outcome.status.as_str())
}

/// The price of a market in its own currency, without rates.
pub(crate) fn at_home(market: &Market, inputs: &PriceInputs) -> String {
    told(&pricing(market, &rates(&[])).price(inputs).unwrap())
}
