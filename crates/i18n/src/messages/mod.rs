//! The messages that Rust words, each as a function. Generated from locales/en-US by `cargo xtask generate`. Change it there.

use crate::signature::Variables;

mod catalogue;
mod cli;
mod editor;
mod errors;
mod history;
mod hub;
mod import;
mod issues;
mod markets;
mod onboarding;
mod publish;
mod settings;
mod shell;
mod states;
mod storefront;
mod today;
mod translate;
mod views;

pub use catalogue::*;
pub use cli::*;
pub use editor::*;
pub use errors::*;
pub use history::*;
pub use markets::*;
pub use shell::*;
pub use states::*;
pub use storefront::*;
pub use translate::*;
pub use views::*;

/// Variables of every message: per feature, by id.
pub(crate) static SIGNATURES: &[Variables] = &[
    catalogue::SIGNATURES,
    cli::SIGNATURES,
    editor::SIGNATURES,
    errors::SIGNATURES,
    history::SIGNATURES,
    hub::SIGNATURES,
    import::SIGNATURES,
    issues::SIGNATURES,
    markets::SIGNATURES,
    onboarding::SIGNATURES,
    publish::SIGNATURES,
    settings::SIGNATURES,
    shell::SIGNATURES,
    states::SIGNATURES,
    storefront::SIGNATURES,
    today::SIGNATURES,
    translate::SIGNATURES,
    views::SIGNATURES,
];
