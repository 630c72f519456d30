//! A market's policy made ready for one day.

use super::charm::Candidates;
use super::floor::{Deductions, FloorLine, Margin, MarketCost, part};
use super::fraction::{Conversion, plus};
use super::rounding::Grid;
use super::trail::{NoTrail, PriceTrail};
use super::{BasePriceTax, BaseTaxes, PriceError, PriceFlag, PriceInputs, PriceOutcome};
use crate::markets::{Adjustment, Market, PriceBase, TaxMode, TaxRule};
use crate::money::{Currency, Money};
use crate::rates::RatesOfDay;
use rust_decimal::Decimal;

/// A market's policy with the rates and the tax of one day: prices any number of variants.
#[derive(Debug, Clone)]
pub struct Pricing {
    pub(super) currency: Currency,
    pub(super) base: PriceBase,
    pub(super) adjust: Vec<Step>,
    pub(super) tax: TaxRule,
    /// `None`: nobody knows it, or the countries of an exclusive market differ.
    pub(super) tax_percent: Option<Decimal>,
    pub(super) grid: Grid,
    pub(super) candidates: Option<Candidates>,
    pub(super) deductions: Deductions,
    pub(super) floor: Option<FloorLine>,
    pub(super) base_taxes: BaseTaxes,
    pub(super) rates: RatesOfDay,
    /// Rates into the market's currency by currency, in order.
    pub(super) conversions: Vec<(Currency, Conversion)>,
}

/// An adjustment made ready: a percentage is a factor.
#[derive(Debug, Clone, Copy)]
pub(super) enum Step {
    Factor(Decimal, Adjustment),
    Shift(Decimal, Adjustment),
}

impl Pricing {
    /// Makes a market ready. `tax_percent` is what [`crate::markets::tax_percent`] found for the
    /// asked day, and without it a market whose prices hold the tax has none; `base_taxes` are those
    /// that base prices may hold, and `rates` those of the policy's source, both on that day.
    ///
    /// # Errors
    /// [`PriceError::AmountTooLarge`] when a number of the policy is beyond the decimal type, which
    /// [`crate::markets::validate`] excludes.
    pub fn new(
        market: &Market,
        tax_percent: impl Into<Option<Decimal>>,
        base_taxes: &BaseTaxes,
        rates: &RatesOfDay,
    ) -> Result<Self, PriceError> {
        let (policy, tax_percent) = (&market.policy, tax_percent.into());
        let deductions = Deductions::new(
            policy.tax.mode,
            tax_percent.unwrap_or_default(),
            &policy.fees,
        )?;
        Ok(Self {
            currency: market.currency,
            base: policy.base,
            adjust: policy
                .adjust
                .iter()
                .map(|step| ready(*step))
                .collect::<Result<_, _>>()?,
            tax: policy.tax.clone(),
            tax_percent,
            grid: Grid::new(&policy.round, market.currency),
            candidates: policy
                .charm
                .map(|charm| Candidates::new(charm, market.currency))
                .transpose()?,
            floor: policy
                .floor
                .map(|floor| FloorLine::new(floor, &deductions))
                .transpose()?,
            deductions,
            base_taxes: base_taxes.clone(),
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

    /// The tax rate in percent, when there is one.
    #[must_use]
    pub fn tax_percent(&self) -> Option<Decimal> {
        self.tax_percent
    }

    /// The percentage of a tax that a base price may hold; `None` where no pack knows it, and of one
    /// before tax.
    #[must_use]
    pub fn held_percent(&self, tax: BasePriceTax) -> Option<Decimal> {
        match tax {
            BasePriceTax::Excluded => None,
            BasePriceTax::Included { country, class } => self.base_taxes.percent(country, class),
        }
    }

    /// Whether the tax belongs into the price and is not known: then there is no price.
    pub(super) fn lacks_tax(&self) -> bool {
        self.tax_included() && self.tax_percent.is_none()
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
    pub fn price_with_trail(
        &self,
        inputs: &PriceInputs,
    ) -> Result<(PriceOutcome, PriceTrail), PriceError> {
        let mut trail = PriceTrail::default();
        let outcome = self.run(inputs, &mut trail)?;
        Ok((outcome, trail))
    }

    /// What a unit price leaves of a variant; `None` without a base, a cost or a rate for either.
    ///
    /// # Errors
    /// [`PriceError::AmountTooLarge`].
    pub fn margin(
        &self,
        inputs: &PriceInputs,
        unit_price: Decimal,
    ) -> Result<Option<Margin>, PriceError> {
        let Some(base) = self.base_of(inputs).filter(|_| !self.lacks_tax()) else {
            return Ok(None);
        };
        let (Some(conversion), Ok(cost)) =
            (self.conversion(base.currency), self.market_cost(inputs))
        else {
            return Ok(None);
        };
        self.deductions
            .margin(unit_price, &cost, (base.currency, conversion))
            .map(Some)
    }

    pub(super) fn base_of(&self, inputs: &PriceInputs) -> Option<Money> {
        match self.base {
            PriceBase::BasePrice => inputs.base_price,
            PriceBase::Cost => inputs.cost,
        }
    }

    pub(super) fn conversion(&self, from: Currency) -> Option<Conversion> {
        let index = self
            .conversions
            .binary_search_by_key(&from, |(currency, _)| *currency)
            .ok()?;
        Some(self.conversions[index].1)
    }

    /// The cost in reach of the market's currency, or the flag that says why not.
    pub(super) fn market_cost(&self, inputs: &PriceInputs) -> Result<MarketCost, PriceFlag> {
        let cost = inputs.cost.ok_or(PriceFlag::NoCost)?;
        let conversion = self
            .conversion(cost.currency)
            .ok_or(PriceFlag::NoCostRate)?;
        Ok(MarketCost {
            cost: cost.amount.decimal(),
            conversion,
        })
    }

    /// The same number with exactly the currency's minor digits, and no negative zero.
    pub(super) fn in_minor_units(&self, number: Decimal) -> Result<Decimal, PriceError> {
        let digits = self.currency.minor_digits();
        let mut number = number;
        if number.scale() != digits {
            number.rescale(digits);
        }
        if number.is_zero() {
            number.set_sign_positive(true);
        }
        if number.scale() == digits {
            Ok(number)
        } else {
            Err(PriceError::AmountTooLarge)
        }
    }
}

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
        .filter_map(|from| {
            rates
                .rate(from, to)
                .map(|found| (from, Conversion::from(found.ratio)))
        })
        .collect()
}
