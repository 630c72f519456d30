//! The seller's own rates: `date,from,to,rate`.

use crate::RatesError;
use crate::rows::{Collector, RateRule, Row, day, number};
use dhow_domain::money::Currency;

const COLUMNS: [&str; 4] = ["date", "from", "to", "rate"];

pub(crate) fn read(text: &str, collector: &mut Collector) -> Result<(), RatesError> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let head = records
        .next()
        .ok_or(RatesError::Empty)?
        .map_err(|_| RatesError::FormatUnknown)?;
    let indexes = column_indexes(&head)?;
    for record in records {
        let record = record.map_err(|_| RatesError::FormatUnknown)?;
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let row = record.position().map_or(0, csv::Position::line);
        let cells = indexes.map(|index| record.get(index).unwrap_or_default().trim());
        match understood(row, cells) {
            Ok(row) => collector.add(row),
            Err((column, rule)) => collector.bad(row, COLUMNS[column], rule, cells[column]),
        }
    }
    Ok(())
}

/// One row, or the column and the rule it breaks.
fn understood(row: u64, cells: [&str; 4]) -> Result<Row, (usize, RateRule)> {
    let currency =
        |column: usize| Currency::parse(cells[column]).map_err(|_| (column, RateRule::Currency));
    Ok(Row {
        row,
        column: COLUMNS[3].to_owned(),
        day: day(cells[0]).ok_or((0, RateRule::Date))?,
        from: currency(1)?,
        to: currency(2)?,
        rate: number(cells[3]).ok_or((3, RateRule::Number))?,
    })
}

/// Where the four columns are.
fn column_indexes(head: &csv::StringRecord) -> Result<[usize; 4], RatesError> {
    let index_of = |name: &str| {
        head.iter()
            .position(|header| header.trim().eq_ignore_ascii_case(name))
            .ok_or_else(|| RatesError::HeaderMissing(name.to_owned()))
    };
    Ok([
        index_of(COLUMNS[0])?,
        index_of(COLUMNS[1])?,
        index_of(COLUMNS[2])?,
        index_of(COLUMNS[3])?,
    ])
}

/// What parts the header's words.
fn delimiter(text: &str) -> u8 {
    let head = text.lines().next().unwrap_or_default();
    [b';', b'\t']
        .into_iter()
        .find(|mark| head.as_bytes().contains(mark))
        .unwrap_or(b',')
}
