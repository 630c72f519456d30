//! What goes into a price and what comes out.

use super::fraction::{over, times};
use super::{BasePriceTax, PriceError, PriceQuantity};
use crate::money::{Amount, Currency, Money};
use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};
use std::fmt;
use strum::{IntoStaticStr, VariantArray};

/// What one variant brings to the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PriceInputs {
    /// The variant's base price, in its own currency.
    pub base_price: Option<Money>,
    /// Whether that price holds a tax.
    pub base_price_tax: BasePriceTax,
    /// The variant's cost before tax, in its own currency.
    pub cost: Option<Money>,
    /// A price held for this variant and market on the asked day.
    pub lock: Option<PriceLock>,
}

impl PriceInputs {
    /// What a variant brings whose base price is before tax, without a price that is held.
    #[must_use]
    pub fn new(base_price: Option<Money>, cost: Option<Money>) -> Self {
        Self {
            base_price,
            base_price_tax: BasePriceTax::Excluded,
            cost,
            lock: None,
        }
    }

    /// The same with a base price that may hold a tax.
    #[must_use]
    pub fn with_tax(self, base_price_tax: BasePriceTax) -> Self {
        Self {
            base_price_tax,
            ..self
        }
    }
}

/// A price held until a day. The caller passes it only while it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PriceLock {
    /// The unit price in the market's currency; no finer than its minor unit.
    pub price: Amount,
    /// The last day it holds; `None`: until it is taken off.
    pub until: Option<Date>,
}

/// Whether a price can be shown. As wide as a word of a decimal, for the reason of [`PriceError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr)]
#[repr(u32)]
#[strum(serialize_all = "camelCase")]
pub enum PriceStatus {
    /// It can.
    Ok,
    /// A rate is missing.
    NoRate,
    /// There is nothing to start from.
    NoBasePrice,
    /// Tax belongs into the price, or out of the base price, and nobody knows its rate on that day.
    NoTaxRate,
    /// It leaves less than the floor, or less than nothing.
    BelowFloor,
    /// It is above zero and would be shown as 0.
    BelowMinorUnit,
}

impl PriceStatus {
    /// The stable word that scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// Something a reader of the price should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum PriceFlag {
    /// The charm ending lay farther away than the policy allows; the rounded price stands.
    CharmSkipped,
    /// The price was lifted to the least that holds the floor.
    RaisedToFloor,
    /// A lock replaced the result.
    Locked,
    /// There is no cost, so the floor could not be judged.
    NoCost,
    /// The cost's currency has no rate, so the floor could not be judged.
    NoCostRate,
    /// The adjustments took the price below zero; it is not offered.
    BelowZero,
    /// It costs nothing: what it starts from, or the held price, is 0.
    Free,
}

impl PriceFlag {
    /// Every flag, in the order they are listed.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable word that scripts see.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.into()
    }
}

/// A set of flags.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct PriceFlags(u8);

impl PriceFlags {
    /// Adds a flag.
    pub fn raise(&mut self, flag: PriceFlag) {
        self.0 |= 1 << flag as u8;
    }

    /// Takes a flag off.
    pub fn lower(&mut self, flag: PriceFlag) {
        self.0 &= !(1 << flag as u8);
    }

    /// Whether it holds a flag.
    #[must_use]
    pub fn has(self, flag: PriceFlag) -> bool {
        self.0 & (1 << flag as u8) != 0
    }

    /// The flags, in their listed order.
    pub fn iter(self) -> impl Iterator<Item = PriceFlag> {
        PriceFlag::ALL
            .iter()
            .copied()
            .filter(move |flag| self.has(*flag))
    }
}

impl fmt::Debug for PriceFlags {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_set().entries(self.iter()).finish()
    }
}

/// One price.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PriceOutcome {
    /// The unit price in the market's currency, with exactly its minor digits. `None` without a
    /// rate or a base, and where it would be 0 and is not; given, though not to be offered, below the
    /// floor.
    pub unit_price: Option<Decimal>,
    /// Whether it can be shown.
    pub status: PriceStatus,
    /// What a reader should know.
    pub flags: PriceFlags,
}

impl PriceOutcome {
    pub(super) fn without_price(status: PriceStatus, flags: PriceFlags) -> Self {
        Self {
            unit_price: None,
            status,
            flags,
        }
    }

    /// The price of a quantity, see [`line_total`]; `None` without a unit price.
    ///
    /// # Errors
    /// As [`line_total`].
    pub fn line_total(
        &self,
        quantity: Decimal,
        per: PriceQuantity,
        currency: Currency,
    ) -> Result<Option<Decimal>, PriceError> {
        self.unit_price
            .map(|unit| line_total(unit, quantity, per, currency))
            .transpose()
    }
}

/// Price × quantity ÷ the units the price is for. A price for one unit gives the exact product, with
/// at least its own decimals and no needless ones; another is divided and rounded once, half up, to
/// the currency's minor unit.
///
/// # Errors
/// [`PriceError::QuantityNotPositive`]; [`PriceError::AmountTooLarge`] when the exact product
/// does not fit: it is never rounded.
pub fn line_total(
    price: Decimal,
    quantity: Decimal,
    per: PriceQuantity,
    currency: Currency,
) -> Result<Decimal, PriceError> {
    if quantity <= Decimal::ZERO {
        return Err(PriceError::QuantityNotPositive);
    }
    let product = exact_product(price, quantity)?;
    if per == PriceQuantity::One {
        return with_decimals_at_least(product, price.scale());
    }
    let digits = currency.minor_digits();
    let total = over(product, Decimal::from(per.units()))?
        .round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero);
    with_decimals_at_least(total, digits)
}

fn exact_product(left: Decimal, right: Decimal) -> Result<Decimal, PriceError> {
    let (left, right) = (left.normalize(), right.normalize());
    let product = times(left, right)?;
    if product.is_zero() || product.scale() == left.scale() + right.scale() {
        Ok(product)
    } else {
        Err(PriceError::AmountTooLarge)
    }
}

/// The same number with as many decimals as it needs, and at least so many.
fn with_decimals_at_least(number: Decimal, decimals: u32) -> Result<Decimal, PriceError> {
    let mut scaled = number.normalize();
    let wanted = decimals.max(scaled.scale());
    scaled.rescale(wanted);
    if scaled.scale() == wanted {
        Ok(scaled)
    } else {
        Err(PriceError::AmountTooLarge)
    }
}
