//! The pipeline: base → convert → adjust → tax → round → charm → lock, then the floor.
//!
//! Written once, over a recorder, so that a price with a trail and one without cannot differ.

use super::fraction::Fraction;
use super::prepared::Step;
use super::trail::{PriceStep, Recorder, StepName};
use super::{
    PriceError, PriceFlag, PriceFlags, PriceInputs, PriceLock, PriceOutcome, PriceStatus, Pricing,
};
use crate::markets::{Adjustment, TaxMode, TaxRate};
use crate::money::Money;
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
            Ok(unit) => self.enforce_floor(inputs, unit, flags, trail),
        }
    }

    /// Base to charm.
    fn compute(
        &self,
        inputs: &PriceInputs,
        flags: &mut PriceFlags,
        trail: &mut impl Recorder,
    ) -> Result<Decimal, Stop> {
        let base = self.start(inputs, trail)?;
        let mut amount = self.convert(base, trail)?;
        for step in &self.adjust {
            amount = self.adjust(amount, *step, trail)?;
        }
        let rounded = self.round(self.tax(amount, trail)?, trail)?;
        if rounded < Decimal::ZERO {
            flags.raise(PriceFlag::BelowZero);
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

    fn convert(&self, base: Money, trail: &mut impl Recorder) -> Result<Fraction, Stop> {
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
        let step = step
            .with("source", self.rates.source())
            .with("asked", self.rates.asked());
        let Some(found) = self.rates.rate(base.currency, self.currency) else {
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
