//! What came out of the pipeline, in the words of the contract.

use dhow_contract::pricing::PriceStatus;
use dhow_domain::pricing::{self, PriceFlags};

/// Whether a price can be shown, as hosts are told.
pub(crate) fn status(status: pricing::PriceStatus) -> PriceStatus {
    match status {
        pricing::PriceStatus::Ok => PriceStatus::Ok,
        pricing::PriceStatus::NoRate => PriceStatus::NoRate,
        pricing::PriceStatus::NoBasePrice => PriceStatus::NoBasePrice,
        pricing::PriceStatus::NoTaxRate => PriceStatus::NoTaxRate,
        pricing::PriceStatus::BelowFloor => PriceStatus::BelowFloor,
        pricing::PriceStatus::BelowMinorUnit => PriceStatus::BelowMinorUnit,
    }
}

pub(super) fn flags(flags: PriceFlags) -> Vec<String> {
    flags.iter().map(|flag| flag.as_str().to_owned()).collect()
}
