//! Devices that others vouch for, and devices that are taken out.

use crate::auth::Bearer;
use crate::body::{Raw, of_json};
use crate::error::{HubError, Refusal};
use crate::identity::{made_now, of_new_device, sound_id, verified};
use crate::routes::sellers::{SMALL, enrolled, known_again};
use crate::state::Shared;
use crate::storage::{devices, tokens};
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use dhow_contract::hub::{AddDevice, DeviceEnrolled, purpose};
use dhow_sync::{DeviceId, SellerId};
use rusqlite::Connection;

pub(crate) async fn add(
    State(state): State<Shared>,
    bearer: Bearer,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<Json<DeviceEnrolled>, HubError> {
    let asked: AddDevice = of_json(&body)?;
    let device = of_new_device(&asked.new_device)?;
    verified(&device, purpose::DEVICE, &bearer.seller, &headers, &body)?;
    made_now(&state, &asked.created)?;
    let now = state.now_milliseconds();
    let added = state.storage.write(move |transaction| {
        if !known_again(transaction, &bearer.seller, &device)? {
            devices::add(transaction, &bearer.seller, &device, now)?;
        }
        enrolled(transaction, &bearer.seller, &device)
    });
    Ok(Json(added.await?))
}

pub(crate) async fn revoke(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, device)): Path<(String, String)>,
) -> Result<StatusCode, HubError> {
    let device = DeviceId::new(sound_id(&device).map_err(|_| Refusal::NotFound)?);
    let now = state.now_milliseconds();
    let seller = bearer.seller.clone();
    state.storage.write(move |transaction| take_out(transaction, &seller, &device, now)).await?;
    state.pokes.poke(&bearer.seller);
    Ok(StatusCode::NO_CONTENT)
}

/// Takes a device out and ends its bearers. One that is out stays out.
fn take_out(connection: &Connection, seller: &SellerId, device: &DeviceId, now: i64) -> Result<(), HubError> {
    let known = devices::find(connection, seller, device)?.ok_or(Refusal::NotFound)?;
    if known.revoked {
        return Ok(());
    }
    if devices::count(connection, seller)? == 1 {
        return Err(Refusal::LastDevice.into());
    }
    devices::revoke(connection, seller, device, now)?;
    tokens::end(connection, seller, device)
}
