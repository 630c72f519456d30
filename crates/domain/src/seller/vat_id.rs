//! Numbers for value added tax by the shapes their countries write them in. Whether a number was
//! given to anybody is not known here, and no check digit is reckoned: what is refused is a number
//! of another kind in the wrong place.

use crate::Country;

/// A country, what its numbers begin with, and how they go on: `9` is a digit, `a` a letter, `x`
/// either; other characters stand for themselves.
type Shape = (&'static str, &'static str, &'static [&'static str]);

const SHAPES: &[Shape] = &[
    ("AT", "AT", &["U99999999"]),
    ("BE", "BE", &["9999999999"]),
    ("BG", "BG", &["999999999", "9999999999"]),
    ("CY", "CY", &["99999999a"]),
    ("CZ", "CZ", &["99999999", "999999999", "9999999999"]),
    ("DE", "DE", &["999999999"]),
    ("DK", "DK", &["99999999"]),
    ("EE", "EE", &["999999999"]),
    ("GR", "EL", &["999999999"]),
    ("ES", "ES", &["x9999999x"]),
    ("FI", "FI", &["99999999"]),
    ("FR", "FR", &["xx999999999"]),
    ("HR", "HR", &["99999999999"]),
    ("HU", "HU", &["99999999"]),
    ("IE", "IE", &["9x99999a", "9x99999aa"]),
    ("IT", "IT", &["99999999999"]),
    ("LT", "LT", &["999999999", "999999999999"]),
    ("LU", "LU", &["99999999"]),
    ("LV", "LV", &["99999999999"]),
    ("MT", "MT", &["99999999"]),
    ("NL", "NL", &["xxxxxxxxxx99"]),
    ("PL", "PL", &["9999999999"]),
    ("PT", "PT", &["999999999"]),
    (
        "RO",
        "RO",
        &[
            "99",
            "999",
            "9999",
            "99999",
            "999999",
            "9999999",
            "99999999",
            "999999999",
            "9999999999",
        ],
    ),
    ("SE", "SE", &["999999999999"]),
    ("SI", "SI", &["99999999"]),
    ("SK", "SK", &["9999999999"]),
    ("GB", "GB", &["999999999", "999999999999", "GD999", "HA999"]),
    ("GB", "XI", &["999999999", "999999999999"]),
    (
        "CH",
        "CHE",
        &[
            "999999999",
            "999999999MWST",
            "999999999TVA",
            "999999999IVA",
            "999999999VAT",
        ],
    ),
    ("NO", "NO", &["999999999", "999999999MVA"]),
    ("TR", "TR", &["9999999999", "99999999999"]),
    ("IN", "IN", &["99aaaaa9999axxx"]),
    ("JP", "T", &["9999999999999"]),
    ("AU", "AU", &["99999999999"]),
    ("AE", "AE", &["999999999999999"]),
    ("SA", "SA", &["999999999999999"]),
    ("CN", "CN", &["xxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxx"]),
    ("KR", "KR", &["9999999999"]),
];

/// Whether a text is a number for value added tax as its own prefix or the firm's country writes
/// them. A firm may be registered elsewhere than it sits; of a country that is not known here, any
/// number of a likely length is one.
#[must_use]
pub fn vat_id_fits(text: &str, country: Option<Country>) -> bool {
    let number = bare(text);
    let with_prefix = SHAPES
        .iter()
        .filter_map(|(_, prefix, shapes)| Some((number.strip_prefix(prefix)?, shapes)));
    if with_prefix
        .clone()
        .any(|(rest, shapes)| is_one_of(rest, shapes))
    {
        return true;
    }
    let known = |it: Country| SHAPES.iter().filter(move |(of, ..)| *of == it.as_str());
    match country {
        Some(country) if known(country).next().is_some() => {
            known(country).any(|(_, _, shapes)| is_one_of(&number, shapes))
        }
        // Two letters say a country of the list, whose shapes it then does not have.
        _ => is_likely(&number) && !with_prefix.clone().any(|(rest, _)| is_number(rest)),
    }
}

/// A number as it is compared: without what stands between its parts.
fn bare(text: &str) -> String {
    let is_between = |it: &char| !(it.is_whitespace() || "-–./".contains(*it));
    text.chars()
        .filter(is_between)
        .flat_map(char::to_uppercase)
        .collect()
}

fn is_one_of(number: &str, shapes: &[&str]) -> bool {
    shapes.iter().any(|shape| has_shape(number, shape))
}

fn has_shape(number: &str, shape: &str) -> bool {
    let fits = |(letter, wanted): (u8, u8)| match wanted {
        b'9' => letter.is_ascii_digit(),
        b'a' => letter.is_ascii_uppercase(),
        b'x' => letter.is_ascii_uppercase() || letter.is_ascii_digit(),
        exact => letter == exact,
    };
    number.len() == shape.len() && number.bytes().zip(shape.bytes()).all(fits)
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|it| it.is_ascii_digit())
}

/// Letters and digits of a length that some country has, most of them digits.
fn is_likely(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let plain = number.bytes().all(|it| it.is_ascii_alphanumeric());
    plain && (4..=20).contains(&number.len()) && 2 * digits >= number.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tax_number_has_the_shape_of_its_country() {
        let check = |country: &str, text: &str, expect: bool| {
            let country = Country::parse(country).ok();
            assert_eq!(vat_id_fits(text, country), expect, "{country:?} {text}");
        };
        check("DE", "DE123456789", true);
        check("DE", "de 123.456.789", true);
        check("DE", "123456789", true);
        check("DE", "DE12345678", false);
        check("DE", "21/815/08150", false);
        check("AT", "ATU12345678", true);
        check("AT", "AT12345678", false);
        check("NL", "NL123456789B01", true);
        check("NL", "NL123456789", false);
        check("GR", "EL123456789", true);
        // Greece and the United Kingdom by the names that are none of the list of countries.
        check("EL", "EL123456789", true);
        check("EL", "123456789", true);
        check("EL", "EL12345678", false);
        check("GR", "GR123456789", false);
        check("UK", "GB123456789", true);
        check("UK", "12345678", false);
        check("FR", "FRXX123456789", true);
        check("CH", "CHE-123.456.789 MWST", true);
        check("GB", "XI123456789", true);
        check("TR", "1234567890", true);
        check("TR", "12345", false);
        check("IN", "27AAPFU0939F1ZV", true);
        check("JP", "T1234567890123", true);
        // Registered elsewhere than it sits.
        check("TR", "DE123456789", true);
        // A country of which nothing is known here.
        check("BR", "12.345.678/0001-95", true);
        check("BR", "none", false);
        check("", "DE12345", false);
        check("", "DE123456789", true);
        check("", "12345678", true);
        check("", "", false);
    }
}
