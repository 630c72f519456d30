//! What a number is worth, exactly: a fraction in its lowest terms.

/// More digits than this no number of a text has; a code may.
const MOST_DIGITS: usize = 30;

/// A number that is not negative. A sign is not compared: `minus 20` is said in words too often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Value {
    above: u128,
    below: u128,
}

impl Value {
    pub(super) fn fraction(above: u128, below: u128) -> Self {
        let divisor = greatest_divisor(above, below).max(1);
        Self {
            above: above / divisor,
            below: below / divisor,
        }
    }

    /// Of ASCII digits before and after the decimal sign.
    pub(super) fn of_digits(whole: &str, decimals: &str) -> Self {
        let digits = |text: &str| text.bytes().fold(0, |sum: u128, it| sum * 10 + digit(it));
        let whole = whole.trim_start_matches('0');
        let whole = whole.get(..MOST_DIGITS).unwrap_or(whole);
        let most = MOST_DIGITS - whole.len();
        let decimals = decimals.get(..most).unwrap_or(decimals);
        let below = 10_u128.pow(u32::try_from(decimals.len()).unwrap_or(0));
        Self::fraction(digits(whole) * below + digits(decimals), below)
    }

    pub(super) fn plus(self, other: Self) -> Self {
        let sum = || {
            let left = self.above.checked_mul(other.below)?;
            let right = other.above.checked_mul(self.below)?;
            let below = self.below.checked_mul(other.below)?;
            Some(Self::fraction(left.checked_add(right)?, below))
        };
        sum().unwrap_or(self)
    }

    /// So many tens further: `1.5` by 3 is `1500`.
    pub(super) fn shifted(self, tens: i8) -> Option<Self> {
        let factor = 10_u128.checked_pow(tens.unsigned_abs().into())?;
        Some(if tens < 0 {
            Self::fraction(self.above, self.below.checked_mul(factor)?)
        } else {
            Self::fraction(self.above.checked_mul(factor)?, self.below)
        })
    }

    /// As a whole number that a word says.
    pub(super) fn small(self) -> Option<usize> {
        let small = usize::try_from(self.above).ok()?;
        (self.below == 1).then_some(small)
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
