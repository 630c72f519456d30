//! Import and export: a file becomes a change set that a person reads before it is one act.

mod apply;
mod export;
mod gathered;
mod issue;
mod known;
mod mapping;
mod memory;
mod new_terms;
mod open;
mod prices;
mod product_report;
mod read_ahead;
mod reader;
mod report;
mod spellings;
mod suggestion;
mod unknown;

use apply::{import_apply, import_preview};
use export::catalogue_export;
pub use mapping::{SavedMapping, read_mapping};
use open::import_open;
use prices::import_prices;

dhow_contract::import_commands!(answer_commands);

#[cfg(test)]
mod tests;
