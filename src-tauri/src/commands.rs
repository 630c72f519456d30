//! One adapter for every command of the table, made from the table itself, room by room.

use tauri::Wry;
use tauri::ipc::Invoke;

/// What answers the commands of one room, and which these are.
struct Room {
    commands: &'static [&'static str],
    handler: Box<dyn Fn(Invoke<Wry>) -> bool + Send + Sync>,
}

macro_rules! declare_commands {
    ($commands:ident; $( $(#[doc = $doc:literal])* $name:ident($($request:ident)::+) -> $($response:ident)::+, $access:ident [$($tag:ident),*]; )*) => {
        $( $(#[doc = $doc])*
        #[tauri::command]
        async fn $name(
            workspace: tauri::State<'_, crate::desk::OpenWorkspace>,
            request: dhow_contract::$($request)::+,
        ) -> Result<dhow_contract::$($response)::+, dhow_contract::Failure> {
            workspace.call(move |desk| desk.$name(request)).await
        } )*

        pub(crate) fn room() -> crate::commands::Room {
            crate::commands::Room {
                commands: &[$(stringify!($name)),*],
                handler: Box::new(tauri::generate_handler![$($name),*]),
            }
        }
    };
}

mod catalogue {
    dhow_contract::catalogue_commands!(declare_commands);
}
mod history {
    dhow_contract::history_commands!(declare_commands);
}
mod import {
    dhow_contract::import_commands!(declare_commands);
}
mod markets {
    dhow_contract::markets_commands!(declare_commands);
}
mod pricing {
    dhow_contract::pricing_commands!(declare_commands);
}
mod publish {
    dhow_contract::publish_commands!(declare_commands);
}
mod rates {
    dhow_contract::rates_commands!(declare_commands);
}
mod readiness {
    dhow_contract::readiness_commands!(declare_commands);
}
mod sync {
    dhow_contract::sync_commands!(declare_commands);
}
mod translation {
    dhow_contract::translation_commands!(declare_commands);
}
mod views {
    dhow_contract::views_commands!(declare_commands);
}
mod workspace {
    dhow_contract::workspace_commands!(declare_commands);
}

/// Answers what the window calls: the table, and what only a desktop can do.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    let rooms = [
        catalogue::room(),
        history::room(),
        import::room(),
        markets::room(),
        pricing::room(),
        publish::room(),
        rates::room(),
        readiness::room(),
        sync::room(),
        translation::room(),
        views::room(),
        workspace::room(),
    ];
    let host = crate::host::handler();
    move |invoke| {
        let command = invoke.message.command();
        match rooms.iter().find(|room| room.commands.contains(&command)) {
            Some(room) => (room.handler)(invoke),
            None => host(invoke),
        }
    }
}
