//! The desk as its hosts see it: the sum of its rooms.

use crate::command::{Room, unknown};
use crate::command_type::CommandType;
use crate::failure::Failure;
use crate::tag::{Changed, CommandInfo, Tag};
use crate::{
    catalogue, history, import, markets, pricing, publish, rates, readiness, sync, translation, views,
    workspace,
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
    + views::ViewsCommands
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
        + sync::SyncCommands
        + views::ViewsCommands,
> Desk for T
{
}

const ROOMS: [&Room; 12] = [
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
    &views::ROOM,
];

const CHANGED: [&Changed; 5] =
    [&catalogue::CHANGED, &markets::CHANGED, &rates::CHANGED, &views::CHANGED, &workspace::CHANGED];

/// What a host must read again when a document of this kind changed; nothing for a kind that no
/// screen shows.
#[must_use]
pub fn tags_of_kind(kind: &str) -> &'static [Tag] {
    CHANGED.iter().find(|changed| changed.kind == kind).map_or(&[], |changed| changed.tags)
}

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
    macro_rules! ask {
        ($($room:ident),*) => {
            $( if $room::ROOM.has(name) { return $room::handle(desk, name, request); } )*
        };
    }
    ask!(
        workspace,
        catalogue,
        import,
        history,
        markets,
        rates,
        pricing,
        translation,
        readiness,
        publish,
        sync,
        views
    );
    Err(unknown(name))
}

pub(crate) fn command_types() -> Vec<CommandType> {
    ROOMS.into_iter().flat_map(|room| (room.types)()).collect()
}
