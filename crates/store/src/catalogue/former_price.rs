//! The former price of a variant in its document: `35.00` in the currency of the base price, as
//! devices have always written it, and `35.00 EUR` where that is another.
//!
//! The currency goes without saying as long as it is the base price's, so that goods kept by
//! earlier programs read and compare as they were.

use dhow_domain::catalogue::Variant;
use dhow_domain::money::{Amount, Currency, Money};

/// The text of a variant's former price.
pub(super) fn shown(variant: &Variant) -> Option<String> {
    let former = variant.compare_at_price?;
    Some(match own_currency(variant) {
        None => former.amount.to_string(),
        Some(_) => former.to_string(),
    })
}

/// The currency of a variant's former price, where it is not the base price's.
pub(super) fn own_currency(variant: &Variant) -> Option<Currency> {
    let base = variant.base_price.map(|base| base.currency);
    let currency = variant.compare_at_price?.currency;
    (base != Some(currency)).then_some(currency)
}

/// The former price of a text beside a base price; `None` where no currency can be told.
pub(super) fn read(text: &str, base: Option<Money>) -> Option<Money> {
    match text.split_once(' ') {
        None => Some(Money::new(Amount::parse(text).ok()?, base?.currency)),
        Some((amount, currency)) => Some(Money::new(
            Amount::parse(amount).ok()?,
            Currency::parse(currency).ok()?,
        )),
    }
}
