//! A market's policy made ready for one day, and the pipeline itself.

use super::charm::Candidates;
use super::floor::{Deductions, FloorLine, Margin, MarketCost, part};
use super::fraction::{Conversion, Fraction, plus};
use super::rounding::Grid;
use super::trail::{NoTrail, PriceStep, PriceTrail, Recorder, StepName};
use super::{PriceError, PriceFlag, PriceFlags, PriceInputs, PriceLock, PriceOutcome, PriceStatus};
use crate::market::{
    Adjustment, CharmMode, Floor, FloorBreach, Market, PriceBase, RoundingMode, TaxMode, TaxRate, TaxRule,
};
use crate::money::{Currency, Money};
use crate::rate::RatesOfDay;
use rust_decimal::Decimal;

/// A market's policy with the rates and the tax of one day: prices any number of variants.
#[derive(Debug, Clone)]
pub struct Pricing {
    currency: Currency,
    base: PriceBase,
    adjust: Vec<Step>,
    tax: TaxRule,
    tax_percent: Decimal,
    grid: Grid,
    candidates: Option<Candidates>,
    deductions: Deductions,
    floor: Option<FloorLine>,
    rates: RatesOfDay,
    /// Rates into the market's currency by currency, in order.
    conversions: Vec<(Currency, Conversion)>,
}

/// An adjustment made ready: a percentage is a factor.
#[derive(Debug, Clone, Copy)]
enum Step {
    Factor(Decimal, Adjustment),
    Shift(Decimal, Adjustment),
}

/// Why a computation ends early.
enum Stop {
    Status(PriceStatus),
    Error(PriceError),
}

impl From<PriceError> for Stop {
    fn from(error: PriceError) -> Self {
        Self::Error(error)
    }
}

impl Pricing {
    /// Makes a market ready. `tax_percent` is what [`crate::market::tax_percent`] found for the
    /// asked day; `rates` are those of the policy's source on that day.
    ///
    /// # Errors
    /// [`PriceError::AmountTooLarge`] when a number of the policy is beyond the decimal type, which
    /// [`crate::market::validate`] excludes.
    pub fn new(market: &Market, tax_percent: Decimal, rates: &RatesOfDay) -> Result<Self, PriceError> {
        let policy = &market.policy;
        let deductions = Deductions::new(policy.tax.mode, tax_percent, &policy.fees)?;
        Ok(Self {
            currency: market.currency,
            base: policy.base,
            adjust: policy.adjust.iter().map(|step| ready(*step)).collect::<Result<_, _>>()?,
            tax: policy.tax.clone(),
            tax_percent,
            grid: Grid::new(&policy.round, market.currency),
            candidates: policy.charm.map(|charm| Candidates::new(charm, market.currency)).transpose()?,
            floor: policy.floor.map(|floor| FloorLine::new(floor, &deductions)).transpose()?,
            deductions,
            rates: rates.clone(),
            conversions: conversions(rates, market.currency),
        })
    }

    /// Currency of the prices.
    #[must_use]
    pub fn currency(&self) -> Currency {
        self.currency
    }

    /// Whether shown prices hold the tax.
    #[must_use]
    pub fn tax_included(&self) -> bool {
        self.tax.mode == TaxMode::Inclusive
    }

    /// The tax rate in percent.
    #[must_use]
    pub fn tax_percent(&self) -> Decimal {
        self.tax_percent
    }

    /// The floor in percent, when the market has one.
    #[must_use]
    pub fn floor_percent(&self) -> Option<Decimal> {
        self.floor.map(|floor| floor.rule.margin_percent)
    }

    /// One price.
    ///
    /// # Errors
    /// [`PriceError`] when an amount is too large or a lock too fine.
    pub fn price(&self, inputs: &PriceInputs) -> Result<PriceOutcome, PriceError> {
        self.run(inputs, &mut NoTrail)
    }

    /// One price with its steps; the same price as without.
    ///
    /// # Errors
    /// As [`Pricing::price`].
    pub fn price_with_trail(&self, inputs: &PriceInputs) -> Result<(PriceOutcome, PriceTrail), PriceError> {
        let mut trail = PriceTrail::default();
        let outcome = self.run(inputs, &mut trail)?;
        Ok((outcome, trail))
    }

    /// What a unit price leaves of a variant; `None` without a base, a cost or a rate for either.
    ///
    /// # Errors
    /// [`PriceError::AmountTooLarge`].
    pub fn margin(&self, inputs: &PriceInputs, unit_price: Decimal) -> Result<Option<Margin>, PriceError> {
        let Some(base) = self.base_of(inputs) else { return Ok(None) };
        let (Some(conversion), Ok(cost)) = (self.conversion(base.currency), self.market_cost(inputs)) else {
            return Ok(None);
        };
        self.deductions.margin(unit_price, &cost, (base.currency, conversion)).map(Some)
    }

