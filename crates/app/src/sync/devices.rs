//! The seller's devices, as the hub has them: who is in, and who is taken out.

use super::client::client;
use crate::app::App;
use crate::failure::{Result, not_found, value_invalid};
use dhow_contract::history::ActLabel;
use dhow_contract::hub::DeviceShown;
use dhow_contract::sync::{Device, DeviceDone, DeviceRename, DeviceRequest, DeviceRole, Devices};
use dhow_contract::{Code, Failure};
use dhow_network::DeviceClient;
use dhow_sync::DeviceId;

pub(crate) fn device_list(app: &App) -> Result<Devices> {
    Ok(Devices {
        devices: known(&*client(app)?)?,
    })
}

pub(crate) fn device_rename(app: &App, request: &DeviceRename) -> Result<DeviceDone> {
    let client = client(app)?;
    let name = name_of(&request.name)?;
    let before = find(&client, &request.id)?;
    if before.name != name {
        client.rename(&DeviceId::new(request.id.clone()), name)?;
    }
    done(&client, "act-device-rename", &before)
}

pub(crate) fn device_revoke(app: &App, request: &DeviceRequest) -> Result<DeviceDone> {
    let client = client(app)?;
    let before = find(&client, &request.id)?;
    if before.this_device {
        return Err(Failure::new(Code::DeviceIsThis).into());
    }
    client.revoke(&DeviceId::new(request.id.clone()))?;
    done(&client, "act-device-revoke", &before)
}

/// A name as a hub takes it.
fn name_of(text: &str) -> Result<&str> {
    const MOST: usize = 200;
    let name = text.trim();
    let reason = match name {
        "" => "empty",
        _ if name.chars().any(char::is_control) => "controlCharacter",
        _ if name.chars().count() > MOST => "tooLong",
        _ => return Ok(name),
    };
    Err(value_invalid("name", name, reason).into())
}

/// What became of a device, as the hub says it now.
fn done(client: &DeviceClient, message: &str, before: &Device) -> Result<DeviceDone> {
    let device = find(client, &before.id)?;
    Ok(DeviceDone {
        act: None,
        label: ActLabel {
            message: message.to_owned(),
            args: [("name".to_owned(), device.name.clone())].into(),
        },
        changed: u64::from(device.name != before.name || device.revoked != before.revoked),
        device,
    })
}

fn find(client: &DeviceClient, id: &str) -> Result<Device> {
    let mut devices = known(client)?.into_iter();
    let found = devices.find(|device| device.id == id);
    found.ok_or_else(|| not_found("device", id).into())
}

fn known(client: &DeviceClient) -> Result<Vec<Device>> {
    let own = &client.identity().device;
    let devices = client.devices()?.into_iter();
    Ok(devices
        .map(|shown| Device {
            this_device: shown.device == own.as_str(),
            ..told(shown)
        })
        .collect())
}

fn told(shown: DeviceShown) -> Device {
    Device {
        id: shown.device,
        name: shown.name,
        role: match shown.role.as_str() {
            "first" => Some(DeviceRole::First),
            "invited" => Some(DeviceRole::Invited),
            "recovered" => Some(DeviceRole::Recovered),
            "renewed" => Some(DeviceRole::Renewed),
            _ => None,
        },
        enrolled: shown.enrolled_at,
        last_seen: shown.last_seen,
        this_device: false,
        revoked: shown.revoked_at,
    }
}
