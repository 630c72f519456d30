//! What a command is: a name, a request, an answer, and the tags of what it reads.
//!
//! Each room declares its rows once, in `<room>/commands.rs`. From them come the room's trait, its
//! part of the dispatcher, the adapters of the hosts and the TypeScript client, so that a host
//! that forgets a command does not compile and a screen never refreshes by hand.

use crate::Desk;
use crate::failure::{Code, Failure};
use crate::typescript::CommandType;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The request of a command that needs no argument.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// Whether a command may change the workspace.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Answers from the file as it is.
    Read,
    /// May change the file; refused on a workspace that another process writes.
    Write,
}

/// What part of the workspace a screen shows or an act changed. A change event names tags; a
/// screen that read under one of them asks again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Tag {
    /// Name, base currency, settings, saved-at.
    Workspace,
    /// Products, variants, media.
    Catalogue,
    /// Markets and their price policies.
    Markets,
    /// Exchange rates.
    Rates,
    /// Any computed price.
    Prices,
    /// Listing texts in other languages.
    Translations,
    /// Acts, undo and redo.
    History,
    /// Enrolment, pending operations, conflicts, publish states.
    Network,
    /// The built storefront.
    Storefront,
}

/// One row of the command table as data.
#[derive(Debug, Clone, Copy)]
pub struct CommandInfo {
    /// Stable name, as the window and the browser call it.
    pub name: &'static str,
    /// Whether it may write.
    pub access: Access,
    /// Tags it reads.
    pub reads: &'static [Tag],
}

/// Answers one command that came as JSON.
pub(crate) type Handler = fn(&dyn Desk, serde_json::Value) -> Result<serde_json::Value, Failure>;

/// The commands about one subject.
pub(crate) struct Room {
    /// The rows of its table.
    pub(crate) commands: &'static [CommandInfo],
    /// Finds what answers a command of this room.
    pub(crate) handler: fn(&str) -> Option<Handler>,
    /// What TypeScript must know of it.
    pub(crate) types: fn() -> Vec<CommandType>,
}

/// Makes a room's trait and [`Room`] from its rows: `name(Request) -> Response, access [tags];`.
macro_rules! declare_commands {
    ($commands:ident; $( $(#[doc = $doc:literal])* $name:ident($($request:ident)::+) -> $($response:ident)::+, $access:ident [$($tag:ident),*]; )*) => {
        use $crate::command::{Access, CommandInfo, Handler, Room, answer, parse};
        use $crate::typescript::CommandType;

        #[doc = concat!("What `", stringify!($commands), "` of the desk can do: one method per command.")]
        pub trait $commands: Send + Sync {
            $( $(#[doc = $doc])*
            ///
            /// # Errors
            /// A [`Failure`](crate::Failure) with a stable code; nothing has changed then.
            fn $name(&self, request: $crate::$($request)::+) -> Result<$crate::$($response)::+, $crate::Failure>; )*
        }

        fn handler(name: &str) -> Option<Handler> {
            match name {
                $( stringify!($name) => Some(|desk, request| answer(desk.$name(parse(request)?)?)), )*
                _ => None,
            }
        }

        fn types() -> Vec<CommandType> {
            vec![ $( CommandType::of::<$crate::$($request)::+, $crate::$($response)::+>(
                stringify!($name), &[$($crate::Tag::$tag),*], Access::$access,
            ), )* ]
        }

        /// This room of the command table.
        pub(crate) const ROOM: Room = Room {
            commands: &[ $( CommandInfo {
                name: stringify!($name),
                access: Access::$access,
                reads: &[$($crate::Tag::$tag),*],
            }, )* ],
            handler,
            types,
        };
    };
}

pub(crate) fn parse<T: serde::de::DeserializeOwned>(request: serde_json::Value) -> Result<T, Failure> {
    serde_json::from_value(request).map_err(|error| Failure::new(Code::BadRequest).with("detail", error))
}

pub(crate) fn answer<T: Serialize>(response: T) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(response).map_err(|error| Failure::new(Code::Internal).with("detail", error))
}
