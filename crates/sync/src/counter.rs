//! Counters: decimal text that only increments change, so that no order of them matters.

use crate::Json;
use crate::problem::Invalid;
use rust_decimal::Decimal;

/// Most digits before the point of one increment; a sum may have three more.
const WHOLE_DIGITS: usize = 15;
/// Most digits after the point.
const FRACTION_DIGITS: usize = 6;
/// A sum stays below this, so that adding is always exact in 96 bits.
const CEILING: i64 = 1_000_000_000_000_000_000;

/// The counter after an increment, as canonical decimal text. What is not there counts as zero.
///
/// # Errors
/// [`Invalid::NotACounter`] when something else stands there, [`Invalid::BadDecimal`] for text
/// that is not a plain decimal, [`Invalid::Overflow`] beyond 10^18.
pub fn sum(current: Option<&Json>, by: &str) -> Result<String, Invalid> {
    let current = match current {
        None => Decimal::ZERO,
        Some(value) => value.as_str().and_then(decimal).ok_or(Invalid::NotACounter)?,
    };
    let by = decimal(by).filter(|_| fits(by)).ok_or(Invalid::BadDecimal)?;
    let sum = current.checked_add(by).ok_or(Invalid::Overflow)?;
    if sum.abs() >= Decimal::from(CEILING) { Err(Invalid::Overflow) } else { Ok(sum.normalize().to_string()) }
}

/// Plain decimal text: an optional minus, digits, an optional point with digits.
fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (plain(whole) && plain(fraction)).then(|| Decimal::from_str_exact(text).ok()).flatten()
}

fn fits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    whole.len() <= WHOLE_DIGITS && fraction.len() <= FRACTION_DIGITS
}
