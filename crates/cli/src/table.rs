//! Aligned columns.

use unicode_width::UnicodeWidthStr;

/// Space between columns.
const GAP: usize = 2;

/// Rows under a head, as wide as they need to be.
#[derive(Debug)]
pub(crate) struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub(crate) fn new(head: impl IntoIterator<Item = String>) -> Self {
        Self {
            rows: vec![head.into_iter().collect()],
        }
    }

    /// A table of one kind of row.
    pub(crate) fn of<T>(
        head: impl IntoIterator<Item = String>,
        things: &[T],
        row: impl Fn(&T) -> Vec<String>,
    ) -> Self {
        let mut table = Self::new(head);
        table.rows.extend(things.iter().map(row));
        table
    }

    /// The table as lines; nothing when it has no row.
    pub(crate) fn lines(&self) -> String {
        if self.rows.len() < 2 {
            return String::new();
        }
        let widths = self.widths();
        let lines: Vec<String> = self.rows.iter().map(|row| line(row, &widths)).collect();
        lines.join("\n")
    }

    fn widths(&self) -> Vec<usize> {
        let columns = self.rows.iter().map(Vec::len).max().unwrap_or_default();
        let width = |column: usize| {
            self.rows
                .iter()
                .filter_map(|row| row.get(column))
                .map(|it| it.width())
                .max()
        };
        (0..columns)
            .map(|column| width(column).unwrap_or_default())
            .collect()
    }
}

fn line(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (cell, width) in row.iter().zip(widths) {
        line.push_str(&one_line(cell));
        line.extend(std::iter::repeat_n(
            ' ',
            width.saturating_sub(cell.width()) + GAP,
        ));
    }
    line.trim_end().to_owned()
}

/// A cell never breaks its line, and never speaks to the terminal.
fn one_line(cell: &str) -> String {
    cell.chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(line: &str) -> Vec<String> {
        line.split('|').map(str::to_owned).collect()
    }

    #[test]
    fn columns_line_up_in_wide_scripts_too() {
        let table = Table::of(
            words("SKU|Title"),
            &["A|茶碗", "LONG-1|x", "B|a\nb\u{1b}[31m"],
            |row| words(row),
        );
        insta::assert_snapshot!(table.lines(), @r"
        SKU     Title
        A       茶碗
        LONG-1  x
        B       a b [31m
        ");
    }

    #[test]
    fn a_table_without_rows_is_nothing() {
        assert_eq!(Table::new(words("SKU|Title")).lines(), "");
    }
}
