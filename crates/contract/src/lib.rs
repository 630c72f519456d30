//! What crosses a wire, declared once.
//!
//! The desk's commands, their requests and answers, the events it emits and the codes of its
//! errors live here; the window, `dhow serve` and the CLI are three hosts of this one table.
//! Amounts, rates and percentages are decimal strings, never numbers; keys are camelCase; ids are
//! opaque. TypeScript is generated from these types (`cargo xtask generate`) and a test says it
//! is current.
#![deny(missing_docs)]

#[macro_use]
mod table;
pub mod catalogue;
pub mod failure;
pub mod history;
pub mod hub;
pub mod import;
pub mod markets;
pub mod network;
pub mod prices;
pub mod storefront;
pub mod translate;
pub mod typescript;
pub mod workspace;

pub use failure::{Code, Failure};
pub use table::{Access, COMMANDS, CommandInfo, Desk, Event, Nothing, Progress, Tag, dispatch};
