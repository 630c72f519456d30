//! Going on under a new device: another installation writes under the old id, or the hub was put back.

use super::attempt;
use super::client::client;
use crate::app::App;
use crate::events::News;
use crate::failure::Result;
use dhow_network::Identity;
use dhow_store::Edit;

/// A new device id for a workspace that turned out to be a copy, or whose hub was restored. It
/// stays the one that is asked with until the workspace [goes on](go_on) under it; until then this
/// device speaks as it did.
pub(super) fn renew_identity(app: &App) -> Result<Identity> {
    let old = client(app)?;
    let identity = attempt::remembered(app, attempt::RENEWING, &old.identity().seller)?;
    old.add_device(&identity.device, &app.host.device_name, &identity.key)?;
    Ok(identity)
}

/// The workspace goes on under its new id. Only what the file says is spoken with: where it could
/// not be written, the hub hears the old id still.
pub(super) fn go_on(
    app: &App,
    news: &mut News,
    work: impl FnOnce(&mut Edit<'_>) -> Result<()>,
) -> Result<()> {
    app.keep(news, |edit| {
        edit.set(attempt::RENEWING, None)?;
        work(edit)
    })?;
    app.connection.forget();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{sample, system_host};
    use dhow_contract::Nothing;
    use dhow_contract::prelude::*;
    use dhow_contract::sync::EnrolRequest;
    use dhow_store::StoreError;
    use dhow_testkit::{StoppedClock, hub_in_process};

    /// A disk that is full when the new id is to be written leaves a device that goes on exchanging.
    #[test]
    fn a_new_id_that_could_not_be_written_is_not_spoken_with() {
        let folder = tempfile::tempdir().unwrap();
        let host = system_host(folder.path().to_owned(), "en-US");
        let hub = hub_in_process(folder.path(), &StoppedClock::at("2026-10-30T16:00:00Z"));
        let app = sample(&folder.path().join("ege.dhow"), host).unwrap();
        let url = hub.address();
        app.hub_enrol(EnrolRequest { url }).unwrap();
        app.sync_now(Nothing {}).unwrap();
        let speaks = || client(&app).unwrap().identity().device.clone();
        let (old, new) = (speaks(), renew_identity(&app).unwrap().device);
        let news = &mut News::default();
        let full = go_on(&app, news, |_| Err(StoreError::DiskFull.into()));
        assert!(full.is_err());
        assert_eq!(speaks(), old);
        app.sync_now(Nothing {}).unwrap();
        let renewed = go_on(&app, news, |edit| {
            let mut replica = dhow_store::SqliteReplica::new(edit);
            Ok(dhow_sync::repair::reidentify(&mut replica, &new)?)
        });
        renewed.unwrap();
        assert_eq!(speaks(), new);
        app.sync_now(Nothing {}).unwrap();
    }
}
