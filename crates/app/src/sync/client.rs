//! The hub as this device speaks to it.

use super::settings::{DEVICE, HUB};
use crate::app::App;
use crate::failure::Result;
use dhow_contract::{Code, Failure};
use dhow_network::{DeviceClient, HubClient, Identity};
use dhow_store::{ReadTransaction, read};
use dhow_sync::{DeviceId, SellerId};
use std::sync::Arc;

/// The hub as this device speaks to it.
pub(crate) fn client(app: &App) -> Result<Arc<DeviceClient>> {
    if let Some(client) = app.connection.get() {
        return Ok(client);
    }
    let (url, identity) = app.ask(|reading| {
        let url = read::setting(reading, HUB)?.ok_or_else(|| Failure::new(Code::NotEnrolled))?;
        Ok((url, identity(app, reading)?))
    })?;
    Ok(app
        .connection
        .put(HubClient::new(&url)?.as_device(identity)))
}

/// The seller, and the device that this workspace is.
pub(crate) fn named(reading: &ReadTransaction) -> Result<(SellerId, DeviceId)> {
    let device = read::setting(reading, DEVICE)?.ok_or_else(|| Failure::new(Code::NotEnrolled))?;
    Ok((read::seller(reading)?.id, DeviceId::new(device)))
}

/// The device that this workspace is, with its key.
pub(crate) fn identity(app: &App, reading: &ReadTransaction) -> Result<Identity> {
    let (seller, device) = named(reading)?;
    let key = app
        .host
        .keys
        .load(&seller, &device)?
        .ok_or_else(|| Failure::new(Code::KeyMissing))?;
    Ok(Identity {
        seller,
        device,
        key,
    })
}
