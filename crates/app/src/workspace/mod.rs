//! The file itself: making one, its state, its settings, its copies and its health.

mod backup;
pub(crate) mod create;
pub(crate) mod sample;
pub(crate) mod settings;
pub(crate) mod status;

use crate::jobs::job_cancel;
use backup::{backup_create, doctor_run};
use settings::{settings_get, settings_set};
use status::workspace_status;

dhow_contract::workspace_commands!(answer_commands);

/// What a change of a seller makes old.
pub(crate) const CHANGES: (&str, &[dhow_contract::Tag]) = {
    use dhow_contract::Tag;
    (<dhow_store::Seller as dhow_store::Document>::KIND.name, &[Tag::Workspace, Tag::Prices])
};
