//! What every request needs.

use super::session_auth::SessionAuth;
use dhow_app::App;
use dhow_i18n::Localizer;
use std::sync::Arc;
use tokio::sync::{broadcast, watch};

/// The desk that is served, and what guards it.
pub(super) struct Served {
    pub(super) desk: Arc<App>,
    pub(super) auth: SessionAuth,
    pub(super) events: broadcast::Sender<String>,
    pub(super) stopping: watch::Receiver<bool>,
    pub(super) words: Localizer,
}
