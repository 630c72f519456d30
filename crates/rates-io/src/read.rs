//! Exchange rates out of files: the European Central Bank's zip, CSV and XML, and the seller's
//! own `date,from,to,rate`. A reader gives back publications, and beside them every row that is
//! set aside or malformed; it decides nothing about a workspace.

mod ecb_csv;
mod ecb_xml;
mod embedded;
mod rows;
mod table;

pub use embedded::{EMBEDDED_FETCHED_AT, embedded};
pub use rows::{BadRow, LastRate, RateRule, RatesRead, SetAside};

use crate::ExchangeError;
use dhow_domain::rate::RateSource;
use jiff::Timestamp;
use rows::Collector;
use std::io::Read;

/// Most bytes of rates, after unpacking: over thirty times the whole history since 1999.
pub const MAXIMUM_BYTES: u64 = 64 * 1024 * 1024;

/// Where a reading stands: whose rates, when they came, and what was known before.
#[derive(Clone, Copy)]
pub struct RatesContext<'a> {
    /// When the bytes came here.
    pub fetched_at: Timestamp,
    /// The last rate of a pair before a day, as the workspace has it. Asked once per pair.
    pub last_known: &'a dyn Fn(LastRate) -> Option<rust_decimal::Decimal>,
}

impl std::fmt::Debug for RatesContext<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("RatesContext").field("fetched_at", &self.fetched_at).finish_non_exhaustive()
    }
}

/// Reads a file of a source: [`RateSource::ECB`] or [`RateSource::CSV`].
///
/// # Errors
/// [`ExchangeError::OptionInvalid`] for another source; otherwise as [`read_ecb`] and [`read_table`].
pub fn read(source: &str, bytes: &[u8], context: RatesContext<'_>) -> Result<RatesRead, ExchangeError> {
    match source {
        RateSource::ECB => read_ecb(bytes, context),
        RateSource::CSV => read_table(bytes, context),
        other => Err(ExchangeError::OptionInvalid { option: "source", value: other.to_owned() }),
    }
}

/// Reads the European Central Bank's reference rates in any of its forms: the zipped CSV, the CSV
/// itself, the XML of one day or of many.
///
/// # Errors
/// [`ExchangeError::Empty`], [`ExchangeError::FormatUnknown`], [`ExchangeError::HeaderMissing`],
/// and [`ExchangeError::TooLarge`] over [`MAXIMUM_BYTES`].
pub fn read_ecb(bytes: &[u8], context: RatesContext<'_>) -> Result<RatesRead, ExchangeError> {
    within_limit(bytes.len() as u64, MAXIMUM_BYTES)?;
    let mut collector = Collector::new(RateSource::new(RateSource::ECB));
    if bytes.starts_with(b"PK\x03\x04") {
        let unpacked = unzipped(bytes, MAXIMUM_BYTES)?;
        ecb_csv::read(&text(&unpacked)?, &mut collector)?;
    } else {
        let text = text(bytes)?;
        if text.trim_start().starts_with('<') {
            ecb_xml::read(&text, &mut collector)?;
        } else {
            ecb_csv::read(&text, &mut collector)?;
        }
    }
    Ok(collector.finish(context))
}

/// Reads the seller's own rates: columns `date`, `from`, `to` and `rate` in any order and any
/// case, parted by comma, semicolon or tab. One unit of `from` is `rate` units of `to`; a rate is
/// written with a point.
///
/// # Errors
/// As [`read_ecb`].
pub fn read_table(bytes: &[u8], context: RatesContext<'_>) -> Result<RatesRead, ExchangeError> {
    within_limit(bytes.len() as u64, MAXIMUM_BYTES)?;
    let mut collector = Collector::new(RateSource::new(RateSource::CSV));
    table::read(&text(bytes)?, &mut collector)?;
    Ok(collector.finish(context))
}

fn within_limit(size: u64, limit: u64) -> Result<(), ExchangeError> {
    if size <= limit {
        return Ok(());
    }
    let limit = format!("{} MiB", limit / 1024 / 1024);
    Err(ExchangeError::TooLarge { what: "file", row: 0, column: None, limit })
}

/// The CSV in a zip, unpacked no further than the limit: a small archive can hold terabytes.
fn unzipped(bytes: &[u8], limit: u64) -> Result<Vec<u8>, ExchangeError> {
    let mut archive =
        zip::ZipArchive::new(std::io::Cursor::new(bytes)).map_err(|_| ExchangeError::FormatUnknown)?;
    let name = archive
        .file_names()
        .filter(|name| name.to_ascii_lowercase().ends_with(".csv"))
        .min()
        .map(str::to_owned)
        .ok_or(ExchangeError::FormatUnknown)?;
    let entry = archive.by_name(&name).map_err(|_| ExchangeError::FormatUnknown)?;
    let mut unpacked = Vec::new();
    entry.take(limit + 1).read_to_end(&mut unpacked).map_err(|_| ExchangeError::FormatUnknown)?;
    within_limit(unpacked.len() as u64, limit)?;
    Ok(unpacked)
}

/// The text of a file: UTF-8, or UTF-16 by its byte order mark. These files are ASCII, so what does
/// not decode is no file of rates.
fn text(bytes: &[u8]) -> Result<String, ExchangeError> {
    let (text, _, damaged) = encoding_rs::UTF_8.decode(bytes);
    if damaged || text.contains('\0') {
        return Err(ExchangeError::FormatUnknown);
    }
    if text.trim().is_empty() {
        return Err(ExchangeError::Empty);
    }
    Ok(text.into_owned())
}

#[cfg(test)]
mod tests;
