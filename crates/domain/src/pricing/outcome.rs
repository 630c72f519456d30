//! What goes into a price and what comes out.

use super::PriceError;
use crate::money::{Amount, Money};
use jiff::civil::Date;
use rust_decimal::Decimal;
use std::fmt;
use strum::{IntoStaticStr, VariantArray};

/// What one variant brings to the pipeline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct PriceInputs {
    /// The variant's base price, in its own currency.
    pub base_price: Option<Money>,
    /// The variant's cost, in its own currency.
    pub cost: Option<Money>,
    /// A price held for this variant and market on the asked day.
    pub lock: Option<PriceLock>,
}

impl PriceInputs {
    /// What a variant brings as it stands, without a price that is held.
    #[must_use]
    pub fn new(base_price: Option<Money>, cost: Option<Money>) -> Self {
        Self {
            base_price,
            cost,
            lock: None,
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
    /// Tax belongs into the price and nobody knows its rate on that day.
    NoTaxRate,
    /// It leaves less than the floor, or less than nothing.
    BelowFloor,
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
    /// rate or a base; given, though not to be offered, below the floor.
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

    /// Unit price × quantity, exactly; `None` without a unit price.
    ///
    /// # Errors
    /// As [`line_total`].
    pub fn line_total(&self, quantity: Decimal) -> Result<Option<Decimal>, PriceError> {
        self.unit_price
            .map(|unit| line_total(unit, quantity))
            .transpose()
    }
}

/// Unit price × quantity, exactly, with at least the unit price's decimals and no needless ones.
///
/// # Errors
/// [`PriceError::QuantityNotPositive`]; [`PriceError::AmountTooLarge`] when the exact product
/// does not fit: it is never rounded.
pub fn line_total(unit: Decimal, quantity: Decimal) -> Result<Decimal, PriceError> {
    if quantity <= Decimal::ZERO {
        return Err(PriceError::QuantityNotPositive);
    }
    let (short_unit, short_quantity) = (unit.normalize(), quantity.normalize());
    let total = short_unit
        .checked_mul(short_quantity)
        .ok_or(PriceError::AmountTooLarge)?;
    let exact = total.is_zero() || total.scale() == short_unit.scale() + short_quantity.scale();
    if !exact {
        return Err(PriceError::AmountTooLarge);
    }
    with_decimals_at_least(total, unit.scale())
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
