//! Exchange rates out of files: the European Central Bank's zip, CSV and XML, and the seller's
//! own `date,from,to,rate`. A reader gives back publications, and beside them every row that is
//! set aside or malformed; it decides nothing about a workspace.
#![warn(missing_docs)]

mod ecb_csv;
mod ecb_xml;
mod embedded;
mod error;
mod memory;
mod read;
mod rows;
mod table;
mod unpack;

pub use embedded::{EMBEDDED_FETCHED_AT, embedded};
pub use error::RatesError;
pub use memory::LastRate;
pub use read::{read, read_ecb, read_table};
pub use rows::{BadRow, RateRule, RatesContext, RatesRead, SetAside};
pub use unpack::MAXIMUM_BYTES;

#[cfg(test)]
mod slips;
#[cfg(test)]
mod tests;
