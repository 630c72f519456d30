//! Rules and types of an exporter's business: goods, money, markets, prices, translations.
//!
//! Nothing here does I/O, reads a clock, draws a random number or knows a wire format; time, ids
//! and rates are parameters. No float ever touches an amount.
#![deny(missing_docs, clippy::float_arithmetic)]

pub mod catalogue;
pub mod country;
pub mod gtin;
pub mod id;
pub mod locale;
pub mod markets;
pub mod money;
pub mod named_id;
pub mod pricing;
pub mod rates;
pub mod seller;
pub mod sku;
pub mod translation;
pub mod views;

pub use country::Country;
pub use gtin::Gtin;
pub use locale::Locale;
pub use sku::Sku;
