//! From bytes to publications, by the form the bytes are in.

use crate::rows::{Collector, RatesContext, RatesRead};
use crate::unpack::{MAXIMUM_BYTES, text, unzipped, within_limit};
use crate::{RatesError, ecb_csv, ecb_xml, table};
use dhow_domain::rates::RateSource;

/// Reads a file of a source: [`RateSource::ECB`] or [`RateSource::CSV`].
///
/// # Errors
/// [`RatesError::SourceUnknown`] for another source; otherwise as [`read_ecb`] and [`read_table`].
pub fn read(
    source: &str,
    bytes: &[u8],
    context: RatesContext<'_>,
) -> Result<RatesRead, RatesError> {
    match source {
        RateSource::ECB => read_ecb(bytes, context),
        RateSource::CSV => read_table(bytes, context),
        other => Err(RatesError::SourceUnknown(other.to_owned())),
    }
}

/// Reads the European Central Bank's reference rates in any of its forms: the zipped CSV, the CSV
/// itself, the XML of one day or of many.
///
/// # Errors
/// [`RatesError::Empty`], [`RatesError::FormatUnknown`], [`RatesError::HeaderMissing`],
/// and [`RatesError::TooLarge`] over [`MAXIMUM_BYTES`].
pub fn read_ecb(bytes: &[u8], context: RatesContext<'_>) -> Result<RatesRead, RatesError> {
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
pub fn read_table(bytes: &[u8], context: RatesContext<'_>) -> Result<RatesRead, RatesError> {
    within_limit(bytes.len() as u64, MAXIMUM_BYTES)?;
    let mut collector = Collector::new(RateSource::new(RateSource::CSV));
    table::read(&text(bytes)?, &mut collector)?;
    Ok(collector.finish(context))
}
