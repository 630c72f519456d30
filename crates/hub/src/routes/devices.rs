//! Devices that others vouch for, rename and take out. Each of that is signed by a device that is in:
//! whoever has nothing but its bearer does none of it.

use crate::auth::Bearer;
use crate::body::{Raw, of_json};
use crate::error::{HubError, RequestRefusal};
use crate::identity::{instant, made_now, of_new_device, presented, sound_id, sound_name};
use crate::routes::sellers::SMALL;
use crate::state::Shared;
use crate::storage::port::KnownDevice;
use crate::vouching::{stated, vouched};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use dhow_contract::hub::{
    AddDevice, DeviceEnrolled, DeviceShown, Devices, RenameDevice, RevokeDevice, purpose,
};
use dhow_sync::DeviceId;

pub(crate) async fn add(
    State(state): State<Shared>,
    bearer: Bearer,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<Json<DeviceEnrolled>, HubError> {
    let asked: AddDevice = of_json(&body)?;
    let device = of_new_device(&asked.new_device)?;
    let mut device = presented(device, purpose::DEVICE, &bearer.seller, &headers, &body)?;
    device.voucher = Some(vouched(&bearer, &headers, &body)?);
    made_now(&state, &asked.created)?;
    let now = state.now_milliseconds();
    Ok(Json(
        state.storage.add_device(bearer.seller, device, now).await?,
    ))
}

pub(crate) async fn list(
    State(state): State<Shared>,
    bearer: Bearer,
) -> Result<Json<Devices>, HubError> {
    let devices = state.storage.devices(bearer.seller).await?;
    Ok(Json(Devices {
        devices: devices.into_iter().map(shown).collect(),
    }))
}

fn shown(known: KnownDevice) -> DeviceShown {
    DeviceShown {
        device: known.device.device.to_string(),
        name: known.device.name,
        role: known.role,
        enrolled_at: instant(known.enrolled_at),
        last_seen: known.seen_at.map(instant),
        revoked_at: known.revoked_at.map(instant),
    }
}

pub(crate) async fn rename(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, device)): Path<(String, String)>,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<StatusCode, HubError> {
    let device = named(&device)?;
    stated(&bearer, purpose::RENAME, &headers, &body)?;
    let asked: RenameDevice = of_json(&body)?;
    must_be(&device, &asked.device)?;
    made_now(&state, &asked.created)?;
    let name = sound_name(&asked.name)?;
    state
        .storage
        .rename_device(bearer.seller, device, name)
        .await?;
    Ok(StatusCode::NO_CONTENT)
}

pub(crate) async fn revoke(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, device)): Path<(String, String)>,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<StatusCode, HubError> {
    let device = named(&device)?;
    let by = stated(&bearer, purpose::REVOKE, &headers, &body)?;
    let asked: RevokeDevice = of_json(&body)?;
    must_be(&device, &asked.device)?;
    made_now(&state, &asked.created)?;
    let now = state.now_milliseconds();
    state
        .storage
        .revoke_device(bearer.seller.clone(), device, by, now)
        .await?;
    state.feeds.notify(&bearer.seller);
    Ok(StatusCode::NO_CONTENT)
}

/// The device in the path. One that cannot exist is treated as one that does not.
fn named(text: &str) -> Result<DeviceId, RequestRefusal> {
    let sound = sound_id(text).map_err(|_| RequestRefusal::NotFound)?;
    Ok(DeviceId::new(sound))
}

/// What is signed names the device that it is asked for.
fn must_be(device: &DeviceId, signed: &str) -> Result<(), RequestRefusal> {
    if device.as_str() == signed {
        Ok(())
    } else {
        Err(RequestRefusal::Malformed)
    }
}