    fn base_of(&self, inputs: &PriceInputs) -> Option<Money> {
        match self.base {
            PriceBase::BasePrice => inputs.base_price,
            PriceBase::Cost => inputs.cost,
        }
    }

    fn conversion(&self, from: Currency) -> Option<Conversion> {
        let place = self.conversions.binary_search_by_key(&from, |(currency, _)| *currency).ok()?;
        Some(self.conversions[place].1)
    }

    /// The cost in reach of the market's currency, or the flag that says why not.
    fn market_cost(&self, inputs: &PriceInputs) -> Result<MarketCost, PriceFlag> {
        let cost = inputs.cost.ok_or(PriceFlag::NoCost)?;
        let conversion = self.conversion(cost.currency).ok_or(PriceFlag::NoCostRate)?;
        Ok(MarketCost { cost: cost.amount.decimal(), conversion })
    }

    fn run(&self, inputs: &PriceInputs, trail: &mut impl Recorder) -> Result<PriceOutcome, PriceError> {
        let mut flags = PriceFlags::default();
        let computed = match self.computed(inputs, &mut flags, trail) {
            Ok(price) => Ok(price),
            Err(Stop::Status(status)) => Err(status),
            Err(Stop::Error(error)) => return Err(error),
        };
        let settled = match inputs.lock {
            None => computed,
            Some(lock) => {
                flags = PriceFlags::default();
                flags.raise(PriceFlag::Locked);
                self.locked(lock, computed.ok(), trail).map(Ok)?
            }
        };
        match settled {
            Err(status) => Ok(PriceOutcome::without_price(status, flags)),
            Ok(unit) => self.held_to_floor(inputs, unit, flags, trail),
        }
    }

    /// Base to charm.
    fn computed(
        &self,
        inputs: &PriceInputs,
        flags: &mut PriceFlags,
        trail: &mut impl Recorder,
    ) -> Result<Decimal, Stop> {
        let base = self.started(inputs, trail)?;
        let mut amount = self.converted(base, trail)?;
        for step in &self.adjust {
            amount = self.adjusted(amount, *step, trail)?;
        }
        let rounded = self.rounded(self.taxed(amount, trail)?, trail)?;
        if rounded < Decimal::ZERO {
            flags.raise(PriceFlag::BelowZero);
            return Ok(rounded);
        }
        Ok(self.charmed(rounded, flags, trail)?)
    }

    fn started(&self, inputs: &PriceInputs, trail: &mut impl Recorder) -> Result<Money, Stop> {
        let base = self.base_of(inputs);
        trail.record(|| {
            let currency = base.map_or(self.currency, |base| base.currency);
            PriceStep::new(StepName::Base, currency)
                .amounts(None, base.map(|base| base.amount.decimal().normalize()))
                .with("from", base_word(self.base))
        });
        base.ok_or(Stop::Status(PriceStatus::NoBasePrice))
    }

    fn converted(&self, base: Money, trail: &mut impl Recorder) -> Result<Fraction, Stop> {
        let before = base.amount.decimal();
        let after = match self.conversion(base.currency) {
            None => None,
            Some(conversion) => Some(Fraction::of(before).converted(&conversion)?),
        };
        trail.record(|| self.convert_step(base, after.and_then(Fraction::shown)));
        after.ok_or(Stop::Status(PriceStatus::NoRate))
    }

    fn convert_step(&self, base: Money, after: Option<Decimal>) -> PriceStep {
        let step = PriceStep::new(StepName::Convert, self.currency)
            .amounts(Some(base.amount.decimal().normalize()), after)
            .with("from", base.currency)
            .with("to", self.currency);
        if base.currency == self.currency {
            return step.with("rate", Decimal::ONE);
        }
        let step = step.with("source", self.rates.source()).with("asked", self.rates.asked());
        let Some(found) = self.rates.rate(base.currency, self.currency) else {
            return step.with_some("published", self.rates.published());
        };
        step.with("rate", found.rate)
            .with("published", found.published)
            .with_some("fetchedAt", found.fetched_at)
            .with_some("via", found.via)
    }

    fn adjusted(
        &self,
        amount: Fraction,
        step: Step,
        trail: &mut impl Recorder,
    ) -> Result<Fraction, PriceError> {
        let after = match step {
            Step::Factor(factor, _) => amount.scaled(factor)?,
            Step::Shift(by, _) => amount.shifted(by)?,
        };
        trail.record(|| {
            let written =
                PriceStep::new(StepName::Adjust, self.currency).amounts(amount.shown(), after.shown());
            let (Step::Factor(_, rule) | Step::Shift(_, rule)) = step;
            match rule {
                Adjustment::Percent(percent) => written.with("percent", percent.normalize()),
                Adjustment::Fixed(fixed) => written.with("fixed", fixed.normalize()),
            }
        });
        Ok(after)
    }

