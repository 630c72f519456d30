//! The languages that markets want.

use crate::failure::Result;
use dhow_domain::Locale;
use dhow_store::{ReadTransaction, read};

/// Languages that any market wants, in the order markets name them.
pub(crate) fn wanted_locales(reading: &ReadTransaction) -> Result<Vec<Locale>> {
    let mut wanted: Vec<Locale> = Vec::new();
    for locale in read::markets(reading)?
        .into_iter()
        .flat_map(|market| market.locales)
    {
        if !wanted.contains(&locale) {
            wanted.push(locale);
        }
    }
    Ok(wanted)
}
