//! The commands about the file itself: its state, settings, copies and health.

use crate::tag::{Changed, Tag};

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! workspace_commands {
    ($then:ident) => {
        $then! {
            WorkspaceCommands;
            /// Name, connection, pending work, age of rates, and what undo would undo.
            workspace_status(Nothing) -> workspace::WorkspaceStatus, Read [Workspace, Network, Rates, Markets, History];
            /// The seller's choices: interface language, theme, density.
            settings_get(Nothing) -> workspace::Settings, Read [Workspace];
            /// Changes the seller's choices.
            settings_set(workspace::SettingsChange) -> workspace::Settings, Write [];
            /// The firm as buyers know it: name, address, ways to reach it, policies.
            seller_show(Nothing) -> workspace::SellerProfile, Read [Workspace];
            /// Changes what buyers are told of the firm, as one act.
            seller_set(workspace::SellerSet) -> history::Done, Write [];
            /// Looks for damage in the file.
            doctor_run(Nothing) -> workspace::DoctorReport, Read [];
            /// Copies the workspace while it is in use.
            backup_create(workspace::BackupRequest) -> workspace::BackupReport, Read [];
            /// Stops a long job at the next whole step.
            job_cancel(workspace::JobRequest) -> Nothing, Read [];
        }
    };
}

workspace_commands!(declare_commands);

/// What a change of a seller makes old: everything names its language or reckons in its currency.
/// So no command needs to be read again with every change of the settings, which have this tag too.
pub(crate) const CHANGED: Changed = Changed {
    kind: "seller",
    tags: &[
        Tag::Workspace,
        Tag::Catalogue,
        Tag::Prices,
        Tag::Translations,
    ],
};
