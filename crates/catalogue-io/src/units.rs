//! Units of weight and length, exactly.

use rust_decimal::Decimal;

/// Grams in one unit of weight.
pub(crate) fn grams(unit: &str) -> Option<Decimal> {
    Some(match plain(unit).as_str() {
        "g" | "gr" | "gram" | "grams" | "gramm" | "gramme" | "grammes" | "gramo" | "gramos"
        | "克" => Decimal::ONE,
        "kg" | "kgs" | "kilo" | "kilogram" | "kilograms" | "kilogramm" | "千克" | "公斤" => {
            Decimal::ONE_THOUSAND
        }
        "mg" | "毫克" => Decimal::new(1, 3),
        "t" | "tonne" => Decimal::new(1_000_000, 0),
        "lb" | "lbs" | "pound" | "pounds" => Decimal::new(45_359_237, 5),
        "oz" | "ounce" | "ounces" => Decimal::new(28_349_523_125, 9),
        _ => return None,
    })
}

/// Millimetres in one unit of length.
pub(crate) fn millimetres(unit: &str) -> Option<Decimal> {
    Some(match plain(unit).as_str() {
        "mm" | "毫米" => Decimal::ONE,
        "cm" | "厘米" => Decimal::TEN,
        "m" | "米" => Decimal::ONE_THOUSAND,
        "in" | "inch" | "inches" | "zoll" | "\"" | "″" => Decimal::new(254, 1),
        "ft" | "feet" | "foot" => Decimal::new(3048, 1),
        _ => return None,
    })
}

fn plain(unit: &str) -> String {
    unit.trim().trim_end_matches('.').to_lowercase()
}

/// Splits `0.49 kg` into number and unit; a bare number has no unit.
pub(crate) fn split(cell: &str) -> (&str, Option<&str>) {
    match cell.rfind(|letter: char| letter.is_numeric()) {
        Some(last) => {
            let end = last + cell[last..].chars().next().map_or(0, char::len_utf8);
            let unit = cell[end..].trim();
            (cell[..end].trim(), (!unit.is_empty()).then_some(unit))
        }
        None => (cell, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_exact() {
        assert_eq!(
            grams("lb").map(|unit| unit.to_string()).as_deref(),
            Some("453.59237")
        );
        assert_eq!(
            grams("Oz.").map(|unit| unit.to_string()).as_deref(),
            Some("28.349523125")
        );
        assert_eq!(
            millimetres("in").map(|unit| unit.to_string()).as_deref(),
            Some("25.4")
        );
        assert_eq!(grams("stone"), None);
    }

    #[test]
    fn a_unit_stands_behind_its_number() {
        assert_eq!(split("0.49 kg"), ("0.49", Some("kg")));
        assert_eq!(split("490g"), ("490", Some("g")));
        assert_eq!(split("12"), ("12", None));
        assert_eq!(split("n/a"), ("n/a", None));
    }
}
