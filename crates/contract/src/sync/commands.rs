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
            /// The devices of the seller as the hub has them now; it is asked each time.
            device_list(Nothing) -> sync::Devices, Read [];
            /// Gives a device another name.
            device_rename(sync::DeviceRename) -> sync::DeviceDone, Write [];
            /// Takes a device out: it reads and writes nothing any more.
            device_revoke(sync::DeviceRequest) -> sync::DeviceDone, Write [];
            /// Twelve words that let a device in when no other can, given out once.
            hub_phrase(sync::PhraseRequest) -> sync::Phrase, Write [];
            /// Looks whether words that somebody typed are those that were given out here last.
            hub_phrase_check(sync::PhraseCheck) -> sync::PhraseChecked, Write [];
            /// Comes back to a hub by those words, where the device or its key is gone.
            hub_recover(sync::RecoverRequest) -> sync::Enrolled, Write [];
            /// What moving to a hub, or leaving the one there is, would do; nothing is done.
            hub_look(sync::HubQuestion) -> sync::HubOutlook, Read [];
            /// Goes on with a hub at another address: the same log there, or another one, to which all
            /// that stands here is carried.
            hub_move(sync::EnrolRequest) -> sync::HubMoved, Write [];
            /// Forgets the hub. All work stays here, and may be enrolled again, there or elsewhere.
            hub_leave(Nothing) -> sync::HubMoved, Write [];
            /// Sends what waits and takes what is new.
            sync_now(Nothing) -> sync::SyncReport, Write [];
            /// The same with what a person says to an answer that takes away more than usual.
            hub_settle(sync::HubSettle) -> sync::SyncReport, Write [];
            /// Where two devices disagree.
            conflict_list(Nothing) -> sync::Conflicts, Read [Network];
            /// Chooses one side of one conflict or of many.
            conflict_resolve(sync::ConflictChoice) -> sync::Resolved, Write [];
        }
    };
}

sync_commands!(declare_commands);
