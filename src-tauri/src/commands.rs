//! One adapter for every command of the table, made from the table itself.

use crate::desk::Slot;
use crate::host;
use dhow_contract::{
    Failure, Nothing, catalogue, history, import, markets, network, prices, storefront, translate, workspace,
};
use tauri::State;

macro_rules! declare_commands {
    ($( $(#[doc = $doc:literal])* $name:ident($request:ty) -> $response:ty, $access:ident [$($tag:ident),*]; )*) => {
        $( $(#[doc = $doc])*
        #[tauri::command]
        pub(crate) async fn $name(slot: State<'_, Slot>, request: $request) -> Result<$response, Failure> {
            slot.call(move |desk| desk.$name(request)).await
        } )*

        /// Answers what the window calls: the table, and what only a desktop can do.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![
                $($name,)*
                host::host_pick_file,
                host::host_pick_folder,
                host::host_pick_target,
                host::host_open_workspace,
                host::host_create_workspace,
                host::host_open_sample,
                host::host_close_workspace,
                host::host_suggest_place,
                host::host_show_storefront,
            ]
        }
    };
}

dhow_contract::for_each_command!(declare_commands);
