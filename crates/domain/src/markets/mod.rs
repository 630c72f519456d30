//! Markets: countries, currency, languages, tax and price policy.

mod policy;
mod tax;
mod tax_class;
mod validate;

pub use policy::{
    Adjustment, Charm, CharmMode, Floor, FloorBreach, PriceBase, PricePolicy, Rounding,
    RoundingMode, TaxMode, TaxRate, TaxRule,
};

pub use tax::{NotCovered, TaxPack, TaxPackRate, TaxProblem, tax_percent};
pub use tax_class::{InvalidTaxClass, TaxClass};
pub use validate::{MarketProblem, MarketReason, validate, validate_code};

use crate::id::MarketId;
use crate::money::Currency;
use crate::{Country, Locale};

/// Where and how a seller sells: one tax rate, one currency, languages in fallback order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Market {
    /// Its id.
    pub id: MarketId,
    /// The workspace's own key, such as `DE`.
    pub code: String,
    /// Countries it covers.
    pub countries: Vec<Country>,
    /// Currency of its prices.
    pub currency: Currency,
    /// Languages in fallback order; the source locale follows the last.
    pub locales: Vec<Locale>,
    /// How its prices come about.
    pub policy: PricePolicy,
}
