//! The European Central Bank's CSV: a row per day, a column per currency, `N/A` where there is none.

use crate::RatesError;
use crate::rows::{Collector, RateRule, Row, day, number};
use dhow_domain::money::Currency;

pub(crate) fn read(text: &str, collector: &mut Collector) -> Result<(), RatesError> {
    let euro = Currency::parse("EUR").map_err(|_| RatesError::FormatUnknown)?;
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes());
    let mut records = reader.records();
    let head = records
        .next()
        .ok_or(RatesError::Empty)?
        .map_err(|_| RatesError::FormatUnknown)?;
    let columns = columns(&head, collector)?;
    for record in records {
        let record = record.map_err(|_| RatesError::FormatUnknown)?;
        read_day(&record, euro, &columns, collector);
    }
    Ok(())
}

/// The rates of one day; a row that cannot be read is told and left out.
fn read_day(
    record: &csv::StringRecord,
    euro: Currency,
    columns: &[(usize, Currency)],
    collector: &mut Collector,
) {
    let row = record.position().map_or(0, csv::Position::line);
    let first = record.get(0).unwrap_or_default().trim();
    let Some(day) = day(first) else {
        collector.bad(row, "Date", RateRule::Date, first);
        return;
    };
    if record.len() < columns.last().map_or(1, |(index, _)| index + 1) {
        collector.bad(row, "Date", RateRule::Cells, first);
        return;
    }
    for (index, to) in columns {
        let cell = record.get(*index).unwrap_or_default().trim();
        if cell.is_empty() || cell == "N/A" {
            continue;
        }
        match number(cell) {
            None => collector.bad(row, to.code(), RateRule::Number, cell),
            Some(rate) => {
                collector.add(Row {
                    row,
                    column: to.code().to_owned(),
                    day,
                    from: euro,
                    to: *to,
                    rate,
                });
            }
        }
    }
}

/// The columns that are currencies; the row ends in a comma, so the last column has no name.
fn columns(
    head: &csv::StringRecord,
    collector: &mut Collector,
) -> Result<Vec<(usize, Currency)>, RatesError> {
    if !head
        .get(0)
        .is_some_and(|first| first.trim().eq_ignore_ascii_case("date"))
    {
        return Err(RatesError::HeaderMissing("Date".to_owned()));
    }
    let mut columns = Vec::new();
    for (index, code) in head
        .iter()
        .enumerate()
        .skip(1)
        .filter(|(_, code)| !code.trim().is_empty())
    {
        match Currency::parse(code) {
            Ok(currency) => columns.push((index, currency)),
            Err(_) => collector.unknown_currency(code.trim()),
        }
    }
    if columns.is_empty() {
        Err(RatesError::FormatUnknown)
    } else {
        Ok(columns)
    }
}
