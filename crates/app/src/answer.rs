//! How the app answers a room's commands: the function of a command's name, in that room.

/// Implements a room's trait for [`App`](crate::app::App): each command calls the function of its name
/// that stands in the room where this macro is used.
macro_rules! answer_commands {
    ($commands:ident; $( $(#[doc = $doc:literal])* $name:ident($($request:ident)::+) -> $($response:ident)::+, $access:ident [$($tag:ident),*]; )*) => {
        impl dhow_contract::$commands for crate::app::App {
            $( fn $name(
                &self,
                request: dhow_contract::$($request)::+,
            ) -> Result<dhow_contract::$($response)::+, dhow_contract::Failure> {
                answer_command!(self, request, $name, $($request)::+).map_err(dhow_contract::Failure::from)
            } )*
        }
    };
}

/// A command without an argument calls a function without one.
macro_rules! answer_command {
    ($app:ident, $request:ident, $name:ident, Nothing) => {{
        let dhow_contract::Nothing {} = $request;
        $name($app)
    }};
    ($app:ident, $request:ident, $name:ident, $($type:ident)::+) => {
        $name($app, &$request)
    };
}
