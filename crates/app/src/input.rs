//! What people and scripts type, read by one rule each, whichever room asks.

use crate::failure::{AppError, Result, cursor_unknown, value_invalid};
use dhow_domain::Locale;
use dhow_domain::money::Currency;
use dhow_store::TitlePosition;
use jiff::Timestamp;
use jiff::civil::Date;
use rust_decimal::Decimal;

/// Reads a currency a person named.
pub(crate) fn currency(text: &str) -> Result<Currency> {
    Currency::parse(text)
        .map_err(|_| AppError::from(value_invalid("currency", text, "unknownCurrency")))
}

/// Reads a language a person named.
pub(crate) fn locale(text: &str) -> Result<Locale> {
    Locale::parse(text).map_err(|_| AppError::from(value_invalid("locale", text, "invalidLocale")))
}

/// Reads a day a person or script named.
pub(crate) fn day(text: Option<&str>, today: Date) -> Result<Date> {
    match text {
        None => Ok(today),
        Some(text) => Ok(text
            .parse::<Date>()
            .map_err(|_| value_invalid("at", text, "notADay"))?),
    }
}

/// Reads the cursor of a page, which a former page gave.
pub(crate) fn position(cursor: Option<&str>) -> Result<Option<TitlePosition>> {
    Ok(cursor
        .map(|text| TitlePosition::parse(text).ok_or_else(cursor_unknown))
        .transpose()?)
}

pub(crate) fn quantity(text: Option<&str>) -> Result<Decimal> {
    let text = text.unwrap_or("1");
    let shape = text
        .bytes()
        .all(|byte| byte.is_ascii_digit() || byte == b'.')
        && text != ".";
    let value = if shape {
        Decimal::from_str_exact(text).ok()
    } else {
        None
    };
    Ok(value
        .filter(|value| !value.is_zero())
        .ok_or_else(|| value_invalid("quantity", text, "notANumber"))?)
}

pub(crate) fn instant(text: &str) -> Result<Timestamp> {
    Ok(text
        .parse::<Timestamp>()
        .map_err(|_| value_invalid("asOf", text, "notAnInstant"))?)
}
