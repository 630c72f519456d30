//! The commands about the hub, other devices, and where two of them disagree.

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! sync_commands {
    ($then:ident) => {
        $then! {
            SyncCommands;
            /// Whether and where this device is enrolled, what waits, what is live.
            network_status(Nothing) -> sync::NetworkStatus, Read [Network, Catalogue];
            /// Joins a hub as its first device.
            hub_enrol(sync::EnrolRequest) -> sync::Enrolled, Write [];
            /// A code by which a second device joins this seller.
            hub_invite(Nothing) -> sync::Invite, Write [];
            /// Sends what waits and takes what is new.
            sync_now(Nothing) -> sync::SyncReport, Write [];
            /// Where two devices disagree.
            conflict_list(Nothing) -> sync::Conflicts, Read [Network];
            /// Chooses one side of one conflict or of many.
            conflict_resolve(sync::ConflictChoice) -> sync::Resolved, Write [];
        }
    };
}

sync_commands!(declare_commands);
