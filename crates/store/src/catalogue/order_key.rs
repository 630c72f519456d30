//! A decimal as text that sorts as the number does, for columns that SQL sorts by.
//!
//! Three parts: sign (`0` below zero, `1` zero, `2` above), the power of ten as two digits, the
//! significant digits. Below zero the latter two are turned round, and a mark that is greater
//! than any digit ends them, so that of two texts that begin alike the longer one comes first.

use rust_decimal::Decimal;

/// Added to the power of ten, so that two digits hold every power a decimal has.
const MIDDLE: usize = 50;

/// The key of a number. Equal numbers have equal keys, whatever their trailing zeros.
pub(crate) fn order_key(number: Decimal) -> String {
    if number.is_zero() {
        return "1".to_owned();
    }
    let number = number.normalize();
    let digits = number.mantissa().unsigned_abs().to_string();
    let power = MIDDLE + digits.len() - number.scale() as usize;
    let digits = digits.trim_end_matches('0');
    if number.is_sign_negative() {
        let turned: String = digits
            .bytes()
            .map(|digit| char::from(b'9' - (digit - b'0')))
            .collect();
        format!("0{:02}{turned}~", 99 - power)
    } else {
        format!("2{power:02}{digits}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn decimals() -> impl Strategy<Value = Decimal> {
        let any = (-(1_i128 << 90)..(1_i128 << 90), 0_u32..=28)
            .prop_map(|(mantissa, scale)| Decimal::from_i128_with_scale(mantissa, scale));
        let near = (-2_000_i128..2_000, 0_u32..=4)
            .prop_map(|(mantissa, scale)| Decimal::from_i128_with_scale(mantissa, scale));
        prop_oneof![any, near]
    }

    proptest! {
        #[test]
        fn keys_sort_as_numbers(left in decimals(), right in decimals()) {
            prop_assert_eq!(order_key(left).cmp(&order_key(right)), left.cmp(&right), "{} and {}", left, right);
        }
    }

    #[test]
    fn the_widest_numbers_have_keys() {
        let smallest = Decimal::from_i128_with_scale(1, 28);
        let ordered = [
            Decimal::MIN,
            -smallest,
            Decimal::ZERO,
            smallest,
            Decimal::ONE,
            Decimal::MAX,
        ];
        assert!(ordered.map(order_key).is_sorted());
        assert_eq!(order_key(Decimal::new(100, 2)), order_key(Decimal::ONE));
    }
}
