//! A place between two products in the order of titles, at which a list is read on: however many
//! pages came before, none of them is walked again.

use std::cmp::Ordering;
use std::fmt;

/// What a page ends with. It stays a place in the order when its product has gone.
#[derive(Debug, Clone)]
pub struct TitlePosition {
    pub(crate) key: i64,
    pub(crate) title: String,
}

impl TitlePosition {
    fn new(key: i64, title: impl Into<String>) -> Self {
        let title = title.into();
        Self { key, title }
    }

    /// Reads what a position is written as.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (key, title) = text.split_once(' ')?;
        Some(Self::new(key.parse().ok()?, title))
    }
}

/// As `ORDER BY title COLLATE NOCASE, key` has it.
impl Ord for TitlePosition {
    fn cmp(&self, other: &Self) -> Ordering {
        let titles = letters(&self.title).cmp(letters(&other.title));
        titles.then(self.key.cmp(&other.key))
    }
}

impl PartialOrd for TitlePosition {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for TitlePosition {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for TitlePosition {}

/// The letters of a title as `NOCASE` sees them.
fn letters(title: &str) -> impl Iterator<Item = u8> {
    title.bytes().map(|byte| byte.to_ascii_lowercase())
}

impl fmt::Display for TitlePosition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.key, self.title)
    }
}

#[cfg(test)]
mod tests {
    use super::TitlePosition;
    use std::cmp::Ordering::{Equal, Greater, Less};

    #[test]
    fn a_position_is_read_as_it_is_written() {
        let check = |text: &str, expect: bool| {
            let position = TitlePosition::parse(text);
            assert_eq!(position.is_some(), expect, "{text}");
            if let Some(position) = position {
                assert_eq!(position.to_string(), text);
            }
        };
        check("12 Bath towel 70 × 140", true);
        check("12 ", true);
        check("12", false);
        check("Bath towel", false);
        check("", false);
    }

    /// SQLite itself says what is right.
    #[test]
    fn positions_compare_as_sqlite_sorts() {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        let titles = [
            "", "a", "A", "a b", "ab", "B", "_", "Z", "[", "é", "É", "茶",
        ];
        for (first, one) in titles.iter().enumerate() {
            for (second, other) in titles.iter().enumerate() {
                let (before, after): (bool, bool) = connection
                    .query_row(
                        "SELECT (?1 < ?2 COLLATE NOCASE) OR (?1 = ?2 COLLATE NOCASE AND ?3 < ?4),
                                (?1 > ?2 COLLATE NOCASE) OR (?1 = ?2 COLLATE NOCASE AND ?3 > ?4)",
                        rusqlite::params![one, other, first, second],
                        |row| Ok((row.get(0)?, row.get(1)?)),
                    )
                    .unwrap();
                let expect = match (before, after) {
                    (true, _) => Less,
                    (_, true) => Greater,
                    _ => Equal,
                };
                let [position, beside] = [(first, one), (second, other)]
                    .map(|(key, title)| TitlePosition::new(key as i64, *title));
                assert_eq!(position.cmp(&beside), expect, "{one} {other}");
            }
        }
    }
}
