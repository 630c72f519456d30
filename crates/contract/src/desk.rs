//! The desk as its hosts see it: the sum of its rooms.

use crate::command::{Room, unknown};
use crate::command_type::CommandType;
use crate::failure::Failure;
use crate::tag::{Changed, CommandInfo, Tag};
use crate::{
    catalogue, history, import, markets, pricing, publish, rates, readiness, sync, translation,
    views, workspace,
};

/// Assembles the rooms: the trait that is their sum, their list, and who answers a command.
macro_rules! rooms {
    ($($room:ident :: $commands:ident),* $(,)?) => {
        /// Everything the desk can do.
        pub trait Desk: $($room::$commands +)* {}

        impl<T: $($room::$commands +)*> Desk for T {}

        const ROOMS: &[&Room] = &[$(&$room::ROOM),*];

        /// Calls a command by name with a JSON request, for hosts that speak JSON.
        ///
        /// # Errors
        /// `unknownCommand`, `badRequest`, or what the command itself answers.
        pub fn dispatch(
            desk: &dyn Desk,
            name: &str,
            request: serde_json::Value,
        ) -> Result<serde_json::Value, Failure> {
            $( if $room::ROOM.has(name) { return $room::handle(desk, name, request); } )*
            Err(unknown(name))
        }
    };
}

rooms! {
    workspace::WorkspaceCommands,
    catalogue::CatalogueCommands,
    import::ImportCommands,
    history::HistoryCommands,
    markets::MarketsCommands,
    rates::RatesCommands,
    pricing::PricingCommands,
    translation::TranslationCommands,
    readiness::ReadinessCommands,
    publish::PublishCommands,
    sync::SyncCommands,
    views::ViewsCommands,
}

const CHANGED: [&Changed; 5] = [
    &catalogue::CHANGED,
    &markets::CHANGED,
    &rates::CHANGED,
    &views::CHANGED,
    &workspace::CHANGED,
];

/// What a host must read again when a document of this kind changed; nothing for a kind that no
/// screen shows.
#[must_use]
pub fn tags_of_kind(kind: &str) -> &'static [Tag] {
    CHANGED
        .iter()
        .find(|changed| changed.kind == kind)
        .map_or(&[], |changed| changed.tags)
}

/// Every command, in the order of the rooms.
pub fn commands() -> impl Iterator<Item = &'static CommandInfo> {
    ROOMS.iter().flat_map(|room| room.commands)
}

pub(crate) fn command_types() -> Vec<CommandType> {
    ROOMS.iter().flat_map(|room| (room.types)()).collect()
}
