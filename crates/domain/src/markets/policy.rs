//! The price policy of a market, as `markets.toml` says it.

use crate::money::Amount;
use rust_decimal::Decimal;
use strum::{EnumString, IntoStaticStr, VariantArray};

/// The stable words of a choice, as files, scripts and trails have them.
macro_rules! words {
    ($($name:ident),*) => {$(
        impl $name {
            /// Every choice, in its documented order.
            pub const ALL: &'static [Self] = Self::VARIANTS;

            /// Its stable word.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                self.into()
            }

            /// The choice of a word, or `None` for any other text.
            #[must_use]
            pub fn parse(word: &str) -> Option<Self> {
                word.parse().ok()
            }
        }
    )*};
}

words!(PriceBase, TaxMode, RoundingMode, CharmMode, FloorBreach);

/// What a price starts from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum PriceBase {
    /// The variant's base price.
    BasePrice,
    /// The variant's cost.
    Cost,
}

/// One step on the running amount, in the market's currency, unrounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adjustment {
    /// Percent of the running amount; negative lowers it.
    Percent(Decimal),
    /// An amount; negative lowers it.
    Fixed(Decimal),
}

/// Whether shown prices hold the tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum TaxMode {
    /// Buyers pay what they see.
    Inclusive,
    /// Tax is added later.
    Exclusive,
}

/// Where a tax rate comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TaxRate {
    /// Written into the market, in percent.
    Percent(Decimal),
    /// Looked up in a rule pack by the asked day.
    Pack {
        /// Name of the pack, such as `vat-eu`.
        pack: String,
        /// Class within it, such as `standard`.
        class: String,
    },
}

/// The tax rule of a market.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TaxRule {
    /// Whether shown prices hold the tax.
    pub mode: TaxMode,
    /// The rate.
    pub rate: TaxRate,
}

/// Direction of rounding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum RoundingMode {
    /// To the nearest; a tie goes away from zero.
    HalfUp,
    /// To the nearest; a tie goes to the even multiple.
    HalfEven,
    /// Away from zero.
    Up,
    /// Towards zero.
    Down,
}

/// Rounding to a multiple of an increment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rounding {
    /// The increment; never finer than the currency's minor unit. `None`: the minor unit.
    pub increment: Option<Amount>,
    /// The direction.
    pub mode: RoundingMode,
}

/// Which charm candidate is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum CharmMode {
    /// The nearest; a tie goes up.
    Nearest,
    /// The least candidate not below the rounded price.
    Up,
    /// The greatest candidate not above the rounded price, never below the least candidate.
    Down,
}

/// Prices that end in a set way: candidates are k·step + ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Charm {
    /// What prices end in; may be negative (−0.01 with step 10 gives 9.99).
    pub ending: Decimal,
    /// Distance between candidates; above zero.
    pub step: Amount,
    /// Which candidate is taken.
    pub mode: CharmMode,
    /// Largest move in percent of the rounded price; beyond it the rounded price stands, flagged.
    pub max_percent: Option<Decimal>,
}

/// What happens when a price leaves less than the floor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum FloorBreach {
    /// The price is held back.
    Block,
    /// The price is lifted to the least admissible value.
    Raise,
}

/// The least acceptable contribution.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Floor {
    /// Contribution ÷ net price, in percent.
    pub margin_percent: Decimal,
    /// What happens below it.
    pub on_breach: FloorBreach,
}

/// How a market's prices come about, in the pipeline's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PricePolicy {
    /// What a price starts from.
    pub base: PriceBase,
    /// Source of the exchange rate.
    pub rate_source: String,
    /// Steps, strictly in order.
    pub adjust: Vec<Adjustment>,
    /// Channel and payment fees, for the floor only.
    pub fees: Vec<Adjustment>,
    /// Tax rule.
    pub tax: TaxRule,
    /// Rounding.
    pub round: Rounding,
    /// Charm ending.
    pub charm: Option<Charm>,
    /// Floor.
    pub floor: Option<Floor>,
}
