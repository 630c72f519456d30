//! What a spreadsheet makes of a code that it took for something else: a date of `3-1`, a rounded
//! number of `8690000003471`, a message of a formula that found nothing. Codes that merely look
//! alike, such as `100E10`, are none of it: a sheet writes `1.00E+12`, always with a sign and with
//! two digits or more behind it.

/// Short names of the months as sheets write them, January first, in the languages files come in.
const MONTHS: [&[&str]; 12] = [
    &[
        "jan",
        "janv",
        "ene",
        "gen",
        "sty",
        "oca",
        "янв",
        "يناير",
        "जन",
    ],
    &[
        "feb",
        "févr",
        "fev",
        "fév",
        "lut",
        "şub",
        "фев",
        "فبراير",
        "फर",
    ],
    &[
        "mar",
        "mär",
        "mrz",
        "mars",
        "mrt",
        "мар",
        "مارس",
        "मार्च",
        "märz",
    ],
    &["apr", "avr", "abr", "kwi", "nis", "апр", "أبريل", "अप्रै"],
    &[
        "may", "mai", "mayo", "mag", "mei", "maj", "май", "мая", "مايو", "मई",
    ],
    &["jun", "juin", "giu", "cze", "haz", "июн", "يونيو", "जून"],
    &["jul", "juil", "lug", "lip", "tem", "июл", "يوليو", "जुल"],
    &["aug", "août", "ago", "sie", "ağu", "авг", "أغسطس", "अग"],
    &["sep", "sept", "set", "wrz", "eyl", "сен", "سبتمبر", "सित"],
    &[
        "oct",
        "okt",
        "ott",
        "out",
        "paź",
        "eki",
        "окт",
        "أكتوبر",
        "अक्टू",
    ],
    &["nov", "lis", "kas", "ноя", "نوفمبر", "नव"],
    &[
        "dec",
        "dez",
        "déc",
        "dic",
        "gru",
        "ara",
        "дек",
        "ديسمبر",
        "दिस",
    ],
];

/// Whether the cell holds what a formula says when it has no result, in any language of a sheet.
pub(super) fn is_error_value(text: &str) -> bool {
    const BARE: [&str; 8] = [
        "#N/A",
        "#N/D",
        "#N/B",
        "#NV",
        "#YOK",
        "#Н/Д",
        "#NA",
        "#GETTING_DATA",
    ];
    if let Some(number) = text.strip_prefix("Err:") {
        return number.len() == 3 && is_digits(number);
    }
    let Some(body) = text.strip_prefix('#') else {
        return false;
    };
    let too_narrow = body.len() >= 2 && body.bytes().all(|byte| byte == b'#');
    let is_of_name = |letter: char| {
        letter.is_alphabetic() && !letter.is_lowercase()
            || matches!(letter, '/' | '0' | '_' | '¡' | '¿')
    };
    let named = body
        .strip_suffix(['!', '?'])
        .is_some_and(|name| name.chars().count() >= 2 && name.chars().all(is_of_name));
    too_narrow || named || BARE.contains(&text)
}

/// Whether a sheet rounded a long number: `1.00E+12`, `8,9012E+12`.
pub(super) fn is_shortened(text: &str) -> bool {
    let Some((mantissa, exponent)) = text.split_once(['e', 'E']) else {
        return false;
    };
    let digits = exponent.strip_prefix(['+', '-']);
    let signed = digits.is_some_and(|digits| digits.len() >= 2 && is_digits(digits));
    let mantissa = mantissa.strip_prefix('-').unwrap_or(mantissa);
    let (whole, decimals) = mantissa.split_once(['.', ',']).unwrap_or((mantissa, "0"));
    signed && whole.len() == 1 && is_digits(whole) && is_digits(decimals)
}

/// What may have been typed where a sheet has made a date of it: `3-1, 1-3` for `1-Mar`.
pub(super) fn before_date(text: &str) -> Option<String> {
    let (month, other) = date(text)?;
    Some(if month == other {
        format!("{month}-{other}")
    } else {
        format!("{month}-{other}, {other}-{month}")
    })
}

/// The month of a date, and the number beside it that is no year of four digits.
fn date(text: &str) -> Option<(u32, u32)> {
    const LONGEST: usize = 40;
    // Most codes end here, without a copy of them.
    let too_long = |part: &str| part.len() > 4 && !part.contains(':');
    let long_part = text.is_ascii() && text.split(['.', '-', ' ', '/']).any(too_long);
    if long_part || text.len() > LONGEST || !text.contains(char::is_numeric) {
        return None;
    }
    let lower = text.to_lowercase();
    let day = [" 00:00:00", "t00:00:00", " 00:00", " 0:00"]
        .iter()
        .find_map(|midnight| lower.strip_suffix(midnight))
        .unwrap_or(&lower);
    if day.contains(['月', '월']) {
        return of_marked(day);
    }
    let parts: Vec<&str> = day
        .split(['.', '-', ' ', '/'])
        .filter(|part| !part.is_empty())
        .collect();
    match *parts.as_slice() {
        [one, other] => of_named(one, other),
        [one, other, year] if is_year(year) && month_named(other).is_some() => of_named(one, other),
        [one, other, last] if !day.contains(' ') => of_numbers(one, other, last),
        _ => None,
    }
}

