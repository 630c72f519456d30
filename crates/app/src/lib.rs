//! What a person can do with the desk, one module per feature.
//!
//! [`App`] composes store, exchange, storefront and network, and implements
//! [`dhow_contract::Desk`]; it knows no host. The window, `dhow serve` and the CLI call the same
//! methods, so if a command needs an `if`, it belongs here.

#[macro_use]
mod answer;
mod app;
mod catalogue;
mod events;
mod failure;
mod files;
mod history;
mod host;
mod import;
mod input;
mod jobs;
mod markets;
mod memory;
mod pricing;
mod publish;
mod rates;
mod readiness;
mod sync;
mod tax_packs;
mod translation;
mod views;
mod workspace;

pub use app::App;
pub use host::{Host, data_folder, system_host};
pub use import::{SavedMapping, read_mapping};
pub use memory::release_memory_when_quiet;
pub use sync::{Joined, follow, join, recover};
pub use workspace::{NewWorkspace, create, restore_backup, sample, verify_backup};
