//! The pipeline: base → net → convert → adjust → tax → round → charm → lock, then the floor.
//!
//! Written once, over a recorder, so that a price with a trail and one without cannot differ.

use super::fraction::Fraction;
use super::prepared::Step;
use super::trail::{PriceStep, Recorder, StepName};
use super::{
    BasePriceTax, PriceError, PriceFlag, PriceFlags, PriceInputs, PriceLock, PriceOutcome,
    PriceStatus, Pricing,
};
use crate::markets::{Adjustment, PriceBase, TaxMode, TaxRate};
use crate::money::{Currency, Money};
use rust_decimal::Decimal;

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
    pub(super) fn run(
        &self,
        inputs: &PriceInputs,
        trail: &mut impl Recorder,
    ) -> Result<PriceOutcome, PriceError> {
        let mut flags = PriceFlags::default();
        let computed = match self.compute(inputs, &mut flags, trail) {
            Ok(price) => Ok(price),
            Err(Stop::Status(status)) => Err(status),
            Err(Stop::Error(error)) => return Err(error),
        };
        let settled = match inputs.lock {
            Some(lock) if !self.lacks_tax() => {
                flags = PriceFlags::default();
                flags.raise(PriceFlag::Locked);
                self.lock(lock, computed.ok(), trail).map(Ok)?
            }
            _ => computed,
        };
        match settled {
            Err(status) => Ok(PriceOutcome::without_price(status, flags)),
            Ok(unit) => {
                let outcome = self.enforce_floor(inputs, unit, flags, trail)?;
                Ok(self.never_nothing(inputs, outcome))
            }
        }
    }

    /// Goods that cost something are never shown for 0. What starts from 0, or is held at 0, is free,
    /// and said to be.
    fn never_nothing(&self, inputs: &PriceInputs, mut outcome: PriceOutcome) -> PriceOutcome {
        if outcome.unit_price.is_none_or(|price| !price.is_zero()) {
            return outcome;
        }
        let from_nothing = self
            .base_of(inputs)
            .is_none_or(|base| base.amount.is_zero());
        if !from_nothing && !outcome.flags.has(PriceFlag::Locked) {
            return PriceOutcome::without_price(PriceStatus::BelowMinorUnit, outcome.flags);
        }
        if outcome.status == PriceStatus::Ok {
            outcome.flags.raise(PriceFlag::Free);
        }
        outcome
    }

    /// Base to charm.
    fn compute(
        &self,
        inputs: &PriceInputs,
        flags: &mut PriceFlags,
        trail: &mut impl Recorder,
    ) -> Result<Decimal, Stop> {
        let base = self.start(inputs, trail)?;
        let net = self.net(inputs, base, trail)?;
        let mut amount = self.convert(base.currency, net, trail)?;
        for step in &self.adjust {
            amount = self.adjust(amount, *step, trail)?;
        }
        let rounded = self.round(self.tax(amount, trail)?, trail)?;
        if rounded < Decimal::ZERO {
            flags.raise(PriceFlag::BelowZero);
            return Ok(rounded);
        }
        // What costs nothing has no ending: 0.99 would be a price for goods that are free.
        if rounded.is_zero() && base.amount.is_zero() {
            return Ok(rounded);
        }
        Ok(self.charm(rounded, flags, trail)?)
    }

    fn start(&self, inputs: &PriceInputs, trail: &mut impl Recorder) -> Result<Money, Stop> {
        let base = self.base_of(inputs);
        trail.record(|| {
            let currency = base.map_or(self.currency, |base| base.currency);
            PriceStep::new(StepName::Base, currency)
                .amounts(None, base.map(|base| base.amount.decimal().normalize()))
                .with("from", self.base.as_str())
        });
        base.ok_or(Stop::Status(PriceStatus::NoBasePrice))
    }

    /// What a base price is without the tax it holds. A cost holds none.
    fn net(
        &self,
        inputs: &PriceInputs,
        base: Money,
        trail: &mut impl Recorder,
    ) -> Result<Fraction, Stop> {
        let amount = Fraction::of(base.amount.decimal());
        let (PriceBase::BasePrice, BasePriceTax::Included { country, class }) =
            (self.base, inputs.base_price_tax)
        else {
            return Ok(amount);
        };
        let rate = self.base_taxes.rate(country, class);
        let after = rate.map(|rate| amount.net_of(rate.gross)).transpose()?;
        trail.record(|| {
            PriceStep::new(StepName::Net, base.currency)
                .amounts(amount.shown(), after.and_then(Fraction::shown))
                .with("country", country)
                .with("class", class)
                .with_some("percent", rate.map(|rate| rate.percent.normalize()))
                .with_some("pack", rate.map(|rate| &rate.pack))
        });
        after.ok_or(Stop::Status(PriceStatus::NoTaxRate))
    }

    fn convert(
        &self,
        from: Currency,
        amount: Fraction,
        trail: &mut impl Recorder,
    ) -> Result<Fraction, Stop> {
        let after = match self.conversion(from) {
            None => None,
            Some(conversion) => Some(amount.converted(&conversion)?),
        };
        trail.record(|| self.convert_step(from, amount.shown(), after.and_then(Fraction::shown)));
        after.ok_or(Stop::Status(PriceStatus::NoRate))
    }

    fn convert_step(
        &self,
        from: Currency,
        before: Option<Decimal>,
        after: Option<Decimal>,
    ) -> PriceStep {
        let step = PriceStep::new(StepName::Convert, self.currency)
            .amounts(before, after)
            .with("from", from)
            .with("to", self.currency);
        if from == self.currency {
            return step.with("rate", Decimal::ONE);
        }
        let step = step
            .with("source", self.rates.source())
            .with("asked", self.rates.asked());
        let Some(found) = self.rates.rate(from, self.currency) else {
            return step.with_some("published", self.rates.published());
        };
        step.with("rate", found.rate)
            .with("published", found.published)
            .with_some("fetchedAt", found.fetched_at)
            .with_some("via", found.via)
    }

    fn adjust(
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
            let written = PriceStep::new(StepName::Adjust, self.currency)
                .amounts(amount.shown(), after.shown());
            let (Step::Factor(_, rule) | Step::Shift(_, rule)) = step;
            match rule {
                Adjustment::Percent(percent) => written.with("percent", percent.normalize()),
                Adjustment::Fixed(fixed) => written.with("fixed", fixed.normalize()),
            }
        });
        Ok(after)
    }

    fn tax(&self, amount: Fraction, trail: &mut impl Recorder) -> Result<Fraction, Stop> {
        if self.tax.mode == TaxMode::Exclusive {
            return Ok(amount);
        }
        let after = match self.lacks_tax() {
            true => None,
            false => Some(amount.scaled(self.deductions.gross)?),
        };
        trail.record(|| {
            let step = PriceStep::new(StepName::Tax, self.currency)
                .amounts(amount.shown(), after.and_then(Fraction::shown))
                .with("mode", "inclusive")
                .with_some(
                    "percent",
                    self.tax_percent.map(|percent| percent.normalize()),
                );
            match &self.tax.rate {
                TaxRate::Percent(_) => step,
                TaxRate::Pack { pack, class } => step.with("pack", pack).with("class", class),
            }
        });
        after.ok_or(Stop::Status(PriceStatus::NoTaxRate))
    }

    fn round(&self, amount: Fraction, trail: &mut impl Recorder) -> Result<Decimal, PriceError> {
        let rounded = self.in_minor_units(self.grid.round(&amount)?)?;
        trail.record(|| {
            PriceStep::new(StepName::Round, self.currency)
                .amounts(amount.shown(), Some(rounded))
                .with("increment", self.grid.increment)
                .with("mode", self.grid.mode.as_str())
        });
        Ok(rounded)
    }

    fn charm(
        &self,
        rounded: Decimal,
        flags: &mut PriceFlags,
        trail: &mut impl Recorder,
    ) -> Result<Decimal, PriceError> {
        let Some(candidates) = &self.candidates else {
            return Ok(rounded);
        };
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
                .with("mode", rule.mode.as_str())
                .with_some("maxPercent", rule.max_percent.map(|most| most.normalize()))
                .with_some("skipped", taken.is_none().then_some(true))
        });
        Ok(price)
    }

    fn lock(
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
}
