//! Going on under a new device: another installation writes under the old id, or the hub was put back.

use super::attempt;
use super::client::client;
use crate::app::App;
use crate::failure::Result;
use dhow_network::Identity;
use dhow_store::Edit;

/// A new device id for a workspace that turned out to be a copy, or whose hub was restored. It
/// stays the one that is asked with until the workspace [goes on under it](renewed).
pub(super) fn renew_identity(app: &App) -> Result<Identity> {
    let old = client(app)?;
    let identity = attempt::remembered(app, attempt::RENEWING, &old.identity().seller)?;
    old.add_device(&identity.device, &app.host.device_name, &identity.key)?;
    app.connection
        .put(old.hub().clone().as_device(identity.clone()));
    Ok(identity)
}

/// The workspace goes on under its new id.
pub(super) fn renewed(edit: &mut Edit<'_>) -> Result<()> {
    Ok(edit.set(attempt::RENEWING, None)?)
}
