//! What shows that a file is damaged although each of its rows can be read: a quotation mark that
//! closes rows later swallows goods into one cell, a row is cut off before its cells end.

use super::layout::{Cells, Kind, Layout};
use super::survey::Survey;
use crate::columns::{Field, PlainField as P};
use crate::source::BrokenQuote;
use crate::{Issue, IssueCode as Code};

/// Rows of goods inside one cell, and cells that are missing at the end of a row.
pub(super) fn of_row(cells: Cells<'_>, row: u64, delimiter: char, survey: &Survey) -> Vec<Issue> {
    let swallowed = swallowed_rows(cells, delimiter).map(|(index, lines)| {
        let issue = Issue::of_cell(row, &cells.layout.names[index], Code::SwallowedRows);
        issue.with("lines", lines)
    });
    let missing = missing_cells(cells, row, survey);
    swallowed.into_iter().chain(missing).collect()
}

/// Whether it is that a row swallowed others.
pub(super) fn swallows(issue: &Issue) -> bool {
    issue.code == Code::SwallowedRows
}

/// A row that swallowed others says nothing of use beside that.
pub(super) fn beside(mut issues: Vec<Issue>, damage: Vec<Issue>) -> Vec<Issue> {
    match damage.iter().find(|issue| swallows(issue)) {
        Some(worst) => vec![worst.clone()],
        None => {
            issues.extend(damage);
            issues
        }
    }
}

/// A quotation mark inside a quoted cell: where the cell has several lines, nobody knows which of
/// them are its own.
pub(super) fn of_quote(quote: BrokenQuote, row: u64) -> Issue {
    match quote.lines {
        0 => Issue::of_row(row, Code::BrokenQuote),
        lines => Issue::of_row(row, Code::SwallowedRows).with("lines", lines),
    }
}

fn swallowed_rows(cells: Cells<'_>, delimiter: char) -> Option<(usize, usize)> {
    let layout = cells.layout;
    let text = cells.record.as_slice().as_bytes();
    let of_lines = text.contains(&b'\n') || text.contains(&b'\r');
    if layout.kind == Kind::Lossless || !of_lines {
        return None;
    }
    let rhythm = Rhythm { layout, delimiter };
    let mut columns = cells.record.iter().take(layout.names.len()).enumerate();
    columns.find_map(|(index, cell)| Some((index, rhythm.swallowed(cell, index)?)))
}

/// How the rows of a file are cut, to find them inside a cell.
struct Rhythm<'a> {
    layout: &'a Layout,
    delimiter: char,
}

impl Rhythm<'_> {
    /// How many line ends are inside a cell whose lines go on as rows do.
    fn swallowed(&self, cell: &str, column: usize) -> Option<usize> {
        let width = self.layout.names.len();
        let lines = cell.split(['\n', '\r']);
        let lines: Vec<&str> = lines.filter(|line| !line.trim().is_empty()).collect();
        let (first, rest) = lines.split_first()?;
        let (last, middle) = rest.split_last()?;
        let begins = width > 2 && self.goes_on(first, column, width);
        let swallowed = if middle.is_empty() {
            // Two lines of words may have as many commas; numbers where they belong they have not.
            let digits = self.digits(first, column) + self.digits(last, 0);
            begins && digits > 0 && self.goes_on(last, 0, column + 1)
        } else {
            let alike = middle.iter().filter(|line| self.goes_on(line, 0, width));
            begins && alike.count() * 5 >= middle.len() * 4
        };
        swallowed.then_some(rest.len())
    }

    /// Whether a line holds the cells of these columns, without the space that people put behind a
    /// comma.
    fn goes_on(&self, line: &str, from: usize, to: usize) -> bool {
        let cells: Vec<&str> = line.split(self.delimiter).collect();
        let spaced = self.delimiter != '\t' && cells.iter().skip(1).any(|it| it.starts_with(' '));
        let fits = |(offset, cell): (usize, &&str)| {
            !self.layout.is_number(from + offset)
                || cell.trim().is_empty()
                || cell.chars().any(char::is_numeric)
        };
        cells.len() == to - from && !spaced && cells.iter().enumerate().all(fits)
    }

    /// Cells of a line that are plain numbers in columns of numbers.
    fn digits(&self, line: &str, from: usize) -> usize {
        let cells = line.split(self.delimiter).enumerate();
        cells
            .filter(|(offset, cell)| {
                let column = from + offset;
                column < self.layout.names.len()
                    && self.layout.is_number(column)
                    && cell.starts_with(|letter: char| letter.is_ascii_digit())
                    && !cell.contains(char::is_alphabetic)
            })
            .count()
    }
}

/// Sheets leave out empty cells at the end of a row. Where other rows fill those columns a person
/// should look; where a price or a SKU would stand there the row is not as it was, nor where a number
/// stands for the title, as it does in a row that lost a cell before its end.
fn missing_cells(cells: Cells<'_>, row: u64, survey: &Survey) -> Option<Issue> {
    let (found, width) = (cells.record.len(), cells.layout.names.len());
    let missing: Vec<usize> = (found..width)
        .filter(|index| survey.filled[*index])
        .collect();
    let (first, _) = missing.split_first()?;
    let needed = missing.iter().any(|index| is_needed(cells, *index));
    let code = if needed || is_moved(cells) {
        Code::CellsMissing
    } else {
        Code::FewerCells
    };
    let names = missing.iter().map(|it| cells.layout.names[*it].as_str());
    let names: Vec<&str> = names.collect();
    let issue = Issue::of_cell(row, &cells.layout.names[*first], code);
    let issue = issue.with("cells", found).with("columns", width);
    Some(issue.with("missing", names.join(", ")))
}

/// Whether a number, with a sign of a currency or without, stands for the title.
fn is_moved(cells: Cells<'_>) -> bool {
    let title = cells.plain(P::Title);
    title.is_some_and(|title| {
        title.contains(char::is_numeric) && !title.contains(char::is_alphabetic)
    })
}

/// Whether a row of goods says too little without this column.
fn is_needed(cells: Cells<'_>, index: usize) -> bool {
    let Some(Field::Plain(field)) = cells.layout.read_as[index].field else {
        return false;
    };
    let says = |field| cells.plain(field).is_some();
    match field {
        P::BasePrice | P::Currency | P::BasePriceTax | P::PriceQuantity => says(P::Sku),
        P::Sku | P::Status | P::Published => says(P::Title),
        _ => false,
    }
}
