//! What goes to a terminal never speaks to it: whatever a file, a hub or a line held, no control
//! character of it comes out. Everything that is printed passes here.

use serde_json::Value;
use std::fmt::{self, Write as _};

/// A text for people: line ends and tabs stay, every other control character is a space.
pub(crate) fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '\n' | '\t' => letter,
            letter if letter.is_control() => ' ',
            letter => letter,
        })
        .collect()
}

/// A value for scripts, as JSON writes it, with the control characters escaped that JSON lets
/// through: some terminals take those above ASCII for the beginning of a command.
pub(crate) struct Json<'a>(pub(crate) &'a Value);

impl fmt::Display for Json<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(Escaping(formatter), "{}", self.0)
    }
}

struct Escaping<'a, 'b>(&'a mut fmt::Formatter<'b>);

impl fmt::Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let mut from = 0;
        for (at, letter) in text.match_indices(char::is_control) {
            self.0.write_str(&text[from..at])?;
            for letter in letter.chars() {
                write!(self.0, "\\u{:04x}", u32::from(letter))?;
            }
            from = at + letter.len();
        }
        self.0.write_str(&text[from..])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn nothing_that_people_read_speaks_to_the_terminal() {
        let check = |text: &str, expect: &str| assert_eq!(plain(text), expect);
        check("Tuch 12 €\n\tweiß", "Tuch 12 €\n\tweiß");
        check("a\u{1b}]0;title\u{7}b", "a ]0;title b");
        check("a\u{9b}31mb\u{7f}\rc", "a 31mb  c");
    }

    #[test]
    fn nothing_that_scripts_read_speaks_to_the_terminal_and_it_says_the_same() {
        let value = json!({"a\u{9b}": ["\u{1b}[2J", "x\u{7f}\u{85}", "Größe 充电"], "n": 1});
        let text = Json(&value).to_string();
        assert!(!text.chars().any(char::is_control), "{text:?}");
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        assert!(text.contains("Größe 充电"));
    }
}
