//! Which row is the header. A list often begins with its name and a date, and some platforms write
//! two or three rows above their goods.

use super::price_notes::{MOST_NOTES, Note};
use crate::CatalogueError;
use crate::columns::{Confidence, Field, PlainField as P, known};
use crate::source::Rows;
use csv::StringRecord;
use std::collections::BTreeSet;

/// The header is looked for so far down.
const DEEPEST: u64 = 20;
/// Bytes that are looked at; whoever writes more above the goods says the row.
const MOST_BYTES: usize = 1024 * 1024;
/// Letters a header has at most.
const LONGEST: usize = 80;

/// The row that is taken for the header.
#[derive(Debug, Clone)]
pub(crate) struct Header {
    pub(crate) row: u64,
    pub(crate) cells: StringRecord,
    /// Whether rows above it were passed over without anybody saying so.
    pub(crate) found: bool,
    /// Another row that may be it, where this one is not known for certain.
    pub(crate) other: Option<u64>,
    /// The lines above it.
    pub(crate) above: Vec<Note>,
}

/// Finds it, or takes the row that is `wanted`.
pub(crate) fn find(rows: &mut Rows, wanted: Option<u64>) -> Result<Header, CatalogueError> {
    if let Some(wanted) = wanted {
        return said(rows, wanted);
    }
    let candidates = first_rows(rows)?;
    choose(candidates).ok_or(CatalogueError::Empty)
}

fn said(rows: &mut Rows, wanted: u64) -> Result<Header, CatalogueError> {
    let mut above = Vec::new();
    while let Some((row, cells)) = rows.next()? {
        if row < wanted && above.len() < MOST_NOTES {
            above.extend(note(row, cells));
        }
        if row == wanted {
            return Ok(Header {
                row,
                cells: cells.clone(),
                found: false,
                other: None,
                above,
            });
        }
        if row > wanted {
            break;
        }
    }
    Err(CatalogueError::OptionInvalid {
        option: "headerRow",
        value: wanted.to_string(),
    })
}

/// What a line above the header says.
fn note(row: u64, cells: &StringRecord) -> Option<Note> {
    let cells = cells.iter().map(str::trim);
    Note::of(row, cells.filter(|cell| !cell.is_empty()))
}

/// Longest text of a cell that is shown to choose by.
const LONGEST_SHOWN: usize = 40;
/// Cells of a row that are shown to choose by.
const MOST_SHOWN: usize = 12;

/// One of the rows that may be the header, as far as it takes to know it again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeadRow {
    /// Spreadsheet row.
    pub row: u64,
    /// Its first cells, cut.
    pub cells: Vec<String>,
}

/// The rows among which the header is looked for.
pub(super) fn head(mut rows: Rows) -> Result<Vec<HeadRow>, CatalogueError> {
    let shown = |candidate: Candidate| HeadRow {
        row: candidate.row,
        cells: candidate
            .cells
            .iter()
            .take(MOST_SHOWN)
            .map(|cell| cell.trim().chars().take(LONGEST_SHOWN).collect())
            .collect(),
    };
    Ok(first_rows(&mut rows)?.into_iter().map(shown).collect())
}

/// A row further down that breaks a limit is told of when it is read for its goods.
fn first_rows(rows: &mut Rows) -> Result<Vec<Candidate>, CatalogueError> {
    let (mut candidates, mut bytes) = (Vec::new(), 0);
    loop {
        match rows.next() {
            Ok(Some((row, cells))) if row <= DEEPEST || candidates.is_empty() => {
                bytes += cells.as_slice().len();
                candidates.push(Candidate::of(row, cells));
            }
            Err(error) if candidates.is_empty() => return Err(error),
            _ => break,
        }
        if bytes > MOST_BYTES {
            break;
        }
    }
    Ok(candidates)
}

/// A row that may be the header.
struct Candidate {
    row: u64,
    cells: StringRecord,
    /// Fields it certainly names.
    fields: usize,
    /// Whether SKU or title is among them.
    certain: bool,
    filled: usize,
    /// Names as programs write them: `item_sku`.
    machine: bool,
}

impl Candidate {
    fn of(row: u64, cells: &StringRecord) -> Self {
        let filled: Vec<&str> = cells
            .iter()
            .map(str::trim)
            .filter(|cell| !cell.is_empty())
            .collect();
        let fields: BTreeSet<Field> = filled.iter().filter_map(|cell| field_of(cell)).collect();
        let identity = [P::Sku, P::Title].map(Field::Plain);
        Self {
            row,
            cells: cells.clone(),
            fields: fields.len(),
            certain: identity.iter().any(|field| fields.contains(field)),
            filled: filled.len(),
            machine: filled.iter().all(|cell| is_machine_name(cell))
                && filled.iter().any(|cell| cell.contains('_')),
        }
    }

