//! Prices, rates and markets as their callers see them.

mod builders;
mod charm;
mod floor;
mod golden;
mod oracle;
mod pipeline;
mod rates;
mod taxes;
mod trail;
mod validation;
