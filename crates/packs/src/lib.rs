//! Rules as data: markets in a `markets.toml`, and packs of tax rates by date. ReadTransaction knows no
//! workspace; all of a file is sound, or none of it is given.
#![warn(missing_docs)]

mod error;
pub mod markets_file;
pub mod tax_packs;

pub use error::PackError;