    fn taxed(&self, amount: Fraction, trail: &mut impl Recorder) -> Result<Fraction, PriceError> {
        if self.tax.mode == TaxMode::Exclusive {
            return Ok(amount);
        }
        let after = amount.scaled(self.deductions.gross)?;
        trail.record(|| {
            let step = PriceStep::new(StepName::Tax, self.currency)
                .amounts(amount.shown(), after.shown())
                .with("mode", "inclusive")
                .with("percent", self.tax_percent.normalize());
            match &self.tax.rate {
                TaxRate::Percent(_) => step,
                TaxRate::Pack { pack, class } => step.with("pack", pack).with("class", class),
            }
        });
        Ok(after)
    }

    fn rounded(&self, amount: Fraction, trail: &mut impl Recorder) -> Result<Decimal, PriceError> {
        let rounded = self.in_minor_units(self.grid.round(&amount)?)?;
        trail.record(|| {
            PriceStep::new(StepName::Round, self.currency)
                .amounts(amount.shown(), Some(rounded))
                .with("increment", self.grid.increment)
                .with("mode", rounding_word(self.grid.mode))
        });
        Ok(rounded)
    }

    fn charmed(
        &self,
        rounded: Decimal,
        flags: &mut PriceFlags,
        trail: &mut impl Recorder,
    ) -> Result<Decimal, PriceError> {
        let Some(candidates) = &self.candidates else { return Ok(rounded) };
        let taken = candidates.take(rounded)?;
        if taken.is_none() {
            flags.raise(PriceFlag::CharmSkipped);
        }
        let price = self.in_minor_units(taken.unwrap_or(rounded))?;
        trail.record(|| {
            let rule = candidates.rule;
            PriceStep::new(StepName::Charm, self.currency)
                .amounts(Some(rounded), Some(price))
                .with("ending", rule.ending.normalize())
                .with("step", rule.step.decimal().normalize())
                .with("mode", charm_word(rule.mode))
                .with_some("maxPercent", rule.max_percent.map(|most| most.normalize()))
                .with_some("skipped", taken.is_none().then_some(true))
        });
        Ok(price)
    }

    fn locked(
        &self,
        lock: PriceLock,
        computed: Option<Decimal>,
        trail: &mut impl Recorder,
    ) -> Result<Decimal, PriceError> {
        let price = lock.price.decimal().normalize();
        if price.scale() > self.currency.minor_digits() {
            return Err(PriceError::LockTooFine);
        }
        let price = self.in_minor_units(price)?;
        trail.record(|| {
            PriceStep::new(StepName::Lock, self.currency)
                .amounts(computed, Some(price))
                .with_some("until", lock.until)
        });
        Ok(price)
    }

    fn held_to_floor(
        &self,
        inputs: &PriceInputs,
        unit: Decimal,
        mut flags: PriceFlags,
        trail: &mut impl Recorder,
    ) -> Result<PriceOutcome, PriceError> {
        let (mut price, mut holds) = (unit, !flags.has(PriceFlag::BelowZero));
        if let Some(floor) = &self.floor {
            match self.market_cost(inputs) {
                Err(unjudged) => flags.raise(unjudged),
                Ok(cost) => (price, holds) = self.judged(unit, floor, &cost, &mut flags)?,
            }
            trail.record(|| self.floor_step(inputs, &floor.rule, (unit, price), flags));
        }
        let status = if holds { PriceStatus::Ok } else { PriceStatus::BelowFloor };
        Ok(PriceOutcome { unit_price: Some(price), status, flags })
    }

    /// The price after the floor, and whether it may be offered. A locked price was promised, so
    /// it is held back for a person to look at rather than lifted.
    fn judged(
        &self,
        unit: Decimal,
        floor: &FloorLine,
        cost: &MarketCost,
        flags: &mut PriceFlags,
    ) -> Result<(Decimal, bool), PriceError> {
        let below_zero = flags.has(PriceFlag::BelowZero);
        if !below_zero && floor.admits(unit, cost)? {
            return Ok((unit, true));
        }
        if floor.rule.on_breach == FloorBreach::Block || flags.has(PriceFlag::Locked) {
            return Ok((unit, false));
        }
        Ok(match self.lifted(floor, cost, flags)? {
            None => (unit, false),
            Some(price) => {
                flags.lower(PriceFlag::BelowZero);
                flags.raise(PriceFlag::RaisedToFloor);
                (price, true)
            }
        })
    }

