//! A seller comes to the hub with a first device.

use crate::auth::Stranger;
use crate::body::{Raw, of_json};
use crate::error::{HubError, Refusal};
use crate::identity::{made_now, of_new_device, sound_id, sound_name, verified};
use crate::state::Shared;
use crate::storage::devices::{self, Device};
use crate::storage::sellers;
use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use dhow_contract::hub::{DeviceEnrolled, EnrolSeller, purpose};
use dhow_sync::SellerId;
use rusqlite::Connection;

/// Most bytes of a request that presents somebody.
pub(crate) const SMALL: usize = 16 * 1024;

pub(crate) async fn enrol(
    State(state): State<Shared>,
    _: Stranger,
    headers: HeaderMap,
    Raw(body): Raw<SMALL>,
) -> Result<Json<DeviceEnrolled>, HubError> {
    let asked: EnrolSeller = of_json(&body)?;
    let seller = SellerId::new(sound_id(&asked.seller)?);
    let device = of_new_device(&asked.first_device)?;
    verified(&device, purpose::ENROL, &seller, &headers, &body)?;
    made_now(&state, &asked.created)?;
    let name = sound_name(&asked.name)?;
    let now = state.now_milliseconds();
    let enrolled =
        state.storage.write(move |transaction| add(transaction, &seller, &name, &device, now)).await?;
    Ok(Json(enrolled))
}

/// Adds a seller with a first device, or finds that it was done before.
fn add(
    connection: &Connection,
    seller: &SellerId,
    name: &str,
    device: &Device,
    now: i64,
) -> Result<DeviceEnrolled, HubError> {
    if sellers::name(connection, seller)?.is_none() {
        sellers::add(connection, seller, name, now)?;
        devices::add(connection, seller, device, now)?;
        return enrolled(connection, seller, device);
    }
    known_again(connection, seller, device)?
        .then(|| enrolled(connection, seller, device))
        .ok_or(Refusal::IdTaken)?
}

/// Whether this very device, with this very key, is one of the seller's already.
///
/// # Errors
/// Its id is another key's, or it was taken out.
pub(crate) fn known_again(
    connection: &Connection,
    seller: &SellerId,
    device: &Device,
) -> Result<bool, HubError> {
    match devices::find(connection, seller, &device.device)? {
        None => Ok(false),
        Some(known) if known.public_key != device.public_key => Err(Refusal::IdTaken.into()),
        Some(known) if known.revoked => Err(Refusal::DeviceRevoked.into()),
        Some(_) => Ok(true),
    }
}

/// The answer to a device that is in.
pub(crate) fn enrolled(
    connection: &Connection,
    seller: &SellerId,
    device: &Device,
) -> Result<DeviceEnrolled, HubError> {
    Ok(DeviceEnrolled {
        seller: seller.to_string(),
        name: sellers::name(connection, seller)?.unwrap_or_default(),
        device: device.device.to_string(),
        epoch: sellers::epoch(connection)?.to_string(),
    })
}
