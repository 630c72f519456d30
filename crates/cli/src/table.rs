//! Aligned columns.

use unicode_width::UnicodeWidthStr;

/// Space between columns.
const GAP: usize = 2;

/// How wide the columns of a list are, which is told page by page.
#[derive(Debug, Default)]
pub(crate) struct Columns {
    widths: Vec<usize>,
}

impl Columns {
    /// Whether nothing stands in them yet.
    pub(crate) fn are_empty(&self) -> bool {
        self.widths.is_empty()
    }

    fn widen(&mut self, widths: &[usize]) {
        let count = self.widths.len().max(widths.len());
        self.widths.resize(count, 0);
        for (width, wanted) in self.widths.iter_mut().zip(widths) {
            *width = (*width).max(*wanted);
        }
    }
}

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

    /// One page of a longer table: its head stands over the first page, and columns are no
    /// narrower than on the pages before.
    pub(crate) fn page(&self, columns: &mut Columns) -> String {
        if self.rows.len() < 2 {
            return String::new();
        }
        let skipped = usize::from(!columns.are_empty());
        columns.widen(&self.widths());
        let rows = self.rows.iter().skip(skipped);
        let lines: Vec<String> = rows.map(|row| line(row, &columns.widths)).collect();
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
    fn a_table_in_pages_has_one_head_and_steady_columns() {
        let mut columns = Columns::default();
        let mut page = |rows: &[&str]| {
            Table::of(words("SKU|Title|State"), rows, |row| words(row)).page(&mut columns)
        };
        let pages = [
            page(&["LONG-1|x|ok"]),
            page(&["A|Bath towel|ok"]),
            page(&[]),
            page(&["B|y|ok"]),
        ];
        insta::assert_snapshot!(pages.join("\n--\n"), @r"
        SKU     Title  State
        LONG-1  x      ok
        --
        A       Bath towel  ok
        --

        --
        B       y           ok
        ");
    }

    #[test]
    fn a_table_without_rows_is_nothing() {
        assert_eq!(Table::new(words("SKU|Title")).lines(), "");
    }
}
