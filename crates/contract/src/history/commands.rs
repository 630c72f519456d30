//! The commands about what was done, and taking it back.

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! history_commands {
    ($then:ident) => {
        $then! {
            HistoryCommands;
            /// Change sets, newest first.
            changeset_list(history::ChangeSetsQuery) -> history::ChangeSets, Read [History];
            /// One change set with a page of its changes.
            changeset_show(history::ChangeSetQuery) -> history::ChangeSetDetail, Read [History];
            /// Undoes a whole change set, leaving what was edited since.
            changeset_undo(history::ChangeSetRequest) -> history::Undone, Write [];
            /// Undoes the newest act that can be undone.
            undo(Nothing) -> history::Undone, Write [];
            /// Does again what undo took back.
            redo(Nothing) -> history::Undone, Write [];
            /// Acts, newest first.
            history_list(history::HistoryQuery) -> history::History, Read [History];
        }
    };
}

history_commands!(declare_commands);
