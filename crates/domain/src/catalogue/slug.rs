//! Address parts that a person chooses for a product.

/// Longest slug in bytes: a number behind it and an extension still make a file name.
pub const MAXIMUM_SLUG: usize = 200;

/// Names that Windows keeps for devices, whatever stands behind a point, and the shop's own page
/// and folder of groups.
const KEPT: [&str; 6] = ["con", "prn", "aux", "nul", "index", "c"];

/// Why a text is not a slug.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidSlug {
    /// It is longer than [`MAXIMUM_SLUG`].
    #[error("a slug has at most 200 bytes")]
    TooLong,
    /// It is empty, leaves its folder, or is no file name on every system.
    #[error("a slug has letters, digits, hyphens and points")]
    Unsafe,
}

/// Whether a text can be an address part as it is: letters and digits of any script, `-`, `_`, and
/// `.` inside, and no name that a system keeps for itself. Letters are composed: a combining mark
/// that could be part of its letter would be another name to one system and the same to the next.
/// The signs that scripts of India and its neighbours, Arabic and Hebrew write with are letters.
///
/// # Errors
/// [`InvalidSlug`] says which rule it breaks.
pub fn check_slug(text: &str) -> Result<(), InvalidSlug> {
    if text.len() > MAXIMUM_SLUG {
        return Err(InvalidSlug::TooLong);
    }
    let plain = |letter: char| {
        letter.is_alphanumeric() || matches!(letter, '-' | '_' | '.') || is_sign(letter)
    };
    let shape = !text.is_empty()
        && !text.starts_with(['-', '.'])
        && !text.starts_with(is_sign)
        && !text.ends_with('.')
        && !text.contains("..")
        && text.chars().all(plain);
    if shape && !is_kept(text) {
        Ok(())
    } else {
        Err(InvalidSlug::Unsafe)
    }
}

/// Signs above, below and between letters that no letter is composed with.
fn is_sign(letter: char) -> bool {
    matches!(letter,
        '\u{05B0}'..='\u{05BD}' | '\u{064B}'..='\u{0652}' | '\u{0670}'
        | '\u{0900}'..='\u{0903}' | '\u{093C}' | '\u{094D}' | '\u{0981}'..='\u{0983}' | '\u{09BC}'
        | '\u{09CD}' | '\u{0A3C}' | '\u{0A4D}' | '\u{0ABC}' | '\u{0ACD}' | '\u{0B4D}' | '\u{0BCD}'
        | '\u{0C4D}' | '\u{0CCD}' | '\u{0D4D}' | '\u{0DCA}' | '\u{0E38}'..='\u{0E3A}'
        | '\u{0E47}'..='\u{0E4E}' | '\u{1039}' | '\u{103A}' | '\u{17D2}')
}

fn is_kept(text: &str) -> bool {
    let stem = text.split('.').next().unwrap_or(text).to_ascii_lowercase();
    let device = stem.len() == 4
        && (stem.starts_with("com") || stem.starts_with("lpt"))
        && stem.ends_with(|digit: char| digit.is_ascii_digit());
    device || KEPT.contains(&stem.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_stays_in_its_folder_on_every_system() {
        for good in [
            "aegean-terry_2",
            "v1.2",
            "浴巾",
            "caf\u{e9}",
            "comet",
            "console",
            "a",
            "हिन्दी-तौलिया",
            "ผ้าเช็ดตัว",
            "מַגֶּבֶת",
            "полотенце",
            "수건",
        ] {
            assert_eq!(check_slug(good), Ok(()), "{good}");
        }
    }

    #[test]
    fn what_is_no_folder_s_name_is_no_slug() {
        let unsafe_ones = [
            "",
            ".",
            "..",
            "../../x",
            "/x",
            "a/b",
            "a\\b",
            "C:",
            "CON",
            "con.txt",
            "Com1",
            "lpt9.html",
            "x.",
            ".x",
            "-x",
            "a..b",
            "a b",
            "a\0",
            "a\u{202E}b",
            "cafe\u{301}",
            "index",
            "c",
            "C",
            "\u{094D}a",
            "a?b",
            "a%2e",
        ];
        for bad in unsafe_ones {
            assert_eq!(check_slug(bad), Err(InvalidSlug::Unsafe), "{bad:?}");
        }
        assert_eq!(check_slug(&"x".repeat(200)), Ok(()));
        assert_eq!(check_slug(&"x".repeat(201)), Err(InvalidSlug::TooLong));
        assert_eq!(check_slug(&"浴".repeat(67)), Err(InvalidSlug::TooLong));
    }
}
