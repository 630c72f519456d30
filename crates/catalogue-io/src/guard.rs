//! Texts that a spreadsheet would run as a formula get a leading apostrophe on export; the import
//! takes it off.

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

/// The text of a cell.
pub(crate) fn unguard(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(text) if is_dangerous(text) => text,
        _ => cell,
    }
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

    proptest! {
        #[test]
        fn what_is_guarded_is_read_back(text in "['=+@\\-\t\ra-c]{0,6}") {
            let cell = guard(&text).into_owned();
            prop_assert!(!cell.starts_with(TRIGGERS));
            prop_assert_eq!(unguard(&cell), text);
        }
    }
}
