//! What the letters of a cell show of how they got there: what nobody can see, what looks like
//! something else, what a sheet took for a date.

/// Whether a letter changes the direction in which others are shown.
pub(super) fn turns(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// A text with a mark for each letter that nobody can see.
pub(super) fn visible(text: &str) -> String {
    text.chars()
        .map(|letter| if is_shown(letter) { letter } else { '␣' })
        .collect()
}

fn is_shown(letter: char) -> bool {
    !letter.is_control()
        && !turns(letter)
        && !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{FEFF}')
}

/// `03.May`, `5-Mar`, `Mär 05`: a day and a month's short name.
pub(super) fn looks_like_date(text: &str) -> bool {
    const MONTHS: [&str; 24] = [
        "jan", "feb", "mar", "mär", "mrz", "apr", "may", "mai", "jun", "jul", "aug", "sep", "oct",
        "okt", "nov", "dec", "dez", "ene", "abr", "ago", "dic", "oca", "haz", "ara",
    ];
    let lower = text.to_lowercase();
    let mut parts = lower
        .split(['.', '-', ' ', '/'])
        .filter(|part| !part.is_empty());
    let (Some(one), Some(other), None) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let day =
        |part: &str| part.len() <= 2 && part.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    (day(one) && MONTHS.contains(&other)) || (MONTHS.contains(&one) && day(other))
}

/// Latin beside Greek or Cyrillic letters, many of which look alike.
pub(super) fn mixes_scripts(text: &str) -> bool {
    let latin = text.chars().any(|letter| letter.is_ascii_alphabetic());
    latin
        && text
            .chars()
            .any(|letter| ('\u{370}'..'\u{530}').contains(&letter))
}