    /// The least price of the policy's grid that leaves the floor; `None` when none does.
    fn lifted(
        &self,
        floor: &FloorLine,
        cost: &MarketCost,
        flags: &mut PriceFlags,
    ) -> Result<Option<Decimal>, PriceError> {
        let Some(least) = floor.least(cost)? else { return Ok(None) };
        // A quotient's last digits could pass over a price exactly at the floor: start a hair
        // lower, and step up while the price is not admissible.
        let mut sought = least.round_dp(DIGITS_OF_A_QUOTIENT).max(Decimal::ZERO);
        for _ in 0..MOST_STEPS_UP {
            let (price, skipped) = self.made_from(sought)?;
            if floor.admits(price, cost)? {
                if skipped {
                    flags.raise(PriceFlag::CharmSkipped);
                } else {
                    flags.lower(PriceFlag::CharmSkipped);
                }
                return Ok(Some(price));
            }
            sought = plus(price, Decimal::new(1, self.currency.minor_digits()))?;
        }
        Ok(None)
    }

    /// The least price of the policy's grid that is not below an amount: a charm candidate, or a
    /// multiple of the increment where there is no charm or its candidate is too far from that
    /// multiple. And whether the charm was skipped.
    fn made_from(&self, least: Decimal) -> Result<(Decimal, bool), PriceError> {
        let rounded = self.grid.upwards().round(&Fraction::of(least))?;
        let Some(candidates) = &self.candidates else { return Ok((self.in_minor_units(rounded)?, false)) };
        let candidate = candidates.at_least(least, rounded)?;
        Ok((self.in_minor_units(candidate.unwrap_or(rounded))?, candidate.is_none()))
    }

    fn floor_step(
        &self,
        inputs: &PriceInputs,
        floor: &Floor,
        (before, after): (Decimal, Decimal),
        flags: PriceFlags,
    ) -> PriceStep {
        let margin = self.margin(inputs, after).ok().flatten();
        let net = margin.map(|margin| margin.net);
        PriceStep::new(StepName::Floor, self.currency)
            .amounts(Some(before), Some(after))
            .with("marginPercent", floor.margin_percent.normalize())
            .with("onBreach", breach_word(floor.on_breach))
            .with_some("cost", inputs.cost.map(|cost| cost.amount.decimal().normalize()))
            .with_some("costCurrency", inputs.cost.map(|cost| cost.currency))
            .with_some("net", net)
            .with_some("fees", margin.map(|margin| margin.fees))
            .with_some("contribution", margin.map(|margin| margin.contribution))
            .with_some("contributionCurrency", margin.map(|margin| margin.currency))
            .with_some("margin", margin.and_then(|margin| margin.percent))
            .with_some("raised", flags.has(PriceFlag::RaisedToFloor).then_some(true))
    }

    /// The same number with exactly the currency's minor digits, and no negative zero.
    fn in_minor_units(&self, number: Decimal) -> Result<Decimal, PriceError> {
        let digits = self.currency.minor_digits();
        let mut number = number;
        if number.scale() != digits {
            number.rescale(digits);
        }
        if number.is_zero() {
            number.set_sign_positive(true);
        }
        if number.scale() == digits { Ok(number) } else { Err(PriceError::AmountTooLarge) }
    }
}

/// A price just under a floor is at most this many steps from one that holds it.
const MOST_STEPS_UP: usize = 4;

/// Digits of a quotient that its rounding cannot have touched.
const DIGITS_OF_A_QUOTIENT: u32 = 12;

fn ready(adjustment: Adjustment) -> Result<Step, PriceError> {
    Ok(match adjustment {
        Adjustment::Percent(percent) => {
            Step::Factor(plus(Decimal::ONE, part(percent)?)?.normalize(), adjustment)
        }
        Adjustment::Fixed(fixed) => Step::Shift(fixed, adjustment),
    })
}

/// Every rate into a currency that the day offers, the currency itself included.
fn conversions(rates: &RatesOfDay, to: Currency) -> Vec<(Currency, Conversion)> {
    let mut currencies = rates.currencies();
    currencies.insert(to);
    currencies
        .into_iter()
        .filter_map(|from| rates.rate(from, to).map(|found| (from, Conversion::from(found.ratio))))
        .collect()
}

fn base_word(base: PriceBase) -> &'static str {
    match base {
        PriceBase::BasePrice => "base-price",
        PriceBase::Cost => "cost",
    }
}

fn rounding_word(mode: RoundingMode) -> &'static str {
    match mode {
        RoundingMode::HalfUp => "half-up",
        RoundingMode::HalfEven => "half-even",
        RoundingMode::Up => "up",
        RoundingMode::Down => "down",
    }
}

fn charm_word(mode: CharmMode) -> &'static str {
    match mode {
        CharmMode::Nearest => "nearest",
        CharmMode::Up => "up",
        CharmMode::Down => "down",
    }
}

fn breach_word(breach: FloorBreach) -> &'static str {
    match breach {
        FloorBreach::Block => "block",
        FloorBreach::Raise => "raise",
    }
}
