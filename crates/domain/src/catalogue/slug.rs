//! Address parts that a person chooses for a product.

use icu::casemap::{CaseMapper, CaseMapperBorrowed};
use icu::normalizer::{ComposingNormalizer, ComposingNormalizerBorrowed};

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizer::new_nfc();
const CASES: CaseMapperBorrowed<'static> = CaseMapper::new();

/// Longest slug in bytes: a number behind it and an extension still make a file name.
pub const MAXIMUM_SLUG: usize = 200;

/// Names that Windows keeps for devices, whatever stands behind a point, and the shop's own page
/// with it.
const KEPT: [&str; 5] = ["con", "prn", "aux", "nul", "index"];

/// The shop's folder of groups.
const GROUPS: &str = "c";

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
/// `.` inside, and no name that a system keeps for itself. It is written in composed form (NFC):
/// another form of it would be another name to one system and the same to the next.
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
    if shape && !is_kept(text) && NFC.is_normalized(text) {
        Ok(())
    } else {
        Err(InvalidSlug::Unsafe)
    }
}

/// A slug as it is kept: its letters composed (NFC), whatever way they were typed.
#[must_use]
pub fn composed_slug(text: &str) -> String {
    NFC.normalize(text).into_owned()
}

/// What two slugs have in common that are one folder on some system: letters composed, their case
/// folded.
#[must_use]
pub fn folded_slug(slug: &str) -> String {
    if slug.is_ascii() {
        return slug.to_ascii_lowercase();
    }
    let folded = CASES.fold_string(&NFC.normalize(slug)).into_owned();
    NFC.normalize(&folded).into_owned()
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
    let port = stem
        .strip_prefix("com")
        .or_else(|| stem.strip_prefix("lpt"));
    let mut number = port.unwrap_or_default().chars();
    let device = number.next().is_some_and(is_port_number) && number.next().is_none();
    device || KEPT.contains(&stem.as_str()) || text.eq_ignore_ascii_case(GROUPS)
}

/// Windows takes a raised digit for a digit.
fn is_port_number(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '¹' | '²' | '³')
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
            "c.20",
            "com¹x",
            "straße",
            "क\u{93C}लम",
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
            "com¹",
            "LPT³.x",
            // Each is written in another way where letters are composed.
            "\u{1109}\u{116E}\u{1100}\u{1165}\u{11AB}",
            "\u{F900}",
            "\u{958}लम",
            "\u{212B}ngström",
            "ש\u{5BC}\u{5B0}",
        ];
        for bad in unsafe_ones {
            assert_eq!(check_slug(bad), Err(InvalidSlug::Unsafe), "{bad:?}");
        }
        assert_eq!(check_slug(&"x".repeat(200)), Ok(()));
        assert_eq!(check_slug(&"x".repeat(201)), Err(InvalidSlug::TooLong));
        assert_eq!(check_slug(&"浴".repeat(67)), Err(InvalidSlug::TooLong));
    }

    #[test]
    fn slugs_that_are_one_folder_on_some_system_fold_to_the_same() {
        let check = |one: &str, other: &str, same: bool| {
            let found = folded_slug(one) == folded_slug(other);
            assert_eq!(found, same, "{one} {other}");
        };
        check("Soap", "sOAP", true);
        check("äPFEL", "Äpfel", true);
        check("cafe\u{301}", "CAFÉ", true);
        check("straße", "STRASSE", true);
        check("ΟΔΟΣ", "οδοσ", true);
        check("οδος", "οδοσ", true);
        check("\u{1109}\u{116E}\u{1100}\u{1165}\u{11AB}", "수건", true);
        check("\u{F900}", "\u{8C48}", true);
        check("\u{212B}ngström", "Ångström", true);
        check("soap", "soap-2", false);
        check("мыло", "мыла", false);
        check("浴巾", "毛巾", false);
        check("kasa", "kaşa", false);
    }

    #[test]
    fn a_slug_is_kept_in_composed_letters() {
        let check = |typed: &str, expect: &str| {
            let kept = composed_slug(typed);
            assert_eq!(kept, expect);
            assert_eq!(check_slug(&kept), Ok(()), "{kept}");
        };
        check("Ka\u{308}se-Zwei", "Käse-Zwei");
        check("\u{1112}\u{1161}\u{11AB}\u{1100}\u{1173}\u{11AF}", "한글");
        check("が".replace('が', "か\u{3099}").as_str(), "が");
        check("\u{F900}", "\u{8C48}");
        check("й-мыло".replace('й', "и\u{306}").as_str(), "й-мыло");
        check("plain-1", "plain-1");
    }
}
