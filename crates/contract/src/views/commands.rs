//! The commands about saved views.

use crate::tag::{Changed, Tag};

/// Hands this room's rows of the command table to a macro.
#[macro_export]
macro_rules! views_commands {
    ($then:ident) => {
        $then! {
            ViewsCommands;
            /// The saved views of the catalogue.
            view_list(Nothing) -> views::SavedViews, Read [Views];
            /// Makes a view, or changes the one with this id.
            view_save(views::SavedView) -> views::SavedViews, Write [];
            /// Takes a view away; the goods it showed stay.
            view_delete(views::ViewRequest) -> history::Done, Write [];
        }
    };
}

views_commands!(declare_commands);

/// What a change of a view makes old.
pub(crate) const CHANGED: Changed = Changed {
    kind: "view",
    tags: &[Tag::Views],
};
