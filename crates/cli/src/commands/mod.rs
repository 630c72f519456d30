//! The commands, one module per room: their words, their arguments, and what they call.

mod catalogue;
mod history;
mod import;
mod markets;
mod pricing;
mod publish;
mod rates;
mod readiness;
mod sync;
mod translation;
mod views;
mod workspace;

use crate::handler::Handler;
use clap::Subcommand;

/// Every command, in the order of the help.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(flatten)]
    Begin(workspace::Begin),
    #[command(flatten)]
    Import(import::Files),
    #[command(flatten)]
    History(history::Acts),
    #[command(flatten)]
    Catalogue(catalogue::Catalogue),
    #[command(flatten)]
    Views(views::Views),
    #[command(flatten)]
    Rates(rates::Rates),
    #[command(flatten)]
    Markets(markets::Markets),
    #[command(flatten)]
    Pricing(pricing::Pricing),
    #[command(flatten)]
    Translation(translation::Translation),
    #[command(flatten)]
    Readiness(readiness::Readiness),
    #[command(flatten)]
    Storefront(publish::Storefront),
    #[command(flatten)]
    Hub(sync::Hub),
    #[command(flatten)]
    Devices(sync::Devices),
    #[command(flatten)]
    Publish(publish::Publish),
    #[command(flatten)]
    Sync(sync::Sync),
    #[command(flatten)]
    Maintenance(workspace::Maintenance),
}

impl Command {
    /// What the command does.
    pub(crate) fn handler(self) -> Handler {
        match self {
            Self::Begin(command) => command.handler(),
            Self::Import(command) => command.handler(),
            Self::History(command) => command.handler(),
            Self::Catalogue(command) => command.handler(),
            Self::Views(command) => command.handler(),
            Self::Rates(command) => command.handler(),
            Self::Markets(command) => command.handler(),
            Self::Pricing(command) => command.handler(),
            Self::Translation(command) => command.handler(),
            Self::Readiness(command) => command.handler(),
            Self::Storefront(command) => command.handler(),
            Self::Hub(command) => command.handler(),
            Self::Devices(command) => command.handler(),
            Self::Publish(command) => command.handler(),
            Self::Sync(command) => command.handler(),
            Self::Maintenance(command) => command.handler(),
        }
    }
}
