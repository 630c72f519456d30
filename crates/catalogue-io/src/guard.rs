//! Texts that a spreadsheet would run as a formula get a leading apostrophe on export; the import
//! takes it off. So it does with what other people's spreadsheets put before a cell to keep it a
//! text: the apostrophe of `'00417`, the formula of `="00417"`. Neither belongs to what is meant.

use crate::columns::{Field, PlainField as P};

/// What a spreadsheet takes for the beginning of a formula.
const TRIGGERS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

fn is_dangerous(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(TRIGGERS)
}

/// A text as it is written into a cell.
pub(crate) fn guard(text: &str) -> std::borrow::Cow<'_, str> {
    if is_dangerous(text) {
        format!("'{text}").into()
    } else {
        text.into()
    }
}

/// The text of a cell that [`guard`] wrote, exactly.
pub(crate) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_dangerous(text) => text,
        _ => cell,
    }
}

/// What somebody else's file means by a cell of this field, or of none.
pub(crate) fn of_spreadsheet<'a, 'f>(
    cell: &'a str,
    field: impl FnOnce() -> Option<&'f Field>,
) -> &'a str {
    // Nearly every cell ends here; the last is how the curved apostrophes begin.
    if !matches!(cell.as_bytes().first(), Some(b'\'' | b'=' | 0xE2)) {
        return cell;
    }
    let plain = unguard(cell);
    if plain.len() < cell.len() {
        return plain;
    }
    if let Some(text) = text_formula(cell) {
        return text;
    }
    if holds_words(field()) {
        words(cell)
    } else {
        code(cell)
    }
}

/// `="00417"`, which a sheet writes to keep the zeros.
fn text_formula(cell: &str) -> Option<&str> {
    let quoted = cell.strip_prefix('=')?.trim();
    let text = quoted.strip_prefix('"')?.strip_suffix('"')?;
    (!text.contains('"')).then_some(text)
}

/// Whether people read the field as words, in which an apostrophe may be a letter of its own.
fn holds_words(field: Option<&Field>) -> bool {
    match field {
        None | Some(Field::Text(..) | Field::Attribute(_) | Field::OptionName(_)) => true,
        Some(Field::Picture(_, part)) => matches!(part, crate::columns::PictureColumn::Alt(_)),
        Some(Field::Plain(plain)) => matches!(
            plain,
            P::Title
                | P::Description
                | P::Vendor
                | P::Type
                | P::Category
                | P::Tags
                | P::ImageAlt
                | P::OptionNames
        ),
        Some(_) => false,
    }
}

/// No code begins with an apostrophe; one that stands between two of them is quoted.
fn code(cell: &str) -> &str {
    let text = cell.trim_start_matches(['\'', '\u{2018}', '\u{2019}']);
    if text.len() == cell.len() {
        return cell;
    }
    text.strip_suffix('\'').unwrap_or(text).trim()
}

/// `'s avonds`, `'90s`, `'Tis` and `'quoted' words` begin with an apostrophe that is meant.
fn words(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if !is_elision(text) && !closes(text) => text.trim_start(),
        _ => cell,
    }
}

fn is_elision(text: &str) -> bool {
    const BEGINNINGS: [&str; 4] = ["Tis ", "Twas ", "Til ", "Twill "];
    let mut letters = text.chars();
    let begins_small = letters.next().is_some_and(char::is_lowercase);
    begins_small || is_decade(text) || BEGINNINGS.iter().any(|word| text.starts_with(word))
}

/// `90s dress`, `80er Jacke`, `68 Charger`.
fn is_decade(text: &str) -> bool {
    let rest = text.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let year = rest.strip_prefix(' ').unwrap_or_default();
    text.len() == rest.len() + 2
        && (rest.starts_with("s ")
            || rest == "s"
            || rest.starts_with("er ")
            || year.starts_with(char::is_uppercase))
}

/// Whether a second apostrophe ends a word: then the first one quotes.
fn closes(text: &str) -> bool {
    let mut letters = text.chars().peekable();
    let mut last = None;
    while let Some(letter) = letters.next() {
        let ends_word = letters.peek().is_none_or(|next| !next.is_alphanumeric());
        if letter == '\'' && ends_word && last.is_some_and(char::is_alphanumeric) {
            return true;
        }
        last = Some(letter);
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_are_inert_and_words_stay_as_they_are() {
        for (text, cell) in [
            ("=1+1", "'=1+1"),
            ("@x", "'@x"),
            ("\tx", "'\tx"),
            ("'=x", "''=x"),
            ("'tis", "'tis"),
            ("", ""),
        ] {
            assert_eq!(guard(text), cell);
            assert_eq!(unguard(cell), text);
        }
    }

    fn check(field: &str, cell: &str, expect: &str) {
        let field = Field::parse(field);
        assert_eq!(of_spreadsheet(cell, || field.as_ref()), expect, "{cell}");
    }

    #[test]
    fn what_a_sheet_puts_before_a_code_belongs_to_no_code() {
        for (cell, expect) in [
            ("'0031", "0031"),
            ("'4006381333931", "4006381333931"),
            ("''7", "7"),
            ("' 0031", "0031"),
            ("\u{2019}0031", "0031"),
            ("'AB-1'", "AB-1"),
            ("'x-1", "x-1"),
            ("=\"0031\"", "0031"),
            ("= \"AB 1\"", "AB 1"),
            ("=\"\"", ""),
            ("'", ""),
            ("'-5", "-5"),
            ("'=\"x\"", "=\"x\""),
            ("O'Neill-1", "O'Neill-1"),
            ("12'", "12'"),
            ("=A1+1", "=A1+1"),
        ] {
            for field in [
                "sku",
                "gtin",
                "option1Value",
                "basePrice",
                "hsCode",
                "handle",
            ] {
                check(field, cell, expect);
            }
        }
    }

    #[test]
    fn an_apostrophe_before_words_stays_where_it_is_a_letter() {
        for (cell, expect) in [
            ("'Desk lamp", "Desk lamp"),
            ("'台灯", "台灯"),
            ("'12-3", "12-3"),
            ("'40 cm", "40 cm"),
            ("=\"Desk lamp\"", "Desk lamp"),
            ("'Rock n roll", "Rock n roll"),
            ("'s Avonds thee", "'s Avonds thee"),
            ("'90s dress", "'90s dress"),
            ("'68 Charger model", "'68 Charger model"),
            ("'Tis the season", "'Tis the season"),
            ("'Quoted' lamp", "'Quoted' lamp"),
            ("'Women's lamp", "Women's lamp"),
            ("'=1+1", "=1+1"),
            ("=1+1", "=1+1"),
        ] {
            for field in [
                "title",
                "description",
                "vendor",
                "attribute:Note",
                "title@nl",
                "",
            ] {
                check(field, cell, expect);
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_guarded_is_read_back(text in "['=+@\\-\t\ra-c]{0,6}") {
            let cell = guard(&text).into_owned();
            prop_assert!(!cell.starts_with(TRIGGERS));
            prop_assert_eq!(unguard(&cell), &text);
            if cell != text {
                prop_assert_eq!(of_spreadsheet(&cell, || None), text);
            }
        }
    }
}