    /// A row that is a header beyond doubt: several fields and one that goods are known by.
    fn is_clear(&self) -> bool {
        self.certain && self.fields >= 2
    }
}

fn field_of(cell: &str) -> Option<Field> {
    if cell.len() > LONGEST {
        return None;
    }
    known(cell)
        .filter(|one| one.confidence == Confidence::Certain)
        .and_then(|one| one.field)
}

fn is_machine_name(cell: &str) -> bool {
    cell.bytes()
        .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn choose(mut candidates: Vec<Candidate>) -> Option<Header> {
    let first = candidates.first()?;
    let clear = |candidate: &&Candidate| candidate.is_clear();
    // Of several header rows the one with the names that programs read is the last.
    let machine = candidates
        .iter()
        .rposition(|it| it.machine && it.certain && it.fields >= 3);
    let best = candidates.iter().filter(clear).map(|it| it.fields).max();
    let later = candidates
        .iter()
        .position(|it| it.is_clear() && Some(it.fields) == best);
    let alone = first.filled > 1 && first.certain;
    let index = match machine {
        Some(index) if !first.machine => index,
        _ if first.is_clear() || alone => 0,
        _ => later.unwrap_or(0),
    };
    let other = if candidates[index].certain {
        None
    } else {
        other_than(index, &candidates)
    };
    let above = candidates.iter().take(index);
    let above = above.filter_map(|it| note(it.row, &it.cells)).collect();
    let chosen = candidates.swap_remove(index);
    Some(Header {
        row: chosen.row,
        cells: chosen.cells,
        found: index > 0,
        other,
        above,
    })
}

/// The row that names most fields, else the first of those with most cells.
fn other_than(index: usize, candidates: &[Candidate]) -> Option<u64> {
    let taken = &candidates[index];
    let most = candidates.iter().map(|it| it.fields).max()?;
    let named = candidates
        .iter()
        .find(|it| it.fields == most && most > taken.fields);
    let widest = candidates.iter().map(|it| it.filled).max()?;
    let wide = || {
        candidates
            .iter()
            .find(|it| it.filled == widest && widest > taken.filled)
    };
    named.or_else(wide).map(|it| it.row)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(lines: &[&str], row: u64, other: Option<u64>) {
        let candidates = lines.iter().zip(1..).map(|(line, row)| {
            let cells: StringRecord = line.split('|').collect::<Vec<_>>().into();
            Candidate::of(row, &cells)
        });
        let header = choose(candidates.collect()).unwrap();
        assert_eq!((header.row, header.other), (row, other), "{lines:?}");
        assert_eq!(header.found, row > 1, "{lines:?}");
    }

    #[test]
    fn the_row_that_names_fields_is_the_header() {
        check(&["SKU|Title|Price", "A|Towel|1"], 1, None);
        check(&["Prices 2026||", "SKU|Title|Price", "A|Towel|1"], 2, None);
        check(
            &[
                "Preisliste",
                "gültig ab 1. März",
                "Artikelnummer|Bezeichnung|Preis",
                "4|Stuhl|89",
            ],
            3,
            None,
        );
        check(&["报价单||", "货号|商品名称|价格", "A|浴巾|1"], 2, None);
        check(&["商品||", "商品コード|商品名|価格", "A|タオル|1"], 2, None);
        check(&["Title", "Towel", "Robe"], 1, None);
    }

    #[test]
    fn of_several_headers_the_one_programs_read_counts() {
        check(
            &[
                "Template=home|Version=2|For the shop only||",
                "Seller SKU|Product Name|Standard Price|Quantity",
                "item_sku|item_name|standard_price|quantity",
                "A-1|Board|39.90|25",
            ],
            3,
            None,
        );
        check(
            &["sku|title|base_price|quantity", "a|sku|title|price"],
            1,
            None,
        );
    }

    #[test]
    fn what_is_not_clear_is_suggested() {
        check(&["A-1|Towel|12.50", "A-2|Robe|14.50"], 1, None);
        check(
            &["Prices 2026||", "Kood|Nimetus|Hind", "4|Tool|89"],
            1,
            Some(2),
        );
        check(&["Was|Wie viel", "Preis|", "x|1"], 1, Some(2));
    }
}
