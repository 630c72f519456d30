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
        Some(value) => value
            .as_str()
            .and_then(decimal)
            .ok_or(Invalid::NotACounter)?,
    };
    let by = decimal(by)
        .filter(|_| fits(by))
        .ok_or(Invalid::BadDecimal)?;
    let sum = current.checked_add(by).ok_or(Invalid::Overflow)?;
    if sum.abs() >= Decimal::from(CEILING) {
        Err(Invalid::Overflow)
    } else {
        Ok(sum.normalize().to_string())
    }
}

/// Plain decimal text: an optional minus, digits, an optional point with digits.
fn decimal(text: &str) -> Option<Decimal> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    (plain(whole) && plain(fraction))
        .then(|| Decimal::from_str_exact(text).ok())
        .flatten()
}

fn fits(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    whole.len() <= WHOLE_DIGITS && fraction.len() <= FRACTION_DIGITS
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn check(current: Json, by: &str, expect: Result<&str, Invalid>) {
        let current = (!current.is_null()).then_some(current);
        assert_eq!(
            sum(current.as_ref(), by),
            expect.map(str::to_owned),
            "{current:?} + {by}"
        );
    }

    #[test]
    fn a_counter_adds_decimal_text_exactly() {
        check(json!(null), "3", Ok("3"));
        check(json!("320"), "-3", Ok("317"));
        check(json!("0.1"), "0.2", Ok("0.3"));
        check(json!("1.50"), "0.50", Ok("2"));
        check(json!("3"), "-3", Ok("0"));
        check(json!("3"), "-3.0", Ok("0"));
        check(
            json!("999999999999999"),
            "0.000001",
            Ok("999999999999999.000001"),
        );
    }

    #[test]
    fn only_plain_decimals_count() {
        for by in [
            "", "-", "+1", "1e3", "1_000", " 1", "1,5", ".5", "5.", "NaN", "0x1", "--1", "1.2.3",
            "١",
        ] {
            check(json!("1"), by, Err(Invalid::BadDecimal));
        }
        check(json!("1"), "1234567890123456", Err(Invalid::BadDecimal));
        check(json!("1"), "0.1234567", Err(Invalid::BadDecimal));
        check(json!("many"), "1", Err(Invalid::NotACounter));
        check(json!(5), "1", Err(Invalid::NotACounter));
        check(json!({"a": "1"}), "1", Err(Invalid::NotACounter));
        check(json!("999999999999999999"), "1", Err(Invalid::Overflow));
        check(json!("-999999999999999999"), "-1", Err(Invalid::Overflow));
    }

    proptest! {
        /// No order of increments matters, to the last digit.
        #[test]
        fn increments_commute(mut parts in prop::collection::vec(-10_i64.pow(12)..10_i64.pow(12), 1..12)) {
            let total = |parts: &[i64]| parts.iter().fold(None, |sum_so_far: Option<Json>, part| {
                let by = Decimal::new(*part, 6).to_string();
                Some(Json::String(sum(sum_so_far.as_ref(), &by).unwrap()))
            });
            let one = total(&parts);
            parts.sort_unstable();
            prop_assert_eq!(one, total(&parts));
        }
    }
}
