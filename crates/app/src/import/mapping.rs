//! Saved mappings of columns to fields.

use crate::failure::AppError;
use dhow_catalogue_io::columns::Mapping;
use dhow_contract::Failure;
use std::collections::BTreeMap;

/// A saved mapping as a request carries it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SavedMapping {
    /// Column → field.
    pub columns: BTreeMap<String, Option<String>>,
    /// Currency of the prices, when the file says it.
    pub currency: Option<String>,
    /// Locale of the numbers, when the file says it.
    pub locale: Option<String>,
}

/// Reads a mapping file, TOML or JSON.
///
/// # Errors
/// `valueInvalid` with what is wrong with it.
pub fn read_mapping(text: &str) -> std::result::Result<SavedMapping, Failure> {
    let mapping = Mapping::parse(text).map_err(AppError::from)?;
    Ok(SavedMapping {
        columns: mapping.columns,
        currency: mapping.currency,
        locale: mapping.locale,
    })
}
