//! The file itself: making one, its state, its settings, its copies and its health.

mod backup;
mod create;
mod job;
mod sample;
mod seller;
mod settings;
mod status;

use backup::{backup_create, doctor_run};
pub use backup::{restore_backup, verify_backup};
pub use create::{NewWorkspace, create};
use job::job_cancel;
pub use sample::sample;
use seller::{seller_set, seller_show};
pub(crate) use settings::localizer;
use settings::{settings_get, settings_set};
use status::workspace_status;

dhow_contract::workspace_commands!(answer_commands);
