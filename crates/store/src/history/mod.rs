//! What was done: named acts, the units they changed, their operations, and taking them back.

pub(crate) mod act;
pub(crate) mod as_of;
pub(crate) mod audit;
mod block;
mod block_index;
pub(crate) mod change;
pub(crate) mod changes;
pub(crate) mod difference;
pub(crate) mod edit;
pub(crate) mod journal;
pub(crate) mod length;
pub(crate) mod log;
pub(crate) mod new_documents;
mod recorder;
pub(crate) mod undo;
