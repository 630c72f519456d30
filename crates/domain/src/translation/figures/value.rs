//! What a number is worth, exactly: a fraction in its lowest terms.

/// More digits than this no number of a text has; a code may.
const MOST_DIGITS: usize = 30;

/// A number. Only of temperatures is the sign read: elsewhere a dash is mostly none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Value {
    above: u128,
    /// Nothing for a code, which is longer than numbers are and worth no more than its digits.
    below: u128,
    is_negative: bool,
}

impl Value {
    pub(super) fn fraction(above: u128, below: u128) -> Self {
        let divisor = greatest_divisor(above, below).max(1);
        Self {
            above: above / divisor,
            below: below / divisor,
            is_negative: false,
        }
    }

    pub(super) const fn negated(self) -> Self {
        Self {
            is_negative: !self.is_negative,
            ..self
        }
    }

    /// Of ASCII digits before and after the decimal sign.
    pub(super) fn of_digits(whole: &str, decimals: &str) -> Self {
        let digits = |text: &str| text.bytes().fold(0, |sum: u128, it| sum * 10 + digit(it));
        let whole = whole.trim_start_matches('0');
        if whole.len() + decimals.len() > MOST_DIGITS {
            return Self::of_code(whole, decimals);
        }
        let below = 10_u128.pow(u32::try_from(decimals.len()).unwrap_or(0));
        Self::fraction(digits(whole) * below + digits(decimals), below)
    }

    /// All digits count, so that codes which differ in the last one differ.
    fn of_code(whole: &str, decimals: &str) -> Self {
        const PRIME: u128 = (1 << 88) + 0x13B;
        let digits = whole.bytes().chain([b'.']).chain(decimals.bytes());
        let mix = |sum: u128, it: u8| (sum ^ u128::from(it)).wrapping_mul(PRIME);
        Self {
            above: digits.fold(PRIME, mix),
            below: 0,
            is_negative: false,
        }
    }

    pub(super) fn plus(self, other: Self) -> Self {
        let sum = || {
            if self.below == 0 {
                return None;
            }
            let left = self.above.checked_mul(other.below)?;
            let right = other.above.checked_mul(self.below)?;
            let below = self.below.checked_mul(other.below)?;
            Some(Self::fraction(left.checked_add(right)?, below))
        };
        sum().unwrap_or(self)
    }

    /// So many tens further: `1.5` by 3 is `1500`.
    pub(super) fn shifted(self, tens: i8) -> Option<Self> {
        if self.below == 0 {
            return (tens == 0).then_some(self);
        }
        let factor = 10_u128.checked_pow(tens.unsigned_abs().into())?;
        let shifted = if tens < 0 {
            Self::fraction(self.above, self.below.checked_mul(factor)?)
        } else {
            Self::fraction(self.above.checked_mul(factor)?, self.below)
        };
        Some(Self {
            is_negative: self.is_negative,
            ..shifted
        })
    }

    /// As a whole number that a word says.
    pub(super) fn small(self) -> Option<usize> {
        let small = usize::try_from(self.above).ok()?;
        (self.below == 1 && !self.is_negative).then_some(small)
    }
}

fn digit(byte: u8) -> u128 {
    byte.saturating_sub(b'0').into()
}

fn greatest_divisor(one: u128, other: u128) -> u128 {
    if other == 0 {
        one
    } else {
        greatest_divisor(other, one % other)
    }
}
