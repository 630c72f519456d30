//! A text on its way to its numbers: markup and addresses taken out, digits of every script as
//! ASCII, one kind of dash, of blank and of percent sign.

use std::borrow::Cow;

/// A character as it is compared, and as it was written.
pub(super) type Written = (char, char);

/// The zeros of scripts with decimal digits of their own; nine more stand behind each.
const ZEROS: [char; 18] = [
    '\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{0A66}', '\u{0AE6}', '\u{0B66}', '\u{0BE6}',
    '\u{0C66}', '\u{0CE6}', '\u{0D66}', '\u{0E50}', '\u{0ED0}', '\u{0F20}', '\u{1040}', '\u{17E0}',
    '\u{1810}', '\u{2080}',
];

pub(super) fn fold(text: &str) -> Vec<Written> {
    let has_markup = text.contains(['<', '&']) || text.contains("://");
    let text = if has_markup {
        Cow::Owned(super::markup::read(text))
    } else {
        Cow::Borrowed(text)
    };
    let seen = text.chars().filter(|letter| !is_unseen(*letter));
    seen.map(|letter| (plain(letter), letter)).collect()
}

/// Marks that direct or join letters, and are none; the dot below letters of Hindi is left out by many.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{00AD}' | '\u{061C}' | '\u{093C}' | '\u{0640}' | '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

/// A letter as it is compared.
pub(super) fn plain(letter: char) -> char {
    match letter {
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(letter) - 0xFEE0).map_or(letter, plain),
        '\u{2007}' | '\u{2009}' | '\u{202F}' => '\u{00A0}',
        '\u{3000}' | '\t' | '\r' | '\n' => ' ',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' => '-',
        '\u{095C}' => '\u{0921}',
        '\u{095D}' => '\u{0922}',
        '\u{095B}' => '\u{091C}',
        '\u{066A}' => '%',
        '\u{2044}' | '\u{2215}' => '/',
        '\u{2019}' => '\'',
        _ => digit(letter).unwrap_or(letter),
    }
}

fn digit(letter: char) -> Option<char> {
    // Most letters lie before or behind all of them.
    if !(ZEROS[0]..='\u{2089}').contains(&letter) {
        return None;
    }
    let value = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero));
    let found = ZEROS.iter().filter_map(value).find(|value| *value < 10)?;
    char::from_digit(found, 10)
}
