//! What crosses a wire, declared once.
//!
//! The desk's commands, their requests and answers, the events it emits and the codes of its
//! errors live here; the window, `dhow serve` and the CLI are three hosts of this one table.
//! Amounts, rates and percentages are decimal strings, never numbers; keys are camelCase; ids are
//! opaque. TypeScript is generated from these types (`cargo xtask generate`) and a test says it
//! is current.
#![deny(missing_docs)]

#[macro_use]
mod command;
pub mod catalogue;
mod command_type;
mod desk;
mod event;
pub mod failure;
pub mod history;
pub mod hub;
pub mod import;
pub mod markets;
pub mod packing;
pub mod prelude;
pub mod pricing;
pub mod publish;
pub mod rates;
pub mod readiness;
pub mod sync;
mod tag;
pub mod translation;
pub mod typescript;
pub mod views;
pub mod workspace;

pub use desk::{Desk, commands, dispatch, tags_of_kind};
pub use event::{Event, Progress};
pub use failure::{Code, Failure};
pub use tag::{Access, CommandInfo, Nothing, Tag};

pub use catalogue::CatalogueCommands;
pub use history::HistoryCommands;
pub use import::ImportCommands;
pub use markets::MarketsCommands;
pub use pricing::PricingCommands;
pub use publish::PublishCommands;
pub use rates::RatesCommands;
pub use readiness::ReadinessCommands;
pub use sync::SyncCommands;
pub use translation::TranslationCommands;
pub use views::ViewsCommands;
pub use workspace::WorkspaceCommands;