/// `03.May`, `Oct-12`: a day and a month's short name, in either order.
fn of_named(one: &str, other: &str) -> Option<(u32, u32)> {
    match (month_named(one), month_named(other)) {
        (Some(month), None) => Some((month, day_of(other)?)),
        (None, Some(month)) => Some((month, day_of(one)?)),
        _ => None,
    }
}

/// `2010-03-07`, `7.3.2010`, `3/7/2010`.
fn of_numbers(first: &str, second: &str, third: &str) -> Option<(u32, u32)> {
    if is_long_year(first) {
        return Some((month_of(second)?, day_of(third)?));
    }
    if !is_long_year(third) {
        return None;
    }
    let day_first = || Some((month_of(second)?, day_of(first)?));
    let month_first = || Some((month_of(first)?, day_of(second)?));
    day_first().or_else(month_first)
}

/// `3月7日`, `2010年3月7日`, `3월 7일`.
fn of_marked(text: &str) -> Option<(u32, u32)> {
    let numbers: Vec<&str> = text
        .split(['年', '月', '日', '년', '월', '일', ' '])
        .filter(|part| !part.is_empty())
        .collect();
    match *numbers.as_slice() {
        [month, day] => Some((month_of(month)?, day_of(day)?)),
        [year, month, day] if is_long_year(year) => Some((month_of(month)?, day_of(day)?)),
        _ => None,
    }
}

fn month_named(name: &str) -> Option<u32> {
    let index = MONTHS.iter().position(|names| names.contains(&name))?;
    u32::try_from(index + 1).ok()
}

fn month_of(text: &str) -> Option<u32> {
    day_of(text).filter(|month| *month <= 12)
}

fn day_of(text: &str) -> Option<u32> {
    let number = (text.len() <= 2).then(|| text.parse::<u32>().ok())??;
    (1..=31).contains(&number).then_some(number)
}

fn is_year(text: &str) -> bool {
    text.len() == 2 && is_digits(text) || is_long_year(text)
}

fn is_long_year(text: &str) -> bool {
    text.len() == 4 && is_digits(text) && text.starts_with(['1', '2'])
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expect: Option<&str>) {
        assert_eq!(before_date(text).as_deref(), expect, "{text}");
    }

    #[test]
    fn codes_that_a_sheet_took_for_dates() {
        for (text, expect) in [
            ("1-Mar", "3-1, 1-3"),
            ("Oct-12", "10-12, 12-10"),
            ("03.May", "5-3, 3-5"),
            ("01. Mrz", "3-1, 1-3"),
            ("02-févr", "2-2"),
            ("4-août", "8-4, 4-8"),
            ("15/ago", "8-15, 15-8"),
            ("7-gen", "1-7, 7-1"),
            ("9-paź", "10-9, 9-10"),
            ("01.Ağu", "8-1, 1-8"),
            ("03.окт", "10-3, 3-10"),
            ("5-Dec-21", "12-5, 5-12"),
            ("2010-03-07", "3-7, 7-3"),
            ("2010/3/7", "3-7, 7-3"),
            ("03.10.2010", "10-3, 3-10"),
            ("12/31/2019", "12-31, 31-12"),
            ("2010-03-07 00:00:00", "3-7, 7-3"),
            ("3月7日", "3-7, 7-3"),
            ("2010年3月7日", "3-7, 7-3"),
            ("3월 7일", "3-7, 7-3"),
        ] {
            check(text, Some(expect));
        }
    }

    #[test]
    fn codes_that_are_no_dates() {
        for text in [
            "10-12",
            "1.2.3",
            "May blue",
            "MAR-100",
            "MAR1",
            "2010-03",
            "2010-13-07",
            "2010-03-45",
            "32.13.2010",
            "1234-56-78",
            "44927",
            "A-1-Mar",
            "",
            "Mar",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn numbers_that_a_sheet_shortened() {
        for text in ["1.00E+12", "8,9012E+12", "1E+05", "5.00E-03", "1.2e+100"] {
            assert!(is_shortened(text), "{text}");
        }
        for text in [
            "100E10", "2E5", "5E-3", "1E+5", "12E+10", "E+12", "1.E+12", "1.0E+1A", "LE+12", "",
        ] {
            assert!(!is_shortened(text), "{text}");
        }
    }

    #[test]
    fn what_a_formula_says_without_a_result() {
        for text in [
            "#NAME?",
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#DIV/0!",
            "#WERT!",
            "#BEZUG!",
            "#NV",
            "#NOM?",
            "#¿NOMBRE?",
            "#¡REF!",
            "#N/D",
            "#DEĞER!",
            "#ЗНАЧ!",
            "#Н/Д",
            "#SPILL!",
            "Err:502",
            "#####",
        ] {
            assert!(is_error_value(text), "{text}");
        }
        for text in [
            "#12", "#A", "#red!", "#1!", "Err:1", "N/A", "#", "", "#Blue?",
        ] {
            assert!(!is_error_value(text), "{text}");
        }
    }
}
