//! What the letters of a cell show of how they got there: what nobody can see, what looks like
//! something else.

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

/// Latin beside Greek or Cyrillic letters, many of which look alike.
pub(super) fn mixes_scripts(text: &str) -> bool {
    let latin = text.chars().any(|letter| letter.is_ascii_alphabetic());
    latin
        && text
            .chars()
            .any(|letter| ('\u{370}'..'\u{530}').contains(&letter))
}
