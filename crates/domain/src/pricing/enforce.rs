//! The last step: a price is held to its floor, and lifted to it where the policy says so.

use super::floor::{FloorLine, MarketCost};
use super::fraction::{Fraction, plus};
use super::trail::{PriceStep, Recorder, StepName};
use super::{PriceError, PriceFlag, PriceFlags, PriceInputs, PriceOutcome, PriceStatus, Pricing};
use crate::markets::{Charm, Floor, FloorBreach};
use rust_decimal::Decimal;

/// The first price made from the least amount holds the floor; that is checked, not believed, and
/// a few steps more are tried before the price counts as a breach.
const MOST_STEPS_UP: usize = 4;

impl Pricing {
    pub(super) fn enforce_floor(
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
                Ok(cost) => (price, holds) = self.judge(unit, floor, &cost, &mut flags)?,
            }
            trail.record(|| self.floor_step(inputs, &floor.rule, (unit, price), flags));
        }
        let status = if holds {
            PriceStatus::Ok
        } else {
            PriceStatus::BelowFloor
        };
        Ok(PriceOutcome {
            unit_price: Some(price),
            status,
            flags,
        })
    }

    /// The price after the floor, and whether it may be offered. A locked price was promised, so
    /// it is held back for a person to look at rather than lifted.
    fn judge(
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
        Ok(match self.lift(floor, cost, flags)? {
            None => (unit, false),
            Some(price) => {
                flags.lower(PriceFlag::BelowZero);
                flags.raise(PriceFlag::RaisedToFloor);
                (price, true)
            }
        })
    }

    /// The least price of the policy's grid that leaves the floor; `None` when none does.
    fn lift(
        &self,
        floor: &FloorLine,
        cost: &MarketCost,
        flags: &mut PriceFlags,
    ) -> Result<Option<Decimal>, PriceError> {
        let Some(least) = floor.least(cost)? else {
            return Ok(None);
        };
        let mut sought = least;
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
        let Some(candidates) = &self.candidates else {
            return Ok((self.in_minor_units(rounded)?, false));
        };
        let candidate = candidates.at_least(least, rounded)?;
        Ok((
            self.in_minor_units(candidate.unwrap_or(rounded))?,
            candidate.is_none(),
        ))
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
        let raised = flags.has(PriceFlag::RaisedToFloor);
        let ending = self.ending_given_late(before, raised && !flags.has(PriceFlag::CharmSkipped));
        PriceStep::new(StepName::Floor, self.currency)
            .amounts(Some(before), Some(after))
            .with("marginPercent", floor.margin_percent.normalize())
            .with("onBreach", floor.on_breach.as_str())
            .with_some(
                "cost",
                inputs.cost.map(|cost| cost.amount.decimal().normalize()),
            )
            .with_some("costCurrency", inputs.cost.map(|cost| cost.currency))
            .with_some("net", net)
            .with_some("fees", margin.map(|margin| margin.fees))
            .with_some("contribution", margin.map(|margin| margin.contribution))
            .with_some("contributionCurrency", margin.map(|margin| margin.currency))
            .with_some("margin", margin.and_then(|margin| margin.percent))
            .with_some("raised", raised.then_some(true))
            .with_some("ending", ending.map(|rule| rule.ending.normalize()))
            .with_some("step", ending.map(|rule| rule.step.decimal().normalize()))
    }

    /// The ending of a lifted price that no step before could say: what costs nothing or less has
    /// none until it is lifted.
    fn ending_given_late(&self, before: Decimal, is_lifted_to_one: bool) -> Option<Charm> {
        let candidates = self.candidates.as_ref()?;
        (is_lifted_to_one && before <= Decimal::ZERO).then_some(candidates.rule)
    }
}
