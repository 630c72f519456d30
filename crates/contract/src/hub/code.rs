//! The code of an invitation: made by the device that invites, carried over by a person. The hub is
//! told a digest of it and hears the code itself from the guest alone.

/// Digits that are not taken for one another (Crockford's base 32).
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Digits of a code: fifty bits.
pub const LENGTH: usize = 10;

/// A code out of chance.
#[must_use]
pub fn of_chance(chance: [u8; LENGTH]) -> String {
    chance
        .iter()
        .map(|byte| char::from(DIGITS[usize::from(byte % 32)]))
        .collect()
}

/// A code as people read it.
#[must_use]
pub fn as_shown(code: &str) -> String {
    match code.split_at_checked(LENGTH / 2) {
        Some((first, last)) => format!("{first}-{last}"),
        None => code.to_owned(),
    }
}

/// A code as a person may have typed it: small letters, gaps, and letters that look like digits.
#[must_use]
pub fn as_typed(text: &str) -> String {
    let digits = text
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_uppercase());
    digits
        .map(|letter| match letter {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// The bytes whose SHA-256 the hub keeps of a code.
#[must_use]
pub fn digested(code: &str) -> Vec<u8> {
    format!("dhow/1 invitation\n{code}").into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_may_be_typed_in_many_ways() {
        let code = of_chance([0, 1, 31, 17, 20, 255, 32, 33, 64, 10]);
        assert_eq!(code, "01ZHMZ010A");
        assert_eq!(as_shown(&code), "01ZHM-Z010A");
        for typed in ["01zhm-z010a", "O1ZHM Z0IOA", " o l z h m z 0 1 0 a "] {
            assert_eq!(as_typed(typed), code, "{typed}");
        }
        assert_ne!(as_typed("01ZHM-Z010B"), code);
    }
}
