//! History, undo and redo as the desk shows them.

mod change_sets;
mod label;
mod list;
mod undo;

use change_sets::{changeset_list, changeset_show};
pub(crate) use label::{done, label};
pub(crate) use list::change;
use list::history_list;
use undo::{changeset_undo, redo, undo};

dhow_contract::history_commands!(answer_commands);
