//! The text of a file, unpacked and decoded within a limit.

use crate::RatesError;
use std::io::Read;

/// Most bytes of rates, after unpacking: over thirty times the whole history since 1999.
pub const MAXIMUM_BYTES: u64 = 64 * 1024 * 1024;

/// Refuses what is larger than a limit.
pub(crate) fn within_limit(size: u64, limit: u64) -> Result<(), RatesError> {
    if size <= limit {
        return Ok(());
    }
    let limit = format!("{} MiB", limit / 1024 / 1024);
    Err(RatesError::TooLarge { limit })
}

/// The CSV in a zip, unpacked no further than the limit: a small archive can hold terabytes.
pub(crate) fn unzipped(bytes: &[u8], limit: u64) -> Result<Vec<u8>, RatesError> {
    let mut archive =
        zip::ZipArchive::new(std::io::Cursor::new(bytes)).map_err(|_| RatesError::FormatUnknown)?;
    let name = archive
        .file_names()
        .filter(|name| name.to_ascii_lowercase().ends_with(".csv"))
        .min()
        .map(str::to_owned)
        .ok_or(RatesError::FormatUnknown)?;
    let entry = archive
        .by_name(&name)
        .map_err(|_| RatesError::FormatUnknown)?;
    let mut unpacked = Vec::new();
    entry
        .take(limit + 1)
        .read_to_end(&mut unpacked)
        .map_err(|_| RatesError::FormatUnknown)?;
    within_limit(unpacked.len() as u64, limit)?;
    Ok(unpacked)
}

/// The text of a file: UTF-8, or UTF-16 by its byte order mark. These files are ASCII, so what does
/// not decode is no file of rates.
pub(crate) fn text(bytes: &[u8]) -> Result<String, RatesError> {
    let (text, _, damaged) = encoding_rs::UTF_8.decode(bytes);
    if damaged || text.contains('\0') {
        return Err(RatesError::FormatUnknown);
    }
    if text.trim().is_empty() {
        return Err(RatesError::Empty);
    }
    Ok(text.into_owned())
}
