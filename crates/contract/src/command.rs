//! What a command is: a name, a request, an answer, and the tags of what it reads.
//!
//! Each room declares its rows once, in `<room>/commands.rs`. From them come the room's trait, its
//! part of the dispatcher, the adapters of the hosts and the TypeScript client, so that a host
//! that forgets a command does not compile and a screen never refreshes by hand.

use crate::command_type::CommandType;
use crate::failure::{Code, Failure};
use crate::tag::CommandInfo;
use serde::Serialize;

/// The commands about one subject.
pub(crate) struct Room {
    /// The rows of its table.
    pub(crate) commands: &'static [CommandInfo],
    /// What TypeScript must know of it.
    pub(crate) types: fn() -> Vec<CommandType>,
}

impl Room {
    /// Whether a command of this name is one of this room.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.commands.iter().any(|command| command.name == name)
    }
}

/// Makes a room's trait and [`Room`] from its rows: `name(Request) -> Response, access [tags];`.
macro_rules! declare_commands {
    ($commands:ident; $( $(#[doc = $doc:literal])* $name:ident($($request:ident)::+) -> $($response:ident)::+, $access:ident [$($tag:ident),*]; )*) => {
        use $crate::command::{Room, answer, parse};
        use $crate::command_type::CommandType;
        use $crate::tag::{Access, CommandInfo};

        #[doc = concat!("What `", stringify!($commands), "` of the desk can do: one method per command.")]
        pub trait $commands: Send + Sync {
            $( $(#[doc = $doc])*
            ///
            /// # Errors
            /// A [`Failure`](crate::Failure) with a stable code; nothing has changed then.
            fn $name(&self, request: $crate::$($request)::+) -> Result<$crate::$($response)::+, $crate::Failure>; )*
        }

        /// Answers a command of this room that came as JSON.
        pub(crate) fn handle<D: $commands + ?Sized>(
            desk: &D,
            name: &str,
            request: serde_json::Value,
        ) -> Result<serde_json::Value, $crate::Failure> {
            match name {
                $( stringify!($name) => answer(desk.$name(parse(request)?)?), )*
                _ => Err($crate::command::unknown(name)),
            }
        }

        fn types() -> Vec<CommandType> {
            vec![ $( CommandType::of::<$crate::$($request)::+, $crate::$($response)::+>(
                stringify!($name), &[$($crate::tag::Tag::$tag),*], Access::$access,
            ), )* ]
        }

        /// This room of the command table.
        pub(crate) const ROOM: Room = Room {
            commands: &[ $( CommandInfo {
                name: stringify!($name),
                access: Access::$access,
                reads: &[$($crate::tag::Tag::$tag),*],
            }, )* ],
            types,
        };
    };
}

pub(crate) fn parse<T: serde::de::DeserializeOwned>(
    request: serde_json::Value,
) -> Result<T, Failure> {
    serde_json::from_value(request)
        .map_err(|error| Failure::new(Code::BadRequest).with("detail", error))
}

pub(crate) fn answer<T: Serialize>(response: T) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(response)
        .map_err(|error| Failure::new(Code::Internal).with("detail", error))
}

pub(crate) fn unknown(name: &str) -> Failure {
    Failure::new(Code::UnknownCommand).with("name", name)
}
