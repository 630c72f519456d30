//! Prices, rates and markets as their callers see them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "this is compiled for tests alone"
)]

mod builders;
mod carts;
mod charm;
mod floor;
mod golden;
mod gross;
mod oracle;
mod pipeline;
mod published;
mod rates;
mod replay;
mod taxes;
mod trail;
mod validation;
