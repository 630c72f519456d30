//! The desk as its hosts see it: the sum of its rooms.

use crate::command::{CommandInfo, Room};
use crate::failure::{Code, Failure};
use crate::typescript::CommandType;
use crate::{
    catalogue, history, import, markets, pricing, publish, rates, readiness, sync, translation, workspace,
};

/// Everything the desk can do.
pub trait Desk:
    workspace::WorkspaceCommands
    + catalogue::CatalogueCommands
    + import::ImportCommands
    + history::HistoryCommands
    + markets::MarketsCommands
    + rates::RatesCommands
    + pricing::PricingCommands
    + translation::TranslationCommands
    + readiness::ReadinessCommands
    + publish::PublishCommands
    + sync::SyncCommands
{
}

impl<
    T: workspace::WorkspaceCommands
        + catalogue::CatalogueCommands
        + import::ImportCommands
        + history::HistoryCommands
        + markets::MarketsCommands
        + rates::RatesCommands
        + pricing::PricingCommands
        + translation::TranslationCommands
        + readiness::ReadinessCommands
        + publish::PublishCommands
        + sync::SyncCommands,
> Desk for T
{
}

const ROOMS: [&Room; 11] = [
    &workspace::ROOM,
    &catalogue::ROOM,
    &import::ROOM,
    &history::ROOM,
    &markets::ROOM,
    &rates::ROOM,
    &pricing::ROOM,
    &translation::ROOM,
    &readiness::ROOM,
    &publish::ROOM,
    &sync::ROOM,
];

/// Every command, in the order of the rooms.
pub fn commands() -> impl Iterator<Item = &'static CommandInfo> {
    ROOMS.into_iter().flat_map(|room| room.commands)
}

/// Calls a command by name with a JSON request, for hosts that speak JSON.
///
/// # Errors
/// `unknownCommand`, `badRequest`, or what the command itself answers.
pub fn dispatch(
    desk: &dyn Desk,
    name: &str,
    request: serde_json::Value,
) -> Result<serde_json::Value, Failure> {
    match ROOMS.into_iter().find_map(|room| (room.handler)(name)) {
        Some(handler) => handler(desk, request),
        None => Err(Failure::new(Code::UnknownCommand).with("name", name)),
    }
}

pub(crate) fn command_types() -> Vec<CommandType> {
    ROOMS.into_iter().flat_map(|room| (room.types)()).collect()
}
