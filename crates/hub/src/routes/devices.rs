//! Devices that others vouch for, and devices that are taken out.

use crate::auth::Bearer;
use crate::body::{Raw, of_json};
use crate::error::{HubError, RequestRefusal};
use crate::identity::{made_now, of_new_device, sound_id, verified};
use crate::routes::sellers::SMALL;
use crate::state::Shared;
use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use dhow_contract::hub::{AddDevice, DeviceEnrolled, purpose};
use dhow_sync::DeviceId;

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
    Ok(Json(
        state.storage.add_device(bearer.seller, device, now).await?,
    ))
}

pub(crate) async fn revoke(
    State(state): State<Shared>,
    bearer: Bearer,
    Path((_, device)): Path<(String, String)>,
) -> Result<StatusCode, HubError> {
    let device = DeviceId::new(sound_id(&device).map_err(|_| RequestRefusal::NotFound)?);
    let now = state.now_milliseconds();
    state
        .storage
        .revoke_device(bearer.seller.clone(), device, now)
        .await?;
    state.feeds.notify(&bearer.seller);
    Ok(StatusCode::NO_CONTENT)
}
